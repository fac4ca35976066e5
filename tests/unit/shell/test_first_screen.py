"""The first screen: in the reader's language, complete before any script, and it names no one
thing read."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markupsafe import escape
from tests.support.shell import EXIT, directory_pack, shell, words
from tests.support.words import UNREVIEWED

from wayside.kernel.packs import Packs
from wayside.lessons.seed import seed_packs
from wayside.shell.packs import put_lesson_packs


class Tags(HTMLParser):
    """Every start tag with its attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.parametrize(
    ("asked", "lang", "direction"),
    [
        ("es-MX,es;q=0.9", "es", "ltr"),
        ("ar-EG", "ar", "rtl"),
        ("tlh", "en", "ltr"),
        ("qps-rtl", "qps-rtl", "rtl"),
    ],
)
def test_the_page_is_in_the_language_that_the_browser_asks_for(
    tmp_path: Path, asked: str, lang: str, direction: str
) -> None:
    answer = shell(tmp_path).get("/", headers={"Accept-Language": asked})
    html = Tags(answer.text).named("html")[0]
    assert (html["lang"], html["dir"]) == (lang, direction)
    assert answer.headers["content-language"] == lang
    assert "Accept-Language" in answer.headers["vary"]


def test_leave_comes_first_in_the_page_and_goes_where_the_deployment_says(tmp_path: Path) -> None:
    tags = Tags(shell(tmp_path).get("/").text)
    focusable = [a for tag, a in tags.tags if tag in {"a", "button", "input"}]
    assert all("data-leave" in attributes for attributes in focusable[:2])
    assert {attributes["href"] for attributes in focusable[:2]} == {EXIT}
    assert all(attributes["rel"] == "noreferrer" for attributes in focusable[:2])
    assert tags.named("html")[0]["data-to"] == EXIT


def test_every_inline_script_and_style_is_allowed_by_its_hash_and_nothing_is_unsafe(
    tmp_path: Path,
) -> None:
    answer = shell(tmp_path).get("/")
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert policy.count("'sha256-") == 3  # Leave, the first screen's style, the neutral shell's
    tags = Tags(answer.text)
    assert not any("style" in a or any(n.startswith("on") for n in a) for _, a in tags.tags)


def test_no_page_asks_for_anything_from_another_host(tmp_path: Path) -> None:
    for path in ("/", "/home/es", "/plain", "/units"):
        tags = Tags(shell(tmp_path).get(path).text)
        fetched = [a.get("src") for a in tags.named("script") + tags.named("img")]
        fetched += [a.get("href") for a in tags.named("link")]
        assert all(one is None or one.startswith(("/", "data:,")) for one in fetched)


def test_at_most_four_crisis_lines_are_on_home_and_all_are_one_tap_away(tmp_path: Path) -> None:
    text = shell(tmp_path).get("/").text
    home, lines = re.split('id="lines"', text)
    assert home.count('class="line"') == 4
    assert lines.count('class="line"') >= 8
    assert 'href="tel:911"' in home
    assert 'href="tel:988"' in home
    assert 'href="sms:988"' in home
    assert text.index('data-view="lines"') < text.index('id="home"')


def test_four_lines_are_on_their_screen_and_the_rest_open_with_one_tap_and_no_script(
    tmp_path: Path,
) -> None:
    client = shell(tmp_path)
    screen = client.get("/").text.split('id="lines"')[1].split("</main>")[0]
    plain = client.get("/plain").text
    for text in (screen, plain):
        first, rest = text.split('<details class="more">')
        assert first.count('class="line"') == 4
        assert rest.split("</details>")[0].count('class="line"') >= 6
        assert "<summary>More lines" in rest


def test_each_line_says_who_answers_in_which_languages_what_it_may_report_and_what_it_costs(
    tmp_path: Path,
) -> None:
    screen = shell(tmp_path).get("/").text.split('id="lines"')[1].split("</main>")[0]
    for line in re.findall(r'<li class="line">(.*?)</li>', screen, re.DOTALL):
        assert re.search(r"Someone to|A 911 worker|A trained counselor", line)
        assert re.search(r"may have to (tell|report)", line)
        assert "Languages: " in line
        assert re.search(r"Free\.|The call is free\.|do not know what it costs", line)
        assert re.search(r"Day and night\.|do not know the hours", line)


def test_a_site_with_chat_opens_apart_and_says_what_it_leaves_behind(tmp_path: Path) -> None:
    text = shell(tmp_path).get("/").text
    home, lines = text.split('id="lines"')
    links = [a for a in Tags(lines).named("a") if (a.get("href") or "").startswith("https://")]
    sites = [a for a in links if a["class"] == "way"]
    assert {a["href"] for a in sites} >= {"https://stronghearts.me/", "https://rainn.org/"}
    assert all((a["target"], a["rel"]) == ("_blank", "noreferrer noopener") for a in sites)
    assert lines.count("stays in this phone&#39;s history") == len(sites)
    assert "stronghearts" not in home


@pytest.mark.parametrize("tag", UNREVIEWED)
def test_words_that_nobody_reviewed_are_marked_on_every_screen_with_english_one_tap_away(
    tmp_path: Path, tag: str
) -> None:
    client = shell(tmp_path)
    mark = escape(words().text(words().get(tag), "mark-machine"))
    screens = client.get(f"/home/{tag}").text.split("<main ")[1:]
    for screen in screens:
        name = re.match(r'id="(\w+)"', screen)
        assert name
        assert name[1] == "languages" or mark in screen
        assert 'data-language="en"' in screen
    assert "A computer made this" not in client.get("/").text


@pytest.mark.parametrize("tag", UNREVIEWED)
def test_the_plain_page_marks_unreviewed_words_and_holds_the_english_without_a_script(
    tmp_path: Path, tag: str
) -> None:
    client = shell(tmp_path)
    mark = escape(words().text(words().get(tag), "mark-machine"))
    translated = client.get("/plain", headers={"Accept-Language": tag}).text
    before, after = translated.split("<h1>")
    assert mark in before
    assert '<details class="more" lang="en" dir="ltr">' in before
    assert before.count('class="line"') == after.count('class="line"')
    assert "People you can call or text</span></h1>" in after
    english = client.get("/plain", headers={"Accept-Language": "en"}).text
    assert mark not in english.split("<section")[0]
    assert mark in english.split(f'<section lang="{tag}"')[1]


def test_numbers_run_left_to_right_in_every_language(tmp_path: Path) -> None:
    text = shell(tmp_path).get("/", headers={"Accept-Language": "qps-rtl"}).text
    ways = re.findall(r'<a class="way" href="(?:tel|sms):[^>]*>(.*?)</a>', text)
    assert ways
    assert all('<bdi dir="ltr">' in way for way in ways)


@pytest.mark.parametrize("tag", UNREVIEWED)
def test_words_that_someone_may_act_on_have_english_beside_them_while_nobody_reviewed_them(
    tmp_path: Path, tag: str
) -> None:
    client = shell(tmp_path)
    translated, english = client.get(f"/home/{tag}").text, client.get("/home/en").text
    say = words()
    leave = say.text(say.get(tag), "leave")
    assert f'{leave} <span class="beside" lang="en" dir="ltr">Leave now</span>' in translated
    assert escape(say.text(say.get(tag), "mark-machine")) in translated
    assert "beside" not in english
    assert 'class="mark"' not in english


def test_the_page_names_the_packs_of_the_moment(tmp_path: Path) -> None:
    packs = Packs()
    client = shell(tmp_path, packs)
    before = named_packs(client.get("/").text)
    assert before["directory"] is None
    packs.put("directory", directory_pack())
    after = named_packs(client.get("/").text)
    assert after["directory"]["url"] == directory_pack().url
    assert after["lessons"] is None
    put_lesson_packs(packs, seed_packs({"en": "ltr"}))
    assert (
        named_packs(client.get("/").text)["lessons"]
        == client.get("/packs").json()["packs"]["lessons.en"]
    )
    assert client.get(after["language"]["url"]).json()["lang"] == "en"


def named_packs(text: str) -> dict[str, dict[str, str]]:
    found = re.search(r'id="packs">(.*?)</script>', text)
    assert found
    named: dict[str, dict[str, str]] = json.loads(found[1])
    return named


@pytest.mark.parametrize("language", ["xx", "../en", "en%00", "EN" * 30, "<b>"])
def test_a_language_that_we_lack_is_not_found_and_not_repeated(
    tmp_path: Path, language: str
) -> None:
    answer = shell(tmp_path).get(f"/home/{language}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert language not in answer.text


def test_the_plain_page_has_lines_and_leave_and_a_text_in_each_language_and_needs_no_script(
    tmp_path: Path,
) -> None:
    answer = shell(tmp_path).get("/plain", headers={"Accept-Language": "es"})
    say = words()
    for language in say.shown():
        assert say.text(language, "plain-heading") in answer.text
        assert say.text(language, "leave") in answer.text
    # A browser with scripts that are too old for the rest still leaves by keys and without a trace.
    assert [script.get("src") for script in Tags(answer.text).named("script")] == [None]
    assert 'href="tel:988"' in answer.text


def test_the_plain_page_says_where_no_script_runs_that_back_can_return(tmp_path: Path) -> None:
    text = shell(tmp_path).get("/plain", headers={"Accept-Language": "es"}).text
    without_script = re.findall(r"<noscript>(.*?)</noscript>", text)
    say = words()
    others = [language for language in say.shown() if language.tag != "es"]
    for language, said in zip([say.get("es"), *others], without_script, strict=True):
        assert say.text(language, "plain-back") in said
    assert "but the Back button can come back" in without_script[0]


def test_no_page_may_be_kept_by_the_browser_or_a_proxy(tmp_path: Path) -> None:
    client = shell(tmp_path)
    paths = [
        "/",
        "/home/es",
        "/plain",
        "/units",
        "/packs",
        "/assets/Ab12_-cd.js",
        "/sw.js",
        "/openapi.json",
    ]
    for path in paths:
        answer = client.get(path)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        assert "set-cookie" not in answer.headers
        assert "etag" not in answer.headers
