"""Our own content: the invented county shows every shape, and nothing in it is real."""

import csv
import re
from collections import Counter
from functools import cache

import pytest
import yaml

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


@pytest.mark.parametrize("column", ["name", "description", "application_process"])
def test_demo_words_are_short_and_never_blame_or_rescue(column: str) -> None:
    for row in rows("service"):
        for sentence in re.split(r"(?<=[.!?]) ", row[column]):
            assert len(sentence.split()) <= 20, row["id"]
        assert not re.search(
            r"(?i)\b(must|should|just|rescue|escape|saved?|victim|prostitut\w*|runaway)\b",
            row[column],
        ), row["id"]


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


def test_every_kind_can_be_suggested() -> None:
    assert set(kind_words().words) == set(vocabulary().kinds)
