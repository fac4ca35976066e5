"""What is sent to the addresses of the care."""

from typing import Annotated, Literal

from pydantic import Field

from wayside.chat.rules.frames import Name, Packet, Secret, TagName
from wayside.chat.worked import Work
from wayside.kernel.http import Input

# Language, script and region, and nothing into which somebody could write: it is kept unsealed.
Language = Annotated[
    str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$")
]
Member = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]
Minute = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$")]


class Chair(Input):
    """A chat, and the secret of a youth's seat in it."""

    c: Name
    access: Secret
    work: Work = Work()


class WaitingWish(Chair):
    """To wait for somebody. want: `same` for the mentor of last time first."""

    language: Language
    urgent: bool = False
    want: Literal["any", "same"] = "any"


class NotAgainWish(Chair):
    """Not to meet whoever has this tag again."""

    tag: TagName


class DutyWish(Input):
    """On duty, on a break, or off."""

    state: Literal["on", "break", "off"]


class ChatPath(Input):
    """A chat in the path."""

    c: Name


class Claiming(Input):
    """To take a chat that waits, under a tag that the mentor's browser made."""

    c: Name
    tag: TagName


class Heaviness(Input):
    """Whether a chat is heavy."""

    heavy: bool


class Offering(Input):
    """A place in a chat, offered to a colleague: instead of me, or beside me."""

    to: Member
    tag: TagName
    kind: Literal["hand-over", "join"]


class Answering(Input):
    """Yes or no to an offer."""

    accept: bool


class Joining(Input):
    """A lead comes in under this tag."""

    tag: TagName


class Whispering(Input):
    """A chat of two of the staff about another one. packet: its key, for `to_tag`."""

    of: Name
    c: Name
    tag: TagName
    to: Member
    to_tag: TagName
    packet: Packet


class ShiftPath(Input):
    """A shift of the rota in the path."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]


class Period(Input):
    """From one minute to another."""

    begin: Annotated[Minute, Field(alias="from")]
    end: Annotated[Minute, Field(alias="to")]


class NewShift(Input):
    """A shift for the rota."""

    begin: Annotated[Minute, Field(alias="from")]
    end: Annotated[Minute, Field(alias="until")]
