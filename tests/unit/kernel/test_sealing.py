"""A sealed field: opens for its key and its place, whole, and for nothing else."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wayside.kernel.sealing import Seal, SealBroken

PLACE = "totp.secret|17"
SEAL = Seal(b"k" * 32)

plains = st.binary(max_size=200)
places = st.text(max_size=40)
keys = st.binary(min_size=32, max_size=64)


@given(plains, places, keys)
def test_what_was_sealed_opens_at_its_place(plain: bytes, place: str, key: bytes) -> None:
    assert Seal(key).open(Seal(key).seal(plain, place=place), place=place) == plain


@given(plains, places, places)
def test_an_attacker_who_moves_it_to_another_place_opens_nothing(
    plain: bytes, place: str, other: str
) -> None:
    assume(place != other)
    with pytest.raises(SealBroken):
        SEAL.open(SEAL.seal(plain, place=place), place=other)


@given(plains, keys, keys)
def test_another_key_opens_nothing(plain: bytes, key: bytes, other: bytes) -> None:
    assume(key != other)
    with pytest.raises(SealBroken):
        Seal(other).open(Seal(key).seal(plain, place=PLACE), place=PLACE)


@given(plains, st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_one_changed_byte_anywhere_is_noticed(plain: bytes, at: int, change: int) -> None:
    sealed = bytearray(SEAL.seal(plain, place=PLACE))
    sealed[at % len(sealed)] ^= change
    with pytest.raises(SealBroken):
        SEAL.open(bytes(sealed), place=PLACE)


@given(plains, st.data())
def test_a_cut_value_is_noticed(plain: bytes, data: st.DataObject) -> None:
    sealed = SEAL.seal(plain, place=PLACE)
    kept = data.draw(st.integers(min_value=0, max_value=len(sealed) - 1))
    with pytest.raises(SealBroken):
        SEAL.open(sealed[:kept], place=PLACE)


@given(st.binary(max_size=120))
def test_whatever_stands_in_the_database_raises_nothing_else(noise: bytes) -> None:
    with pytest.raises(SealBroken):
        SEAL.open(noise, place=PLACE)


def test_the_same_value_never_looks_the_same_twice() -> None:
    assert len({SEAL.seal(b"secret", place=PLACE) for _ in range(100)}) == 100


def test_a_sealed_value_shows_nothing_of_what_it_holds() -> None:
    assert b"secret" not in SEAL.seal(b"secret", place=PLACE)


def test_a_key_that_is_too_short_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Seal(b"k" * 31)
