"""A lead signs this week's roster in a real browser: the first one, and one after somebody was
shown out. The code in Python believes what it signs, and each packet opens for its person.
"""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.support.pc1_keys import hpke_open, unb64
from tests.support.talk_build import ROOT
from tests.support.talk_house import TalkHouse, talk_house
from tests.support.teammate import Teammate, one_browser
from wayside.chat.rules.roster import Trust, roster_from

ON_ONE_SCREEN = "document.documentElement.scrollWidth <= innerWidth"


@pytest.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[TalkHouse]:
    async with talk_house(tmp_path_factory.mktemp("roster")) as house:
        yield house


@pytest.fixture(scope="module")
async def sage(house: TalkHouse) -> AsyncIterator[Teammate]:
    """The lead, on a phone, signed in with a code."""
    known = house["Sage"]
    async with one_browser() as browser:
        someone = await Teammate.at(browser, house.origin, "Sage")
        someone.passphrase, someone.totp = known.passphrase, known.totp
        await someone.sign_in("totp")
        yield someone


async def served(house: TalkHouse) -> str:
    return (await house["Ash"].browser.get("/chat/roster")).text


async def test_a_delegation_is_brought_in_and_one_of_another_root_is_not(
    house: TalkHouse, sage: Teammate, tmp_path: Path
) -> None:
    await sage.go("roster")
    await sage.hears("roster-delegation-none")
    other, good = tmp_path / "other.json", tmp_path / "delegation-1.json"
    other.write_text(json.dumps(house.delegate(root=house.keyed("Fern").sign)))
    good.write_text(json.dumps(house.delegate()))
    await sage.field("roster-bring").set_input_files(other)
    await sage.hears("roster-delegation-not-believed")
    await sage.field("roster-bring").set_input_files(good)
    await sage.hears("roster-brought")
    await expect(sage.page.get_by_text("Wren", exact=True)).to_be_visible()


async def test_a_lead_signs_the_first_roster_and_everyone_can_open_the_weeks_key(
    house: TalkHouse, sage: Teammate
) -> None:
    await sage.go("account")
    await sage.hears("today-roster-over")
    await sage.button("today-roster-over-go").click()
    await sage.hears("roster-none-yet")
    numbers = await sage.page.locator(".roster-row .key-number-digits").all_inner_texts()
    shown = {"".join(each.split()) for each in numbers}
    told = {house[name].keys.number for name in ("Sage", "Ash", "Fern")}
    assert shown == {number.replace(" ", "") for number in told}
    assert await sage.page.evaluate(ON_ONE_SCREEN)
    await sage.button("roster-sign").click()
    await sage.confirm("roster-sign-yes")
    await sage.button("roster-sign").wait_for()
    await expect(sage.page.get_by_text(sage.say("roster-same"))).to_be_visible()
    trust = Trust((ROOT.pub,), house.origin, datetime.now(UTC))
    roster = roster_from(await served(house), trust)
    assert (roster.version, roster.by) == (1, house["Sage"].id)
    assert set(roster.people) == {house[name].id for name in ("Sage", "Ash", "Fern")}
    for name in ("Sage", "Ash", "Fern"):
        [packet] = (await house[name].browser.get("/staff/talk/intake")).json()["packets"]
        info = f"pc1|intake|{roster.intake_id}|{house[name].id}"
        assert len(hpke_open(house.keyed(name).hpke, info, unb64(packet["p"]))) > 100


async def test_a_removal_asks_for_the_next_roster_and_it_shows_who_goes_out(
    house: TalkHouse, sage: Teammate
) -> None:
    await house["Wren"].remove("Fern")
    await sage.go("home")
    await sage.hears("today-roster-changed")
    await sage.button("today-roster-changed-go").click()
    await expect(sage.page.get_by_role("heading", name=sage.say("roster-goes-out"))).to_be_visible()
    await expect(sage.page.locator(".roster-row").first).to_contain_text("Fern")
    await sage.button("roster-sign").click()
    await sage.confirm("roster-sign-yes")
    await expect(sage.page.get_by_text(sage.say("roster-same"))).to_be_visible()
    trust = Trust((ROOT.pub,), house.origin, datetime.now(UTC))
    roster = roster_from(await served(house), trust)
    assert roster.version == 2
    assert set(roster.people) == {house[name].id for name in ("Sage", "Ash")}


async def test_the_list_for_the_holders_is_saved_as_their_program_reads_it(
    house: TalkHouse, sage: Teammate, tmp_path: Path
) -> None:
    await sage.go("roster")
    async with sage.page.expect_download() as coming:
        await sage.button("roster-people-save").click()
    file = tmp_path / "people.json"
    await (await coming.value).save_as(file)
    named = [each["name"] for each in json.loads(file.read_text("utf-8"))["people"]]
    assert {"Wren", "Rook", "Sage"} <= set(named)
