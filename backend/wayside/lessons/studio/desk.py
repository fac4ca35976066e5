"""Reads pages for the people who work on them."""

import asyncio
from collections.abc import Iterable
from datetime import date, datetime

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.languages import Language
from wayside.kernel.problems import NotFound
from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.models import Comment
from wayside.lessons.publishing import read_page
from wayside.lessons.rules.faults import Refused
from wayside.lessons.rules.front_words import front_values
from wayside.lessons.rules.lesson import Lesson
from wayside.lessons.rules.page import Page, split_page
from wayside.lessons.studio import listing
from wayside.lessons.studio.forms import LookForm, PageAt, RevisionAt
from wayside.lessons.studio.look import Around, look_at
from wayside.lessons.studio.page_view import card_views, front_view, page_view, revision_line
from wayside.lessons.studio.pages_made import composed
from wayside.lessons.studio.presence import here
from wayside.lessons.studio.record import Record, every_record, records_of
from wayside.lessons.studio.views import (
    LanguageView,
    LookView,
    PagesView,
    PageView,
    RevisionsView,
    RevisionView,
)
from wayside.staff.answering import names_of_members
from wayside.staff.gate import Who


class Desk:
    """Answers what only looks."""

    def __init__(self, languages: Iterable[Language], clock: Clock = SYSTEM_CLOCK) -> None:
        self._languages = {each.tag: each for each in languages}
        self._directions = {each.tag: each.direction for each in languages}
        self._clock = clock

    @property
    def today(self) -> date:
        return self._clock.now().date()

    @property
    def now(self) -> datetime:
        return self._clock.now()

    async def pages(self, who: Who) -> PagesView:
        """Every page, with what waits for me."""
        records = await every_record(self.now)
        counts = await listing.open_comments()
        lines = listing.page_lines(who, records, counts, self.today)
        return PagesView(
            pages=lines,
            languages=[
                LanguageView(tag=each.tag, endonym=each.endonym, dir=each.direction)
                for each in self._languages.values()
            ],
        )

    async def page(self, who: Who, path: PageAt) -> PageView:
        """One page: its newest text, what people said of it, what readers get."""
        return await self.view(who, self.place(path))

    async def revisions(self, who: Who, path: PageAt) -> RevisionsView:
        """The history of a page, newest first."""
        record = (await self.records(self.place(path)))[1]
        if record is None:
            return RevisionsView(revisions=[])
        names = await names_of_members()
        rows = sorted(record.revisions.values(), key=lambda row: -int(row["number"]))
        return RevisionsView(revisions=[revision_line(row, names) for row in rows])

    async def revision(self, who: Who, path: RevisionAt) -> RevisionView:
        """One revision with its texts."""
        record = (await self.records(self.place(path)))[1]
        text = await record.bring(path.number) if record else None
        if record is None or text is None:
            raise NotFound
        page = split_page(text)
        line = revision_line(record.revisions[path.number], await names_of_members())
        return RevisionView(
            **line.model_dump(),
            front=front_view(front_values(page.front)),
            cards=card_views(page),
        )

    async def look(self, who: Who, path: PageAt, body: LookForm) -> LookView:
        """Look over a text that was not saved, or a revision; with a preview."""
        place = self.place(path)
        english, record = await self.records(place)
        if body.revision is not None:
            text = await record.bring(body.revision) if record else None
        elif body.front is not None and body.cards is not None:
            source = None if english is None else english.read
            text = composed(place, body.front, body.cards, record, source)
        else:
            text = record.text if record else None
        if text is None:
            raise NotFound
        return await self.looked(place, text)

    # For those who change pages, too.

    def place(self, path: PageAt) -> Place:
        """The place of a page that may be. Raises NotFound for a language that may not."""
        if path.lang not in self._languages:
            raise NotFound
        return (path.shelf, path.lang, path.id)

    async def records(self, place: Place) -> tuple[Record | None, Record | None]:
        """The English of a page, and the page itself; None for what does not exist. Raises
        NotFound where there is no English."""
        shelf, lang, id = place
        found = await records_of(shelf, id, self.now)
        english = found.get((shelf, SOURCE, id))
        if english is None:
            raise NotFound
        return english, found.get(place)

    async def view(self, who: Who, place: Place) -> PageView:
        """See `page`."""
        english, record = await self.records(place)
        assert english is not None  # noqa: S101  # records() raises otherwise
        rows = await Comment.filter(lesson=english.lesson, lang=place[1]).order_by("id")
        if place[1] != SOURCE:  # so that it can be shown what a translation was made from
            for number in {each.number for each in english.shown}:
                await english.bring(number)
        others = await here(english.lesson.id, place[1], who.member_id, self.now)
        text = record.text if record else composed_nothing(place, english.read)
        return page_view(
            who,
            place,
            english,
            record,
            direction=self._directions[place[1]],
            names=await names_of_members(),
            comments=rows,
            here=others,
            look=(await self.looked(place, text)).model_copy(update={"preview": None}),
        )

    async def looked(self, place: Place, text: str) -> LookView:
        """As `look`, of this text."""
        english = await self.english()
        around = Around(english, self._directions, self.today)
        return await asyncio.to_thread(look_at, place, text, around)

    async def english(self) -> dict[str, dict[str, Lesson]]:
        """The English that readers get, or the newest where they get none, by shelf and id."""
        found: dict[str, dict[str, Lesson]] = {}
        for text_place, text in await listing.english_texts(self.now):
            try:
                lesson = read_page(text_place, text)
            except Refused:
                continue
            found.setdefault(text_place[0], {})[text_place[2]] = lesson
        return found


def composed_nothing(place: Place, english: Page) -> str:
    """A translation of which nothing is there yet."""
    return f"---\nid: {place[2]}\nlang: {place[1]}\ncards: {{}}\n---\n"
