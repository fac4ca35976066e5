"""What `i18n/languages.yml` may say, and the clear sentence given when it says something else."""

from datetime import date
from pathlib import Path
from typing import Literal, Self

import yaml
from babel import Locale, UnknownLocaleError
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator


class LanguageListFault(ValueError):
    """The list of languages cannot be used; the message says which line to mend."""


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Review(Strict):
    """Who called a language reviewed: a role, never a name. The speaker knows the subject."""

    role: str = Field(min_length=1)
    day: date
    note: str = ""


class Entry(Strict):
    """One language as written in the list."""

    tag: str = Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")
    endonym: str = Field(min_length=1)
    direction: Literal["ltr", "rtl"]
    plurals: str
    chain: tuple[str, ...]
    state: Literal["reviewed", "draft", "machine"]
    tone: str = Field(min_length=1)
    review: Review | None = None

    @model_validator(mode="after")
    def plurals_are_known(self) -> Self:
        try:
            Locale.parse(self.plurals.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            raise ValueError(f"{self.tag}: no plural rules are known for {self.plurals}") from None
        return self


class LanguageList(Strict):
    """The whole file. Order is the order of the menu."""

    source: str
    languages: tuple[Entry, ...] = Field(min_length=1)
    aliases: dict[str, str] = Field(default_factory=dict)
    beside_english: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()

    @model_validator(mode="after")
    def hangs_together(self) -> Self:
        tags = [entry.tag for entry in self.languages]
        for entry in self.languages:
            if tags.count(entry.tag) > 1:
                raise ValueError(f"{entry.tag} is listed twice")
            unknown = [tag for tag in entry.chain if tag not in tags]
            if unknown:
                raise ValueError(f"{entry.tag}: its chain names {unknown[0]}, which is not listed")
            if entry.tag == self.source:
                continue
            if entry.chain[-1:] != (self.source,):
                raise ValueError(f"{entry.tag}: its chain has to end in {self.source}")
            if entry.state == "reviewed" and entry.review is None:
                raise ValueError(
                    f"{entry.tag}: reviewed, but no review says by which role and when"
                )
        if self.source not in tags:
            raise ValueError(f"the source language {self.source} is not listed")
        return self

    def is_beside(self, message_id: str) -> bool:
        """Whether this message is one of those that show English beside an unreviewed version."""
        return any(
            message_id.startswith(name[:-1]) if name.endswith("*") else message_id == name
            for name in self.beside_english
        )


def read_language_list(folder: Path) -> LanguageList:
    """The list kept in `folder`. Raises LanguageListFault with one sentence a fault."""
    path = folder / "languages.yml"
    try:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        return LanguageList.model_validate(written)
    except FileNotFoundError:
        raise LanguageListFault(f"{path.name} is missing from the folder {folder.name}.") from None
    except yaml.YAMLError as fault:
        raise LanguageListFault(f"{path.name} is not valid YAML: {fault}") from fault
    except ValidationError as fault:
        lines = "; ".join(
            f"{'.'.join(str(part) for part in error['loc']) or 'file'}: {error['msg']}"
            for error in fault.errors(include_url=False, include_input=False)
        )
        raise LanguageListFault(f"{path.name}: {lines}.") from fault
