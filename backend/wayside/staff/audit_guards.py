"""The database's own guard of the audit trail: entries are written once, erased from the oldest on,
and never before the mark says that their time is over.
"""

from typing import Any, Final

from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor import BaseSchemaEditor

_SQLITE: Final = (
    """CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END;""",
    """CREATE TRIGGER audit_entry_keeps_its_time BEFORE DELETE ON audit_entry
    WHEN OLD.seq >= (SELECT first_seq FROM audit_mark WHERE id = 1)
    BEGIN SELECT RAISE(ABORT, 'an audit entry is not due to be erased'); END;""",
    """CREATE TRIGGER audit_mark_only_grows BEFORE UPDATE ON audit_mark
    WHEN NEW.id <> OLD.id OR NEW.last_seq < OLD.last_seq OR NEW.first_seq < OLD.first_seq
      OR NEW.first_seq > NEW.last_seq + 1
    BEGIN SELECT RAISE(ABORT, 'the mark of the audit trail only grows'); END;""",
    """CREATE TRIGGER audit_mark_stays BEFORE DELETE ON audit_mark
    BEGIN SELECT RAISE(ABORT, 'the mark of the audit trail stays'); END;""",
)
_POSTGRES: Final = (
    """CREATE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the audit trail is never changed'; END $$""",
    """CREATE FUNCTION audit_keeps_its_time() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
      IF OLD.seq >= (SELECT first_seq FROM audit_mark WHERE id = 1) THEN
        RAISE EXCEPTION 'an audit entry is not due to be erased';
      END IF;
      RETURN OLD;
    END $$""",
    """CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_refuses()""",
    """CREATE TRIGGER audit_entry_keeps_its_time BEFORE DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_keeps_its_time()""",
    """CREATE TRIGGER audit_entry_is_not_emptied BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses()""",
    """CREATE TRIGGER audit_mark_only_grows BEFORE UPDATE ON audit_mark
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.last_seq < OLD.last_seq
      OR NEW.first_seq < OLD.first_seq OR NEW.first_seq > NEW.last_seq + 1)
    EXECUTE FUNCTION audit_refuses()""",
    """CREATE TRIGGER audit_mark_stays BEFORE DELETE ON audit_mark
    FOR EACH ROW EXECUTE FUNCTION audit_refuses()""",
)
_POSTGRES_DOWN: Final = (
    "DROP TRIGGER audit_mark_stays ON audit_mark",
    "DROP TRIGGER audit_mark_only_grows ON audit_mark",
    "DROP TRIGGER audit_entry_is_not_emptied ON audit_entry",
    "DROP TRIGGER audit_entry_keeps_its_time ON audit_entry",
    "DROP TRIGGER audit_entry_stays ON audit_entry",
    "DROP FUNCTION audit_keeps_its_time()",
    "DROP FUNCTION audit_refuses()",
)
_SQLITE_DOWN: Final = (
    "DROP TRIGGER audit_mark_stays",
    "DROP TRIGGER audit_mark_only_grows",
    "DROP TRIGGER audit_entry_keeps_its_time",
    "DROP TRIGGER audit_entry_stays",
)
# The chain begins with nothing written and nothing erased.
_BEGINNING: Final = "INSERT INTO audit_mark VALUES (1, 1, '', 0, '')"


def _is_sqlite(editor: BaseSchemaEditor) -> bool:
    return editor.client.capabilities.dialect == "sqlite"


async def _guard(apps: Any, editor: BaseSchemaEditor) -> None:
    for statement in (_BEGINNING, *(_SQLITE if _is_sqlite(editor) else _POSTGRES)):
        await editor.client.execute_query(statement)


async def _unguard(apps: Any, editor: BaseSchemaEditor) -> None:
    for statement in _SQLITE_DOWN if _is_sqlite(editor) else _POSTGRES_DOWN:
        await editor.client.execute_query(statement)


GUARDS: Final = (ops.RunPython(_guard, _unguard),)
