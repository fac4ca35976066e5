"""Identifiers: random ones tell nothing, stable ones are found again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.kernel.identifiers import new_id, stable_id

SAFE = re.compile(r"[A-Za-z0-9_-]{22}\Z")


def test_random_identifiers_are_safe_in_an_address_and_never_alike() -> None:
    many = {new_id() for _ in range(2000)}
    assert len(many) == 2000
    assert all(SAFE.match(each) for each in many)


def test_random_identifiers_do_not_tell_their_order() -> None:
    many = [new_id() for _ in range(50)]
    assert many != sorted(many)


def test_the_stable_identifier_of_a_record_never_changes() -> None:
    # Written down: if this fails, every imported row would be taken for a new one.
    assert stable_id("source", "organization", "42") == "41816381-a967-5fe7-bca4-800edb153767"


@given(st.lists(st.text(), min_size=1), st.lists(st.text(), min_size=1))
def test_different_parts_have_different_identifiers(one: list[str], other: list[str]) -> None:
    assert (stable_id(*one) == stable_id(*other)) == (one == other)


def test_an_identifier_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one part"):
        stable_id()
