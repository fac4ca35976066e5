"""What an operator does with Wayside. Each `wayside` command is one function here."""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import wayside
from wayside.app import create_app, open_backplane
from wayside.directory import ImportRefused, ImportReport, NationalFault, seed_directory
from wayside.directory import import_listings as import_into_directory
from wayside.directory.newest import TOPIC
from wayside.kernel import database
from wayside.kernel.backplane import BackplaneUnavailable, refuse_persistent_redis
from wayside.kernel.database import DatabaseUnavailable, close_database, open_database
from wayside.kernel.language_list import LanguageListFault
from wayside.kernel.openapi import openapi_document
from wayside.kernel.server import CannotListen, Server, make_server
from wayside.kernel.server_lock import AnotherServer, hold_server_lock
from wayside.kernel.tasks import spawn
from wayside.resources import CHECKOUT
from wayside.safety.crisis import CrisisFault, crisis_file
from wayside.settings import Settings, SettingsFault
from wayside.shell.webapp import WebAppMissing
from wayside.work import work as work_until

Say = Callable[[str], None]
Progress = Callable[[str, int], None]

# Faults whose text is one plain sentence for the person who typed the command.
PLAIN_FAULTS = (
    AnotherServer,
    CrisisFault,
    DatabaseUnavailable,
    ImportRefused,
    LanguageListFault,
    NationalFault,
    BackplaneUnavailable,
    CannotListen,
    SettingsFault,
    WebAppMissing,
)


async def run(settings: Settings, *, say: Say) -> None:
    """Migrate, seed, serve and work in this process until it is told to stop."""
    settings.make_data_dir()
    with hold_server_lock(settings.database):
        say("Preparing the database ...")
        say(await seed(settings))
        await _serve(settings, say, with_work=True)


async def serve(settings: Settings, *, say: Say) -> None:
    """Serve only."""
    settings.make_data_dir()
    with hold_server_lock(settings.database):
        await _serve(settings, say, with_work=False)


async def _serve(settings: Settings, say: Say, *, with_work: bool) -> None:
    if settings.redis_url is not None:
        await refuse_persistent_redis(settings.redis_url.get_secret_value())
    server = make_server(create_app(settings, with_work=with_work), settings.host, settings.port)
    welcome = spawn(_welcome(server, settings, say), name="welcome")
    try:
        await server.serve()
    finally:
        welcome.cancel()


async def _welcome(server: Server, settings: Settings, say: Say) -> None:
    await server.ready.wait()
    # In a checkout the command is not on the path.
    command = ".venv/bin/wayside" if (CHECKOUT / "Makefile").is_file() else "wayside"
    say(
        f"\nWayside {wayside.__version__} is at {settings.origin}\n"
        "Open it in a phone-sized window: find help, then try Leave.\n"
        f"Load real listings:     {command} directory import FOLDER\n"
        f"Look over this set-up:  {command} check\n"
        "Stop:                   Ctrl+C\n"
    )


async def work(settings: Settings, *, say: Say) -> None:
    """Do the background work only, until told to stop."""
    stop = asyncio.Event()
    for end in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(end, stop.set)
    await open_database(settings.database)
    try:
        say("Working. Stop with Ctrl+C.")
        await work_until(stop)
    finally:
        await close_database()


async def migrate(settings: Settings) -> None:
    """Bring the database to this version's shape."""
    settings.make_data_dir()
    await database.migrate(settings.database)


async def seed(settings: Settings, *, demo: bool | None = None) -> str:
    """Load the built-in listings; the sentence says what changed."""
    await migrate(settings)
    await open_database(settings.database)
    try:
        changed = await seed_directory(demo=demo, crisis=crisis_file(settings.data_dir))
    finally:
        await close_database()
    return "The built-in listings are " + ("loaded." if changed else "up to date.")


async def import_listings(
    settings: Settings,
    path: Path,
    *,
    source: str | None,
    timezone: str | None,
    progress: Progress,
) -> ImportReport:
    """Load listings and tell every server that there are new ones."""
    await migrate(settings)
    await open_database(settings.database)
    backplane = open_backplane(settings)
    try:
        report = await import_into_directory(
            path, source=source, timezone=timezone, progress=progress
        )
        await backplane.ring(TOPIC)
        return report
    finally:
        await backplane.close()
        await close_database()


def openapi(settings: Settings) -> dict[str, Any]:
    """The OpenAPI document of this version."""
    return openapi_document(create_app(settings).routes)
