"""Leave stays in sight: zoomed in with two fingers, wherever on the page one then looks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.visit import SEARCH, open_finder, ready
from tests.support.wayside_process import WaysideProcess

# In pixels of what is seen: the size of Leave, whether all of it is in sight and takes a press.
LOOK = """() => { const seen = visualViewport, leave = document.querySelector('.bar .leave');
  const box = leave.getBoundingClientRect(), s = seen.scale;
  const left = (box.left - seen.offsetLeft) * s, top = (box.top - seen.offsetTop) * s;
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return { scale: s, width: box.width * s, height: box.height * s,
    pressable: !!hit?.closest('.leave'),
    inside: left >= -1 && top >= -1 && left + box.width * s <= seen.width * s + 1
      && top + box.height * s <= seen.height * s + 1 }; }"""
# Functions, not strings: the page's policy lets nobody evaluate strings.
MOVED = "() => document.querySelector('.bar .leave').style.transform !== ''"


@pytest.fixture(params=["en-US", "right to left"])
async def phone(
    request: pytest.FixtureRequest, tmp_path: Path, wayside: WaysideProcess
) -> AsyncIterator[Page]:
    """A phone on which the first screen is open."""
    async with chromium_profile(tmp_path / "phone", has_touch=True, is_mobile=True) as context:
        page = context.pages[0]
        if request.param == "right to left":
            here = f"{wayside.origin}/"
            await page.route(here, lambda route: route.continue_(url=f"{here}home/qps-rtl"))
        await page.goto(wayside.origin)
        await ready(page)
        yield page


async def zoom(page: Page, x: int, y: int) -> None:
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Input.synthesizePinchGesture", {"x": x, "y": y, "scaleFactor": 2.5})
    await page.wait_for_function(MOVED)


@pytest.mark.parametrize("where", [(40, 500), (320, 600)])
async def test_zoomed_in_it_is_whole_in_sight_at_its_size_and_takes_a_press(
    phone: Page, where: tuple[int, int], neutral: Elsewhere
) -> None:
    await zoom(phone, *where)
    look = await phone.evaluate(LOOK)
    assert look["scale"] > 1.5
    assert look["inside"]
    assert look["pressable"]
    assert look["width"] >= 48
    assert 47.5 <= look["height"] <= 80
    await phone.locator(".bar .leave").dispatch_event("click")
    await phone.wait_for_url(neutral.url)


async def test_it_is_not_over_the_field_that_someone_types_in(phone: Page) -> None:
    await open_finder(phone)
    await phone.locator(SEARCH).focus()
    box = await phone.locator(SEARCH).bounding_box()
    assert box
    await zoom(phone, int(box["x"] + 20), int(box["y"] + 20))
    assert (await phone.evaluate(LOOK))["inside"]
    over = await phone.evaluate(
        """() => { const a = document.querySelector('.bar .leave').getBoundingClientRect();
          const b = document.activeElement.getBoundingClientRect();
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; }"""
    )
    assert not over


async def test_back_at_normal_size_it_is_where_it_was(phone: Page) -> None:
    before = await phone.locator(".bar .leave").bounding_box()
    await zoom(phone, 180, 400)
    devtools = await phone.context.new_cdp_session(phone)
    await devtools.send("Emulation.setPageScaleFactor", {"pageScaleFactor": 1})
    await phone.wait_for_function(
        "() => document.querySelector('.bar .leave').style.transform === ''"
    )
    await expect(phone.locator(".bar .leave")).to_be_visible()
    assert await phone.locator(".bar .leave").bounding_box() == before
