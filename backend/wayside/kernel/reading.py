"""Reading what was sent: bounded, strict, and never repeated in an answer.

Bodies are UTF-8 JSON (RFC 8259, of which I-JSON's number range, RFC 7493) in one piece of bounded
size; queries and paths are UTF-8 fields. What does not fit raises a problem with pointers only.
"""

from __future__ import annotations

from collections.abc import Iterable
from email.message import Message as MediaType
from math import isfinite
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, from_json, to_json
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Message, Receive

from wayside.kernel.limits import Limit
from wayside.kernel.problems import (
    BadQuery,
    ContentTooLarge,
    FieldError,
    InvalidBody,
    MalformedBody,
    NotFound,
    Problem,
    UnsupportedMediaType,
)

Model = TypeVar("Model", bound=BaseModel)


def bounded(request: Request, most: int) -> Request:
    """The same request, whose body raises ContentTooLarge after `most` bytes.

    A declared length beyond the bound is refused before a byte is read.
    """
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared[:20]) > most:
        raise ContentTooLarge
    return Request(request.scope, _counted(request.receive, most), request._send)


def _counted(receive: Receive, most: int) -> Receive:
    seen = 0

    async def receive_counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            raise ContentTooLarge
        return message

    return receive_counted


def check_media_type(headers: Headers) -> None:
    """Raise UnsupportedMediaType unless the body is plain UTF-8 `application/json`."""
    parsed = MediaType()
    parsed["content-type"] = headers.get("content-type", "none/none")
    charset = parsed.get_param("charset", "utf-8")
    plain = headers.get("content-encoding", "identity").lower() == "identity"
    is_utf8 = isinstance(charset, str) and charset.lower() in ("utf-8", "utf8")
    if parsed.get_content_type() != "application/json" or not is_utf8 or not plain:
        raise UnsupportedMediaType(headers={"Accept": "application/json"})


async def read_body(request: Request, model: type[Model]) -> Model:
    """The body as `model`, or UnsupportedMediaType, ContentTooLarge, MalformedBody, InvalidBody."""
    check_media_type(request.headers)
    return fit_body(await request.body(), model)


def fit_body(raw: bytes, model: type[Model]) -> Model:
    """JSON bytes as `model`, strictly. Raises MalformedBody or InvalidBody."""
    value = read_json(raw)
    try:
        return model.model_validate_json(to_json(value), strict=True, extra="forbid")
    except ValidationError as error:
        raise _without_input(InvalidBody, error, model) from None


def read_json(raw: bytes) -> Any:
    """The value of UTF-8 JSON within our depth and number range and without NUL.

    `1.0` is the whole number 1, as in JSON Schema. Raises MalformedBody.
    """
    try:
        raw.decode("utf-8")
        return _plain(from_json(raw, allow_inf_nan=False), Limit.JSON_DEPTH.amount)
    except ValueError:
        raise MalformedBody from None


def _plain(item: Any, levels: int) -> Any:
    if isinstance(item, dict | list) and not levels:
        raise ValueError
    if isinstance(item, dict):
        return {_plain(key, 0): _plain(value, levels - 1) for key, value in item.items()}
    if isinstance(item, list):
        return [_plain(value, levels - 1) for value in item]
    if isinstance(item, float) and item.is_integer() and abs(item) <= Limit.JSON_INTEGER.amount:
        return int(item)
    if not _is_plain(item):
        raise ValueError
    return item


def _is_plain(item: Any) -> bool:
    if isinstance(item, str):
        return "\x00" not in item
    if isinstance(item, float):
        return isfinite(item)
    return not isinstance(item, int) or abs(item) <= Limit.JSON_INTEGER.amount


def read_query(query_string: bytes, model: type[Model]) -> Model:
    """The query as `model`. Raises BadQuery, also for a field given twice."""
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=Limit.QUERY_FIELDS.amount,
        )
    except ValueError:
        raise BadQuery from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise BadQuery
    try:
        return _fit_strings(fields, model)
    except ValidationError as error:
        raise _without_input(BadQuery, error, model) from None
    except ValueError:
        raise BadQuery from None


def read_path(path_params: dict[str, Any], model: type[Model]) -> Model:
    """The parts of the path as `model`. Raises NotFound: nothing can be at such an address."""
    try:
        return _fit_strings(path_params, model)
    except ValueError:
        raise NotFound from None


def _fit_strings(fields: dict[str, Any], model: type[Model]) -> Model:
    found = model.model_validate_strings(fields, strict=True, extra="forbid")
    if not all(map(_is_plain, [*fields.values(), *found.__dict__.values()])):
        raise ValueError
    return found


def invalid_field(pointer: str, code: str) -> InvalidBody:
    """The problem for a place in the body that fits its model, but not what a setting allows."""
    return InvalidBody(errors=[FieldError(pointer=pointer, code=code)])


def _without_input(
    problem: type[Problem], error: ValidationError, model: type[BaseModel]
) -> Problem:
    known = set(_property_names(model.model_json_schema()))
    details = error.errors(include_url=False, include_context=False, include_input=False)
    found = [_field_error(detail, known) for detail in details[: Limit.PROBLEM_ERRORS.amount]]
    return problem(errors=found)


def _field_error(detail: ErrorDetails, known: set[str]) -> FieldError:
    # A location holds names the sender chose (unknown keys, keys of maps). Only ours are repeated.
    parts = [str(p) if isinstance(p, int) or p in known else "*" for p in detail["loc"]]
    return FieldError(pointer="".join(f"/{part}" for part in parts), code=detail["type"])


def _property_names(schema: Any) -> Iterable[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for value in schema.values():
            yield from _property_names(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _property_names(value)
