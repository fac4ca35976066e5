"""Looks over a deployment and says what is good and what to mend, in plain sentences."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from wayside.app import staff_of
from wayside.chat.regions import load_regions
from wayside.directory import current_snapshot
from wayside.kernel.backplane import refuse_persistent_redis
from wayside.kernel.clock import SYSTEM_CLOCK
from wayside.kernel.database import close_database, open_database
from wayside.kernel.languages import load_languages
from wayside.operations import PLAIN_FAULTS
from wayside.resources import resource
from wayside.safety.crisis import crisis_file, load_crisis_lines
from wayside.settings import Settings
from wayside.shell.webapp import load_web_app


@dataclass(frozen=True)
class Finding:
    """One thing looked at."""

    good: bool
    sentence: str


async def look_over(settings: Settings) -> list[Finding]:
    """Look at everything; one fault does not hide the next."""
    return [await _found(look, settings) for look in LOOKS]


async def _found(look: Callable[[Settings], Awaitable[str]], settings: Settings) -> Finding:
    try:
        return Finding(True, await look(settings))
    except PLAIN_FAULTS as fault:
        return Finding(False, str(fault))
    except Mend as fault:
        return Finding(False, str(fault))


class Mend(Exception):
    """Something works but should not stay so."""


async def _data_folder(settings: Settings) -> str:
    settings.make_data_dir()
    return "The data folder can be written, and only by its owner."


async def _public_address(settings: Settings) -> str:
    if settings.is_loopback:
        return f"Wayside answers at {settings.origin}, on this machine only."
    return f"Wayside answers at {settings.origin}."


async def _web_app(settings: Settings) -> str:
    return f"The web app is built: {len(load_web_app(resource('pwa')).assets)} files."


async def _words(settings: Settings) -> str:
    languages = load_languages(resource("i18n"), strict=False).shown()
    unreviewed = [language.tag for language in languages if language.state != "reviewed"]
    marked = f" Not reviewed by a speaker yet, and marked so: {', '.join(unreviewed)}."
    return f"{len(languages)} languages.{marked if unreviewed else ''}"


async def _crisis_lines(settings: Settings) -> str:
    lines = load_crisis_lines(crisis_file(settings.data_dir))
    shown = [line for line in lines if line.shown]
    unchecked = [line.id for line in shown if line.checked is None]
    if unchecked:
        raise Mend(
            f"{len(unchecked)} of {len(shown)} crisis lines have not been dialled and checked by a "
            "person. They say so on screen; see docs/how-to/check-crisis-lines.md."
        )
    today = SYSTEM_CLOCK.now().date()
    overdue = [line.id for line in shown if line.next_check < today]
    if overdue:
        raise Mend(
            f"Crisis lines are due to be checked again: {', '.join(overdue)}; "
            "see docs/how-to/check-crisis-lines.md."
        )
    return f"{len(shown)} crisis lines, all checked by a person."


async def _reporting_texts(settings: Settings) -> str:
    lines = load_crisis_lines(crisis_file(settings.data_dir))
    regions = load_regions(settings.data_dir, frozenset(line.id for line in lines))
    today = SYSTEM_CLOCK.now().date()
    open_ones = [region.id for region in regions if not region.reviewed_on(today)]
    if open_ones:
        raise Mend(
            "What is said before a chat about reporting has no lawyer's review that holds today: "
            f"{', '.join(open_ones)}. The screen says so; see docs/how-to/texts-about-reporting.md."
        )
    return "What is said before a chat about reporting was reviewed by a lawyer."


async def _database(settings: Settings) -> str:
    await open_database(settings.database)
    try:
        snapshot = await current_snapshot()
    finally:
        await close_database()
    if snapshot is None:
        raise Mend("The directory is empty. Run `wayside seed` or `wayside directory import`.")
    return "The database answers, and the directory has listings."


async def _audit_trail(settings: Settings) -> str:
    await open_database(settings.database)
    try:
        seen = await staff_of(settings).audit.look_over()
    finally:
        await close_database()
    if seen.first_fault is not None:
        raise Mend(
            f"The audit trail was changed or cut at entry {seen.first_fault}, or its key is "
            "another than it was. Keep a copy of the database, and see "
            "docs/how-to/read-the-audit-trail.md."
        )
    if not seen.last_seq:
        return "The audit trail is empty: nobody works here yet."
    return (
        "The audit trail is whole: no entry was changed, moved or taken out. It ends with "
        f"{seen.last_seq}, {seen.last_hash[:12]}: noted elsewhere, that shows a later cut."
    )


async def _redis(settings: Settings) -> str:
    if settings.redis_url is None:
        return "No Redis: doorbells stay in memory, which is right for one process."
    await refuse_persistent_redis(settings.redis_url.get_secret_value())
    return "Redis answers and writes nothing to disk."


LOOKS: tuple[Callable[[Settings], Awaitable[str]], ...] = (
    _data_folder,
    _public_address,
    _web_app,
    _words,
    _crisis_lines,
    _reporting_texts,
    _database,
    _audit_trail,
    _redis,
)
