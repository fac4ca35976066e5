"""Every view of the page, and how one comes to it from home."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from tests.support.visit import RESULT, SEARCH, open_finder, open_first_card, open_learn, ready

View = Callable[[Page], Awaitable[None]]
PRIMARY = "#app button.primary:not([aria-disabled])"
MARK = "#app .mark"  # a machine's translation has one of its own
KEYS = "#app .keypad button"
TONGUES = "#app .ways [data-language]"  # the languages that have a lesson
ENTER = 11  # the twelfth key ends a code


async def open_unkept(page: Page, origin: str, path: str = "/") -> None:
    """A page, on a phone that keeps nothing, whatever was kept before."""
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    await devtools.detach()
    await page.goto(origin + path)
    await ready(page)


async def home(page: Page) -> None:
    """The first screen, as it is."""


def drawn(view: str) -> View:
    async def go(page: Page) -> None:
        await page.locator(f"[data-view={view}]:visible").first.click()

    return go


async def all_lines(page: Page) -> None:
    await drawn("lines")(page)
    await page.locator("#lines summary").click()


async def keep(page: Page) -> None:
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app h1").wait_for()


async def kept(page: Page) -> None:
    await keep(page)
    await page.locator(PRIMARY).click()
    await page.locator("#keep-lock").wait_for()


async def keypad(page: Page) -> None:
    await kept(page)
    await page.locator("#keep-lock").click()
    await page.locator(PRIMARY).click()
    await page.locator(KEYS).first.wait_for()


async def lock(page: Page) -> None:
    """A code is set: 1234, twice."""
    await keypad(page)
    marks = await page.locator(MARK).count()
    for _ in range(2):
        before = await page.locator("#app .lead").inner_text()
        for key in (0, 1, 2, 3, ENTER):
            await page.locator(KEYS).nth(key).click()
        await expect(page.locator("#app .lead")).not_to_have_text(before)
    await expect(page.locator(MARK)).to_have_count(marks + 1)


async def lock_with_nothing_kept(page: Page) -> None:
    """What was kept is taken away elsewhere, as by Forget in another tab."""
    await kept(page)
    await page.evaluate(
        """async () => { for (const each of await navigator.serviceWorker.getRegistrations())
          await each.unregister(); }"""
    )
    await page.locator("#keep-lock").click()
    await expect(page.locator("#keep-lock, #app .primary")).to_have_count(0)
    await page.locator("#app .lead").wait_for()


async def install(page: Page) -> None:
    await keep(page)
    await page.locator("#app #install").click()
    await page.locator("#app [type=radio]").first.wait_for()


async def install_after_the_choice(page: Page) -> None:
    await install(page)
    marks = await page.locator(MARK).count()
    await page.locator("#app [type=radio]").nth(1).check()
    await page.locator(PRIMARY).click()
    # The browser's own question answers itself with "no", or does not come.
    await expect(page.locator("head [data-app]")).to_have_count(3, timeout=30_000)
    await expect(page.locator(MARK)).to_have_count(marks + 1, timeout=30_000)


async def covered(page: Page) -> None:
    """Back in sight: a driven browser tells every tab that it is in sight all the time."""
    await page.evaluate("() => { document.documentElement.dataset.covered = 'back'; }")
    await page.locator(".cover [data-uncover]").wait_for()


def on_the_leave_screen(view: str) -> View:
    async def go(page: Page) -> None:
        await page.locator("#home [data-view=limits]").last.click()
        await page.locator(f"#limits [data-view={view}]").click()
        await page.locator("#app h1").wait_for()

    return go


async def limits_in_full(page: Page) -> None:
    await drawn("limits")(page)
    for each in await page.locator("#limits summary").all():
        await each.click()


async def private_windows(page: Page) -> None:
    await on_the_leave_screen("private")(page)
    await page.locator("#app summary").click()


async def forgotten(page: Page) -> None:
    await on_the_leave_screen("forget")(page)
    await page.locator("#app button.primary").click()
    await page.locator("#app .lines").wait_for()


async def finder(page: Page) -> None:
    await open_finder(page)


async def finder_with_results(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await page.locator(RESULT).first.wait_for()


async def finder_without_results(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("zzzzqqqq")
    await page.locator("#app .empty").wait_for()


async def card(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await open_first_card(page)


async def learn(page: Page) -> None:
    await open_learn(page)


async def lesson(page: Page) -> None:
    """What it is about; in a language that lacks it, who has it."""
    await open_learn(page)
    await page.locator("#lesson-not-your-fault").click()
    await page.locator(f"#note-calm, {TONGUES}").first.wait_for()


async def lesson_card(page: Page) -> None:
    await lesson(page)
    if await page.locator("#note-calm").count():
        await page.locator(PRIMARY).click()
        await page.locator("#app .lesson-sheet").wait_for()


async def lesson_check(page: Page) -> None:
    """The fourth card is a question; it has been answered."""
    await lesson_card(page)
    for _ in range(3):
        if await page.locator("#card-next").count():
            await page.locator("#card-next").click()
    if await page.locator("#app .lesson-answers").count():
        await page.locator("#app .lesson-answers button").first.click()
        await page.locator("#app .lesson-reply").wait_for()


async def lesson_end(page: Page) -> None:
    await lesson_card(page)
    if await page.locator("#card-skip").count():
        await page.locator("#card-skip").click()
        await page.locator("#to-home").wait_for()


async def lesson_with_a_line(page: Page) -> None:
    await open_learn(page)
    await page.locator("#lesson-today").click()
    await page.locator(f"#note-calm, {TONGUES}").first.wait_for()
    if await page.locator("#note-calm").count():
        await page.locator(PRIMARY).click()
        while not await page.locator("#app .lines:not([hidden])").count():
            await page.locator("#card-next").click()


async def steady(page: Page) -> None:
    await open_learn(page)
    await page.locator("#to-steady").click()
    await page.locator("#steady-cold").wait_for()


async def exercise(page: Page) -> None:
    await steady(page)
    await page.locator("#steady-cold").click()
    await page.locator("#steady-another").wait_for()


async def lessons_found(page: Page) -> None:
    await open_learn(page)
    await page.locator("#to-search").click()
    await page.locator("#app input").fill("a")
    await page.locator("#app .lesson-list, #app .empty").first.wait_for()


async def no_lesson_found(page: Page) -> None:
    await open_learn(page)
    await page.locator("#to-search").click()
    await page.locator("#app input").fill("zzzzqqqq")
    await page.locator("#app .empty").wait_for()


async def reading(page: Page) -> None:
    await open_learn(page)
    await page.locator("#to-look").click()
    await page.locator("#reading-keep-phone").wait_for()


async def reading_kept(page: Page) -> None:
    await kept(page)
    await page.locator("#app [data-back]").click()
    await open_learn(page)
    await page.locator("#to-look").click()
    await page.locator("#reading-keep").click()
    await page.locator("#reading-clear").wait_for()


async def largest_words(page: Page) -> None:
    await reading(page)
    for each in (3, 4, 5):
        await page.locator("#app .chip").nth(each).click()


async def check_in(page: Page) -> None:
    """As it begins, in the languages that have it."""
    await open_learn(page)
    if await page.locator("#to-check-in").count():
        await page.locator("#to-check-in").click()
        await page.locator("#check-in-start").wait_for()


async def check_in_answered(page: Page) -> None:
    """The last question, where an answer brings a line to call."""
    await check_in(page)
    if await page.locator("#check-in-start").count():
        await page.locator("#check-in-start").click()
        for _ in range(6):
            await page.locator("#check-in-next").click()
        await page.locator("#app .lesson-answers button").nth(2).click()
        await page.locator("#app .suggested .lines:not([hidden])").wait_for()


async def check_in_end(page: Page) -> None:
    await check_in_answered(page)
    if await page.locator("#check-in-next").count():
        await page.locator("#check-in-next").click()
        await page.locator("#check-in-again").wait_for()


async def listening(page: Page) -> None:
    """Before the first sound."""
    await lesson_card(page)
    if await page.locator("#card-listen").count():
        await page.locator("#card-listen").click()
        await page.locator("#listen-yes").wait_for()


async def paper(page: Page) -> None:
    await lesson_card(page)
    if await page.locator("#card-print").count():
        await page.locator("#card-print").click()
        await page.locator("#print-now").wait_for()


VIEWS: dict[str, View] = {
    "home": home,
    "lines": drawn("lines"),
    "all lines": all_lines,
    "languages": drawn("languages"),
    "limits": drawn("limits"),
    "limits in full": limits_in_full,
    "private windows": private_windows,
    "forget this phone": on_the_leave_screen("forget"),
    "forgotten": forgotten,
    "keep": keep,
    "kept": kept,
    "keypad": keypad,
    "lock": lock,
    "lock with nothing kept": lock_with_nothing_kept,
    "install": install,
    "install after the choice": install_after_the_choice,
    "covered": covered,
    "finder": finder,
    "finder with results": finder_with_results,
    "finder without results": finder_without_results,
    "card": card,
    "learn": learn,
    "lesson": lesson,
    "lesson card": lesson_card,
    "lesson check": lesson_check,
    "lesson end": lesson_end,
    "lesson with a line": lesson_with_a_line,
    "steady me": steady,
    "exercise": exercise,
    "lessons found": lessons_found,
    "no lesson found": no_lesson_found,
    "reading": reading,
    "reading kept": reading_kept,
    "largest words": largest_words,
    "check-in": check_in,
    "check-in answered": check_in_answered,
    "end of the check-in": check_in_end,
    "listening": listening,
    "paper": paper,
}
