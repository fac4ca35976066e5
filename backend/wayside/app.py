"""The only place where all capabilities meet: settings in, an ASGI application out."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.types import Lifespan

from wayside.chat.attendance import Attendance
from wayside.chat.beside import Beside
from wayside.chat.care.house import CareOfChats
from wayside.chat.guidance import Guidance
from wayside.chat.house import Talk, TalkLimits
from wayside.chat.kept.notes import Notes
from wayside.chat.regions import load_canned, load_regions
from wayside.chat.roster_api import RosterApi
from wayside.chat.roster_notices import RosterNotices
from wayside.chat.rosters import Rosters, root_keys
from wayside.chat.state import PublicState
from wayside.directory.newest import keep_newest, put_newest
from wayside.kernel.backplane import Backplane, memory_backplane, redis_backplane
from wayside.kernel.database import DatabaseUnavailable, close_database, open_database
from wayside.kernel.headers import HeaderPolicy, framed_document
from wayside.kernel.languages import Languages, load_languages
from wayside.kernel.logs import Event, log
from wayside.kernel.packs import Packs
from wayside.kernel.problems import Localise, Unavailable
from wayside.kernel.stack import application
from wayside.kernel.tasks import spawn
from wayside.lessons.newest import LessonPacks
from wayside.lessons.seed import seed_packs
from wayside.lessons.studio.house import Studio
from wayside.lessons.studio.notices import StudioNotices
from wayside.resources import resource
from wayside.routes import Handlers, routes
from wayside.safety.crisis import CrisisLine, crisis_file, load_crisis_lines
from wayside.settings import Settings
from wayside.shell.console import Console
from wayside.shell.drawing import Drawing
from wayside.shell.files import Files
from wayside.shell.frame import FOLDER, Frame
from wayside.shell.manifests import Manifests
from wayside.shell.packs import (
    PackShelf,
    put_lesson_packs,
    put_word_packs,
    shown_directions,
)
from wayside.shell.pages import Pages
from wayside.shell.webapp import WebApp, load_web_app
from wayside.staff.house import Staff
from wayside.staff.secrets import StaffSecrets
from wayside.work import chores, working


def create_app(settings: Settings, *, with_work: bool = False) -> Starlette:
    """The application. With `with_work` it does the background work too, in the same process.

    Raises WebAppMissing, CrisisFault, RegionFault or LanguageListFault, each one plain sentence.
    """
    languages = load_languages(resource("i18n"), strict=False, lookout=_note_missing_words)
    lines = load_crisis_lines(crisis_file(settings.data_dir))
    web_app = load_web_app(resource("pwa"))
    packs = Packs()
    put_word_packs(packs, languages)
    directions = shown_directions(languages)
    roots = root_keys()
    drawing = Drawing(
        languages, lines, web_app, settings.exit_url, settings.origin, talk=bool(roots)
    )
    staff = staff_of(settings)
    talk = talk_of(settings, staff)
    rosters = Rosters(staff, roots, talk.hub.put_out)
    guidance = guidance_of(settings, languages, lines)
    studio = Studio(staff, languages.shown())
    lessons = LessonPacks(directions, partial(put_lesson_packs, packs), seed=seed_packs)
    care = CareOfChats(staff, talk, roster=rosters.current, languages=guidance.spoken)
    rosters.going.append(care.leave_out)
    staff.home.asking.append(RosterNotices(rosters).ask)
    staff.home.asking.append(StudioNotices(studio.desk).ask)
    handlers = Handlers(
        pages=Pages(languages, packs, drawing),
        frame=Frame(languages, packs, drawing, settings.framers),
        files=Files(web_app),
        packs=PackShelf(packs),
        manifests=Manifests(languages, web_app),
        console=Console(languages, packs, drawing),
        staff=staff,
        talk=talk,
        care=care,
        beside=beside_of(settings, staff, guidance, care, rosters),
        rosters=RosterApi(rosters),
        studio=studio,
    )
    app = application(
        routes(handlers),
        origin=settings.origin,
        policy=header_policy(settings.origin, web_app, settings.framers),
        localise=_localiser(languages),
        known={DatabaseUnavailable: Unavailable},
        lifespan=_lifespan(
            settings, packs, staff, talk, care, lessons, studio, with_work=with_work
        ),
    )
    # What the server does before it lets go of its connections.
    app.state.farewell = talk.drain
    return app


def header_policy(origin: str, web_app: WebApp, framers: Sequence[str]) -> HeaderPolicy:
    """The headers of every answer. Only `/frame` may be framed, and by the named origins alone."""
    documents = {}
    if framers:
        scripts, styles = [web_app.leave, web_app.frame_script], [web_app.frame_style]
        documents[FOLDER] = framed_document(scripts, styles, framers)
    return HeaderPolicy(
        origin,
        scripts=[web_app.leave],
        styles=web_app.styles,
        documents=documents,
        compilers=web_app.compilers,
    )


def staff_of(settings: Settings) -> Staff:
    """Everything about the people who work here. Reads no secret and no table before it has to."""
    return Staff(StaffSecrets(settings.secret), settings.origin)


def talk_of(settings: Settings, staff: Staff) -> Talk:
    """Talk, with the limits that this deployment set. Reads no secret before it is opened."""
    limits = TalkLimits(
        rate=settings.talk_sends_per_second,
        burst=settings.talk_send_burst,
        seats=settings.talk_seats,
        conversations=settings.talk_conversations,
        tickets=settings.talk_tickets_per_minute,
        openings=settings.talk_openings_per_minute,
        looks=settings.talk_looks_per_minute,
    )
    return Talk(settings.secret, limits, attendance=Attendance(staff.gate, staff.bell))


def guidance_of(settings: Settings, languages: Languages, lines: Sequence[CrisisLine]) -> Guidance:
    """What is said before a talk and beside it. Raises RegionFault."""
    return Guidance(
        load_regions(settings.data_dir, frozenset(line.id for line in lines)),
        load_canned(),
        {language.tag: language.endonym for language in languages.shown()},
        frozenset(line.id for line in lines if line.shown),
    )


def beside_of(
    settings: Settings, staff: Staff, guidance: Guidance, care: CareOfChats, rosters: Rosters
) -> Beside:
    """What stands beside a talk. Reads no secret and no table before it has to."""
    return Beside(
        guidance=guidance,
        notes=Notes(settings.secret, staff.gate, staff.audit, staff.bell, staff.clock),
        state=PublicState(care.standing, rosters.current, guidance.languages),
    )


def open_backplane(settings: Settings) -> Backplane:
    """The doorbell between processes: Redis where it is set, else this process's memory."""
    if settings.redis_url is None:
        return memory_backplane()
    return redis_backplane(settings.redis_url.get_secret_value(), settings.secret("doorbell_key"))


def _lifespan(
    settings: Settings,
    packs: Packs,
    staff: Staff,
    talk: Talk,
    care: CareOfChats,
    lessons: LessonPacks,
    studio: Studio,
    *,
    with_work: bool,
) -> Lifespan[Starlette]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            with _told(app):
                await open_database(settings.database)
                stack.push_async_callback(close_database)
                backplane = open_backplane(settings)
                stack.push_async_callback(backplane.close)
                staff.bell.hang(backplane)
                studio.hang(backplane)
                stack.push_async_callback(staff.settle)
                stack.push_async_callback(talk.close)
                await talk.open(backplane)
                stack.push_async_callback(care.close)
                await care.open()
                await put_newest(packs)
                keeping = spawn(keep_newest(packs, backplane), name="keep_newest_directory")
                stack.callback(keeping.cancel)
                await lessons.look()
                looking = spawn(lessons.keep(backplane), name="keep_newest_lessons")
                stack.callback(looking.cancel)
                if with_work:
                    everything = chores(staff, settings.audit_days)
                    await stack.enter_async_context(working(chores=everything))
            yield

    return lifespan


@contextmanager
def _told(app: Starlette) -> Iterator[None]:
    # The server only knows that opening failed; whoever starts it is told why.
    try:
        yield
    except Exception as fault:
        app.state.fault = fault
        raise


def _localiser(languages: Languages) -> Localise:
    def localise(request: Request, message: str) -> str:
        return languages.text(languages.negotiate(request.headers.get("accept-language")), message)

    return localise


def _note_missing_words(message: str, tag: str) -> None:
    log(Event.WORDS_MISSING, message=message, language=tag)
