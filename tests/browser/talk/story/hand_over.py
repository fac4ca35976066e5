"""The mentor needs out; a second one takes over, warmly, and nobody asks why."""

from playwright.async_api import expect

from tests.browser.talk.story.tale import Tale


async def i_need_out_asks_for_no_reason(tale: Tale) -> None:
    ash, fern = tale.ash, tale.fern
    out = ash.page.get_by_role("button", name=ash.say("desk-out"))
    await out.click()
    await ash.page.get_by_text(ash.say("chat-offered")).wait_for()
    await expect(ash.page.get_by_role("dialog")).to_have_count(0)
    await tale.sees("out", ash.page)
    await fern.button("desk-offer-hand-over-yes").wait_for()
    await tale.sees("asked-to-take-over", fern.page)


async def a_second_mentor_takes_over_and_the_first_is_out(tale: Tale) -> None:
    ash, fern, sage, youth = tale.ash, tale.fern, tale.sage, tale.youth
    await fern.button("desk-offer-hand-over-yes").click()
    await youth.reads(youth.say("talk-line-handed-over", name="Fern"))
    await tale.readers_are("", "Sage", "Fern")
    await ash.page.get_by_text(ash.say("chat-over-note")).wait_for()
    await tale.sees("the-first-mentor-is-out", ash.page)
    await fern.says(tale.said("fern"))
    await tale.all_read(tale.said("fern"), sage)
    await youth.reads(tale.said("fern"))
    await tale.sees("handed-over", youth.page)


async def the_youth_shows_what_was_said_before(tale: Tale) -> None:
    youth, fern = tale.youth, tale.fern
    assert await fern.log.get_by_text(tale.said("bed")).count() == 0, "only the youth shares it"
    await youth.sees("talk-share")
    await youth.press("talk-share-yes")
    await fern.reads(tale.said("bed"))
    await tale.sees("what-was-shared", fern.page)
