"""A team comes together in a real browser: the link of `wayside run`, a second key holder, people
let in by two, someone shown out while their page is open, and a new start for someone who lost
everything.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Browser, expect

from tests.support.teammate import Teammate, one_browser
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.staff.rules.roles import Role

A_LINK = re.compile(r"https?://\S+/staff/#\S+")


@dataclass
class Team:
    """Who is there so far, by name."""

    browser: Browser
    origin: str
    first_link: str
    people: dict[str, Teammate] = field(default_factory=dict)

    async def seat(self, name: str) -> Teammate:
        """Somebody new, who has not joined yet."""
        self.people[name] = await Teammate.at(self.browser, self.origin, name)
        return self.people[name]

    async def join(self, link: str, name: str) -> Teammate:
        someone = await self.seat(name)
        await someone.join(link, "passkey")
        return someone

    def __getitem__(self, name: str) -> Teammate:
        return self.people[name]


@pytest.fixture(scope="module")
async def team(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Team]:
    """Nobody works here yet."""
    with running_wayside(tmp_path_factory.mktemp("team")) as wayside:
        async with one_browser() as browser:
            yield Team(browser, wayside.origin, first_link_of(wayside))


def first_link_of(wayside: WaysideProcess) -> str:
    """What `wayside run` prints while nobody works here."""
    found = A_LINK.search(wayside.output.read_text())
    assert found
    return found[0]


async def test_the_first_admin_reads_what_happens_next(team: Team) -> None:
    wren = await team.join(team.first_link, "Wren")
    await wren.hears("today-alone")
    await wren.hears("today-alone-until")
    await wren.button("today-alone-go").click()
    admin = wren.page.get_by_role("checkbox", name=wren.role(Role.ADMIN), exact=True)
    await expect(admin).to_be_checked()


async def test_a_second_key_holder_comes_in_without_another_yes(team: Team) -> None:
    link = await team["Wren"].invite("Rook", Role.ADMIN)
    rook = await team.join(link, "Rook")
    await rook.button("console-nav-people").wait_for()
    await team["Wren"].go("home")
    await expect(team["Wren"].page.get_by_text(rook.say("today-alone"))).to_have_count(0)


async def test_people_of_words_and_places_come_in_by_one_invitation(team: Team) -> None:
    roles = {"Moss": Role.SURVIVOR_REVIEWER, "Reed": Role.WRITER, "Lark": Role.TRANSLATOR}
    for name, role in roles.items():
        link = await team["Wren"].invite(name, role)
        someone = await team.join(link, name)
        await expect(someone.page.get_by_text(someone.role(role), exact=True)).to_be_visible()
        await expect(someone.button("console-nav-people")).to_have_count(0)


async def test_a_lead_and_two_mentors_come_in_by_two_yeses(team: Team) -> None:
    wren, rook = team["Wren"], team["Rook"]
    for name, role in (("Sage", Role.LEAD), ("Ash", Role.MENTOR), ("Fern", Role.MENTOR)):
        someone = await team.join(await rook.invite(name, role), name)
        await someone.hears("today-wait-approval")
        number = await someone.page.locator(".key-number-digits").inner_text()
        await wren.ask_to_say_yes(name, role)
        shown = await wren.page.get_by_role("dialog").locator(".key-number-digits").inner_text()
        assert shown.split() == number.split()
        await wren.confirm("person-approve-yes")
        await expect(wren.page.get_by_text(wren.say("people-said-yes"))).to_be_visible()
        await expect(someone.page.get_by_text("1 of 2", exact=False)).to_have_count(0)
        await rook.say_yes(name, role)
        # The page of someone whose roles changed wants the passphrase once.
        await someone.is_locked_by_a_change()
        await someone.unlock()
        await someone.settled()
        await expect(someone.page.get_by_text(someone.say("today-wait-approval"))).to_have_count(0)


async def test_what_changes_is_seen_on_open_pages_without_losing_what_is_typed(team: Team) -> None:
    wren, rook = team["Wren"], team["Rook"]
    await wren.go("invitations")
    name = wren.field("invite-name")
    await name.fill("Half a na")
    await rook.invite("Juniper", Role.WRITER)
    await expect(wren.page.get_by_role("heading", name="Juniper")).to_be_visible()
    await expect(name).to_be_focused()
    assert await name.input_value() == "Half a na"


async def test_an_invitation_is_withdrawn_and_its_link_opens_nothing(team: Team) -> None:
    wren = team["Wren"]
    link = await wren.invite("Heron", Role.WRITER)
    label = wren.say("invite-withdraw-long", name="Heron")
    await wren.page.get_by_role("button", name=label, exact=True).click()
    await wren.confirm("invite-withdraw-yes")
    await expect(wren.page.get_by_role("heading", name="Heron")).to_have_count(0)
    heron = await team.seat("Heron")
    await heron.open(link)
    await heron.hears("join-not-valid-heading")


async def test_nothing_typed_is_lost_when_the_connection_is(team: Team) -> None:
    wren = team["Wren"]
    await wren.go("invitations")
    await wren.field("invite-name").fill("Willow")
    writer = wren.page.get_by_role("checkbox", name=wren.role(Role.WRITER), exact=True)
    await writer.check()
    await wren.page.context.set_offline(True)
    await wren.button("invite-go").click()
    await expect(wren.page.locator("form [role=alert]")).to_have_text(wren.say("invite-lost"))
    await wren.page.context.set_offline(False)
    assert await wren.field("invite-name").input_value() == "Willow"
    await expect(writer).to_be_checked()
    await wren.button("invite-go").click()
    await expect(wren.field("invite-link-label")).to_be_visible()
    await wren.button("invite-link-done").click()


async def test_a_role_is_given_and_taken_away(team: Team) -> None:
    wren, reed = team["Wren"], team["Reed"]
    await wren.see("Reed")
    await wren.field("person-give-which").select_option(Role.PUBLISHER.value)
    await wren.button("person-give-go").click()
    publisher = wren.page.get_by_role("heading", name=wren.role(Role.PUBLISHER), exact=True)
    await expect(publisher).to_be_visible()
    await reed.is_locked_by_a_change()
    await reed.unlock()
    take = wren.say("person-withdraw-long", role=wren.role(Role.PUBLISHER))
    await wren.page.get_by_role("button", name=take, exact=True).click()
    await wren.confirm("person-withdraw-yes")
    await expect(publisher).to_have_count(0)
    await reed.is_locked_by_a_change()
    await reed.unlock()


async def test_escape_closes_a_dialog_and_nothing_was_done(team: Team) -> None:
    sage = team["Sage"]
    await sage.see("Ash")
    await sage.button("person-end").click()
    dialog = sage.page.get_by_role("dialog")
    await dialog.wait_for()
    await sage.page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await expect(sage.button("person-end")).to_be_focused()


async def test_someone_is_shown_out_while_their_page_is_open(team: Team) -> None:
    sage, ash = team["Sage"], team["Ash"]
    await ash.go("home")
    await sage.see("Ash")
    await sage.button("person-end").click()
    await sage.confirm("person-end-yes")
    await sage.hears("person-gone")
    await ash.hears("ended-removed-heading")
    await expect(ash.button("console-nav-home")).to_have_count(0)


async def test_someone_who_lost_everything_begins_anew_by_two(team: Team) -> None:
    wren, sage, fern = team["Wren"], team["Sage"], team["Fern"]
    await wren.see("Fern")
    before = await wren.page.locator(".key-number-digits").first.inner_text()
    await wren.button("person-reset-open").click()
    await wren.confirm("person-reset-open-yes")
    for approver in (wren, sage):
        await approver.see("Fern")
        await approver.button("person-reset-approve").click()
        await approver.confirm("person-reset-approve-yes")
    await sage.page.get_by_role("button", name=sage.say("person-reset-link")).click()
    link = await sage.field("invite-link-label").input_value()
    await sage.button("invite-link-done").click()
    again = await Teammate.at(team.browser, team.origin, "Fern")
    await again.join(link, "passkey")
    await again.hears("today-wait-approval")
    number = await again.page.locator(".key-number-digits").inner_text()
    assert number.split() != before.split(), "the keys are new"
    await expect(fern.button("console-nav-home")).to_have_count(0)
    await again.page.context.close()


async def test_a_lead_reads_who_did_what_and_never_what_was_said(team: Team) -> None:
    sage = team["Sage"]
    await sage.go("audit")
    said = sage.page.get_by_text(sage.say("audit-member-removed", by="Sage", about="Ash"))
    await expect(said).to_be_visible()
    earlier = sage.button("audit-earlier")
    while await earlier.count():
        lines = sage.page.locator(".trail li")
        shown = await lines.count()
        await earlier.click()
        await expect(lines.nth(shown)).to_be_visible()
    await expect(sage.page.get_by_text(sage.say("audit-all"))).to_be_visible()
    for someone in (team["Wren"], team["Reed"]):
        await expect(someone.button("console-nav-audit")).to_have_count(0)
