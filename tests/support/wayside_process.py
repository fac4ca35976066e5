"""A real Wayside in a process of its own, started as its operator would start it."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.servers import free_port

PATIENCE = 60.0  # seconds a start may take: it migrates and seeds


class WaysideProcess:
    """`wayside run` with its own data folder; `origin` is where it answers."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.output = folder / "output.txt"
        self.data = folder / "data"
        self._environment = {
            **{
                name: value for name, value in os.environ.items() if not name.startswith("WAYSIDE_")
            },
            "WAYSIDE_PORT": str(self.port),
            "WAYSIDE_DATA_DIR": str(self.data),
            **settings,
        }
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The number of the running process."""
        assert self._process is not None
        return self._process.pid

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run another `wayside` command on the same data."""
        return subprocess.run(
            [sys.executable, "-m", "wayside", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def start(self, *words: str) -> None:
        """Start and return when it answers."""
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "wayside", *(words or ("run",))],
                env=self._environment,
                stdout=output,
                stderr=output,
            )
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.origin}/healthz", timeout=5) as answer:  # noqa: S310
                    if answer.status == 200:
                        return
            except OSError:  # not there yet, or too busy to answer
                time.sleep(0.05)
        pytest.fail(f"Wayside did not start:\n{self.output.read_text(errors='replace')[-3000:]}")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop and return the exit code."""
        if self._process is None:
            return 0
        self._process.send_signal(how)
        code = self._process.wait(PATIENCE)
        self._process = None
        return code


@contextmanager
def running_wayside(folder: Path, **settings: str) -> Iterator[WaysideProcess]:
    """A Wayside that runs for the length of the block."""
    folder.mkdir(parents=True, exist_ok=True)
    wayside = WaysideProcess(folder, **settings)
    wayside.start()
    try:
        yield wayside
    finally:
        wayside.stop()
