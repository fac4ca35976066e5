"""The page of those who work here: neutral from outside, left like any other."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from tests.support.shell import EXIT, shell, words
from tests.support.words import TAGS as OURS
from tests.unit.shell.test_first_screen import Tags

TAGS = [*OURS, "qps-rtl"]


@pytest.mark.parametrize("path", ["/staff", "/staff/"])
def test_it_is_there_with_and_without_the_last_slash(tmp_path: Path, path: str) -> None:
    answer = shell(tmp_path).get(path)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("tag", TAGS)
def test_it_is_in_the_language_asked_for_under_a_title_that_says_nothing(
    tmp_path: Path, tag: str
) -> None:
    answer = shell(tmp_path).get("/staff/", headers={"Accept-Language": tag})
    language = words().get(tag)
    html = Tags(answer.text).named("html")[0]
    assert (html["lang"], html["dir"]) == (tag, language.direction)
    assert answer.headers["content-language"] == tag
    assert f"<title>{words().text(language, 'title')}</title>" in answer.text
    assert words().text(language, "console-needs-script") in unescape(answer.text)


def test_leave_comes_first_and_is_there_before_any_other_script(tmp_path: Path) -> None:
    text = shell(tmp_path).get("/staff/").text
    tags = Tags(text)
    focusable = [a for tag, a in tags.tags if tag in {"a", "button", "input"}]
    assert len(focusable) == 2
    assert all("data-leave" in each and each["href"] == EXIT for each in focusable)
    scripts = [each.get("src") for each in tags.named("script")]
    assert scripts == [None, "/assets/Ij78kl.js", None]
    assert [each["href"] for each in tags.named("link")] == ["data:,", "/assets/Kl90mn.css"]


def test_its_files_are_served_like_all_others(tmp_path: Path) -> None:
    client = shell(tmp_path)
    for link in ("/assets/Ij78kl.js", "/assets/Kl90mn.css"):
        assert client.get(link).status_code == 200


def test_it_names_the_words_of_every_language_of_the_menu(tmp_path: Path) -> None:
    client = shell(tmp_path)
    found = re.search(r'id="words">(.*?)</script>', client.get("/staff/").text)
    assert found
    listed = {each["tag"]: each for each in json.loads(found[1])}
    assert list(listed) == [language.tag for language in words().shown()]
    assert (listed["es"]["endonym"], listed["es"]["state"]) == ("español", "machine")
    for tag, each in listed.items():
        pack = client.get(each["url"])
        assert pack.json()["lang"] == tag
        assert "console-heading" in pack.json()["ftl"]
        assert ("console-heading" in pack.json()["english"]) == (tag != "en")
        assert set(each) == {"tag", "endonym", "dir", "state", "url"}, "and no more than is read"


def test_the_words_of_the_console_are_in_no_pack_of_the_youth(tmp_path: Path) -> None:
    client = shell(tmp_path)
    index = client.get("/packs").json()["packs"]
    for name, edition in index.items():
        ftl = client.get(edition["url"]).json()["ftl"]
        assert ("console-heading" in ftl) == name.startswith("console.")
        assert ("home-heading" in ftl) is False


@pytest.mark.parametrize("path", ["/staffs", "/staff//", "/staff/x", "/Staff"])
def test_an_address_like_it_is_a_problem(tmp_path: Path, path: str) -> None:
    assert shell(tmp_path).get(path).status_code == 404
