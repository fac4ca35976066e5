"""Pages, merges and yeses: what the studio decides, without a database."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wayside.lessons.rules.approving import (
    Made,
    Shown,
    State,
    Word,
    may_approve,
    missing,
    newest,
    state_of,
    writers,
    yeses,
)
from wayside.lessons.rules.carrying import SameMeaning, still_means
from wayside.lessons.rules.due import review_due
from wayside.lessons.rules.front_words import front_values, write_front
from wayside.lessons.rules.merging import merge
from wayside.lessons.rules.page import Page, Part, compose_page, places, split_page, tidy_text

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
IDS = st.sampled_from(["one", "two", "three", "four"])
TYPED = st.lists(
    st.sampled_from([*"ab :|-{}#\n", ":::", "\n:::\n", "::: say\n", ":::: card {#two}\n", "ñ"]),
    max_size=30,
).map(lambda typed: tidy_text("".join(typed)))
TITLES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1)

# Pages


@given(st.lists(st.tuples(IDS, TYPED), max_size=5, unique_by=lambda pair: pair[0]))
def test_whatever_is_typed_into_a_card_stays_in_that_card(cards: list[tuple[str, str]]) -> None:
    page = Page("id: a", tuple(Part(id, "card", ("law",), text) for id, text in cards))
    assert split_page(compose_page(page)) == page


@given(st.lists(st.tuples(IDS, TYPED), max_size=5, unique_by=lambda pair: pair[0]))
def test_a_fault_is_found_on_the_line_of_its_card(cards: list[tuple[str, str]]) -> None:
    page = Page("id: a\ntitle: b", tuple(Part(id, "card", (), text) for id, text in cards))
    lines = compose_page(page).split("\n")
    for part in page.parts:
        first = places(page)[part.id]
        assert lines[first : first + part.text.count("\n") + 1] == part.text.split("\n")


@given(TITLES, TITLES)
def test_any_title_and_note_can_be_read_again(title: str, note: str) -> None:
    values = {"id": "a", "title": title, "note": note, "tags": ["x"], "review_by": date(2027, 1, 2)}
    assert front_values(write_front(values)) == values


# Two editors

TEXTS = st.dictionaries(IDS, st.sampled_from("xyz"), max_size=4)


@given(TEXTS, TEXTS)
def test_what_only_one_of_two_changed_is_taken(base: dict[str, str], mine: dict[str, str]) -> None:
    assert merge(base, base, mine).texts == mine
    assert merge(base, mine, base).texts == mine
    assert merge(base, mine, mine).texts == mine
    assert not merge(base, base, mine).conflicts


@given(TEXTS, TEXTS, TEXTS)
def test_no_word_of_either_is_lost(
    base: dict[str, str], theirs: dict[str, str], mine: dict[str, str]
) -> None:
    done = merge(base, theirs, mine)
    shown = {each.card for each in done.conflicts}
    for card, text in [*theirs.items(), *mine.items()]:
        if base.get(card) != text:
            assert card in shown or done.texts.get(card) == text
    for each in done.conflicts:
        if each.card != "order":
            assert each.theirs == theirs.get(each.card, "")
            assert each.yours == mine.get(each.card, "")


def test_both_changed_the_same_card_and_both_texts_are_shown() -> None:
    done = merge({"one": "x"}, {"one": "y"}, {"one": "z"})
    assert [(each.base, each.theirs, each.yours) for each in done.conflicts] == [("x", "y", "z")]


# Yeses

ROLES = st.sampled_from(
    ["writer", "publisher", "survivor-reviewer", "legal-reviewer", "health-reviewer"]
)
PEOPLE = st.sampled_from(["ana", "ben", "cleo", "dee"])
WORDS = st.lists(
    st.builds(
        Word,
        st.just(1),
        st.sampled_from(["propose", "approve", "return", "withdraw"]),
        PEOPLE,
        ROLES,
    ),
    max_size=12,
)
NEEDS = st.sets(st.sampled_from(["legal", "health"])).map(lambda more: {"survivor", *more})


@given(WORDS, NEEDS)
def test_nothing_is_approved_without_two_people_and_a_survivor_reviewer(
    words: list[Word], needs: set[str]
) -> None:
    if not missing(needs, words, 1):
        said = yeses(words, 1)
        assert len({word.by for word in said}) >= 2
        assert {f"{need}-reviewer" for need in needs} <= {word.role for word in said}


@given(WORDS, NEEDS)
def test_a_return_ends_every_yes_before_it(words: list[Word], needs: set[str]) -> None:
    returned = [*words, Word(1, "return", "dee", "legal-reviewer")]
    assert yeses(returned, 1) == []
    assert state_of(1, returned, [], needs, NOW) is State.DRAFT


@given(WORDS, NEEDS)
def test_an_edit_after_approval_is_a_draft_again(words: list[Word], needs: set[str]) -> None:
    shown = [Shown(1, NOW - timedelta(days=1))]
    assert state_of(2, words, shown, needs, NOW) is State.DRAFT


@given(WORDS, NEEDS, PEOPLE, ROLES)
def test_one_person_says_yes_once_in_one_role(
    words: list[Word], needs: set[str], who: str, role: str
) -> None:
    said = yeses(words, 1)
    if any(word.by == who for word in said):
        assert not may_approve(role, who, needs=needs, authors=set(), said=said)


def test_a_comma_by_someone_else_does_not_make_me_a_reviewer_of_my_own_words() -> None:
    made = {1: Made(1, 0, ""), 2: Made(2, 1, "ana"), 3: Made(3, 2, "ben")}
    assert writers(made, 3, settled={1}) == {"ana", "ben"}
    assert writers(made, 3, settled={1, 2}) == {"ben"}
    for role in ("writer", "survivor-reviewer", "publisher"):
        assert not may_approve(role, "ana", needs={"survivor"}, authors={"ana", "ben"}, said=[])


def test_going_back_to_an_old_draft_keeps_its_author_an_author() -> None:
    made = {1: Made(1, 0, ""), 2: Made(2, 1, "ana"), 3: Made(3, 1, "ben"), 4: Made(4, 2, "cleo")}
    assert writers(made, 4, settled={1, 3}) == {"ana", "cleo"}


def test_a_translator_or_a_speaker_cannot_approve_english_nor_a_lawyer_a_translation() -> None:
    for role in ("translator", "language-reviewer", "mentor", "admin"):
        assert not may_approve(role, "ana", needs={"survivor"}, authors=set(), said=[])
    assert not may_approve("legal-reviewer", "ana", needs={"language"}, authors=set(), said=[])
    assert may_approve("language-reviewer", "ana", needs={"language"}, authors=set(), said=[])


def test_the_states_follow_each_other() -> None:
    needs = {"survivor"}
    words: list[Word] = []

    def now(shown: list[Shown]) -> State:
        return state_of(1, words, shown, needs, NOW)

    assert now([]) is State.DRAFT
    words.append(Word(1, "propose", "ana", "writer"))
    assert now([]) is State.IN_REVIEW
    words.append(Word(1, "approve", "ben", "survivor-reviewer"))
    assert missing(needs, words, 1) == ["second"]
    assert now([]) is State.IN_REVIEW
    words.append(Word(1, "approve", "cleo", "publisher"))
    assert now([]) is State.APPROVED
    assert now([Shown(1, NOW + timedelta(hours=1))]) is State.SCHEDULED
    assert now([Shown(1, NOW)]) is State.PUBLISHED
    words.append(Word(1, "withdraw", "cleo", "publisher"))
    assert now([Shown(1, NOW - timedelta(hours=1), NOW)]) is State.ARCHIVED


def test_of_two_that_are_live_readers_get_the_one_that_began_last() -> None:
    first, second = Shown(1, NOW - timedelta(days=2)), Shown(2, NOW - timedelta(days=1))
    later = Shown(3, NOW + timedelta(days=1))
    assert newest([second, first, later], NOW) == second
    assert newest([later], NOW) is None


# Translations


def test_the_same_meaning_is_followed_from_word_to_word_of_one_card_only() -> None:
    said = [
        SameMeaning("one", "a", "b"),
        SameMeaning("one", "b", "c"),
        SameMeaning("two", "x", "y"),
    ]
    assert still_means("one", "a", "c", said)
    assert still_means("one", "q", "q", [])
    assert not still_means("one", "c", "a", said)
    assert not still_means("one", "x", "y", said)


def test_two_cards_that_mean_each_other_end_the_search() -> None:
    said = [SameMeaning("one", "a", "b"), SameMeaning("one", "b", "a")]
    assert not still_means("one", "a", "z", said)


def test_a_review_is_announced_a_month_before() -> None:
    today = NOW.date()
    assert review_due(today - timedelta(days=1), today) == "overdue"
    assert review_due(today + timedelta(days=30), today) == "due"
    assert review_due(today + timedelta(days=31), today) == ""
