"""Talk against a bare relay in the same run: messages a second, latency, memory, coming back.

Run with `make bench`, on a quiet machine with two cores: the servers have one, the generator has
the other. Every message of Talk is stored before it is acknowledged; the relay stores nothing, so
the ratio between them is what storing, ordering and being able to resume cost. Figures that are
not ratios may be compared within one run only.

Fails when a goal of docs/performance.md is missed, and fails itself when its own generator cannot
do twice what the relay does: then nothing here would say anything about the servers.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.servers import free_port, postgres_server, redis_server, wait_for_port

HERE = Path(__file__).parent / "load"
ROOT = Path(__file__).parents[1]
SERVER_CORE, GENERATOR_CORE = 0, 1
_PATIENCE = 120.0  # seconds a start may take on a machine that is not as quiet as it should be

# What a deployment would not raise; see docs/protocol/wire.md, "A client that measures".
RAISED = {
    "WAYSIDE_TALK_SEATS": "2",
    "WAYSIDE_TALK_SENDS_PER_SECOND": "1000000",
    "WAYSIDE_TALK_SEND_BURST": "1000000",
    "WAYSIDE_TALK_TICKETS_PER_MINUTE": "10000000",
    "WAYSIDE_TALK_OPENINGS_PER_MINUTE": "10000000",
}

Figures = dict[str, float]


@dataclass(frozen=True)
class Size:
    """How much is done; `--tiny` only shows that the bench works."""

    rooms: int = 100
    window: int = 16
    warmup: float = 2
    seconds: float = 8
    rate: int = 1_000
    sockets: int = 2_000
    rounds: int = 3


TINY = Size(rooms=4, window=4, warmup=0.2, seconds=0.5, rate=50, sockets=20, rounds=1)


@dataclass(frozen=True)
class Running:
    """Servers that were started: where they listen, and the first one's process."""

    kind: str
    ports: list[int]
    pid: int
    origin: str = "http://localhost"


def on_core(core: int, command: Sequence[str | Path]) -> list[str]:
    return ["taskset", "-c", str(core), *map(str, command)]


@contextmanager
def process(command: list[str], port: int, log: Path, **environment: str) -> Iterator[int]:
    """A server on the servers' core."""
    with log.open("ab") as output:
        started = subprocess.Popen(
            on_core(SERVER_CORE, command),
            stdout=output, stderr=output, cwd=ROOT, env=os.environ | environment,
        )  # fmt: skip
    try:
        wait_for_port(port, started, log, _PATIENCE)
        yield started.pid
    finally:
        started.send_signal(signal.SIGTERM)
        try:
            started.wait(20)
        except subprocess.TimeoutExpired:
            started.kill()
            started.wait()


@contextmanager
def relay(folder: Path) -> Iterator[Running]:
    """The floor."""
    port = free_port()
    command = [sys.executable, str(HERE / "relay.py"), str(port)]
    with process(command, port, folder / "relay.log") as pid:
        yield Running("relay", [port], pid)


@contextmanager
def reflector(folder: Path) -> Iterator[Running]:
    """A peer that does nearly nothing: what the generator can do by itself."""
    port = free_port()
    job = json.dumps({"what": "reflect", "port": port})
    command = ["node", str(HERE / "generator.mjs"), job]
    with process(command, port, folder / "reflector.log") as pid:
        yield Running("reflect", [port], pid)


@contextmanager
def talk(folder: Path, *, processes: int = 1, **settings: str) -> Iterator[Running]:
    """Wayside with Talk, through its own command."""
    ports = [free_port() for _ in range(processes)]
    origin = "http://localhost:8000"
    environment = {
        **RAISED, **settings,
        "WAYSIDE_DATA_DIR": str(folder / "data"), "WAYSIDE_PUBLIC_URL": origin,
    }  # fmt: skip
    wayside = [sys.executable, "-m", "wayside"]
    subprocess.run([*wayside, "migrate"], check=True, env=os.environ | environment)
    with ExitStack() as stack:
        pids = [
            stack.enter_context(
                process(
                    [*wayside, "serve"], port, folder / "talk.log",
                    WAYSIDE_PORT=str(port), **environment,
                )
            )
            for port in ports
        ]  # fmt: skip
        yield Running("talk", ports, pids[0], origin)


def generate(on: Running, what: str, size: Size, **more: Any) -> Figures:
    """Run the generator once."""
    job = {
        "what": what, "kind": on.kind, "ports": on.ports, "pid": on.pid, "origin": on.origin,
        "rooms": size.rooms, "window": size.window, "warmup": size.warmup,
        "seconds": size.seconds, "rate": size.rate, "sockets": size.sockets, **more,
    }  # fmt: skip
    command = on_core(GENERATOR_CORE, ["node", HERE / "generator.mjs", json.dumps(job)])
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"The generator failed: {done.stderr[-2000:]}")
    found: Figures = json.loads(done.stdout)
    return found


def median(on: Running, what: str, key: str, size: Size) -> float:
    return statistics.median(generate(on, what, size)[key] for _ in range(size.rounds))


class Table:
    """Prints a row for each figure and remembers whether a goal was missed."""

    def __init__(self) -> None:
        self.missed = False
        print(f"{'':<44}{'figure':>14}{'ratio':>9}{'goal':>9}")

    def row(
        self, name: str, figure: str, ratio: float | None = None, goal: str = "",
        *, met: bool = True,
    ) -> None:  # fmt: skip
        shown = "" if ratio is None else f"{ratio:.2f}"
        print(f"{name:<44}{figure:>14}{shown:>9}{goal:>9}{'' if met else '  missed'}", flush=True)
        self.missed = self.missed or not met


def bench_one(
    table: Table, name: str, on: Running, floor: Figures, least: float, size: Size
) -> None:
    rate = median(on, "saturate", "rate", size)
    ratio = rate / floor["rate"]
    table.row(f"{name}: stored and acknowledged/s", f"{rate:,.0f}", ratio, f"{least:.2f}",
              met=ratio >= least)  # fmt: skip
    latency = generate(on, "steady", size)
    table.row(f"{name}: p50 ms at {size.rate:,}/s", f"{latency['p50']:.1f}")
    table.row(f"{name}: p99 ms at {size.rate:,}/s", f"{latency['p99']:.1f}", None, "5.0",
              met=latency["p99"] <= 5 and not latency["lost"])  # fmt: skip


def bench_sockets(table: Table, on: Running, floor: Figures, size: Size) -> None:
    held = generate(on, "idle", size)["kB"]
    table.row("kB of memory per idle socket", f"{held:.1f}", held / floor["kB"], "32 kB",
              met=held <= 32)  # fmt: skip
    took = generate(on, "reconnect", size)["seconds"]
    ratio = took / floor["seconds"]
    table.row(f"{size.sockets:,} sockets back, seconds", f"{took:.2f}", ratio, "2.50",
              met=ratio <= 2.5)  # fmt: skip


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--tiny", action="store_true", help="only show that it works")
    size = TINY if asked.parse_args().tiny else Size()
    if (os.cpu_count() or 1) < 2:
        raise SystemExit("This bench needs two cores: one for the server, one for the generator.")
    table = Table()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with reflector(folder) as on:
            able = median(on, "saturate", "rate", size)
        with relay(folder) as on:
            floor: Figures = {"rate": median(on, "saturate", "rate", size)}
            floor |= generate(on, "steady", size)
            floor |= generate(on, "idle", size)
            floor |= {"seconds": generate(on, "reconnect", size)["seconds"]}
        table.row("bare relay: messages/s, nothing stored", f"{floor['rate']:,.0f}", 1.0)
        table.row(f"bare relay: p99 ms at {size.rate:,}/s", f"{floor['p99']:.1f}")
        table.row("bare relay: kB per idle socket", f"{floor['kB']:.1f}", 1.0)
        table.row(f"bare relay: {size.sockets:,} sockets back", f"{floor['seconds']:.2f}", 1.0)
        ratio = able / floor["rate"]
        table.row("generator by itself, messages/s", f"{able:,.0f}", ratio, "2.00", met=ratio >= 2)
        if ratio < 2 and size is not TINY:
            print("The generator is too slow for this machine: nothing below would mean anything.")
            return 1
        with talk(folder / "sqlite") as on:
            bench_one(table, "SQLite FULL", on, floor, 0.30, size)
            bench_sockets(table, on, floor, size)
        with postgres_server(durable=True) as postgres, redis_server() as redis:
            for database in ("one", "two"):
                postgres.sql(f"CREATE DATABASE {database}")
            with talk(folder / "postgres", WAYSIDE_DATABASE_URL=postgres.url("one")) as on:
                bench_one(table, "PostgreSQL", on, floor, 0.25, size)
            with talk(
                folder / "two", processes=2, WAYSIDE_DATABASE_URL=postgres.url("two"),
                WAYSIDE_REDIS_URL=redis.url,
            ) as on:  # fmt: skip
                bench_one(table, "two processes, every message crosses", on, floor, 0.24, size)
    return int(table.missed and size is not TINY)


if __name__ == "__main__":
    sys.exit(main())
