"""Saves what an editor wrote: a new revision, merged with what others saved, or both texts."""

from typing import Final

from wayside.kernel.identifiers import new_id
from wayside.kernel.problems import NotFound
from wayside.kernel.reading import invalid_field
from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.models import Lesson, Revision, Segment
from wayside.lessons.rules.bounds import FILE_BYTES
from wayside.lessons.rules.lesson import TITLE
from wayside.lessons.rules.merging import Conflict, merge
from wayside.lessons.rules.page import Page, split_page
from wayside.lessons.studio.errors import LessonFull
from wayside.lessons.studio.forms import CARDS_MOST, PageAt, RollbackForm, SaveForm
from wayside.lessons.studio.pages_made import bare, file_of, page_of
from wayside.lessons.studio.record import Record, records_of
from wayside.lessons.studio.rights import may_write, written_as
from wayside.lessons.studio.views import ConflictView, SavedView
from wayside.lessons.studio.workroom import Workroom
from wayside.staff.acting import acting
from wayside.staff.audit import Action
from wayside.staff.errors import NotAllowed, NotPossibleNow
from wayside.staff.gate import Who
from wayside.staff.minutes import whole_minute
from wayside.staff.rules.permissions import Permission

_EMPTY: Final = Page("", ())


class Saving:
    """Writes revisions."""

    def __init__(self, room: Workroom) -> None:
        self._room = room

    async def save(self, who: Who, path: PageAt, body: SaveForm) -> SavedView:
        """Save a page as a new revision. The same key once more saves nothing more."""
        place = self._room.desk.place(path)
        if len(body.cards) > CARDS_MOST:
            raise LessonFull
        ids = [card.id for card in body.cards]
        if len({*ids}) < len(ids) or TITLE in ids:
            raise invalid_field("/cards", "value_error")
        async with acting():
            who = await self._confirm(who, place)
            number = await self._done(who, body.key)
            merged, conflicts = False, tuple[Conflict, ...]()
            if number is None:
                english, record = await self._find(place, creating=body.base == 0)
                number, merged, conflicts = await self._save(who, place, body, english, record)
        return await self._answer(who, place, number, merged, conflicts)

    async def roll_back(self, who: Who, path: PageAt, body: RollbackForm) -> SavedView:
        """Save an older revision's text as a new one, a draft like any other."""
        place = self._room.desk.place(path)
        async with acting():
            who = await self._confirm(who, place)
            number = await self._done(who, body.key)
            if number is None:
                _, record = await self._find(place, creating=False)
                old = await record.bring(body.revision) if record else None
                if record is None or old is None:
                    raise NotFound
                if body.base != record.number:
                    raise NotPossibleNow
                # Its number goes on counting, whatever the old text says.
                page = split_page(old)
                if place[1] == SOURCE:
                    old = file_of(place, bare(page), rev=_next_rev(record))
                number = await self._write(
                    who, record.lesson, place, record.number, body.revision, old, body.why, body.key
                )
        return await self._answer(who, place, number, False, ())

    async def _confirm(self, who: Who, place: Place) -> Who:
        who = await self._room.gate.confirm(who, Permission.LESSONS_WRITE)
        if not may_write(who, place[1]):
            raise NotAllowed
        return who

    async def _done(self, who: Who, key: str) -> int | None:
        """The number of the revision that this key has made already."""
        row = await Revision.get_or_none(key=key)
        if row is None:
            return None
        if row.by_id != who.member_id:
            raise NotPossibleNow
        return row.number

    async def _find(self, place: Place, *, creating: bool) -> tuple[Record | None, Record | None]:
        shelf, lang, id = place
        found = await records_of(shelf, id, self._room.desk.now)
        english, record = found.get((shelf, SOURCE, id)), found.get(place)
        if (english is None and lang != SOURCE) or (record is None and not creating):
            raise NotFound
        return english, record

    async def _save(
        self,
        who: Who,
        place: Place,
        body: SaveForm,
        english: Record | None,
        record: Record | None,
    ) -> tuple[int, bool, tuple[Conflict, ...]]:
        source = english.read if english and place[1] != SOURCE else None
        yours = page_of(place, body.front, body.cards, source)
        base_text = await record.bring(body.base) if record and body.base else None
        if record and body.base and base_text is None:
            raise NotFound
        base = bare(split_page(base_text)) if base_text else _EMPTY
        theirs = bare(record.page) if record else _EMPTY
        done = merge(_texts(base), _texts(theirs), _texts(yours))
        if done.conflicts:
            return record.number if record else 0, False, done.conflicts
        page = _page(done.texts, (yours, theirs, base))
        if record and page == theirs:
            return record.number, False, ()
        before = tuple(
            each for each in (record and record.page, base_text and split_page(base_text)) if each
        )
        role = written_as(who, place[1])
        rev = _next_rev(record) if record else 1
        text = file_of(place, page, rev=rev, english=source, before=before, role=role.value)
        if len(text.encode()) > FILE_BYTES or len(page.parts) > CARDS_MOST:
            raise LessonFull
        lesson = record.lesson if record else english.lesson if english else None
        if lesson is None:
            now = whole_minute(self._room.desk.now)
            lesson = await Lesson.create(id=new_id(), shelf=place[0], slug=place[2], made_at=now)
        parent = record.number if record else 0
        number = await self._write(who, lesson, place, parent, parent, text, body.why, body.key)
        if place[1] == SOURCE:
            await self._note_meaning(who, lesson, number, body, theirs, page)
        return number, base != theirs, ()

    async def _write(
        self,
        who: Who,
        lesson: Lesson,
        place: Place,
        last: int,
        parent: int,
        text: str,
        why: str,
        key: str,
    ) -> int:
        role = written_as(who, place[1]).value
        await Revision.create(
            lesson=lesson,
            lang=place[1],
            number=last + 1,
            parent=parent,
            text=text,
            by_id=who.member_id,
            role=role,
            why=why,
            at=whole_minute(self._room.desk.now),
            key=key,
        )
        await self._room.audit.append(
            Action.LESSON_SAVED, by=who.member_id, about=lesson.id, role=role
        )
        return last + 1

    async def _note_meaning(
        self, who: Who, lesson: Lesson, number: int, body: SaveForm, was: Page, now: Page
    ) -> None:
        for card in dict.fromkeys(body.same_meaning):
            before, after = was.part(card), now.part(card)
            if before and after and before.hash != after.hash:
                await Segment.create(
                    lesson=lesson,
                    lang=SOURCE,
                    number=number,
                    card=card,
                    src_hash=before.hash,
                    own_hash=after.hash,
                    state="same",
                    by_id=who.member_id,
                    role="writer",
                    at=whole_minute(self._room.desk.now),
                    key=body.key,
                )

    async def _answer(
        self,
        who: Who,
        place: Place,
        number: int,
        merged: bool,
        conflicts: tuple[Conflict, ...],
    ) -> SavedView:
        if not conflicts:
            await self._room.ring()
        return SavedView(
            saved=not conflicts,
            revision=number,
            merged=merged,
            conflicts=[_conflict(each) for each in conflicts],
            page=await self._room.desk.view(who, place),
        )


def _next_rev(record: Record) -> int:
    """One more than readers have; a lesson that nobody got yet stays at what it is."""
    shown = [each.number for each in record.shown]
    rev = int(record.front.get("rev", 1) or 1)
    return rev + 1 if record.number in shown else rev


def _texts(page: Page) -> dict[str, str]:
    """What is compared: the title and each card with its kind and marks as its first line."""
    if page is _EMPTY:
        return {}
    cards = {each.id: f"{each.kind} {' '.join(each.marks)}\n{each.text}" for each in page.parts}
    return {TITLE: page.front, **cards}


def _page(texts: dict[str, str], among: tuple[Page, ...]) -> Page:
    parts = []
    for id, text in texts.items():
        if id != TITLE:
            has = next(each for each in among if _texts(each).get(id) == text)
            part = has.part(id)
            parts += [part] if part else []
    return Page(texts.get(TITLE, ""), tuple(parts))


def _conflict(each: Conflict) -> ConflictView:
    def shown(text: str) -> str:
        return text if each.card in (TITLE, "order") else text.partition("\n")[2]

    return ConflictView(
        card=each.card,
        base=shown(each.base),
        theirs=shown(each.theirs),
        yours=shown(each.yours),
    )
