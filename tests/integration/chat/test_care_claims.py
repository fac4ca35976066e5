"""Duty, waiting and claims, as consoles and phones meet them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import INTAKE, DeskHouse, Youth, desk_house
from tests.support.talking import random_text
from wayside.chat.care.house import CareOfChats
from wayside.chat.models import Care, Conversation

HEAVY = {"heavy": True}


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def test_twenty_claims_of_one_chat_at_once_give_it_to_one_mentor(house: DeskHouse) -> None:
    mentors = [await house.member(f"Mentor {n}", duty="on") for n in range(20)]
    youth = await house.youth()
    answers = await asyncio.gather(*(house.claim(mentor, youth) for mentor in mentors))
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [200] + [409] * 19
    refused = {answer.json()["type"] for answer in answers if answer.status_code == 409}
    assert refused == {"/problems/talk-taken"}


async def test_a_mentor_who_claims_twenty_chats_at_once_gets_two(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youths = [await house.youth() for _ in range(20)]
    answers = await asyncio.gather(*(house.claim(mentor, youth) for youth in youths))
    assert sorted(answer.status_code for answer in answers) == [200] * 2 + [409] * 18
    refused = {answer.json()["type"] for answer in answers if answer.status_code == 409}
    assert refused == {"/problems/talk-full"}
    assert len(await house.mine(mentor)) == 2
    assert len(await house.waiting(mentor)) == 18


async def test_a_heavy_chat_is_one_at_a_time_also_when_claimed_at_once(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    assert await house.act(mentor, youth.c, "heavy", **HEAVY) == 204
    youths = [await house.youth() for _ in range(5)]
    answers = await asyncio.gather(*(house.claim(mentor, each) for each in youths))
    assert {answer.json()["type"] for answer in answers} == {"/problems/talk-full"}


async def test_after_a_heavy_chat_ten_minutes_are_rest_which_only_the_mentor_ends(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    heavy = await house.talking(mentor)
    await house.act(mentor, heavy.c, "heavy", **HEAVY)
    assert await house.act(mentor, heavy.c, "close") == 204
    youth = await house.youth()
    answers = await asyncio.gather(*(house.claim(mentor, youth) for _ in range(20)))
    assert {answer.json()["type"] for answer in answers} == {"/problems/talk-resting"}
    # Neither a break nor going off and on again is a way around it.
    for state in ("break", "on", "off", "on"):
        await house.duty(mentor, state)
    assert (await house.claim(mentor, youth)).json()["type"] == "/problems/talk-resting"
    await house.later(minutes=9, seconds=59)
    assert (await house.claim(mentor, youth)).status_code == 409
    await house.later(seconds=1)
    assert (await house.claim(mentor, youth)).status_code == 200


async def test_a_mentor_may_end_their_own_rest(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    heavy = await house.talking(mentor)
    await house.act(mentor, heavy.c, "heavy", **HEAVY)
    await house.act(mentor, heavy.c, "close")
    youth = await house.youth()
    assert (await house.claim(mentor, youth)).status_code == 409
    assert (await mentor.ask("POST", "/staff/talk/rest/end", {})).status_code == 204
    assert (await house.claim(mentor, youth)).status_code == 200


async def test_nobody_takes_a_third_heavy_chat_in_a_shift(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    for _ in range(2):
        heavy = await house.talking(mentor)
        await house.act(mentor, heavy.c, "heavy", **HEAVY)
        await house.act(mentor, heavy.c, "close")
        await house.later(minutes=10)
    # A heavy chat comes back to the line: its mentor could not be reached.
    other = await house.member("Wren", duty="on")
    third = await house.talking(other)
    await house.act(other, third.c, "heavy", **HEAVY)
    await house.duty(other, "off")
    await third.wait()
    answers = await asyncio.gather(*(house.claim(mentor, third) for _ in range(20)))
    assert {answer.json()["type"] for answer in answers} == {"/problems/talk-too-heavy"}
    light = await house.youth()
    assert (await house.claim(mentor, light)).status_code == 200


async def test_a_claim_without_a_first_word_goes_back_to_the_front_after_a_minute(
    house: DeskHouse, clock: MovableClock
) -> None:
    slow, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    clock.advance(timedelta(seconds=37))
    first, urgent = await house.youth(), await house.youth(urgent=True)
    claimed = await house.claim(slow, first)
    assert claimed.status_code == 200
    assert await house.waiting(other) == [urgent.c]
    await house.later(seconds=59)
    assert await house.waiting(other) == [urgent.c]
    await house.later(seconds=1)
    assert await house.waiting(other) == [first.c, urgent.c]
    assert await house.mine(slow) == []
    again = await house.claim(other, first)
    assert again.json() == claimed.json(), "the youth's key is still there for the next one"


async def test_a_claim_with_a_first_word_stays(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    await house.claim(mentor, youth)
    assert (await house.mine(mentor))[0]["reply_by"]
    await house.say(mentor, youth.c)
    await house.later(minutes=2)
    [mine] = await house.mine(mentor)
    assert (mine["c"], mine["reply_by"]) == (youth.c, None)


async def test_a_first_word_counts_under_a_later_tag_too(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    await house.claim(mentor, youth)
    # As after a process that was killed before it told the desk.
    house.talk.hub.answered.clear()
    send = {"t": "send", "c": youth.c, "id": random_text(12), "e": 1, "ct": "sealed"}
    said = await house.say(mentor, youth.c, {"t": "tag", "c": youth.c, "tag": random_text(8)}, send)
    assert "ok" in {frame["t"] for frame in said}
    await house.later(seconds=61)
    [mine] = await house.mine(mentor)
    assert mine["reply_by"] is None


async def test_who_takes_their_own_chat_again_and_says_nothing_lets_it_go(
    house: DeskHouse,
) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "heavy", **HEAVY)
    house.consoles.remove(mentor.id)
    await house.later(minutes=6)
    await youth.seal_again()
    await youth.wait()
    house.consoles.add(mentor.id)
    await house.duty(mentor, "on")
    assert (await house.claim(mentor, youth)).status_code == 200
    assert (await house.desk(mentor))["duty"]["heavy"] == 1, "the same heavy chat counts once"
    await house.later(minutes=1)
    assert await house.mine(mentor) == []
    assert await house.waiting(other) == [youth.c]


async def test_who_claimed_and_lost_the_answer_asks_again(house: DeskHouse) -> None:
    mentor, tag = await house.member("Heron", duty="on"), random_text(8)
    youth = await house.youth()
    first = await house.claim(mentor, youth, tag)
    second = await house.claim(mentor, youth, tag)
    assert first.json() == second.json()
    assert (await house.claim(mentor, youth)).json()["type"] == "/problems/talk-taken"


async def test_only_who_is_on_duty_claims(house: DeskHouse) -> None:
    on = await house.member("Heron", duty="on")
    youth = await house.youth()
    for who in (await house.member("Wren"), await house.member("Kite", duty="on")):
        await house.duty(who, "break")
        assert (await house.claim(who, youth)).json()["type"] == "/problems/off-duty"
    assert (await house.claim(on, youth)).status_code == 200


async def test_the_queue_closes_within_a_minute_of_the_last_console(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    assert await house.care.is_open()
    youth = await house.youth()
    house.consoles.clear()
    await house.later(seconds=29)
    assert await house.care.is_open()
    assert (await youth.wait())["on_duty"]
    await house.later(seconds=6)
    assert not await house.care.is_open()
    told = await youth.wait()
    assert told == {"wait": "long", "on_duty": False, "until": "2026-11-28"}
    # Back within five minutes: the same shift goes on by itself; later it does not.
    house.consoles.add(mentor.id)
    await house.later(seconds=10)
    assert await house.care.is_open()
    house.consoles.clear()
    await house.later(minutes=5)
    house.consoles.add(mentor.id)
    await house.later(seconds=10)
    assert not await house.care.is_open()


async def test_the_queue_closes_at_once_when_the_last_one_goes_off(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    await house.duty(mentor, "off")
    assert not await house.care.is_open()
    assert (await youth.wait())["until"] == "2026-11-28"
    await house.duty(mentor, "on")
    assert await youth.wait() == {"wait": "now", "on_duty": True, "until": None}


async def test_a_shift_ends_by_itself_after_four_hours(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    for _ in range(8):
        await house.later(minutes=29, seconds=59)
    assert (await house.desk(mentor))["duty"]["state"] == "on"
    await house.later(minutes=1)
    duty = (await house.desk(mentor))["duty"]
    assert (duty["state"], duty["rest_until"]) == ("off", "2026-11-22T17:00Z")
    assert (await house.duty(mentor, "on")).json()["type"] == "/problems/talk-resting"
    await house.later(hours=1)
    assert (await house.duty(mentor, "on")).status_code == 204


async def test_a_wrong_secret_and_an_unknown_chat_look_alike(house: DeskHouse) -> None:
    youth, stranger = await house.youth(), Youth(house.household.client)
    stranger.c = youth.c
    unknown = Youth(house.household.client)
    wish = {"language": "en", "urgent": False, "want": "any"}
    for who in (stranger, unknown):
        for path, more in (
            ("/chat/waiting", wish),
            ("/chat/waiting/end", {}),
            ("/chat/not-again", {"tag": youth.tag}),
            ("/chat/bell", {}),
        ):
            answer = await who.ask(path, **more)
            assert answer.json()["type"] == "/problems/conversation-gone"


async def test_bands_are_told_and_never_numbers(house: DeskHouse) -> None:
    await house.member("Heron", duty="on")
    told = []
    for _ in range(5):
        youth = await Youth(house.household.client).open()
        told.append((await youth.wait())["wait"])
    assert told == ["now", "now", "minutes", "half-hour", "half-hour"]


async def test_a_chat_whose_key_nobody_could_open_leaves_the_line(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "close")
    await youth.wait()  # without a new packet for the intake
    assert (await house.claim(mentor, youth)).status_code == 404
    assert await house.waiting(mentor) == []


async def test_who_waits_hears_when_the_line_moves_and_when_it_closes(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    await house.talking(mentor)
    await house.talking(mentor)
    youth = await house.youth()
    for state, told in (
        ("off", {"wait": "long", "on_duty": False}),
        ("on", {"wait": "minutes", "on_duty": True}),
    ):
        held = asyncio.ensure_future(youth.hear())
        while not is_heard(house, youth):
            await asyncio.sleep(0.01)
        await house.duty(mentor, state)
        frames = [frame for frame in await held if frame["t"] == "queue"]
        assert frames == [{"t": "queue", "c": youth.c, **told}]
        while is_heard(house, youth):
            await asyncio.sleep(0.01)


def is_heard(house: DeskHouse, youth: Youth) -> bool:
    """Whether a poll of this youth is held, and greeted."""
    stream = house.talk.hub.streams.get(youth.c)
    return stream is not None and any(sub.tag for sub in stream.subs.values())


async def test_nobody_takes_the_name_of_the_intake(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    assert (await house.claim(mentor, youth, INTAKE)).status_code == 422
    assert (await house.claim(mentor, youth)).status_code == 200
    said = await house.say(mentor, youth.c, {"t": "tag", "c": youth.c, "tag": INTAKE})
    assert INTAKE not in {frame.get("tag") for frame in said}
    other = Youth(house.household.client, tag=INTAKE)
    body = {"c": other.c, "to": INTAKE, "packet": random_text(90)}
    seats = [{"tag": INTAKE, "access": other.access}]
    assert (await other.post("/chat/conversations", **body, seats=seats)).status_code == 422


async def test_a_chat_without_its_key_at_rest_is_taken_once_and_gone(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    lost, other = await house.youth(), await house.youth()
    await house.talk.vault.destroy([lost.c])
    assert (await house.claim(mentor, lost)).status_code == 404
    assert await house.waiting(mentor) == [other.c]
    assert await house.mine(mentor) == []
    assert not await Conversation.exists(name=lost.c)


@pytest.mark.parametrize("language", ["meet-me-at-5th-and-Main", "5550100", "abcdefgh", "en-1"])
async def test_what_is_kept_of_a_language_has_no_room_for_words(
    house: DeskHouse, language: str
) -> None:
    youth = await house.youth()
    answer = await youth.ask("/chat/waiting", language=language, want="any")
    assert answer.status_code == 422


async def test_a_language_is_kept_only_where_it_is_offered(house: DeskHouse) -> None:
    for said, kept in (("es-MX", "es"), ("EN", "en"), ("xx-Dead-ZZ", "und"), ("dad", "und")):
        youth = await house.youth(language=said)
        here = (await Conversation.get(name=youth.c)).id
        assert (await Care.get(conversation_id=here)).language == kept
        assert (await youth.wait(language=said))["wait"]


async def test_who_came_back_with_a_backup_and_cannot_be_opened_is_in_nobody_s_way(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    ghosts = [await house.youth(urgent=True) for _ in range(3)]
    youth = await house.youth()
    await house.care.look()
    assert len(await house.waiting(mentor)) == 4
    # Erased while they waited; then the database of before was put back, and the server started.
    await house.talk.vault.destroy([ghost.c for ghost in ghosts])
    again = CareOfChats(
        house.household.staff, house.talk, house.clock, consoles=lambda: house.consoles
    )
    await again.look()
    assert await house.waiting(mentor) == [youth.c]
    assert await Conversation.all().values_list("name", flat=True) == [youth.c]


async def test_the_line_is_changed_at_a_pace(house: DeskHouse) -> None:
    youth, other = await house.youth(), await house.youth()
    codes = []
    for turn in range(20):
        wish = {"language": "en", "urgent": bool(turn % 2), "want": "any"}
        answer = await youth.ask("/chat/waiting", **wish)
        codes.append(answer.status_code)
    assert codes[0] == 200
    assert answer.json()["type"] == "/problems/slow-down"
    assert 1 <= int(answer.headers["retry-after"]) <= 4
    # Danger is always heard, and nobody else is slowed down.
    assert (await youth.ask("/chat/bell")).status_code == 200
    await other.wait(urgent=True)
