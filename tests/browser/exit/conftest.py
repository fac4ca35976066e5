"""One browser of each engine for the whole folder; each test has a tab of its own in it."""

from collections.abc import AsyncIterator

import pytest

from tests.support.elsewhere import Elsewhere
from tests.support.engine import ENGINES, Engine, browser_of
from tests.support.gate import Gate, gate
from tests.support.wayside_process import running_wayside


@pytest.fixture(scope="session", params=ENGINES)
async def any_engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Engine]:
    """A running browser of each engine in turn."""
    folder = tmp_path_factory.mktemp(request.param) / "profile"
    async with browser_of(request.param, folder) as engine:
        yield engine


@pytest.fixture
async def engine(any_engine: Engine, neutral: Elsewhere) -> Engine:
    """A fresh tab in each engine in turn."""
    await any_engine.new_tab()
    neutral.referrers.clear()
    neutral.pressed.clear()
    return any_engine


@pytest.fixture(scope="session")
async def any_gate(
    neutral: Elsewhere, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Gate]:
    """A Wayside behind a gate that can hold its answers back."""
    async with gate() as own:
        folder = tmp_path_factory.mktemp("gated")
        with running_wayside(
            folder, WAYSIDE_EXIT_URL=neutral.url, WAYSIDE_PUBLIC_URL=own.origin
        ) as wayside:
            own.upstream = wayside.origin
            yield own


@pytest.fixture
async def gated(any_gate: Gate) -> AsyncIterator[Gate]:
    """The gate, open at the start and again at the end."""
    any_gate.requests.clear()
    yield any_gate
    any_gate.release()
    any_gate.broken.clear()
    any_gate.dropped.clear()
    any_gate.pages.clear()
