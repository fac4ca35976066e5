"""Every stored column is in docs/data-inventory.md, with its purpose and its end."""

import re
from pathlib import Path

from tortoise.context import TortoiseContext
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.models import Model

from wayside.kernel.database import TORTOISE_ORM, dialect, transaction

INVENTORY = Path(__file__).parents[2] / "docs" / "data-inventory.md"
ROW = re.compile(r"^\|\s*`?([a-z_]+\.[a-z0-9_]+)`?\s*\|(.*)\|\s*$")


def listed() -> dict[str, list[str]]:
    """The inventory: column -> purpose, retention, personal data or not."""
    rows: dict[str, list[str]] = {}
    for line in INVENTORY.read_text().splitlines():
        found = ROW.match(line)
        if found and found[1] != "table.column":
            assert found[1] not in rows, f"{found[1]} is listed twice"
            rows[found[1]] = [cell.strip() for cell in found[2].split("|")]
    return rows


def columns(model: type[Model]) -> set[str]:
    """The columns of a model's table, and of the tables that join it to others."""
    meta = model._meta
    found = {f"{meta.db_table}.{column}" for column in meta.fields_db_projection.values()}
    for name in meta.m2m_fields:
        field = meta.fields_map[name]
        through = getattr(field, "through", "")
        found |= {f"{through}.{getattr(field, key)}" for key in ("forward_key", "backward_key")}
    return found


async def stored() -> set[str]:
    """Every column of every model, and of the table in which migrations are noted."""
    found = columns(MigrationRecorder(None).model)
    async with TortoiseContext() as context:
        await context.init(config=TORTOISE_ORM, init_connections=False)
        assert context.apps is not None
        for models in context.apps.values():
            for model in models.values():
                found |= columns(model)
    return found


async def test_every_stored_column_is_in_the_inventory() -> None:
    missing = sorted(await stored() - listed().keys())
    assert not missing, "add these to docs/data-inventory.md: purpose, retention, personal data?"


async def test_the_inventory_lists_nothing_that_is_gone() -> None:
    assert sorted(listed().keys() - await stored()) == []


def test_every_row_says_why_until_when_and_whether_it_is_about_a_person() -> None:
    for column, cells in listed().items():
        assert len(cells) == 3, column
        purpose, retention, personal = cells
        assert len(purpose.split()) >= 2, f"{column}: why does it have to exist?"
        assert retention, f"{column}: until when?"
        assert personal in {"yes", "no"}, f"{column}: yes or no"


async def test_the_tables_really_have_these_columns(database: str) -> None:
    """The walk over the models sees what the database has."""
    sql = {
        "sqlite": "SELECT m.name || '.' || c.name AS found FROM sqlite_master m, "
        "pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
        "postgres": "SELECT table_name || '.' || column_name AS found "
        "FROM information_schema.columns WHERE table_schema = 'public'",
    }
    async with transaction() as connection:
        rows = await connection.execute_query_dict(sql[dialect()])
    assert {row["found"] for row in rows} == await stored()
