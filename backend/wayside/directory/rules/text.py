"""Text of a cell made plain: one encoding, no web page code, no marks, no invisible letters."""

import html
import re
import unicodedata
from contextlib import suppress

from .reasons import Repair

# UTF-8 read as code page 437 by an earlier program, its Greek capital gamma then written as G:
# three bytes E2 80 xx became "GÇ" and one more letter. The letter is xx in code page 437.
_THREE_BYTES = re.compile("[GΓ]Ç(.)")
# Two bytes C3 xx became "+" and the letter nearest to xx in code page 437.
_TWO_BYTES = {"¬": "é", "¡": "í", "í": "á", "ó": "â", "«": "î", "+": "ü", "ª": "æ"}
_PLUS = re.compile(r"(?<=[A-Za-z])\+([¬¡íó«¦ª])(?=[A-Za-z]|\b)")
# A comment that never ends takes the rest with it, as in a browser, and in linear time.
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]{0,2000}>", re.DOTALL)
_BLOCK = re.compile(r"(?i)<(?:br|/?p|/?div|/?li|/?h[1-6]|/?tr|/?ul|/?ol)\b[^<>]{0,2000}>")
_SILENT = re.compile(r"(?is)<(script|style|template|noscript)\b.*?(?:</\1\s*>|\Z)")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});")
_MARK = re.compile(r"#{2,}[A-Z]{2,12}#*|\b[A-Z]{2,12}#{2,}")
_ESCAPED = re.compile(r"\\[rnt](?![A-Za-z]{3,}\\)")
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)
_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK_LINES = re.compile(r" ?\n[ \n]*\n ?")
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)”\"'’])[.!?](?= )")
_FORMULA = re.compile(r"^\s*(?:=\s*[\w.]*[(+\-\d\"'@]|@[A-Za-z]+\(|[=+\-@][\w. ]*\|)")
_PLACEHOLDER = re.compile(
    r"(?i)(?:(?:new |another |my |a )?(?:test(?:ing)?|dummy|sample|lorem ipsum)"
    r"(?: (?:row|record|term|data|service|location|organi[sz]ation|\d+))*"
    r"|blank|n/?a|none|null|nil|tbd|todo|x{2,}|-+|\.+|\?+|unknown|this is a description\.?)"
)


def clean(cell: str) -> tuple[str, frozenset[Repair]]:
    """Return the cell as plain text (line breaks kept) and the repairs that were needed."""
    repairs: set[Repair] = set()
    text = cell
    if not text.isascii():
        text = _mend_letters(text, repairs)
    if "\\" in text and (mended := _ESCAPED.sub(_unescape, text)) != text:
        repairs.add(Repair.LINE_BREAKS)
        text = mended
    if "##" in text and (mended := _MARK.sub("", text)) != text:
        repairs.add(Repair.MARKS)
        text = mended
    if "<" in text or "&" in text:
        text = _plain(text, repairs)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if (mended := _CONTROL.sub("", text)) != text:
        repairs.add(Repair.CONTROLS)
        text = mended
    text = unicodedata.normalize("NFC", _BLANK_LINES.sub("\n\n", _SPACES.sub(" ", text))).strip()
    if not repairs and text != cell and cell.strip() != cell:
        repairs.add(Repair.TRIMMED)
    if _FORMULA.match(text):
        return "", frozenset(repairs | {Repair.FORMULA})
    return text, frozenset(repairs)


def one_line(text: str) -> str:
    """Return the text with every run of white space as one blank."""
    return " ".join(text.split())


def is_placeholder(text: str) -> bool:
    """Say whether the whole text only stands in for something ("test", "Blank", "N/A")."""
    return _PLACEHOLDER.fullmatch(text.strip()) is not None


def shorten(text: str, limit: int) -> str:
    """Return at most `limit` characters: whole sentences where they say enough, else whole words.

    Of a longer text the first sentences are taken until they are a third of the limit long.
    """
    line = one_line(text)
    if len(line) <= limit:
        return line
    for match in _SENTENCE_END.finditer(line, limit // 3, limit):
        return line[: match.end()]
    cut = line[: limit - 1]
    space = cut.rfind(" ")
    return cut[: space if space > limit // 2 else len(cut)].rstrip(" ,;:-–—(/") + "…"


def _mend_letters(text: str, repairs: set[Repair]) -> str:
    mended = _THREE_BYTES.sub(_from_code_page_437, text)
    mended = _PLUS.sub(lambda match: _two_bytes(match, mended), mended)
    if "Ã" in mended or "â€" in mended or "Â" in mended:
        with suppress(UnicodeError):  # Not that fault: the letters stay as they are.
            mended = mended.encode("cp1252").decode("utf-8")
    if mended != text:
        repairs.add(Repair.MOJIBAKE)
    return mended


def _from_code_page_437(match: re.Match[str]) -> str:
    try:
        return bytes([0xE2, 0x80, *match[1].encode("cp437")]).decode("utf-8")
    except UnicodeError:
        return match[0]


def _two_bytes(match: re.Match[str], text: str) -> str:
    if match[1] == "¦":  # ñ and ó were both written so; before an n it is ó (información).
        return "ó" if text[match.end() : match.end() + 1] in ("n", "") else "ñ"
    return _TWO_BYTES[match[1]]


def _unescape(match: re.Match[str]) -> str:
    return " " if match[0] == "\\t" else "\n"


def _plain(text: str, repairs: set[Repair]) -> str:
    plain = _TAG.sub(" ", _BLOCK.sub("\n", _SILENT.sub(" ", text)))
    if _ENTITY.search(plain):
        plain = html.unescape(plain)
        plain = _TAG.sub(" ", _BLOCK.sub("\n", _SILENT.sub(" ", plain)))
    if plain != text:
        repairs.add(Repair.HTML)
    return plain
