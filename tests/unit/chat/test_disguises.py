"""The search for planted phrases finds them in each dress."""

from base64 import b64encode, urlsafe_b64encode

import pytest

from tests.support.sealed_talk import disguises

PHRASE = "a heron in the reeds ~?>"


@pytest.mark.parametrize("before", ["", "x", "xy", "xyz", "four"])
@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
def test_a_phrase_is_found_inside_base64_wherever_it_begins(before: str, encode: object) -> None:
    assert callable(encode)
    whole = encode(f"{before}{PHRASE} and more".encode())
    assert any(each in whole for each in disguises(PHRASE))


def test_a_phrase_is_found_as_it_is_wide_escaped_and_in_hexadecimal() -> None:
    for dress in (PHRASE.encode(), PHRASE.encode("utf-16-le"), PHRASE.encode().hex().encode()):
        assert any(each in b"before" + dress for each in disguises(PHRASE))


def test_it_is_not_found_where_it_is_not() -> None:
    assert not any(each in b64encode(b"another phrase" * 50) for each in disguises(PHRASE))
