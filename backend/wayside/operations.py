"""What an operator does with Wayside. Each `wayside` command is one function here."""

import asyncio
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import wayside
from wayside.app import create_app, open_backplane, staff_of
from wayside.chat.regions import RegionFault
from wayside.directory import ImportRefused, ImportReport, NationalFault, seed_directory
from wayside.directory import import_listings as import_into_directory
from wayside.directory.newest import TOPIC
from wayside.kernel import database
from wayside.kernel.backplane import BackplaneUnavailable, refuse_persistent_redis
from wayside.kernel.database import DatabaseUnavailable, close_database, open_database
from wayside.kernel.language_list import LanguageListFault, read_language_list
from wayside.kernel.openapi import openapi_document
from wayside.kernel.server import CannotListen, Server, make_server
from wayside.kernel.server_lock import AnotherServer, hold_server_lock
from wayside.kernel.tasks import spawn
from wayside.lessons import newest as newest_lessons
from wayside.lessons.giving_out import NotGivenOut, give_out
from wayside.lessons.taking_in import NotTakenIn, TakenIn, seed_lessons, take_in
from wayside.resources import CHECKOUT, resource
from wayside.safety.crisis import CrisisFault, crisis_file
from wayside.settings import Settings, SettingsFault
from wayside.shell.webapp import WebAppMissing
from wayside.staff.house import NameInUse
from wayside.staff.rules.names import NameFault, tidy_name
from wayside.staff.rules.roles import GATED, Role
from wayside.work import chores
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
    NameFault,
    NameInUse,
    NotGivenOut,
    NotTakenIn,
    RegionFault,
    SettingsFault,
    WebAppMissing,
)


_FIRST_LINK = """Nobody works here yet. This link makes the first admin:

  {link}

What happens next
1. Open the link on your own phone or computer. You choose a name, a passphrase, and a passkey or
   an app with one-time codes. No real name and no e-mail are asked for.
2. In the console you invite a second key holder. Until then nobody else can be added, since each
   mentor, lead and admin needs a yes from two different people.
3. Then the two of you let the others in.

The link works once, for 72 hours. Each start makes a new one, and the former one then ends.
"""


async def run(settings: Settings, *, say: Say) -> None:
    """Migrate, seed, serve and work in this process until it is told to stop.

    While nobody works here yet, it prints a link for the first admin.
    """
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
    app = create_app(settings, with_work=with_work)
    server = make_server(app, settings.host, settings.port, farewell=app.state.farewell)
    welcome = spawn(_welcome(server, settings, say, with_work=with_work), name="welcome")
    try:
        await server.serve()
    except SystemExit:  # the application could not be opened
        fault = getattr(app.state, "fault", None)
        if isinstance(fault, PLAIN_FAULTS):
            raise fault from None
        raise
    finally:
        welcome.cancel()


async def _welcome(server: Server, settings: Settings, say: Say, *, with_work: bool) -> None:
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
    if with_work and (link := await staff_of(settings).first_link()):
        say(_FIRST_LINK.format(link=link))


async def work(settings: Settings, *, say: Say) -> None:
    """Do the background work only, until told to stop."""
    stop = asyncio.Event()
    for end in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(end, stop.set)
    await open_database(settings.database)
    try:
        say("Working. Stop with Ctrl+C.")
        await work_until(stop, chores=chores(staff_of(settings), settings.audit_days))
    finally:
        await close_database()


async def migrate(settings: Settings) -> None:
    """Bring the database to this version's shape."""
    settings.make_data_dir()
    await database.migrate(settings.database)


async def seed(settings: Settings, *, demo: bool | None = None) -> str:
    """Load the built-in listings, and lessons where there are none; the text says what changed."""
    await migrate(settings)
    await open_database(settings.database)
    try:
        changed = await seed_directory(demo=demo, crisis=crisis_file(settings.data_dir))
        pages = await seed_lessons(resource("content"), languages_of_content())
    finally:
        await close_database()
    listings = "The built-in listings are " + ("loaded." if changed else "up to date.")
    return listings + (f" {pages} pages of lessons are loaded, not yet reviewed." if pages else "")


def languages_of_content() -> frozenset[str]:
    """The languages in which lessons may be."""
    return frozenset(entry.tag for entry in read_language_list(resource("i18n")).languages)


async def import_lessons(settings: Settings, folder: Path) -> TakenIn:
    """Take in a folder of content, and tell every server. Raises NotTakenIn."""
    await migrate(settings)
    await open_database(settings.database)
    backplane = open_backplane(settings)
    try:
        staff = staff_of(settings)
        staff.bell.hang(backplane)
        done = await take_in(folder, languages_of_content(), staff.audit)
        await backplane.ring(newest_lessons.TOPIC)
        await staff.bell.ring()
        return done
    finally:
        await backplane.close()
        await close_database()


async def export_lessons(settings: Settings, folder: Path) -> int:
    """Write what is published into a new folder; how many pages. Raises NotGivenOut."""
    await migrate(settings)
    await open_database(settings.database)
    try:
        return await give_out(folder)
    finally:
        await close_database()


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


async def invite(settings: Settings, roles: Sequence[Role], name: str) -> str:
    """Make a link for someone new; the text says what to do with it."""
    tidy = tidy_name(name)
    await migrate(settings)
    await open_database(settings.database)
    backplane = open_backplane(settings)
    try:
        staff = staff_of(settings)
        staff.bell.hang(backplane)
        made = await staff.invite(tidy, roles)
    finally:
        await backplane.close()
        await close_database()
    waits = ""
    if made.invitation.needs_approval and not GATED.isdisjoint(roles):
        waits = "Two key holders have to approve them in the console before this role is active.\n"
    return (
        f"This link lets {tidy} in. Hand it over in person or by a safe channel:\n\n"
        f"  {made.link}\n\n"
        f"It works once, for 72 hours.\n{waits}"
    )


def openapi(settings: Settings) -> dict[str, Any]:
    """The OpenAPI document of this version."""
    return openapi_document(create_app(settings).routes)
