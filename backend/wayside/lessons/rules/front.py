"""The front matter of a lesson: what stands between the two lines of three dashes."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .bounds import FRONT_LINES, TITLE_CHARACTERS
from .faults import Ledger
from .yaml_strict import StrictYaml, read_mapping

Basis = Literal["G", "H", "M", "P", "C", "L", "J"]
Role = Literal["survivor", "legal", "health"]
State = Literal["machine", "draft", "reviewed"]
Topic = Literal[
    "private", "calm", "plan", "telling", "feelings", "patterns", "words", "leaving", "closeness",
    "online", "pictures", "alcohol-drugs", "body", "dark-thoughts", "health", "law", "housing",
    "school", "papers", "helpers", "friends", "future",
]  # fmt: skip

Id = Annotated[str, Field(pattern=r"^[a-z]+(?:-[a-z]+){0,4}$", max_length=40)]
Title = Annotated[str, Field(min_length=2, max_length=TITLE_CHARACTERS)]
Many = Field(strict=False)


class Front(BaseModel):
    """What every file of content says about itself."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    id: Id
    title: Title


class SourceFront(Front):
    """Of an English file: what holds in every language."""

    basis: Annotated[tuple[Basis, ...], Field(min_length=1, strict=False)]
    reviewers: Annotated[tuple[Role, ...], Field(min_length=1, strict=False)]
    review_by: date
    rev: Annotated[int, Field(ge=1, le=100_000)]
    order: Annotated[int, Field(ge=1, le=99)]


class LessonFront(SourceFront):
    """Of an English lesson. `note` warns in one plain line; `short` names the cards of its shorter
    version."""

    track: Annotated[int, Field(ge=1, le=6)]
    minutes: Annotated[int, Field(ge=1, le=6)]
    note: Annotated[str, Field(min_length=10)] | None = None
    short: Annotated[tuple[Id, ...], Field(min_length=2, strict=False)] | None = None
    tags: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=4, strict=False)]


class ExerciseFront(SourceFront):
    """Of an English exercise of Steady me."""

    seconds: Annotated[int, Field(ge=10, le=59)]


class CheckInFront(SourceFront):
    """Of the English check-in: soft questions, answered on the phone and sent nowhere."""


class Translated(BaseModel):
    """How one card was translated: from which English (`src`), how far checked, by which role."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    src: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    state: State
    by: Annotated[str, Field(pattern=r"^[a-z][a-z -]{1,30}$")]


class TranslationFront(Front):
    """Of a translation: its own words, and what they were made from. The rest is the English's."""

    lang: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
    source_rev: Annotated[int, Field(ge=1)]
    note: Annotated[str, Field(min_length=5)] | None = None
    cards: dict[str, Translated]


AnyFront = LessonFront | ExerciseFront | CheckInFront | TranslationFront


def read_front(
    lines: list[str], model: type[AnyFront], ledger: Ledger
) -> tuple[AnyFront, dict[str, int], int]:
    """The front matter, the line of each of its names, and the number of the line after it.

    Raises Refused: without it nothing else in the file has a meaning.
    """
    if not lines or lines[0] != "---":
        ledger.fault(1, "The file begins with a line of three dashes, then `id:` and the rest.")
        ledger.refuse_if_faulty()
    end = next((i for i, line in enumerate(lines[:FRONT_LINES]) if i and line == "---"), None)
    if end is None:
        ledger.fault(1, f"No second line of three dashes within {FRONT_LINES} lines. Add it.")
        ledger.refuse_if_faulty()
    try:
        written, places = read_mapping("\n".join(lines[1:end]))
        places = {name: line + 1 for name, line in places.items()}
        return model.model_validate(written), places, (end or 0) + 2
    except StrictYaml as fault:
        ledger.fault(fault.line + 1, fault.says)
    except ValidationError as faults:
        for found in faults.errors(include_url=False, include_input=False):
            name = str(found["loc"][0]) if found["loc"] else "front matter"
            ledger.fault(places.get(name, 1), _sentence(found["loc"], found))
    ledger.refuse_if_faulty()
    raise AssertionError  # one of the two has written a fault


def _sentence(place: tuple[int | str, ...], fault: Any) -> str:
    where = ".".join(str(part) for part in place)
    match fault["type"]:
        case "missing":
            return f"`{where}` is missing. Add it between the lines of dashes."
        case "extra_forbidden":
            return f"`{where}` is not known here. Look for a typing error, or delete it."
        case "string_pattern_mismatch":
            return f"`{where}` is not written as it has to be: see the page on the format."
        case "string_type":
            return f"`{where}` has to be words. Put it in quotes."
        case _:
            return f"`{where}`: {fault['msg']}."
