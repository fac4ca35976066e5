"""A new start for someone who lost every way in takes two other people."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.accounts import House
from tests.support.household import Colleague, Household
from tests.support.staff_keys import minutes_ago
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.staff.acting import acting
from wayside.staff.erasure import Erasure
from wayside.staff.models import Approval, AuditEntry, Invitation, Member, Reset
from wayside.staff.rules.roles import Role


async def four(house: Household) -> tuple[Colleague, Colleague, Colleague, Colleague]:
    """Three key holders, and Nova, who lost everything."""
    return (
        await house.member("Ana", "admin"),
        await house.member("Ben", "lead"),
        await house.member("Cleo", "lead"),
        await house.member("Nova", "mentor", "writer"),
    )


async def begin(who: Colleague, about: Colleague) -> str:
    answer = await who.ask("POST", f"/staff/people/{about.id}/resets")
    assert answer.status_code == 201, answer.text
    assert answer.json()["reset"]["needed"] == 2
    return str(answer.json()["reset"]["id"])


async def approve(who: Colleague, reset: str, about: Colleague) -> int:
    said = who.signed("reset", about)
    answer = await who.ask("POST", f"/staff/resets/{reset}/approvals", said)
    return answer.status_code


async def link(who: Colleague, reset: str) -> int:
    return (await who.ask("POST", f"/staff/resets/{reset}/link")).status_code


async def test_two_yeses_and_one_of_them_makes_the_link(household: Household) -> None:
    ana, ben, cleo, nova = await four(household)
    reset = await begin(ana, nova)
    assert await link(ana, reset) == 409
    assert await approve(ben, reset, nova) == 200
    assert await link(ben, reset) == 409
    assert await approve(cleo, reset, nova) == 200
    assert await approve(ana, reset, nova) == 409  # decided
    assert await link(ana, reset) == 409  # opened it, and said no yes
    assert await link(ben, reset) == 201
    assert await link(cleo, reset) == 201
    assert await Invitation.filter(kind="reset", withdrawn_at=None).count() == 1
    actions = [each.action for each in await AuditEntry.filter(about_id=nova.id).order_by("seq")]
    assert actions == [
        "reset.opened",
        "reset.approved",
        "reset.approved",
        "reset.link-made",
        "reset.link-ended",
        "reset.link-made",
    ]


async def test_new_keys_wait_for_two_people_again_and_other_roles_stay(
    household: Household,
) -> None:
    ana, ben, _, nova = await four(household)
    reset = await begin(ana, nova)
    await approve(ana, reset, nova)
    await approve(ben, reset, nova)
    await link(ben, reset)
    await household.begin_anew(nova)
    assert await nova.roles() == {"writer"}
    assert await nova.roles("pending") == {"mentor"}
    assert await Reset.all().count() == 0
    assert await Invitation.filter(withdrawn_at=None).count() == 0
    noted = await AuditEntry.get(action="role.waiting")
    assert (noted.by_id, noted.about_id, noted.role) == (nova.id, nova.id, "mentor")
    assert await Approval.filter(kind="reset").count() == 0


async def test_nobody_starts_themselves_anew(household: Household) -> None:
    ana, ben, cleo, _ = await four(household)
    assert (await ana.ask("POST", f"/staff/people/{ana.id}/resets")).status_code == 409
    reset = await begin(ben, ana)
    assert await approve(ana, reset, ana) == 409
    await approve(cleo, reset, ana)
    assert await link(cleo, reset) == 409


async def test_it_is_open_once(household: Household) -> None:
    ana, ben, _, nova = await four(household)
    await begin(ana, nova)
    assert (await ben.ask("POST", f"/staff/people/{nova.id}/resets")).status_code == 409


async def test_it_cannot_begin_where_two_others_could_not_say_yes(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "admin")
    assert (await ana.ask("POST", f"/staff/people/{ben.id}/resets")).status_code == 409


async def test_stopping_it_voids_yeses_and_link(household: Household) -> None:
    ana, ben, cleo, nova = await four(household)
    reset = await begin(ana, nova)
    await approve(ana, reset, nova)
    await approve(ben, reset, nova)
    await link(ana, reset)
    assert (await cleo.ask("DELETE", f"/staff/resets/{reset}")).status_code == 204
    assert (await cleo.ask("DELETE", f"/staff/resets/{reset}")).status_code == 404
    assert await Approval.all().count() == 0
    assert await Invitation.filter(withdrawn_at=None).count() == 0
    assert await link(ana, reset) == 404


async def test_a_link_is_void_once_one_of_the_two_is_found_out_and_removed(
    household: Household,
) -> None:
    ana, rogue, cleo, nova = await four(household)
    reset = await begin(ana, nova)
    await approve(rogue, reset, nova)
    await approve(ana, reset, nova)
    assert await link(ana, reset) == 201
    await cleo.remove(rogue)
    assert await Invitation.filter(withdrawn_at=None).count() == 0
    ended = await AuditEntry.get(action="reset.link-ended")
    assert (ended.by_id, ended.about_id) == (cleo.id, nova.id)
    assert await link(ana, reset) == 409
    shown = next(
        each for each in (await ana.get("/staff/people"))["people"] if each["name"] == "Nova"
    )
    assert (shown["reset"]["state"], shown["reset"]["needed"]) == ("open", 1)
    assert await approve(cleo, reset, nova) == 200
    assert await link(ana, reset) == 201


async def test_a_yes_to_a_new_start_is_no_yes_to_a_role(household: Household) -> None:
    ana, ben, _, nova = await four(household)
    reset = await begin(ana, nova)
    said = ben.signed("add", nova, "mentor")
    answer = await ben.ask("POST", f"/staff/resets/{reset}/approvals", said)
    assert answer.status_code == 422
    late = await household.member("Late", waiting=("mentor",))
    grant = await late.grant("mentor")
    other = ben.signed("reset", late)
    assert (await ben.ask("POST", f"/staff/grants/{grant.id}/approvals", other)).status_code == 422


async def test_what_waits_for_me_is_on_my_first_page(household: Household) -> None:
    ana, ben, _, nova = await four(household)
    reset = await begin(ana, nova)
    await household.member("Late", waiting=("mentor", "lead"))

    async def waiting(who: Colleague) -> dict[str, int]:
        home = await who.get("/staff/home")
        return {each["kind"]: each["count"] for each in home["to_do"]}

    assert (await waiting(ben))["approve"] == 3
    await approve(ben, reset, nova)
    assert (await waiting(ben))["approve"] == 2
    assert (await waiting(ana))["approve"] == 3
    assert "approve" not in await waiting(nova)


THREE_DAYS = 72 * 60


async def said_before(who: Colleague, about: Colleague, minutes: int) -> None:
    """The yes that somebody gave so long ago, with the signature of that time."""
    said = who.signed("reset", about, changed={"at": minutes_ago(minutes)})
    await Approval.filter(by_id=who.id, kind="reset").update(**said)


async def shown(reader: Colleague, about: Colleague) -> dict[str, object]:
    people = (await reader.get("/staff/people"))["people"]
    reset = next(each for each in people if each["id"] == about.id)["reset"]
    return {"state": reset["state"], "needed": reset["needed"]}


async def test_one_of_two_cannot_use_an_old_new_start_to_become_the_person(
    household: Household,
) -> None:
    rogue, ben, cleo, nova = await four(household)
    reset = await begin(rogue, nova)
    await approve(rogue, reset, nova)
    await approve(ben, reset, nova)
    await said_before(ben, nova, THREE_DAYS + 1)
    assert await link(rogue, reset) == 409
    assert await shown(cleo, nova) == {"state": "open", "needed": 1}
    # Not even with a fresh date beside the old word, for whoever can write the database.
    await Approval.filter(by_id=ben.id).update(made_at=datetime.now(UTC))
    assert await link(rogue, reset) == 409
    # Today's matter needs today's yes, from the same person or from another.
    assert await approve(ben, reset, nova) == 200
    assert await link(rogue, reset) == 201


async def test_a_link_works_no_longer_than_both_yeses_count(household: Household) -> None:
    rogue, ben, _, nova = await four(household)
    reset = await begin(rogue, nova)
    await approve(rogue, reset, nova)
    await approve(ben, reset, nova)
    await said_before(ben, nova, THREE_DAYS - 10)
    assert await link(rogue, reset) == 201
    made = await Invitation.get(kind="reset")
    assert made.expires_at <= datetime.now(UTC) + timedelta(minutes=11)


async def test_a_new_start_that_nobody_went_on_with_ends_and_can_be_asked_for_anew(
    household: Household,
) -> None:
    ana, ben, cleo, nova = await four(household)
    reset = await begin(ana, nova)
    await approve(ana, reset, nova)
    await approve(ben, reset, nova)
    erasure = Erasure(household.staff.audit, household.staff.resets, 180)
    await Reset.filter(id=reset).update(made_at=datetime.now(UTC) - timedelta(hours=73))
    await said_before(ana, nova, THREE_DAYS + 1)
    await erasure.erase_ended(SYSTEM_CLOCK)
    assert (await Reset.get(id=reset)).state == "open"  # Ben's yes still counts
    await said_before(ben, nova, THREE_DAYS + 1)
    await begin(cleo, nova)  # need not wait for the chore
    assert not await Reset.exists(id=reset)
    assert await Approval.filter(kind="reset").count() == 0
    await Reset.filter(member_id=nova.id).update(made_at=datetime.now(UTC) - timedelta(hours=73))
    await erasure.erase_ended(SYSTEM_CLOCK)
    assert await Reset.all().count() == 0
    assert [each.by_id for each in await AuditEntry.filter(action="reset.cancelled")] == ["", ""]


async def test_someone_for_whom_a_new_start_was_asked_sees_it(household: Household) -> None:
    ana, _, _, nova = await four(household)
    await begin(ana, nova)
    home = await nova.get("/staff/home")
    assert {"kind": "reset-open", "count": 1} in home["to_do"]
    assert "reset-open" not in {each["kind"] for each in (await ana.get("/staff/home"))["to_do"]}


@pytest.mark.parametrize("state", ["open", "approved"])
async def test_whoever_can_sign_in_needs_no_new_start_and_no_colleague_uses_it_then(
    house: House, state: str
) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    heron = await Member.get(name="Heron")
    now = house.clock.now()
    await Reset.create(id="r", member=heron, state=state, opened_by_id="rogue", made_at=now)
    async with acting():
        until = now + timedelta(hours=72)
        made = await house.staff.invitations.make_reset(heron, made_by="", until=until)
    house.clock.advance(timedelta(minutes=1))
    assert (await someone.sign_in(browser)).status_code == 201
    assert await Reset.all().count() == 0
    token = made.link.split("#")[1]
    thief = await house.browser().post("/staff/welcome", {"token": token})
    assert thief.status_code == 404
    ended = await AuditEntry.filter(about_id=heron.id).order_by("-seq").limit(2)
    assert [each.action for each in ended] == ["reset.link-ended", "reset.cancelled"]
