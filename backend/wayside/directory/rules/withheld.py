"""Places whose address must not be shown: where text reads as a confidential shelter.

HSDS has no field for it (openreferral/specification issue 166), and real sets hold such addresses.
A place withheld by mistake costs a phone call; a place shown by mistake can cost a life, so these
patterns lean towards withholding. Do not narrow them without a survivor reviewer.
"""

import re

_HARM = (
    r"(?:domestic\s+(?:violence|abuse)|dating\s+violence|intimate\s+partner|family\s+violence|battered|"
    r"abused\s+(?:women|wom[ae]n|spouses?|partners?|persons?|children)|abusive\s+(?:partner|relationship|home)s?|"
    r"(?:human|sex|labou?r)\s*-?\s*traffick\w*|trafficked|sexual(?:ly)?\s+exploit\w*|commercial(?:ly)?\s+sexual\w*|"
    r"sexual\s+(?:assault|violence)|rape|stalking|exploited\s+(?:youth|children|minors|girls|boys|young)|fleeing)"
)
_ROOF = (
    r"(?:shelter(?:s|ed|ing)?|safe\s*-?\s*(?:house|home|place|haven|shelter)s?|refuge|sanctuary|lodging|"
    r"(?:emergency|transitional|temporary|crisis|safe|residential|group)\s+(?:\w+\s+){0,2}(?:housing|home|beds?|residence|"
    r"facility|accommodations?)|residential\s+(?:program|care|treatment))"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"'(])|\n+")
_TOGETHER = re.compile(rf"(?is)\b{_HARM}\b.{{0,160}}?\b{_ROOF}\b|\b{_ROOF}\b.{{0,160}}?\b{_HARM}\b")
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
_BOX = re.compile(r"(?i)\bP\.?\s*O\.?\s*Box\s+\d+")
HIDDEN = "[address kept private]"


def reads_as_private(*texts: str) -> bool:
    """Say whether these texts, together, read as a place whose address is kept private."""
    for text in texts:
        if _SAID.search(text):
            return True
        if any(_TOGETHER.search(sentence) for sentence in _SENTENCE.split(text)):
            return True
    return False


def name_reads_as_private(name: str) -> bool:
    """Say whether a name alone tells of such a place ("Domestic Abuse Shelter of ...")."""
    return _TOGETHER.search(name) is not None or _SAID.search(name) is not None


def hide_streets(text: str) -> str:
    """Return the text with everything that looks like a street address or box taken out."""
    return _BOX.sub(HIDDEN, _STREET.sub(HIDDEN, text))


def address_key(street: str, zip_code: str) -> str:
    """Return a key under which one address is the same however it is written; "" for no street."""
    letters = re.sub(r"[^a-z0-9]+", " ", street.casefold().replace(".", "")).split()
    short = {
        "street": "st",
        "avenue": "ave",
        "road": "rd",
        "drive": "dr",
        "boulevard": "blvd",
        "lane": "ln",
        "court": "ct",
        "place": "pl",
        "terrace": "ter",
        "highway": "hwy",
    }
    key = " ".join(short.get(word, word) for word in letters)
    return f"{key}|{zip_code}" if any(word[0].isdigit() for word in letters) else ""
