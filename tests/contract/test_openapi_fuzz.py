"""Every documented address holds what its document says, whatever is sent to it: never a 500.

Schemathesis reads the OpenAPI document, sends what fits and what does not, and compares every
answer with it. `make check` sends a fixed sample; `make check-long` goes on with new ones.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.kernel.small_app import program, routes
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.kernel.openapi import openapi_document

SAMPLE = ("--max-examples", "10", "--seed", "1", "--phases", "coverage,fuzzing")
LONG = ("--max-examples", "2000", "--max-time", "240", "--phases", "coverage,fuzzing")
# What was sent does not fit and is refused: too long an address or body (414, 413), headers that
# are too large (431) and a request that never ends (408) are refusals, too.
REFUSALS = """
[checks.negative_data_rejection]
expected-statuses = [
  "400", "401", "403", "404", "405", "406", "408", "409", "413", "414", "415", "422", "428", "429",
  "431", "5xx",
]
# That a key is a point on its curve, or that ten codes differ, no schema can say.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "3xx", "401", "403", "404", "409", "422", "429", "5xx"]
"""
IN_SHORT = pytest.param(SAMPLE, marks=pytest.mark.timeout(600), id="sample")
NEEDS_TIME = pytest.param(LONG, marks=[pytest.mark.long, pytest.mark.timeout(600)], id="long")


@pytest.fixture(scope="module")
def wayside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaysideProcess]:
    with running_wayside(tmp_path_factory.mktemp("fuzz")) as running:
        yield running


def fuzz(folder: Path, *words: str) -> str:
    """Run Schemathesis with every check it has; its output, after a failure to read."""
    (folder / "schemathesis.toml").write_text(REFUSALS)
    found = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", *words, "--checks", "all", "--no-color"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode != 0:
        pytest.fail(found.stdout[-6000:] + found.stderr[-1000:])
    return found.stdout


@pytest.mark.parametrize("how", [IN_SHORT, NEEDS_TIME])
def test_wayside_keeps_its_own_description(
    wayside: WaysideProcess, tmp_path: Path, how: tuple[str, ...]
) -> None:
    output = fuzz(tmp_path, f"{wayside.origin}/openapi.json", *how)
    # Whatever wants a session is refused; tests/integration/staff/test_bad_input.py goes inside.
    assert " failed" not in output.replace("Authentication failed", "")
    assert "request_failed" not in wayside.output.read_text(errors="replace")


@pytest.mark.parametrize("how", [IN_SHORT, NEEDS_TIME])
def test_paths_queries_and_bodies_are_read_as_described(
    tmp_path: Path, how: tuple[str, ...]
) -> None:
    # The routes of the kernel's tests: Wayside itself has few that take a body yet.
    broken = ("/fails", "/away", "/half")
    working = [route for route in routes() if route.path not in broken]
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(openapi_document(working)))
    with program() as (_, port):
        fuzz(tmp_path, str(document), "--url", f"http://localhost:{port}", *how)


def test_the_fuzzer_would_notice_a_handler_that_breaks(tmp_path: Path) -> None:
    breaking = [route for route in routes() if route.path == "/fails"]
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(openapi_document(breaking)))
    with program() as (_, port), pytest.raises(pytest.fail.Exception, match="Server error"):
        fuzz(tmp_path, str(document), "--url", f"http://localhost:{port}", *SAMPLE)
