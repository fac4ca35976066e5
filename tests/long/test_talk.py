"""Talk under two hundred kills, and twenty times two servers in chaos. `make check-long`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.servers import RedisServer, redis_server
from tests.support.talk_chaos import chaos, kill_under_clients

pytestmark = pytest.mark.long


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis that this test may kill."""
    with redis_server() as server:
        yield server


@pytest.mark.timeout(3600)
async def test_two_hundred_kills_under_eight_clients_lose_nothing(
    tmp_path: Path, dialect: str, database_url: str
) -> None:
    database = database_url if dialect == "postgres" else ""
    await kill_under_clients(tmp_path, kills=200, conversations=4, database=database)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(20))
async def test_cut_sockets_a_killed_server_and_thirty_seconds_without_redis_lose_nothing(
    tmp_path: Path, dialect: str, database_url: str, request: pytest.FixtureRequest, seed: int
) -> None:
    if dialect == "postgres":
        redis = request.getfixturevalue("own_redis")
        await chaos(
            tmp_path, database=database_url, redis=redis, sends=1_010, seed=seed, seconds=30
        )
    else:  # one process, in whose memory the doorbell is
        await chaos(tmp_path, sends=1_010, seed=seed, seconds=10)
