"""Chosen names: what one may look like, and when two of them read the same."""

import unicodedata
from typing import Final

LONGEST: Final = 40
LONGEST_KEY: Final = 80
_BESIDES: Final = " -'’._·"
# Scripts whose letters look alike; a name is written in one of them.
_ALIKE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})


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
    digits nor the few that names have, and for letters of two scripts that look alike.
    """
    name = " ".join(unicodedata.normalize("NFKC", given).split())
    if not 1 <= len(name) <= LONGEST or not all(map(_may_stand, name)):
        raise NameFault
    if not any(map(str.isalnum, name)) or len(_scripts(name) & _ALIKE) > 1:
        raise NameFault
    if unicodedata.combining(name[0]) or not 1 <= len(name_key(name)) <= LONGEST_KEY:
        raise NameFault
    return name


def name_key(name: str) -> str:
    """What two names that read the same have in common: neither capitals, accents nor spaces.

    Any text has a key; one without a letter or digit has the empty one.
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each))
    # Folded again: taking an accent off may leave a letter that folds further.
    key = unicodedata.normalize("NFKC", bare).casefold()
    return "".join(each for each in key if each not in _BESIDES and not each.isspace())


def _may_stand(character: str) -> bool:
    return character in _BESIDES or unicodedata.category(character)[0] in "LMN"


def _scripts(name: str) -> set[str]:
    return {unicodedata.name(each, "").split(" ")[0] for each in name if each.isalpha()}
