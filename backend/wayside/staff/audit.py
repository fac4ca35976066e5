"""The audit trail: who did what to whom and when, never content, to the minute.

An entry is written in the transaction of the act, so that there is neither an act without an entry
nor an entry without an act.
"""

from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum, unique
from typing import Any, Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.acting import acting
from wayside.staff.minutes import minute_text, whole_minute
from wayside.staff.models import AuditEntry, AuditMark, Member
from wayside.staff.rules.chain import Link, Mark, first_fault, link_hash
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
    ROLE_WAITING = "role.waiting"
    RESET_OPENED = "reset.opened"
    RESET_APPROVED = "reset.approved"
    RESET_CANCELLED = "reset.cancelled"
    RESET_LINK_MADE = "reset.link-made"
    RESET_LINK_ENDED = "reset.link-ended"
    TALK_NOTE_LEFT = "talk.note-left"
    TALK_NOTE_DELETED = "talk.note-deleted"
    AUDIT_ERASED = "audit.erased"
    # Of Talk: `about` is a conversation, and never what was said in it.
    TALK_CLAIMED = "talk.claimed"
    TALK_LAPSED = "talk.lapsed"
    TALK_OFFERED = "talk.offered"
    TALK_JOINED = "talk.joined"
    TALK_LEFT = "talk.left"
    TALK_OUT = "talk.out"
    TALK_WHISPERED = "talk.whispered"
    TALK_HEAVY = "talk.heavy"
    TALK_DANGER = "talk.danger"
    TALK_CLOSED = "talk.closed"
    TALK_ERASED = "talk.erased"
    TALK_BLOCKED = "talk.blocked"
    TALK_SHIFT_REMOVED = "talk.shift-removed"
    ROSTER_SIGNED = "roster.signed"
    ROSTER_DELEGATED = "roster.delegated"
    # Of lessons: `about` is a lesson, and never what was written in it.
    LESSON_IMPORTED = "lesson.imported"
    LESSON_SAVED = "lesson.saved"
    LESSON_PROPOSED = "lesson.proposed"
    LESSON_APPROVED = "lesson.approved"
    LESSON_RETURNED = "lesson.returned"
    LESSON_SCHEDULED = "lesson.scheduled"
    LESSON_PUBLISHED = "lesson.published"
    LESSON_WITHDRAWN = "lesson.withdrawn"
    LESSON_CHECKED = "lesson.checked"


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
        await self.move_mark(mark, last_seq=seq, last_hash=hash_)

    async def move_mark(self, mark: AuditMark, **to: Any) -> None:
        """Write where the chain begins or ends now, sealed. Inside `acting()`."""
        moved = replace(_told(mark), **to)
        await AuditMark.filter(id=1).update(
            **asdict(moved), seal=moved.seal(self._secrets.audit_key)
        )

    async def look_over(self) -> "Seen":
        """Whether every entry is as it was written."""
        # No entry is written while the mark and the entries are read.
        async with acting():
            mark = await AuditMark.get_or_none(id=1)
            links = [each async for each in self._links()]
            # Whoever came in left an entry: with people and no beginning, all of it was taken out.
            began = await Member.exists()
        if mark is None or (began and mark.last_seq == 0):
            return Seen(1, 0, "")
        fault = first_fault(self._secrets.audit_key, links, _told(mark), mark.seal)
        return Seen(fault, mark.last_seq, mark.last_hash)

    async def _links(self) -> AsyncIterator[tuple[Link, str]]:
        after = 0
        while True:
            page = await AuditEntry.filter(seq__gt=after).order_by("seq").limit(_PAGE)
            for entry in page:
                yield link_of(entry), entry.hash
            if len(page) < _PAGE:
                return
            after = page[-1].seq


@dataclass(frozen=True)
class Seen:
    """What a look over the trail found. first_fault: the number of the first entry that is not as
    it was written, or None; last_seq, last_hash: where it ends, to be compared with a note.
    """

    first_fault: int | None
    last_seq: int
    last_hash: str


def _told(mark: AuditMark) -> Mark:
    return Mark(mark.first_seq, mark.before_first, mark.last_seq, mark.last_hash)


def link_of(entry: AuditEntry) -> Link:
    """The entry as the chain covers it."""
    return Link(
        entry.seq, minute_text(entry.at), entry.action, entry.by_id, entry.about_id, entry.role
    )
