"""Mentor and lead whisper; the youth says danger, a lead joins where all see it, the steps are
walked."""

from playwright.async_api import Locator, Page

from tests.browser.talk.story.tale import Tale, has_focus
from tests.support.chatters import Answerer


def whisper_of(someone: Answerer) -> Locator:
    return someone.page.get_by_role("log", name=someone.say("chat-whisper-log"), exact=True)


async def whispers(someone: Answerer, text: str) -> None:
    form = someone.page.locator("form.composer", has=someone.field("chat-write-whisper"))
    await someone.field("chat-write-whisper").fill(text)
    await form.get_by_role("button", name=someone.say("chat-send"), exact=True).click()
    await whisper_of(someone).get_by_text(text).wait_for()


async def ask(someone: Answerer, kind: str, name: str) -> None:
    await someone.field("chat-ask-what").select_option(kind)
    await someone.field("chat-ask-who").select_option(label=someone.say("chat-ask-free", name=name))
    await someone.button("chat-ask-go").click()


async def mentor_and_lead_whisper(tale: Tale) -> None:
    ash, sage, youth = tale.ash, tale.sage, tale.youth
    await ask(ash, "whisper", "Sage")
    await whispers(ash, tale.said("whisper"))
    await sage.button("desk-offer-whisper-yes").wait_for()
    await tale.sees("asked-to-whisper", sage.page)
    await sage.button("desk-offer-whisper-yes").click()
    await sage.page.get_by_role("log").get_by_text(tale.said("whisper")).wait_for()
    await sage.field("chat-write-whisper").fill(tale.said("near"))
    await sage.button("chat-send").click()
    await whisper_of(ash).get_by_text(tale.said("near")).wait_for()
    await tale.sees("whisper", ash.page)
    assert await youth.page.get_by_text(tale.said("whisper")).count() == 0
    await tale.readers_are("", "Ash")
    await sage.go("talk")


async def danger_is_said_and_a_lead_joins_where_all_see_it(tale: Tale) -> None:
    ash, sage, youth = tale.ash, tale.sage, tale.youth
    await youth.says(tale.said("scared"))
    await youth.press("talk-alarm")
    await youth.button("talk-alarm-call").wait_for()
    lines, call = youth.button("talk-lines-instead"), youth.button("talk-alarm-call")
    assert await stands_above(lines, call), "crisis lines come first"
    await tale.sees("in-danger", youth.page)
    await youth.press("talk-alarm-call")
    await youth.sees("talk-alarm-done")
    await tale.sees("a-lead-is-asked-for", youth.page)
    await youth.press("talk-chat-heading")
    await youth.reads(youth.say("talk-line-danger"))
    await ash.page.get_by_text(ash.say("chat-danger-now")).first.wait_for()
    await sage.button("desk-offer-danger-yes").wait_for()
    await tale.sees("a-lead-is-called", sage.page)
    await sage.button("desk-offer-danger-yes").click()
    await youth.reads(youth.say("talk-line-lead-joined", name="Sage"))
    await tale.readers_are("", "Ash", "Sage")
    await sage.says(tale.said("lead"))
    await youth.reads(tale.said("lead"))
    await ash.reads(tale.said("lead"))
    await tale.sees("a-lead-is-here", youth.page)
    await tale.sees("the-lead-in-the-chat", sage.page)


async def stands_above(upper: Locator, lower: Locator) -> bool:
    boxes = [await each.bounding_box() for each in (upper, lower)]
    assert boxes[0]
    assert boxes[1]
    return boxes[0]["y"] < boxes[1]["y"]


async def the_steps_of_the_report_are_walked(tale: Tale) -> None:
    page: Page = tale.ash.page
    walk = page.locator("details.danger")
    await walk.locator(".crisis-lines a[href^='tel:']").first.wait_for()
    await tale.sees("step-1", page)
    number = 1
    while await walk.get_by_role("button", name=tale.ash.say("chat-danger-next")).count():
        await walk.get_by_role("button", name=tale.ash.say("chat-danger-next")).click()
        number += 1
        await has_focus(page, "details.danger h3")
        await tale.sees(f"step-{number}", page)
    assert number >= 4
