"""RFC 9457 problems: everything that can go wrong on the way to an answer, by name.

A problem says which kind of thing happened and never repeats what was sent. Titles are message
ids; `localise` turns them into the reader's language and English is built in for when it cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.limits import Limit
from wayside.kernel.logs import Event, log

MEDIA_TYPE = "application/problem+json"

Localise = Callable[[Request, str], str]
"""Takes the request and a message id; gives the text in the reader's language or raises."""


class FieldError(BaseModel):
    """One place in a request that does not fit: where (RFC 6901 pointer) and a fixed code."""

    model_config = ConfigDict(frozen=True)

    pointer: str
    code: str


class ProblemDocument(BaseModel):
    """The body of every error answer (RFC 9457)."""

    type: str = Field(description="Which problem, as a relative reference. Listed in the docs.")
    title: str = Field(description="A short sentence in the reader's language.")
    status: int = Field(ge=400, le=599)
    errors: list[FieldError] | None = Field(
        default=None, description="Places that do not fit. What was sent is never repeated."
    )


class Problem(Exception):
    """Base of every problem. The docstring of each subclass says when it happens.

    type: relative reference, `/problems/<slug>`. title: message id, `problem-<slug>`.
    english: the built-in title. status: HTTP status code.
    """

    type: ClassVar[str] = "/problems/broken"
    title: ClassVar[str] = "problem-broken"
    status: ClassVar[int] = 500
    english: ClassVar[str] = "Something went wrong on our side."

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.title = "problem-" + cls.type.removeprefix("/problems/")

    def __init__(
        self, *, headers: Mapping[str, str] | None = None, errors: Sequence[FieldError] = ()
    ) -> None:
        super().__init__()
        self.headers: dict[str, str] = dict(headers or {})
        self.errors = tuple(errors)

    def document(self, title: str | None = None) -> bytes:
        """The JSON body, with `title` or else the English one."""
        return (
            ProblemDocument(
                type=self.type,
                title=title or self.english,
                status=self.status,
                errors=list(self.errors) or None,
            )
            .model_dump_json(exclude_none=True)
            .encode()
        )


class Broken(Problem):
    """Our own code raised. The log holds the class of the exception and nothing else."""

    type = "/problems/broken"


class MalformedRequest(Problem):
    """The bytes are not an HTTP request that we can read."""

    type = "/problems/malformed-request"
    status = 400
    english = "We could not read that request."


class MalformedBody(Problem):
    """The body is not UTF-8 JSON, or holds NUL, too deep nesting or too large numbers."""

    type = "/problems/malformed-body"
    status = 400
    english = "We could not read what was sent."


class BadQuery(Problem):
    """The part of the address after `?` does not fit what this route documents."""

    type = "/problems/bad-query"
    status = 400
    english = "Part of this address does not fit."


class WrongOrigin(Problem):
    """Another site's page asked for a change or a live connection."""

    type = "/problems/wrong-origin"
    status = 403
    english = "This can only be done from our own pages."


class NotFound(Problem):
    """Nothing has this address, or what had it is gone."""

    type = "/problems/not-found"
    status = 404
    english = "There is nothing at this address."


class MethodNotAllowed(Problem):
    """The address exists, but not for this method. `Allow` lists the ones that work."""

    type = "/problems/method-not-allowed"
    status = 405
    english = "That does not work at this address."


class RequestTimeout(Problem):
    """The request did not arrive whole in time."""

    type = "/problems/request-timeout"
    status = 408
    english = "This took too long to reach us. It is fine to try again."


class ContentTooLarge(Problem):
    """The body is larger than this route takes."""

    type = "/problems/content-too-large"
    status = 413
    english = "That is too long to send."


class UriTooLong(Problem):
    """The address is longer than we read."""

    type = "/problems/uri-too-long"
    status = 414
    english = "This address is too long."


class UnsupportedMediaType(Problem):
    """The body is not `application/json` in UTF-8, or it is compressed."""

    type = "/problems/unsupported-media-type"
    status = 415
    english = "This kind of content does not work here."


class InvalidBody(Problem):
    """The body is JSON, but does not fit what this route documents; `errors` says where."""

    type = "/problems/invalid-body"
    status = 422
    english = "Some of what was sent does not fit."


class HeadersTooLarge(Problem):
    """The headers are more or longer than we read."""

    type = "/problems/headers-too-large"
    status = 431
    english = "This request is too long."


class Busy(Problem):
    """Too many requests are being answered at once. `Retry-After` says when to come back."""

    type = "/problems/busy"
    status = 503
    english = "Many people are here right now. Please try again in a moment."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": str(Limit.BUSY_RETRY_SECONDS.amount)})


class Unavailable(Problem):
    """Something this answer needs is away, such as the database. `Retry-After` says when to come
    back.
    """

    type = "/problems/unavailable"
    status = 503
    english = "This is not working right now. Please try again in a moment."

    def __init__(self) -> None:
        super().__init__(headers={"Retry-After": str(Limit.BUSY_RETRY_SECONDS.amount)})


def every_problem() -> list[type[Problem]]:
    """All problem classes that are imported, by their names, whichever was imported first."""
    return sorted(_below(Problem), key=lambda problem: problem.type)


def _below(base: type[Problem]) -> Iterator[type[Problem]]:
    for problem in base.__subclasses__():
        yield problem
        yield from _below(problem)


def in_english(request: Request, message_id: str) -> str:
    """The `localise` that knows no language: every title stays in English."""
    raise LookupError


def problem_response(problem: Problem, request: Request, localise: Localise) -> Response:
    """The answer for `problem` in the reader's language, in English if that fails."""
    title: str | None = None
    if localise is not in_english:
        try:
            title = localise(request, problem.title)
        except Exception as error:
            # Whatever breaks in translation, the reader still gets this answer.
            log(Event.TRANSLATION_FAILED, error=error)
    return Response(
        problem.document(title), problem.status, headers=problem.headers, media_type=MEDIA_TYPE
    )
