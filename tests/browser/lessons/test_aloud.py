"""Reading aloud: only voices of the phone itself, never by itself, and silent at Leave."""

from typing import Any

from playwright.async_api import Page, expect

from tests.support.elsewhere import Elsewhere
from tests.support.visit import open_learn, ready
from tests.support.wayside_process import WaysideProcess

# A phone with these voices. What it is told to do is written down outside of the page.
PHONE = """(voices) => {
  const Utterance = class {
    constructor(text) { this.text = text; }
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: said => spoken(['speak', said.text, said.voice?.name ?? '', said.lang]),
    cancel: () => spoken(['cancel']),
  });
  Object.defineProperty(window, 'speechSynthesis', {value: speech});
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: Utterance});
}"""
NEAR = {"name": "Near", "lang": "en-GB", "localService": True, "default": False}
FAR = {"name": "Far", "lang": "en-US", "localService": False, "default": True}
OTHER = {"name": "Other", "lang": "es-US", "localService": True, "default": False}

Said = list[list[str]]


async def open_card(page: Page, wayside: WaysideProcess, *voices: dict[str, Any]) -> Said:
    said: Said = []
    await page.expose_function("spoken", lambda words: said.append(words))
    listed = str(list(voices)).replace("True", "true").replace("False", "false")
    await page.add_init_script(f"({PHONE})({listed})")
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#lesson-not-your-fault").click()
    await page.locator("#app .primary").click()
    await page.locator("#app .lesson-sheet").wait_for()
    return said


async def test_it_says_that_sound_will_play_and_waits_for_a_yes(
    page: Page, wayside: WaysideProcess
) -> None:
    said = await open_card(page, wayside, FAR, NEAR, OTHER)
    await page.locator("#card-next").click()
    await page.locator("#card-listen").click()
    await expect(page.locator("#listen-yes")).to_be_visible()
    await expect(page.locator("#app .notice")).to_contain_text("Sound will play")
    assert said == []
    await page.locator("#listen-no").click()
    await expect(page.locator("#listen-yes")).to_have_count(0)
    assert said == []


async def test_only_the_voice_of_the_phone_reads_although_a_far_one_is_the_default(
    page: Page, wayside: WaysideProcess
) -> None:
    said = await open_card(page, wayside, FAR, NEAR, OTHER)
    await page.locator("#card-listen").click()
    await page.locator("#listen-yes").click()
    await expect(page.locator("#card-listen")).to_have_text("Stop")
    spoken = [each for each in said if each[0] == "speak"]
    assert spoken
    assert {(name, lang) for _, _, name, lang in spoken} == {("Near", "en-GB")}
    # Every word that is heard stands on the card that is open.
    sheet = await page.locator("#app .lesson-sheet").inner_text()
    assert [text for _, text, _, _ in spoken if text not in sheet] == []
    # The next card is silent until someone asks.
    await page.locator("#card-next").click()
    await expect(page.locator("#card-listen")).to_have_text("Listen")
    assert said[-1] == ["cancel"]


async def test_with_far_voices_only_nothing_is_read_and_the_screen_says_why(
    page: Page, wayside: WaysideProcess
) -> None:
    said = await open_card(page, wayside, FAR, OTHER)
    await page.locator("#card-listen").click()
    await page.locator("#listen-yes").click()
    await expect(page.locator("#app .notice")).to_contain_text("no voice of its own")
    assert said == []


async def test_leaving_ends_the_sound(
    page: Page, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    said = await open_card(page, wayside, NEAR)
    await page.locator("#card-listen").click()
    await page.locator("#listen-yes").click()
    await expect(page.locator("#card-listen")).to_have_text("Stop")
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    assert said[-1] == ["cancel"]
