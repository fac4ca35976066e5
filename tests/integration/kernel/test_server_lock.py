"""One server for a SQLite file; any number for PostgreSQL."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wayside.kernel.database import DatabaseUnavailable, migrate
from wayside.kernel.server_lock import AnotherServer, hold_server_lock

HOLDER = """
import signal, sys
from wayside.kernel.server_lock import hold_server_lock
with hold_server_lock(sys.argv[1]):
    print("held", flush=True)
    signal.pause()
"""


@contextmanager
def held_elsewhere(url: str) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that serves from this file for the length of the block, then is killed."""
    command = [sys.executable, "-c", HOLDER, url]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_server_gets_one_plain_sentence(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path}/it.sqlite3"
    with (
        held_elsewhere(url),
        pytest.raises(AnotherServer, match=r"already runs on this data folder.*\.$"),
    ):
        hold_server_lock(url).__enter__()


def test_a_server_that_was_killed_does_not_lock_the_next_one_out(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path}/it.sqlite3"
    with held_elsewhere(url):
        pass  # killed on leaving
    with hold_server_lock(url):
        pass
    with hold_server_lock(url):
        pass


async def test_a_one_off_command_writes_beside_the_server(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path}/it.sqlite3"
    with held_elsewhere(url):
        await migrate(url)


def test_two_servers_share_a_postgres() -> None:
    url = "postgres://nobody@127.0.0.1/anything"
    with hold_server_lock(url), hold_server_lock(url):
        pass


def test_a_folder_that_cannot_be_written_gets_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="cannot be written"):
        hold_server_lock(f"sqlite://{tmp_path}/absent/it.sqlite3").__enter__()
