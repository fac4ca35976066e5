"""Logs that cannot tell who did what: named events, allow-listed keys, one JSON line each.

Nothing a person sent, no address, no path and no exception text is written. A key that is not in
`KEYS` is dropped and only its name is kept; a value that is not a number or a short code-like word
is withheld. Other libraries' loggers are reduced to where they spoke and which exception they held.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from enum import Enum, unique
from typing import Any, Final

import structlog

WITHHELD: Final = "(withheld)"
_WORD = re.compile(r"[A-Za-z0-9_.:-]{1,80}\Z")

KEYS: Final[dict[str, str]] = {
    "event": "which of the events below",
    "level": "info, warning or error",
    "time": "UTC, ISO 8601, whole minutes: what failed must not date what somebody did",
    "error": "class name of an exception, never its text",
    "where": "source file and line that raised or logged",
    "route": "name of the route, never the path",
    "task": "name given to a background task",
    "job": "name of a durable job",
    "logger": "name of another library's logger",
    "count": "a number of things",
    "port": "the port the server listens on",
    "message": "id of a message, never its text",
    "language": "tag of a language",
    "dropped": "names of the keys that were not allowed",
}


@unique
class Event(Enum):
    """Every event that can be logged: name, level, and when it happens."""

    SERVER_STARTED = ("server_started", "info", "The server accepts connections.")
    SERVER_STOPPED = ("server_stopped", "info", "The server has finished every answer and ended.")
    START_FAILED = ("start_failed", "error", "Opening the application raised.")
    REQUEST_FAILED = ("request_failed", "error", "A handler raised; the reader got a 500 problem.")
    SOCKET_FAILED = ("socket_failed", "error", "A WebSocket handler raised; the socket was closed.")
    SERVER_BUSY = ("server_busy", "warning", "A request was refused with 503: too many at once.")
    TRANSLATION_FAILED = (
        "translation_failed",
        "warning",
        "A problem's title fell back to English.",
    )
    WORDS_MISSING = ("words_missing", "warning", "A message is not there in a language.")
    LESSON_LEFT_OUT = (
        "lesson_left_out",
        "error",
        "A published lesson could not be read, so no pack has it.",
    )
    LIBRARY_WARNED = ("library_warned", "warning", "Another library logged a warning.")
    LIBRARY_FAILED = ("library_failed", "error", "Another library logged an error.")
    TASK_FAILED = ("task_failed", "error", "A background task raised.")
    JOB_RETRIED = ("job_retried", "warning", "A durable job raised and will be tried again.")
    JOB_BURIED = ("job_buried", "error", "A durable job raised too often and is set aside.")
    PASSKEY_UNREAD = (
        "passkey_unread",
        "warning",
        "What a browser sent as a passkey broke a parser unforeseen; it counted as a no.",
    )
    BACKPLANE_LOST = ("backplane_lost", "warning", "The doorbell between processes is away.")
    BACKPLANE_BACK = ("backplane_back", "info", "The doorbell between processes is back.")

    def __init__(self, label: str, level: str, when: str) -> None:
        self.label = label
        self.level = level
        self.when = when


class _Stderr:
    """Writes to whatever sys.stderr is now, so that a redirected stream is honoured."""

    def info(self, line: str) -> None:
        sys.stderr.write(line + "\n")

    warning = error = info


def _clean(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str) and _WORD.match(value):
        return value
    return WITHHELD


def _only_allowed(
    logger: object, method: str, fields: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    kept = {key: _clean(fields[key]) for key in KEYS if key in fields}
    dropped = sorted(str(_clean(key)) for key in fields if key not in KEYS)
    return {**kept, "dropped": dropped} if dropped else kept


_logger = structlog.wrap_logger(
    _Stderr(),
    processors=[
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="%Y-%m-%dT%H:%MZ", utc=True, key="time"),
        _only_allowed,
        structlog.processors.JSONRenderer(),
    ],
    wrapper_class=structlog.BoundLogger,
)


def where_of(error: BaseException) -> str | None:
    """The innermost source line of an exception, ours if it got there, as `file.py:12`."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/wayside/" in frame.filename] or frames
    return f"{ours[-1].filename.rsplit('/', 1)[-1]}:{ours[-1].lineno}" if ours else None


# Parameters of structlog's own functions: a field of such a name would raise instead of log.
_STRUCTLOGS_OWN: Final = frozenset({"self", "event", "method_name"})


def log(event: Event, /, *, error: BaseException | None = None, **fields: object) -> None:
    """Write one line for `event` at the event's own level.

    error: an exception, of which only class name and source line are written.
    fields: keys of `KEYS`; any other key is dropped and named under `dropped`.
    """
    if error is not None:
        fields = {"error": type(error).__name__, "where": where_of(error)} | fields
    kept = {name: value for name, value in fields.items() if name not in _STRUCTLOGS_OWN}
    getattr(_logger, event.level)(event.label, **kept)


class _LibraryHandler(logging.Handler):
    """Turns a standard log record into an event without its text, which may hold input."""

    def emit(self, record: logging.LogRecord) -> None:
        event = Event.LIBRARY_FAILED if record.levelno >= logging.ERROR else Event.LIBRARY_WARNED
        raised = record.exc_info[1] if record.exc_info else None
        spot = f"{record.filename}:{record.lineno}"
        log(event, error=raised, logger=record.name, **({} if raised else {"where": spot}))


def quieten_libraries() -> None:
    """Route every standard logger (uvicorn, asyncio, tortoise ...) through the allow-list.

    Loggers of libraries keep no handler of their own; below WARNING nothing is written. uvicorn
    warns of every malformed request, which anyone can send without end: it is heard from ERROR up,
    and its access log, made of addresses and paths, never.
    """
    root = logging.getLogger()
    root.handlers = [_LibraryHandler()]
    root.setLevel(logging.WARNING)
    for name in list(root.manager.loggerDict):
        other = logging.getLogger(name)
        other.handlers = []
        other.propagate = True
        other.setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    access = logging.getLogger("uvicorn.access")
    access.propagate = False
    access.disabled = True
    logging.captureWarnings(True)
