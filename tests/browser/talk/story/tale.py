"""Whom the story is about, what they say in each language, and what every screen of it keeps to."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, Page, expect

from tests.support.axe import accessibility_faults
from tests.support.chatters import ON_ONE_SCREEN, Answerer, Youth
from tests.support.shell import words
from tests.support.talk_house import TalkHouse

Look = Callable[[str, Page], Awaitable[None]]

SAID = {
    "en": {
        "hello": "Hi. Is someone there?",
        "here": "I am here. Take your time.",
        "bed": "I have no place to sleep tonight.",
        "place": "Here is one place you can look at.",
        "whisper": "Can you stay near? I am worried.",
        "near": "I am right here with you.",
        "scared": "He is at the door.",
        "lead": "I am Sage, a lead. I came in to help.",
        "fern": "I am Fern. I go on with you.",
        "away": "I am here tonight too.",
        "back": "It is me again.",
        "phrase": "purple kite",
        "note": "A youth had no bed. Two leads know.",
        "self": "That was long. I did what I could.",
    },
    "ar": {
        "hello": "مرحبا، هل من أحد هنا؟",
        "here": "أنا هنا. خذ وقتك.",
        "bed": "ليس عندي مكان أنام فيه الليلة.",
        "place": "هذا مكان يمكنك أن تنظر إليه.",
        "whisper": "هل تبقين قريبة؟ أنا قلقة.",
        "near": "أنا هنا معك.",
        "scared": "هو عند الباب.",
        "lead": "أنا سيج. جئت لأساعد.",
        "fern": "أنا فيرن. أكمل معك.",
        "away": "أنا هنا الليلة أيضا.",
        "back": "هذا أنا من جديد.",
        "phrase": "طائرة ورقية بنفسجية",
        "note": "شخص بلا سرير. تعرف ذلك قائدتان.",
        "self": "كان يوما طويلا. فعلت ما استطعت.",
    },
}
LANGUAGES = tuple(each.tag for each in words().shown() if each.tag in SAID)

# What stands in place of words that are missing: the name of the message.
_NAMELESS = re.compile(r"\b(talk|words|phrase|desk|chat|app|rota)-[a-z]+(-[a-z0-9]+)*\b")


async def _nothing(name: str, page: Page) -> None:
    """Nobody looks on."""


@dataclass
class Tale:
    """The house, and one page for each person in it."""

    browser: Browser
    house: TalkHouse
    language: str
    youth: Youth
    ash: Answerer
    fern: Answerer
    sage: Answerer
    look: Look = _nothing
    """Takes a picture, where somebody wants one."""

    def said(self, what: str) -> str:
        """What somebody in the story says."""
        return SAID[self.language][what]

    async def sees(self, name: str, page: Page) -> None:
        """A step of the story: looked at, and held to what every screen keeps to."""
        await self.look(name, page)
        assert await page.evaluate(ON_ONE_SCREEN), f"{name} is wider than the phone"
        shown = await page.locator("body").inner_text()
        assert _NAMELESS.search(shown) is None, f"{name}: {_NAMELESS.search(shown)}"
        direction = await page.evaluate("getComputedStyle(document.body).direction")
        assert direction == ("rtl" if self.language == "ar" else "ltr"), name
        assert await accessibility_faults(page) == [], name

    async def readers_are(self, *names: str) -> None:
        """Both sides say who can read what is written now: "who can read this" at each step."""
        line = self.youth.say(
            "talk-readers-are", names=" · ".join(self._told(each) for each in names)
        )
        await expect(self.youth.page.get_by_text(line, exact=True)).to_be_visible()

    async def readers_include(self, *names: str) -> None:
        """Among those who can read it, by name."""
        line = self.youth.page.locator(".standing p.soft")
        for name in names:
            await expect(line).to_contain_text(name)

    def _told(self, name: str) -> str:
        own = {"": "talk-reader-me", "intake": "talk-reader-intake"}
        return self.youth.say(own[name]) if name in own else name

    async def all_read(self, text: str, *people: Answerer) -> None:
        for each in people:
            await each.reads(text)


async def has_focus(page: Page, selector: str) -> None:
    """Waits until this has the focus of its page, which need not be the one in front."""
    await page.wait_for_function(
        "(selector) => document.activeElement === document.querySelector(selector)",
        arg=selector,
        polling=50,
    )


@asynccontextmanager
async def a_tale(browser: Browser, house: TalkHouse, language: str) -> AsyncIterator[Tale]:
    """Everyone at their page: two mentors and a lead on duty, a youth with a phone."""
    people = []
    for name in ("Ash", "Fern", "Sage"):
        someone = await Answerer.of(browser, house, name, language)
        await someone.go_on_duty()
        people.append(someone)
    youth = await Youth.at(browser, house.origin, language)
    yield Tale(browser, house, language, youth, *people)
