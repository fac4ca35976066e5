"""Where a place is, its links, ages, dates, languages: certain or left open."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.directory.rules.ages import OPEN, ages_in_terms, ages_in_text, parse_age
from wayside.directory.rules.dates import parse_date
from wayside.directory.rules.links import parse_link
from wayside.directory.rules.places import (
    STATES,
    ZONE_OF_STATE,
    parse_coordinates,
    parse_state,
    parse_zip,
    zone_of,
)
from wayside.directory.rules.reasons import Repair
from wayside.directory.rules.tongues import Tongues, parse_tongues

SPLIT = {"AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI", "NE", "ND", "OR", "SD", "TN", "TX"}


def test_every_state_has_one_zone_or_is_known_to_be_split() -> None:
    assert set(STATES) == set(ZONE_OF_STATE) | SPLIT
    assert not set(ZONE_OF_STATE) & SPLIT
    for zone in ZONE_OF_STATE.values():
        ZoneInfo(zone)


def test_a_split_state_has_no_zone_unless_the_importer_chose_one() -> None:
    assert zone_of("FL", "") == ""
    assert zone_of("FL", "America/New_York") == "America/New_York"
    assert zone_of("CA", "America/New_York") == "America/Los_Angeles"


def test_in_florida_the_zip_code_tells_the_zone_where_it_lies_in_one() -> None:
    assert zone_of("FL", "", "33157") == "America/New_York"
    assert zone_of("FL", "", "32501") == "America/Chicago"
    assert zone_of("FL", "", "32401") == ""
    assert zone_of("TX", "", "33157") == ""
    assert zone_of("FL", "America/Chicago", "33157") == "America/New_York"
    assert zone_of("FL", "America/New_York", "32501") == "America/Chicago"  # Pensacola
    assert zone_of("FL", "America/New_York", "32401") == "America/New_York"


@pytest.mark.parametrize(
    "pair", [("0", "0"), ("-80.2", "25.7"), ("x", "1"), ("nan", "1"), ("91", "-80")]
)
def test_coordinates_that_cannot_be_right_are_dropped(pair: tuple[str, str]) -> None:
    assert parse_coordinates(*pair) is None


@given(st.floats(-14, 71), st.floats(-179, -61))
def test_coordinates_survive_to_a_tenth_of_a_metre(lat: float, lon: float) -> None:
    found = parse_coordinates(repr(lat), repr(lon))
    assert found is not None
    assert found == pytest.approx((lat, lon), abs=1e-6)


def test_postal_codes_and_states_are_read_in_their_usual_forms() -> None:
    assert parse_zip("33157-1234") == "33157"
    assert parse_zip("2139") == "02139"
    assert parse_zip("FL") == ""
    assert parse_state("florida") == "FL"
    assert parse_state(" fl ") == "FL"
    assert parse_state("Ontario") == "Ontario"


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("https://a.example.org/b?c=d", "https://a.example.org/b?c=d"),
        ("www.example.org", "https://www.example.org"),
        ("example.org/path", "https://example.org/path"),
        ("example.org\\path\\", "https://example.org/path"),
        ("www.a.example; www.b.example", "https://www.a.example"),
    ],
)
def test_web_addresses_are_completed(written: str, link: str) -> None:
    assert parse_link(written)[0] == link


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://user:pass@example.org/",
        "https://localhost/",
        "http://127.0.0.1/",
        "https://[::1]/",
        'https://example.org/"onclick=',
        "releasethesilence",
        "https://example.org:99999/",
    ],
)
def test_an_address_that_is_not_a_public_web_page_is_dropped(written: str) -> None:
    link, repairs = parse_link(written)
    assert link == ""
    assert Repair.LINK_DROPPED in repairs


@given(st.text(max_size=80))
def test_no_text_breaks_links_dates_ages_or_languages(text: str) -> None:
    link, _ = parse_link(text)
    assert link == "" or link.startswith(("http://", "https://", "HTTP", "Http"))
    parse_date(text)
    age = parse_age(text)
    assert age is None or 0 <= age <= 120
    low, high = ages_in_text(text)
    assert low is None or high is None or low <= high
    parse_tongues(text)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Open to people 18 and over.", (18, None)),
        ("Ages 12 to 17", (12, 17)),
        ("All girls, 5-17 years old, in the county", (5, 17)),
        ("under the age of 22", (None, 21)),
        ("21 years of age or older", (21, None)),
        ("Adults 18 and over; youth ages 12 to 17", OPEN),
        ("All ages, most are 60 and over", OPEN),
        ("Income at or below 30% of the median", OPEN),
        ("Within 72 hours", OPEN),
        ("ages 40 to 20", OPEN),
    ],
)
def test_only_one_clear_statement_of_age_counts(
    text: str, ages: tuple[int | None, int | None]
) -> None:
    assert ages_in_text(text) == ages


def test_a_group_that_a_service_is_filed_under_says_no_age() -> None:
    assert ages_in_terms(["Ages 21+", "Veterans"]) == (21, None)
    assert ages_in_terms(["Ages 21+", "Teens (13-19)"]) == OPEN
    assert ages_in_terms(["All Ages"]) == OPEN


def test_dates_are_read_in_both_orders_that_are_clear() -> None:
    assert parse_date("2026-10-03T10:00:00Z") == date(2026, 10, 3)
    assert parse_date("10/3/2026") == date(2026, 10, 3)
    assert parse_date("2026-02-30") is None
    assert parse_date("soon") is None


@pytest.mark.parametrize(
    ("text", "codes", "interpreter"),
    [
        ("es", ("es",), False),
        ("Spanish", ("es",), False),
        ("English and Creole", ("en", "ht"), False),
        ("Haitian-Creole", ("ht",), False),
        ("American Sign Language", ("ase",), False),
        ("Creole with translators as needed", (), True),
        ("other languages available upon request", (), True),
        ("Spanish. Language line available.", ("es",), True),
    ],
)
def test_spoken_languages_and_interpreters_are_kept_apart(
    text: str, codes: tuple[str, ...], interpreter: bool
) -> None:
    found = parse_tongues(text)
    assert isinstance(found, Tongues)
    assert (found.codes, found.interpreter) == (codes, interpreter)


def test_a_language_only_on_paper_is_not_spoken() -> None:
    assert parse_tongues("Spanish (website)") is None
    assert parse_tongues("as needed for the family.") is None
