"""The page that partner sites show: there only for named sites, all in one, and left like any
other."""

import json
import re
from pathlib import Path

import pytest
from tests.support.shell import EXIT, directory_pack, shell, words
from tests.support.words import TAGS
from tests.unit.shell.test_first_screen import Tags

from wayside.kernel.headers import csp_hash
from wayside.kernel.packs import Packs

PARTNERS = ("https://partner.example", "https://library.example:8443")
OTHER_PAGES = ("/", "/home/es", "/plain", "/assets/Ab12_-cd.js", "/packs", "/sw.js", "/nothing")


def framers(policy: str) -> str:
    """What a content policy says about who may frame it."""
    found = re.search(r"frame-ancestors ([^;]*)", policy)
    assert found
    return found[1]


@pytest.mark.parametrize("path", ["/frame", "/frame/en", "/frame/es"])
def test_without_a_named_site_there_is_no_such_page(tmp_path: Path, path: str) -> None:
    answer = shell(tmp_path).get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert framers(answer.headers["content-security-policy"]) == "'none'"


@pytest.mark.parametrize("path", ["/frame", "/frame/en", "/frame/es"])
def test_the_named_sites_and_no_others_may_frame_it(tmp_path: Path, path: str) -> None:
    answer = shell(tmp_path, framers=PARTNERS).get(path)
    assert answer.status_code == 200
    assert framers(answer.headers["content-security-policy"]) == " ".join(PARTNERS)
    assert "x-frame-options" not in answer.headers


@pytest.mark.parametrize("path", OTHER_PAGES)
def test_a_named_site_may_frame_no_other_page(tmp_path: Path, path: str) -> None:
    policy = shell(tmp_path, framers=PARTNERS).get(path).headers["content-security-policy"]
    assert "partner.example" not in policy
    assert "frame-ancestors" not in policy or framers(policy) == "'none'"


@pytest.mark.parametrize("path", ["/frame/xx", "/frame/", "/frame//", "/frames", "//frame"])
def test_an_address_like_it_is_a_problem_that_nobody_may_frame(tmp_path: Path, path: str) -> None:
    answer = shell(tmp_path, framers=PARTNERS).get(f"http://localhost:8000{path}")
    assert answer.status_code == 404
    assert framers(answer.headers["content-security-policy"]) == "'none'"


def test_it_brings_everything_along_and_each_part_is_allowed_by_its_hash(tmp_path: Path) -> None:
    answer = shell(tmp_path, framers=PARTNERS).get("/frame")
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "*" not in policy
    scripts = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    assert (len(scripts), len(styles)) == (2, 1)
    assert f"script-src {' '.join(map(csp_hash, scripts))};" in policy
    assert f"style-src {' '.join(map(csp_hash, styles))};" in policy
    assert policy.endswith("require-trusted-types-for 'script';trusted-types w")
    tags = Tags(answer.text)
    assert not any("src" in attributes for _, attributes in tags.tags)
    assert [attributes["href"] for attributes in tags.named("link")] == ["data:,"]
    assert not any("style" in a or any(n.startswith("on") for n in a) for _, a in tags.tags)


@pytest.mark.parametrize("language", TAGS)
def test_it_brings_its_words_along_and_none_of_the_lessons(tmp_path: Path, language: str) -> None:
    packs = Packs()
    client = shell(tmp_path, packs, framers=PARTNERS)
    packs.put("directory", directory_pack())
    answer = client.get(f"/frame/{language}")
    found = re.search(r'id="packs">(.*?)</script>', answer.text)
    assert found
    named = json.loads(found[1])
    assert named["directory"]["url"] == directory_pack().url
    whole = client.get(named["language"]["url"]).json()
    ids = re.compile(r"^[a-z][a-z0-9-]*(?= =)", re.MULTILINE)
    lessons = re.compile(r"(?:check-in|learn|lesson|reading|steady)(?:-|$)")
    for part in ("ftl", "english"):
        wanted = [name for name in ids.findall(whole[part]) if not lessons.match(name)]
        assert ids.findall(named["words"][part]) == wanted
        assert named["words"][part] == _less(whole[part], lessons)
    assert named["words"]["beside"] == [n for n in whole["beside"] if not lessons.match(n)]
    for part in whole.keys() - {"ftl", "english", "beside"}:
        assert named["words"][part] == whole[part]


def _less(ftl: str, left_out: re.Pattern[str]) -> str:
    """The same text without some of its entries."""
    entries = re.split(r"^(?=[a-z-])", ftl, flags=re.MULTILINE)
    return "".join(entry for entry in entries if not left_out.match(entry.split(" =")[0]))


def test_a_listing_cannot_end_the_script_that_the_words_stand_in(tmp_path: Path) -> None:
    text = shell(tmp_path, framers=PARTNERS).get("/frame").text
    inside = text.split('id="packs">')[1].split("</script>")[0]
    assert "<" not in inside


def test_leave_comes_first_takes_the_whole_tab_without_a_script_and_is_blank_with_one(
    tmp_path: Path,
) -> None:
    tags = Tags(shell(tmp_path, framers=PARTNERS).get("/frame").text)
    focusable = [a for tag, a in tags.tags if tag in {"a", "button", "input", "summary"}]
    for link in focusable[:2]:
        assert "data-leave" in link
        assert (link["href"], link["target"], link["rel"]) == (EXIT, "_top", "noreferrer")
    assert tags.named("html")[0]["data-to"] == "about:blank"


@pytest.mark.parametrize("language", TAGS)
def test_it_says_first_what_stays_and_what_may_not_work(tmp_path: Path, language: str) -> None:
    text = shell(tmp_path, framers=PARTNERS).get(f"/frame/{language}").text
    said = words().text(words().get(language), "frame-around")
    main = text.split('<main id="home"')[1]
    assert said in main.replace("&#39;", "'").split("<h1")[0]
    if language != "en":
        assert "this phone&#39;s history" in main.split("<h1")[0], "English stands beside it"


def test_the_full_page_is_told_by_its_address_and_not_opened(tmp_path: Path) -> None:
    text = shell(tmp_path, framers=PARTNERS).get("/frame").text
    assert '<bdi class="address" dir="ltr">localhost:8000</bdi>' in text
    assert 'href="/"' not in text
    assert "http://localhost:8000" not in text


def test_every_line_can_be_called_without_a_script_and_four_stand_at_once(tmp_path: Path) -> None:
    text = shell(tmp_path, framers=PARTNERS).get("/frame").text
    first, rest = text.split('<details class="more">')[:2]
    assert first.count('class="line"') == 4
    assert rest.count('class="line"') >= 8
    assert 'href="tel:988"' in first
    assert "hidden" not in first.split('<main id="home"')[1]


def test_it_is_never_kept_by_a_browser_and_says_nothing_in_its_title(tmp_path: Path) -> None:
    answer = shell(tmp_path, framers=PARTNERS).get("/frame")
    assert answer.headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers
    assert "<title>Home</title>" in answer.text


@pytest.mark.parametrize(
    ("asked", "lang", "direction"),
    [("es-MX", "es", "ltr"), ("ar-SY", "ar", "rtl"), ("qps-rtl", "qps-rtl", "rtl")],
)
def test_it_is_in_the_language_that_the_browser_asks_for(
    tmp_path: Path, asked: str, lang: str, direction: str
) -> None:
    client = shell(tmp_path, framers=PARTNERS)
    answer = client.get("/frame", headers={"Accept-Language": asked})
    html = Tags(answer.text).named("html")[0]
    assert (html["lang"], html["dir"]) == (lang, direction)
    assert answer.headers["content-language"] == lang
