"""Incident notes and debriefs: for whom they are sealed, gone in time, counted by nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from starlette.applications import Starlette

from tests.support.clock import MovableClock
from tests.support.household import Colleague, Household
from tests.support.talking import random_text
from wayside.app import create_app, staff_of
from wayside.chat.keeping import purge_conversations
from wayside.chat.models import Debrief, Incarnation, IncidentNote
from wayside.chat.rules.retention import day_of
from wayside.chat.vault import Vault
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.settings import Settings
from wayside.staff.audit import Action
from wayside.staff.models import AuditEntry, Grant

CANARY = random_text(400)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(data_dir=tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def whole(settings: Settings) -> Starlette:
    return create_app(settings)


@pytest.fixture
async def house(database: str, whole: Starlette, settings: Settings) -> AsyncIterator[Household]:
    house = Household(whole, staff_of(settings))
    async with house.client:
        yield house


def note(*leads: Colleague, name: str = "", p: str = CANARY) -> dict[str, Any]:
    packets = [{"to": lead.id, "p": p + str(at)} for at, lead in enumerate(leads)]
    return {"name": name or random_text(8), "packets": packets}


async def code(who: Colleague, method: str, path: str, body: object = None) -> int:
    return (await who.ask(method, path, body)).status_code


async def notes(lead: Colleague) -> list[Any]:
    found: list[Any] = (await lead.get("/staff/talk/notes"))["notes"]
    return found


async def test_each_lead_reads_the_packet_that_is_sealed_to_them(house: Household) -> None:
    mentor = await house.member("Wren", "mentor")
    leads = [await house.member(name, "lead") for name in ("Rook", "Jay")]
    left = note(*leads)
    answer = await mentor.ask("POST", "/staff/talk/notes", left)
    assert answer.json() == {"leads": sorted(lead.id for lead in leads)}
    for at, lead in enumerate(leads):
        [mine] = await notes(lead)
        assert mine["p"] == CANARY + str(at)
        assert mine["name"] == left["name"]
        assert len(mine["on"]) == len("2026-11-22")
        assert mine["until"] > mine["on"]
    assert await code(mentor, "GET", "/staff/talk/notes") == 403


async def test_a_lead_deletes_their_own_copy_and_cannot_hide_a_note_from_the_others(
    house: Household,
) -> None:
    mentor = await house.member("Wren", "mentor")
    rook, jay = [await house.member(name, "lead") for name in ("Rook", "Jay")]
    left = note(rook, jay)
    await mentor.ask("POST", "/staff/talk/notes", left)
    path = f"/staff/talk/notes/{left['name']}"
    assert [await code(rook, "DELETE", path) for _ in range(2)] == [204, 404]
    assert await notes(rook) == []
    assert len(await notes(jay)) == 1
    assert await code(mentor, "DELETE", path) == 403


async def test_nobody_lays_another_text_under_a_note_that_is_there(house: Household) -> None:
    wren, finch = [await house.member(name, "mentor") for name in ("Wren", "Finch")]
    lead = await house.member("Rook", "lead")
    left = note(lead)
    await wren.ask("POST", "/staff/talk/notes", left)
    other = note(lead, name=left["name"], p="other")
    assert await code(finch, "POST", "/staff/talk/notes", other) == 200
    assert [each["p"] for each in await notes(lead)] == [CANARY + "0"]


async def test_nobody_fills_the_notes_of_all_leads(house: Household) -> None:
    mentor, other = [await house.member(name, "mentor") for name in ("Wren", "Teal")]
    lead = await house.member("Rook", "lead")
    codes = [await code(mentor, "POST", "/staff/talk/notes", note(lead)) for _ in range(21)]
    assert codes == [codes[0]] * 20 + [429]
    assert await code(other, "POST", "/staff/talk/notes", note(lead)) == codes[0] < 300


async def test_a_note_is_kept_for_leads_and_for_nobody_else(house: Household) -> None:
    wren, finch = [await house.member(name, "mentor") for name in ("Wren", "Finch")]
    lead = await house.member("Rook", "lead")
    answer = await wren.ask("POST", "/staff/talk/notes", note(lead, finch))
    assert answer.json() == {"leads": [lead.id]}
    assert await code(wren, "POST", "/staff/talk/notes", note(finch)) == 409
    twice = note(lead, lead)
    assert await code(wren, "POST", "/staff/talk/notes", twice) == 422
    assert await IncidentNote.all().count() == 1


async def test_a_debrief_is_its_writers_alone_and_the_trail_does_not_know_of_it(
    house: Household,
) -> None:
    wren, rook = await house.member("Wren", "mentor"), await house.member("Rook", "lead")
    kept = {"name": random_text(8), "p": CANARY}
    entries = await AuditEntry.all().count()
    assert await code(wren, "POST", "/staff/talk/debriefs", kept) == 204
    assert await code(wren, "POST", "/staff/talk/debriefs", {**kept, "p": "newer"}) == 204
    [mine] = (await wren.get("/staff/talk/debriefs"))["debriefs"]
    assert mine["p"] == "newer"
    assert (await rook.get("/staff/talk/debriefs"))["debriefs"] == []
    path = f"/staff/talk/debriefs/{kept['name']}"
    assert await code(rook, "DELETE", path) == 404
    assert await code(wren, "DELETE", path) == 204
    assert await Debrief.all().count() == 0
    assert await AuditEntry.all().count() == entries


async def test_the_trail_says_who_left_a_note_and_who_deleted_a_copy_and_nothing_of_it(
    house: Household,
) -> None:
    wren, rook = await house.member("Wren", "mentor"), await house.member("Rook", "lead")
    left = note(rook)
    await wren.ask("POST", "/staff/talk/notes", left)
    await wren.ask("POST", "/staff/talk/notes", left)  # a lost answer: it is sent again
    await rook.ask("DELETE", f"/staff/talk/notes/{left['name']}")
    rows = await AuditEntry.all().order_by("seq")
    assert [(row.action, row.by_id) for row in rows[-2:]] == [
        (Action.TALK_NOTE_LEFT.value, wren.id),
        (Action.TALK_NOTE_DELETED.value, rook.id),
    ]
    assert all(left["name"] not in (row.about_id, row.role) for row in rows)


async def test_the_database_has_neither_as_it_was_sent_and_a_moved_row_is_not_shown(
    house: Household,
) -> None:
    wren = await house.member("Wren", "mentor")
    rook, jay = [await house.member(name, "lead") for name in ("Rook", "Jay")]
    await wren.ask("POST", "/staff/talk/notes", note(rook))
    row = (await IncidentNote.all())[0]
    assert CANARY[:40].encode() not in bytes(row.body)
    await IncidentNote.all().update(lead_id=jay.id)
    assert await notes(jay) == []


async def talk_was_opened(today: int) -> None:
    """As a server that served Talk leaves it: a place for keys, and the day of its last purge."""
    vault = Vault()
    await vault.open()
    await vault.close()
    await Incarnation.create(id=1, value="x", mark=0, purged_day=today)


async def test_notes_go_after_ninety_days_and_debriefs_after_thirty(
    house: Household,
) -> None:
    wren, rook = await house.member("Wren", "mentor"), await house.member("Rook", "lead")
    today = day_of(SYSTEM_CLOCK.now())
    await talk_was_opened(today)
    await wren.ask("POST", "/staff/talk/notes", note(rook))
    await wren.ask("POST", "/staff/talk/debriefs", {"name": random_text(8), "p": CANARY})
    clock = MovableClock(SYSTEM_CLOCK.now())
    there = []
    for days in (30, 1, 59, 1):
        clock.advance(timedelta(days=days))
        for _ in range(40):  # each run moves on two days at most
            await purge_conversations(clock)
        there.append((await IncidentNote.all().count(), await Debrief.all().count()))
    assert there == [(1, 1), (1, 0), (1, 0), (0, 0)]


async def test_a_clock_that_jumps_ahead_erases_nothing_at_once(house: Household) -> None:
    wren, rook = await house.member("Wren", "mentor"), await house.member("Rook", "lead")
    await talk_was_opened(day_of(SYSTEM_CLOCK.now()))
    await wren.ask("POST", "/staff/talk/notes", note(rook))
    await purge_conversations(MovableClock(SYSTEM_CLOCK.now() + timedelta(days=3_650)))
    assert await IncidentNote.all().count() == 1


async def test_what_is_sealed_to_someone_who_is_here_no_more_goes_with_them(
    house: Household,
) -> None:
    wren = await house.member("Wren", "mentor")
    rook, jay = [await house.member(name, "lead") for name in ("Rook", "Jay")]
    today = day_of(SYSTEM_CLOCK.now())
    await talk_was_opened(today)
    await wren.ask("POST", "/staff/talk/notes", note(rook, jay))
    await wren.ask("POST", "/staff/talk/debriefs", {"name": random_text(8), "p": CANARY})
    await Grant.filter(member_id__in=[wren.id, rook.id]).delete()
    await purge_conversations(SYSTEM_CLOCK)
    assert [row.lead_id for row in await IncidentNote.all()] == [jay.id]
    assert await Debrief.all().count() == 0


async def test_texts_for_mentors_are_for_mentors(house: Household) -> None:
    wren, other = await house.member("Wren", "mentor"), await house.member("Ibis", "writer")
    steps = await wren.get("/staff/talk/steps/es")
    assert steps["steps"][0]["id"] == "lines"
    assert (await wren.get("/staff/talk/canned/es"))["language"] == "es"
    for path in ("/staff/talk/steps/en", "/staff/talk/canned/en"):
        assert await code(other, "GET", path) == 403
