"""A new start for someone who lost every way in takes two other people."""

from tests.support.household import Colleague, Household
from wayside.staff.models import Approval, AuditEntry, Invitation, Reset


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
    assert await Invitation.filter(kind="reset").count() == 1
    actions = [each.action for each in await AuditEntry.filter(about_id=nova.id).order_by("seq")]
    assert actions == [
        "reset.opened",
        "reset.approved",
        "reset.approved",
        "reset.link-made",
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
    assert await Reset.all().count() == await Invitation.all().count() == 0
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
    assert await Invitation.all().count() == await Approval.all().count() == 0
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
    assert await Invitation.all().count() == 0
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
