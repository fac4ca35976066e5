"""What every test may ask for. The suite runs once per database: `pytest --database=postgres`.

Once per database, because Tortoise caches SQL text by table name and not by dialect.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.clock import MovableClock
from tests.support.database import Databases, PostgresDatabases, SqliteDatabases
from tests.support.servers import PostgresServer, RedisServer, postgres_server, redis_server
from wayside.kernel.database import close_database, open_database

# Without its clock: how long an example takes tells of the machine, not of the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=("sqlite", "postgres"),
        default="sqlite",
        help="the database that tests with a `database` fixture run on",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: many repetitions; run by `make check-long`")


@pytest.fixture(scope="session")
def dialect(pytestconfig: pytest.Config) -> str:
    """The database this run is for: `sqlite` or `postgres`."""
    return str(pytestconfig.getoption("--database"))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL of our own, whatever `--database` says."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def redis() -> Iterator[RedisServer]:
    """A Redis of our own that keeps nothing."""
    with redis_server() as server:
        yield server


@pytest.fixture(scope="session")
def databases(
    request: pytest.FixtureRequest, dialect: str, tmp_path_factory: pytest.TempPathFactory
) -> Databases:
    """Hands out databases of the kind this run is for."""
    if dialect == "postgres":
        return PostgresDatabases(request.getfixturevalue("postgres"))
    folder: Path = tmp_path_factory.mktemp("databases")
    return SqliteDatabases(folder)


@pytest.fixture
def empty_database_url(databases: Databases) -> Iterator[str]:
    """The address of a database without tables, gone after the test."""
    url = databases.empty()
    yield url
    databases.drop(url)


@pytest.fixture
async def database_url(databases: Databases) -> AsyncIterator[str]:
    """The address of a migrated database without rows, not opened, gone after the test."""
    url = await databases.migrated()
    yield url
    databases.drop(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """A migrated database without rows, open in this process. Its value is its address."""
    await open_database(database_url)
    yield database_url
    await close_database()


@pytest.fixture
def clock() -> MovableClock:
    """A clock that stands at noon (UTC) of 22 November 2026 until the test moves it."""
    return MovableClock()
