"""What someone at a terminal sees while a long step runs, and when they have had enough of it."""

import os
import pty
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import pytest

from tests.integration.checkout.conftest import Checkout

# npm that goes on until it is told (or killed with its group).
SLOW_NPM = """case "$1" in
  --version) echo 11.19.1;;
  *)
    read -r word < "$(dirname "$0")/go"
    mkdir -p node_modules dist/first
    : > dist/first/leave.js;;
esac"""


@dataclass
class Terminal:
    """`make run` at a terminal."""

    process: subprocess.Popen[bytes]
    screen: int

    def read_until(self, words: str) -> str:
        """What the screen showed until these words, or until the program ended."""
        shown = b""
        while words.encode() not in shown:
            ready, _, _ = select.select([self.screen], [], [], 60)
            if not ready:
                pytest.fail(f"never shown: {words}; only {shown!r}")
            try:
                part = os.read(self.screen, 4096)
            except OSError:  # the other end of a terminal that closed
                part = b""
            if not part:
                break
            shown += part
        return shown.decode()


@pytest.fixture
def terminal(checkout: Checkout) -> Iterator[Terminal]:
    checkout.have_python()
    checkout.have("mkdir")
    checkout.put("node", "echo v20.20.2")
    checkout.put("npm", SLOW_NPM)
    checkout.done("python", "npm")
    shown = checkout.root / ".venv/bin/python"
    shown.write_text('#!/bin/sh\ncase "$1" in -c) exit 0;; esac\necho served\n')
    os.mkfifo(checkout.programs / "go")
    screen, inside = pty.openpty()
    # As at a terminal, also where these tests run in the background and so ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        ["make", "--no-print-directory", "run"],
        cwd=checkout.root,
        env={"PATH": str(checkout.programs), "HOME": str(checkout.root)},
        stdin=subprocess.DEVNULL,
        stdout=inside,
        stderr=inside,
        start_new_session=True,
    )
    signal.signal(signal.SIGINT, before)
    os.close(inside)
    yield Terminal(process, screen)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)
    os.close(screen)


def test_the_seconds_run_while_a_step_takes_long(terminal: Terminal, checkout: Checkout) -> None:
    terminal.read_until("1/1 Web app, for the browser ... 1 s")
    (checkout.programs / "go").write_text("on\n")
    assert "served" in terminal.read_until("served")
    assert terminal.process.wait(timeout=60) == 0


def test_ctrl_c_ends_it_with_a_sentence(terminal: Terminal, checkout: Checkout) -> None:
    terminal.read_until("1/1 Web app, for the browser ...")
    # Opens once npm reads, and so is there to be stopped; nothing is written.
    with (checkout.programs / "go").open("w"):
        os.killpg(terminal.process.pid, signal.SIGINT)
        shown = terminal.read_until("goes on from here.")
    assert "Stopped. The same command goes on from here." in shown
    assert "Traceback" not in shown
    assert terminal.process.wait(timeout=60) != 0
