"""Every documented address holds what its document says, whatever is sent to it: never a 500.

Schemathesis reads the OpenAPI document, sends what fits and what does not, and compares every
answer with it. `make check` sends a fixed sample; `make check-long` goes on with new ones.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.kernel.small_app import program, routes
from tests.support.first_link import first_link
from tests.support.staff import Person, browser_at
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
# That a key is a point on its curve, ten codes differ, or letters make a name, no schema can say.
[[operations]]
include-path = ["/staff/members", "/staff/invitations"]
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "403", "404", "409", "422", "429"]
# How many seats are allowed is a deployment's to say, and work is wanted when many come at once.
[[operations]]
include-path = ["/chat/conversations", "/chat/tickets", "/chat/records", "/chat/records/look"]
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "404", "409", "422", "428", "429"]
# That a shift is in half hours, and that a time ends after it begins, no schema can say.
[[operations]]
include-path = ["/staff/talk/rota"]
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "401", "403", "404", "409", "422"]
"""
# What ends or locks the session of whoever asks, and what asks for a passphrase at each turn.
OWN_SESSION = (
    r"^/staff/((session|sessions|passphrase|passkeys|totp|recovery-codes|factors)(/|$)|devices/)"
)
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
    if found.returncode != 0 or re.search(r"\d failed", found.stdout):
        pytest.fail(found.stdout[-6000:] + found.stderr[-1000:])
    return found.stdout


@pytest.mark.parametrize("how", [IN_SHORT, NEEDS_TIME])
def test_wayside_keeps_its_own_description(
    wayside: WaysideProcess, tmp_path: Path, how: tuple[str, ...]
) -> None:
    fuzz(tmp_path, f"{wayside.origin}/openapi.json", *how)
    assert "request_failed" not in wayside.output.read_text(errors="replace")


@pytest.mark.parametrize("how", [IN_SHORT, NEEDS_TIME])
async def test_it_keeps_it_for_somebody_signed_in_as_well(
    tmp_path: Path, how: tuple[str, ...]
) -> None:
    with running_wayside(tmp_path / "inside") as own:
        async with browser_at(own.origin) as browser:
            await Person(browser, "Ada").join(first_link(own))
            described = (await browser.get("/openapi.json")).json()
            for operation in (
                each for path in described["paths"].values() for each in path.values()
            ):
                operation.pop("security", None)
            (tmp_path / "inside.json").write_text(json.dumps(described))
            cookie = f"Cookie: __Host-session={browser.cookies['__Host-session']}"
            inside = ("--include-path-regex", "^/staff/", "--exclude-path-regex", OWN_SESSION)
            where = (str(tmp_path / "inside.json"), "--url", own.origin, "-H", cookie)
            fuzz(tmp_path, *where, *how, *inside)
            assert (await browser.get("/staff/home")).status_code == 200, (
                "nothing was fuzzed inside"
            )
        assert "request_failed" not in own.output.read_text(errors="replace")


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
