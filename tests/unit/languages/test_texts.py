"""What a reader sees, what happens where words are missing, and what is heard of it."""

from datetime import date
from pathlib import Path

import pytest

from tests.unit.languages.catalogue import two_languages, write_catalogue
from wayside.kernel.languages import MessageFault, load_languages

ENGLISH = """
hello = Hello { $name }
beds = { $count ->
    [one] { $count } bed
   *[other] { $count } beds
}
day = On { DATETIME($date, dateStyle: "long") }
only-english = Here
"""
SPANISH = """
hello = Hola { $name }
beds = { $count ->
    [one] { $count } cama
   *[other] { $count } camas
}
day = El { DATETIME($date, dateStyle: "long") }
"""


def plain(text: str) -> str:
    """Without the isolating marks around values."""
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_message_comes_in_the_readers_language_with_its_values(tmp_path: Path) -> None:
    languages = load_languages(two_languages(tmp_path / "i18n", ENGLISH, SPANISH), strict=True)
    spanish = languages.get("es")
    assert plain(languages.text(spanish, "hello", name="Ana")) == "Hola Ana"
    assert plain(languages.text(spanish, "beds", count=1)) == "1 cama"
    assert plain(languages.text(spanish, "beds", count=3)) == "3 camas"
    assert (
        plain(languages.text(spanish, "day", date=date(2026, 11, 22)))
        == "El 22 de noviembre de 2026"
    )
    assert plain(languages.english("hello", name="Ana")) == "Hello Ana"


def test_a_value_cannot_turn_the_sentence_around(tmp_path: Path) -> None:
    languages = load_languages(two_languages(tmp_path / "i18n", ENGLISH, SPANISH), strict=True)
    assert (
        languages.text(languages.default, "hello", name="\u202eevil")
        == "Hello \u2068\u202eevil\u2069"
    )


def test_in_production_a_hole_is_filled_with_english_and_only_ids_are_told(tmp_path: Path) -> None:
    heard: list[tuple[str, str]] = []
    languages = load_languages(
        two_languages(tmp_path / "i18n", ENGLISH, SPANISH),
        strict=False,
        lookout=lambda message_id, tag: heard.append((message_id, tag)),
    )
    spanish = languages.get("es")
    assert languages.text(spanish, "only-english") == "Here"
    assert languages.text(spanish, "nobody-wrote-this") == "nobody-wrote-this"
    assert heard == [
        ("only-english", "es"),
        ("nobody-wrote-this", "es"),
        ("nobody-wrote-this", "en"),
    ]


def test_a_sentence_with_a_hole_in_it_is_never_shown(tmp_path: Path) -> None:
    english, spanish = "call = Call { $number }", "call = Llama al { $numero }"
    languages = load_languages(two_languages(tmp_path / "i18n", english, spanish), strict=False)
    assert plain(languages.text(languages.get("es"), "call", number="911")) == "Call 911"


@pytest.mark.parametrize(
    ("message_id", "says"), [("only-english", "only-english is missing in es"), ("hello", "name")]
)
def test_in_development_a_hole_is_a_fault_that_names_it(
    tmp_path: Path, message_id: str, says: str
) -> None:
    languages = load_languages(two_languages(tmp_path / "i18n", ENGLISH, SPANISH), strict=True)
    with pytest.raises(MessageFault, match=says):
        languages.text(languages.get("es"), message_id)


def test_a_fault_never_repeats_a_value(tmp_path: Path) -> None:
    english = "call = Call { $number }"
    languages = load_languages(two_languages(tmp_path / "i18n", english, english), strict=True)
    with pytest.raises(MessageFault) as fault:
        languages.text(languages.default, "call", other="my secret")
    assert "my secret" not in str(fault.value)


def test_english_stands_beside_only_what_nobody_reviewed_and_someone_may_act_on(
    tmp_path: Path,
) -> None:
    files = {"en/client/a.ftl": "leave = Leave\nline-call = Call\nhome = Home\n"}
    languages = load_languages(write_catalogue(tmp_path / "i18n", files), strict=False)
    machine, reviewed = languages.get("es"), languages.get("en")
    assert languages.needs_english_beside(machine, "leave")
    assert languages.needs_english_beside(machine, "line-call")
    assert languages.needs_english_beside(languages.get("pl"), "leave"), "a draft is not reviewed"
    assert not languages.needs_english_beside(machine, "home")
    assert not languages.needs_english_beside(reviewed, "leave")
    assert languages.beside_english(machine) == ["leave", "line-call"]
    assert languages.beside_english(reviewed) == []


def test_the_menu_holds_every_language_in_order_and_no_pseudo_locale(tmp_path: Path) -> None:
    languages = load_languages(write_catalogue(tmp_path / "i18n", {}), strict=True)
    shown = languages.shown()
    assert [language.tag for language in shown] == ["en", "es", "pl", "fil", "ht", "zh-Hant", "ar"]
    assert not any(language.pseudo for language in shown)
    assert languages.get("ar").direction == "rtl"
    with pytest.raises(KeyError):
        languages.get("tlh")


def test_the_pack_holds_client_messages_alone_and_no_comment(tmp_path: Path) -> None:
    files = {
        "en/client/a.ftl": "### About the file\n\n# For translators\nfind = Find { $what }\n",
        "en/server/b.ftl": "title = Home\n",
    }
    languages = load_languages(write_catalogue(tmp_path / "i18n", files), strict=True)
    assert languages.ftl(languages.default) == "find = Find { $what }\n"


def test_words_that_people_type_lead_to_codes_and_english_ones_work_in_spanish_too(
    tmp_path: Path,
) -> None:
    files = {
        "en/search.yml": "fillers: [the]\nsvc.shelter: [bed, stay]\nsvc.housing: [stay]\n",
        "es/search.yml": "svc.shelter: [cama]\n",
    }
    languages = load_languages(write_catalogue(tmp_path / "i18n", files), strict=True)
    english = {"bed": ["svc.shelter"], "stay": ["svc.housing", "svc.shelter"], "the": []}
    assert languages.synonyms(languages.default) == english
    assert languages.synonyms(languages.get("es")) == english | {"cama": ["svc.shelter"]}
    assert languages.synonyms(languages.get("qps")) == english


def test_words_are_read_when_somebody_first_wants_them_and_not_before(tmp_path: Path) -> None:
    languages = load_languages(write_catalogue(tmp_path / "i18n", {}), strict=True)
    write_catalogue(tmp_path / "i18n", {"es/server/a.ftl": "hello = Hola\n"})
    assert languages.text(languages.get("es"), "hello") == "Hola"


def test_a_message_may_lean_on_others_of_any_file_and_the_first_of_a_name_counts(
    tmp_path: Path,
) -> None:
    files = {
        "en/client/a.ftl": '-name = Way\ncalled = { whole }\nwhole = { -name(case: "x") } side\n',
        "en/server/b.ftl": "title = { called }, { $day ->\n *[other] { whole }\n }\n"
        "-name = Other\n",
    }
    languages = load_languages(write_catalogue(tmp_path / "i18n", files), strict=True)
    assert plain(languages.english("title", day=1)) == "Way side, Way side"
