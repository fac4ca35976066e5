"""What is let go when its time is over."""

from datetime import timedelta

from wayside.kernel.clock import Clock
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.models import (
    Approval,
    AuditEntry,
    AuditMark,
    Device,
    Invitation,
    Member,
    Session,
    SpentChallenge,
)
from wayside.staff.rules.keys import Kind


class Erasure:
    """Chores of background work (wayside/work.py). audit_days: how long the trail is kept."""

    def __init__(self, audit: Audit, audit_days: int) -> None:
        self._audit = audit
        self._kept = timedelta(days=audit_days)

    async def erase_ended(self, clock: Clock) -> None:
        """Delete links, sessions, browsers and answered challenges that work no more."""
        now = clock.now()
        async with acting():
            await Invitation.filter(expires_at__lte=now).delete()
            await Session.filter(ends_at__lte=now).delete()
            await Device.filter(expires_at__lte=now).delete()
            await SpentChallenge.filter(until__lte=now).delete()

    async def erase_old(self, clock: Clock) -> None:
        """Delete audit entries whose days are over, and the names of those who left before then."""
        limit = clock.now() - self._kept
        async with acting():
            await self._erase_entries(clock)
            # The row stays, without a name: that someone once held keys is never forgotten
            # (rules/approvals.py).
            gone = Member.filter(state="removed", removed_on__lt=limit.date())
            await gone.update(name="", name_key=None)
            ended = (Kind.WITHDRAW.value, Kind.REMOVE.value)
            await Approval.filter(kind__in=ended, made_at__lt=limit).delete()

    async def _erase_entries(self, clock: Clock) -> None:
        limit = clock.now() - self._kept
        mark = await AuditMark.get(id=1)
        # The first entry that stays: entries are in the order of time, but a clock may be set back,
        # and then one waits for its neighbour.
        staying = await AuditEntry.filter(at__gte=limit).order_by("seq").first()
        first = staying.seq if staying is not None else mark.last_seq + 1
        if first <= mark.first_seq:
            return
        last_gone = await AuditEntry.get(seq=first - 1)
        await AuditMark.filter(id=1).update(first_seq=first, before_first=last_gone.hash)
        await AuditEntry.filter(seq__lt=first).delete()
        await self._audit.append(Action.AUDIT_ERASED)
