"""A correction goes its whole way in a real browser: a writer, a survivor reviewer, a legal
reviewer and a publisher, each on a phone or a desk of their own.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from tests.browser.console.test_team import A_LINK
from tests.support.axe import accessibility_faults
from tests.support.editor_desk import EDITORS, Editor
from tests.support.staff_browser import SLOW
from tests.support.teammate import one_browser
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.staff.rules.roles import Role

LESSON = "Trust, slowly"
BETTER = (
    "Trust can feel hard when someone broke it. That makes sense. You can go slowly. "
    "You can stop at any time."
)
DESK = {"width": 1280, "height": 800}


@dataclass
class Room:
    """Who works on lessons, by name."""

    browser: Browser
    wayside: WaysideProcess
    people: dict[str, Editor] = field(default_factory=dict)

    async def let_in(self, name: str, role: Role, **options: Any) -> Editor:
        """By the link that somebody at the server makes."""
        made = self.wayside.command("staff", "invite", "--role", role.value, "--name", name)
        found = A_LINK.search(made.stdout)
        assert found, made.stderr
        someone = await Editor.at(self.browser, self.wayside.origin, name, **options)
        await someone.join(found[0], "passkey")
        self.people[name] = someone
        return someone

    def __getitem__(self, name: str) -> Editor:
        return self.people[name]


@pytest.fixture(scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Room]:
    expect.set_options(timeout=SLOW)
    with running_wayside(tmp_path_factory.mktemp("lessons")) as wayside:
        async with one_browser() as browser:
            yield Room(browser, wayside)
    expect.set_options(timeout=5_000)


@pytest.mark.parametrize("name", EDITORS)
async def test_each_comes_in_with_one_role(room: Room, name: str) -> None:
    # The writer sits at a desk, the others hold phones.
    someone = await room.let_in(
        name, EDITORS[name], **({"viewport": DESK} if name == "Reed" else {})
    )
    await expect(someone.button("console-nav-lessons")).to_be_visible()


async def test_the_first_thing_a_reviewer_sees_is_what_nobody_signed(room: Room) -> None:
    moss = room["Moss"]
    await moss.go("home")
    await moss.button("today-lessons-sign-go").click()
    await expect(moss.heading("lessons-heading")).to_be_visible()
    await expect(moss.page.get_by_text(moss.say("lessons-wait-sign-note"))).to_be_attached()
    assert await accessibility_faults(moss.page) == []


async def test_a_writer_mends_a_card_with_tools_and_sees_what_is_to_mend(room: Room) -> None:
    reed = room["Reed"]
    await reed.open_lesson(LESSON)
    await reed.write(1, "You are a victim.")
    await expect(reed.page.locator("[data-editor] .said-grave").first).to_be_visible()
    assert await accessibility_faults(reed.page) == []
    await reed.write_over(BETTER)
    await reed.button("lessons-tool-say").click()
    await expect(reed.page.locator("[data-editor] .cm-content")).to_contain_text("::: say")
    await reed.save("Kinder words.")
    await reed.saved()
    await reed.tab("history")
    await expect(reed.page.locator("ins").first).to_be_visible()
    await reed.tab("write")
    await reed.propose()


async def test_two_people_say_yes_and_the_writer_cannot(room: Room) -> None:
    reed, moss, lark = room["Reed"], room["Moss"], room["Lark"]
    await expect(reed.button("lessons-approve")).to_have_count(0)
    for someone in (moss, lark):
        await someone.open_lesson(LESSON)
        await expect(someone.page.get_by_text("I would like to wait.").first).to_be_visible()
        assert await accessibility_faults(someone.page) == []
        await someone.approve()


async def test_a_publisher_puts_it_on_phones(room: Room) -> None:
    fern = room["Fern"]
    await fern.go("home")
    await fern.button("today-lessons-publish-go").click()
    await fern.open_lesson(LESSON)
    await fern.button("lessons-publish").click()
    await fern.confirm("lessons-publish-yes")
    await expect(fern.page.get_by_text(fern.say("lessons-state-published-means"))).to_be_visible()
    await fern.tab("preview")
    phone = fern.page.get_by_role("group", name=fern.say("lessons-preview-phone"))
    await expect(phone.get_by_text("You can go slowly.", exact=False)).to_be_visible()
    await fern.button("lessons-preview-rtl").click()
    await fern.button("lessons-preview-large").click()
    assert await accessibility_faults(fern.page) == []


async def test_a_second_writer_comes_in(room: Room) -> None:
    await room.let_in("Juniper", Role.WRITER)


async def test_two_writers_on_one_card_lose_no_word(room: Room) -> None:
    reed, juniper = room["Reed"], room["Juniper"]
    for someone in (reed, juniper):
        await someone.open_lesson(LESSON)
    await reed.write(2, f"Reed wrote this. {BETTER}")
    await juniper.write(2, f"Juniper wrote this. {BETTER}")
    await expect(juniper.page.get_by_text("Reed", exact=False).first).to_be_visible()
    await reed.save()
    await reed.saved()
    await juniper.save()
    await juniper.hears("lessons-conflict-heading")
    for name in ("Reed", "Juniper"):
        whole = juniper.page.locator(".conflict .plain-card").filter(has_text=f"{name} wrote this.")
        await expect(whole).to_be_visible()
    assert await accessibility_faults(juniper.page) == []
    await juniper.page.get_by_label(juniper.say("lessons-conflict-keep-both")).check()
    await juniper.button("lessons-conflict-save").click()
    await juniper.saved()


async def test_words_survive_a_line_that_is_down_and_a_lock(room: Room) -> None:
    reed = room["Reed"]
    await reed.open_lesson(LESSON)
    await reed.write(3, f"Not lost. {BETTER}")
    await reed.page.context.set_offline(True)
    await reed.save()
    await expect(reed.page.locator("[role=alert]").first).to_be_visible()
    await reed.page.context.set_offline(False)
    await reed.lock()
    await reed.unlock()
    await expect(reed.page.locator("[data-editor] .cm-content")).to_contain_text("Not lost.")
    await reed.save()
    await reed.saved()


async def test_an_older_text_comes_back_and_one_person_takes_a_lesson_off_phones(
    room: Room,
) -> None:
    reed, moss = room["Reed"], room["Moss"]
    await reed.tab("history")
    await reed.page.get_by_role(
        "button", name=reed.say("lessons-roll-back-long", number=1), exact=True
    ).click()
    await reed.confirm("lessons-roll-back-yes")
    told = reed.page.locator("#app").get_by_text(reed.say("lessons-rolled-back", number=1))
    await expect(told).to_be_visible()
    await moss.open_lesson(LESSON)
    await moss.button("lessons-withdraw").click()
    await moss.confirm("lessons-withdraw-yes")
    await expect(moss.button("lessons-withdraw")).to_have_count(0)
