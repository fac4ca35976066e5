"""Taking away takes one person, acts at once, and never leaves the house without a key."""

import asyncio

import pytest

from tests.support.household import Colleague, Household
from wayside.staff.models import (
    Approval,
    AuditEntry,
    Device,
    Grant,
    Invitation,
    Member,
    Passkey,
    RecoveryCode,
    Reset,
    Session,
    Totp,
)

TODAY = "2026-11-22"


async def furnish(who: Colleague) -> None:
    """Everything that someone can have."""
    mine = {"member_id": who.id, "id": f"{who.id[:-1]}x"}
    await Passkey.create(**mine, credential_id=who.id, public_key=b"k", made_on=TODAY)
    await Totp.create(**mine, secret=b"s", made_on=TODAY)
    await RecoveryCode.create(**mine, digest="d")
    await Device.create(
        **mine,
        token_hash=who.id,
        form="phone",
        browser="other",
        first_on=TODAY,
        last_on=TODAY,
        expires_at=f"{TODAY}T00:00:00+00:00",
    )


async def test_someone_removed_is_out_at_once_and_is_told(household: Household) -> None:
    ana = await household.member("Ana", "lead")
    nova = await household.member("Nova", "mentor")
    assert (await nova.ask("GET", "/staff/home")).status_code == 200
    assert (await ana.remove(nova)).status_code == 200
    out = await nova.ask("GET", "/staff/home")
    assert (out.status_code, out.json()["type"]) == (401, "/problems/account-removed")
    assert (await nova.session()).ended_why == "removed"


async def test_a_removal_leaves_the_name_the_public_keys_and_the_signed_word(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "admin")
    nova = await household.member("Nova", "mentor", waiting=("lead",))
    await furnish(nova)
    await ana.approve(nova, "lead")
    await ben.ask("POST", f"/staff/people/{nova.id}/resets")
    assert (await ana.remove(nova)).status_code == 200
    for owned in (Grant, Passkey, Totp, RecoveryCode, Device, Reset):
        assert await owned.filter(member_id=nova.id).count() == 0, owned
    left = await Member.get(id=nova.id)
    assert (left.state, left.name, left.name_key) == ("removed", "Nova", None)
    assert (left.sealed_keys, left.verifier_hash, left.salt, left.recovery_salt) == ("",) * 4
    assert left.removed_on is not None
    assert [each.kind for each in await Approval.filter(member_id=nova.id)] == ["remove"]
    entry = await AuditEntry.get(action="member.removed")
    assert (entry.by_id, entry.about_id) == (ana.id, nova.id)
    shown = (await ana.get("/staff/people"))["people"][-1]
    assert (shown["name"], shown["state"], shown["roles"]) == ("Nova", "removed", [])


async def test_the_name_is_free_for_someone_else(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    nova = await household.member("Nova")
    wish = {"name": "nova", "roles": ["writer"]}
    assert (await ana.ask("POST", "/staff/invitations", wish)).status_code == 409
    await ana.remove(nova)
    assert (await ana.ask("POST", "/staff/invitations", wish)).status_code == 201


async def test_nobody_removes_themselves_or_takes_their_own_role(household: Household) -> None:
    ana = await household.member("Ana", "admin", "lead")
    await household.member("Ben", "lead")
    assert (await ana.remove(ana)).status_code == 409
    assert (await ana.withdraw(ana, "lead")).status_code == 409
    assert await ana.roles() == {"admin", "lead"}


async def test_two_who_remove_each_other_at_once_leave_one(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "admin")
    answers = await asyncio.gather(ana.remove(ben), ben.remove(ana))
    assert sorted(each.status_code for each in answers) == [200, 401]
    assert await Member.filter(state="active").count() == 1


async def test_two_who_take_each_others_role_at_once_leave_a_key_holder(
    household: Household,
) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "lead")
    answers = await asyncio.gather(ana.withdraw(ben, "lead"), ben.withdraw(ana, "admin"))
    assert sorted(each.status_code for each in answers) == [200, 401]
    assert await Grant.filter(state="active").count() == 1


async def test_someone_who_was_removed_meanwhile_removes_nobody(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "lead")
    cleo = await household.member("Cleo", "admin")
    await ana.remove(ben)
    assert (await ben.remove(cleo)).status_code == 401
    assert (await ben.approve(cleo, "admin")).status_code == 401


async def test_a_removal_that_says_something_else_is_refused(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    nova = await household.member("Nova", "writer")
    ben = await household.member("Ben")
    path = f"/staff/people/{nova.id}/removal"
    for said in (
        ana.signed("withdraw", nova),
        ana.signed("remove", ben),
        ana.signed("remove", nova, "writer"),
    ):
        assert (await ana.ask("POST", path, said)).status_code == 422
    assert (await Member.get(id=nova.id)).state == "active"


async def test_taking_a_role_away_locks_and_is_one_persons_act(household: Household) -> None:
    ben = await household.member("Ben", "lead")
    nova = await household.member("Nova", "mentor", "writer")
    seen = (await ben.withdraw(nova, "mentor")).json()
    assert [each["role"] for each in seen["roles"]] == ["writer"]
    assert (await nova.session()).locked_why == "roles"
    locked = await nova.ask("GET", "/staff/home")
    assert (locked.status_code, locked.json()["type"]) == (401, "/problems/session-locked")
    assert (await ben.withdraw(nova, "mentor")).status_code == 409
    assert (await Approval.get(kind="withdraw")).by_id == ben.id


async def test_taking_away_what_only_waits_locks_nobody(household: Household) -> None:
    ben = await household.member("Ben", "lead")
    nova = await household.member("Nova", "writer", waiting=("mentor",))
    assert (await ben.withdraw(nova, "mentor")).status_code == 200
    assert (await nova.session()).locked_why == ""


@pytest.mark.parametrize("how", ["removal", "withdrawal"])
async def test_links_made_by_someone_who_may_no_longer_invite_are_void(
    household: Household, how: str
) -> None:
    ana = await household.member("Ana", "admin")
    rogue = await household.member("Rogue", "admin")
    kept = await ana.ask("POST", "/staff/invitations", {"name": "", "roles": ["writer"]})
    await rogue.ask("POST", "/staff/invitations", {"name": "", "roles": ["publisher"]})
    if how == "removal":
        await ana.remove(rogue)
    else:
        await ana.withdraw(rogue, "admin")
    assert [each.id for each in await Invitation.all()] == [kept.json()["id"]]


async def test_who_asked_for_a_role_stays_named_after_their_removal(household: Household) -> None:
    ana = await household.member("Ana", "admin")
    rogue = await household.member("Rogue", "admin")
    nova = await household.member("Nova")
    await rogue.give(nova, "mentor")
    await ana.remove(rogue)
    people = (await ana.get("/staff/people"))["people"]
    grant = next(each for each in people if each["name"] == "Nova")["roles"][0]
    assert (grant["role"], grant["state"], grant["asked_by"]) == ("mentor", "pending", "Rogue")


async def test_an_ended_session_ends_on_each_of_their_devices(household: Household) -> None:
    ana = await household.member("Ana", "lead")
    nova = await household.member("Nova")
    other = await Session.create(
        id="another-session-of-her",
        token_hash="another",  # noqa: S106 - the hash of nothing
        member_id=nova.id,
        made_at="2026-11-22T00:00:00+00:00",
        active_at="2026-11-22T00:00:00+00:00",
        ends_at="2099-11-22T00:00:00+00:00",
    )
    await ana.remove(nova)
    assert {each.ended_why for each in await Session.filter(member_id=nova.id)} == {"removed"}
    assert (await Session.get(id=other.id)).ended_why == "removed"
    assert (await ana.session()).ended_why == ""
