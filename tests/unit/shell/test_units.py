"""The neutral shell: a real unit converter, and nothing in it that hints at anything else."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.support.giveaways import giveaway
from tests.support.shell import EXIT, shell
from tests.support.words import TAGS as OURS

from wayside.shell.units import UNIT_KINDS

CONVERT = Path(__file__).parents[3] / "pwa" / "src" / "units" / "convert.ts"
TAGS = [*OURS, "qps", "qps-rtl"]


class Texts(HTMLParser):
    """What is written on a page, attributes included."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value for _, value in attrs if value]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page(folder: Path, tag: str) -> str:
    answer = shell(folder).get("/units", headers={"Accept-Language": tag})
    assert answer.status_code == 200
    assert answer.headers["content-language"] == tag
    return answer.text


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_on_the_neutral_page_says_what_else_is_here(tmp_path: Path, tag: str) -> None:
    text = page(tmp_path, tag)
    written = " ".join(Texts(text).texts)
    assert giveaway(written) is None
    for word in ("wayside", "leave", EXIT.split("/")[2]):
        assert not re.search(word, written, re.IGNORECASE), word
    assert "data-leave" not in text
    assert "data-to" not in text
    assert "addEventListener" not in text, "the script of Leave stands in it"


@pytest.mark.parametrize("tag", TAGS)
def test_without_a_script_a_table_of_common_conversions_is_still_of_use(
    tmp_path: Path, tag: str
) -> None:
    table = page(tmp_path, tag).split("<noscript>")[1].split("</noscript>")[0]
    assert table.count("<tr>") >= 8
    assert "1 in</bdi></td><td><bdi dir" in table


def test_numbers_of_the_table_are_written_as_the_language_writes_them(tmp_path: Path) -> None:
    assert "2.54 cm" in page(tmp_path, "en")
    assert "2,54 cm" in page(tmp_path, "es")


def test_every_unit_on_the_page_can_be_converted_and_every_one_that_can_is_there() -> None:
    known = re.findall(r'^  "?([a-z-]+)"?: \["([a-z]+)", ', CONVERT.read_text("utf-8"), re.M)
    shown = [(name, kind) for kind, names in UNIT_KINDS.items() for name in names]
    assert sorted(known) == sorted(shown)


def test_no_field_has_a_name_under_which_a_browser_would_remember_it(tmp_path: Path) -> None:
    fields = re.findall(r"<(?:input|select)[^>]*>", page(tmp_path, "en"))
    assert len(fields) == 3
    assert all("name=" not in field and 'autocomplete="off"' in field for field in fields)
