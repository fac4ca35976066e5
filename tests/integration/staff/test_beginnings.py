"""How a house begins, and why one admin alone gets nobody in after that."""

import asyncio
from typing import Any

import pytest

from tests.support.household import Colleague, Household
from wayside.staff.acting import acting
from wayside.staff.grants import needs_approval
from wayside.staff.models import AuditEntry, Grant, Invitation, Member
from wayside.staff.rules.roles import Role


async def invite(who: Colleague, *roles: str, name: str = "") -> str:
    answer = await who.ask("POST", "/staff/invitations", {"name": name, "roles": list(roles)})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def from_the_server(house: Household, *roles: Role) -> str:
    async with acting():
        wanted = await needs_approval(roles, made_by="")
        made = await house.staff.invitations.make(name="", roles=list(roles), needs_approval=wanted)
    return made.invitation.id


async def kinds(who: Colleague) -> dict[str, int]:
    home = await who.get("/staff/home")
    return {each["kind"]: each["count"] for each in home["to_do"]}


async def test_the_first_admin_lets_one_second_key_holder_in_and_then_it_takes_two(
    household: Household,
) -> None:
    first = await household.join(await from_the_server(household, Role.ADMIN), "First")
    assert await first.roles() == {"admin"}
    assert (await kinds(first))["second-key-holder"] == 1
    second = await household.join(await invite(first, "admin", "mentor", "writer"), "Second")
    assert await second.roles() == {"admin", "writer"}
    assert await second.roles("pending") == {"mentor"}
    assert "second-key-holder" not in await kinds(first)
    third = await household.join(await invite(first, "admin"), "Third")
    assert await third.roles() == set()
    assert await third.roles("pending") == {"admin"}


async def test_of_several_links_for_a_second_admin_used_at_once_one_works_alone(
    household: Household,
) -> None:
    first = await household.member("First", "admin")
    links = [await invite(first, "admin") for _ in range(4)]
    joined = await asyncio.gather(
        *(household.join(link, f"Sock {each}") for each, link in enumerate(links))
    )
    active = [each for each in joined if await each.roles() == {"admin"}]
    assert len(active) == 1


async def test_the_first_admin_alone_gets_no_mentor_and_no_lead_in(household: Household) -> None:
    first = await household.member("First", "admin")
    nova = await household.join(await invite(first, "mentor", "lead"), "Nova")
    assert await nova.roles() == set()
    assert (await first.approve(nova, "mentor")).status_code == 200
    assert (await first.approve(nova, "mentor")).status_code == 409
    assert (await first.give(first, "mentor")).status_code == 409
    assert await nova.roles() == set()


async def test_a_rogue_admin_who_removes_every_other_key_holder_is_not_back_at_the_beginning(
    household: Household,
) -> None:
    rogue = await household.member("Rogue", "admin")
    honest = await household.member("Honest", "lead")
    assert (await rogue.remove(honest)).status_code == 200
    sock = await household.join(await invite(rogue, "admin", "mentor"), "Sock")
    assert await sock.roles() == set()
    assert await Invitation.filter(needs_approval=False).count() == 0
    assert (await kinds(rogue))["second-key-holder"] == 0  # the command line is the way back


async def test_an_exception_that_was_made_early_is_none_after_someone_else_came_and_went(
    household: Household,
) -> None:
    rogue = await household.member("Rogue", "admin")
    early = [await invite(rogue, "admin") for _ in range(2)]
    honest = await household.join(early[0], "Honest")
    assert await honest.roles() == {"admin"}
    await rogue.remove(honest)
    sock = await household.join(early[1], "Sock")
    assert await sock.roles() == set()


async def test_the_server_itself_is_the_way_back_when_too_few_hold_keys(
    household: Household,
) -> None:
    left = await household.member("Left", "admin")
    gone = await household.member("Gone", "admin")
    await left.remove(gone)
    again = await household.join(await from_the_server(household, Role.ADMIN), "Again")
    assert await again.roles() == {"admin"}
    one_more = await household.join(await from_the_server(household, Role.ADMIN), "One More")
    assert await one_more.roles() == set()


@pytest.mark.parametrize("role", [Role.MENTOR, Role.LEAD])
async def test_not_even_the_server_brings_a_mentor_or_a_lead_in_alone(
    household: Household, role: Role
) -> None:
    came = await household.join(await from_the_server(household, role), "Came")
    assert await came.roles() == set()


async def test_someone_who_joins_with_ordinary_roles_can_begin_at_once(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    nova = await household.join(await invite(ana, "writer", "translator"), "Nova")
    assert await nova.roles() == {"writer", "translator"}
    actions = [each.action for each in await AuditEntry.filter(about_id=nova.id).order_by("seq")]
    assert actions == ["role.active", "role.active"]
    assert (await Grant.filter(member_id=nova.id).first().values("asked_by_id")) == {
        "asked_by_id": ana.id
    }


async def test_an_ordinary_role_takes_one_admin_and_locks_its_new_holder(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    nova = await household.member("Nova")
    answer = await ana.give(nova, "translator")
    assert answer.status_code == 201
    assert await nova.roles() == {"translator"}
    assert (await nova.session()).locked_why == "roles"
    assert (await ana.give(nova, "translator")).status_code == 409
    assert (await ana.give(ana, "translator")).status_code == 409


async def test_asking_for_a_gated_role_gives_nothing_and_locks_nobody(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    nova = await household.member("Nova", "writer")
    seen = (await ana.give(nova, "admin")).json()["roles"][-1]
    assert (seen["role"], seen["state"], seen["needed"]) == ("admin", "pending", 2)
    assert seen["asked_by"] == "Ana"
    assert await nova.roles() == {"writer"}
    assert (await nova.session()).locked_why == ""


async def test_the_mark_of_having_held_keys_outlives_everything(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "admin")
    nova = await household.member("Nova", waiting=("lead",))
    assert not (await Member.get(id=nova.id)).held_keys
    await ana.approve(nova, "lead")
    await ben.approve(nova, "lead")
    await ana.withdraw(nova, "lead")
    await ana.remove(nova)
    assert (await Member.get(id=nova.id)).held_keys


async def test_a_link_is_listed_without_its_secret_and_can_be_withdrawn(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    made = await ana.ask("POST", "/staff/invitations", {"name": "Nova", "roles": ["mentor"]})
    told: Any = made.json()
    assert told["link"].startswith("http://localhost:8000/staff/#")
    listed = await ana.get("/staff/invitations")
    (only,) = listed["invitations"]
    assert (only["name"], only["roles"], only["made_by"]) == ("Nova", ["mentor"], "Ana")
    assert told["link"].rsplit("#")[1] not in str(listed)
    assert await kinds(ana) == {
        "second-key-holder": 1,
        "codes-low": 0,
        "invitations-open": 1,
    }
    path = f"/staff/invitations/{told['id']}"
    assert (await ana.ask("DELETE", path)).status_code == 204
    assert (await ana.ask("DELETE", path)).status_code == 404
    assert (await ana.get("/staff/invitations"))["invitations"] == []


@pytest.mark.parametrize(
    "wish",
    [
        {"name": "Nova", "roles": []},
        {"name": "Nova", "roles": ["owner"]},
        {"name": "Nova", "roles": "admin"},
        {"name": "x" * 100, "roles": ["writer"]},
        {"name": "<b>", "roles": ["writer"]},
        {"name": "Nova", "roles": ["writer"], "needs_approval": False},
        {"roles": ["writer"]},
    ],
)
async def test_a_wish_that_does_not_fit_makes_no_link(
    household: Household, wish: dict[str, Any]
) -> None:
    ana = await household.member("Ana", "admin")
    assert (await ana.ask("POST", "/staff/invitations", wish)).status_code == 422
    assert await Invitation.all().count() == 0
