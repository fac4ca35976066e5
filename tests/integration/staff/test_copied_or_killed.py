"""What someone finds who copies the database or the machine's power fails: a real `wayside run`."""

import base64
import json
import os
import random
import re
import signal
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.accounts import Someone
from tests.support.clock import MovableClock
from tests.support.servers import PostgresServer
from tests.support.wayside_process import WaysideProcess

# Each starts a whole Wayside several times.
pytestmark = pytest.mark.timeout(600)

LINK = re.compile(r"(http://localhost:\d+)/staff/#([A-Za-z0-9_-]{43})")


class Now(MovableClock):
    """The machine's own time, for codes that a real server looks at."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC))


@pytest.fixture
def wayside(tmp_path: Path, empty_database_url: str) -> Iterator[WaysideProcess]:
    """A Wayside on the database of this run, set up but not running."""
    process = WaysideProcess(tmp_path, WAYSIDE_DATABASE_URL=empty_database_url)
    yield process
    process.stop()


def printed_links(wayside: WaysideProcess) -> list[str]:
    """The tokens that `wayside run` printed so far."""
    return [found[2] for found in LINK.finditer(wayside.output.read_text())]


def wait_for_links(wayside: WaysideProcess, count: int) -> list[str]:
    deadline = time.monotonic() + 30
    while len(links := printed_links(wayside)) < count:
        assert time.monotonic() < deadline, wayside.output.read_text()
        time.sleep(0.05)
    return links


def post(wayside: WaysideProcess, path: str, body: Any) -> tuple[int, Any]:
    """Ask as no browser does: without cookies and without an origin."""
    request = urllib.request.Request(  # noqa: S310
        wayside.origin + path,
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


def test_the_first_start_prints_one_link_and_the_next_start_another(
    wayside: WaysideProcess,
) -> None:
    wayside.start()
    (first,) = wait_for_links(wayside, 1)
    assert "makes the first admin" in wayside.output.read_text()
    assert "second key holder" in wayside.output.read_text()
    wayside.stop()
    wayside.start()
    _, second = wait_for_links(wayside, 2)
    assert post(wayside, "/staff/welcome", {"token": first})[0] == 404
    status, welcome = post(wayside, "/staff/welcome", {"token": second})
    assert (status, welcome["roles"]) == (200, ["admin"])
    status, view = post(wayside, "/staff/members", Someone("Heron", Now()).joining(second))
    assert (status, view["roles"]) == (201, [{"role": "admin", "state": "active"}])
    wayside.stop()
    wayside.start()
    made = wayside.command("staff", "invite", "--role", "admin", "--name", "Wren")
    assert made.returncode == 0, made.stderr
    found = LINK.search(made.stdout)
    assert found is not None
    assert "have to approve" not in made.stdout
    status, view = post(wayside, "/staff/members", Someone("Wren", Now()).joining(found[2]))
    assert (status, view["roles"]) == (201, [{"role": "admin", "state": "active"}])
    assert len(printed_links(wayside)) == 2, "someone works here: no link is printed any more"
    third = wayside.command("staff", "invite", "--role", "lead", "--name", "Robin")
    assert "have to approve" in third.stdout
    again = wayside.command("staff", "invite", "--role", "lead", "--name", "robin")
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    odd = wayside.command("staff", "invite", "--role", "lead", "--name", "<b>")
    assert (odd.returncode, odd.stderr.count("\n")) == (1, 1)
    assert "The audit trail is whole" in wayside.command("check").stdout


def everything_stored(url: str, request: pytest.FixtureRequest) -> bytes:
    """Every byte of the database's files, logs of it too."""
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite://"))
        return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    server: PostgresServer = request.getfixturevalue("postgres")
    server.sql("CHECKPOINT")
    return b"".join(each.read_bytes() for each in server.data.rglob("*") if each.is_file())


def test_whoever_copies_the_database_learns_no_secret(
    wayside: WaysideProcess, empty_database_url: str, request: pytest.FixtureRequest
) -> None:
    wayside.start()
    (token,) = wait_for_links(wayside, 1)
    someone = Someone("Heron", Now())
    body = someone.joining(token)
    assert post(wayside, "/staff/members", body)[0] == 201
    code = {"kind": "recovery", "code": someone.codes[0]}
    assert post(wayside, "/staff/sessions", someone.signing_in(code))[0] == 201
    assert wayside.stop(signal.SIGTERM) == 0
    kept = everything_stored(empty_database_url, request)
    assert b"Heron" in kept, "the scan sees what is stored"
    for secret in (token, body["sealed_keys"], someone.verifier, someone.totp, *someone.codes):
        assert secret.encode() not in kept
        assert secret.lower().encode() not in kept
    for text in (someone.verifier, token):
        raw = base64.urlsafe_b64decode(text + "=")
        assert raw not in kept
        assert raw.hex().encode() not in kept
    raw_totp = base64.b32decode(someone.totp)
    assert raw_totp not in kept
    assert raw_totp.hex().encode() not in kept


def test_killed_at_any_moment_of_joining_there_is_a_whole_account_or_none(
    wayside: WaysideProcess,
) -> None:
    """And the same request, sent again, is answered as if nothing had happened."""
    chance = random.Random(4)  # noqa: S311 - when to kill, not a secret
    wayside.start()
    token = wait_for_links(wayside, 1)[-1]
    someone = Someone("Heron", Now())
    for attempt in range(3):
        someone.clock = Now()
        sent = threading.Thread(target=_try_to_post, args=(wayside, someone.joining(token)))
        sent.start()
        time.sleep(chance.uniform(0.05, 0.6))
        os.kill(wayside.pid, signal.SIGKILL)
        sent.join()
        wayside.stop(signal.SIGKILL)
        wayside.start()
        # "check" leaves the start time to print a link, where no account came to be.
        assert "The audit trail is whole" in wayside.command("check").stdout
        if len(links := printed_links(wayside)) == attempt + 1:
            break
        token = links[-1]
    someone.clock = Now()
    status, view = post(wayside, "/staff/members", someone.joining(token))
    assert (status, view["member"]["name"]) == (201, "Heron")
    assert view["roles"] == [{"role": "admin", "state": "active"}]


def _try_to_post(wayside: WaysideProcess, body: Any) -> None:
    try:
        post(wayside, "/staff/members", body)
    except (OSError, ValueError):
        return
