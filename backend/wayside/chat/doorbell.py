"""What the processes of Talk tell each other: a conversation's name and one letter, no content.

Each is a topic of the kernel's backplane, `chat:<letter>:<name>`; many go in one publication. All
but news, keys, out and gone are hints whose loss harms nobody, and for those four the database is
the truth: the safety tick looks there, and for keys whoever hears that something was lost.
"""

from collections.abc import Callable, Coroutine
from enum import Enum
from typing import Any, Final

from wayside.kernel.backplane import Backplane
from wayside.kernel.tasks import spawn

PREFIX: Final = "chat"


class Verb(Enum):
    """What there is about a conversation."""

    NEWS = "n"
    KEYS = "k"
    GONE = "g"
    TYPING = "t"
    HERE = "h"
    HERE_TOO = "y"  # the answer to HERE, which is not answered
    LEFT = "l"
    STAFF_HERE = "s"  # the same among the staff, and the answer
    STAFF_HERE_TOO = "u"
    STAFF_LEFT = "d"
    SHOWN = "v"  # somebody of the staff, of whom the youth is told
    HIDDEN = "w"
    BLOCKED = "b"  # new conversations cost work for a while
    OUT = "o"  # somebody has no part in it any more
    HINT = "q"  # the rest of Talk has something to say to the youth


class Doorbell:
    """Tells and hears; `heard` gets None for "anything may have changed"."""

    def __init__(self, heard: Callable[[Verb | None, str], None]) -> None:
        self._backplane: Backplane | None = None
        self._heard = heard

    def hang(self, backplane: Backplane) -> None:
        """Begin to tell and to hear."""
        self._backplane = backplane
        backplane.attend(PREFIX, self._on_topic)

    def tell(self, verb: Verb, name: str) -> None:
        """Tell the other processes. Call it after the change was committed."""
        if self._backplane is not None and not self._backplane.alone:
            self._backplane.tell(f"{PREFIX}:{verb.value}:{name}")

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that follows from what was heard."""
        spawn(work, name="talk-doorbell")

    def _on_topic(self, topic: str | None) -> None:
        if topic is None:
            self._heard(None, "")
            return
        _, letter, name = topic.split(":", 2)
        try:
            verb = Verb(letter)
        except ValueError:
            return  # a newer version says something else
        self._heard(verb, name)
