"""The OpenAPI document of a few routes."""

import json

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import Field
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from wayside.kernel.access import ANYONE
from wayside.kernel.http import Input, Output, endpoint
from wayside.kernel.live import socket
from wayside.kernel.openapi import openapi_document
from wayside.kernel.problems import WrongOrigin


class Name(Input):
    name: str = Field(min_length=1, description="A name.")


class Paging(Input):
    page: int = Field(default=1, ge=1)
    size: int


class Wish(Input):
    text: str


class Done(Output):
    done: bool


async def page() -> Response:
    """Show the page."""
    return Response()


async def look(path: Name, query: Paging) -> Done:
    """Look something up."""
    return Done(done=True)


async def grant(body: Wish) -> Done:
    """Grant a wish."""
    return Done(done=True)


async def erase(path: Name) -> Response:
    """Erase something."""
    return Response(status_code=204)


async def talk(websocket: WebSocket) -> None:
    """Talk."""


ROUTES = [
    endpoint(
        "/", "GET", page, allows=ANYONE, produces="text/html", also={304: "It has not changed."}
    ),
    endpoint("/names/{name}", "GET", look, allows=ANYONE),
    endpoint("/names/{name}", "DELETE", erase, allows=ANYONE, status=204),
    endpoint("/wishes", "POST", grant, allows=ANYONE),
    socket("/talk", talk, allows=ANYONE),
]


def test_the_document_is_valid_openapi() -> None:
    document = openapi_document(ROUTES)
    OpenAPIV31SpecValidator(document).validate()
    assert document["openapi"].startswith("3.1")


def test_every_route_is_in_it_once_with_its_methods() -> None:
    paths = openapi_document(ROUTES)["paths"]
    assert {path: set(methods) for path, methods in paths.items()} == {
        "/": {"get"},
        "/names/{name}": {"get", "delete"},
        "/wishes": {"post"},
    }


def test_a_page_is_documented_with_its_media_type() -> None:
    responses = openapi_document(ROUTES)["paths"]["/"]["get"]["responses"]
    assert responses["200"]["content"] == {"text/html": {}}
    assert responses["304"] == {"description": "It has not changed."}


def test_parameters_and_bodies_are_documented_as_they_are_read() -> None:
    paths = openapi_document(ROUTES)["paths"]
    named = {p["name"]: p for p in paths["/names/{name}"]["get"]["parameters"]}
    assert (named["name"]["in"], named["name"]["required"]) == ("path", True)
    assert (named["page"]["in"], named["page"]["required"]) == ("query", False)
    assert named["size"]["required"] is True
    body = paths["/wishes"]["post"]["requestBody"]
    assert body["required"] is True
    assert body["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Wish"}


def test_what_can_go_wrong_is_documented_as_problems() -> None:
    paths = openapi_document(ROUTES)["paths"]
    assert {"400", "403", "405", "408", "413", "414", "415", "422", "431", "500", "503"} <= set(
        paths["/wishes"]["post"]["responses"]
    )
    assert "403" not in paths["/"]["get"]["responses"]
    refusal = paths["/wishes"]["post"]["responses"]["422"]
    assert list(refusal["content"]) == ["application/problem+json"]
    assert "/problems/invalid-body" in refusal["description"]


def test_the_document_holds_no_example_data() -> None:
    assert "example" not in json.dumps(openapi_document(ROUTES)).lower()


@pytest.mark.parametrize("hidden", [Route("/hidden", page), WebSocketRoute("/hidden", talk)])
def test_a_route_that_nobody_documented_is_refused(hidden: BaseRoute) -> None:
    with pytest.raises(TypeError, match="endpoint"):
        openapi_document([hidden])


class Owner:
    """Who knows the word."""


class KnowsTheWord:
    name = "books.read"
    problems = (WrongOrigin,)

    async def admit(self, connection: HTTPConnection) -> Owner:
        return Owner()


async def read_book(who: Owner) -> Done:
    """Read a book."""
    return Done(done=True)


def test_what_is_not_for_anyone_says_for_whom_and_how_they_are_known() -> None:
    document = openapi_document(
        [*ROUTES, endpoint("/books", "GET", read_book, allows=KnowsTheWord())]
    )
    OpenAPIV31SpecValidator(document).validate()
    operation = document["paths"]["/books"]["get"]
    assert operation["x-permission"] == "books.read"
    assert operation["security"] == [{"session": []}]
    assert "/problems/wrong-origin" in operation["responses"]["403"]["description"]
    assert document["components"]["securitySchemes"]["session"] == {
        "type": "apiKey",
        "in": "cookie",
        "name": "__Host-session",
    }


def test_what_is_for_anyone_asks_for_no_session() -> None:
    document = openapi_document(ROUTES)
    operations = [each for path in document["paths"].values() for each in path.values()]
    assert all(not {"security", "x-permission"} & set(each) for each in operations)
    assert "securitySchemes" not in document["components"]


def test_two_routes_cannot_share_a_name() -> None:
    with pytest.raises(TypeError, match="same name"):
        openapi_document([*ROUTES, endpoint("/other", "GET", page, allows=ANYONE)])
