"""What `endpoint()` accepts as a handler."""

import pytest
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.access import ANYONE
from wayside.kernel.http import Input, Output, endpoint
from wayside.kernel.problems import InvalidBody, NotFound, Unavailable, WrongOrigin


class Wish(Input):
    text: str


class Done(Output):
    done: bool


class Loose(BaseModel):
    text: str


class Nested(Input):
    inner: Loose


async def grant(body: Wish, request: Request) -> Done:
    """Grant a wish.

    More is for developers.
    """
    return Done(done=True)


class Shelf:
    async def book(self) -> Response:
        """Hand out a book."""
        return Response()


def test_the_handlers_own_words_describe_the_route() -> None:
    route = endpoint("/wishes", "POST", grant, allows=ANYONE, problems=[Unavailable])
    assert route.name == "grant"
    assert route.methods == {"POST"}
    assert route.description.summary == "Grant a wish."
    assert dict(route.description.inputs) == {"body": Wish}
    assert route.description.returns is Done
    assert {InvalidBody, WrongOrigin, Unavailable} <= set(route.description.problems)


def test_a_method_of_an_object_can_be_a_handler() -> None:
    route = endpoint("/books/{name}", "GET", Shelf().book, allows=ANYONE, produces="text/plain")
    assert route.name == "book"
    assert route.methods == {"GET", "HEAD"}
    assert NotFound not in route.description.problems


async def silent() -> Done:
    return Done(done=True)


def blocking() -> Done:
    """Block the loop."""
    return Done(done=True)


async def loose(body: Loose) -> Done:
    """Take anything."""
    return Done(done=True)


async def nested(body: Nested) -> Done:
    """Take anything further in."""
    return Done(done=True)


async def strange(cookie: Wish) -> Done:
    """Want what is not on offer."""
    return Done(done=True)


async def untyped(body: dict[str, str]) -> Done:
    """Take a bare dictionary."""
    return Done(done=True)


@pytest.mark.parametrize("handler", [silent, blocking, loose, nested, strange, untyped])
def test_a_handler_that_cannot_be_checked_or_documented_is_refused_at_the_start(
    handler: object,
) -> None:
    with pytest.raises(TypeError):
        endpoint("/wishes", "POST", handler, allows=ANYONE)  # type: ignore[arg-type]  # the wrong types are the test


def test_a_get_cannot_take_a_body() -> None:
    with pytest.raises(TypeError, match="GET has no body"):
        endpoint("/wishes", "GET", grant, allows=ANYONE)
