"""Kinds of help suggested from words, where a listing carries none of our own codes."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .vocabulary import Vocabulary

MOST = 4
"""Kinds suggested for one service at most: more would say nothing."""
_LOOKED_AT = 600
"""Characters of a description that are looked at: what a service is comes first."""


class WordListError(ValueError):
    """The word list is not as it must be; the message says where."""


@dataclass(frozen=True)
class _Words:
    sure: re.Pattern[str]
    named: re.Pattern[str]
    never: re.Pattern[str] | None

    def forbid(self, *texts: str) -> bool:
        return self.never is not None and any(self.never.search(text) for text in texts)


@dataclass(frozen=True)
class KindWords:
    """For each svc code: words that tell it anywhere, and words that tell it only in a name."""

    words: Mapping[str, _Words]

    def suggest(self, name: str, description: str, terms: Iterable[str]) -> tuple[str, ...]:
        """Return the kinds that the words tell, the surest first, at most `MOST`."""
        title = " | ".join([name, *terms]).casefold()
        text = description[:_LOOKED_AT].casefold()
        scored: list[tuple[int, str]] = []
        for code, words in self.words.items():
            score = 4 * bool(words.named.search(title)) + 4 * bool(words.sure.search(title))
            score += 2 * bool(words.sure.search(text))
            if score and not words.forbid(title, text):
                scored.append((-score, code))
        best = sorted(scored, key=lambda entry: entry[0])[:MOST]
        return tuple(code for _, code in best)


def read_kind_words(document: object, vocabulary: Vocabulary) -> KindWords:
    """Return the word list of a parsed content/directory/kinds.yml.

    Raises WordListError for a code that is no kind, or an entry without words. A word that ends
    with * stands for every ending; a blank stands for any space or hyphen.
    """
    if not isinstance(document, dict):
        raise WordListError("the word list is a mapping of kinds")
    words: dict[str, _Words] = {}
    for code, entry in document.items():
        if code not in vocabulary.kinds or not isinstance(entry, dict):
            raise WordListError(f"{code} is not a kind of help")
        sure, named, never = (_strings(code, entry, key) for key in ("sure", "named", "never"))
        if not sure and not named or set(entry) - {"sure", "named", "never"}:
            raise WordListError(f"{code} needs a list named sure or named")
        words[code] = _Words(
            _pattern(sure), _pattern(named + sure), _pattern(never) if never else None
        )
    return KindWords(words)


def _strings(code: str, entry: dict[object, object], key: str) -> list[str]:
    found = entry.get(key, [])
    if not isinstance(found, list) or not all(
        isinstance(one, str) and one.strip() for one in found
    ):
        raise WordListError(f"{code}.{key} is a list of words")
    return [one.casefold() for one in found]


def _pattern(words: list[str]) -> re.Pattern[str]:
    if not words:
        return re.compile(r"(?!)")
    parts = (
        re.escape(word.rstrip("*")).replace(r"\ ", r"[\s-]+")
        + (r"\w*" if word.endswith("*") else "")
        for word in words
    )
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")
