"""The audit trail: who did what to whom and when, never content, to the minute.

An entry is written in the transaction of the act, so that there is neither an act without an entry
nor an entry without an act.
"""

from collections.abc import AsyncIterator
from enum import StrEnum, unique
from typing import Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.minutes import minute_text, whole_minute
from wayside.staff.models import AuditEntry, AuditMark
from wayside.staff.rules.chain import Link, first_fault, link_hash
from wayside.staff.secrets import StaffSecrets

_PAGE: Final = 500


@unique
class Action(StrEnum):
    """Everything that is noted. The words for each are `audit-<value>`, with `-` for `.`."""

    INVITATION_MADE = "invitation.made"
    INVITATION_WITHDRAWN = "invitation.withdrawn"
    MEMBER_JOINED = "member.joined"
    MEMBER_RESET = "member.reset"
    MEMBER_REMOVED = "member.removed"
    SESSION_BEGUN = "session.begun"
    SESSION_REFUSED = "session.refused"
    SESSION_CODE_REFUSED = "session.code-refused"
    SESSION_ENDED = "session.ended"
    DEVICE_REMOVED = "device.removed"
    PASSPHRASE_CHANGED = "passphrase.changed"  # noqa: S105 - an action, no passphrase
    PASSKEY_ADDED = "passkey.added"
    PASSKEY_REMOVED = "passkey.removed"
    TOTP_SET = "totp.set"
    TOTP_REMOVED = "totp.removed"
    RECOVERY_USED = "recovery.used"
    RECOVERY_RENEWED = "recovery.renewed"
    ROLE_ASKED = "role.asked"
    ROLE_APPROVED = "role.approved"
    ROLE_ACTIVE = "role.active"
    ROLE_WITHDRAWN = "role.withdrawn"
    RESET_OPENED = "reset.opened"
    RESET_APPROVED = "reset.approved"
    RESET_CANCELLED = "reset.cancelled"
    RESET_LINK_MADE = "reset.link-made"
    AUDIT_ERASED = "audit.erased"


class Audit:
    """Writes the trail and looks whether it is whole."""

    def __init__(self, secrets: StaffSecrets, clock: Clock = SYSTEM_CLOCK) -> None:
        self._secrets = secrets
        self._clock = clock

    async def append(
        self, action: Action, *, by: str = "", about: str = "", role: str = ""
    ) -> None:
        """Note an act. Call it inside `acting()`, which puts entries in an order.

        by, about: ids of members; "" for the command line, or for nobody.
        """
        mark = await AuditMark.get(id=1)
        at = whole_minute(self._clock.now())
        seq = mark.last_seq + 1
        link = Link(seq, minute_text(at), action.value, by, about, role)
        hash_ = link_hash(self._secrets.audit_key, mark.last_hash, link)
        await AuditEntry.create(
            seq=seq, at=at, action=action.value, by_id=by, about_id=about, role=role, hash=hash_
        )
        await AuditMark.filter(id=1).update(last_seq=seq, last_hash=hash_)

    async def first_fault(self) -> int | None:
        """The number of the first entry that is not as it was written; None when all are."""
        mark = await AuditMark.get_or_none(id=1)
        if mark is None:
            return 1
        links = [each async for each in self._links()]
        return first_fault(
            self._secrets.audit_key,
            links,
            first_seq=mark.first_seq,
            before=mark.before_first,
            last_seq=mark.last_seq,
            last_hash=mark.last_hash,
        )

    async def _links(self) -> AsyncIterator[tuple[Link, str]]:
        after = 0
        while True:
            page = await AuditEntry.filter(seq__gt=after).order_by("seq").limit(_PAGE)
            for entry in page:
                yield link_of(entry), entry.hash
            if len(page) < _PAGE:
                return
            after = page[-1].seq


def link_of(entry: AuditEntry) -> Link:
    """The entry as the chain covers it."""
    return Link(
        entry.seq, minute_text(entry.at), entry.action, entry.by_id, entry.about_id, entry.role
    )
