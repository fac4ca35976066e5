"""Which language someone gets who only has a browser's word for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langcodes import Language as LanguageTag

from tests.unit.languages.catalogue import write_catalogue
from wayside.kernel.accept_language import HEADER_LIMIT, RANGE_LIMIT, wished_for
from wayside.kernel.languages import Languages, load_languages
from wayside.resources import resource


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Languages:
    return load_languages(write_catalogue(tmp_path_factory.mktemp("i18n"), {}), strict=True)


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        (None, "en"),
        ("", "en"),
        ("*", "en"),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("ES-us", "es"),
        ("en;q=0.3, es;q=0.4", "es"),
        ("en;q=0, es;q=0.1", "es"),
        ("de, es;q=0.2", "es"),
        ("tl", "fil"),
        ("tl-PH, en;q=0.5", "fil"),
        ("fil-PH", "fil"),
        ("fr-HT", "ht"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("ar-EG", "ar"),
        ("pl-PL", "pl"),
        ("xx, yy, zz", "en"),
    ],
)
def test_a_browser_gets_the_language_that_it_asks_for(
    languages: Languages, header: str | None, tag: str
) -> None:
    assert languages.negotiate(header).tag == tag


def test_a_language_asked_for_by_name_wins_over_one_that_is_only_close(
    languages: Languages,
) -> None:
    assert languages.negotiate("ca").tag == "es"
    assert languages.negotiate("ca, pl;q=0.5").tag == "pl"


def test_a_script_that_someone_may_not_read_is_not_given_to_them(languages: Languages) -> None:
    assert languages.negotiate("ur, en;q=0.1").tag == "en"


def test_our_own_list_gives_spanish_to_people_who_speak_a_maya_language() -> None:
    ours = load_languages(resource("i18n"), strict=True)
    assert ours.negotiate("mam-GT, en;q=0.5").tag == "es"
    assert ours.negotiate("quc").tag == "es"


def test_our_own_list_gives_tagalog_and_chinese_to_whom_browsers_name_otherwise() -> None:
    ours = load_languages(resource("i18n"), strict=True)
    wanted = {"tl": "fil", "zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans"}
    wanted |= {"zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "vi-VN": "vi", "ko-KR": "ko"}
    assert {asked: ours.negotiate(asked).tag for asked in wanted} == wanted


def test_pseudo_locales_come_only_when_the_header_is_exactly_that(languages: Languages) -> None:
    assert languages.negotiate("qps").tag == "qps"
    assert languages.negotiate("qps-rtl").direction == "rtl"
    assert languages.negotiate("qps, es;q=0.5").tag == "es"
    assert languages.negotiate("qps-rtl-x").tag == "en"


HEADERS = st.one_of(
    st.text(max_size=300),
    st.text(alphabet="abzEN-_;,=q.01*\x00é \t", max_size=300),
    st.lists(st.from_regex(r"[A-Za-z]{1,9}(-[A-Za-z0-9]{1,9}){0,6}(;q=[0-9.eE+-]{0,9})?")).map(
        ",".join
    ),
)


@given(HEADERS)
def test_no_header_whatever_it_holds_raises_or_gives_an_unknown_language(
    languages: Languages, header: str
) -> None:
    assert languages.negotiate(header) in (*languages.shown(), languages.get("qps"))


@given(st.integers(1, 10_000))
def test_an_endless_header_is_read_only_to_its_limit(times: int) -> None:
    assert len(wished_for("de," * times + "es")) <= RANGE_LIMIT
    assert sum(map(len, wished_for("d" * times))) <= HEADER_LIMIT


def test_a_stranger_cannot_fill_the_memory_with_languages_that_do_not_exist(
    languages: Languages,
) -> None:
    """The library under us remembers every tag it is asked about; it is asked about known ones."""
    languages.negotiate("de-AT, zh-TW, sr-Latn-RS")
    before = len(LanguageTag._PARSE_CACHE)
    for number in range(500):
        languages.negotiate(f"de-x-{number}, xq{number % 10}-{number}, zz-AT-{number}, qq-Latn")
        languages.negotiate(f"de-{number:03}, zh-Hant-{number:03}")
    assert len(LanguageTag._PARSE_CACHE) - before < 20


@pytest.mark.parametrize("quality", ["nan", "inf", "-1", "2", "", "high", "0"])
def test_a_quality_that_means_nothing_takes_the_language_out(quality: str) -> None:
    assert wished_for(f"es;q={quality}, pl;q=0.1") == ["pl"]
