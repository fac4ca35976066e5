"""The languages of this deployment and their words (Project Fluent, docs/explanation/words.md).

`i18n/languages.yml` names the languages, how they are written and how far people have checked them;
`i18n/<tag>/` holds the words. A message that a language lacks is taken from the next language of
its chain, and English is the end of every chain.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from wayside.kernel.accept_language import choose
from wayside.kernel.fluent_catalogue import Argument, Catalogue, MessageFault, MissingMessage
from wayside.kernel.fluent_files import Part
from wayside.kernel.fluent_pseudo import PSEUDO_DIRECTIONS
from wayside.kernel.language_list import LanguageList, read_language_list

__all__ = ["Argument", "Language", "Languages", "MessageFault", "load_languages"]

Lookout = Callable[[str, str], None]


@dataclass(frozen=True)
class Language:
    """One language: BCP 47 `tag`, its own name for itself, and how far people have checked it.

    `chain` is where its messages are looked for, itself first, English last.
    """

    tag: str
    endonym: str
    direction: Literal["ltr", "rtl"]
    state: Literal["reviewed", "draft", "machine"]
    chain: tuple[str, ...]
    plurals: str
    pseudo: bool = False


class Languages:
    """All languages, which of them suits a request, and every text in each of them.

    `strict` (tests, development) raises MessageFault where a reader would meet a hole; otherwise
    the hole is filled from the chain, in the end by the id itself, and `lookout(message_id, tag)`
    hears of it: ids only, since a value may be someone's words.
    """

    def __init__(self, folder: Path, *, strict: bool, lookout: Lookout) -> None:
        self._list: LanguageList = read_language_list(folder)
        self._strict = strict
        self._lookout = lookout
        self._languages: dict[str, Language] = {}
        self._catalogues: dict[str, Catalogue] = {}
        self._folder = folder
        self._typed: dict[str, dict[str, list[str]]] = {}
        for entry in self._list.languages:
            self._languages[entry.tag] = Language(
                entry.tag,
                entry.endonym,
                entry.direction,
                entry.state,
                (entry.tag, *entry.chain),
                entry.plurals,
            )
            self._catalogues[entry.tag] = Catalogue(folder / entry.tag, entry.plurals)
        self.default = self._languages[self._list.source]
        for tag, direction in PSEUDO_DIRECTIONS.items():
            source = self.default
            self._languages[tag] = Language(
                tag, tag, direction, "reviewed", (tag, source.tag), source.plurals, pseudo=True
            )
            self._catalogues[tag] = self._catalogues[source.tag].in_pseudo(
                mirrored=direction == "rtl"
            )
        self._aliases = {name.lower(): tag for name, tag in self._list.aliases.items()}

    def get(self, tag: str) -> Language:
        """The language with exactly this tag, a pseudo-locale too; KeyError for any other."""
        return self._languages[tag]

    def shown(self) -> tuple[Language, ...]:
        """The languages of the menu, in its order; pseudo-locales are for tests and not in it."""
        return tuple(language for language in self._languages.values() if not language.pseudo)

    def negotiate(self, accept_language: str | None) -> Language:
        """The language that suits the header best. Never raises, whatever the header holds."""
        asked_for = (accept_language or "").strip()
        if asked_for in PSEUDO_DIRECTIONS:
            return self._languages[asked_for]
        tags = [language.tag for language in self.shown()]
        tag = choose(asked_for, tags, aliases=self._aliases, default=self.default.tag)
        return self._languages[tag]

    def text(self, language: Language, message_id: str, /, **values: Argument) -> str:
        """The message in this language, else along its chain."""
        for tag in language.chain:
            try:
                return self._catalogues[tag].draw(message_id, values)
            except MissingMessage as fault:
                if self._strict:
                    raise MessageFault(f"{fault} is missing in {tag}") from None
            except MessageFault as fault:
                if self._strict:
                    raise MessageFault(f"{fault} (in {tag})") from None
            self._lookout(message_id, tag)
        return message_id

    def english(self, message_id: str, /, **values: Argument) -> str:
        """The same message in the source language, to stand beside an unreviewed one."""
        return self.text(self.default, message_id, **values)

    def needs_english_beside(self, language: Language, message_id: str) -> bool:
        """Whether someone may act on this message in danger and nobody has reviewed it."""
        return language.state != "reviewed" and self._list.is_beside(message_id)

    def ftl(self, language: Language, part: Part = "client") -> str:
        """All messages of one part of the language as Fluent text without comments."""
        return self._catalogues[language.tag].ftl(part)

    def beside_english(self, language: Language, part: Part = "client") -> list[str]:
        """Which messages of one part of the language show English beside them."""
        ids = self._catalogues[self.default.tag].ids(part)
        return [name for name in ids if self.needs_english_beside(language, name)]

    def synonyms(self, language: Language) -> dict[str, list[str]]:
        """Words that people type, each with the vocabulary codes it stands for; used on the phone.

        English words are there in every language: people mix them.
        """
        words: dict[str, list[str]] = {}
        for tag in language.chain:
            for word, codes in self._synonyms(tag).items():
                words[word] = sorted({*words.get(word, []), *codes})
        return dict(sorted(words.items()))

    def _synonyms(self, tag: str) -> dict[str, list[str]]:
        if tag not in self._typed:
            self._typed[tag] = _read_synonyms(self._folder / tag / "search.yml")
        return self._typed[tag]


def load_languages(
    folder: Path, *, strict: bool, lookout: Lookout = lambda message_id, tag: None
) -> Languages:
    """The languages in `folder` (i18n/), whose words are read when they are first wanted.

    Raises LanguageListFault when the list is unusable.
    """
    return Languages(folder, strict=strict, lookout=lookout)


def _read_synonyms(path: Path) -> dict[str, list[str]]:
    """`search.yml` lists words under each code; searching needs it the other way round.

    A word under `fillers` ("the", "necesito") stands for nothing and gets an empty list.
    """
    if not path.is_file():
        return {}
    codes: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    words: dict[str, list[str]] = {word: [] for word in codes.pop("fillers", [])}
    for code, listed in codes.items():
        for word in listed:
            words.setdefault(word, []).append(code)
    return words
