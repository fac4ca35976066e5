"""Whether Talk is open, as anyone is told: never who, never how many."""

from datetime import date

from wayside.chat.rules.waiting import Wait
from wayside.chat.state import PublicState, Standing

LATER = date(2026, 11, 25)


async def a_roster() -> object:
    return "a roster"


async def no_roster() -> None:
    return None


def state(standing: Standing, *, roster: bool = True) -> PublicState:
    async def stands() -> Standing:
        return standing

    return PublicState(stands, a_roster if roster else no_roster, ["en"])


async def test_it_is_open_with_a_roster_and_somebody_on_duty() -> None:
    said = await state(Standing(on_duty=True, wait=Wait.MINUTES, left_until=LATER)).state()
    assert said.model_dump(mode="json") == {
        "open": True,
        "wait": "minutes",
        "languages": ["en"],
        "left_until": None,
    }


async def test_with_nobody_on_duty_it_says_until_when_a_message_waits() -> None:
    said = await state(Standing(on_duty=False, wait=Wait.NOW, left_until=LATER)).state()
    assert said.model_dump(mode="json") == {
        "open": False,
        "wait": None,
        "languages": ["en"],
        "left_until": "2026-11-25",
    }


async def test_without_a_roster_nothing_can_be_left_as_nobody_could_open_it() -> None:
    said = await state(Standing(True, Wait.NOW, LATER), roster=False).state()
    assert (said.open, said.left_until) == (False, None)


async def test_the_desk_is_not_asked_again_for_everyone_who_asks() -> None:
    asked = 0

    async def stands() -> Standing:
        nonlocal asked
        asked += 1
        return Standing(True, Wait.NOW, None)

    public = PublicState(stands, a_roster, ["en"])
    assert [(await public.state()).open for _ in range(100)] == [True] * 100
    assert asked == 1
