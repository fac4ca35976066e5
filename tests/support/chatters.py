"""The two sides of Talk in a real browser: a youth with a phone, and somebody who answers.

Both press what the words on the screen say, so that the same steps work in every language.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, expect

from tests.support.chromium import PHONE
from tests.support.elsewhere import Elsewhere
from tests.support.shell import words
from tests.support.staff_browser import SLOW
from tests.support.talk_house import TalkHouse, talk_house
from tests.support.teammate import Teammate

STORES = """Promise.all([indexedDB.databases(), caches.keys(),
  navigator.serviceWorker.getRegistrations()])
  .then((all) =>
    [...all.map((each) => each.length), localStorage.length, sessionStorage.length])"""
EMPTY = [0] * 5
ON_ONE_SCREEN = "document.documentElement.scrollWidth <= innerWidth"


@dataclass
class Youth:
    """Somebody with a phone, who presses what the words on it say."""

    page: Page
    origin: str
    language: str = "en"

    @classmethod
    async def at(cls, browser: Browser, origin: str, language: str = "en") -> Youth:
        """On a clean profile."""
        context = await browser.new_context(viewport=PHONE, locale=language)
        return cls(await context.new_page(), origin, language)

    def say(self, message: str, **values: str | int) -> str:
        """What the screen says for a message."""
        say = words()
        return say.text(say.get(self.language), message, **values)

    def button(self, message: str, **values: str | int) -> Locator:
        return self.page.get_by_role("button", name=self.say(message, **values))

    async def press(self, *messages: str) -> None:
        for message in messages:
            await self.button(message).click()
            assert await self.page.evaluate(ON_ONE_SCREEN), message

    async def write(self, label: str, text: str) -> None:
        await self.page.get_by_label(self.say(label)).fill(text)

    async def says(self, text: str) -> None:
        """Into the open chat, until it is stored."""
        await self.write("talk-write", text)
        await self.press("talk-send")
        said = self.page.get_by_role("log").locator(".talk-said.mine", has_text=text)
        await said.get_by_text(self.say("talk-sent"), exact=True).wait_for()

    async def sees(self, message: str, **values: str | int) -> None:
        """Waits for the words of a message, anywhere on the screen."""
        await self.page.get_by_text(self.say(message, **values)).first.wait_for()

    async def reads(self, text: str) -> None:
        """Waits for something in the chat."""
        await self.page.get_by_role("log").get_by_text(text).first.wait_for()

    async def unfold_more(self) -> None:
        await self.page.get_by_text(self.say("talk-more"), exact=True).click()

    async def open_talk(self) -> None:
        await self.page.goto(self.origin)
        await self.page.wait_for_selector("html[data-ready]")
        await self.press("talk-button")

    async def start_with(self, text: str) -> None:
        """Past the cards and the question about the phone, to a place in the line."""
        await self.open_talk()
        await self.press("talk-next", "talk-next", "talk-seen-no")
        await self.write("talk-write-label", text)
        await self.press("talk-start")
        await self.sees("talk-waiting")

    async def take_words(self) -> list[str]:
        """Six words to come back with, and back to the chat."""
        await self.unfold_more()
        await self.press("words-heading", "words-make")
        await self.page.locator(".six li").first.wait_for()
        six = await self.page.locator(".six li").all_inner_texts()
        await self.press("words-done")
        return six

    async def come_back(self, six: list[str]) -> None:
        """With words typed in a hurry, until the chat is open."""
        await self.open_talk()
        await self.press("talk-back-words")
        await self.write("words-label", " , ".join(word[:4].upper() for word in six))
        await self.press("words-back-open", "talk-seen-no")
        await self.button("talk-readers").wait_for()

    async def leave(self) -> None:
        """One press; the page is gone, wherever it goes to."""
        await self.page.locator("header a.leave").click(no_wait_after=True)
        await self.page.wait_for_url(lambda address: not address.startswith(self.origin))

    async def finds_nothing_of_it(self) -> None:
        """No chat, and nothing in any store, for whoever opens it next (quick-exit check 12)."""
        await self.open_talk()
        await self.button("talk-next").wait_for()
        assert not await self.page.get_by_role("log").count()
        assert await self.page.evaluate(STORES) == EMPTY


class Answerer(Teammate):
    """A mentor or a lead of a house of Talk, in front of the console."""

    @classmethod
    async def of(
        cls, browser: Browser, house: TalkHouse, name: str, language: str = "en"
    ) -> Answerer:
        """Signed in, with the desk open."""
        known = house[name]
        someone = await cls.at(browser, house.origin, name, language)
        someone.passphrase, someone.totp = known.passphrase, known.totp
        await someone.sign_in("totp")
        await someone.go("talk")
        return someone

    async def settled(self) -> None:
        """With four people in one browser it takes longer."""
        waits = self.page.get_by_text(self.say("list-loading"), exact=True)
        await expect(waits.locator("visible=true")).to_have_count(0, timeout=SLOW)

    async def go_on_duty(self) -> None:
        await self.button("desk-duty-on").click()
        await self.page.get_by_text(self.say("desk-duty-on-means")).wait_for()

    async def take(self, first: str = "") -> None:
        """The chat that waits, until its first words stand there."""
        await self.button("desk-take").click()
        await self.log.wait_for()
        if first:
            await self.reads(first)

    @property
    def log(self) -> Locator:
        """What was said with the youth."""
        return self.page.get_by_role("log", name=self.say("chat-log"), exact=True)

    async def reads(self, text: str) -> None:
        await self.log.get_by_text(text).first.wait_for()

    async def says(self, text: str) -> None:
        """To the youth."""
        await self.field("chat-write").fill(text)
        form = self.page.locator("form.composer", has=self.field("chat-write"))
        await form.get_by_role("button", name=self.say("chat-send"), exact=True).click()
        await self.reads(text)

    async def agrees(self, asked: str, yes: str) -> None:
        """Presses something that asks once more, and says yes."""
        await self.button(asked).click()
        await self.confirm(yes)


@asynccontextmanager
async def open_house(folder: Path, neutral: Elsewhere) -> AsyncIterator[TalkHouse]:
    """A Wayside in which Talk is open, and Leave goes to a page of ours."""
    async with talk_house(folder, WAYSIDE_EXIT_URL=neutral.url) as house:
        await house.open_talk()
        yield house
