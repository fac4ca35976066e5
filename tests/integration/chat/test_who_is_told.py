"""What a youth may learn of the people who answer: never whether one of them is on duty."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import Colleague
from tests.support.talking import random_text


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def someone_who_asked_not_to_meet(house: DeskHouse, mentor: Colleague) -> Youth:
    """A youth who waits, in a chat that this mentor has answered once."""
    youth = await house.talking(mentor)
    [mine] = [one for one in await house.mine(mentor) if one["c"] == youth.c]
    answer = await youth.ask("/chat/not-again", tag=mine["tag"])
    assert answer.status_code == 200
    return youth


async def someone_who_came_back(house: DeskHouse, mentor: Colleague) -> Youth:
    """A youth whose chat this mentor has closed, and who asked for nothing."""
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "close")
    await youth.seal_again()
    return youth


@pytest.mark.parametrize("there", [(), ("Heron",), ("Wren",), ("Heron", "Wren")])
async def test_who_asked_not_to_meet_a_mentor_is_told_what_everyone_is_told(
    house: DeskHouse, there: tuple[str, ...]
) -> None:
    mentors = [await house.member(name, duty="on") for name in ("Heron", "Wren")]
    watching = [await someone_who_asked_not_to_meet(house, mentor) for mentor in mentors]
    content = await someone_who_came_back(house, mentors[0])
    for mentor in mentors:
        if mentor.name not in there:
            await house.duty(mentor, "off")
    standing = await house.care.standing()
    told = [await youth.wait() for youth in watching]
    assert {one["on_duty"] for one in told} == {standing.on_duty} == {bool(there)}
    # Their bands say where they stand in the line, whoever of the two they asked not to meet.
    for youth in watching:
        assert (await youth.ask("/chat/waiting/end")).status_code == 204
    alone = []
    for youth in watching:
        alone.append(await youth.wait())
        await youth.ask("/chat/waiting/end")
    assert alone[0] == alone[1] == await content.wait()
    await content.ask("/chat/waiting/end")
    # Who is new has no chat yet, so only the last day is another: that of a message for later.
    told_first = await (await house.youth()).wait()
    assert {**alone[0], "until": None} == {**told_first, "until": None}


@pytest.mark.parametrize("kind", ["hand-over", "join"])
async def test_no_offer_tells_whom_a_youth_asked_not_to_meet(house: DeskHouse, kind: str) -> None:
    first, second = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    unknown = await house.member("Kite", duty="on")
    youth = await someone_who_asked_not_to_meet(house, first)
    await house.act(first, youth.c, "close")
    await youth.seal_again()
    await youth.wait()
    assert (await house.claim(second, youth)).status_code == 200
    await house.say(second, youth.c)
    await house.heard(second, youth)
    answers = []
    for colleague in (first, unknown):
        asked = {"to": colleague.id, "tag": random_text(8), "kind": kind}
        answers.append(await house.act(second, youth.c, "offer", **asked))
        [mine] = await house.mine(second)
        assert mine["offered"]["to"] == colleague.id
        shown = [offer["c"] for offer in (await house.desk(colleague))["offers"]]
        assert shown == ([] if colleague is first else [youth.c])
        if colleague is first:
            assert await house.act(first, youth.c, "answer", accept=True) == 404
    assert answers == [204, 204]


async def two_chats_that_a_lead_was_in(
    house: DeskHouse, mentor: Colleague, lead: Colleague
) -> tuple[Youth, Youth]:
    """Both go on with the mentor. The first youth asked not to meet the lead again; from the
    second the lead went by themselves."""
    chats = []
    for kind in ("not-again", "left"):
        youth, tag = await house.talking(mentor), random_text(8)
        assert await house.act(lead, youth.c, "join", tag=tag) == 204
        if kind == "not-again":
            assert (await youth.ask("/chat/not-again", tag=tag)).status_code == 200
        else:
            assert await house.act(lead, youth.c, kind) == 204
        chats.append(youth)
    assert len(await house.mine(mentor)) == 2
    return chats[0], chats[1]


async def test_a_lead_cannot_tell_from_their_list_who_asked_not_to_meet_them(
    house: DeskHouse,
) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    unknown = await house.member("Kite", "lead")
    both = await two_chats_that_a_lead_was_in(house, mentor, lead)
    new = await house.talking(await house.member("Wren", duty="on"))
    assert [one["c"] for one in (await house.desk(lead))["live"]] == [new.c]
    assert {one["c"] for one in (await house.desk(unknown))["live"]} == {
        new.c,
        *(youth.c for youth in both),
    }
    joined = [await house.act(lead, youth.c, "join", tag=random_text(8)) for youth in (*both, new)]
    assert joined == [409, 409, 204]


@pytest.mark.parametrize("way", ["offer", "bell"])
async def test_a_lead_comes_back_where_they_are_asked_to(house: DeskHouse, way: str) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    both = await two_chats_that_a_lead_was_in(house, mentor, lead)
    back = []
    for youth in both:
        if way == "offer":
            asked = {"to": lead.id, "tag": random_text(8), "kind": "join"}
            assert await house.act(mentor, youth.c, "offer", **asked) == 204
            back.append(await house.act(lead, youth.c, "answer", accept=True))
        else:
            assert await house.act(mentor, youth.c, "bell") == 204
            back.append(await house.act(lead, youth.c, "join", tag=random_text(8)))
    # Not to the youth who does not want them: there no way leads back, in danger neither.
    assert [answer == 204 for answer in back] == [False, True]
