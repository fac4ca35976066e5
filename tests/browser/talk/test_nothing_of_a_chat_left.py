"""Checks 5, 6 and 12 of quick-exit for a chat: after Leave, no store of the browser and no file of
its profile holds anything of it, whether it was kept on the phone or not, and in the middle of a
send."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Page, Request, WebSocketRoute, expect

from tests.support.chatters import EMPTY, STORES, Answerer, Youth
from tests.support.chromium import chromium_profile
from tests.support.disk import (
    BROWSERS_OWN_BOOKS,
    files_that_hold,
    files_with_bytes,
    history_rows,
    paths_named,
)
from tests.support.elsewhere import Elsewhere
from tests.support.talk_build import talk_checkout
from tests.support.talk_house import TalkHouse
from tests.support.teammate import one_browser
from tests.support.traces import SERVER_COOKIE

SEALED = """new Promise((resolve, reject) => {
  const opening = indexedDB.open('k');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const asking = opening.result.transaction('k').objectStore('k').getAll();
    asking.onsuccess = () => {
      opening.result.close();
      resolve([...new Uint8Array(asking.result[0].sealed)]);
    };
  };
})"""
STORES_BOOK = "Default/WebStorage/QuotaManager"
LONG = 12  # letters of a name that no file holds by chance


def canary() -> str:
    return secrets.token_hex(12)


@dataclass
class Heard:
    """Names and secrets of the chat that went through this browser, and words that stood there."""

    names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    def request(self, request: Request) -> None:
        if urlsplit(request.url).path.startswith("/chat/") and request.post_data:
            self._names_in(json.loads(request.post_data))

    def _names_in(self, value: Any) -> None:
        if isinstance(value, dict):
            for each in value.values():
                self._names_in(each)
        elif isinstance(value, list):
            for each in value:
                self._names_in(each)
        elif isinstance(value, str) and len(value) >= LONG - 1:
            self.names.add(value[:200])

    async def look(self, page: Page) -> None:
        """Sentences of the screen, as someone with the phone would search for them."""
        texts = await page.locator("#app h1, #app h2, #app p, #app summary").all_inner_texts()
        self.words |= {
            text.strip().split("\n")[0][:40] for text in texts if len(text.strip()) > LONG
        }


@pytest.fixture(scope="module")
async def ash(house: TalkHouse) -> AsyncIterator[Answerer]:
    """A mentor on duty."""
    async with one_browser() as browser:
        ash = await Answerer.of(browser, house, "Ash")
        await ash.go_on_duty()
        yield ash


@pytest.fixture(autouse=True)
async def from_the_desk(ash: Answerer) -> AsyncIterator[None]:
    """Each test has a chat of its own, closed by the mentor at its end."""
    yield
    await ash.agrees("chat-close", "chat-close-yes")


async def begin(youth: Youth, ash: Answerer, *, kept: bool) -> tuple[str, str]:
    """A chat with something said by both."""
    asked, answered = f"Hi {canary()}", f"Hello {canary()}"
    await youth.start_with(asked)
    await ash.take(asked)
    await ash.says(answered)
    await youth.reads(answered)
    if kept:
        await youth.unfold_more()
        keep = youth.page.get_by_label(youth.say("talk-keep"))
        await keep.click()
        await expect(keep).to_be_checked()
        await youth.unfold_more()
    return asked, answered


async def leave(youth: Youth, profile: Path) -> None:
    """Until the answer that clears has come and is carried out, which is after the page is gone: a
    cookie that no script reaches tells, and the browser's own book of stores."""
    context, origin = youth.page.context, youth.origin
    await context.add_cookies(
        [{"name": SERVER_COOKIE, "value": "1", "url": origin, "httpOnly": True}]
    )
    await youth.leave()
    async with asyncio.timeout(20):
        while SERVER_COOKIE in {each["name"] for each in await context.cookies(origin)}:
            await asyncio.sleep(0.02)
        while STORES_BOOK in files_that_hold(profile, [origin]).get(origin, ()):
            await asyncio.sleep(0.1)


def store_of(origin: str) -> str:
    """How Chromium names what it stores for an origin."""
    return f"{urlsplit(origin).hostname}_{urlsplit(origin).port}"


@pytest.mark.parametrize("kept", [False, True], ids=["not kept", "kept on this phone"])
async def test_after_a_chat_and_leave_no_file_of_the_profile_holds_anything_of_it(
    kept: bool, tmp_path: Path, house: TalkHouse, ash: Answerer, neutral: Elsewhere
) -> None:
    profile, heard, draft = tmp_path / "phone", Heard(), canary()
    sealed: list[int] = []
    async with chromium_profile(profile) as context:
        youth = Youth(context.pages[0], house.origin)
        context.on("request", heard.request)
        said = await begin(youth, ash, kept=kept)
        six = await youth.take_words()
        await heard.look(youth.page)
        await youth.says(f"and this {canary()}")
        await youth.write("talk-write", draft)
        await heard.look(youth.page)
        if kept:
            sealed = await youth.page.evaluate(SEALED)
            assert len(sealed) > 1000
        await leave(youth, profile)
        assert [page.url for page in context.pages if page.url.startswith(house.origin)] == []

    pairs = {sign.join(two) for two in zip(six, six[1:], strict=False) for sign in (" ", ",", "\n")}
    assert len(heard.names) >= 6, "the name of the chat, its seat, its keys, its words' record"
    assert len(heard.words) >= 8
    known = {*said, draft, *pairs, *heard.names, *heard.words, "/chat/", "Wayside", "wayside"}
    assert files_that_hold(profile, known) == {}
    if kept:
        some = [bytes(sealed[at : at + 24]) for at in range(0, len(sealed) - 24, 512)]
        assert files_with_bytes(profile, some) == set()
    assert paths_named(profile, store_of(house.origin)) == set()
    # No more of ours than after any visit (tests/browser/exit/test_nothing_left.py).
    rows = history_rows(profile, house.origin)
    assert {url for url, _ in rows} <= {f"{house.origin}/"}
    assert {title for _, title in rows} <= {"Home", neutral.title}
    built = {path.name for path in (talk_checkout() / "pwa" / "dist" / "assets").iterdir()}
    named = files_that_hold(profile, {house.origin, "/home/", *built})
    files = sorted({file for files in named.values() for file in files})
    assert [file for file in files if not file.startswith(BROWSERS_OWN_BOOKS)] == []


async def test_a_chat_kept_on_the_phone_lies_there_sealed_until_someone_leaves(
    tmp_path: Path, house: TalkHouse, ash: Answerer
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        youth = Youth(context.pages[0], house.origin)
        said = await begin(youth, ash, kept=True)
        sealed = await youth.page.evaluate(SEALED)
        await youth.page.goto("about:blank")
    # The searches above could not fail if they did not find this.
    assert files_with_bytes(profile, [bytes(sealed[:24])])
    assert paths_named(profile, store_of(house.origin))
    assert files_that_hold(profile, said) == {}


async def test_leaving_in_the_middle_of_a_send_wipes_the_chat_and_a_later_reply_is_never_shown(
    tmp_path: Path, house: TalkHouse, ash: Answerer
) -> None:
    profile, half, reply = tmp_path / "phone", canary(), canary()
    holding = asyncio.Event()
    held: list[str] = []

    def line(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def pass_on(frame: str | bytes) -> None:
            if holding.is_set():
                held.append(str(frame))
            else:
                server.send(frame)

        socket.on_message(pass_on)

    async with chromium_profile(profile) as context:
        youth = Youth(context.pages[0], house.origin)
        await youth.page.route_web_socket("**/chat/live", line)
        said = await begin(youth, ash, kept=True)
        holding.set()
        await youth.write("talk-write", half)
        await youth.press("talk-send")
        mine = youth.page.locator(".talk-said.mine", has_text=half)
        await mine.get_by_text(youth.say("talk-sending"), exact=True).wait_for()
        async with asyncio.timeout(20):
            while not any('"send"' in frame for frame in held):
                await asyncio.sleep(0.02)
        await leave(youth, profile)
        # The mentor sees a plain "left", and what is written now reaches nobody here.
        await ash.page.get_by_text(ash.say("chat-away")).wait_for()
        await ash.says(reply)

        await youth.finds_nothing_of_it()
        assert await youth.page.get_by_text(reply).count() == 0
        assert await youth.page.evaluate(STORES) == EMPTY
        await leave(youth, profile)
    assert files_that_hold(profile, {*said, half, reply, *held}) == {}
    assert paths_named(profile, store_of(house.origin)) == set()
    assert await ash.log.get_by_text(half).count() == 0
