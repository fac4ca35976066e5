"""What is let go when its time is over, and that the trail stays whole."""

from datetime import timedelta

from tests.support.accounts import House
from wayside.staff.audit import Action
from wayside.staff.erasure import Erasure
from wayside.staff.models import (
    AuditEntry,
    Device,
    Invitation,
    Member,
    Session,
    SpentChallenge,
)
from wayside.staff.rules.roles import Role


async def test_links_sessions_browsers_and_challenges_go_when_they_work_no_more(
    house: House,
) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER, passkey=True)
    someone.device["remember"] = True
    await someone.sign_in(browser)
    erasure = Erasure(house.staff.audit, 180)
    await erasure.erase_ended(house.clock)
    counts = [Invitation, Session, Device, SpentChallenge]
    assert [await each.all().count() for each in counts] == [1, 2, 1, 2]
    for span, left in (
        (timedelta(minutes=10), [1, 2, 1, 0]),
        (timedelta(hours=12), [1, 0, 1, 0]),
        (timedelta(hours=60), [0, 0, 1, 0]),
        (timedelta(days=90), [0, 0, 0, 0]),
    ):
        house.clock.advance(span)
        await erasure.erase_ended(house.clock)
        assert [await each.all().count() for each in counts] == left, span


async def test_entries_go_after_their_days_and_the_rest_of_the_chain_still_holds(
    house: House,
) -> None:
    await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(days=100))
    await house.joined("Wren", Role.WRITER)
    erasure = Erasure(house.staff.audit, 180)
    await erasure.erase_old(house.clock)
    assert await AuditEntry.all().count() == 8
    house.clock.advance(timedelta(days=81))
    await erasure.erase_old(house.clock)
    kept = await AuditEntry.all().order_by("seq")
    assert [each.seq for each in kept] == [5, 6, 7, 8, 9]
    assert kept[-1].action == Action.AUDIT_ERASED.value
    assert await house.staff.audit.first_fault() is None
    house.clock.advance(timedelta(days=400))
    await erasure.erase_old(house.clock)
    await erasure.erase_old(house.clock)
    assert await AuditEntry.all().count() == 1
    assert await house.staff.audit.first_fault() is None


async def test_the_name_of_someone_who_left_goes_with_the_last_entry_about_them(
    house: House,
) -> None:
    await house.joined("Heron", Role.WRITER)
    await house.joined("Wren", Role.WRITER)
    today = house.clock.now().date()
    await Member.filter(name="Wren").update(state="removed", removed_on=today, name_key=None)
    erasure = Erasure(house.staff.audit, 180)
    house.clock.advance(timedelta(days=180))
    await erasure.erase_old(house.clock)
    assert set(await Member.all().values_list("name", flat=True)) == {"Heron", "Wren"}
    house.clock.advance(timedelta(days=1))
    await erasure.erase_old(house.clock)
    assert set(await Member.all().values_list("name", flat=True)) == {"Heron", ""}
