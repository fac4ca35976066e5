"""Phone numbers: any written form to E.164 (ITU-T) for North America, or a short code."""

import re
from dataclasses import dataclass
from enum import IntEnum

from .reasons import Repair

_LETTERS = {
    letter: str(digit)
    for digit, letters in enumerate(
        ("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"), start=2
    )
    for letter in letters
}
_LONGEST = 80
_SHORT = frozenset({"988"} | {f"{n}11" for n in range(2, 10)})
_EXTENSION = re.compile(
    r"(?i)[\s,;(]*(?:(?:extension|ext|x)[.:\s]*(?P<digits>#?\d{1,7})"
    r"|(?:extension|ext|x|press)?[.:\s]*(?:option|opt)[.:\s]*(?P<option>\d))\)?\s*$"
)
_LEAD = re.compile(
    r"(?i)^\s*(?:phone|tel|telephone|call|text|fax|voice|tty)?\s*(?:no|number)?[.:\s]*"
)
_DIGITS_ONLY = re.compile(r"[\d\s().\-–/+*]+")


class PhoneKind(IntEnum):
    """How a number is used, as the pack writes it; FAX is stored but never shown."""

    VOICE = 0
    TEXT = 1
    OTHER = 2
    FAX = 9


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be dialled: E.164 ("+13055550100") or a short code ("988")."""

    number: str
    extension: str = ""

    @property
    def premium(self) -> bool:
        """A 900 number: it bills the caller, and the bill tells who holds the phone."""
        return self.number.startswith("+1900")


def parse_phone(written: str, *, kind: PhoneKind = PhoneKind.VOICE) -> Phone | None:
    """Return the number, or None when it cannot be dialled as written.

    Accepts ten digits in any punctuation, a leading 1 or +1, letters after the area code
    (1-800-RUNAWAY), an extension ("x123", "ext. 4", "OPT2"), N11 codes and 988; for texts also
    five and six digit short codes. A leading "+" with another country's digits is kept whole.
    """
    if len(written) > _LONGEST:
        return None
    text = _LEAD.sub("", written.strip(), count=1)
    extension = ""
    if match := _EXTENSION.search(text):
        extension = match["digits"].lstrip("#") if match["digits"] else f"option {match['option']}"
        text = text[: match.start()]
    text = text.strip().rstrip(".,;")
    if "*" in text:
        return None
    digits = _digits(text)
    if digits is None:
        return None
    if text.startswith("+") and not text.startswith("+1"):
        return (
            Phone("+" + digits, extension) if 8 <= len(digits) <= 15 and digits[0] != "0" else None
        )
    if digits in _SHORT or (kind is PhoneKind.TEXT and len(digits) in (5, 6)):
        return Phone(digits, extension)
    if len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    if len(digits) != 10 or digits[0] in "01" or digits[3] in "01" and digits[3:6] != "555":
        return None
    return Phone("+1" + digits, extension)


def parse_kind(written: str) -> tuple[PhoneKind, frozenset[Repair]]:
    """Return the kind for HSDS phone.type (text, voice, fax, cell, video, textphone)."""
    word = written.strip().casefold()
    if word in (
        "",
        "voice",
        "cell",
        "mobile",
        "phone",
        "hotline",
        "main",
        "toll free",
        "toll-free",
    ):
        return PhoneKind.VOICE, frozenset()
    if word in ("text", "sms"):
        return PhoneKind.TEXT, frozenset()
    if word == "fax":
        return PhoneKind.FAX, frozenset()
    if word in ("textphone", "tty", "tdd", "video", "tty/tdd", "relay", "pager"):
        return PhoneKind.OTHER, frozenset()
    return PhoneKind.VOICE, frozenset({Repair.TYPE_UNKNOWN})


def _digits(text: str) -> str | None:
    if text.isascii() and _DIGITS_ONLY.fullmatch(text):
        return re.sub(r"\D", "", text)
    match = re.fullmatch(r"\+?1?[\s(.\-]*(\d{3})[\s).\-]*([0-9A-Za-z][0-9A-Za-z\s\-]{6,12})", text)
    if match is None:
        return None
    tail = "".join(_LETTERS.get(c.upper(), c) for c in match[2] if c.isalnum())
    return match[1] + tail[:7] if tail.isascii() and tail.isdigit() and len(tail) >= 7 else None
