"""Real PostgreSQL and Redis servers in temporary folders, on free ports, gone afterwards.

They run as this user or, as root, which PostgreSQL refuses, as Debian's `postgres` user. Nothing of
a server that may run on this machine already is used or touched.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE = 30.0  # seconds a server may take to start or stop


def free_port() -> int:
    """A TCP port of the loopback address that nothing listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program(name: str, *, package: str) -> str:
    """The path of a server program; skips the test without it, or fails where CI is true."""
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which(name, path=os.pathsep.join([*map(str, homes), os.environ.get("PATH", "")]))
    if found is None:
        reason = f"{name} is missing; `apt-get install {package}` brings it"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def wait_for_port(
    port: int, process: subprocess.Popen[bytes], log: Path, patience: float = PATIENCE
) -> None:
    """Return once something answers on the port; fail with the server's log if it never does."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    pytest.fail(f"a test server did not start:\n{log.read_text(errors='replace')[-2000:]}")


class PostgresServer:
    """One PostgreSQL cluster. `url(name)` is the address of one of its databases."""

    def __init__(self, folder: Path, *, durable: bool = False) -> None:
        """durable: writes reach the disk before they are said to, as in life; tests need not."""
        self._lax = [] if durable else ["-c", "fsync=off", "-c", "full_page_writes=off"]
        self._folder = folder
        self._as = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self._data = folder / "data"
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()
        self.folder = folder
        if self._as:
            shutil.chown(folder, "postgres", "postgres")
        initdb = program("initdb", package="postgresql")
        subprocess.run(
            [*self._as, initdb, "-D", self._data, "-U", "tester", "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync"],
            check=True, capture_output=True, cwd=folder,
        )  # fmt: skip

    @property
    def data(self) -> Path:
        """The folder of its files."""
        return self._data

    def start(self) -> None:
        """Start the server and return when it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self._as, program("postgres", package="postgresql"), "-D", self._data,
                 "-p", str(self.port), "-h", "127.0.0.1", "-k", self._folder,
                 *self._lax, "-c", "max_connections=200"],
                stdout=log, stderr=log, cwd=self._folder,
            )  # fmt: skip
        wait_for_port(self.port, self._process, self._log)
        self._await_ready()

    def _await_ready(self) -> None:
        command = [
            program("pg_isready", package="postgresql"), "-q", "-h", "127.0.0.1",
            "-p", str(self.port), "-U", "tester", "-d", "postgres",
        ]  # fmt: skip
        deadline = time.monotonic() + PATIENCE
        while subprocess.run(command, check=False).returncode != 0:
            if time.monotonic() > deadline:
                pytest.fail("the test PostgreSQL does not take connections")
            time.sleep(0.02)

    def stop(self, how: str = "immediate") -> None:
        """Stop at once, as a crash would (`immediate`), or in order (`fast`)."""
        if self._process is None:
            return
        subprocess.run(
            [*self._as, program("pg_ctl", package="postgresql"), "-D", self._data, "-m", how,
             "-w", "-s", "stop"],
            check=False, capture_output=True, cwd=self._folder,
        )  # fmt: skip
        self._process.wait(PATIENCE)
        self._process = None

    def url(self, name: str = "postgres", user: str = "tester") -> str:
        """The address of one database of this server."""
        return f"postgres://{user}@127.0.0.1:{self.port}/{name}"

    def sql(self, statement: str, database: str = "postgres") -> str:
        """Run one statement as the owner of the cluster and return what it printed."""
        done = subprocess.run(
            [program("psql", package="postgresql"), "-X", "-q", "-A", "-t", "-v",
             "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tester",
             "-d", database, "-c", statement],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout.strip()


class RedisServer:
    """One Redis. `options` are added to its command line, as in `("--save", "60 1")`."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._folder = folder
        self._options = options or ("--save", "", "--appendonly", "no")
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start the server and return when it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [program("redis-server", package="redis-server"), "--port", str(self.port),
                 "--bind", "127.0.0.1", "--dir", self._folder, *self._options],
                stdout=log, stderr=log,
            )  # fmt: skip
        wait_for_port(self.port, self._process, self._log)

    def stop(self) -> None:
        """Kill it, as a crash would."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(PATIENCE)
            self._process = None


@contextmanager
def postgres_server(*, durable: bool = False) -> Iterator[PostgresServer]:
    """A running PostgreSQL, removed at the end."""
    program("postgres", package="postgresql")
    with tempfile.TemporaryDirectory(prefix="wayside-pg-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        server = PostgresServer(Path(name), durable=durable)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@contextmanager
def redis_server(*options: str) -> Iterator[RedisServer]:
    """A running Redis, removed at the end."""
    with tempfile.TemporaryDirectory(prefix="wayside-redis-") as name:
        server = RedisServer(Path(name), *options)
        try:
            server.start()
            yield server
        finally:
            server.stop()
