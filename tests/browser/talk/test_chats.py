"""A youth and the staff talk through a real server: both sides in Chromium, without screens."""

import json
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, Route

from tests.support.talk_build import talk_checkout
from tests.support.talk_house import TalkHouse, talk_house
from tests.support.tracked import ROOT

_SECURE = "https://localhost"
SENT = "talk.state().entries.every((each) => each.kind === 'line' || each.state === 'sent')"
IN_PAGE = Path(__file__).with_name("chats_in_page.js").read_text("utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The chats, built with the root key of the tests."""
    folder = tmp_path_factory.mktemp("chats")
    tool = ROOT / "pwa" / "tools" / "talk.mjs"
    subprocess.run(
        ["node", str(tool), str(folder), str(talk_checkout() / "pwa")], cwd=ROOT / "pwa", check=True
    )
    return folder


@pytest.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TalkHouse]:
    async with talk_house(tmp_path_factory.mktemp("talk")) as house:
        await house.open_talk()
        yield house


class InPage:
    """Somebody in front of a page that has the chats and no screen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def do(self, call: str, *given: Any) -> Any:
        return await self.page.evaluate(f"(given) => talk.{call}(...given)", list(given))

    async def run(self, code: str) -> Any:
        return await self.page.evaluate(f"async () => {{ {code} }}")

    async def until(self, what: str) -> None:
        await self.page.wait_for_function(f"() => {what}", polling=50, timeout=20_000)

    async def reads(self, *texts: str) -> None:
        await self.until(f"talk.texts().join('|') === {json.dumps('|'.join(texts))}")


async def page_at(browser: BrowserContext, house: TalkHouse, built: Path, name: str = "") -> InPage:
    assert browser.browser
    context = await browser.browser.new_context(service_workers="block")
    if name:
        jar = house[name].browser.client.cookies.jar
        await context.add_cookies(
            [
                {
                    "name": each.name,
                    "value": each.value or "",
                    "url": "https://localhost",
                    "secure": True,
                }
                for each in jar
            ]
        )

    async def ours(route: Route) -> None:
        file = built / "assets" / route.request.url.rsplit("/", 1)[1]
        if not file.exists():
            await route.continue_()
            return
        policy = "script-src 'self' 'wasm-unsafe-eval'"
        await route.fulfill(
            body=file.read_bytes(),
            headers={"Content-Type": "text/javascript", "Content-Security-Policy": policy},
        )

    await context.route("**/assets/*", ours)
    page = await context.new_page()
    await page.goto(f"{house.origin}/")
    await page.evaluate(IN_PAGE)
    return InPage(page)


async def sits(browser: BrowserContext, house: TalkHouse, built: Path, name: str) -> InPage:
    await house[name].unlock()
    there = await page_at(browser, house, built, name)
    keys = house.keyed(name)
    me = {"id": keys.id, "name": name, "role": "mentor"}
    me |= {"hpke": [keys.hpke.pkcs8, keys.hpke.pub], "sign": [keys.sign.pkcs8, keys.sign.pub]}
    await there.do("sit", me)
    return there


async def test_a_youth_and_a_mentor_talk(
    browser: BrowserContext, house: TalkHouse, built: Path
) -> None:
    ash = await sits(browser, house, built, "Ash")
    youth = await page_at(browser, house, built)
    await youth.do("open", "hello?")
    await youth.until("talk.state().stage === 'waiting'")
    c = await youth.run("return talk.chat.c")
    await ash.do("claim", c)
    await ash.reads("hello?")
    await ash.run("talk.chat.say('I am here')")
    await youth.reads("hello?", "I am here")
    await youth.run("talk.chat.say('ok')")
    await ash.reads("hello?", "I am here", "ok")
    words = await youth.run("return talk.chat.makeWords('en')")
    await youth.page.close()
    await ash.until("!talk.state().present")
    await ash.run("talk.chat.expectsNobody(); talk.chat.say('for later')")
    await ash.until(SENT)
    other = await page_at(browser, house, built)
    assert not await other.do("back", "en", [1, 2, 3, 4, 5, 6])
    assert await other.do("back", "en", words)
    await other.reads("for later")
    await other.run("talk.chat.say('it is me')")
    await ash.reads("hello?", "I am here", "ok", "for later", "it is me")
