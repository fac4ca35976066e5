"""A database that cannot be used is refused in one plain sentence; a bug of ours is not."""

from pathlib import Path

import pytest

from tests.support.database import failing_transaction
from tests.support.servers import PostgresServer, free_port
from wayside.kernel.database import (
    DatabaseUnavailable,
    close_database,
    migrate,
    open_database,
)


async def test_a_server_that_is_not_there_gets_one_plain_sentence() -> None:
    url = f"postgres://someone:swordfish@127.0.0.1:{free_port()}/wayside"
    for attempt in (open_database, migrate):
        with pytest.raises(DatabaseUnavailable) as refusal:
            await attempt(url)
        assert str(refusal.value) == "The database server cannot be reached."
    await close_database()


async def test_a_wrong_database_name_or_user_gets_one_plain_sentence(
    postgres: PostgresServer,
) -> None:
    with pytest.raises(DatabaseUnavailable, match="has no database of that name"):
        await open_database(postgres.url("absent"))
    with pytest.raises(DatabaseUnavailable) as refusal:
        await open_database(postgres.url(user="stranger:swordfish"))
    assert "user name or password" in str(refusal.value)
    assert "stranger" not in str(refusal.value)


async def test_a_failed_opening_leaves_nothing_open(database_url: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable):
        await open_database(f"sqlite://{tmp_path}/no/such/folder/x.db")
    await open_database(database_url)
    await close_database()


async def test_a_folder_or_another_file_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be opened"):
        await migrate(f"sqlite://{tmp_path}")
    (tmp_path / "notes.txt").write_text("not a database at all, but long enough to look at\n" * 99)
    with pytest.raises(DatabaseUnavailable, match="not a SQLite database"):
        await migrate(f"sqlite://{tmp_path}/notes.txt")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("SELECT * FROM no_such_table", []),
        ("SELEKT", []),
        ("SELECT 1", ["too many values"]),
        ("INSERT INTO job (id) VALUES ('a')", []),
    ],
)
async def test_a_bug_of_ours_is_not_dressed_up_as_an_outage(
    database: str, sql: str, values: list[str]
) -> None:
    async with failing_transaction() as connection:
        with pytest.raises(Exception) as failure:  # noqa: PT011 - each driver has its own
            await connection.execute_query(sql, values)
    assert not isinstance(failure.value, DatabaseUnavailable)
