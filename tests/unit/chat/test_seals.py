"""What is sealed at rest opens with its key at its place, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.vault import AtRest, Unsealable, keys_path

KEY = bytes(range(32))


@given(st.text(max_size=200), st.text(max_size=40))
def test_what_was_sealed_opens_at_its_place(text: str, place: str) -> None:
    assert AtRest(KEY).open(AtRest(KEY).seal(text, place), place) == text


def test_another_key_another_place_or_a_changed_bit_opens_nothing() -> None:
    sealed = AtRest(KEY).seal("text", "envelope|c|1")
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for rest, body, place in (
        (AtRest(bytes(32)), sealed, "envelope|c|1"),
        (AtRest(KEY), sealed, "envelope|c|2"),
        (AtRest(KEY), changed, "envelope|c|1"),
        (AtRest(KEY), b"", "envelope|c|1"),
    ):
        with pytest.raises(Unsealable):
            rest.open(body, place)


def test_the_same_text_is_never_sealed_the_same_way() -> None:
    assert AtRest(KEY).seal("text", "place") != AtRest(KEY).seal("text", "place")


def test_the_keys_lie_beside_the_database_under_a_name_of_their_own() -> None:
    assert keys_path("/data/wayside.sqlite3") == "/data/wayside-keys.sqlite3"
