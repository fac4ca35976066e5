"""Our own taxonomy: stable codes, read from content/directory/vocabulary.yml."""

from collections.abc import Mapping
from dataclasses import dataclass

YES, NO = "yes", "no"
_TRUE = frozenset({"yes", "y", "true", "1", "x"})
_FALSE = frozenset({"no", "n", "false", "0"})


class VocabularyError(ValueError):
    """The vocabulary file is not as it must be; the message says where."""


@dataclass(frozen=True)
class Vocabulary:
    """`kinds` are the svc codes (what is given), `marks` the three-state ones, in menu order."""

    kinds: tuple[str, ...]
    marks: tuple[str, ...]
    meanings: Mapping[str, str]

    def __contains__(self, code: str) -> bool:
        return code in self.meanings


def read_vocabulary(document: object) -> Vocabulary:
    """Return the vocabulary of a parsed file: groups of code -> plain English meaning.

    Raises VocabularyError when a code is not `group.word` of its own group or has no meaning.
    """
    if not isinstance(document, dict) or "svc" not in document:
        raise VocabularyError("the vocabulary is a mapping of groups, one of them svc")
    meanings: dict[str, str] = {}
    for group, entries in document.items():
        if not isinstance(entries, dict):
            raise VocabularyError(f"group {group} is not a mapping")
        for word, meaning in entries.items():
            if not isinstance(word, str) or not word.isalnum() or not isinstance(meaning, str):
                raise VocabularyError(f"{group}.{word} needs a one-word code and a meaning")
            meanings[f"{group}.{word}"] = meaning
    kinds = tuple(code for code in meanings if code.startswith("svc."))
    return Vocabulary(kinds, tuple(code for code in meanings if code not in kinds), meanings)


def parse_value(text: str) -> str | None:
    """Return "yes" or "no" for an attribute's value, None when it says neither (not known)."""
    word = text.strip().casefold()
    return YES if word in _TRUE else NO if word in _FALSE else None
