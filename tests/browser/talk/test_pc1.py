"""The cryptographic core of Talk as it is built, in Chromium, under the content policy it has."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.async_api import Page

from tests.support import pc1
from tests.support.pc1_keys import Key, hpke_open, unb64
from tests.support.tracked import ROOT
from tests.vectors.make_pc1 import FILE
from wayside.kernel.headers import HeaderPolicy

STORY = json.loads(FILE.read_text("utf-8"))["story"]
MOST = 16_000  # bytes on top of the app, after brotli (issue 5)
TOOL = ROOT / "pwa" / "tools" / "pc1.mjs"
NOW = 1_795_000_000_000
IDLE = 30 * 60_000


def run_tool(*words: str) -> str:
    return subprocess.run(
        ["node", str(TOOL), *words], cwd=ROOT / "pwa", check=True, capture_output=True, text=True
    ).stdout


class Files(SimpleHTTPRequestHandler):
    """Serves with the content policy of the app: only the worker may compile WebAssembly."""

    def end_headers(self) -> None:
        path = "/index.html" if self.path == "/" else self.path
        file = Path(self.translate_path(path))
        compiles = file.parent.name == "assets" and b"WebAssembly." in file.read_bytes()
        policy = HeaderPolicy(compilers=[path] if compiles else [])
        allowed = policy.content_policy(self.guess_type(str(file)), path)
        self.send_header("Content-Security-Policy", allowed)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A page that has nothing but pc1."""
    folder = tmp_path_factory.mktemp("pc1")
    run_tool(str(folder))
    shutil.copy(FILE, folder / "vectors.json")
    shutil.copy(Path(__file__).with_name("in_page.js"), folder / "page.js")
    (folder / "index.html").write_text("<!doctype html><title>Home</title>", encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(folder)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def in_page(page: Page, call: str) -> Any:
    return await page.evaluate(f'import("/page.js").then((talk) => talk.{call})')


def test_it_weighs_little_on_top_of_the_app() -> None:
    weighed = dict(reversed(line.split()) for line in run_tool().splitlines())
    assert len(weighed) >= 3
    assert int(weighed["pc1"]) <= MOST, weighed


async def test_the_vectors_pass_in_chromium(page: Page, site: str) -> None:
    await page.goto(site)
    done = await in_page(page, "runVectors()")
    assert done["wrong"] == []
    assert done["ran"] > 60


async def test_what_chromium_seals_opens_with_pyca(page: Page, site: str) -> None:
    await page.goto(site)
    sealed = await in_page(page, "sealForOthers()")
    intake, mia = Key.from_pkcs8(STORY["keys"]["intake"]["hpke"]), STORY["keys"]["mia"]
    packet = next(each for each in sealed["packets"] if each["to"] != "AAAAAAAAAAA")
    secret = pc1.open_packet(packet, intake)
    statement = json.loads(secret["st"])
    conv = pc1.conv_of(secret["f"]["sign"], secret["f"]["nonce"])
    assert conv == packet["c"] == statement["conv"]
    assert statement["commit"] == pc1.commitment(conv, 0, unb64(secret["ck"]))
    bodies = [pc1.open_envelope(unb64(secret["ck"]), each) for each in sealed["envelopes"]]
    assert [each["t"] for each in bodies] == sealed["texts"]
    assert [each["n"] for each in bodies] == [1, 2, 3, 4]
    assert pc1.canonical(statement) == secret["st"]
    words = unb64(STORY["words"]["hash"])
    assert pc1.open_record(words, "return", sealed["record"]) == {"v": 1, "t": sealed["texts"]}
    note = hpke_open(
        Key.from_pkcs8(mia["hpke"]), f"pc1|note|NAME|{mia['id']}", unb64(sealed["note"])
    )
    assert pc1.unpad(note) == b"note"


async def test_nothing_is_written_before_a_yes_and_a_look_writes_nothing(
    page: Page, site: str
) -> None:
    await page.goto(site)
    assert await in_page(page, f"kept({NOW})") is None
    assert (await in_page(page, "lying()"))["names"] == []


async def test_a_kept_chat_outlives_the_tab_and_no_key_is_handed_out(page: Page, site: str) -> None:
    await page.goto(site)
    await in_page(page, f"keep({NOW})")
    lying = await in_page(page, "lying()")
    assert lying["names"] == ["k"]
    assert "planted" not in lying["text"]
    assert lying["handedOut"] is False
    await page.reload()
    found = await in_page(page, f"kept({NOW + IDLE - 1})")
    assert found == {
        "chat": {"canary": "planted phrase"},
        "usages": ["deriveBits"],
        "handedOut": False,
    }


@pytest.mark.parametrize("later", [IDLE, -1], ids=["idle too long", "the clock was turned back"])
async def test_after_its_time_it_is_gone_for_good(page: Page, site: str, later: int) -> None:
    await page.goto(site)
    await in_page(page, f"keep({NOW})")
    await page.reload()
    assert await in_page(page, f"kept({NOW + later})") is None
    assert (await in_page(page, "lying()"))["names"] == []


async def test_leave_takes_it_away_and_nothing_is_written_afterwards(page: Page, site: str) -> None:
    await page.goto(site)
    await in_page(page, f"keep({NOW})")
    await in_page(page, "leave()")
    await in_page(page, f"keep({NOW + 1})")
    assert (await in_page(page, "lying()"))["names"] == []
    await page.reload()
    assert await in_page(page, f"kept({NOW + 1})") is None
