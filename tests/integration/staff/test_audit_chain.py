"""The audit trail: written once, in order, and every later touch is seen."""

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.support.clock import MovableClock
from wayside.kernel.database import dialect, transaction
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.models import AuditEntry
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


async def unguarded(*statements: str) -> None:
    """What someone does who owns the database: the triggers are theirs to drop."""
    where = "" if dialect() == "sqlite" else " ON audit_entry"
    async with transaction() as connection:
        for name in ("audit_entry_stays", "audit_entry_keeps_its_time"):
            await connection.execute_query(f"DROP TRIGGER {name}{where}")
        for statement in statements:
            await connection.execute_query(statement)


async def test_a_trail_that_nobody_touched_is_whole(audit: Audit) -> None:
    assert await audit.first_fault() is None
    entries = await AuditEntry.all().order_by("seq")
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    assert {(entry.at.second, entry.at.microsecond) for entry in entries} == {(0, 0)}


async def test_the_database_itself_refuses_to_change_or_delete_an_entry(audit: Audit) -> None:
    refused = (IntegrityError, OperationalError, asyncpg.RaiseError)
    with pytest.raises(refused):
        await AuditEntry.filter(seq=3).update(about_id="x")
    with pytest.raises(refused):
        await AuditEntry.filter(seq=3).delete()
    assert await audit.first_fault() is None


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
    assert await audit.first_fault() == seen_at


async def test_two_entries_that_changed_places_are_seen(audit: Audit) -> None:
    await unguarded(
        "UPDATE audit_entry SET seq = 99 WHERE seq = 2",
        "UPDATE audit_entry SET seq = 2 WHERE seq = 3",
        "UPDATE audit_entry SET seq = 3 WHERE seq = 99",
    )
    assert await audit.first_fault() == 2


async def test_a_chain_made_with_another_key_is_seen(audit: Audit, clock: MovableClock) -> None:
    forged = Audit(StaffSecrets(lambda name: b"f" * 32), clock)
    async with acting():
        await forged.append(Action.ROLE_ACTIVE, about="thief", role="lead")
    assert await audit.first_fault() == 6


async def test_an_act_that_fails_leaves_no_entry(audit: Audit) -> None:
    async def act() -> None:
        async with acting():
            await audit.append(Action.ROLE_ACTIVE, about="x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await act()
    assert await AuditEntry.all().count() == 5
    assert await audit.first_fault() is None
