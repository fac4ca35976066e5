"""Languages as listings name them, to ISO 639 codes; interpreters are kept apart."""

import re
from dataclasses import dataclass

_NAMES = """
en english ingles inglés|es spanish espanol español|ht creole kreyol kreyòl haitian
|fr french francais|pt portuguese|ru russian|he hebrew|ar arabic|it italian|el greek
|yi yiddish|de german|ja japanese|zh chinese mandarin|yue cantonese|hi hindi|ro romanian
|nl dutch|is icelandic|no norwegian|nan taiwanese|th thai|ur urdu|da danish|sv swedish
|ko korean|vi vietnamese|sd sindhi|gu gujarati|ase asl|tl tagalog filipino|pl polish
|fa farsi persian dari|am amharic|ti tigrinya|so somali|sw swahili|hmn hmong
|km khmer cambodian|lo lao laotian|my burmese|ne nepali|pa punjabi|bn bengali|ta tamil
|te telugu|uk ukrainian|tr turkish|hy armenian|sq albanian|sr serbian|hr croatian|bs bosnian
|hu hungarian|cs czech|fi finnish|nv navajo diné|quc k'iche' kiche quiche|mam mam|qu quechua
|mix mixtec mixteco|nah nahuatl|ps pashto|ku kurdish|rw kinyarwanda|ln lingala|ig igbo
|yo yoruba|ha hausa|wo wolof|mn mongolian|id indonesian|ms malay|ka georgian|mh marshallese
|chk chuukese|sm samoan|to tongan|haw hawaiian|lkt lakota|dak dakota|oj ojibwe anishinaabe
|chr cherokee
"""
_CODES: dict[str, str] = {}
for _entry in _NAMES.replace("\n", "").split("|"):
    _code, *_names = _entry.split()
    _CODES.update(dict.fromkeys(_names, _code))
_KNOWN = frozenset(_CODES.values())
_WORDS = re.compile(r"[^\W\d_][\w'’]*")
_SIGN = re.compile(r"(?i)\b(?:american )?sign language\b|\bASL\b")
_PAPER = re.compile(r"(?i)website|written|materials?|publications?|only in|application")
_INTERPRETER = re.compile(
    r"(?i)interpret|translat|language (?:line|service)|other languages?"
    r"|others? (?:\w+ )?(?:available|upon)"
    r"|(?:all|any|\d+\+?) (?:other )?languages?|bi-?lingual services"
)


@dataclass(frozen=True, slots=True)
class Tongues:
    """What one cell says: codes spoken, and whether it speaks of an interpreter."""

    codes: tuple[str, ...]
    interpreter: bool
    exact: bool


def parse_tongues(text: str) -> Tongues | None:
    """Return the languages of a cell ("Spanish", "es", "English and Creole"), or None for none.

    A name in a piece that speaks of translators or of paper is not counted as spoken.
    """
    text = text.strip()
    if text.casefold() in _KNOWN:
        return Tongues((text.casefold(),), False, True)
    codes: dict[str, None] = {}
    for piece in re.split(r"[\n;.,]+", text):
        if _PAPER.search(piece) or _INTERPRETER.search(piece):
            continue
        if _SIGN.search(piece):
            codes["ase"] = None
        for word in _WORDS.findall(_SIGN.sub(" ", piece)):
            if code := _CODES.get(word.casefold().replace("’", "'")):
                codes[code] = None
    interpreter = _INTERPRETER.search(text) is not None
    if not codes and not interpreter:
        return None
    exact = len(codes) == 1 and len(text.split()) <= 2 and not interpreter
    return Tongues(tuple(codes), interpreter, exact)
