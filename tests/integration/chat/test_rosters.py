"""What the server takes in of delegations and rosters, and from whom; also every way somebody might
try to be believed who should not be.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support import pc1
from tests.support.clock import MovableClock
from tests.support.household import ORIGIN, Colleague, Household
from tests.support.pc1_keys import Key, Seed, hpke_open, unb64
from tests.support.rostering import Json, Rostering, SignedRoster
from tests.support.talk_build import ROOT
from tests.support.talking import random_text
from wayside.chat.care.house import CareOfChats
from wayside.chat.house import Talk, TalkLimits
from wayside.chat.models import Duty, IntakePacket, KeyPacket, Seat
from wayside.chat.models import SignedRoster as Stored
from wayside.chat.roster_addresses import roster_addresses
from wayside.chat.roster_api import RosterApi
from wayside.chat.roster_notices import RosterNotices
from wayside.chat.rosters import INTAKE_DAYS, Rosters, purge_rosters
from wayside.chat.seats import First, NewSeat, add_seat, open_conversation, seats_of_member
from wayside.kernel.backplane import memory_backplane
from wayside.kernel.headers import HeaderPolicy
from wayside.kernel.stack import application
from wayside.staff.house import Staff
from wayside.staff.people_addresses import people_addresses
from wayside.staff.secrets import StaffSecrets

ROLES = {"Sage": "lead", "Ash": "mentor", "Fern": "mentor"}


@dataclass
class Office(Rostering):
    """Two admins, a lead and two mentors, and what they ask."""

    household: Household
    rosters: Rosters
    talk: Talk
    clock: MovableClock
    people: dict[str, Colleague] = field(default_factory=dict)
    delegation: Json = field(default_factory=dict)
    signed: SignedRoster | None = None
    yeses: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    delegates: tuple[str, ...] = ("Wren", "Rook", "Sage")
    answering: tuple[tuple[str, str], ...] = tuple(ROLES.items())
    put_out: list[str] = field(default_factory=list)

    def __getitem__(self, name: str) -> Colleague:
        return self.people[name]

    @property
    def origin(self) -> str:
        return ORIGIN

    def keyed(self, name: str) -> pc1.Person:
        someone = self[name]
        return pc1.Person(someone.id, Key(someone.keys.hpke), Key(someone.keys.sign))

    async def approve(self, name: str, role: str, *by: str, path: str = "approvals") -> None:
        grant = await self[name].grant(role)
        for giver in by or ("Wren", "Rook"):
            signed = self[giver].signed("add", self[name], role)
            answer = await self[giver].ask("POST", f"/staff/grants/{grant.id}/{path}", signed)
            assert answer.status_code == 200, answer.text
            at = json.loads(signed["statement"])["at"]
            yes = {"by": self[giver].id, "at": at, "sig": signed["signature"]}
            self.yeses.setdefault((name, role), []).append(yes)
        # A role that changed locks the session; here nobody has a passphrase to open it with.
        await unlock(self[name])

    async def put(self, delegation: Json, by: str = "Sage") -> int:
        return (await self[by].ask("PUT", "/staff/talk/delegation", delegation)).status_code

    async def send(self, signed: SignedRoster, by: str = "Sage", **changed: Any) -> int:
        answer = await self[by].ask("POST", "/staff/talk/roster", {**signed.sent(), **changed})
        if answer.status_code == 201:
            self.signed = signed
        return answer.status_code

    async def open(self) -> SignedRoster:
        """A delegation and the first roster."""
        assert await self.put(self.delegate()) == 200
        signed = self.sign_roster()
        assert await self.send(signed) == 201
        return signed

    async def served(self) -> Any:
        return (await self["Sage"].ask("GET", "/chat/roster")).json()

    async def notices(self, name: str = "Sage") -> list[tuple[str, int]]:
        to_do = (await self[name].get("/staff/home"))["to_do"]
        return [
            (e["kind"], e["count"]) for e in to_do if "roster" in e["kind"] or "deleg" in e["kind"]
        ]

    async def sit(self, name: str) -> str:
        """A place in a chat, with a packet for it. The name of the chat."""
        c, tag = random_text(16), random_text(8)
        first = First(random_text(8), "sealed")
        await open_conversation(
            self.talk.vault, c, [NewSeat(random_text(8), random_text(32))], first, day=1
        )
        seat = await add_seat(c, tag, self[name].id)
        chat = (await Seat.get(id=seat)).conversation_id
        await KeyPacket.create(conversation_id=chat, receiver=tag, epoch=1, body=b"sealed")
        return c


@pytest.fixture
async def office(database: str) -> AsyncIterator[Office]:
    clock = MovableClock(datetime.now(UTC))
    staff = Staff(StaffSecrets(lambda name: name.encode().ljust(32, b".")), ORIGIN)
    talk = Talk(lambda name: name.encode().ljust(32, b"."), TalkLimits())
    put_out: list[str] = []

    async def hear(names: list[str]) -> None:
        put_out.extend(names)
        await talk.hub.put_out(names)

    rosters = Rosters(staff, (ROOT.pub,), hear, clock)
    staff.home.asking.append(RosterNotices(rosters, clock).ask)
    table = [*people_addresses(staff), *roster_addresses(RosterApi(rosters, clock), staff.gate)]
    app = application(table, origin=ORIGIN, policy=HeaderPolicy(ORIGIN))
    bell = memory_backplane()
    staff.bell.hang(bell)
    await talk.open(bell)
    office = Office(Household(app, staff), rosters, talk, clock, put_out=put_out)
    async with office.household.client:
        for name in ("Wren", "Rook"):
            office.people[name] = await office.household.member(name, "admin")
        for name, role in ROLES.items():
            office.people[name] = await office.household.member(name, waiting=(role,))
            await office.approve(name, role)
        yield office
    await talk.close()
    await bell.close()


async def unlock(who: Colleague) -> None:
    session = await who.session()
    session.locked_why = ""
    await session.save(update_fields=["locked_why"])


async def test_phones_get_exactly_what_was_signed_and_nothing_again_if_they_have_it(
    office: Office,
) -> None:
    closed = await office["Sage"].ask("GET", "/chat/roster")
    assert (closed.status_code, closed.json()["type"]) == (404, "/problems/talk-closed")
    signed = await office.open()
    answer = await office["Sage"].ask("GET", "/chat/roster")
    assert answer.text == signed.bundle
    asked = {"If-None-Match": answer.headers["etag"]}
    again = await office.household.client.get("/chat/roster", headers=asked)
    assert (again.status_code, again.content) == (304, b"")
    current = await office.rosters.current()
    assert current
    assert (current.version, current.intake_id) == (1, signed.intake_id)


async def test_a_roster_that_is_over_is_not_handed_out(office: Office) -> None:
    await office.open()
    office.clock.advance(timedelta(days=7, minutes=1))
    assert (await office["Sage"].ask("GET", "/chat/roster")).status_code == 404
    assert await office.rosters.current() is None


async def test_each_gets_their_own_packet_and_opens_the_intake_key_with_it(office: Office) -> None:
    signed = await office.open()
    for name in ROLES:
        [packet] = (await office[name].get("/staff/talk/intake"))["packets"]
        assert (packet["version"], packet["id"]) == (1, signed.intake_id)
        person = office.keyed(name)
        info = f"pc1|intake|{signed.intake_id}|{person.id}"
        opened = hpke_open(person.hpke, info, unb64(packet["p"]))
        assert opened == unb64(signed.intake.pkcs8)


async def test_the_draft_has_whom_the_house_knows_with_their_yeses_as_signed(
    office: Office,
) -> None:
    await office.open()
    draft = await office["Sage"].get("/staff/talk/roster")
    assert {(each["name"], each["role"]) for each in draft["everyone"]} == set(ROLES.items())
    ash = next(each for each in draft["everyone"] if each["name"] == "Ash")
    told = [json.loads(yes["statement"]) for yes in ash["approvals"]]
    assert [each["by"] for each in told] == [office["Wren"].id, office["Rook"].id]
    assert draft["last"]["version"] == 1
    assert {each["name"] for each in draft["names"]} == {"Wren", "Rook", *ROLES}


async def test_a_mentor_and_an_admin_sign_nothing_and_an_admin_reads_no_packets(
    office: Office,
) -> None:
    assert await office.put(office.delegate(), by="Wren") == 403
    assert await office.put(office.delegation) == 200
    for name in ("Wren", "Ash"):
        assert await office.send(office.sign_roster(by="Wren"), by=name) == 403
        assert (await office[name].ask("GET", "/staff/talk/roster")).status_code == 403
    assert (await office["Wren"].ask("GET", "/staff/talk/intake")).status_code == 403


async def test_a_delegation_by_another_root_or_for_another_site_is_refused(office: Office) -> None:
    other = Seed("another root").key()
    assert await office.put(office.delegate(root=other)) == 422
    assert await office.put(office.delegate(origin="https://elsewhere.example")) == 422
    told = office.delegate()
    assert await office.put({**told, "st": told["st"].replace(":1,", ":2,", 1)}) == 422


async def test_an_older_delegation_never_comes_back_and_the_salt_of_the_words_stays(
    office: Office,
) -> None:
    old = office.delegate()
    assert await office.put(old) == 200
    assert await office.put(old) == 200
    assert (
        await office.put(office.delegate("Wren", "Rook", serial=2, deployment=random_text(16)))
        == 422
    )
    assert await office.put(office.delegate("Wren", "Rook", serial=2)) == 200
    assert await office.put(old) == 409
    assert await office.put(office.delegate(serial=2)) == 409


async def test_an_older_or_repeated_version_is_refused(office: Office) -> None:
    first = await office.open()
    second = office.sign_roster()
    assert await office.send(second) == 201
    for stale in (first, second, office.sign_roster(version=1), office.sign_roster(version=4)):
        assert await office.send(stale) == 409
    assert (await office.served()) == json.loads(second.bundle)


async def test_of_two_leads_at_once_the_first_counts(office: Office) -> None:
    await office.open()
    one, other = office.sign_roster(), office.sign_roster()
    assert await office.send(one) == 201
    assert await office.send(other) == 409


async def test_one_who_was_not_delegated_signs_in_vain(office: Office) -> None:
    assert await office.put(office.delegate("Wren", "Rook")) == 200
    assert await office.send(office.sign_roster()) == 422


async def test_nobody_sends_what_another_signed(office: Office) -> None:
    assert await office.put(office.delegate()) == 200
    assert await office.send(office.sign_roster(by="Wren"), by="Sage") == 422


async def test_a_roster_on_an_older_delegation_is_refused(office: Office) -> None:
    await office.open()
    stale = office.sign_roster()
    assert await office.put(office.delegate(serial=2)) == 200
    assert await office.send(stale) == 409
    assert await office.send(office.sign_roster()) == 201


async def test_nobody_approves_themselves_and_one_yes_is_not_enough(office: Office) -> None:
    assert await office.put(office.delegate()) == 200
    [wren, rook] = office.yeses["Sage", "lead"]
    own = office.keyed("Sage").says_yes(office.keyed("Sage"), "lead", ORIGIN, wren["at"])
    for yeses in ([wren, own], [wren], [wren, wren]):
        office.yeses["Sage", "lead"] = yeses
        assert await office.send(office.sign_roster()) == 422
    office.yeses["Sage", "lead"] = [wren, rook]
    assert await office.send(office.sign_roster()) == 201


async def test_two_delegates_cannot_bring_in_one_whom_the_house_does_not_know(
    office: Office,
) -> None:
    assert await office.put(office.delegate()) == 200
    stranger = pc1.Person.named("a stranger")
    ghost = pc1.Person(office["Ash"].id, stranger.hpke, stranger.sign)
    at = office.yeses["Ash", "mentor"][0]["at"]
    for person in (pc1.Person(random_text(16), stranger.hpke, stranger.sign), ghost):
        yes = [office.keyed(by).says_yes(person, "mentor", ORIGIN, at) for by in ("Wren", "Rook")]
        entry = pc1.entry(person, "mentor", yes)
        assert await office.send(signed_with(office, entry, person)) == 422


def signed_with(office: Office, entry: Json, person: pc1.Person) -> SignedRoster:
    """A roster with one entry of our own making."""
    signed = office.sign_roster([("Sage", "lead")])
    told = json.loads(json.loads(signed.bundle)["roster"]["st"])
    told["people"].append(entry)
    told.pop("kind"), told.pop("v"), told.pop("by")
    roster = pc1.roster(office.keyed("Sage"), **told)
    signed.bundle = pc1.canonical({"v": 1, "delegation": office.delegation, "roster": roster})
    signed.packets.append({**signed.packets[0], "to": person.id})
    return signed


async def test_somebody_removed_is_not_brought_back_by_their_old_yeses(office: Office) -> None:
    await office.open()
    kept = office.sign_roster()
    assert (await office["Sage"].remove(office["Ash"])).status_code == 200
    assert await office.send(kept) == 422
    rest = [("Sage", "lead"), ("Fern", "mentor")]
    assert await office.send(office.sign_roster(rest)) == 201


async def test_a_role_that_was_taken_and_given_again_wants_new_yeses(office: Office) -> None:
    await office.open()
    old = office.sign_roster()
    assert (await office["Sage"].withdraw(office["Ash"], "mentor")).status_code == 200
    assert (await office["Wren"].give(office["Ash"], "mentor")).status_code == 201
    await office.approve("Ash", "mentor")
    # Within the same minute no phone could tell the new yes from the old one.
    assert await office.send(old) == 422
    draft = await office["Sage"].get("/staff/talk/roster")
    ash = next(each for each in draft["everyone"] if each["name"] == "Ash")
    assert ash["approvals"] == []


async def test_packets_that_were_forged_left_out_or_doubled_are_refused(office: Office) -> None:
    assert await office.put(office.delegate()) == 200
    signed = office.sign_roster()
    sage, ash, fern = signed.packets
    wren = office.intake_for("Wren", signed.intake_id, signed.intake)
    for packets in ([sage, ash], [sage, ash, fern, wren], [sage, ash, wren], [sage, ash, ash], []):
        assert await office.send(signed, packets=packets) == 422
    assert await office.send(signed, packets=[sage, ash, {**fern, "p": "short"}]) == 422
    assert await IntakePacket.all().count() == 0
    assert await office.send(signed) == 201


async def test_the_intake_key_of_an_earlier_week_is_not_taken_again(office: Office) -> None:
    first = await office.open()
    told = {"id": first.intake_id, "hpke": first.intake.pub}
    assert await office.send(office.sign_roster(intake=told)) == 422


async def test_who_is_removed_loses_packets_and_places_in_the_same_moment(office: Office) -> None:
    await office.open()
    c, mine = await office.sit("Ash"), await office.sit("Fern")
    assert (await office["Sage"].remove(office["Ash"])).status_code == 200
    assert await IntakePacket.filter(member_id=office["Ash"].id).count() == 0
    assert await seats_of_member(office["Ash"].id) == []
    assert await KeyPacket.filter(epoch=1).count() == 1
    assert [each.c for each in await seats_of_member(office["Fern"].id)] == [mine]
    assert office.put_out == [c]


async def test_a_lead_who_stays_a_mentor_keeps_packets_and_places(office: Office) -> None:
    assert (await office["Wren"].give(office["Sage"], "mentor")).status_code == 201
    await office.approve("Sage", "mentor")
    await office.open()
    await office.sit("Sage")
    assert (await office["Wren"].withdraw(office["Sage"], "lead")).status_code == 200
    assert len(await seats_of_member(office["Sage"].id)) == 1
    assert await IntakePacket.filter(member_id=office["Sage"].id).count() == 1


async def test_who_begins_anew_with_new_keys_loses_what_the_old_ones_opened(office: Office) -> None:
    await office.open()
    await office.sit("Ash")
    await office.household.begin_anew(office["Ash"])
    assert await IntakePacket.filter(member_id=office["Ash"].id).count() == 0
    assert await seats_of_member(office["Ash"].id) == []


async def test_whoever_is_left_out_of_the_next_roster_loses_packets_and_places(
    office: Office,
) -> None:
    await office.open()
    await office.sit("Ash")
    assert await office.send(office.sign_roster([("Sage", "lead"), ("Fern", "mentor")])) == 201
    assert await IntakePacket.filter(member_id=office["Ash"].id).count() == 0
    assert await seats_of_member(office["Ash"].id) == []


async def test_the_leads_hear_in_time_and_nobody_else_does(office: Office) -> None:
    assert await office.notices() == []
    assert await office.put(office.delegate(days=40)) == 200
    assert await office.notices() == [("roster-over", 0)]
    assert await office.send(office.sign_roster()) == 201
    assert await office.notices() == []
    office.clock.advance(timedelta(days=4, minutes=1))
    assert await office.notices() == [("roster-due", 72)]
    office.clock.advance(timedelta(days=2))
    assert await office.notices() == [("roster-closing", 24)]
    assert await office.notices("Ash") == await office.notices("Wren") == []
    office.clock.advance(timedelta(days=1))
    assert await office.notices() == [("roster-over", 0)]
    office.clock.advance(timedelta(days=4))
    assert await office.notices() == [("roster-over", 0), ("delegation-ends", 29)]
    office.clock.advance(timedelta(days=30))
    assert await office.notices() == [("delegation-ends", 0)]


async def test_a_removal_a_new_mentor_and_a_new_delegation_ask_for_the_next_roster_at_once(
    office: Office,
) -> None:
    await office.open()
    office.people["Moss"] = await office.household.member("Moss", waiting=("mentor",))
    await office.approve("Moss", "mentor")
    assert await office.notices() == [("roster-changed", 168)]
    assert await office.send(office.sign_roster([*ROLES.items(), ("Moss", "mentor")])) == 201
    assert await office.notices() == []
    assert (await office["Rook"].remove(office["Moss"])).status_code == 200
    assert [kind for kind, _ in await office.notices()] == ["roster-changed"]
    assert await office.send(office.sign_roster()) == 201
    assert await office.notices() == []
    assert await office.put(office.delegate(serial=2)) == 200
    assert [kind for kind, _ in await office.notices()] == ["roster-changed"]


async def test_a_delegated_yes_can_be_given_later_to_a_role_that_is_active(office: Office) -> None:
    assert await office.put(office.delegate("Wren", "Sage")) == 200
    two = [("Ash", "mentor"), ("Fern", "mentor")]
    assert await office.send(office.sign_roster(two)) == 422
    for name, role in two:
        office.yeses[name, role] = office.yeses[name, role][:1]
        await office.approve(name, role, "Sage", path="confirmations")
    assert await office.send(office.sign_roster(two)) == 201
    assert await office["Ash"].roles() == {"mentor"}


async def test_nobody_confirms_their_own_role_or_one_that_waits(office: Office) -> None:
    own = await office["Sage"].grant("lead")
    signed = office["Sage"].signed("add", office["Sage"], "lead")
    path = f"/staff/grants/{own.id}/confirmations"
    assert (await office["Sage"].ask("POST", path, signed)).status_code == 409
    moss = await office.household.member("Moss", waiting=("mentor",))
    path = f"/staff/grants/{(await moss.grant('mentor')).id}/confirmations"
    signed = office["Sage"].signed("add", moss, "mentor")
    assert (await office["Sage"].ask("POST", path, signed)).status_code == 409


async def test_old_rosters_go_with_their_packets_and_the_last_one_keeps_its_number(
    office: Office,
) -> None:
    await office.open()
    assert await office.send(office.sign_roster()) == 201
    office.clock.advance(timedelta(days=7 + INTAKE_DAYS, minutes=5))
    await purge_rosters(office.clock)
    assert await Stored.all().values_list("version", flat=True) == [2]
    assert set(await IntakePacket.all().values_list("version", flat=True)) == {2}


async def test_what_is_stored_says_no_more_than_the_minute(office: Office) -> None:
    await office.open()
    roster = await Stored.get(version=1)
    assert (roster.until.second, roster.until.microsecond) == (0, 0)


async def test_whom_a_roster_leaves_out_goes_off_duty_as_it_is_signed(office: Office) -> None:
    await office.open()
    household = office.household
    consoles = [office[name].id for name in ROLES]
    care = CareOfChats(household.staff, office.talk, office.clock, consoles=lambda: consoles)
    office.rosters.going.append(care.leave_out)
    for name in ("Ash", "Fern"):
        await Duty.create(member_id=office[name].id, state="on", until=2**31 - 1)
    assert await office.send(office.sign_roster([("Sage", "lead"), ("Fern", "mentor")])) == 201
    async with asyncio.timeout(20):
        while (await Duty.get(member_id=office["Ash"].id)).state == "on":
            await asyncio.sleep(0.01)
    assert (await Duty.get(member_id=office["Fern"].id)).state == "on"
