"""A Wayside that is killed and started again many times: it starts from what is imported already.

Each server is a process of its own, forked by a parent that has imported the program and done
nothing else. What is saved is a second or more of reading modules, two hundred times.
"""

import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.support.wayside_process import PATIENCE, WaysideProcess

# Reads words, one line each; answers each with a number.
PARENT = """
import os, signal, sys
from wayside.cli import main

for line in sys.stdin:
    words = line.split()
    if words[0] == "start":
        child = os.fork()
        if child == 0:
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(2, 1)
            sys.argv = ["wayside", *words[1:]]
            try:
                main()
            finally:
                os._exit(1)
        print(child, flush=True)
    else:
        os.kill(int(words[1]), int(words[2]))
        print(os.waitstatus_to_exitcode(os.waitpid(int(words[1]), 0)[1]), flush=True)
"""


class KillableWayside(WaysideProcess):
    """Like its base; `end` lets go of the parent as well."""

    def __init__(self, folder: Path, **settings: str) -> None:
        super().__init__(folder, **settings)
        self._parent: subprocess.Popen[str] | None = None
        self._child = 0

    def start(self, *words: str) -> None:
        """Start and return when it answers."""
        self._child = self._ask("start", *(words or ("run",)))
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.origin}/healthz", timeout=5) as answer:  # noqa: S310
                    if answer.status == 200:
                        return
            except OSError:  # not there yet, or too busy to answer
                time.sleep(0.02)
        pytest.fail(f"Wayside did not start:\n{self.output.read_text(errors='replace')[-3000:]}")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop and return the exit code."""
        if not self._child:
            return 0
        child, self._child = self._child, 0
        return self._ask("stop", str(child), str(how.value))

    def end(self) -> None:
        """Stop, for good."""
        self.stop()
        if self._parent is not None:
            self._parent.communicate(timeout=PATIENCE)

    def _ask(self, *words: str) -> int:
        if self._parent is None:
            with self.output.open("ab") as output:
                self._parent = subprocess.Popen(
                    [sys.executable, "-c", PARENT], env=self._environment,
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=output, text=True,
                )  # fmt: skip
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(" ".join(words) + "\n")
        self._parent.stdin.flush()
        return int(self._parent.stdout.readline())
