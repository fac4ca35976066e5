"""What is kept of a language that somebody says."""

from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.rules.spoken import ANY, offered_as

OFFERED = ("en", "es", "zh-Hant", "pt-BR")


def test_the_language_that_is_meant_is_kept_or_the_one_it_is_a_kind_of() -> None:
    said = ("es", "ES-mx", "zh-hant-TW", "zh", "pt-BR", "pt", "en-Latn-GB", "english")
    kept = [offered_as(each, OFFERED) for each in said]
    assert kept == ["es", "es", "zh-Hant", ANY, "pt-BR", ANY, "en", ANY]


@given(st.text(max_size=40))
def test_nothing_that_somebody_made_up_is_kept(said: str) -> None:
    assert offered_as(said, OFFERED) in {*OFFERED, ANY}
