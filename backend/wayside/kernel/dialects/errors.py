"""One plain sentence for each way a database can be out of reach."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import asyncpg
from tortoise.exceptions import DBConnectionError, OperationalError


class DatabaseUnavailable(Exception):
    """The database cannot be reached or cannot take writes.

    Its text is one sentence for a person, without address, user name, password, SQL or values.
    """


_SQLITE: Final = {
    "SQLITE_FULL": "The disk that holds the database is full.",
    "SQLITE_READONLY": "The database file cannot be written to.",
    "SQLITE_IOERR": "The disk that holds the database gave an error.",
    "SQLITE_CANTOPEN": "The database file cannot be opened or created in its folder.",
    "SQLITE_BUSY": "The database is busy with another Wayside process; try again in a moment.",
    "SQLITE_LOCKED": "The database is busy; try again in a moment.",
    "SQLITE_CORRUPT": "The database file is damaged; restore it from a backup.",
    "SQLITE_NOTADB": "The database file is not a SQLite database.",
    "SQLITE_PERM": "The database file may not be opened by this user.",
    "SQLITE_AUTH": "The database file may not be opened by this user.",
}

# Looked up in order; the first class that fits gives the sentence.
_POSTGRES: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (
        asyncpg.InvalidAuthorizationSpecificationError,
        "The database refused the user name or password it was given.",
    ),
    (asyncpg.InvalidCatalogNameError, "The database server has no database of that name."),
    (asyncpg.TooManyConnectionsError, "The database server has no free connection."),
    (asyncpg.DiskFullError, "The disk of the database server is full."),
    (asyncpg.ReadOnlySQLTransactionError, "The database server takes no writes at the moment."),
    (asyncpg.InsufficientPrivilegeError, "The database user lacks a permission it needs."),
    (asyncpg.AdminShutdownError, "The database server is shutting down."),
    (asyncpg.CrashShutdownError, "The database server is restarting."),
    (asyncpg.CannotConnectNowError, "The database server is starting up; try again in a moment."),
    (asyncpg.QueryCanceledError, "The database took too long to answer."),
    (asyncpg.LockNotAvailableError, "The database is busy; try again in a moment."),
    (asyncpg.DeadlockDetectedError, "The database is busy; try again in a moment."),
    (asyncpg.InsufficientResourcesError, "The database server has run out of a resource."),
    (asyncpg.PostgresConnectionError, "The connection to the database server was lost."),
    (asyncpg.InterfaceError, "The connection to the database server was lost."),
    # What asyncpg raises on a connection that has heard its end, but not yet closed.
    (asyncpg.InternalClientError, "The connection to the database server was lost."),
    (asyncpg.PostgresIOError, "The disk of the database server gave an error."),
    (DBConnectionError, "The database server has no database of that name."),
    (TimeoutError, "The database server did not answer in time."),
    (OSError, "The database server cannot be reached."),
)


def sentence_for(error: BaseException) -> str | None:
    """Return the plain sentence for what a driver raised, or None when it is a bug of ours."""
    if isinstance(error, OperationalError) and error.args:
        inner = error.args[0]
        if isinstance(inner, BaseException):
            return sentence_for(inner)
    if isinstance(error, sqlite3.Error):
        # Extended names carry a suffix: SQLITE_IOERR_WRITE, SQLITE_READONLY_DBMOVED.
        name = getattr(error, "sqlite_errorname", "")
        return next((text for prefix, text in _SQLITE.items() if name.startswith(prefix)), None)
    if isinstance(error, asyncpg.InterfaceError) and "closed" not in str(error):
        return None  # the driver was used wrongly
    return next((text for kind, text in _POSTGRES if isinstance(error, kind)), None)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn a driver's error into `DatabaseUnavailable`; let bugs of ours through unchanged."""
    try:
        yield
    except DatabaseUnavailable:
        raise
    except Exception as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        # `from None`: the driver's text may name the server and the user.
        raise DatabaseUnavailable(sentence) from None
