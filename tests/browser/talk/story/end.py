"""A note for the leads, words for oneself, a close, and everything erased: all see that it is
gone."""

from playwright.async_api import expect

from tests.browser.talk.story.tale import Tale
from tests.support.chatters import Youth


async def a_note_is_sealed_to_the_leads(tale: Tale) -> None:
    fern, sage, ash = tale.fern, tale.sage, tale.ash
    await fern.button("chat-note").click()
    await fern.field("chat-note-label").fill(tale.said("note"))
    await tale.sees("a-note", fern.page)
    await fern.button("chat-note-go").click()
    await expect(fern.field("chat-note-label")).to_have_count(0)
    await sage.go("talk")
    await sage.page.get_by_text(sage.say("desk-notes-open"), exact=True).click()
    await sage.page.get_by_text(tale.said("note")).wait_for()
    await tale.sees("the-lead-reads-it", sage.page)
    await ash.go("talk")
    await expect(ash.page.get_by_text(ash.say("desk-notes"), exact=True)).to_have_count(0)


async def the_lead_goes_where_all_see_it(tale: Tale) -> None:
    sage, youth = tale.sage, tale.youth
    await sage.page.locator("h3.whole button").first.click()
    await sage.agrees("chat-leave-to-them", "chat-leave-yes")
    await youth.reads(youth.say("talk-line-left", name="Sage"))
    await tale.readers_are("", "Fern")


async def the_mentor_closes(tale: Tale) -> None:
    fern, youth = tale.fern, tale.youth
    await fern.agrees("chat-close", "chat-close-yes")
    await youth.sees("talk-over")
    await tale.sees("closed", youth.page)
    await tale.sees("after-closing", fern.page)


async def a_debrief_is_for_oneself(tale: Tale) -> None:
    fern = tale.fern
    await fern.page.get_by_text(fern.say("desk-debrief-open"), exact=True).click()
    await fern.field("desk-debrief-label").fill(tale.said("self"))
    await fern.button("desk-debrief-go").click()
    kept = fern.page.locator(".slip", has_text=tale.said("self"))
    await kept.wait_for()
    await tale.sees("a-debrief", fern.page)


async def someone_else_answers_and_everything_is_erased(tale: Tale, six: list[str]) -> None:
    youth, ash = tale.youth, tale.ash
    if await youth.button("talk-wait-again").count():
        await youth.press("talk-wait-again")
    await youth.sees("talk-waiting")
    await ash.go_on_duty()
    # It was a heavy chat: only whoever rests can say that they are ready sooner.
    await ash.button("desk-rest-end").wait_for()
    await expect(ash.button("desk-take")).to_have_count(0)
    await tale.sees("time-to-rest", ash.page)
    await ash.button("desk-rest-end").click()
    await ash.take()
    await tale.readers_are("", "Ash")
    await youth.unfold_more()
    await youth.press("talk-erase")
    sure = youth.page.get_by_role("group", name=youth.say("talk-erase-sure"))
    await tale.sees("erase-everything", youth.page)
    await sure.get_by_role("button", name=youth.say("talk-erase")).click()
    await youth.sees("talk-gone")
    await tale.sees("gone", youth.page)
    await expect(youth.page.get_by_role("log").locator(".talk-said")).to_have_count(0)
    await ash.page.get_by_text(ash.say("chat-over")).wait_for()
    await tale.sees("gone-at-the-desk", ash.page)
    await nobody_has_it(tale, six)


async def nobody_has_it(tale: Tale, six: list[str]) -> None:
    for each in (tale.ash, tale.fern, tale.sage):
        await each.go("talk")
        await expect(each.page.get_by_role("heading", name=each.say("desk-mine"))).to_have_count(0)
    again = await Youth.at(tale.browser, tale.house.origin, tale.language)
    await again.open_talk()
    await again.press("talk-back-words")
    await again.write("words-label", " ".join(six))
    await again.press("words-back-open")
    await again.sees("words-back-nothing")
    await tale.sees("words-open-nothing", again.page)
