"""Cards and the pack: what is shown, what is held back, and the same bytes every time."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.directory.rules.card import (
    APPLY,
    SUGGESTED,
    TEXT,
    Card,
    PlaceFacts,
    ServiceFacts,
    make_card,
    phones_of,
    week_of,
)
from wayside.directory.rules.kinds import MOST, KindWords, WordListError, read_kind_words
from wayside.directory.rules.pack import COLUMNS, PLACE_COLUMNS, make_pack
from wayside.directory.rules.vocabulary import VocabularyError, parse_value, read_vocabulary
from wayside.directory.words import kind_words, vocabulary

DAY = date(2026, 11, 22)
FACTS = ServiceFacts(
    id="a", source="s", flags=0, name="Beds", organization="Open Hand", description="A bed."
)
SOURCES = {"s": {"name": "S", "demo": False, "attribution": ""}}
NINE_TO_FIVE = {"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"}
ALWAYS = {"valid_from": None, "valid_to": None}


def card_of(facts: ServiceFacts) -> Card:
    return make_card(facts, vocabulary(), kind_words())


def pack_of(*cards: Card) -> dict[str, Any]:
    packed = orjson.loads(make_pack(cards, SOURCES, vocabulary(), DAY))
    assert isinstance(packed, dict)
    return packed


def test_our_own_terms_give_the_kinds_and_words_are_not_asked() -> None:
    facts = replace(FACTS, name="Food pantry", terms=[("svc.legal", "Lawyers", "")])
    card = card_of(facts)
    assert card.kinds == ("svc.legal",)
    assert not card.flags & SUGGESTED


def test_without_our_terms_words_suggest_and_the_card_says_so() -> None:
    card = card_of(replace(FACTS, name="FOOD PANTRY", description="Bags of food."))
    assert "svc.basics" in card.kinds
    assert card.flags & SUGGESTED


def test_marks_are_never_guessed_from_words() -> None:
    text = "Walk in. No ID needed. LGBTQ and trans youth, boys and girls welcome. Bring insurance."
    card = card_of(replace(FACTS, description=text, apply=text, eligibility=text))
    assert card.yes == ()
    assert card.no == ()


def test_a_mark_is_yes_no_or_not_known() -> None:
    terms = [("acc.id", "", "no"), ("pop.boys", "", "yes"), ("pop.girls", "", "")]
    card = card_of(replace(FACTS, terms=terms))
    assert (card.yes, card.no) == (("pop.boys",), ("acc.id",))
    assert [parse_value(v) for v in ("Yes", "false", "maybe", "")] == ["yes", "no", None, None]


def test_said_both_ways_the_stricter_answer_is_shown() -> None:
    terms = [(code, "", value) for code in ("acc.id", "pop.boys") for value in ("yes", "no")]
    card = card_of(replace(FACTS, terms=terms))
    assert card.yes == ("acc.id",)
    assert card.no == ("pop.boys",)


def test_a_paper_that_is_asked_for_is_a_yes_and_no_paper_is_not_a_no() -> None:
    assert card_of(replace(FACTS, documents=["Photo ID"])).yes == ("acc.id",)
    assert card_of(FACTS).no == ()


def test_a_price_of_nothing_is_free() -> None:
    assert card_of(replace(FACTS, amounts=["0", "0.00"])).yes == ("cost.free",)
    assert card_of(replace(FACTS, amounts=["0", "5"])).yes == ()


def test_texts_keep_to_their_lengths() -> None:
    card = card_of(replace(FACTS, description="word " * 99, apply="word " * 99))
    assert len(card.text) <= TEXT
    assert len(card.apply) <= APPLY


def test_nothing_of_a_private_place_but_its_town_is_on_the_card() -> None:
    place = PlaceFacts(
        name="The red house", address="1 Hidden Road", city="Miami", state="FL", zip="33142",
        position=(25.8, -80.2), zone="America/New_York", withheld=True,
    )  # fmt: skip
    card = card_of(replace(FACTS, places=[place]))
    assert card.places == (
        PlaceFacts(city="Miami", state="FL", zone="America/New_York", withheld=True),
    )
    assert "safe.withheld" in card.yes
    raw = make_pack([card], SOURCES, vocabulary(), DAY)
    for secret in (b"Hidden", b"red house", b"33142", b"25.8"):
        assert secret not in raw
    assert orjson.loads(raw)["near"] == {"zips": {}, "cities": {}}


def test_hours_of_a_place_win_over_hours_of_the_service() -> None:
    own, here = ((0, 540, 600),), ((1, 540, 600),)
    places = [PlaceFacts(city="A", hours=here), PlaceFacts(city="B")]
    card = card_of(replace(FACTS, hours=own, places=places))
    assert card.hours is None
    assert [place.hours for place in card.places] == [here, own]
    assert card_of(replace(FACTS, hours=own, places=[PlaceFacts(city="B")])).hours == own


def test_one_row_that_was_not_understood_makes_the_week_unknown() -> None:
    good = {**NINE_TO_FIVE, **ALWAYS}
    text = {"freq": "", "byday": "", "opens_at": "", "closes_at": "", **ALWAYS}
    assert week_of([good], DAY) == ((0, 540, 1020), (1, 540, 1020))
    assert week_of([good, text], DAY) is None
    assert week_of([good, {**text, "freq": "MONTHLY"}], DAY) == ((0, 540, 1020), (1, 540, 1020))
    assert week_of([], DAY) is None


def test_a_schedule_for_other_dates_says_nothing_about_today() -> None:
    past = {**NINE_TO_FIVE, "valid_from": None, "valid_to": date(2026, 1, 1)}
    coming = {**NINE_TO_FIVE, "valid_from": date(2027, 1, 1), "valid_to": None}
    assert week_of([past, coming], DAY) is None


def test_faxes_are_not_shown_and_main_lines_come_first() -> None:
    rows = [
        {"number": "+15555550101", "kind": 9, "extension": "", "label": "Fax"},
        {"number": "+15555550102", "kind": 0, "extension": "", "label": "Billing"},
        {"number": "+15555550103", "kind": 0, "extension": "", "label": "Main line"},
        {"number": "+15555550103", "kind": 0, "extension": "", "label": ""},
        {"number": "+15555550104", "kind": 1, "extension": "HELP", "label": ""},
    ]
    assert phones_of(rows) == (
        ("+15555550103", 0, ""),
        ("+15555550102", 0, ""),
        ("+15555550104", 1, "HELP"),
    )


def test_a_place_is_not_named_twice_on_a_card() -> None:
    place = PlaceFacts(name="Open Hand - North Door - Beds", city="A")
    assert card_of(replace(FACTS, places=[place])).places[0].name == "North Door"
    assert card_of(replace(FACTS, places=[replace(place, name="Beds")])).places[0].name == ""


def test_the_same_cards_in_any_order_are_the_same_bytes() -> None:
    cards = [
        card_of(replace(FACTS, id=str(n), name=f"Beds {n % 7}", organization=f"Org {n % 3}"))
        for n in range(40)
    ]
    expected = make_pack(cards, SOURCES, vocabulary(), DAY)
    for seed in range(5):
        shuffled = random.Random(seed).sample(cards, len(cards))  # noqa: S311 - order, not secrets
        assert make_pack(shuffled, SOURCES, vocabulary(), DAY) == expected


def test_every_row_and_place_has_the_columns_that_the_pack_names() -> None:
    place = PlaceFacts(city="Miami", state="FL", zip="33157", position=(25.61234, -80.35))
    pack = pack_of(card_of(replace(FACTS, places=[place], hours=((0, 540, 1020),))))
    assert pack["columns"] == COLUMNS
    assert pack["placeColumns"] == PLACE_COLUMNS
    (row,), (where,) = pack["rows"], pack["places"]
    assert len(row) == len(COLUMNS)
    assert len(where) == len(PLACE_COLUMNS)
    assert pack["near"] == {
        "zips": {"33157": [25.612, -80.35]},
        "cities": {"Miami, FL": [25.612, -80.35]},
    }
    assert pack["hours"] == [[[0, 540, 1020]]]


@given(st.lists(st.uuids().map(str), unique=True, max_size=60))
def test_ids_in_the_pack_are_never_shared(ids: list[str]) -> None:
    pack = pack_of(*(card_of(replace(FACTS, id=one)) for one in ids))
    assert len({row[0] for row in pack["rows"]}) == len(ids)


@given(st.text(max_size=200), st.text(max_size=200), st.lists(st.text(max_size=30), max_size=5))
def test_no_words_break_the_suggestions(name: str, text: str, terms: list[str]) -> None:
    suggested = kind_words().suggest(name, text, terms)
    assert set(suggested) <= set(vocabulary().kinds)
    assert len(suggested) == len(set(suggested)) <= MOST


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("MIAMI RESCUE", "Emergency shelter for men.", "svc.shelter"),
        ("Legal Clinic", "", "svc.legal"),
        ("CARE COORDINATION", "", "svc.casemgmt"),
        ("DUI", "Outpatient treatment for substance abuse.", "svc.substance"),
    ],
)
def test_common_names_suggest_what_anyone_would_say(name: str, text: str, kind: str) -> None:
    assert kind in kind_words().suggest(name, text, [])


def test_an_animal_shelter_is_no_bed() -> None:
    assert "svc.shelter" not in kind_words().suggest("County Animal Shelter", "Dogs and cats.", [])


@pytest.mark.parametrize(
    "document",
    [None, {"svc.nothing": {"sure": ["x"]}}, {"svc.legal": {}}, {"svc.legal": {"sure": "x"}},
     {"svc.legal": {"sure": ["x"], "maybe": ["y"]}}],
)  # fmt: skip
def test_a_faulty_word_list_is_refused(document: object) -> None:
    with pytest.raises(WordListError):
        read_kind_words(document, vocabulary())


@pytest.mark.parametrize(
    "document", [None, [], {"acc": {"id": "x"}}, {"svc": ["legal"]}, {"svc": {"a b": "x"}}]
)
def test_a_faulty_vocabulary_is_refused(document: object) -> None:
    with pytest.raises(VocabularyError):
        read_vocabulary(document)


def test_an_empty_word_list_suggests_nothing() -> None:
    assert KindWords({}).suggest("Food pantry", "food", ["food"]) == ()
