"""The lessons that come along are served in every language, whole, and whatever the day."""

import json

import pytest

from wayside.kernel.packs import Pack
from wayside.lessons.seed import seed_pack, seed_packs

DIRECTIONS = {"ar": "rtl", "en": "ltr", "es": "ltr", "qps": "ltr"}


def bound_packs() -> dict[str, Pack]:
    return {tag: make() for tag, make in seed_packs(DIRECTIONS).items()}


def test_each_language_has_a_pack_of_its_own() -> None:
    bound = bound_packs()
    assert set(bound) == set(DIRECTIONS)
    assert len({pack.hash for pack in bound.values()}) == len(DIRECTIONS)
    arabic = json.loads(bound["ar"].body)
    assert (arabic["lang"], arabic["dir"]) == ("ar", "rtl")


def test_a_language_without_a_lesson_still_has_ways_to_calm_and_says_where_lessons_are() -> None:
    bound = bound_packs()
    lacking, english = (json.loads(bound[tag].body) for tag in ("qps", "en"))
    assert lacking["lessons"] == []
    assert [each["id"] for each in lacking["steady"]] == [each["id"] for each in english["steady"]]
    assert {each["lang"] for each in lacking["steady"]} == {"en"}
    ids = [each["id"] for each in english["lessons"]]
    assert [each["id"] for each in lacking["elsewhere"]] == ids
    assert all("en" in each["in"] for each in lacking["elsewhere"])


def test_nothing_that_nobody_confirmed_is_in_any_pack() -> None:
    for pack in bound_packs().values():
        assert b"unconfirmed" not in pack.body


def test_two_processes_with_the_same_content_name_their_packs_alike() -> None:
    first = {tag: pack.url for tag, pack in bound_packs().items()}
    seed_pack.cache_clear()
    assert {tag: pack.url for tag, pack in bound_packs().items()} == first


@pytest.mark.parametrize("tag", ["ar", "es", "qps"])
def test_no_pack_is_large_for_a_slow_phone(tag: str) -> None:
    assert len(bound_packs()[tag].br) <= 80_000
