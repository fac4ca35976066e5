"""SQLite serves one process: whoever serves holds a lock file beside the database."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from wayside.kernel.dialects.address import sqlite_path
from wayside.kernel.dialects.errors import DatabaseUnavailable


class AnotherServer(Exception):
    """Another Wayside serves from this SQLite file. Its text is one plain sentence."""


@contextmanager
def hold_server_lock(url: str) -> Iterator[None]:
    """Be the one server of this SQLite file for the length of the block; nothing on PostgreSQL.

    The system drops the lock when the process ends, however it ends, so a lock file that is left
    behind is harmless. One-off commands (import, migrate) do not take it: they write beside the
    server, a transaction at a time.

    Raises `AnotherServer` when one runs already, `DatabaseUnavailable` when the folder of the file
    cannot be written.
    """
    path = sqlite_path(url)
    if path is None:
        yield
        return
    try:
        handle = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        raise DatabaseUnavailable("The folder of the database file cannot be written to.") from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AnotherServer(
                "Wayside already runs on this data folder; stop it first, "
                "or use PostgreSQL to run several processes."
            ) from None
        yield
    finally:
        with suppress(OSError):
            os.close(handle)
