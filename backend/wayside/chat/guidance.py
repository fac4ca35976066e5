"""Answers with the texts of a region and the canned texts of mentors. Nothing about a reader is
asked but a language and, if they like, a region; nothing is noted.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from wayside.chat.regions import LANGUAGES, Canned, Card, Region, Regions, Step, Words
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.http import Input, Output
from wayside.kernel.problems import NotFound

State = Literal["reviewed", "draft", "machine"]


class InLanguage(Input):
    """The language to read in (BCP 47); another one is answered with the nearest there is."""

    language: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")]


class InRegion(Input):
    """A region that the reader chose; none: the default one."""

    region: Annotated[str, Field(pattern=r"^([a-z]{2}(-[a-z0-9]{1,3})?)?$")] = ""


class CardView(Output):
    """One card: a title, and short parts to be shown below each other."""

    id: str
    title: str
    parts: list[str]


class StepView(CardView):
    """One step; lines: ids of crisis lines to show with it."""

    lines: list[str]


class RegionName(Output):
    """A region that there are texts for."""

    id: str
    name: str


class ReviewView(Output):
    """Who reviewed the texts, and on which days that begins and ends."""

    by: str
    on: str
    until: str


class Limits(Output):
    """The two cards. note: what to show above them while no lawyer's review holds, else "".

    state: how far people have checked the language; beside: the English cards, where it is not
    reviewed, to be read beside them. languages: those that mentors answer in.
    """

    language: str
    state: State
    region: str
    regions: list[RegionName]
    written: str
    review: ReviewView | None
    reviewed: bool
    note: str
    languages: list[str]
    cards: list[CardView]
    beside: list[CardView]


class Steps(Output):
    """A mentor's steps when someone is in danger now, for one region."""

    language: str
    state: State
    region: str
    regions: list[RegionName]
    written: str
    review: ReviewView | None
    reviewed: bool
    note: str
    steps: list[StepView]
    beside: list[StepView]


class CannedView(Output):
    """One canned text."""

    id: str
    group: str
    text: str


class CannedTexts(Output):
    """The canned texts of one language."""

    language: str
    state: State
    texts: list[CannedView]


class Guidance:
    """Answers for all regions."""

    def __init__(
        self,
        regions: Regions,
        canned: Mapping[str, Canned],
        names: Mapping[str, str],
        lines: frozenset[str],
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """names: what each language calls itself, by tag. lines: ids of crisis lines on screens."""
        self._regions = regions
        self._lines = lines
        self._canned = canned
        self._names = names
        self._clock = clock

    @property
    def languages(self) -> tuple[str, ...]:
        """In which languages mentors of this deployment answer."""
        return self._regions.default.answers_in

    @property
    def spoken(self) -> frozenset[str]:
        """Every language that somebody may choose here: of the screens, and of mentors anywhere."""
        answered = {tag for region in self._regions for tag in region.answers_in}
        return frozenset(answered | set(self._names))

    async def limits(self, path: InLanguage, query: InRegion) -> Limits:
        """Say who answers, what stays private, and what may have to be reported."""
        region = self._region(query.region)
        tag, words = region.words(path.language)
        beside = () if words.state == "reviewed" else region.texts["en"].cards
        return Limits(
            language=tag,
            state=words.state,
            **self._about(region, tag, words),
            languages=list(region.answers_in),
            cards=[self._card(card, region) for card in words.cards],
            beside=[self._card(card, region) for card in beside],
        )

    async def steps(self, path: InLanguage, query: InRegion) -> Steps:
        """The steps of a mentor when someone is in danger now."""
        region = self._region(query.region)
        tag, words = region.words(path.language)
        beside = () if words.state == "reviewed" else region.texts["en"].steps
        return Steps(
            language=tag,
            state=words.state,
            **self._about(region, tag, words),
            steps=self._steps(words.steps),
            beside=self._steps(beside),
        )

    async def canned(self, path: InLanguage) -> CannedTexts:
        """Short texts that a mentor can start from."""
        tags = (path.language, path.language.split("-")[0], "en")
        tag = next(tag for tag in tags if tag in self._canned)
        found = self._canned[tag]
        texts = [CannedView(id=each.id, group=each.group, text=each.text) for each in found.texts]
        return CannedTexts(language=tag, state=found.state, texts=texts)

    def _region(self, asked: str) -> Region:
        region = self._regions.get(asked)
        if region is None:
            raise NotFound
        return region

    def _about(self, region: Region, tag: str, words: Words) -> dict[str, Any]:
        reviewed = region.reviewed_on(self._clock.now().date())
        review = region.review
        return {
            "region": region.id,
            "regions": [
                RegionName(id=each.id, name=each.words(tag)[1].name) for each in self._regions
            ],
            "written": region.written.isoformat(),
            "review": review
            and ReviewView(by=review.by, on=review.on.isoformat(), until=review.until.isoformat()),
            "reviewed": reviewed,
            "note": "" if reviewed else words.not_reviewed,
        }

    def _card(self, card: Card, region: Region) -> CardView:
        languages = ", ".join(self._names.get(tag, tag) for tag in region.answers_in)
        parts = [part.replace(LANGUAGES, languages) for part in card.parts]
        return CardView(id=card.id, title=card.title, parts=parts)

    def _steps(self, steps: Sequence[Step]) -> list[StepView]:
        return [
            StepView(
                id=step.id,
                title=step.title,
                parts=list(step.parts),
                lines=[line for line in step.lines if line in self._lines],
            )
            for step in steps
        ]
