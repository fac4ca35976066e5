"""Servers that are killed and a Redis that is away: a sample; `make check-long` runs the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.servers import RedisServer, redis_server
from tests.support.talk_chaos import chaos_of_two, kill_under_clients


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis that this test may kill."""
    with redis_server() as server:
        yield server


@pytest.mark.timeout(300)
async def test_five_kills_of_the_server_lose_nothing_that_was_acknowledged(
    tmp_path: Path, dialect: str, database_url: str
) -> None:
    database = database_url if dialect == "postgres" else ""
    await kill_under_clients(tmp_path, kills=5, conversations=4, database=database)


@pytest.mark.timeout(300)
async def test_two_servers_without_redis_for_a_while_and_one_killed_lose_nothing(
    tmp_path: Path, dialect: str, database_url: str, own_redis: RedisServer
) -> None:
    if dialect != "postgres":
        pytest.skip("SQLite is served by one process")
    await chaos_of_two(tmp_path, database_url, own_redis, sends=150, seed=1, redis_down=2)
