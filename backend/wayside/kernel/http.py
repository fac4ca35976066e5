"""`endpoint()`: one typed handler becomes one route that reads strictly and documents itself.

A handler names what it needs: `path`, `query` and `body` (pydantic models), `request`, and `who`
asks, as far as its `Access` can tell. What it returns is a pydantic model (200, JSON) or a
Starlette response. The first line of its docstring is the summary in the OpenAPI document.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, get_type_hints

from pydantic import BaseModel, ConfigDict
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wayside.kernel.access import Access, check_who
from wayside.kernel.limits import Limit
from wayside.kernel.origins import SAFE_METHODS
from wayside.kernel.problems import (
    BadQuery,
    Broken,
    Busy,
    ContentTooLarge,
    HeadersTooLarge,
    InvalidBody,
    MalformedBody,
    MalformedRequest,
    MethodNotAllowed,
    NotFound,
    Problem,
    RequestTimeout,
    UnsupportedMediaType,
    UriTooLong,
    WrongOrigin,
)
from wayside.kernel.reading import bounded, read_body, read_path, read_query

Handler = Callable[..., Awaitable[BaseModel | Response]]
JSON: Final = "application/json"

_ANYWHERE: Final = (
    MalformedRequest,
    MethodNotAllowed,
    RequestTimeout,
    UriTooLong,
    HeadersTooLarge,
    ContentTooLarge,
    Broken,
    Busy,
)
_INPUTS: Final[dict[str, tuple[type[Problem], ...]]] = {
    "path": (NotFound,),
    "query": (BadQuery,),
    "body": (UnsupportedMediaType, MalformedBody, InvalidBody),
}


class Input(BaseModel):
    """Base of what is read: nothing is converted, nothing unknown is let in, nothing changes."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class Output(BaseModel):
    """Base of what is answered."""

    model_config = ConfigDict(frozen=True)


@dataclass(frozen=True)
class Description:
    """What an endpoint reads and answers, and whom; kernel/openapi.py writes it down.

    allows: who is let in, before anything is read.
    inputs: the models of `path`, `query` and `body`, as far as the handler takes them.
    returns: the model it answers, None where it builds its own response.
    also: further status codes it answers without a body, each with a sentence.
    """

    summary: str
    method: str
    allows: Access
    inputs: Mapping[str, type[BaseModel]]
    returns: type[BaseModel] | None
    produces: str
    status: int
    also: Mapping[int, str]
    max_body: int
    problems: tuple[type[Problem], ...]


class Endpoint(Route):
    """A Starlette route that carries its own description."""

    def __init__(self, path: str, handle: Any, description: Description, name: str) -> None:
        super().__init__(path, handle, methods=[description.method], name=name)
        self.description = description

    @property
    def allows(self) -> Access:
        """Who it is for."""
        return self.description.allows


def endpoint(
    path: str,
    method: str,
    handler: Handler,
    *,
    allows: Access,
    produces: str = JSON,
    status: int = 200,
    also: Mapping[int, str] | None = None,
    max_body: int = Limit.BODY_BYTES.amount,
    problems: Sequence[type[Problem]] = (),
    answers: type[BaseModel] | None = None,
    name: str | None = None,
) -> Endpoint:
    """Make a route of a handler.

    allows: who it is for; nobody else's request is read. produces: media type of the successful
    answer. status: its code. max_body: bytes, at most.
    problems: what the handler itself raises; those of reading and of `allows` are added. answers:
    the model of the body, where the handler builds its response itself, to set a cookie. name: for
    logs; the handler's own name unless given. Raises TypeError for a handler that cannot be
    documented.
    """
    hints = get_type_hints(handler)
    returned = hints.pop("return", Response)
    if not inspect.iscoroutinefunction(handler) or not handler.__doc__:
        raise TypeError(f"{handler} needs to be an async function with a docstring")
    wants_who = check_who(handler, hints, allows)
    if wants_who and _is_model(hints["who"]):
        raise TypeError(f"{handler} is told who asks; it does not read it")
    inputs = {name: model for name, model in hints.items() if name not in ("request", "who")}
    for part, model in inputs.items():
        _check_input(part, model, method)
    description = Description(
        summary=handler.__doc__.strip().splitlines()[0],
        method=method,
        allows=allows,
        inputs=inputs,
        returns=returned if _is_model(returned) else answers,
        produces=produces,
        status=status,
        also=dict(also or {}),
        max_body=max_body,
        problems=_problems(method, inputs, (*allows.problems, *problems)),
    )
    handle = _handle(handler, description, "request" in hints, wants_who)
    return Endpoint(path, handle, description, name or handler.__name__)


def _check_input(part: str, model: Any, method: str) -> None:
    if part not in _INPUTS or not _is_model(model):
        raise TypeError(f"a handler takes path, query, body (models), request and who, not {part}")
    if part == "body" and method in SAFE_METHODS:
        raise TypeError(f"{method} has no body")
    if not _is_closed(model.model_json_schema()):
        raise TypeError(f"{model.__name__} lets unknown fields in; derive it from Input")


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel)


def _is_closed(schema: Any) -> bool:
    if isinstance(schema, list):
        return all(map(_is_closed, schema))
    if not isinstance(schema, dict):
        return True
    if "properties" in schema and schema.get("additionalProperties") is not False:
        return False
    return all(map(_is_closed, schema.values()))


def _problems(
    method: str, inputs: Mapping[str, Any], own: Sequence[type[Problem]]
) -> tuple[type[Problem], ...]:
    found = list(_ANYWHERE)
    if method not in SAFE_METHODS:
        found.append(WrongOrigin)
    for part in inputs:
        found.extend(_INPUTS[part])
    return tuple(sorted({*found, *own}, key=lambda problem: (problem.status, problem.type)))


def _handle(
    handler: Handler, description: Description, wants_request: bool, wants_who: bool
) -> Callable[[Request], Awaitable[Response]]:
    inputs = description.inputs

    async def handle(request: Request) -> Response:
        who = await description.allows.admit(request)
        request = bounded(request, description.max_body)
        given: dict[str, Any] = {"request": request} if wants_request else {}
        if wants_who:
            given["who"] = who
        if "path" in inputs:
            given["path"] = read_path(request.path_params, inputs["path"])
        if "query" in inputs:
            given["query"] = read_query(request.scope["query_string"], inputs["query"])
        if "body" in inputs:
            given["body"] = await read_body(request, inputs["body"])
        answer = await handler(**given)
        if isinstance(answer, Response):
            return answer
        return Response(answer.model_dump_json(), description.status, media_type=JSON)

    return handle
