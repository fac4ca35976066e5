"""Words on a card, and who is on which."""

from wayside.kernel.problems import NotFound
from wayside.lessons.models import Comment
from wayside.lessons.rules.lesson import TITLE
from wayside.lessons.studio import presence
from wayside.lessons.studio.forms import (
    CommentAt,
    CommentForm,
    PageAt,
    PresenceForm,
    ResolutionForm,
)
from wayside.lessons.studio.views import HereView, PageView
from wayside.lessons.studio.workroom import Workroom
from wayside.staff.acting import acting
from wayside.staff.errors import NotPossibleNow
from wayside.staff.gate import Who
from wayside.staff.minutes import whole_minute
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role

_MOST = 500  # on one page


async def open_threads(lesson: str, lang: str) -> int:
    """How many comments of a page are not resolved."""
    rows = await Comment.filter(lesson_id=lesson, lang=lang)
    done = {row.answers for row in rows if row.kind == "resolved"}
    return sum(row.kind == "said" and not row.answers and row.key not in done for row in rows)


class Talking:
    """Writes comments, and notes who is where."""

    def __init__(self, room: Workroom) -> None:
        self._room = room

    async def comment(self, who: Who, path: PageAt, body: CommentForm) -> PageView:
        """Say something on a card, or answer."""
        await self._say(who, path, body.key, body.card, "said", body.text, body.answers or "")
        return await self._room.desk.view(who, self._room.desk.place(path))

    async def resolve(self, who: Who, path: CommentAt, body: ResolutionForm) -> PageView:
        """A comment is resolved; it stays to be read."""
        await self._say(who, path, body.key, "", "resolved", "", path.comment)
        return await self._room.desk.view(who, self._room.desk.place(path))

    async def come(self, who: Who, path: PageAt, body: PresenceForm) -> HereView:
        """Note on which card I am; tell who else is here."""
        place = self._room.desk.place(path)
        english, _ = await self._room.desk.records(place)
        assert english is not None  # noqa: S101  # records() raises otherwise
        lesson, now = english.lesson.id, self._room.desk.now
        if await presence.come(lesson, place[1], who.member_id, body.card or "", now):
            await self._room.ring()
        return HereView(here=await presence.here(lesson, place[1], who.member_id, now))

    async def _say(
        self, who: Who, path: PageAt, key: str, card: str, kind: str, text: str, answers: str
    ) -> None:
        place = self._room.desk.place(path)
        async with acting():
            who = await self._room.gate.confirm(who, Permission.LESSONS_SEE)
            english, record = await self._room.desk.records(place)
            assert english is not None  # noqa: S101  # records() raises otherwise
            there = Comment.filter(lesson=english.lesson, lang=place[1])
            before = await Comment.get_or_none(key=key)
            if before is not None:
                if before.by_id != who.member_id:
                    raise NotPossibleNow
                return
            if await there.count() >= _MOST:
                raise NotPossibleNow
            if answers:
                about = await there.get_or_none(key=answers, kind="said", answers="")
                if about is None:
                    raise NotFound
                card = about.card
            elif card not in {TITLE, *(part.id for part in english.page.parts)}:
                raise NotFound
            await Comment.create(
                lesson=english.lesson,
                lang=place[1],
                number=record.number if record else 0,
                card=card,
                kind=kind,
                text=text,
                answers=answers,
                by_id=who.member_id,
                role=next(each.value for each in Role if each in who.roles),
                at=whole_minute(self._room.desk.now),
                key=key,
            )
        await self._room.ring()
