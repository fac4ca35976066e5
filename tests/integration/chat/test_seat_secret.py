"""The secret of a seat is changed by who holds it; whoever has the old one is out. And words are
taken back without an end of the chat.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta

from tests.support.clock import MovableClock
from tests.support.talk_serving import Serve, linked_backplanes, on_uvloop
from tests.support.talking import Chair, Web, random_text
from wayside.chat.keeping import purge_conversations
from wayside.chat.kept.words_seal import record_characters
from wayside.chat.models import Conversation, WordsRecord


async def changed(web: Web, chair: Chair, new: str) -> int:
    body = {"c": chair.c, "access": chair.access, "new": new}
    return (await web.put("/chat/access", body)).status_code


async def tried(web: Web, chair: Chair) -> set[int]:
    """What the doors of a youth say to this secret."""
    shown = {"c": chair.c, "access": chair.access}
    seats = {"seats": [shown]}
    locator = random_text(16)
    record = random_text(4_124)
    assert len(record) == record_characters(1)
    return {
        (await web.post("/chat/tickets", seats)).status_code,
        (
            await web.put("/chat/records", {**shown, "locator": locator, "record": record})
        ).status_code,
        (await web.post("/chat/records/removals", {**shown, "locator": locator})).status_code,
        (await web.put("/chat/access", {**shown, "new": random_text(32)})).status_code,
        (await web.post("/chat/erasures", shown)).status_code,
    }


@on_uvloop
async def test_the_old_secret_opens_nothing_and_erases_nothing_once_there_is_another(
    web: Web,
) -> None:
    room = await web.open_room(1)
    [chair] = room.chairs
    new = replace(chair, access=random_text(32))
    assert await changed(web, chair, new.access) == 204
    assert await tried(web, chair) == {404}
    line = await web.line(new)
    await line.send(room.c, "still-here")
    assert (await line.hear("ok"))["seq"] == 1


@on_uvloop
async def test_the_same_change_once_more_is_the_same_answer(web: Web) -> None:
    [chair] = (await web.open_room(1)).chairs
    new = random_text(32)
    answers = await asyncio.gather(*(changed(web, chair, new) for _ in range(5)))
    assert set(answers) == {204}
    assert await changed(web, chair, random_text(32)) == 404, "the old one alone changes nothing"


@on_uvloop
async def test_who_is_connected_by_the_old_secret_is_put_out_in_every_process(
    serve: Serve,
) -> None:
    here, there = [(await serve(bell=bell)).web for bell in linked_backplanes(2)]
    room = await here.open_room(2)
    chair, other = room.chairs
    mine, beside = await here.line(chair), await there.line(chair)
    theirs = await here.line(other)
    new = replace(chair, access=random_text(32))
    assert await changed(here, chair, new.access) == 204
    assert await mine.code() == 4401
    assert await beside.code() == 4401
    again = await there.line(new)
    await again.send(room.c, "me")
    assert (await again.hear("ok"))["seq"] == 1
    # Who else sits in it stays.
    assert (await theirs.hear("env"))["ct"] == "me"


@on_uvloop
async def test_a_ticket_and_a_poll_from_before_open_nothing(web: Web) -> None:
    [chair] = (await web.open_room(1)).chairs
    new = replace(chair, access=random_text(32))
    hello = {"t": "hello", "v": 1, "resume": []}
    polled = await web.poll({**hello, "ticket": await web.ticket(chair)}, send(chair))
    [welcome] = [frame for frame in polled if frame["t"] == "welcome"]
    ticket = await web.ticket(chair)
    assert await changed(web, chair, new.access) == 204
    line = await web.line(new)
    for shown in (welcome["conn"], ticket):
        frames = await web.poll({**hello, "ticket": shown}, send(chair))
        assert [frame["t"] for frame in frames] == ["bye"]
        assert frames[0]["code"] == 4401
        if shown == welcome["conn"]:
            await line.send(chair.c, "undisturbed")
            assert (await line.hear("ok"))["seq"] == 2


def send(chair: Chair) -> dict[str, object]:
    return {"t": "send", "c": chair.c, "id": random_text(12), "e": 0, "ct": "sealed"}


async def kept(web: Web, chair: Chair, locator: str) -> int:
    shown = {"c": chair.c, "access": chair.access, "locator": locator}
    return (await web.put("/chat/records", {**shown, "record": random_text(4_124)})).status_code


@on_uvloop
async def test_words_that_are_taken_back_open_nothing_and_the_chat_goes_on(
    web: Web, clock: MovableClock
) -> None:
    room = await web.open_room(1)
    [chair] = room.chairs
    locators = [random_text(16), random_text(16)]
    for locator in locators:
        assert await kept(web, chair, locator) == 204
    shown = {"c": room.c, "access": chair.access}
    for locator, days, left in ((locators[0], 30, 1), (locators[1], 14, 0)):
        for _ in range(2):  # the answer was lost
            answer = await web.post("/chat/records/removals", {**shown, "locator": locator})
            assert answer.status_code == 204
        assert (await Conversation.get(name=room.c)).keep_days == days
        assert await WordsRecord.all().count() == left
    line = await web.line(chair)
    await line.send(room.c, "goes-on")
    assert (await line.hear("ok"))["seq"] == 1
    clock.advance(timedelta(days=15))
    await purge_conversations(clock)
    assert not await Conversation.exists(name=room.c)


@on_uvloop
async def test_nobody_takes_the_words_of_another_chat_back(web: Web) -> None:
    one, other = await web.open_room(1), await web.open_room(1)
    locator = random_text(16)
    assert await kept(web, one.chairs[0], locator) == 204
    shown = {"c": other.c, "access": other.chairs[0].access, "locator": locator}
    assert (await web.post("/chat/records/removals", shown)).status_code == 204
    assert await WordsRecord.all().count() == 1
    assert (await Conversation.get(name=one.c)).keep_days == 30


@on_uvloop
async def test_secrets_are_changed_at_a_pace(web: Web) -> None:
    [chair] = (await web.open_room(1)).chairs
    codes = []
    for _ in range(11):
        new = random_text(32)
        codes.append(await changed(web, chair, new))
        chair = replace(chair, access=new)
    assert codes == [204] * 10 + [429]
