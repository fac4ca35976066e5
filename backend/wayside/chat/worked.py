"""The work that somebody's machine has done, as it is sent along with what they ask."""

from typing import Annotated

from pydantic import Field

from wayside.kernel.http import Input

Challenge = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{0,120}$")]
Answer = Annotated[str, Field(pattern=r"^[A-Za-z0-9]{0,32}$")]


class Work(Input):
    """A solved challenge of `GET /chat/work`; empty while none is asked for."""

    challenge: Challenge = ""
    answer: Answer = ""
