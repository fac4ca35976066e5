"""A youth comes, waits, and someone answers with a place that may help."""

from playwright.async_api import expect

from tests.browser.talk.story.tale import Tale, has_focus

BOXES = "textarea, input:not([type=checkbox])"


async def the_cards_come_before_the_first_text_box(tale: Tale) -> None:
    youth = tale.youth
    await youth.open_talk()
    for number in (1, 2):
        await youth.sees("talk-card-of", count=number)
        await expect(youth.page.locator(f"#app :is({BOXES})")).to_have_count(0)
        await tale.sees(f"card-{number}", youth.page)
        await youth.press("talk-next")
        await has_focus(youth.page, "#app h1")
    await youth.sees("talk-seen-heading")
    await expect(youth.page.locator(f"#app :is({BOXES})")).to_have_count(0)
    await tale.sees("who-sees-this-phone", youth.page)
    await youth.press("talk-seen-maybe")
    await youth.sees("talk-seen-tip-1")
    await tale.sees("tips", youth.page)
    await youth.press("talk-go-on")
    await youth.write("talk-write-label", tale.said("hello"))
    await tale.sees("first-words", youth.page)
    await youth.press("talk-start")


async def the_youth_has_a_place_in_the_line(tale: Tale) -> None:
    youth = tale.youth
    await youth.sees("talk-waiting")
    await tale.readers_are("", "intake")
    await youth.reads(youth.say("talk-sent"))
    await tale.sees("waiting", youth.page)
    await youth.press("talk-wait-look")
    await expect(youth.page.locator("#app h1")).to_be_visible()
    await youth.press("app-back")
    await youth.sees("talk-waiting")
    # Something calm and something to read, with the place in the line kept.
    await youth.press("talk-wait-steady")
    await youth.page.locator("#steady-cold").click()
    await youth.page.locator("#app .steady-step").wait_for()
    await youth.press("app-back")
    await youth.press("app-back")
    await youth.press("talk-wait-read")
    await youth.page.locator("#lesson-not-your-fault").click()
    await youth.press("lesson-note-read")
    await tale.sees("reading-while-waiting", youth.page)
    await youth.press("lesson-talk")
    await youth.sees("talk-waiting")
    for _ in range(3):
        await youth.press("app-back")
    await youth.sees("talk-waiting")


async def a_mentor_claims_and_answers(tale: Tale) -> None:
    youth, ash = tale.youth, tale.ash
    await tale.sees("desk-with-one-waiting", ash.page)
    await ash.take(tale.said("hello"))
    await tale.sees("claimed", ash.page)
    await ash.says(tale.said("here"))
    await youth.reads(tale.said("here"))
    await tale.readers_are("", "Ash")
    await youth.press("talk-readers")
    await youth.sees("talk-reader-mentor", name="Ash")
    await tale.sees("answered-and-who-reads", youth.page)
    await youth.press("talk-readers")
    await youth.says(tale.said("bed"))
    await ash.reads(tale.said("bed"))


async def a_place_comes_as_a_card(tale: Tale) -> None:
    youth, ash = tale.youth, tale.ash
    await ash.says(tale.said("place"))
    await ash.page.get_by_text(ash.say("chat-cards"), exact=True).click()
    await ash.field("chat-cards-search").fill("bed")
    first = ash.page.locator("details:has(input) .canned button").first
    await first.wait_for()
    name = await first.locator("strong").inner_text()
    await tale.sees("finding-a-place", ash.page)
    await first.click()
    await ash.log.get_by_text(name).wait_for()
    card = youth.page.get_by_role("log").get_by_role("button", name=name)
    await card.wait_for()
    await tale.sees("a-card", youth.page)
    await card.click()
    await youth.page.get_by_role("heading", level=1, name=name).wait_for()
    await tale.sees("the-place", youth.page)
    await youth.press("app-back")
    await card.wait_for()
    await ash.page.get_by_text(ash.say("chat-cards"), exact=True).click()


async def a_lesson_comes_as_a_card(tale: Tale) -> None:
    youth, ash = tale.youth, tale.ash
    await ash.page.get_by_text(ash.say("chat-lessons"), exact=True).click()
    first = ash.page.locator("details[open] .canned bdi").first
    await first.wait_for()
    title = await first.inner_text()
    await first.click()
    await ash.log.get_by_text(title).wait_for()
    asked: list[str] = []
    youth.page.on("request", lambda request: asked.append(request.url))
    card = youth.page.get_by_role("log").locator(".talk-place").last
    await expect(card).to_contain_text(youth.say("talk-lesson"))
    await tale.sees("a-lesson", youth.page)
    await card.click()
    await youth.page.locator("#app .lesson-sheet, #note-calm").first.wait_for()
    assert not any("lesson" in url for url in asked)
    await youth.press("app-back")
    await card.wait_for()
    await ash.page.get_by_text(ash.say("chat-lessons"), exact=True).click()
