"""What the person who typed the command sees: short numbered lines with elapsed seconds."""

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parents[2]
LOGS = ROOT / "build" / "checkout"


class Stopped(Exception):
    """Set-up cannot go on. The message is one plain sentence that says what to do."""


@dataclass(frozen=True)
class Step:
    """One numbered line: what is being done, and the doing."""

    title: str
    do: Callable[[], None]


def say(text: str, *, to: TextIO | None = None, end: str = "\n") -> None:
    """Write one line at once, also where the output is a pipe."""
    stream = to or sys.stdout
    stream.write(text + end)
    stream.flush()


def take(steps: list[Step]) -> None:
    """Do the steps in order. A terminal sees the seconds run; a log gets one line for each step."""
    for number, step in enumerate(steps, start=1):
        line = f"{number}/{len(steps)} {step.title} ..."
        started = time.monotonic()
        finished = threading.Event()
        ticker = threading.Thread(target=_tick, args=(line, started, finished), daemon=True)
        say(line, end="")
        if sys.stdout.isatty():
            ticker.start()
        try:
            step.do()
        except BaseException:
            say("")
            raise
        finally:
            finished.set()
            if ticker.is_alive():
                ticker.join()
        again = "\r" + line if sys.stdout.isatty() else ""
        say(f"{again} {time.monotonic() - started:.0f} s")


def _tick(line: str, started: float, finished: threading.Event) -> None:
    while not finished.wait(1):
        say(f"\r{line} {time.monotonic() - started:.0f} s", end="")
