"""The whole story of Talk in a real browser, at 360x640, in each language that it is told in: a
youth, two mentors and a lead, from the cards to the end. Its chapters are the files beside this."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser.talk.story import back, beginning, danger, end, hand_over
from tests.browser.talk.story.tale import LANGUAGES, Tale, a_tale
from tests.support.chatters import open_house
from tests.support.elsewhere import Elsewhere
from tests.support.teammate import one_browser


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with one_browser() as browser:
        yield browser


@pytest.fixture(params=LANGUAGES)
async def tale(
    request: pytest.FixtureRequest, browser: Browser, tmp_path: Path, neutral: Elsewhere
) -> AsyncIterator[Tale]:
    """Everyone is at their page, in a house of their own, and the youth at the start."""
    async with (
        open_house(tmp_path, neutral) as house,
        a_tale(browser, house, request.param) as tale,
    ):
        yield tale


async def tell(tale: Tale) -> None:
    """From the first card until everything is gone."""
    await beginning.the_cards_come_before_the_first_text_box(tale)
    await beginning.the_youth_has_a_place_in_the_line(tale)
    await beginning.a_mentor_claims_and_answers(tale)
    await beginning.a_place_comes_as_a_card(tale)
    await beginning.a_lesson_comes_as_a_card(tale)
    await danger.mentor_and_lead_whisper(tale)
    await danger.danger_is_said_and_a_lead_joins_where_all_see_it(tale)
    await danger.the_steps_of_the_report_are_walked(tale)
    await hand_over.i_need_out_asks_for_no_reason(tale)
    await hand_over.a_second_mentor_takes_over_and_the_first_is_out(tale)
    await hand_over.the_youth_shows_what_was_said_before(tale)
    six = await back.the_youth_takes_six_words(tale)
    await back.a_check_phrase_is_agreed_on(tale)
    await back.one_press_leaves_and_nothing_is_there(tale)
    await back.words_open_what_was_said_since_and_no_more(tale, six)
    await back.the_check_phrase_opens_what_was_before(tale)
    await end.a_note_is_sealed_to_the_leads(tale)
    await end.the_lead_goes_where_all_see_it(tale)
    await end.the_mentor_closes(tale)
    await end.a_debrief_is_for_oneself(tale)
    await end.someone_else_answers_and_everything_is_erased(tale, six)


@pytest.mark.timeout(600)  # four people, one after the other
async def test_a_youth_two_mentors_and_a_lead_from_the_cards_until_everything_is_erased(
    tale: Tale,
) -> None:
    await tell(tale)
