"""Words that are not written, each with the reason and the better word (`content/terms/*.yml`)."""

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .yaml_strict import StrictYaml, read_mapping

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")


class Term(BaseModel):
    """One row. `find` are phrases, where * stands for any ending of a word; `not_in` are phrases
    in which the word means something else; `law` lets it stand on a card about the law, `quoted`
    between quotation marks."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    find: Annotated[tuple[str, ...], Field(min_length=1, strict=False)]
    instead: Annotated[str, Field(min_length=2)]
    why: Annotated[str, Field(min_length=5)]
    not_in: Annotated[tuple[str, ...], Field(strict=False)] = ()
    law: bool = False
    quoted: bool = False


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    terms: Annotated[tuple[Term, ...], Field(min_length=1, strict=False)]


class TermsFault(ValueError):
    """The list of words cannot be used; the message says why."""


@dataclass(frozen=True)
class Slip:
    """A word that was found, and the row that is about it."""

    word: str
    term: Term

    def __str__(self) -> str:
        return f"“{self.word}”: {self.term.why}. Better: {self.term.instead}."


class Terms:
    """The list of one language."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self._rows = [(term, _pattern(term.find), _pattern(term.not_in)) for term in terms]

    def slips(self, text: str, *, law: bool = False) -> list[Slip]:
        """Every word of `text` that is on the list, in the order of the list."""
        text = text.replace("’", "'")
        unquoted = _QUOTED.sub(" ", text)
        found = []
        for term, wanted, beside in self._rows:
            if term.law and law:
                continue
            read = unquoted if term.quoted else text
            if term.not_in:
                read = beside.sub(" ", read)
            found += [Slip(match[0], term) for match in wanted.finditer(read)]
        return found


def read_terms(text: str) -> Terms:
    """The list that a file of terms holds. Raises TermsFault."""
    try:
        written, _ = read_mapping(text, most_levels=5)
        return Terms(_File.model_validate(written).terms)
    except StrictYaml as fault:
        raise TermsFault(f"line {fault.line}: {fault.says}") from None
    except ValidationError as faults:
        first = faults.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise TermsFault(f"{where}: {first['msg']}.") from None


def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    parts = [
        r"\s+".join(re.escape(word).replace(r"\*", r"\w*") for word in phrase.split())
        for phrase in phrases
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
