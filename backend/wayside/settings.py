"""Settings: the only reader of the environment. Each is described in docs/reference/settings.md.

A value comes from the environment (`WAYSIDE_PORT`) or, for a secret, from a file of the same name
in lower case (`wayside_database_url`) in the folder that `WAYSIDE_SECRETS_DIR` names; the
environment wins.
"""

import os
import re
import secrets
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def is_loopback(host: str) -> bool:
    """True for localhost, 127.0.0.0/8 and ::1: names that never leave this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


# A letter, a digit or a hyphen in each label: no wildcard, no name before the host, nothing that
# could end a header. Names in other scripts are written as browsers send them (`xn--…`).
_ORIGIN = re.compile(
    r"(?P<scheme>https?)://"
    r"(?P<host>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?|"
    r"\[[0-9a-f:]{2,39}\])(?::(?P<port>[1-9][0-9]{0,4}))?",
    re.ASCII,
)


def _bare_origin(given: str) -> str:
    """Scheme, host and port in lower case, without the scheme's own port (RFC 6454).

    Raises ValueError, which never repeats what was given.
    """
    found = _ORIGIN.fullmatch(given.lower())
    if found is None or int(found["port"] or 1) > 65535:
        raise ValueError(
            "is a list of bare origins such as https://partner.example, "
            "each without a path, a name or a *"
        )
    if found["scheme"] == "http" and not is_loopback(found["host"].strip("[]")):
        raise ValueError("begins each origin with https:// everywhere but on this machine itself")
    own_port = {"http": "80", "https": "443"}[found["scheme"]]
    port = f":{found['port']}" if found["port"] not in (None, own_port) else ""
    return f"{found['scheme']}://{found['host']}{port}"


_LEAST_SECRET: Final = 32


class SettingsFault(Exception):
    """A setting cannot be used. The message names the setting and what to do, never its value."""


class Settings(BaseSettings):
    """What a deployment decides. Frozen: one process, one set of settings."""

    model_config = SettingsConfigDict(
        env_prefix="WAYSIDE_", env_ignore_empty=True, frozen=True, extra="ignore"
    )

    host: str = Field("127.0.0.1", description="Address the server listens on.")
    port: Annotated[int, Field(ge=1, le=65535)] = Field(
        8000, description="Port the server listens on."
    )
    public_url: str = Field(
        "",
        description="Address people type, `https://…`; by default `http://localhost:PORT`. "
        "Requests that change something and WebSockets from any other origin are refused.",
    )
    data_dir: Path = Field(
        Path("var"),
        description="Folder of the SQLite file and of generated secrets; made with mode 0700.",
    )
    database_url: SecretStr = Field(
        SecretStr(""),
        description="`sqlite:///path` or `postgres://user:pass@host/name`; by default "
        "`wayside.sqlite3` in the data folder.",
    )
    redis_url: SecretStr | None = Field(
        None,
        description="`redis://…`, needed only when several processes serve; without it, "
        "doorbells stay in memory.",
    )
    secrets_dir: Path | None = Field(
        None,
        description="Folder of secret files, for example systemd's `$CREDENTIALS_DIRECTORY`.",
    )
    exit_url: str = Field(
        "https://www.weather.gov/",
        description="Where Leave goes: plain, fast, not personalised, opened by no native app, "
        "never ours.",
    )
    frame_origins: str = Field(
        "",
        max_length=4000,
        description="Partner sites that may show `/frame` inside a page of theirs: bare origins, "
        "`https://…`, with spaces or commas between; by default no site may.",
    )

    audit_days: Annotated[int, Field(ge=30, le=3650)] = Field(
        180, description="Days after which an entry of the audit trail is erased."
    )

    talk_sends_per_second: Annotated[int, Field(ge=1, le=1_000_000)] = Field(
        5, description="Messages a second that one seat of a chat may send."
    )
    talk_send_burst: Annotated[int, Field(ge=1, le=1_000_000)] = Field(
        20, description="Messages that one seat of a chat may send at once."
    )
    talk_seats: Annotated[int, Field(ge=1, le=8)] = Field(
        1, description="Seats that whoever opens a chat may make in it; a mentor adds their own."
    )
    talk_conversations: Annotated[int, Field(ge=1, le=16)] = Field(
        3, description="Chats that one connection without a sign-in may follow."
    )
    talk_tickets_per_minute: Annotated[int, Field(ge=1, le=10_000_000)] = Field(
        600,
        description="Tickets a minute for Talk that are usual, for each process; beyond it a "
        "ticket costs the asking machine some work.",
    )
    talk_openings_per_minute: Annotated[int, Field(ge=1, le=10_000_000)] = Field(
        120,
        description="New chats a minute, for each process; beyond half of it one costs the asking "
        "machine some work, and beyond all of it four times as many are for those that worked.",
    )
    talk_looks_per_minute: Annotated[int, Field(ge=1, le=10_000_000)] = Field(
        600, description="Looks for six words a minute, at most, for each process."
    )

    @field_validator("frame_origins")
    @classmethod
    def _are_bare_origins(cls, value: str) -> str:
        return " ".join(dict.fromkeys(map(_bare_origin, value.replace(",", " ").split())))

    @field_validator("public_url")
    @classmethod
    def _is_an_origin(cls, value: str) -> str:
        if not value:
            return value
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
            raise ValueError("is not an address such as https://example.org")
        if parts.path not in {"", "/"} or parts.query or parts.fragment:
            raise ValueError("is a bare origin, without a path")
        if parts.scheme == "http" and not is_loopback(parts.hostname):
            raise ValueError("begins with https:// everywhere but on this machine itself")
        return value.rstrip("/")

    @field_validator("exit_url")
    @classmethod
    def _is_a_web_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("is not an address such as https://www.weather.gov/")
        if parts.scheme == "http" and not is_loopback(parts.hostname):
            raise ValueError("begins with https://")
        return value

    @model_validator(mode="after")
    def _has_one_exit_elsewhere(self) -> "Settings":
        if urlsplit(self.exit_url).netloc == urlsplit(self.origin).netloc:
            raise ValueError("WAYSIDE_EXIT_URL leads back here; Leave has to go somewhere else")
        return self

    @model_validator(mode="after")
    def _is_framed_by_others_only(self) -> "Settings":
        if self.origin in self.framers:
            # A page of our own origin could take the sandbox off the frame.
            raise ValueError("WAYSIDE_FRAME_ORIGINS names this site itself; name other sites only")
        return self

    @model_validator(mode="after")
    def _is_encrypted_outside(self) -> "Settings":
        if not is_loopback(self.host) and not self.origin.startswith("https://"):
            # Passwords of people who work here, and what youths do, would travel in the clear.
            raise ValueError(
                "WAYSIDE_HOST listens beyond this machine; set WAYSIDE_PUBLIC_URL to the https:// "
                "address that people type, with a proxy in front that speaks TLS"
            )
        return self

    @property
    def framers(self) -> tuple[str, ...]:
        """The origins that may show `/frame`, as `frame-ancestors` takes them (CSP Level 3)."""
        return tuple(self.frame_origins.split())

    @property
    def origin(self) -> str:
        """Scheme, host and port that browsers send as Origin (RFC 6454)."""
        return self.public_url or f"http://localhost:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """Whether people reach this server on its own machine only, so over plain HTTP."""
        return is_loopback(urlsplit(self.origin).hostname or "")

    @property
    def database(self) -> str:
        """The database URL in force. Holds a password: never print or log it."""
        given = self.database_url.get_secret_value()
        return given or f"sqlite://{self.data_dir.absolute() / 'wayside.sqlite3'}"

    def make_data_dir(self) -> Path:
        """The data folder, made with mode 0700 where it is absent and tightened where it is not."""
        try:
            self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.data_dir.chmod(0o700)
        except OSError as error:
            raise SettingsFault(
                "The folder that WAYSIDE_DATA_DIR names cannot be made or written: "
                f"{error.strerror}. Choose another or change its owner."
            ) from None
        return self.data_dir

    def secret(self, name: str) -> bytes:
        """A generated secret of 32 bytes, the same for every process that shares the folder.

        Read from `wayside_NAME` in the secrets folder; otherwise made once in the data folder, mode
        0600, atomically, so that two processes that start together agree.
        """
        if self.secrets_dir is not None:
            given = self.secrets_dir / f"wayside_{name}"
            if given.is_file():
                return _long_enough(given)
        kept = self.make_data_dir() / f"{name}.secret"
        if not kept.exists():
            fresh = kept.with_suffix(f".{secrets.token_hex(8)}")
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(32))
                file.flush()
                os.fsync(file.fileno())
            try:
                os.link(fresh, kept)
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return _long_enough(kept)


def _long_enough(file: Path) -> bytes:
    """The secret in a file. Raises SettingsFault for one that is too short to be any."""
    secret = file.read_bytes()
    if len(secret) < _LEAST_SECRET:
        raise SettingsFault(
            f"The secret file {file.name} holds fewer than {_LEAST_SECRET} bytes. Put the one back "
            "that belongs to this database, or take the file away where there is no database yet."
        )
    return secret


def load_settings() -> Settings:
    """Settings from the environment and the secrets folder.

    Raises SettingsFault with one sentence for each value that cannot be used, never the value.
    """
    folder = os.environ.get("WAYSIDE_SECRETS_DIR") or None
    if folder is not None and not Path(folder).is_dir():
        raise SettingsFault("WAYSIDE_SECRETS_DIR names a folder that is not there.")
    try:
        return Settings(_secrets_dir=folder)  # type: ignore[call-arg]  # pydantic-settings' own keyword
    except ValidationError as faults:
        raise SettingsFault(" ".join(_sentence(fault) for fault in faults.errors())) from None


def _sentence(fault: object) -> str:
    assert isinstance(fault, dict)  # noqa: S101  (pydantic's ErrorDetails is a TypedDict)
    message = str(fault["msg"]).removeprefix("Value error, ")
    if not fault["loc"]:
        return f"{message}."
    name = f"WAYSIDE_{fault['loc'][0]}".upper()
    return f"{name}: {message[0].lower()}{message[1:]}."
