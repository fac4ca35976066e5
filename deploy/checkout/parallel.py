"""Runs checks two at a time, goes on after a failure, and ends one that hangs."""

import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from progress import LOGS, ROOT, say
from tally import Tally, read

AT_ONCE = 2  # cores of the smallest machine this is meant for
PLAIN = {"NO_COLOR": "1", "FORCE_COLOR": "0"}  # output is kept in files and shown indented
QUIET_FOR = 60  # seconds after which a waiting reader is told what still runs


@dataclass(frozen=True)
class Check:
    """One thing to prove: a command, and where it reports its tests (nowhere: it counts as one)."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    report: Path | None = None
    limit: int = 600  # seconds
    alone: bool = False  # runs after all others, with nothing beside it
    fine: tuple[int, ...] = (0,)  # exit codes that mean success


@dataclass(frozen=True)
class Finished:
    """A check that ended, however it ended."""

    check: Check
    exit_code: int
    seconds: float
    output: str
    tally: Tally

    @property
    def failed(self) -> bool:
        """Whether anything in it failed."""
        return self.tally.failed > 0


def run_all(checks: list[Check]) -> Iterator[Finished]:
    """Yield each check as it ends: first those that may run side by side, then those alone."""
    yield from _run([check for check in checks if not check.alone], AT_ONCE)
    yield from _run([check for check in checks if check.alone], 1)


def _run(checks: list[Check], workers: int) -> Iterator[Finished]:
    waiting: queue.SimpleQueue[Check] = queue.SimpleQueue()
    ended: queue.SimpleQueue[Finished] = queue.SimpleQueue()
    running: dict[str, subprocess.Popen[str]] = {}
    for check in checks:
        waiting.put(check)

    def work() -> None:
        while True:
            try:
                check = waiting.get_nowait()
            except queue.Empty:
                return
            ended.put(_finish(check, running))

    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    left = len(checks)
    try:
        while left:
            try:
                finished = ended.get(timeout=QUIET_FOR)
            except queue.Empty:
                say("       still running: " + ", ".join(sorted(running)))
                continue
            left -= 1
            yield finished
    finally:
        for process in list(running.values()):
            _end(process)


def _finish(check: Check, running: dict[str, subprocess.Popen[str]]) -> Finished:
    started = time.monotonic()
    if check.report is not None:
        check.report.unlink(missing_ok=True)
    process = subprocess.Popen(  # noqa: S603  the commands are written in checks.py
        check.command,
        cwd=ROOT,
        env={**os.environ, **PLAIN, **check.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    running[check.name] = process
    try:
        output, _ = process.communicate(timeout=check.limit)
    except subprocess.TimeoutExpired:
        _end(process)
        output, _ = process.communicate()
        output += f"\nIt did not end within {check.limit} s and was stopped."
    finally:
        running.pop(check.name, None)
    (LOGS / f"{check.name.replace(' ', '-')}.log").write_text(output, encoding="utf-8")
    exit_code = 0 if process.returncode in check.fine else process.returncode
    seconds = time.monotonic() - started
    return Finished(check, exit_code, seconds, output, read(check.report, exit_code))


def _end(process: "subprocess.Popen[str]") -> None:
    """End a check and all it started (servers, browsers), which share its process group."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
