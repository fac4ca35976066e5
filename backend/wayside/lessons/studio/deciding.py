"""Proposes, approves, returns, publishes and withdraws."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, timedelta
from typing import Final

from tortoise.expressions import Q

from wayside.kernel.problems import NotFound
from wayside.kernel.reading import invalid_field
from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.models import Publication, Review, Segment
from wayside.lessons.rules.approving import State
from wayside.lessons.rules.segments import card_states, page_hashes
from wayside.lessons.studio.comments import open_threads
from wayside.lessons.studio.errors import LessonMovedOn, LessonNotReady
from wayside.lessons.studio.forms import (
    CheckedForm,
    PageAt,
    ProposalForm,
    PublicationForm,
    ReviewForm,
    WithdrawalForm,
)
from wayside.lessons.studio.look import faultless
from wayside.lessons.studio.record import Record
from wayside.lessons.studio.rights import may_write, roles_to_approve, to_approve, written_as
from wayside.lessons.studio.views import PageView
from wayside.lessons.studio.workroom import Workroom
from wayside.staff.acting import acting
from wayside.staff.audit import Action
from wayside.staff.errors import NotAllowed, NotPossibleNow
from wayside.staff.gate import Who
from wayside.staff.minutes import whole_minute
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role

_FARTHEST: Final = timedelta(days=366)
_WITHDRAWING: Final = (
    Role.PUBLISHER,
    Role.SURVIVOR_REVIEWER,
    Role.LEGAL_REVIEWER,
    Role.HEALTH_REVIEWER,
    Role.LANGUAGE_REVIEWER,
)


class Deciding:
    """Writes words about revisions, and publications."""

    def __init__(self, room: Workroom) -> None:
        self._room = room

    async def propose(self, who: Who, path: PageAt, body: ProposalForm) -> PageView:
        """Send the newest revision round for review."""
        place = self._room.desk.place(path)
        await self._without_faults(place, body.revision)
        async with self._changing(who, place, Permission.LESSONS_WRITE) as (who, record):
            if not may_write(who, place[1]):
                raise NotAllowed
            if not await self._said(who, body.key):
                if body.revision != record.number:
                    raise LessonMovedOn
                if record.state not in (State.DRAFT, State.ARCHIVED):
                    raise NotPossibleNow
                role = written_as(who, place[1])
                await self._say(who, record, body.revision, "propose", role, body.key)
                await self._note(Action.LESSON_PROPOSED, who, record, role)
        await self._room.ring()
        return await self._room.desk.view(who, place)

    async def review(self, who: Who, path: PageAt, body: ReviewForm) -> PageView:
        """Approve a revision that someone else wrote, or return it with a note."""
        place = self._room.desk.place(path)
        if body.verdict == "return" and not body.note.strip():
            raise invalid_field("/note", "missing")
        async with self._changing(who, place, Permission.LESSONS_REVIEW) as (who, record):
            if body.as_ not in who.roles:
                raise NotAllowed
            role = Role(body.as_)
            if not await self._said(who, body.key):
                await self._decide(who, record, role, body)
        await self._room.ring()
        await self._room.published()  # the one that readers have may be signed now
        return await self._room.desk.view(who, place)

    async def publish(self, who: Who, path: PageAt, body: PublicationForm) -> PageView:
        """Publish an approved revision, now or from a minute on."""
        place = self._room.desk.place(path)
        since = None if body.from_ is None else body.from_
        if since is not None and since.tzinfo is None:
            raise invalid_field("/from", "timezone_aware")
        await self._without_faults(place, body.revision)
        async with self._changing(who, place, Permission.LESSONS_PUBLISH) as (who, record):
            if await Publication.exists(key=body.key):
                return await self._room.desk.view(who, place)
            if await record.bring(body.revision) is None:
                raise NotFound
            if record.missing(body.revision):
                raise LessonNotReady
            now = self._room.desk.now
            at = now if since is None else whole_minute(since.astimezone(UTC))
            if not now - timedelta(minutes=5) <= at <= now + _FARTHEST:
                raise invalid_field("/from", "value_error")
            later = at > now
            ending = Publication.filter(lesson=record.lesson, lang=place[1])
            open_ = ending.filter(Q(until=None) | Q(until__gt=now))
            # One that waits is replaced by another that waits; what readers have stays till then.
            await (open_.filter(since__gt=now) if later else open_).update(until=now)
            await Publication.create(
                lesson=record.lesson,
                lang=place[1],
                revision_id=record.revisions[body.revision]["id"],
                since=at if later else now,
                by_id=who.member_id,
                key=body.key,
            )
            action = Action.LESSON_SCHEDULED if later else Action.LESSON_PUBLISHED
            await self._note(action, who, record, Role.PUBLISHER)
        await self._room.ring()
        await self._room.published()
        return await self._room.desk.view(who, place)

    async def withdraw(self, who: Who, path: PageAt, body: WithdrawalForm) -> PageView:
        """Take a page off the phones at once, and whatever was scheduled with it."""
        place = self._room.desk.place(path)
        async with self._changing(who, place, Permission.LESSONS_WITHDRAW) as (who, record):
            if not await self._said(who, body.key):
                now = self._room.desk.now
                ending = Publication.filter(lesson=record.lesson, lang=place[1])
                open_ = ending.filter(Q(until=None) | Q(until__gt=now))
                if not await open_.update(until=now):
                    raise NotPossibleNow
                role = next(each for each in _WITHDRAWING if each in who.roles)
                number = record.live.number if record.live else record.number
                await self._say(who, record, number, "withdraw", role, body.key, body.why)
                await self._note(Action.LESSON_WITHDRAWN, who, record, role)
        await self._room.published()
        await self._room.ring()
        return await self._room.desk.view(who, place)

    async def check(self, who: Who, path: PageAt, body: CheckedForm) -> PageView:
        """A speaker read these cards of a translation beside the English: they are reviewed."""
        place = self._room.desk.place(path)
        async with self._changing(who, place, Permission.LESSONS_REVIEW) as (who, record):
            if Role.LANGUAGE_REVIEWER not in who.roles or place[1] == SOURCE:
                raise NotAllowed
            if not await Segment.exists(key=body.key):
                await self._check(who, record, body)
        await self._room.ring()
        await self._room.published()
        return await self._room.desk.view(who, place)

    async def _decide(self, who: Who, record: Record, role: Role, body: ReviewForm) -> None:
        if body.verdict == "return":
            if body.revision != record.number:
                raise LessonMovedOn
            if record.state not in (State.IN_REVIEW, State.APPROVED):
                raise NotPossibleNow
            action = Action.LESSON_RETURNED
        else:
            if body.revision != to_approve(record):
                raise LessonMovedOn if body.revision < record.number else NotPossibleNow
            if who.member_id in record.authors(body.revision):
                raise NotAllowed
            if role not in roles_to_approve(who, record, body.revision):
                raise NotPossibleNow
            if await open_threads(record.lesson.id, record.place[1]):
                raise LessonNotReady
            action = Action.LESSON_APPROVED
        await self._say(who, record, body.revision, body.verdict, role, body.key, body.note)
        await self._note(action, who, record, role)

    async def _check(self, who: Who, record: Record, body: CheckedForm) -> None:
        if body.revision != record.number:
            raise LessonMovedOn
        if who.member_id in record.authors(record.number):
            raise NotAllowed
        english, _ = await self._room.desk.records(record.place)
        assert english is not None  # noqa: S101  # records() raises otherwise
        states = card_states(record.page, english.read, record.same, record.checked)
        src, own = page_hashes(english.read), page_hashes(record.page)
        for card in dict.fromkeys(body.cards):
            if states.get(card) not in ("machine", "draft", "reviewed"):
                raise NotPossibleNow
            await Segment.create(
                lesson=record.lesson,
                lang=record.place[1],
                number=record.number,
                card=card,
                src_hash=src[card],
                own_hash=own[card],
                state="checked",
                by_id=who.member_id,
                role=Role.LANGUAGE_REVIEWER.value,
                at=whole_minute(self._room.desk.now),
                key=body.key,
            )
        await self._note(Action.LESSON_CHECKED, who, record, Role.LANGUAGE_REVIEWER)

    @asynccontextmanager
    async def _changing(
        self, who: Who, place: Place, permission: Permission
    ) -> AsyncIterator[tuple[Who, Record]]:
        """A change of one page, in order with all others, by somebody who may it now."""
        async with acting():
            who = await self._room.gate.confirm(who, permission)
            _, record = await self._room.desk.records(place)
            if record is None:
                raise NotFound
            yield who, record

    async def _without_faults(self, place: Place, number: int) -> None:
        """Raises LessonNotReady for a revision with faults. A revision never changes, so this is
        looked at before the change begins, which others have to wait for."""
        _, record = await self._room.desk.records(place)
        text = await record.bring(number) if record else None
        if text is None:
            raise NotFound
        if not faultless(await self._room.desk.looked(place, text)):
            raise LessonNotReady

    async def _said(self, who: Who, key: str) -> bool:
        """Whether this was said already. Raises NotPossibleNow for someone else's key."""
        row = await Review.get_or_none(key=key)
        if row is not None and row.by_id != who.member_id:
            raise NotPossibleNow
        return row is not None

    async def _say(
        self,
        who: Who,
        record: Record,
        number: int,
        verdict: str,
        role: Role,
        key: str,
        note: str = "",
    ) -> None:
        await Review.create(
            lesson=record.lesson,
            lang=record.place[1],
            number=number,
            verdict=verdict,
            by_id=who.member_id,
            role=role.value,
            note=note,
            at=whole_minute(self._room.desk.now),
            key=key,
        )

    async def _note(self, action: Action, who: Who, record: Record, role: Role) -> None:
        await self._room.audit.append(
            action, by=who.member_id, about=record.lesson.id, role=role.value
        )
