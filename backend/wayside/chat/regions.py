"""What stays private and what may have to be reported, for each region: text with a review date.

The law is data here and never code. `content/talk/regions/us.json` comes with Wayside and says of
itself that no lawyer has reviewed it. A deployment lays its own files into `talk-regions/` in its
data folder: `us.json` takes the place of ours, `us-oh.json` adds a state.
"""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from wayside.resources import resource

DEFAULT: Final = "us"
FOLDER: Final = "talk-regions"
LANGUAGES: Final = "{languages}"  # in a text: the languages that mentors answer in
_MOST_BYTES: Final = 262_144

Tag = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Id = Annotated[str, Field(pattern=r"^[a-z0-9-]{2,16}$")]
Line = Annotated[str, Field(min_length=2, max_length=120)]
Text = Annotated[str, Field(min_length=2, max_length=600)]
State = Literal["reviewed", "draft", "machine"]


class RegionFault(ValueError):
    """A file of texts cannot be used. One plain sentence says which, and where to mend it."""


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Review(Strict):
    """A lawyer of the region read the texts. by: a role or a practice, never a private name."""

    by: str = Field(min_length=3, max_length=120)
    on: date
    until: date

    @model_validator(mode="after")
    def ends_later(self) -> Self:
        if self.until <= self.on:
            raise ValueError("a review ends after the day it was made on")
        return self


class Source(Strict):
    """Where something was read, and what it says."""

    name: str = Field(min_length=3)
    says: str = ""


class Card(Strict):
    """One of the cards that a youth reads before the first text box."""

    id: Id
    title: Line
    parts: tuple[Text, ...] = Field(min_length=1, max_length=8)


class Step(Card):
    """One step of a mentor when someone is in danger now. lines: ids of crisis lines to offer."""

    lines: tuple[str, ...] = Field((), max_length=8)


class Words(Strict):
    """The texts of a region in one language. state: how far people have checked the language."""

    state: State
    name: Line
    not_reviewed: Line
    cards: tuple[Card, ...] = Field(min_length=2, max_length=2)
    steps: tuple[Step, ...] = Field(min_length=2, max_length=12)

    @model_validator(mode="after")
    def has_the_steps_in_order(self) -> Self:
        ids = [step.id for step in self.steps]
        if len(set(ids)) < len(ids):
            raise ValueError("each step has an id of its own")
        if ids[0] != "lines" or not self.steps[0].lines:
            raise ValueError('crisis lines come first: the first step is "lines" and names some')
        if "first" not in ids:
            raise ValueError('a step "first" says when the youth is told before anything leaves')
        if [card.id for card in self.cards] != ["who", "private"]:
            raise ValueError('the two cards are "who" and "private", in this order')
        return self


class Region(Strict):
    """One region. review: None until a lawyer of the region has read the texts."""

    v: Literal[1]
    id: Annotated[str, Field(pattern=r"^[a-z]{2}(-[a-z0-9]{1,3})?$")]
    written: date
    review: Review | None
    answers_in: tuple[Tag, ...] = Field(min_length=1, max_length=20)
    sources: tuple[Source, ...] = Field(min_length=1)
    texts: dict[Tag, Words]

    @model_validator(mode="after")
    def has_english(self) -> Self:
        if "en" not in self.texts:
            raise ValueError("texts: English (en) is the text that others are compared with")
        return self

    def reviewed_on(self, today: date) -> bool:
        """Whether a lawyer's review holds on this day."""
        return self.review is not None and self.review.on <= today < self.review.until

    def words(self, language: str) -> tuple[str, Words]:
        """The texts in this language, else in its plain form, else in English; and which it is."""
        for tag in (language, language.split("-")[0]):
            if tag in self.texts:
                return tag, self.texts[tag]
        return "en", self.texts["en"]


class Regions:
    """All regions of a deployment, the default one first."""

    def __init__(self, regions: Mapping[str, Region]) -> None:
        self._regions = {DEFAULT: regions[DEFAULT], **regions}

    def __iter__(self) -> Any:
        return iter(self._regions.values())

    def get(self, region: str) -> Region | None:
        """The region of this id; "" is the default one."""
        return self._regions.get(region or DEFAULT)

    @property
    def default(self) -> Region:
        """The region of whoever has not chosen one."""
        return self._regions[DEFAULT]


def load_regions(data_dir: Path, lines: frozenset[str]) -> Regions:
    """Ours and the deployment's own. lines: ids of the crisis lines there are. Raises RegionFault.

    A step of ours may name a line that a deployment took out of its own list; the step then goes
    without it. In a deployment's own text that is a fault.
    """
    ours = _read(resource("content", "talk", "regions", f"{DEFAULT}.json"))
    found = {ours.id: ours}
    for path in sorted((data_dir / FOLDER).glob("*.json")):
        region = _read(path)
        for words in region.texts.values():
            unknown = {name for step in words.steps for name in step.lines} - lines
            if unknown:
                raise RegionFault(
                    f"{path.name}: no crisis line is called {', '.join(sorted(unknown))}."
                )
        found[region.id] = region
    return Regions(found)


def _read(path: Path) -> Region:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise RegionFault(f"{path.name} is larger than {_MOST_BYTES:,} bytes.")
        region = Region.model_validate_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RegionFault(f"The file of texts about reporting is missing: {path.name}.") from None
    except (OSError, UnicodeDecodeError):
        raise RegionFault(f"{path.name} cannot be read as text in UTF-8.") from None
    except ValidationError as faults:
        raise RegionFault(f"{path.name}: {_sentence(faults)}") from None
    if path.stem != region.id:
        raise RegionFault(f"{path.name} says that it is about {region.id}; the two are the same.")
    return region


def _sentence(faults: ValidationError) -> str:
    first = faults.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "the file"
    return f"{where}: {str(first['msg']).removeprefix('Value error, ')}."


class CannedText(Strict):
    """One gentle sentence that a mentor can put into the text box, and change."""

    id: Id
    group: Literal["begin", "listen", "steady", "danger", "wait", "end"]
    text: Text


class Canned(Strict):
    """All of them in one language."""

    v: Literal[1]
    state: State
    texts: tuple[CannedText, ...] = Field(min_length=1, max_length=100)


def load_canned() -> dict[str, Canned]:
    """Ours, by language. Raises RegionFault."""
    found = {}
    for path in sorted(resource("content", "talk", "canned").glob("*.json")):
        try:
            found[path.stem] = Canned.model_validate(json.loads(path.read_text(encoding="utf-8")))
        except ValidationError as faults:
            raise RegionFault(f"{path.name}: {_sentence(faults)}") from None
        except ValueError:
            raise RegionFault(f"{path.name} cannot be read as JSON.") from None
    if "en" not in found:
        raise RegionFault("The canned texts in English are missing: en.json.")
    return found
