"""Which Redis is refused, and that a refusal tells nothing."""

import pytest

from tests.support.servers import RedisServer, free_port, redis_server
from wayside.kernel.backplane import (
    BackplaneUnavailable,
    redis_backplane,
    refuse_persistent_redis,
)

KEY = bytes(range(32))


async def test_a_redis_that_keeps_nothing_is_accepted(redis: RedisServer) -> None:
    await refuse_persistent_redis(redis.url)


@pytest.mark.parametrize("options", [("--save", "60 1"), ("--save", "", "--appendonly", "yes")])
async def test_a_redis_that_writes_to_its_disk_is_refused(options: tuple[str, ...]) -> None:
    with (
        redis_server(*options) as server,
        pytest.raises(BackplaneUnavailable, match="writes to its disk"),
    ):
        await refuse_persistent_redis(server.url)


async def test_a_redis_that_does_not_say_is_refused() -> None:
    hidden = ("--save", "", "--rename-command", "CONFIG", "")
    with (
        redis_server(*hidden) as server,
        pytest.raises(BackplaneUnavailable, match="allow its user the command CONFIG GET"),
    ):
        await refuse_persistent_redis(server.url)


async def test_a_refusal_never_repeats_the_password() -> None:
    with redis_server("--save", "", "--requirepass", "rightfish") as server:
        address = f"127.0.0.1:{server.port}"
        await refuse_persistent_redis(f"redis://:rightfish@{address}")
        for url in (f"redis://:swordfish@{address}", f"redis://{address}"):
            with pytest.raises(BackplaneUnavailable, match="refused the user name or password"):
                await refuse_persistent_redis(url)
    gone = f"redis://:swordfish@127.0.0.1:{free_port()}"
    with pytest.raises(BackplaneUnavailable) as refusal:
        await refuse_persistent_redis(gone)
    assert str(refusal.value) == "Redis cannot be reached."


async def test_another_kind_of_address_or_a_short_key_is_refused() -> None:
    with pytest.raises(BackplaneUnavailable, match="begins with redis://"):
        redis_backplane("http://:swordfish@127.0.0.1", KEY)
    with pytest.raises(BackplaneUnavailable, match="begins with redis://"):
        await refuse_persistent_redis("127.0.0.1:6379")
    with pytest.raises(ValueError, match="32 bytes"):
        redis_backplane("redis://127.0.0.1", b"short")
