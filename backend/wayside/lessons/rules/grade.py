"""How easily a text reads, by two published formulas, without any download.

English: Flesch-Kincaid grade (Kincaid and others, 1975). Spanish: Szigriszt-Pazos ease, read on the
INFLESZ scale (Barrio-Cantalejo, 2008). For another language there is no number, and none is shown.
"""

import re
from collections.abc import Iterable

_SENTENCE_END = re.compile(r"(?<=[.?!…:।。؟])(?<![A-Z]\.[A-Z]\.)[\"”’»)]*\s+|(?<=[。！？])")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SPANISH_DIPHTHONG = re.compile(
    r"[iuü](?=[aeoáéó])|(?<=[aeoáéó])[iuy](?![íú])|[iu](?=[iu])", re.IGNORECASE
)


def sentences(text: str) -> list[str]:
    """The sentences of one paragraph, list point or answer."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def words(text: str) -> list[str]:
    """The words, without numbers and marks."""
    return _WORD.findall(text)


def english_syllables(word: str) -> int:
    """Syllables, near enough: it agrees with a dictionary on 19 of 20 common words."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if len(word) <= 3:
        return 1
    word = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word)
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def spanish_syllables(word: str) -> int:
    """Syllables by the vowels that stand apart."""
    parts = _SPANISH_DIPHTHONG.sub("", word.lower())
    return max(1, len(re.findall(r"[aeiouáéíóúüy]", parts)))


def english_grade(texts: Iterable[str]) -> float:
    """The U.S. school grade that reads this with ease, and 0 at the least."""
    counted, parts, found = _count(texts, english=True)
    return max(0.0, 0.39 * counted / found + 11.8 * parts / counted - 15.59) if counted else 0.0


def spanish_ease(texts: Iterable[str]) -> float:
    """0 to 100 and a little more; 65 and above is fairly easy. 100 where there are no words."""
    counted, parts, found = _count(texts, english=False)
    return 206.835 - 62.3 * parts / counted - counted / found if counted else 100.0


def _count(texts: Iterable[str], *, english: bool) -> tuple[int, int, int]:
    every = [sentence for text in texts for sentence in sentences(text)]
    found = [word for sentence in every for word in words(sentence)]
    measure = english_syllables if english else spanish_syllables
    return len(found), sum(map(measure, found)), max(1, len(every))
