"""The audit trail: written once, in order, and every later touch is seen."""

import asyncio
from datetime import date

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.support.clock import MovableClock
from wayside.kernel.database import dialect, transaction
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.models import AuditEntry, Member
from wayside.staff.secrets import StaffSecrets

SECRETS = StaffSecrets(lambda name: name.encode().ljust(32, b"."))


@pytest.fixture
async def audit(database: str, clock: MovableClock) -> Audit:
    """A trail of five entries."""
    trail = Audit(SECRETS, clock)
    for about in "abcde":
        async with acting():
            await trail.append(Action.ROLE_ASKED, by="admin", about=about, role="writer")
    return trail


@pytest.fixture
async def house_of_one(database: str) -> Member:
    """Somebody works here."""
    return await Member.create(
        id="m", name="Heron", name_key="heron", state="active", salt="", verifier_hash="",
        recovery_salt="", hpke_public="", sign_public="", sealed_keys="",
        made_on=date(2026, 11, 22),
    )  # fmt: skip


async def first_fault(audit: Audit) -> int | None:
    return (await audit.look_over()).first_fault


async def unguarded(*statements: str) -> None:
    """What someone does who owns the database: the triggers are theirs to drop."""
    where = "" if dialect() == "sqlite" else " ON audit_entry"
    async with transaction() as connection:
        for name in ("audit_entry_stays", "audit_entry_keeps_its_time"):
            await connection.execute_query(f"DROP TRIGGER {name}{where}")
        for name in ("audit_mark_only_grows", "audit_mark_stays"):
            await connection.execute_query(f"DROP TRIGGER {name}{where.replace('entry', 'mark')}")
        for statement in statements:
            await connection.execute_query(statement)


async def test_a_trail_that_nobody_touched_is_whole(audit: Audit) -> None:
    assert await first_fault(audit) is None
    entries = await AuditEntry.all().order_by("seq")
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert {(entry.at.second, entry.at.microsecond) for entry in entries} == {(0, 0)}


async def test_the_database_itself_refuses_to_change_or_delete_an_entry(audit: Audit) -> None:
    refused = (IntegrityError, OperationalError, asyncpg.RaiseError)
    with pytest.raises(refused):
        await AuditEntry.filter(seq=3).update(about_id="x")
    with pytest.raises(refused):
        await AuditEntry.filter(seq=3).delete()
    assert await first_fault(audit) is None


@pytest.mark.parametrize(
    ("change", "seen_at"),
    [
        ("UPDATE audit_entry SET about_id = 'x' WHERE seq = 3", 3),
        ("UPDATE audit_entry SET by_id = '' WHERE seq = 1", 1),
        ("UPDATE audit_entry SET role = 'admin' WHERE seq = 5", 5),
        ("DELETE FROM audit_entry WHERE seq = 2", 2),
        ("DELETE FROM audit_entry WHERE seq = 1", 1),
        ("DELETE FROM audit_entry WHERE seq = 5", 5),
        ("DELETE FROM audit_entry", 1),
    ],
)
async def test_who_owns_the_database_cannot_change_the_past_unseen(
    audit: Audit, change: str, seen_at: int
) -> None:
    await unguarded(change)
    assert await first_fault(audit) == seen_at


async def test_who_moves_the_mark_to_true_hashes_cannot_cut_either_end_unseen(audit: Audit) -> None:
    second, fourth = [await AuditEntry.get(seq=seq) for seq in (2, 4)]
    await unguarded(
        "DELETE FROM audit_entry WHERE seq IN (1, 2, 5)",
        f"UPDATE audit_mark SET first_seq = 3, before_first = '{second.hash}', "  # noqa: S608
        f"last_seq = 4, last_hash = '{fourth.hash}'",
    )
    assert await first_fault(audit) == 3


async def test_who_sets_everything_back_to_the_beginning_is_seen_by_the_people_there_are(
    audit: Audit, house_of_one: Member
) -> None:
    await unguarded(
        "DELETE FROM audit_entry",
        "UPDATE audit_mark SET first_seq = 1, before_first = '', last_seq = 0, "
        "last_hash = '', seal = ''",
    )
    assert await first_fault(audit) == 1


async def test_a_look_at_a_trail_that_is_being_written_is_no_false_alarm(audit: Audit) -> None:
    async def write() -> None:
        for _ in range(20):
            async with acting():
                await audit.append(Action.SESSION_BEGUN, by="a", about="a")

    writing = asyncio.create_task(write())
    found = [await first_fault(audit) for _ in range(10)]
    await writing
    assert found == [None] * 10


async def test_two_entries_that_changed_places_are_seen(audit: Audit) -> None:
    await unguarded(
        "UPDATE audit_entry SET seq = 99 WHERE seq = 2",
        "UPDATE audit_entry SET seq = 2 WHERE seq = 3",
        "UPDATE audit_entry SET seq = 3 WHERE seq = 99",
    )
    assert await first_fault(audit) == 2


async def test_a_chain_made_with_another_key_is_seen(audit: Audit, clock: MovableClock) -> None:
    forged = Audit(StaffSecrets(lambda name: b"f" * 32), clock)
    async with acting():
        await forged.append(Action.ROLE_ACTIVE, about="thief", role="lead")
    assert await first_fault(audit) == 6


async def test_an_act_that_fails_leaves_no_entry(audit: Audit) -> None:
    async def act() -> None:
        async with acting():
            await audit.append(Action.ROLE_ACTIVE, about="x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await act()
    assert await AuditEntry.all().count() == 5
    assert await first_fault(audit) is None
