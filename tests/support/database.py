"""Databases for tests: migrated once, copied for every test, on the database the run is for."""

import secrets
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Protocol

from tortoise.backends.base.client import BaseDBAsyncClient

from tests.support.servers import PostgresServer
from wayside.kernel.database import migrate, transaction


class _Failed(Exception):
    pass


@asynccontextmanager
async def failing_transaction() -> AsyncIterator[BaseDBAsyncClient]:
    """A transaction that fails at the end of the block."""
    with suppress(_Failed):
        async with transaction() as connection:
            yield connection
            raise _Failed


class Databases(Protocol):
    """Hands out addresses of databases."""

    def empty(self) -> str:
        """The address of a new database without a single table."""
        ...

    async def migrated(self) -> str:
        """The address of a new database that is up to date and holds no rows."""
        ...

    def drop(self, url: str) -> None:
        """Remove a database."""
        ...


class SqliteDatabases:
    """SQLite files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template: Path | None = None

    def empty(self) -> str:
        return f"sqlite://{self._new()}"

    async def migrated(self) -> str:
        if self._template is None:
            template = self._new()
            await migrate(f"sqlite://{template}")
            self._template = template
        fresh = self._new()
        shutil.copyfile(self._template, fresh)
        return f"sqlite://{fresh}"

    def drop(self, url: str) -> None:
        file = Path(url.removeprefix("sqlite://"))
        for left in file.parent.glob(f"{file.name}*"):
            left.unlink()

    def _new(self) -> Path:
        return self._folder / f"{secrets.token_hex(8)}.sqlite3"


class PostgresDatabases:
    """Databases of one PostgreSQL cluster."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self._template: str | None = None

    def empty(self) -> str:
        return self._server.url(self._create("template0"))

    async def migrated(self) -> str:
        if self._template is None:
            template = self._create("template0")
            await migrate(self._server.url(template))
            self._template = template
        return self._server.url(self._create(self._template))

    def drop(self, url: str) -> None:
        self._server.sql(f'DROP DATABASE IF EXISTS "{url.rsplit("/", 1)[1]}" WITH (FORCE)')

    def _create(self, template: str) -> str:
        name = f"t{secrets.token_hex(8)}"
        self._server.sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name
