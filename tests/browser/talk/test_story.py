"""A whole chat on both screens, in Chromium at 360x640: a youth writes, a mentor answers, the youth
leaves and nothing stays on the phone; six words typed in a hurry bring it back on a clean profile.
"""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from tests.support.chatters import Answerer, Youth
from tests.support.talk_house import TalkHouse
from tests.support.teammate import one_browser


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
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
    await youth.unfold_more()
    await youth.press("talk-erase")
    sure = youth.page.get_by_role("group", name=youth.say("talk-erase-sure"))
    await sure.get_by_role("button", name=youth.say("talk-erase")).click()
    await youth.page.get_by_text(youth.say("talk-gone")).first.wait_for()


async def test_a_youth_and_a_mentor_talk_and_six_words_bring_the_chat_back(
    house: TalkHouse, browser: Browser
) -> None:
    ash = await Answerer.of(browser, house, "Ash")
    await ash.go_on_duty()
    youth = await Youth.at(browser, house.origin)
    await youth.start_with("Hi. Is someone there?")
    await ash.take("Hi. Is someone there?")
    await ash.says("I am here. Take your time.")
    await youth.reads("I am here. Take your time.")
    await youth.press("talk-readers")
    await youth.page.get_by_text(youth.say("talk-reader-mentor", name="Ash")).wait_for()

    six = await youth.take_words()
    await youth.leave()
    await ash.page.get_by_text(ash.say("chat-away")).wait_for()
    await youth.finds_nothing_of_it()

    back = await Youth.at(browser, house.origin)
    await back.come_back(six)
    assert await back.page.get_by_text("Hi. Is someone there?").count() == 0, "words open the past"
    await back.says("It is me")
    await ash.reads("It is me")
    await ash.says("Good that you are back")
    await back.reads("Good that you are back")
