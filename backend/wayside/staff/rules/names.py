"""Chosen names: what one may look like, and when two of them read the same."""

import unicodedata
from typing import Final

from wayside.staff.rules.look_alikes import LOOK_ALIKES, is_phonetic, is_unseen

LONGEST: Final = 40
LONGEST_KEY: Final = 80
_BESIDES: Final = " -'’._·"
# A name is written in one script. These are written together and look like no others; a modifier
# letter, such as the okina, belongs to any.
_TOGETHER: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL"})
_ANY: Final = frozenset({"MODIFIER"})


class NameFault(ValueError):
    """This cannot be a name here. Holds nothing of it."""

    def __str__(self) -> str:
        return (
            "This cannot be a name here: use 1 to 40 letters, digits, spaces, hyphens or full "
            "stops, all of one script."
        )


def tidy_name(given: str) -> str:
    """The name as it is stored and shown: NFKC, single spaces, none at the ends.

    Raises NameFault for nothing, for more than 40 characters, for signs that are neither letters,
    digits nor the few that names have, for what cannot be seen, and for letters of two scripts.
    """
    name = " ".join(unicodedata.normalize("NFKC", given).split())
    if not 1 <= len(name) <= LONGEST or not all(map(_may_stand, name)):
        raise NameFault
    if not any(map(str.isalnum, name)) or not _is_one_script(name):
        raise NameFault
    if unicodedata.combining(name[0]) or not 1 <= len(name_key(name)) <= LONGEST_KEY:
        raise NameFault
    return name


def name_key(name: str) -> str:
    """What two names that read the same have in common: neither capitals, accents nor spaces, and
    one form for letters that look alike.

    Any text has a key; one without a letter or digit has the empty one.
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    # Folded again: taking an accent off may leave a letter that folds further.
    key = unicodedata.normalize("NFKC", bare).casefold().translate(LOOK_ALIKES)
    return "".join(each for each in key if not _is_between(each))


def _may_stand(character: str) -> bool:
    if is_unseen(character) or is_phonetic(character):
        return False
    return character in _BESIDES or unicodedata.category(character)[0] in "LMN"


def _is_between(character: str) -> bool:
    return character in _BESIDES or character.isspace() or is_unseen(character)


def _is_one_script(name: str) -> bool:
    # The first word of a letter's name is its script: LATIN SMALL LETTER A.
    scripts = {
        unicodedata.name(each, "").split(" ")[0].split("-")[0] for each in name if each.isalpha()
    }
    scripts -= _ANY
    return len(scripts) <= 1 or scripts <= _TOGETHER
