"""The file with the keys is not in its place: nothing ends by a slip of the hand, and a real loss
ends plainly (SQLite).
"""

from pathlib import Path

import pytest

from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import random_text
from tests.support.wayside_process import running_wayside
from wayside.chat.models import Conversation
from wayside.chat.rules.closing import Close
from wayside.chat.vault import KeysMissing, Vault, keys_path


@pytest.fixture
def keys(database_url: str) -> Path:
    """Where the keys are."""
    if not database_url.startswith("sqlite"):
        pytest.skip("PostgreSQL has no file of keys")
    return Path(keys_path(database_url.removeprefix("sqlite://")))


async def refused() -> str:
    vault = Vault()
    with pytest.raises(KeysMissing) as why:
        await vault.open()
    return str(why.value)


@on_uvloop
async def test_a_server_without_its_key_file_does_not_start_and_with_it_all_is_there(
    serve: Serve, keys: Path
) -> None:
    async with serve.once() as before:
        room = await before.web.open_room()
        line = await before.web.line(room.chairs[0])
        ct = random_text(40)
        await line.send(room.c, ct)
        await line.hear("ok")
        await line.close()
    elsewhere = keys.rename(keys.with_name("elsewhere"))
    said = await refused()
    assert keys.name in said
    assert str(keys.parent) not in said
    assert not keys.exists(), "nothing is made in its place"
    assert await Conversation.all().count() == 1
    elsewhere.rename(keys)
    async with serve.once() as after:
        line = await after.web.line(room.chairs[1])
        assert (await line.hear("env"))["ct"] == ct


@on_uvloop
async def test_an_empty_file_says_that_the_keys_are_lost_and_every_chat_ends_plainly(
    serve: Serve, keys: Path
) -> None:
    async with serve.once() as before:
        room = await before.web.open_room()
    keys.unlink()
    await refused()
    keys.touch()
    async with serve.once() as after:
        line = await after.web.socket()
        ticket = await after.web.ticket(room.chairs[0])
        await line.say(t="hello", v=1, ticket=ticket)
        assert (await line.hear("welcome"))["streams"] == []
        assert await line.code() == Close.ERASED
        assert await after.web.open_room(), "new chats have keys"


@on_uvloop
async def test_the_first_start_makes_the_file(serve: Serve, keys: Path) -> None:
    assert not keys.exists()
    async with serve.once():
        assert keys.exists()


def test_whoever_starts_a_server_without_its_key_file_is_told_in_one_sentence(
    tmp_path: Path, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL has no file of keys")
    with running_wayside(tmp_path) as wayside:
        keys = wayside.data / "wayside-keys.sqlite3"
        assert keys.exists()
    keys.unlink()
    for command in ("run", "serve"):
        ended = wayside.command(command)
        assert ended.returncode == 1
        assert "put it back" in ended.stderr
        assert "Traceback" not in ended.stderr
    keys.touch()
    wayside.start()
    wayside.stop()
