"""The OpenAPI 3.1 document, made from the routes themselves, pages and assets included.

It holds no examples: real-looking data in a published document would be data about somebody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core.core_schema import DictSchema, IntSchema, StringSchema
from starlette.routing import BaseRoute

from wayside import __version__
from wayside.kernel.access import ANYONE
from wayside.kernel.cookies import SESSION_COOKIE
from wayside.kernel.http import JSON, Description, Endpoint
from wayside.kernel.limits import Limit
from wayside.kernel.live import Socket
from wayside.kernel.problems import MEDIA_TYPE, Problem, ProblemDocument

_NO_NUL: Final = {"pattern": r"^[^\x00]*$"}
_SESSION: Final = {"session": {"type": "apiKey", "in": "cookie", "name": SESSION_COOKIE}}
_REF: Final = "#/components/schemas/{model}"


def openapi_document(routes: Iterable[BaseRoute]) -> dict[str, Any]:
    """The document for `routes`; WebSockets are left out, because OpenAPI has no words for them.

    Raises TypeError for a route that neither `endpoint()` nor `socket()` made, since nobody would
    know who it is for, and for two of the same name.
    """
    endpoints: list[Endpoint] = []
    names: Counter[str] = Counter()
    for route in routes:
        if not isinstance(route, Endpoint | Socket):
            raise TypeError(f"{route} was made neither by endpoint() nor by socket()")
        names[route.name] += 1
        if isinstance(route, Endpoint):
            endpoints.append(route)
    if twice := [name for name, times in names.items() if times > 1]:
        raise TypeError(f"two routes have the same name: {', '.join(twice)}")
    schemas = _Schemas(endpoints)
    paths: dict[str, dict[str, Any]] = defaultdict(dict)
    for route in endpoints:
        operation = _operation(route.name, route.description, schemas)
        paths[route.path_format][route.description.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Wayside",
            "version": __version__,
            "description": "Every address Wayside answers. Errors are RFC 9457 problems.",
        },
        "paths": dict(paths),
        "components": {
            "schemas": schemas.components,
            **({"securitySchemes": _SESSION} if any(map(_is_for_some, endpoints)) else {}),
        },
    }


def _is_for_some(route: Endpoint) -> bool:
    return route.allows is not ANYONE


class _AsRead(GenerateJsonSchema):
    """JSON schemas that say what kernel/reading.py holds every text and number to."""

    def int_schema(self, schema: IntSchema) -> JsonSchemaValue:
        most = Limit.JSON_INTEGER.amount
        return {"minimum": -most, "maximum": most} | super().int_schema(schema)

    def str_schema(self, schema: StringSchema) -> JsonSchemaValue:
        return _NO_NUL | super().str_schema(schema)

    def dict_schema(self, schema: DictSchema) -> JsonSchemaValue:
        return {"propertyNames": _NO_NUL} | super().dict_schema(schema)


class _Schemas:
    """The JSON schemas of all models, once each: inputs as read, answers as written."""

    def __init__(self, endpoints: list[Endpoint]) -> None:
        wanted: dict[tuple[type[BaseModel], Any], None] = {(ProblemDocument, "serialization"): None}
        for route in endpoints:
            for model in route.description.inputs.values():
                wanted[model, "validation"] = None
            if route.description.returns:
                wanted[route.description.returns, "serialization"] = None
        self._refs, whole = models_json_schema(
            list(wanted), ref_template=_REF, schema_generator=_AsRead
        )
        self.components: dict[str, Any] = whole.get("$defs", {})

    def ref(self, model: type[BaseModel], mode: Any) -> dict[str, Any]:
        return dict(self._refs[model, mode])

    def fields(self, model: type[BaseModel]) -> tuple[dict[str, Any], set[str]]:
        name = self._refs[model, "validation"]["$ref"].rsplit("/", 1)[-1]
        schema = self.components[name]
        return schema.get("properties", {}), set(schema.get("required", ()))


def _operation(name: str, described: Description, schemas: _Schemas) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": name,
        "summary": described.summary,
        "responses": _responses(described, schemas),
    }
    if described.allows is not ANYONE:
        operation["security"] = [{"session": []}]
        operation["x-permission"] = described.allows.name
    parameters = [
        {"name": field, "in": part, "required": part == "path" or field in required, "schema": it}
        for part in ("path", "query")
        if part in described.inputs
        for properties, required in [schemas.fields(described.inputs[part])]
        for field, it in properties.items()
    ]
    if parameters:
        operation["parameters"] = parameters
    if "body" in described.inputs:
        body = schemas.ref(described.inputs["body"], "validation")
        operation["requestBody"] = {"required": True, "content": {JSON: {"schema": body}}}
    return operation


def _responses(described: Description, schemas: _Schemas) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if described.returns:
        content = {JSON: {"schema": schemas.ref(described.returns, "serialization")}}
    elif described.status != 204:
        content = {described.produces: {}}
    responses: dict[str, Any] = {
        str(described.status): {"description": "Done."} | ({"content": content} if content else {})
    }
    for status, sentence in described.also.items():
        responses[str(status)] = {"description": sentence}
    by_status: dict[int, list[type[Problem]]] = defaultdict(list)
    for problem in described.problems:
        by_status[problem.status].append(problem)
    schema = schemas.ref(ProblemDocument, "serialization")
    for status, problems in sorted(by_status.items()):
        responses[str(status)] = {
            "description": " ".join(f"{p.type}: {_when(p)}" for p in problems),
            "content": {MEDIA_TYPE: {"schema": schema}},
        }
    return responses


def _when(problem: type[Problem]) -> str:
    return " ".join((problem.__doc__ or "").split())
