"""Every route and every socket of the application states who it is for."""

import pytest
from starlette.routing import BaseRoute

from wayside.app import create_app
from wayside.kernel.access import ANYONE
from wayside.kernel.http import Endpoint
from wayside.kernel.live import Socket
from wayside.settings import load_settings


@pytest.fixture(scope="module")
def routes() -> list[BaseRoute]:
    return list(create_app(load_settings()).routes)


def test_every_route_states_who_it_is_for(routes: list[BaseRoute]) -> None:
    assert len(routes) > 10
    for route in routes:
        assert isinstance(route, Endpoint | Socket), f"{route} came round the one mechanism"
        assert route.allows.name


def test_only_one_access_is_called_anyone(routes: list[BaseRoute]) -> None:
    stated = [route.allows for route in routes if isinstance(route, Endpoint | Socket)]
    assert all((each is ANYONE) == (each.name == "anyone") for each in stated)
