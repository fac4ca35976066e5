"""Read a database URL into what Tortoise needs. Pure: nothing is opened here.

Accepted:

- ``sqlite:///absolute/path.db`` or ``sqlite://relative/path.db`` (no settings: ours are fixed,
  because they keep promises about durability and erasure);
- ``postgres://user:password@host:port/name`` or ``postgresql://...``, with these settings after
  ``?``: ``minsize``, ``maxsize`` (connections per process), ``ssl`` or ``sslmode`` (``disable``,
  ``allow``, ``prefer``, ``require``, ``verify-ca``, ``verify-full``), ``sslrootcert`` (a PEM file;
  implies ``verify-full``), ``host`` (a socket folder), ``statement_cache_size`` (0 behind a
  transaction pooler).

User name, password, host and name in a ``postgres://`` address may be percent-encoded (RFC 3986);
the path in a ``sqlite://`` address is taken as it stands.
"""

import ssl
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from wayside.kernel.dialects.errors import DatabaseUnavailable

SQLITE_ENGINE: Final = "wayside.kernel.dialects.sqlite"
POSTGRES_ENGINE: Final = "wayside.kernel.dialects.asyncpg"

# In this order: switching to WAL needs a lock, so the waiting time comes first.
SQLITE_PRAGMAS: Final[dict[str, str | int]] = {
    "busy_timeout": 5000,  # milliseconds to wait for a one-off command that writes beside us
    "journal_mode": "WAL",
    "synchronous": "FULL",  # an acknowledged row survives a power cut
    "secure_delete": 1,  # deleted content is overwritten with zeros
    "foreign_keys": "ON",
    "temp_store": "MEMORY",  # no content in temporary files
    "trusted_schema": "OFF",
    # Bytes. A log cut short at every turn grows anew, and growing is what flushing waits for.
    # What was erased leaves it within 15 minutes all the same (kernel/upkeep.py).
    "journal_size_limit": 4_194_304,
}

_MIN_CONNECTIONS: Final = 2
_MAX_CONNECTIONS: Final = 16
_CONNECT_SECONDS: Final = 10
_STATEMENT_SECONDS: Final = 60
_SSL_MODES: Final = frozenset({"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
_NUMBERS: Final = frozenset({"minsize", "maxsize", "statement_cache_size"})
_SETTINGS: Final = _NUMBERS | {"ssl", "sslmode", "sslrootcert", "host"}

_MEMORY: Final = ":memory:"
_UNREADABLE: Final = (
    "The database address is not one Wayside understands; it begins with sqlite:// or postgres://."
)


def connection_for(url: str) -> dict[str, Any]:
    """Return the Tortoise connection (``engine`` and ``credentials``) for a database URL.

    Raises `DatabaseUnavailable` with a sentence that repeats no part of the URL.
    """
    if url.startswith("sqlite://"):
        return {"engine": SQLITE_ENGINE, "credentials": _sqlite(url)}
    if url.startswith(("postgres://", "postgresql://")):
        return {"engine": POSTGRES_ENGINE, "credentials": _postgres(url)}
    raise DatabaseUnavailable(_UNREADABLE)


def sqlite_path(url: str) -> str | None:
    """Return the path of the SQLite file that a URL names, or None when it names no file."""
    connection = connection_for(url)
    path = connection["credentials"].get("file_path", _MEMORY)
    return None if path == _MEMORY else str(path)


def _sqlite(url: str) -> dict[str, Any]:
    rest = url.removeprefix("sqlite://")
    if "?" in rest:
        raise DatabaseUnavailable("A sqlite:// database address takes no settings after a '?'.")
    if not rest:
        raise DatabaseUnavailable("The sqlite:// database address names no file.")
    return {"file_path": rest, **SQLITE_PRAGMAS}


def _postgres(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        port = parts.port or 5432
        chosen = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
    except ValueError:
        raise DatabaseUnavailable(
            "The postgres:// database address cannot be read; "
            "percent-encode signs such as @ : / ? # [ ] in the user name and password."
        ) from None
    unknown = chosen.keys() - _SETTINGS
    if unknown:
        raise DatabaseUnavailable(
            "The postgres:// database address has a setting Wayside does not know; "
            f"it knows {', '.join(sorted(_SETTINGS))}."
        )
    name = unquote(parts.path.removeprefix("/"))
    if not name:
        raise DatabaseUnavailable("The postgres:// database address names no database.")
    return {
        "host": chosen.get("host") or _host(parts),
        "port": port,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": name,
        "minsize": _number(chosen, "minsize", _MIN_CONNECTIONS),
        "maxsize": _number(chosen, "maxsize", _MAX_CONNECTIONS),
        "timeout": _CONNECT_SECONDS,
        "command_timeout": _STATEMENT_SECONDS,
        "statement_cache_size": _number(chosen, "statement_cache_size", 100),
        "server_settings": {"application_name": "wayside", "timezone": "UTC"},
        **_encryption(chosen),
    }


def _host(parts: SplitResult) -> str | None:
    return unquote(parts.hostname) if parts.hostname else None


def _number(chosen: dict[str, str], name: str, otherwise: int) -> int:
    text = chosen.get(name)
    if text is None:
        return otherwise
    if not text.isascii() or not text.isdigit() or len(text) > 4:
        raise DatabaseUnavailable(f"The setting {name} of the database address is not a number.")
    return int(text)


def _encryption(chosen: dict[str, str]) -> dict[str, Any]:
    mode = chosen.get("sslmode") or chosen.get("ssl")
    if mode is not None and mode not in _SSL_MODES:
        raise DatabaseUnavailable(
            "The setting sslmode of the database address is one of "
            f"{', '.join(sorted(_SSL_MODES))}."
        )
    certificate = chosen.get("sslrootcert")
    if certificate is None:
        return {} if mode is None else {"ssl": mode}
    try:
        context = ssl.create_default_context(cafile=certificate)
    except (OSError, ssl.SSLError):
        raise DatabaseUnavailable(
            "The certificate file in sslrootcert of the database address cannot be read."
        ) from None
    context.check_hostname = mode != "verify-ca"
    return {"ssl": context}
