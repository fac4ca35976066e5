"""Pseudo-locales show what was never put into a catalogue, and what bursts when it grows."""

from datetime import date
from pathlib import Path

from fluent.syntax import FluentParser

from tests.unit.languages.catalogue import write_catalogue
from wayside.kernel.languages import Languages, load_languages

ENGLISH = """
-name = Wayside
call = Call { $number } at { -name }
beds = { $count ->
    [one] One bed
   *[other] { $count } beds
}
day = { DATETIME($date, dateStyle: "long") }
field = Town
    .label = Your town
"""


def made_from(folder: Path) -> Languages:
    return load_languages(
        write_catalogue(folder / "i18n", {"en/client/a.ftl": ENGLISH}), strict=True
    )


def test_words_become_strange_and_longer_while_values_stay_as_they_are(tmp_path: Path) -> None:
    languages = made_from(tmp_path)
    drawn = languages.text(languages.get("qps"), "call", number="988")
    assert "988" in drawn
    assert not any(word in drawn for word in ("Call", "at", "Wayside"))
    assert len(drawn) >= len(languages.english("call", number="988")) * 1.1


def test_plurals_and_dates_are_those_of_english(tmp_path: Path) -> None:
    languages = made_from(tmp_path)
    pseudo = languages.get("qps")
    assert languages.text(pseudo, "beds", count=1) == "ÖÖñéé ƀééð"
    assert "2026" in languages.text(pseudo, "day", date=date(2026, 11, 22))


def test_the_mirrored_one_runs_from_right_to_left_and_closes_what_it_opens(tmp_path: Path) -> None:
    languages = made_from(tmp_path)
    drawn = languages.text(languages.get("qps-rtl"), "call", number="988")
    assert drawn.count("\u202e") == drawn.count("\u202c") == 3
    assert languages.get("qps-rtl").direction == "rtl"


def test_the_pack_of_a_pseudo_locale_is_fluent_like_any_other(tmp_path: Path) -> None:
    languages = made_from(tmp_path)
    for tag in ("qps", "qps-rtl"):
        body = FluentParser().parse(languages.ftl(languages.get(tag))).body
        assert [type(entry).__name__ for entry in body] == ["Term", *["Message"] * 4]
