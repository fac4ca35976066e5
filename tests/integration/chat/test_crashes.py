"""Servers that are killed and a Redis that is away: a sample; `make check-long` runs the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.servers import RedisServer, redis_server
from tests.support.talk_chaos import chaos, kill_under_clients


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis that this test may kill."""
    with redis_server() as server:
        yield server


@pytest.mark.timeout(300)
async def test_three_kills_of_the_server_lose_nothing_that_was_acknowledged(
    tmp_path: Path, dialect: str, database_url: str
) -> None:
    database = database_url if dialect == "postgres" else ""
    await kill_under_clients(tmp_path, kills=3, conversations=4, database=database)


@pytest.mark.timeout(300)
async def test_cut_sockets_a_killed_server_and_a_redis_that_is_away_lose_nothing(
    tmp_path: Path, dialect: str, database_url: str, request: pytest.FixtureRequest
) -> None:
    if dialect == "postgres":
        redis = request.getfixturevalue("own_redis")
        await chaos(tmp_path, database=database_url, redis=redis, sends=150, seed=1, seconds=2)
    else:
        await chaos(tmp_path, sends=150, seed=1, seconds=1)
