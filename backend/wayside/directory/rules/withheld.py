"""Places whose address must not be shown: where text reads as a confidential shelter.

HSDS has no field for it (openreferral/specification issue 166), and real sets hold such addresses.
A place withheld by mistake costs a phone call; a place shown by mistake can cost a life, so these
patterns lean towards withholding. Do not narrow them without a survivor reviewer.
"""

import re
import unicodedata
from dataclasses import dataclass

_ROOF = re.compile(
    r"\b(?:shelter(?:s|ed|ing)?|safe ?(?:house|home|place|haven|shelter)s?|refuges?|sanctuary|"
    r"havens?|"
    r"lodging|hous(?:e|es|ing)|homes? for|"
    r"(?:group|maternity|temporary|emergency) homes?|beds?|transitional|"
    r"residen(?:ce|ces|tial)|accommodations?|dormitor(?:y|ies)|place to (?:stay|live|sleep)|"
    r"refugios?|albergues?|casas?|viviendas?|hogar(?:es)?|alojamientos?|camas?|abri)\b"
)
_HARM = re.compile(
    r"\b(?:(?:domestic|dating|family|relationship|sexual|gender based|"
    r"intimate partner) violence|d ?v|ipv|"
    r"intimate partners?|violence against|victims? of (?:violence|crime)|abus\w*|"
    r"batter(?:ed|ing|er|ers)|"
    r"traffick\w*|exploit\w*|survivors?|confidential\w*|undisclosed|"
    r"sexual assault|rape|stalking|fleeing|"
    r"violencia|maltrat\w*|trata|explotacion|sobrevivientes?|confidencial\w*|vyolans)\b"
)
# Addiction is not the harm meant here; else every rehabilitation centre would be withheld.
_ADDICTION = re.compile(
    r"\b(?:substances?|drugs?|alcohol|chemical|opioids?|polysubstance)"
    r"(?: (?:and|or|other|drugs?|substances?|alcohol)){0,3} abus\w*|"
    r"\babus\w* (?:of )?(?:substances?|drugs?|alcohol)\b|\babuso de (?:sustancias|drogas|alcohol)\b"
)
_SAID = re.compile(
    r"(?is)\b(?:confidential|undisclosed|un-?published|secret|hidden|non-?disclosed)\W{1,3}(?:\w{1,30}\W{1,3}){0,3}?"
    r"(?:location|address|site|shelter|house|facility)|\bprivate\W{1,3}(?:location|address)|"
    r"\b(?:location|address|site|shelter)s?\W{1,3}(?:\w{1,30}\W{1,3}){0,4}?(?:is|are|be|kept|remains?|as)?\W{0,3}"
    r"(?:confidential|undisclosed|withheld|not\s+(?:disclosed|published|public)|kept\s+private)\b|\bsafe\s*-?\s*houses?\b"
)
_STREET = re.compile(
    r"(?i)\b\d{1,6}[A-Z]?(?:-\d{1,5})?\s+(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?\s+)?"
    r"(?:[A-Z0-9][\w'.-]*\s+){1,4}?"
    r"(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|highway|hwy|"
    r"terrace|ter|circle|cir|parkway|pkwy|trail|trl|square|sq|plaza|loop|pike|route|row|alley)\b\.?"
    r"(?:,?\s*(?:NE|NW|SE|SW|N|S|E|W)\b\.?)?(?:,?\s*(?:suite|ste|apt|unit|floor|#)\.?\s*[\w-]{1,6})?"
)
# A house number and capitalised words: "1200 Broadway", "412 Calle Ocho", "412 MLK".
_NUMBERED = re.compile(
    r"\b\d{2,6}[A-Z]?\s+(?!(?i:[ap]\.?m\b|hours?|days?|nights?|weeks?|months?|years?|beds?|minutes?)\b)"
    r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?\s+)?"
    r"(?:(?:[Cc]alle|[Aa]venida|[Cc]amino|[Pp]aseo|[Rr]ue|[Vv]ia)\s+[\w'.-]+(?:\s+[A-Z][\w'.-]*){0,2}|"
    r"[A-Z][\w'.-]*(?:\s+[A-Z][\w'.-]*){0,3}|\d{1,3}(?:st|nd|rd|th)\b)"
)
_NAME = (
    r"(?:(?:N|S|E|W|NE|NW|SE|SW)\.?\s+)?"
    r"(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w'.-]*(?:\s+[A-Z][\w'.-]*){0,3})"
)
_CORNER = re.compile(
    rf"\b(?:[Cc]orner|[Ii]ntersection|[Ee]squina)\s+(?:of|de)\s+{_NAME}\s+(?:and|&|y|at)\s+{_NAME}"
    rf"|\b\d{{1,3}}(?:st|nd|rd|th)\s+(?:and|&)\s+{_NAME}"
)
_BOX = re.compile(r"(?i)\bP\.?\s*O\.?\s*Box\s+\d+")
HIDDEN = "[address kept private]"


@dataclass(frozen=True, slots=True)
class Signs:
    """What words tell of a place: a roof, a harm, or outright that its address is private."""

    roof: bool = False
    harm: bool = False
    said: bool = False

    def __or__(self, other: "Signs") -> "Signs":
        return Signs(self.roof or other.roof, self.harm or other.harm, self.said or other.said)

    @property
    def private(self) -> bool:
        return self.said or (self.roof and self.harm)


def signs_of(*texts: str) -> Signs:
    """Return the signs in these texts; those of texts about one place are joined with `|`."""
    found = Signs()
    for text in filter(None, texts):
        words = _ADDICTION.sub(" ", small_words(text))
        found |= Signs(
            _ROOF.search(words) is not None,
            _HARM.search(words) is not None,
            _SAID.search(text) is not None,
        )
    return found


def reads_as_private(*texts: str) -> bool:
    """Say whether these texts, together, read as a place whose address is kept private."""
    return signs_of(*texts).private


def hide_streets(text: str) -> str:
    """Return the text with everything that looks like a street address or box taken out."""
    for pattern in (_BOX, _STREET, _CORNER, _NUMBERED):
        text = pattern.sub(HIDDEN, text)
    return text


def small_words(text: str) -> str:
    """Return small letters without accents, everything else as one blank."""
    letters = unicodedata.normalize("NFD", text.casefold())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in letters if not unicodedata.combining(c)))
