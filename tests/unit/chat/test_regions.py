"""What is said about reporting: whole, dated, crisis lines first, one sentence for a wrong file."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clock import MovableClock
from tests.support.words import TAGS, UNREVIEWED, Words, reading_grade
from wayside.chat.guidance import Guidance, InLanguage, InRegion
from wayside.chat.regions import FOLDER, RegionFault, load_canned, load_regions
from wayside.kernel.problems import NotFound
from wayside.resources import resource
from wayside.safety.crisis import load_crisis_lines

OURS = resource("content", "talk", "regions", "us.json")
LINES = frozenset(
    line.id for line in load_crisis_lines(resource("content", "crisis", "us.yml")) if line.shown
)


def own(folder: Path, change: Callable[[Any], object], name: str = "us.json") -> Path:
    """A deployment's own file: ours, changed."""
    written = json.loads(OURS.read_text(encoding="utf-8"))
    change(written)
    path = folder / FOLDER / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(written), encoding="utf-8")
    return folder


def guidance(folder: Path, clock: MovableClock, lines: frozenset[str] = LINES) -> Guidance:
    names = {"en": "English", "es": "español", "ar": "العربية"}
    return Guidance(load_regions(folder, LINES), load_canned(), names, lines, clock)


async def cards(on: Guidance, language: str, region: str = "") -> Any:
    return await on.limits(InLanguage(language=language), InRegion(region=region))


async def test_ours_say_that_no_lawyer_has_reviewed_them(
    tmp_path: Path, clock: MovableClock
) -> None:
    said = await cards(guidance(tmp_path, clock), "en")
    assert said.review is None
    assert not said.reviewed
    assert said.note == "A lawyer has not checked this page for this place yet."


async def test_the_two_cards_say_who_answers_in_which_languages_and_what_may_be_reported(
    tmp_path: Path, clock: MovableClock
) -> None:
    folder = own(tmp_path, lambda file: file.update(answers_in=["en", "es"]))
    said = await cards(guidance(folder, clock), "en")
    assert [card.id for card in said.cards] == ["who", "private"]
    assert "They write in English, español." in said.cards[0].parts
    private = " ".join(said.cards[1].parts)
    assert "may have to tell child services or police" in private
    assert "They tell you first, where that is safe." in private
    assert said.beside == []


@pytest.mark.parametrize("tag", UNREVIEWED)
async def test_a_language_nobody_has_checked_has_english_beside_it(
    tag: str, tmp_path: Path, clock: MovableClock
) -> None:
    said = await cards(guidance(tmp_path, clock), tag if "-" in tag else f"{tag}-MX")
    assert (said.language, said.state) == (tag, "machine")
    assert [card.title for card in said.beside][0] == "Who answers you"


async def test_a_language_there_is_not_is_answered_in_english(
    tmp_path: Path, clock: MovableClock
) -> None:
    said = await cards(guidance(tmp_path, clock), "de")
    assert (said.language, said.cards[0].title) == ("en", "Who answers you")


async def test_a_review_holds_from_its_first_day_until_its_last(
    tmp_path: Path, clock: MovableClock
) -> None:
    review = {"by": "Law clinic", "on": "2026-11-22", "until": "2026-12-22"}
    on = guidance(own(tmp_path, lambda file: file.update(review=review)), clock)
    said = await cards(on, "en")
    assert (said.reviewed, said.note, said.review.by) == (True, "", "Law clinic")
    clock.advance(timedelta(days=30))
    assert not (await cards(on, "en")).reviewed
    clock.advance(timedelta(days=-31))
    assert not (await cards(on, "en")).reviewed


async def test_a_state_of_its_own_is_there_beside_the_default(
    tmp_path: Path, clock: MovableClock
) -> None:
    def ohio(file: Any) -> None:
        file["id"] = "us-oh"
        file["texts"]["en"]["name"] = "Ohio"

    on = guidance(own(tmp_path, ohio, "us-oh.json"), clock)
    said = await cards(on, "en", "us-oh")
    assert said.region == "us-oh"
    assert [(each.id, each.name) for each in said.regions] == [
        ("us", "United States"),
        ("us-oh", "Ohio"),
    ]
    with pytest.raises(NotFound):
        await cards(on, "en", "us-tx")


@pytest.mark.parametrize("language", TAGS)
async def test_a_mentors_first_step_is_crisis_lines_and_the_youth_is_told_before_a_report(
    language: str, tmp_path: Path, clock: MovableClock
) -> None:
    on = guidance(tmp_path, clock)
    steps = (await on.steps(InLanguage(language=language), InRegion())).steps
    ids = [step.id for step in steps]
    assert ids[0] == "lines"
    assert steps[0].lines == ["emergency", "988", "nhth", "nrs"]
    assert ids.index("law") < ids.index("first") < ids.index("report")


async def test_a_line_that_was_taken_down_is_not_offered(
    tmp_path: Path, clock: MovableClock
) -> None:
    on = guidance(tmp_path, clock, LINES - {"nrs"})
    steps = (await on.steps(InLanguage(language="en"), InRegion())).steps
    assert steps[0].lines == ["emergency", "988", "nhth"]


def broken(path: str, value: Any) -> Callable[[Any], None]:
    def change(file: Any) -> None:
        *way, last = path.split(".")
        for part in way:
            file = file[int(part)] if part.isdigit() else file[part]
        file[int(last) if last.isdigit() else last] = value

    return change


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (broken("texts.en.steps.0.id", "later"), "crisis lines come first"),
        (broken("texts.en.steps.0.lines", []), "crisis lines come first"),
        (broken("texts.en.steps.0.lines", ["911"]), "no crisis line is called 911"),
        (broken("texts.en.steps.4.id", "other"), "told before anything leaves"),
        (broken("texts.en.cards", []), "texts.en.cards"),
        (broken("texts.en.cards.0.id", "whom"), 'the two cards are "who" and "private"'),
        (broken("review", {"by": "Clinic", "on": "2027-01-01", "until": "2027-01-01"}), "review"),
        (broken("texts", {}), "English"),
        (broken("id", "us-oh"), "says that it is about us-oh"),
        (broken("more", 1), "more: Extra inputs"),
    ],
)
def test_a_wrong_file_is_refused_in_one_sentence_with_its_name(
    change: Callable[[Any], None], says: str, tmp_path: Path
) -> None:
    with pytest.raises(RegionFault, match=says) as refused:
        load_regions(own(tmp_path, change), LINES)
    assert str(refused.value).startswith("us.json")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[]", b" " * 300_000])
def test_a_file_that_is_none_is_refused_in_one_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "us.json").write_bytes(content)
    with pytest.raises(RegionFault, match=r"^us\.json[^\n]*\.$"):
        load_regions(tmp_path, LINES)


@pytest.mark.parametrize("tag", UNREVIEWED)
async def test_canned_texts_are_the_same_in_each_language(
    tag: str, tmp_path: Path, clock: MovableClock
) -> None:
    on = guidance(tmp_path, clock)
    english, other = [await on.canned(InLanguage(language=each)) for each in ("en", tag)]
    assert (other.language, other.state) == (tag, "machine")
    assert [(each.id, each.group) for each in english.texts] == [
        (each.id, each.group) for each in other.texts
    ]
    assert len({each.id for each in english.texts}) == len(english.texts)
    assert (await on.canned(InLanguage(language="de"))).language == "en"


@pytest.mark.parametrize("part", ["cards", "steps", "canned"])
def test_english_reads_at_grade_six_in_each_part_by_itself(part: str) -> None:
    texts = load_regions(Path(), LINES).default.texts["en"]
    said = {
        "cards": [text for card in texts.cards for text in card.parts],
        "steps": [text for step in texts.steps for text in step.parts],
        "canned": [each.text for each in load_canned()["en"].texts],
    }[part]
    sentences = [each for text in said for each in Words("en", part, text).sentences]
    assert reading_grade(sentences) <= 6
