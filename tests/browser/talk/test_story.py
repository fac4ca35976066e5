"""A whole chat on both screens, in Chromium at 360x640: a youth writes, a mentor answers, the youth
leaves and nothing stays on the phone; six words typed in a hurry bring it back on a clean profile.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, Locator, Page

from tests.support.shell import words
from tests.support.talk_house import TalkHouse, talk_house
from tests.support.teammate import Teammate, one_browser

PHONE = {"width": 360, "height": 640}
KEPT = """Promise.all([indexedDB.databases(), caches.keys(),
  navigator.serviceWorker.getRegistrations()])
  .then((all) =>
    [...all.map((each) => each.length), localStorage.length, sessionStorage.length])"""
ON_ONE_SCREEN = "document.documentElement.scrollWidth <= innerWidth"


@dataclass
class Youth:
    """Somebody with a phone, who presses what the words on it say."""

    page: Page
    origin: str
    language: str = "en"

    @classmethod
    async def at(cls, browser: Browser, origin: str) -> "Youth":
        """On a clean profile."""
        context = await browser.new_context(viewport=PHONE, locale="en")
        return cls(await context.new_page(), origin)

    def say(self, message: str, **values: str | int) -> str:
        say = words()
        return say.text(say.get(self.language), message, **values)

    def button(self, message: str) -> Locator:
        return self.page.get_by_role("button", name=self.say(message))

    async def press(self, *messages: str) -> None:
        for message in messages:
            await self.button(message).click()
            assert await self.page.evaluate(ON_ONE_SCREEN), message

    async def write(self, label: str, text: str) -> None:
        await self.page.get_by_label(self.say(label)).fill(text)

    async def reads(self, text: str) -> None:
        await self.page.get_by_role("log").get_by_text(text).wait_for()

    async def leave(self) -> None:
        """One press; the page is gone, wherever it goes to."""
        await self.page.locator("header a.leave").click(no_wait_after=True)
        await self.page.wait_for_url(lambda address: not address.startswith(self.origin))

    async def finds_nothing_of_it(self) -> None:
        """No chat, and nothing in any store, for whoever opens it next (quick-exit check 12)."""
        await self.open_talk()
        await self.button("talk-next").wait_for()
        assert not await self.page.get_by_role("log").count()
        assert await self.page.evaluate(KEPT) == [0] * 5

    async def open_talk(self) -> None:
        await self.page.goto(self.origin)
        await self.page.wait_for_selector("html[data-ready]")
        await self.press("talk-button")


@pytest.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TalkHouse]:
    async with talk_house(tmp_path_factory.mktemp("story")) as house:
        await house.open_talk()
        yield house


@pytest.fixture(scope="module")
async def browser(house: TalkHouse) -> AsyncIterator[Browser]:
    async with one_browser() as browser:
        yield browser


async def test_a_message_left_while_nobody_is_there_says_until_when_it_waits(
    house: TalkHouse, browser: Browser
) -> None:
    youth = await Youth.at(browser, house.origin)
    await youth.open_talk()
    await youth.press("talk-next", "talk-next", "talk-seen-maybe", "talk-go-on")
    await youth.write("talk-write-label", "Hi")
    await youth.press("talk-leave-message")
    await youth.page.get_by_text(youth.say("talk-left")).wait_for()
    await youth.reads(youth.say("talk-sent"))
    await youth.page.get_by_text(youth.say("talk-more"), exact=True).click()
    await youth.press("talk-erase")
    sure = youth.page.get_by_role("group", name=youth.say("talk-erase-sure"))
    await sure.get_by_role("button", name=youth.say("talk-erase")).click()
    await youth.page.get_by_text(youth.say("talk-gone")).first.wait_for()


async def test_a_youth_and_a_mentor_talk_and_six_words_bring_the_chat_back(
    house: TalkHouse, browser: Browser
) -> None:
    known = house["Ash"]
    ash = await Teammate.at(browser, house.origin, "Ash")
    ash.passphrase, ash.totp = known.passphrase, known.totp
    await ash.sign_in("totp")
    await ash.go("talk")
    await ash.page.get_by_text(ash.say("desk-duty-on"), exact=True).click()

    youth = await Youth.at(browser, house.origin)
    await youth.open_talk()
    await youth.press("talk-next", "talk-next", "talk-seen-no")
    await youth.write("talk-write-label", "Hi. Is someone there?")
    await youth.press("talk-start")
    await youth.page.get_by_text(youth.say("talk-waiting")).first.wait_for()

    await ash.button("desk-take").click()
    log = ash.page.get_by_role("log")
    await log.get_by_text("Hi. Is someone there?").wait_for()
    await ash.field("chat-write").fill("I am here. Take your time.")
    await ash.button("chat-send").click()
    await youth.reads("I am here. Take your time.")
    await youth.press("talk-readers")
    await youth.page.get_by_text(youth.say("talk-reader-mentor", name="Ash")).wait_for()

    await youth.page.get_by_text(youth.say("talk-more"), exact=True).click()
    await youth.press("words-heading", "words-make")
    await youth.page.locator(".six li").first.wait_for()
    six = await youth.page.locator(".six li").all_inner_texts()
    await youth.press("words-done")
    await youth.leave()
    await ash.page.get_by_text(ash.say("chat-away")).wait_for()
    await youth.finds_nothing_of_it()

    back = await Youth.at(browser, house.origin)
    await back.open_talk()
    await back.press("talk-back-words")
    await back.write("words-label", " , ".join(word[:4].upper() for word in six))
    await back.press("words-back-open")
    await back.button("talk-readers").wait_for()
    assert await back.page.get_by_text("Hi. Is someone there?").count() == 0, "words open the past"
    await back.write("talk-write", "It is me")
    await back.press("talk-send")
    await log.get_by_text("It is me").wait_for()
    await ash.field("chat-write").fill("Good that you are back")
    await ash.button("chat-send").click()
    await back.reads("Good that you are back")
