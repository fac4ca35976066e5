"""What a youth may learn of the people who answer: never whether one of them is on duty."""

from collections.abc import AsyncIterator

import pytest

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import Colleague


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


@pytest.mark.parametrize("there", [(), ("Heron",), ("Wren",), ("Heron", "Wren")])
async def test_who_asked_not_to_meet_a_mentor_is_told_what_everyone_is_told(
    house: DeskHouse, there: tuple[str, ...]
) -> None:
    mentors = [await house.member(name, duty="on") for name in ("Heron", "Wren")]
    watching = [await someone_who_asked_not_to_meet(house, mentor) for mentor in mentors]
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
    newcomer = await house.youth()
    assert alone[0] == alone[1] == await newcomer.wait()
