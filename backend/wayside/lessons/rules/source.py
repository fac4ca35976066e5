"""From bytes to lines: one encoding, one normal form, one line end, and no mark that hides."""

import unicodedata

from .bounds import FILE_BYTES, LINE_CHARACTERS
from .faults import Ledger

# Zero-width joiners (U+200C, U+200D) are letters' neighbours in Persian and Hindi, and stay.
HIDDEN = {
    *"\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\u2064\ufeff",
    *map(chr, range(0x202A, 0x202F)),  # turn the direction of text around
    *map(chr, range(0x2066, 0x206A)),
    *map(chr, range(0xE0000, 0xE0080)),  # tags: invisible letters
}


def read_lines(raw: bytes, ledger: Ledger) -> list[str]:
    """The lines of a file without their ends. Raises Refused where the bytes are not our text."""
    if len(raw) > FILE_BYTES:
        ledger.fault(1, f"The file has more than {FILE_BYTES:,} bytes. Split it, or shorten it.")
        ledger.refuse_if_faulty()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        bad = raw[: fault.start].count(b"\n") + 1
        ledger.fault(bad, "This is not UTF-8. Save the file as UTF-8 text.")
        ledger.refuse_if_faulty()
        raise AssertionError from fault  # refuse_if_faulty has raised
    if text.startswith("\ufeff"):
        ledger.fault(1, "The file begins with a byte order mark. Save it as UTF-8 without BOM.")
    elif not text.endswith("\n"):
        ledger.fault(text.count("\n") + 1, "The last line has no end. Press Enter after it.")
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        _look_over(number, line, ledger)
    ledger.refuse_if_faulty()
    return lines[:-1]


def _look_over(number: int, line: str, ledger: Ledger) -> None:
    if "\r" in line:
        ledger.fault(number, "The line ends as on Windows (CR). Save the file with LF line ends.")
    if len(line) > LINE_CHARACTERS:
        ledger.fault(number, f"The line has more than {LINE_CHARACTERS:,} characters. Break it.")
    if not unicodedata.is_normalized("NFC", line):
        ledger.fault(number, "Letters and accents are stored apart. Save the text as Unicode NFC.")
    for mark in line.replace("\r", ""):
        if mark in HIDDEN and not (number == 1 and mark == "\ufeff"):
            ledger.fault(number, f"A hidden mark (U+{ord(mark):04X}) is in this line. Delete it.")
        elif unicodedata.category(mark) in {"Cc", "Cs", "Co", "Cn"}:
            ledger.fault(number, f"A mark that is no text (U+{ord(mark):04X}) is here. Delete it.")
