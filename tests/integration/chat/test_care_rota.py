"""The rota, and what it means for a message that is left while nobody is on duty."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, desk_house
from tests.support.household import Colleague
from tests.support.talking import random_text
from wayside.chat.care.house import purge_rota
from wayside.chat.keeping import purge_conversations

PERIOD = "/staff/talk/rota?from=2026-11-22T00:00Z&to=2026-12-22T00:00Z"


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def plan(who: Colleague, begin: str, until: str) -> int:
    answer = await who.ask("POST", "/staff/talk/rota", {"from": begin, "until": until})
    return answer.status_code


async def test_everyone_puts_their_own_shifts_in_and_takes_them_out(house: DeskHouse) -> None:
    heron, wren = await house.member("Heron"), await house.member("Wren")
    lead = await house.member("Crane", "lead")
    assert await plan(heron, "2026-11-23T18:00Z", "2026-11-23T21:30Z") == 201
    assert await plan(wren, "2026-11-23T20:00Z", "2026-11-24T00:00Z") == 201
    shifts = (await heron.get(PERIOD))["shifts"]
    assert [(each["name"], each["mine"], each["from"], each["until"]) for each in shifts] == [
        ("Heron", True, "2026-11-23T18:00Z", "2026-11-23T21:30Z"),
        ("Wren", False, "2026-11-23T20:00Z", "2026-11-24T00:00Z"),
    ]
    hers = f"/staff/talk/rota/{shifts[1]['id']}"
    assert (await heron.ask("DELETE", hers)).status_code == 404
    assert (await lead.ask("DELETE", hers)).status_code == 204
    assert (await heron.ask("DELETE", f"/staff/talk/rota/{shifts[0]['id']}")).status_code == 204
    assert (await heron.get(PERIOD))["shifts"] == []


@pytest.mark.parametrize(
    ("begin", "until", "code"),
    [
        ("2026-11-23T18:10Z", "2026-11-23T19:00Z", 422),  # no half hour
        ("2026-11-23T18:00Z", "2026-11-23T22:30Z", 422),  # over four hours
        ("2026-11-23T18:00Z", "2026-11-23T18:00Z", 422),
        ("2026-11-21T18:00Z", "2026-11-21T19:00Z", 422),  # over
        ("2027-11-23T18:00Z", "2027-11-23T19:00Z", 422),  # in a year
        ("2026-11-31T18:00Z", "2026-11-31T19:00Z", 422),  # no day
        ("2026-11-23T09:30Z", "2026-11-23T10:30Z", 409),  # over one's own
    ],
)
async def test_a_shift_that_does_not_fit_is_refused(
    house: DeskHouse, begin: str, until: str, code: int
) -> None:
    heron = await house.member("Heron")
    assert await plan(heron, "2026-11-23T10:00Z", "2026-11-23T12:00Z") == 201
    assert await plan(heron, begin, until) == code


async def test_a_message_left_for_later_waits_until_the_end_of_the_next_shift(
    house: DeskHouse, clock: MovableClock
) -> None:
    heron = await house.member("Heron")
    youth = await house.youth()
    # The whole of the last day counts: it is the sixth after today, so that seven go by at most.
    assert await youth.wait() == {"wait": "long", "on_duty": False, "until": "2026-11-28"}
    await plan(heron, "2026-11-24T18:00Z", "2026-11-24T20:00Z")
    later = await house.youth()
    assert (await later.wait())["until"] == "2026-11-24"
    # It is a date that was promised: a shift that comes into the rota takes nothing from it.
    assert (await youth.wait())["until"] == "2026-11-28"
    await house.later(days=2, hours=6)
    await purge_conversations(clock)
    await house.duty(heron, "on")
    desk = await house.desk(heron)
    assert [(each["c"], each["left"]) for each in desk["waiting"]] == [
        (youth.c, True),
        (later.c, True),
    ]
    live = await house.youth()
    assert (await house.waiting(heron))[0] == live.c, "who is there now comes first"
    # Taken, it is a chat like every other; the date is gone.
    assert (await house.claim(heron, later)).status_code == 200
    await house.say(heron, later.c)
    await house.heard(heron, later)
    await house.later(days=1)
    await purge_conversations(clock)
    assert later.c in [one["c"] for one in await house.mine(heron)]


async def test_a_message_that_nobody_took_is_erased_after_its_day(
    house: DeskHouse, clock: MovableClock
) -> None:
    heron = await house.member("Heron")
    await plan(heron, "2026-11-23T18:00Z", "2026-11-23T20:00Z")
    youth = await house.youth()
    for _ in range(2):
        assert (await youth.ask("/chat/bell")).status_code == 200
        await house.later(hours=23)
        await purge_conversations(clock)
    await house.later(hours=2)
    await purge_conversations(clock)
    assert (await youth.ask("/chat/bell")).status_code == 404


async def test_a_shift_that_is_taken_out_moves_the_date_of_whoever_asks_again_and_of_nobody_else(
    house: DeskHouse, clock: MovableClock
) -> None:
    heron = await house.member("Heron")
    await plan(heron, "2026-11-23T18:00Z", "2026-11-23T20:00Z")
    asks, is_away = await house.youth(), await house.youth()
    for youth in (asks, is_away):
        await youth.hear(
            {"t": "send", "c": youth.c, "id": random_text(12), "e": 0, "ct": "sealed"},
        )
        assert (await youth.wait())["until"] == "2026-11-23"
    [shift] = (await heron.get(PERIOD))["shifts"]
    assert (await heron.ask("DELETE", f"/staff/talk/rota/{shift['id']}")).status_code == 204
    # Whoever is not there cannot be told, so for them it is erased on the day that they were shown.
    assert (await asks.wait())["until"] == "2026-11-28"
    await house.later(days=1, hours=13)
    await purge_conversations(clock)
    assert (await is_away.ask("/chat/waiting/end")).status_code == 404
    # However often somebody asks: seven days from when they began to wait.
    for _ in range(4):
        assert (await asks.wait())["until"] == "2026-11-28"
        await house.later(days=1)
        await purge_conversations(clock)
    await house.later(days=1)
    await purge_conversations(clock)
    assert (await asks.ask("/chat/waiting/end")).status_code == 404


async def test_a_shift_that_nobody_came_to_and_a_very_short_one_take_nothing_from_a_message(
    house: DeskHouse,
) -> None:
    heron = await house.member("Heron")
    await plan(heron, "2026-11-22T11:30Z", "2026-11-22T14:00Z")
    await plan(heron, "2026-11-22T15:00Z", "2026-11-22T15:30Z")
    await plan(heron, "2026-11-25T22:00Z", "2026-11-26T00:00Z")
    assert (await (await house.youth()).wait())["until"] == "2026-11-25"


async def test_somebody_who_came_back_keeps_the_days_of_their_chat(
    house: DeskHouse, clock: MovableClock
) -> None:
    heron = await house.member("Heron", duty="on")
    youth = await house.talking(heron)
    await house.act(heron, youth.c, "close")
    await house.duty(heron, "off")
    # They are told the days of the chat, not those of a message of somebody new.
    assert (await youth.wait())["until"] == "2026-12-06"
    for _ in range(9):
        await house.later(days=1)
        await purge_conversations(clock)
    assert (await youth.ask("/chat/bell")).status_code == 200


async def test_shifts_that_are_over_go(house: DeskHouse, clock: MovableClock) -> None:
    heron = await house.member("Heron")
    await plan(heron, "2026-11-22T12:00Z", "2026-11-22T13:00Z")
    await house.later(days=7)
    await purge_rota(clock)
    assert len((await heron.get(PERIOD))["shifts"]) == 1
    await house.later(hours=1, minutes=1)
    await purge_rota(clock)
    assert (await heron.get(PERIOD))["shifts"] == []
