"""Handing on, asking in, whispering, coming in as a lead, danger, and ends."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, desk_house
from tests.support.household import Colleague
from tests.support.talking import random_text
from wayside.chat.models import Conversation, Duty, KeyPacket, Part, Seat
from wayside.chat.rules.bounds import Wire
from wayside.chat.seats import drop_seats
from wayside.staff.models import AuditEntry

HEAVY = {"heavy": True}


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def offers(house: DeskHouse, who: Colleague) -> list[tuple[str, str]]:
    return [(each["kind"], each["c"]) for each in (await house.desk(who))["offers"]]


async def let_in(house: DeskHouse, who: Colleague, c: str, tag: str) -> None:
    """What a browser does for somebody who joins: their key packet, then the change."""
    put = {"t": "put", "c": c, "id": random_text(12), "e": 2, "to": tag, "packet": random_text(90)}
    said = await house.say(who, c, put)
    assert "ok" in {frame["t"] for frame in said}


async def test_a_warm_hand_over_from_one_mentor_to_another(house: DeskHouse) -> None:
    old, new = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth, tag = await house.talking(old), random_text(8)
    assert await house.act(old, youth.c, "offer", to=new.id, tag=tag, kind="hand-over") == 204
    [mine] = await house.mine(old)
    assert mine["offered"] == {"to": new.id, "tag": tag}
    [offer] = (await house.desk(new))["offers"]
    assert (offer["from"], offer["name"], offer["tag"]) == (old.id, "Heron", tag)
    assert await house.act(new, youth.c, "answer", accept=True) == 204
    [theirs] = await house.mine(new)
    assert (theirs["tag"], theirs["part"], theirs["joining"]) == (tag, "mentor", [
        {"id": new.id, "name": "Wren", "tag": tag, "kind": "hand-over"}
    ][:0])  # fmt: skip
    [mine] = await house.mine(old)
    assert mine["joining"] == [{"id": new.id, "name": "Wren", "tag": tag, "kind": "hand-over"}]
    # Nobody can leave before the other one has the key.
    assert await house.act(old, youth.c, "left") == 409
    await let_in(house, old, youth.c, tag)
    assert (await house.mine(old))[0]["joining"] == []
    assert await house.act(old, youth.c, "left") == 204
    assert await house.mine(old) == []
    assert [frame["t"] for frame in await house.say(new, youth.c)][:2] == ["welcome", "key"]
    assert (await old.ask("POST", "/staff/talk/tickets", {})).status_code == 404


async def test_an_offer_can_be_turned_down_taken_back_and_answered_by_nobody_else(
    house: DeskHouse,
) -> None:
    old, new = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    third = await house.member("Kite", duty="on")
    youth = await house.talking(old)
    asked = {"to": new.id, "tag": random_text(8), "kind": "hand-over"}
    await house.act(old, youth.c, "offer", **asked)
    assert await house.act(third, youth.c, "answer", accept=True) == 404
    assert await house.act(new, youth.c, "answer", accept=False) == 204
    assert await offers(house, new) == []
    assert (await house.mine(old))[0]["offered"] is None
    await house.act(old, youth.c, "offer", **asked)
    assert await house.act(old, youth.c, "offer/withdraw") == 204
    assert await house.act(new, youth.c, "answer", accept=True) == 404
    # Nobody offers what is not theirs.
    assert await house.act(third, youth.c, "offer", **asked) == 404


async def test_a_hand_over_keeps_the_caps_of_whoever_takes_it(house: DeskHouse) -> None:
    old, new = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(old)
    await house.act(old, youth.c, "heavy", **HEAVY)
    await house.talking(new)
    await house.act(old, youth.c, "offer", to=new.id, tag=random_text(8), kind="hand-over")
    assert await house.act(new, youth.c, "answer", accept=True) == 409
    await house.duty(new, "break")
    assert await house.act(new, youth.c, "answer", accept=True) == 409


async def test_i_need_out_offers_everything_to_whoever_is_free_and_asks_for_no_reason(
    house: DeskHouse,
) -> None:
    spent = await house.member("Heron", duty="on")
    free, full = await house.member("Wren", duty="on"), await house.member("Kite", duty="on")
    chats = [await house.talking(spent) for _ in range(2)]
    for _ in range(2):
        await house.talking(full)
    assert (await spent.ask("POST", "/staff/talk/out", {})).status_code == 204
    duty = (await house.desk(spent))["duty"]
    assert (duty["state"], duty["rest_until"]) == ("break", "2026-11-22T12:10Z")
    wanted = [("hand-over", chat.c) for chat in chats]
    assert await offers(house, free) == wanted
    assert await house.act(full, chats[0].c, "answer", accept=True) == 409
    for chat in chats:
        assert await house.act(free, chat.c, "answer", accept=True) == 204
    assert await offers(house, full) == []
    joining = [one["joining"][0]["name"] for one in await house.mine(spent)]
    assert joining == ["Wren", "Wren"]


async def test_a_lead_comes_in_in_sight_of_the_mentor_and_nobody_else_may(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    other, lead = await house.member("Wren", duty="on"), await house.member("Crane", "lead")
    youth, tag = await house.talking(mentor), random_text(8)
    assert await house.act(other, youth.c, "join", tag=tag) == 403
    [live] = (await house.desk(lead))["live"]
    assert (live["c"], live["names"]) == (youth.c, ["Heron"])
    assert (await house.desk(other))["live"] == []
    assert await house.act(lead, youth.c, "join", tag=tag) == 204
    [mine] = await house.mine(mentor)
    assert mine["joining"] == [{"id": lead.id, "name": "Crane", "tag": tag, "kind": "lead"}]
    # A seat alone opens nothing: what was said before stays sealed, and no key comes.
    kinds = {frame["t"] for frame in await house.say(lead, youth.c, {"t": "ping"})}
    assert "key" not in kinds
    assert await house.act(lead, youth.c, "join", tag=tag) == 409
    # A chat that waits is claimed instead.
    assert await house.act(lead, (await house.youth()).c, "join", tag=tag) == 409


async def test_danger_is_heard_by_every_lead_and_comes_first(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    first, second = await house.youth(), await house.youth()
    assert (await second.ask("/chat/bell")).status_code == 200
    assert await house.waiting(mentor) == [second.c, first.c]
    assert await offers(house, lead) == [("danger", second.c)]
    assert await offers(house, mentor) == []
    await house.claim(mentor, first)
    await house.say(mentor, first.c)
    await house.heard(mentor, first)
    assert await house.act(mentor, first.c, "bell") == 204
    assert await offers(house, lead) == [("danger", first.c), ("danger", second.c)]
    assert await house.act(lead, first.c, "join", tag=random_text(8)) == 204
    assert await offers(house, lead) == [("danger", second.c)]
    assert (await house.mine(mentor))[0]["danger"]


async def test_a_whisper_is_a_chat_of_two_and_goes_with_the_chat(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth, c = await house.talking(mentor), random_text(16)
    whisper = {
        "of": youth.c, "c": c, "tag": random_text(8), "to": lead.id, "to_tag": random_text(8),
        "packet": random_text(90),
    }  # fmt: skip
    for _ in range(2):  # the answer was lost
        assert (await mentor.ask("POST", "/staff/talk/whispers", whisper)).status_code == 201
    assert await offers(house, lead) == [("whisper", c)]
    assert await house.act(lead, c, "answer", accept=True) == 204
    assert [frame["t"] for frame in await house.say(lead, c)][:2] == ["welcome", "key"]
    mine = {one["c"]: one for one in await house.mine(mentor)}
    assert (mine[c]["part"], mine[c]["of"]) == ("whisper", youth.c)
    assert (await house.desk(mentor))["duty"]["chats"] == 1, "a whisper is no chat more"
    assert await house.act(mentor, youth.c, "close") == 204
    assert await house.mine(lead) == []
    # The youth's secret opens nothing of it, and it is erased.
    assert (await youth.post("/chat/bell", c=c, access=youth.access)).status_code == 404


async def test_a_chat_has_so_many_whispers_and_room_again_when_one_ends(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth = await house.talking(mentor)
    before = await Conversation.all().count()

    def whisper() -> dict[str, str]:
        return {
            "of": youth.c, "c": random_text(16), "tag": random_text(8), "to": lead.id,
            "to_tag": random_text(8), "packet": random_text(90),
        }  # fmt: skip

    async def open_one(asked: dict[str, str]) -> int:
        return (await mentor.ask("POST", "/staff/talk/whispers", asked)).status_code

    asked = [whisper() for _ in range(Wire.WHISPERS.amount)]
    assert [await open_one(each) for each in asked] == [201] * len(asked)
    assert await open_one(whisper()) == 409
    assert await Conversation.all().count() == before + len(asked), "nothing is left of a refusal"
    assert await open_one(asked[0]) == 201, "the answer was lost"
    assert await house.act(mentor, asked[0]["c"], "close") == 204
    assert await open_one(whisper()) == 201


async def test_not_that_person_again(house: DeskHouse) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.youth()
    tag = random_text(8)
    await house.claim(mentor, youth, tag)
    await house.say(mentor, youth.c)
    await house.heard(mentor, youth)
    answer = await youth.ask("/chat/not-again", tag=tag)
    assert answer.json() == {"wait": "now", "on_duty": True, "until": None}
    assert await house.mine(mentor) == []
    assert await house.waiting(mentor) == []
    assert await house.waiting(other) == [youth.c]
    assert (await house.claim(mentor, youth)).json()["type"] == "/problems/talk-taken"
    # With only that person on duty the chat waits, and nobody takes it.
    await house.duty(other, "off")
    assert (await youth.wait())["on_duty"] is True
    assert await house.waiting(mentor) == []
    # Later, too: the tag is known after their part has ended.
    assert (await youth.ask("/chat/not-again", tag=tag)).status_code == 200
    assert (await youth.ask("/chat/not-again", tag=youth.tag)).status_code == 404


async def test_the_mentor_of_last_time_is_asked_first_for_two_minutes(house: DeskHouse) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "close")
    await youth.wait(want="same")
    assert await house.waiting(mentor) == [youth.c]
    assert await house.waiting(other) == []
    assert (await house.claim(other, youth)).status_code == 409
    await house.later(minutes=1, seconds=59)
    assert await house.waiting(other) == []
    await house.later(seconds=1)
    assert await house.waiting(other) == [youth.c]
    # Whoever is not on duty is not waited for.
    again = await house.talking(mentor)
    await house.act(mentor, again.c, "close")
    await house.duty(mentor, "off")
    await again.wait(want="same")
    assert again.c in await house.waiting(other)


async def test_a_chat_can_be_closed_and_come_back_or_blocked_and_be_gone(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.talking(mentor)
    assert await house.act(mentor, youth.c, "close") == 204
    assert (await youth.wait())["wait"] == "now"
    erased = await house.talking(mentor)
    stranger = await house.member("Wren", duty="on")
    assert await house.act(stranger, erased.c, "erase") == 404
    assert await house.act(mentor, erased.c, "erase") == 204
    assert (await erased.ask("/chat/bell")).status_code == 404
    harm = await house.talking(mentor)
    assert await house.act(mentor, harm.c, "block") == 204
    assert (await harm.ask("/chat/bell")).status_code == 404


async def test_a_mentor_who_loses_the_role_loses_every_chat_at_once(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    other = await house.member("Wren", duty="on")
    youth = await house.talking(mentor)
    signed = lead.signed("withdraw", mentor, "mentor", {"at": "2026-11-22T12:00Z"})
    path = f"/staff/people/{mentor.id}/roles/mentor/withdrawal"
    assert (await lead.ask("POST", path, signed)).status_code == 200
    await house.care.look()
    assert (await mentor.ask("GET", "/staff/talk")).status_code in (401, 403)
    assert not await Duty.exists(member_id=mentor.id)
    assert await house.waiting(other) == [youth.c]


async def test_the_trail_says_who_did_what_to_which_chat(house: DeskHouse) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "heavy", **HEAVY)
    await house.act(mentor, youth.c, "offer", to=other.id, tag=random_text(8), kind="join")
    await house.act(mentor, youth.c, "close")
    trail = await AuditEntry.filter(about_id=youth.c).order_by("seq").values_list("action", "by_id")
    assert [tuple(each) for each in trail] == [
        ("talk.claimed", mentor.id),
        ("talk.heavy", mentor.id),
        ("talk.offered", mentor.id),
        ("talk.closed", mentor.id),
    ]


async def test_a_youth_who_waits_no_more_is_in_no_line(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    assert (await youth.ask("/chat/waiting/end")).status_code == 204
    assert await house.waiting(mentor) == []
    assert (await house.claim(mentor, youth)).status_code == 409


async def test_danger_in_a_chat_that_has_ended_brings_it_back_to_the_front(
    house: DeskHouse,
) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Crane", "lead")
    youth = await house.talking(mentor)
    await house.act(mentor, youth.c, "close")
    await house.youth()
    assert (await youth.ask("/chat/bell")).status_code == 200
    assert (await house.waiting(mentor))[0] == youth.c
    assert await offers(house, lead) == [("danger", youth.c)]


async def test_the_whisper_about_a_chat_goes_when_its_youth_erases_it(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Wren", "lead")
    youth, c = await house.talking(mentor), random_text(16)
    whisper = {"of": youth.c, "c": c, "tag": random_text(8), "to": lead.id}
    packet = {"to_tag": random_text(8), "packet": random_text(90)}
    made = await mentor.ask("POST", "/staff/talk/whispers", {**whisper, **packet})
    assert made.status_code == 201
    assert await house.act(lead, c, "answer", accept=True) == 204
    assert (await youth.ask("/chat/erasures")).status_code == 204
    for table in (Conversation, Seat, KeyPacket, Part):
        assert await table.all().count() == 0, table
    assert await house.mine(lead) == await house.mine(mentor) == []


async def test_whoever_was_not_let_in_ends_no_chat(house: DeskHouse) -> None:
    mentor, lead = await house.member("Heron", duty="on"), await house.member("Wren", "lead")
    youth, tag = await house.talking(mentor), random_text(8)
    assert await house.act(lead, youth.c, "join", tag=tag) == 204
    for what in ("close", "erase", "block"):
        assert await house.act(lead, youth.c, what) == 409
    assert [one["c"] for one in await house.mine(mentor)] == [youth.c]
    await let_in(house, mentor, youth.c, tag)
    assert await house.act(lead, youth.c, "close") == 204
    assert await house.mine(mentor) == []


async def test_nobody_comes_first_twice_by_naming_somebody_again(house: DeskHouse) -> None:
    mentor, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(mentor)
    [mine] = await house.mine(mentor)
    assert (await youth.ask("/chat/not-again", tag=mine["tag"])).status_code == 200
    urgent = await house.youth(urgent=True)
    assert await house.waiting(other) == [youth.c, urgent.c]
    assert (await youth.ask("/chat/waiting/end")).status_code == 204
    assert (await youth.ask("/chat/not-again", tag=mine["tag"])).status_code == 200
    assert await house.waiting(other) == [urgent.c, youth.c]
    assert (await youth.ask("/chat/not-again", tag=mine["tag"])).status_code == 200
    assert await house.waiting(other) == [urgent.c, youth.c]


async def test_who_is_in_no_roster_any_more_holds_no_chat(house: DeskHouse) -> None:
    left_out, other = await house.member("Heron", duty="on"), await house.member("Wren", duty="on")
    youth = await house.talking(left_out)
    # What a new roster does with whoever is not in it (rosters.py); they keep the role.
    await drop_seats(member=left_out.id)
    await house.care.look()
    assert await house.mine(left_out) == []
    assert await house.waiting(other) == [youth.c]
