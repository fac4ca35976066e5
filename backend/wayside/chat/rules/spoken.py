"""Which language is written down of the one that somebody says: only one that is offered."""

from collections.abc import Collection
from typing import Final

ANY: Final = "und"  # BCP 47: not determined


def offered_as(asked: str, offered: Collection[str]) -> str:
    """The offered language that is meant, else the one it is a kind of, else `und`.

    asked, offered: tags such as "es" or "zh-Hant". Nothing that somebody made up is kept.
    """
    known = {tag.lower(): tag for tag in offered}
    parts = asked.lower().split("-")
    for length in range(len(parts), 0, -1):
        tag = known.get("-".join(parts[:length]))
        if tag is not None:
            return tag
    return ANY
