"""Coming back: from the last place, or from the beginning when the database was restored."""

from typing import Any

import pytest

from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import Line, Room, Web
from wayside.kernel.database import transaction


async def fill(web: Web, room: Room, count: int) -> None:
    """Let the second seat say so many things."""
    line = await web.line(room.chairs[1])
    for number in range(count):
        await line.send(room.c, f"text-{number}")
    for _ in range(count):
        await line.hear("ok")
    await line.close()


async def read(line: Line, count: int) -> list[Any]:
    found = []
    for _ in range(count):
        frame = await line.hear("env")
        found.append(frame["seq"])
        await line.say(t="ack", c=frame["c"], seq=frame["seq"])
    return found


@on_uvloop
async def test_a_client_goes_on_after_the_place_it_names(web: Web) -> None:
    room = await web.open_room()
    await fill(web, room, 100)
    line = await web.line(room.chairs[0])
    assert await read(line, 100) == list(range(1, 101))
    inc = line.welcome["streams"][0]["inc"]
    await line.close()
    again = await web.line(room.chairs[0], resume=[{"c": room.c, "inc": inc, "after": 90}])
    assert again.welcome["streams"][0] == {
        "c": room.c, "inc": inc, "head": 100, "after": 90, "reset": False,
    }  # fmt: skip
    assert await read(again, 10) == list(range(91, 101))
    await again.say(t="pull", c=room.c, after=97)
    assert await read(again, 3) == [98, 99, 100]


@on_uvloop
async def test_after_a_restore_the_place_counts_no_more(serve: Serve) -> None:
    async with serve.once() as first:
        room = await first.web.open_room()
        await fill(first.web, room, 3)
        line = await first.web.line(room.chairs[0])
        inc = line.welcome["streams"][0]["inc"]
    async with serve.once() as same:
        line = await same.web.line(room.chairs[0], resume=[{"c": room.c, "inc": inc, "after": 3}])
        assert line.welcome["streams"][0]["reset"] is False, "a restart is no restore"
    async with transaction() as connection:  # what a backup of a while ago would bring back
        await connection.execute_query("UPDATE incarnation SET mark = mark - 1")
    async with serve.once() as restored:
        line = await restored.web.line(
            room.chairs[0], resume=[{"c": room.c, "inc": inc, "after": 3}]
        )
        entry = line.welcome["streams"][0]
        assert (entry["reset"], entry["after"]) == (True, 0)
        assert entry["inc"] != inc
        assert await read(line, 3) == [1, 2, 3]


@pytest.mark.parametrize("place", [{"after": 4}, {"after": 2, "id": "A" * 16}])
def test_a_place_that_this_database_never_gave_begins_anew(
    place: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    @on_uvloop
    async def scenario(web: Web) -> None:
        room = await web.open_room()
        await fill(web, room, 3)
        line = await web.line(room.chairs[0])
        inc = line.welcome["streams"][0]["inc"]
        line = await web.line(room.chairs[0], resume=[{"c": room.c, "inc": inc, **place}])
        assert line.welcome["streams"][0]["reset"] is True
        assert await read(line, 3) == [1, 2, 3]

    scenario(
        request=request,
        database_url=request.getfixturevalue("database_url"),
        clock=request.getfixturevalue("clock"),
    )


@on_uvloop
async def test_who_does_not_acknowledge_gets_sixty_four_and_then_waits(web: Web) -> None:
    room = await web.open_room()
    await fill(web, room, 200)
    line = await web.line(room.chairs[0])
    for expected in range(1, 65):
        assert (await line.hear("env"))["seq"] == expected
    await line.say(t="ping")
    assert (await line.hear("env", "pong"))["t"] == "pong", "nothing more comes unasked"
    await line.say(t="ack", c=room.c, seq=64)
    assert await read(line, 136) == list(range(65, 201))
