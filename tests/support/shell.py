"""The shell around a small made-up build, for tests that need no browser and no database."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from starlette.testclient import TestClient

from wayside.app import header_policy
from wayside.chat.beside import Beside
from wayside.chat.care.house import CareOfChats
from wayside.chat.guidance import Guidance
from wayside.chat.house import Talk, TalkLimits
from wayside.chat.kept.notes import Notes
from wayside.chat.regions import load_canned, load_regions
from wayside.chat.roster_api import RosterApi
from wayside.chat.rosters import Rosters
from wayside.chat.state import PublicState
from wayside.kernel.languages import Languages, load_languages
from wayside.kernel.packs import Pack, Packs
from wayside.kernel.stack import application
from wayside.lessons.studio.house import Studio
from wayside.resources import resource
from wayside.routes import Handlers, routes
from wayside.safety.crisis import CrisisLine, load_crisis_lines
from wayside.shell.console import Console
from wayside.shell.drawing import Drawing
from wayside.shell.files import Files
from wayside.shell.frame import Frame
from wayside.shell.manifests import Manifests
from wayside.shell.packs import PackShelf, put_word_packs
from wayside.shell.pages import Pages
from wayside.shell.webapp import ICON_NAMES, ICON_SIZES, WebApp, load_web_app
from wayside.staff.house import Staff
from wayside.staff.secrets import StaffSecrets

ORIGIN = "http://localhost:8000"
EXIT = "https://neutral.example/?a=1&b=2"


def small_build(folder: Path) -> Path:
    """A folder shaped like `pwa/dist`."""
    for name, text in {
        "first/leave.js": "addEventListener('click',()=>{})",
        "first/first.css": "h1{margin:0}",
        "frame/frame.js": "addEventListener('leave',()=>{})",
        "frame/frame.css": "h1{margin:0}h2{margin:0}",
        "first/units.css": "h1{margin:1px}",
        "assets/Ab12_-cd.js": "export{}",
        "assets/Ef34gh.css": ".a{color:red}",
        "assets/Gh56ij.js": "export{}",
        "console/assets/Ij78kl.js": "export{}",
        "assets/Mn12op.js": "self.onmessage=()=>WebAssembly.instantiate(code)",
        "assets/Op34qr.js": "self.onmessage=()=>search()",
        "console/assets/Qr56st.js": "self.onmessage=()=>WebAssembly.compile(code)",
        "console/assets/Kl90mn.css": "h1{margin:2px}",
        "console/.vite/manifest.json": json.dumps(
            {
                "src/staff/staff.ts": {
                    "file": "assets/Ij78kl.js",
                    "css": ["assets/Kl90mn.css"],
                    "assets": ["assets/Qr56st.js"],
                }
            }
        ),
        "sw.js": "self.x=1",
        ".vite/manifest.json": json.dumps(
            {
                "src/first/first.ts": {"file": "assets/Ab12_-cd.js"},
                "src/units/units.ts": {"file": "assets/Gh56ij.js"},
                "src/chat/words.ts": {
                    "file": "assets/Gh56ij.js",
                    "assets": ["assets/Mn12op.js", "assets/Op34qr.js"],
                },
                **{
                    f"src/install/icons/{name}-{size}.png": {"file": f"assets/{name}{size}.png"}
                    for name in ICON_NAMES
                    for size in ICON_SIZES
                },
            }
        ),
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


@cache
def words() -> Languages:
    """The real catalogues; a missing message fails the test."""
    return load_languages(resource("i18n"), strict=True)


def shell(
    folder: Path,
    packs: Packs | None = None,
    languages: Languages | None = None,
    framers: Sequence[str] = (),
) -> TestClient:
    """A client of an application that has the shell's routes; `framers` may show `/frame`."""
    languages = languages or words()
    web_app: WebApp = load_web_app(small_build(folder))
    packs = packs or Packs()
    put_word_packs(packs, languages)
    lines = load_crisis_lines(resource("content", "crisis", "us.yml"))
    drawing = Drawing(languages, lines, web_app, EXIT, ORIGIN)
    staff = Staff(StaffSecrets(_secret), ORIGIN)
    talk = Talk(_secret, TalkLimits())
    rosters = Rosters(staff, (), talk.hub.put_out)
    care = CareOfChats(staff, talk)
    handlers = Handlers(
        pages=Pages(languages, packs, drawing),
        frame=Frame(languages, packs, drawing, framers),
        files=Files(web_app),
        packs=PackShelf(packs),
        manifests=Manifests(languages, web_app),
        console=Console(languages, packs, drawing),
        staff=staff,
        talk=talk,
        care=care,
        beside=Beside(
            guidance := _guidance(folder, lines),
            Notes(_secret, staff.gate, staff.audit, staff.bell),
            PublicState(care.standing, rosters.current, guidance.languages),
        ),
        rosters=RosterApi(rosters),
        studio=Studio(staff, languages.shown()),
    )
    policy = header_policy(ORIGIN, web_app, framers)
    app = application(routes(handlers), origin=ORIGIN, policy=policy)
    return TestClient(app, base_url=ORIGIN)


def _guidance(folder: Path, lines: Sequence[CrisisLine]) -> Guidance:
    known = frozenset(line.id for line in lines)
    return Guidance(load_regions(folder, known), load_canned(), {"en": "English"}, known)


def _secret(name: str) -> bytes:
    return name.encode().ljust(32, b".")


def directory_pack(text: str = "{}") -> Pack:
    """A stand-in for the directory's pack: the shell only passes it on."""
    return Pack(text.encode())
