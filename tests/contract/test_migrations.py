"""Migrations: they say what the models say, go up and down, and bear company and sudden death."""

import asyncio
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tortoise.context import TortoiseContext
from tortoise.migrations.api.migrate import migrate as tortoise_migrate
from tortoise.migrations.autodetector import MigrationAutodetector

from wayside.kernel.database import (
    CAPABILITIES,
    TORTOISE_ORM,
    DatabaseUnavailable,
    close_database,
    migrate,
    open_database,
    tortoise_config,
    transaction,
)

SHAPE = {
    "sqlite": "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
    "postgres": """
        SELECT 'column', table_name, column_name, data_type || is_nullable
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION SELECT 'index', tablename, indexname, indexdef FROM pg_indexes
        WHERE schemaname = 'public' ORDER BY 1, 2, 3
    """,
}


async def query(url: str, sql: str) -> list[tuple[Any, ...]]:
    """Run one query on a database that is not open."""
    await open_database(url)
    try:
        async with transaction() as connection:
            _, rows = await connection.execute_query(sql)
            return [tuple(row[key] for key in row.keys()) for row in rows]  # noqa: SIM118 - a Row
    finally:
        await close_database()


async def shape(url: str) -> list[tuple[Any, ...]]:
    """Every table, column and index of a database."""
    return await query(url, SHAPE[url.split(":")[0]])


async def downgrade(url: str, capability: str) -> None:
    """What `tortoise downgrade CAPABILITY` does."""
    async with TortoiseContext():
        await tortoise_migrate(
            config=tortoise_config(url), target=f"{capability}.__first__", direction="backward"
        )


async def test_the_migrations_and_the_models_say_the_same() -> None:
    async with TortoiseContext() as context:
        await context.init(config=TORTOISE_ORM, init_connections=False)
        assert context.apps is not None
        wanted = await MigrationAutodetector(context.apps, TORTOISE_ORM["apps"]).changes()
    missing = {writer.app_label: writer.operations for writer in wanted}
    assert not missing, "run `tortoise makemigrations` (docs/how-to/add-a-migration.md)"


@pytest.mark.parametrize("capability", CAPABILITIES)
def test_migrations_are_numbered_without_a_gap_and_named_for_what_they_do(capability: str) -> None:
    package = import_module(f"{CAPABILITIES[capability]}.migrations")
    names = sorted(
        file.stem for folder in package.__path__ for file in Path(folder).glob("[0-9]*.py")
    )
    assert [name[:5] for name in names] == [f"{n:04d}_" for n in range(1, len(names) + 1)]
    unnamed = [name for name in names if not re.fullmatch(r"\d{4}(_[a-z0-9]+)+", name)]
    assert not unnamed
    assert not [name for name in names if "auto" in name], "name it: makemigrations -n what-it-does"


async def test_every_capability_goes_up_down_and_up_again(empty_database_url: str) -> None:
    url = empty_database_url
    await migrate(url)
    at_first = await shape(url)
    for capability in reversed(CAPABILITIES):
        await downgrade(url, capability)
    left = {row[1] for row in await shape(url)}
    assert {name for name in left if not name.startswith(("tortoise_", "sqlite_"))} == set()
    await migrate(url)
    assert await shape(url) == at_first


async def test_migrating_twice_changes_nothing_and_says_nothing(database_url: str) -> None:
    before = await shape(database_url)
    said: list[str] = []
    await migrate(database_url, progress=lambda *what: said.append(" ".join(what)))
    assert said == []
    assert await shape(database_url) == before


async def test_a_first_migration_names_its_steps(empty_database_url: str) -> None:
    said: list[tuple[str, str]] = []
    await migrate(
        empty_database_url, progress=lambda event, label, name: said.append((event, label))
    )
    assert {label for _, label in said} == set(CAPABILITIES)


MIGRATE = """
import asyncio, sys
from wayside.kernel.database import migrate
asyncio.run(migrate(sys.argv[1]))
"""

# Stops for ever after the first migration has been applied, before it is committed.
MIGRATE_AND_HANG = """
import asyncio, sys, time
from wayside.kernel.database import migrate
def hang(event, label, name):
    if event == "apply_done":
        print("applied", flush=True)
        time.sleep(600)
asyncio.run(migrate(sys.argv[1], progress=hang))
"""


async def test_four_processes_that_migrate_at_once_all_succeed(empty_database_url: str) -> None:
    """Without the lock one of four failed: the table already exists."""
    several = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", MIGRATE, empty_database_url,
            stderr=subprocess.PIPE,
        )
        for _ in range(4)
    ]  # fmt: skip
    for process in several:
        _, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
    sql = "SELECT app, name FROM tortoise_migrations"
    applied = await query(empty_database_url, sql)
    assert len(applied) == len(set(applied)) >= len(CAPABILITIES)


async def test_a_migration_killed_half_way_leaves_nothing_and_is_simply_run_again(
    empty_database_url: str,
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", MIGRATE_AND_HANG, empty_database_url, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"applied\n"
    process.kill()
    await process.communicate()
    assert await shape(empty_database_url) == []
    await migrate(empty_database_url)
    assert await shape(empty_database_url) != []


async def test_the_developers_command_names_no_real_database() -> None:
    credentials = TORTOISE_ORM["connections"]["default"]["credentials"]
    assert credentials["file_path"] == ":memory:"


async def test_migrating_what_is_not_there_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be opened"):
        await migrate(f"sqlite://{tmp_path}/absent/folder/it.sqlite3")
