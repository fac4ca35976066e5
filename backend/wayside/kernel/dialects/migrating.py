"""Tortoise's migration executor with one edge taken off.

On SQLite it cuts a script at every semicolon, also at one within a comment or a text.
"""

from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.schema_editor import BaseSchemaEditor, SqliteSchemaEditor


class Migrating(MigrationExecutor):
    """Runs migrations on the connection it is given, inside that connection's transaction."""

    async def ensure_table(self) -> None:
        """Make the table that records migrations.

        The executor looks for it before it makes it, and swallows the failure; on PostgreSQL that
        would spoil the transaction around it.
        """
        await self.recorder.ensure_schema(self._schema_editor(atomic=False))

    def _schema_editor(self, atomic: bool = True, collect_sql: bool = False) -> BaseSchemaEditor:
        editor = super()._schema_editor(atomic, collect_sql)
        if isinstance(editor, SqliteSchemaEditor):
            return _SqliteEditor(editor.client, atomic=atomic, collect_sql=collect_sql)
        return editor


class _SqliteEditor(SqliteSchemaEditor):
    async def _run_sql(self, sql: str) -> None:
        if self.collect_sql:
            await super()._run_sql(sql)
        else:
            await self.client.execute_script(sql)  # ours: stays inside the transaction
