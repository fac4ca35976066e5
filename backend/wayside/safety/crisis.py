"""Lines that someone can call or text, read from `content/crisis/us.yml`.

The file keeps every fact with its sources; a fact listed under `unconfirmed` is read, checked and
then left out, so that nothing on a screen is a guess. A deployment can lay its own `crisis.yml` in
its data folder: the whole file then takes the place of ours.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)

from wayside.resources import resource

ON_FIRST_SCREEN = 4  # more than four numbers are harder to choose from than to dial
CHECK_AGAIN = timedelta(days=90)
TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")  # 47 CFR 52.101
KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")  # ITU-T E.161

# E.164 within the North American Numbering Plan, or a short number such as 911 and 741741.
Number = Annotated[str, Field(pattern=r"^(\+1[2-9]\d{9}|\d{3,6})$")]
WebAddress = Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+(/[A-Za-z0-9/_-]*)?$")]


class CrisisFault(ValueError):
    """The file of lines cannot be used. One sentence a fault says which line to mend."""


def spelled(word: str) -> str:
    """The digits that spell a word on a telephone's keys: RUNAWAY is 7862929."""
    return word.upper().translate(KEYPAD)


def _yes_or_no(value: object) -> object:
    """YAML reads a bare `yes` as true; the answer was meant."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Strict):
    """Where a fact was read, and which one."""

    name: str = Field(min_length=3)
    says: str = ""


class Phone(Strict):
    """A number to call: as dialled, as written, and (`vanity`) as people spell its end."""

    number: Number
    display: str
    vanity: str | None = None

    @model_validator(mode="after")
    def is_written_as_dialled(self) -> Self:
        dialled = self.number.removeprefix("+")
        if "".join(mark for mark in self.display if mark.isdigit()) != dialled:
            raise ValueError(f"{self.display} is shown, but {self.number} would be dialled")
        if self.vanity is not None and not dialled.endswith(spelled(self.vanity)):
            raise ValueError(
                f"{self.vanity} spells {spelled(self.vanity)}, but {self.number} ends otherwise"
            )
        return self


class TextNumber(Phone):
    """A number to text, with the word to send where one is needed."""

    keyword: str | None = Field(None, pattern=r"^[A-Z0-9]{2,12}$")


class CrisisLine(Strict):
    """One line. Names, who answers and notes are messages of the catalogue, found by the id.

    What nobody has said is not known: the cost, what they may have to report, and the hours unless
    `always_open`. `site` is the owner's own page, `chat` the page of the chat itself.
    """

    id: str = Field(pattern=r"^[a-z0-9]{2,12}$")
    name: str = Field(min_length=3)
    home: bool = False
    phones: tuple[Phone, ...] = ()
    texts: tuple[TextNumber, ...] = ()
    chat: WebAddress | None = None
    site: WebAddress | None = None
    site_has_chat: bool = False
    languages: tuple[str, ...] = Field(min_length=1)
    may_report: Annotated[Literal["yes", "no", "unknown"], BeforeValidator(_yes_or_no)]
    note: bool = False
    cost: Literal["free", "free_call", "unknown"]
    always_open: bool = False
    unconfirmed: tuple[Literal["phones", "texts", "chat", "site"], ...] = ()
    sources: tuple[Source, ...] = Field(min_length=2)
    checked: date | None
    confirmed_by: str | None
    next_check: date
    hidden: bool

    @property
    def answers(self) -> str:
        """The message that says who answers."""
        return f"line-answers-{self.id}"

    @property
    def note_id(self) -> str | None:
        """The message that says what else to know first, if there is something."""
        return f"line-note-{self.id}" if self.note else None

    @property
    def shown(self) -> bool:
        """Whether it may stand on a screen: not hidden, and a confirmed way leads there."""
        return not self.hidden and bool(self.phones or self.texts or self.chat)

    @model_validator(mode="after")
    def is_checked_by_someone(self) -> Self:
        if (self.checked is None) != (self.confirmed_by is None):
            raise ValueError("a date of checking and the role that checked come together")
        if self.checked is not None and self.next_check > self.checked + CHECK_AGAIN:
            raise ValueError("the next check is at most 90 days after the last")
        return self

    @model_validator(mode="after")
    def has_what_it_speaks_of(self) -> Self:
        if self.site_has_chat and self.site is None:
            raise ValueError("site_has_chat needs the site")
        numbers = [phone.number for phone in self.phones]
        if self.cost == "free_call" and not (
            numbers and all(number[2:5] in TOLL_FREE for number in numbers)
        ):
            raise ValueError(f"free_call needs a number that begins with {', '.join(TOLL_FREE)}")
        return self

    def without_the_unconfirmed(self) -> Self:
        """This line with every fact taken out that nobody has confirmed yet."""
        empty: dict[str, dict[str, Any]] = {
            "phones": {"phones": ()},
            "texts": {"texts": ()},
            "chat": {"chat": None},
            "site": {"site": None, "site_has_chat": False},
        }
        out = {name: value for fact in self.unconfirmed for name, value in empty[fact].items()}
        return self.model_copy(update=out)


class CrisisFile(Strict):
    """The whole file. Order is the order on screen."""

    country: Literal["US"]
    lines: tuple[CrisisLine, ...] = Field(min_length=1)

    @field_validator("lines")
    @classmethod
    def stand_together(cls, lines: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
        ids = [line.id for line in lines]
        twice = next((name for name in ids if ids.count(name) > 1), None)
        if twice is not None:
            raise ValueError(f"{twice} is listed twice")
        if sum(line.home for line in lines) > ON_FIRST_SCREEN:
            raise ValueError(f"at most {ON_FIRST_SCREEN} lines stand on the first screen")
        return lines


def crisis_file(data_dir: Path) -> Path:
    """The deployment's own `crisis.yml` in its data folder if there is one, else ours."""
    own = data_dir / "crisis.yml"
    return own if own.is_file() else resource("content", "crisis", "us.yml")


def load_crisis_lines(path: Path) -> tuple[CrisisLine, ...]:
    """Every line of the file, without its unconfirmed facts. Raises CrisisFault.

    Ask `shown` before drawing one: a line that is hidden, or that nobody can reach for certain, is
    in the result too, so that staff can see that it exists.
    """
    try:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        read = CrisisFile.model_validate(written)
    except FileNotFoundError:
        raise CrisisFault(f"The file of crisis lines is missing: {path.name}.") from None
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        raise CrisisFault(f"{path.name} cannot be read as YAML: {fault}.") from fault
    except ValidationError as faults:
        sentences = (
            _sentence(fault, written)
            for fault in faults.errors(include_url=False, include_input=False)
        )
        raise CrisisFault(f"{path.name}: {' '.join(sentences)}") from None
    return tuple(line.without_the_unconfirmed() for line in read.lines)


def _sentence(fault: Any, written: object) -> str:
    place: Sequence[int | str] = fault["loc"]
    message = str(fault["msg"]).removeprefix("Value error, ")
    where = ".".join(str(part) for part in place)
    if len(place) > 1 and place[0] == "lines" and isinstance(written, dict):
        line = written["lines"][place[1]]
        name = line.get("id", place[1]) if isinstance(line, dict) else place[1]
        where = " ".join(str(part) for part in (name, *place[2:]))
    return f"{where or 'the file'}: {message}."
