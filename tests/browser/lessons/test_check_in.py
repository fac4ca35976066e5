"""The private check-in: nothing is sent or kept, and who is in danger meets a line first."""

from playwright.async_api import Page, expect

from tests.support.traces import NOTHING, STORED
from tests.support.visit import open_learn, ready
from tests.support.wayside_process import WaysideProcess

ANSWERS = "#app .lesson-answers button"
QUESTIONS = 7
DRAWN = """() => [...document.querySelectorAll('#app .suggested > *')]
  .filter(each => !each.hidden)
  .map(each => each.querySelector('[data-line]')?.dataset.line ?? each.id)"""


async def begin(page: Page, wayside: WaysideProcess) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#to-check-in").click()
    await page.locator("#check-in-start").click()


async def skip(page: Page, times: int) -> None:
    for _ in range(times):
        await page.locator("#check-in-next").click()


async def test_every_question_can_be_skipped_and_nothing_is_suggested_then(
    page: Page, wayside: WaysideProcess
) -> None:
    await begin(page, wayside)
    await skip(page, QUESTIONS)
    await expect(page.locator("#check-in-again")).to_be_visible()
    assert await page.evaluate(DRAWN) == []
    await expect(page.locator("#check-in-clear")).to_have_count(0)


async def test_a_mood_that_is_very_low_meets_the_line_before_anything_else(
    page: Page, wayside: WaysideProcess
) -> None:
    await begin(page, wayside)
    await page.locator(ANSWERS).nth(1).click()  # where you sleep: it changes a lot
    assert await page.evaluate(DRAWN) == ["lesson-place-to-sleep", "find-svc-shelter"]
    await skip(page, QUESTIONS - 1)
    await page.locator(ANSWERS, has_text="Very low").click()
    await expect(page.locator("#app .lesson-reply")).to_be_visible()
    assert await page.evaluate(DRAWN) == ["988", "lesson-dark-thoughts", "find-svc-mental"]
    await skip(page, 1)
    assert await page.evaluate(DRAWN) == [
        "988",
        "lesson-dark-thoughts",
        "lesson-place-to-sleep",
        "find-svc-mental",
        "find-svc-shelter",
    ]
    await expect(page.locator("#app a[href='tel:988']")).to_be_visible()


async def test_no_answer_is_sent_stored_or_left_on_a_phone_that_keeps_nothing(
    page: Page, wayside: WaysideProcess
) -> None:
    await begin(page, wayside)
    await page.wait_for_load_state("networkidle")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    for _ in range(QUESTIONS):
        await page.locator(ANSWERS).first.click()
        await skip(page, 1)
    assert await page.locator("#check-in-save").count() == 0
    assert sent == []
    assert await page.evaluate(f"() => {STORED}") == NOTHING
    await page.reload()
    await ready(page)
    await begin(page, wayside)
    await expect(page.locator(f"{ANSWERS}[aria-pressed=true]")).to_have_count(0)


async def test_answers_are_there_after_a_look_at_a_lesson_and_gone_with_one_tap(
    page: Page, wayside: WaysideProcess
) -> None:
    await begin(page, wayside)
    await page.locator(ANSWERS).nth(1).click()
    await page.locator("#lesson-place-to-sleep").click()
    await page.locator("#app .lesson-sheet, #note-calm").first.wait_for()
    await page.locator("#app [data-back]").click()
    await expect(page.locator(f"{ANSWERS}[aria-pressed=true]")).to_have_count(1)
    await skip(page, QUESTIONS)
    await page.locator("#check-in-clear").click()
    await page.locator("#check-in-start").click()
    await expect(page.locator(f"{ANSWERS}[aria-pressed=true]")).to_have_count(0)
