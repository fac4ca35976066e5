"""Our own content: the invented county shows every shape, and nothing in it is real."""

import csv
import re
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
import yaml

from tests.support.words import never_written
from wayside.directory.rules.columns import table_of_file
from wayside.directory.words import kind_words, vocabulary
from wayside.resources import resource
from wayside.safety.crisis import load_crisis_lines

DEMO = resource("content", "directory", "demo")


@cache
def rows(table: str) -> list[dict[str, str]]:
    (file,) = (path for path in DEMO.glob("*.csv") if table_of_file(path.name) == table)
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_about_120_services_are_plainly_invented() -> None:
    assert 110 <= len(rows("service")) <= 140


def test_every_demo_number_is_reserved_for_fiction() -> None:
    for row in rows("phone"):
        assert re.fullmatch(r"\(555\) 555-01\d\d", row["number"]), row["id"]


def test_every_demo_address_lies_where_no_mail_goes() -> None:
    for row in rows("address"):
        assert row["state_province"] == "ZZ"
        assert re.fullmatch(r"001\d\d|", row["postal_code"])  # 001 to 004 belong to no one


def test_every_demo_web_address_is_an_example() -> None:
    links = [row["website"] for row in rows("organization")] + [
        row["url"] for row in rows("service")
    ]
    assert any(links)
    for link in filter(None, links):
        assert re.fullmatch(r"https://[a-z]+\.example\.org(/[a-z-]+)?", link)


def test_every_code_of_the_vocabulary_is_shown_somewhere() -> None:
    used = {row["taxonomy_term_id"] for row in rows("attribute")}
    assert used == set(vocabulary().meanings)
    said = {(row["taxonomy_term_id"][:3], row["value"]) for row in rows("attribute")}
    assert {("acc", "yes"), ("acc", "no"), ("saf", "yes"), ("saf", "no")} <= said


def test_every_state_of_a_record_is_shown_somewhere() -> None:
    statuses = Counter(row["status"] for row in rows("service"))
    assert statuses["temporarily closed"]
    assert statuses["inactive"]
    checked = {row["assured_date"][:4] for row in rows("service")}
    assert {"", "2025", "2026"} <= checked
    assert {"physical", "virtual"} == {row["location_type"] for row in rows("location")}
    with_hours = {row["service_id"] for row in rows("schedule")}
    assert any(row["id"] not in with_hours for row in rows("service"))
    freqs = {row["freq"] for row in rows("schedule")}
    assert freqs == {"WEEKLY", "MONTHLY", ""}
    assert any(row["closes_at"] < row["opens_at"] for row in rows("schedule") if row["opens_at"])
    places = Counter(row["service_id"] for row in rows("service_at_location"))
    assert max(places.values()) >= 3


TEXTS = ("text", "apply")
NOT_WORDS = re.compile(
    r".*id$|.*_at$|.*_date$|.*_type$|url|website|number|type|freq|byday|code|taxonomy|value|status"
    r"|latitude|longitude|postal_code|state_province|country|amount|currency|m..imum_age|extension"
)
ORDERS = re.compile(r"\b(?:must|should|saved?)\b", re.IGNORECASE)


def words_of_the_demo() -> list[tuple[str, str]]:
    """Every text that people read in the invented county, each with where it stands."""
    found = []
    for path in sorted(DEMO.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as opened:
            for number, row in enumerate(csv.DictReader(opened), start=2):
                for column, text in row.items():
                    if text and not NOT_WORDS.fullmatch(column):
                        found.append((f"{path.name}:{number} {column}", text))
    return found


def words_of_national_lines() -> list[tuple[str, str]]:
    entries = yaml.safe_load(resource("content", "directory", "national.yml").read_text("utf-8"))
    return [(f"{name} {part}", entries[name][part]) for name in entries for part in TEXTS]


def words_of_the_vocabulary() -> list[tuple[str, str]]:
    return list(vocabulary().meanings.items())


@pytest.mark.parametrize(
    "words", [words_of_the_demo, words_of_national_lines, words_of_the_vocabulary]
)
def test_words_are_short_and_never_blame_order_or_rescue(
    words: Callable[[], list[tuple[str, str]]],
) -> None:
    never = never_written("en")
    assert len(words()) > 20
    for where, text in words():
        for sentence in re.split(r"(?<=[.!?]) ", text):
            assert len(sentence.split()) <= 20, where
        assert not never.search(text), where
        assert not ORDERS.search(text), where


def test_every_kind_of_text_of_the_demo_is_read() -> None:
    columns = {(where.split(".")[0], where.split()[-1]) for where, _ in words_of_the_demo()}
    assert {
        ("services", "alert"),
        ("services", "application_process"),
        ("organizations", "name"),
        ("accessibility", "description"),
        ("required_documents", "document"),
        ("schedules", "notes"),
        ("taxonomy_terms", "name"),
    } <= columns


def test_no_two_demo_services_say_the_same() -> None:
    texts = Counter(row["description"] for row in rows("service"))
    assert texts.most_common(1)[0][1] == 1


def test_every_national_line_has_words_of_its_own() -> None:
    words = yaml.safe_load(resource("content", "directory", "national.yml").read_text("utf-8"))
    lines = {line.id for line in load_crisis_lines(resource("content", "crisis", "us.yml"))}
    assert set(words) == lines
    for entry in words.values():
        assert len(entry["text"]) <= 160
        assert len(entry["apply"]) <= 120
        assert not re.search(r"\d{3}-\d{4}", entry["text"] + entry["apply"])
        assert "svc.crisis24" not in entry["kinds"], "hours are said in us.yml, with a source"


def test_every_kind_can_be_suggested() -> None:
    assert set(kind_words().words) == set(vocabulary().kinds)
