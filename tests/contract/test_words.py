"""Every word on a screen keeps the writing rules (docs/explanation/words.md).

Read as a 13-year-old with someone looking over the shoulder, and as the person who hurt them.
"""

import re
import unicodedata
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from tests.support.giveaways import GIVEAWAYS, giveaway, plain
from tests.support.words import (
    TAGS,
    UNREVIEWED,
    Words,
    all_words,
    never_written,
    reading_grade,
    spanish_ease,
    talk_words,
)
from wayside.kernel.language_list import read_language_list
from wayside.kernel.languages import load_languages
from wayside.kernel.problems import every_problem
from wayside.lessons.rules.length import length
from wayside.resources import resource
from wayside.safety.crisis import load_crisis_lines

ROOT = Path(__file__).parents[2]

# Names of organisations and browsers are theirs; they are left as they are.
NAMES = re.compile(
    r"National Runaway Safeline|National Human Trafficking Hotline|Missing & Exploited Children|"
    r"National Child Abuse Hotline|National Sexual Assault Hotline|"
    r"Niños Desaparecidos y Explotados|Brave on a phone"
)


def shown(tag: str) -> list[Words]:
    return [*all_words(tag), *talk_words(tag)]


def listed(words: list[Words]) -> str:
    return "\n".join(f"{each.language} {each.name}: {each.text}" for each in words)


@pytest.mark.parametrize("tag", TAGS)
def test_no_text_blames_labels_orders_or_promises(tag: str) -> None:
    never = never_written(tag)
    wrong = [each for each in shown(tag) if never.search(NAMES.sub("", each.text))]
    assert not wrong, listed(wrong)


def test_the_list_of_words_finds_what_it_is_for() -> None:
    never = never_written("en")
    wrong = "A minor|You should leave|We rescue victims|just call|get clean|Escape now"
    for text in wrong.split("|"):
        assert never.search(text), text
    for text in ("You can leave", "People on your side", "justice", "cleaning", "They say no"):
        assert not never.search(text), text


def test_the_list_of_arabic_words_finds_what_it_is_for_and_lets_other_words_be() -> None:
    never = never_written("ar")
    wrong = "يجب الخروج|للضحايا|والناجيات|القاصرين|إنقاذ|اضغط هنا|اضغطي هنا|أنتَ|صديق/ة|مرشد(ة)"
    for text in wrong.split("|"):
        assert never.search(text), text
    for text in ("الضغط هنا", "من يرد عليك", "كتبت", "أنت", "الناس", "مواجهة", "عارف", "يعيب"):
        assert not never.search(text), text


@pytest.mark.parametrize(
    ("tag", "wrong", "right"),
    [
        (
            "zh-Hans",
            "她是受害者|你必须离开|我们来拯救你|请您输入",
            "你可以离开|有人利用了你|没有必要",
        ),
        (
            "zh-Hant",
            "她是受害者|你必須離開|我們來拯救你|請您輸入",
            "你可以離開|有人利用了你|沒有必要",
        ),
        (
            "vi",
            "một nạn nhân|bạn phải đi|giải cứu bạn",
            "bạn có thể đi|họ có thể phải báo|lợi dụng",
        ),
        (
            "ko",
            "피해자를 돕는|당신의|도망가세요|불법이에요",
            "나갈 수 있어요|누군가 이용했어요|안전한 곳",
        ),
        (
            "fil",
            "isang biktima|dapat kang umalis|sagipin ka",
            "puwede kang umalis|nararapat|kakampi",
        ),
    ],
)
def test_the_list_of_words_of_a_language_finds_what_it_is_for_and_lets_other_words_be(
    tag: str, wrong: str, right: str
) -> None:
    never = never_written(tag)
    assert [text for text in wrong.split("|") if not never.search(text)] == []
    assert [text for text in right.split("|") if never.search(text)] == []


@pytest.mark.parametrize("tag", TAGS)
def test_no_sentence_has_more_than_twenty_words(tag: str) -> None:
    wrong = [
        each for each in shown(tag) if any(length(sentence) > 20 for sentence in each.sentences)
    ]
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("tag", TAGS)
def test_sentences_are_short_on_the_whole(tag: str) -> None:
    lengths = [length(sentence) for each in shown(tag) for sentence in each.sentences]
    assert sum(lengths) / len(lengths) <= 12


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_is_shouted(tag: str) -> None:
    wrong = [each for each in shown(tag) if "!" in each.text or "¡" in each.text]
    assert not wrong, listed(wrong)


def test_english_reads_at_grade_six_or_lower() -> None:
    sentences = [
        NAMES.sub("the line", sentence)
        for each in shown("en")
        for sentence in each.sentences
        if sentence.endswith((".", "?"))
    ]
    assert len(sentences) > 100
    assert reading_grade(sentences) <= 6


def test_no_english_message_is_hard_by_itself() -> None:
    wrong = [
        each
        for each in shown("en")
        if not each.name.startswith("line-name-")
        and len(each.text.split()) >= 15
        and reading_grade(each.sentences) > 8
    ]
    assert not wrong, listed(wrong)


def test_spanish_reads_easily() -> None:
    sentences = [s for each in shown("es") for s in each.sentences if s.endswith((".", "?"))]
    assert spanish_ease(sentences) >= 65


@pytest.mark.parametrize("tag", TAGS)
def test_no_number_to_call_is_typed_into_a_text(tag: str) -> None:
    typed = re.compile(r"\d{5,}|\d{3}[-. ]\d{3,}|\(\d{3}\)")
    wrong = [each for each in shown(tag) if typed.search(each.text)]
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("message", ["title", "units-title"])
@pytest.mark.parametrize("tag", [*TAGS, "qps", "qps-rtl"])
def test_the_title_of_a_tab_says_nothing(tag: str, message: str) -> None:
    languages = load_languages(resource("i18n"), strict=True)
    title = languages.text(languages.get(tag), message)
    assert 0 < len(title) <= 20
    assert giveaway(title) is None
    assert "wayside" not in plain(title)


KEPT_BY_A_BROWSER = {
    "routes.py": r"endpoint\(\s*\"(/[^\"]*)\"",
    "*.html": r"""(?:\bid|\bname|\bdata-[a-z-]+|\bhref|\baction)="([^"{]*)\"""",
    "*.ts": r"""(?:(?:caches|indexedDB)\.open|setItem|register|createPolicy)\(\s*["'`]([^"'`]*)""",
    "*.tsx": r"""\b(?:id|name|href)="([^"]*)\"""",
}


def names_kept_by_a_browser() -> list[tuple[str, str]]:
    """Addresses, ids and names of stores in our code, each with its file."""
    found = []
    for folder in (ROOT / "backend" / "wayside", ROOT / "pwa" / "src"):
        for glob, pattern in KEPT_BY_A_BROWSER.items():
            for path in folder.rglob(glob):
                if ".test." not in path.name and path.is_file():
                    text = path.read_text(encoding="utf-8")
                    found += [(path.name, name) for name in re.findall(pattern, text)]
    return found


def test_no_address_id_or_name_of_a_store_gives_anything_away() -> None:
    found = names_kept_by_a_browser()
    assert ("routes.py", "/plain") in found, "the reader of names finds nothing"
    wrong = [each for each in found if giveaway(each[1])]
    assert not wrong, wrong


def test_no_file_name_that_a_browser_fetches_gives_anything_away() -> None:
    fetched = [
        path
        for folder in (ROOT / "pwa" / "public", ROOT / "pwa" / "dist")
        if folder.is_dir()
        for path in folder.rglob("*")
        if ".vite" not in path.parts
    ]
    wrong = [path.name for path in fetched if giveaway(path.name)]
    assert not wrong, wrong


@pytest.mark.parametrize("text", ["/shelter-search", "Crisis help", "sex", "Línea de crisis"])
def test_a_name_that_gives_something_away_would_be_found(text: str) -> None:
    assert giveaway(text)


def test_every_language_has_its_list_of_words_that_give_something_away() -> None:
    assert set(GIVEAWAYS) == set(TAGS)


CODES = {
    f"{kind}.{code}"
    for kind, codes in yaml.safe_load(
        resource("content", "directory", "vocabulary.yml").read_text(encoding="utf-8")
    ).items()
    for code in codes
}


@pytest.mark.parametrize("tag", TAGS)
def test_every_code_of_the_vocabulary_has_its_short_label(tag: str) -> None:
    labels = {each.name: each.text for each in shown(tag)}
    assert len(CODES) > 70
    for code in CODES:
        name = code.replace(".", "-")
        needed = (
            [f"kind-{name}"] if code.startswith("svc.") else [f"mark-{name}-yes", f"mark-{name}-no"]
        )
        for message_id in needed:
            assert 0 < len(labels[message_id]) <= 66, message_id


@pytest.mark.parametrize("tag", TAGS)
def test_yes_and_no_never_read_the_same(tag: str) -> None:
    labels = {each.name: each.text for each in shown(tag)}
    pairs = [(name, f"{name.removesuffix('yes')}no") for name in labels if name.endswith("-yes")]
    assert len(pairs) >= 56
    assert all(labels[yes] != labels[no] for yes, no in pairs if no in labels)


@pytest.mark.parametrize("tag", TAGS)
def test_words_that_people_type_stand_for_codes_that_exist(tag: str) -> None:
    written = yaml.safe_load((resource("i18n") / tag / "search.yml").read_text(encoding="utf-8"))
    assert set(written) - {"fillers"} <= CODES
    kinds = {code for code in CODES if code.startswith("svc.")}
    assert kinds <= set(written), "every kind of help can be found by a word"
    for code, words in written.items():
        assert len(words) == len(set(words)), code
        for word in words:
            assert isinstance(word, str), f"{word!r} has to be in quotes"
            assert word == word.lower().strip()
            assert unicodedata.is_normalized("NFC", word)
    typed = {word for code, words in written.items() if code != "fillers" for word in words}
    assert not typed & set(written["fillers"])


@pytest.mark.parametrize("tag", TAGS)
def test_every_crisis_line_has_its_words(tag: str) -> None:
    messages = {each.name for each in shown(tag)}
    for line in load_crisis_lines(resource("content", "crisis", "us.yml")):
        assert {f"line-name-{line.id}", line.answers} <= messages
        assert (f"line-note-{line.id}" in messages) == line.note
        assert f"line-may-report-{line.may_report}" in messages


def test_a_mentor_can_start_from_texts_in_every_language_that_has_some() -> None:
    written = {path.stem for path in resource("content", "talk", "canned").glob("*.json")}
    screen = ROOT / "pwa" / "src" / "staff" / "talk" / "canned.tsx"
    offered = re.search(r"TONGUES = \[(.*?)\]", screen.read_text(encoding="utf-8"))
    assert offered
    assert set(re.findall(r'"([^"]+)"', offered[1])) == written == set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_every_problem_has_its_title(tag: str) -> None:
    import_module("wayside.app")  # with every capability, and so every problem, that there is
    messages = {each.name for each in shown(tag)}
    needed = {problem.title for problem in every_problem()}
    assert needed, "no problem is known"
    assert {name for name in messages if name.startswith("problem-")} == needed


def test_what_stands_beside_english_exists() -> None:
    messages = {each.name for each in shown("en")}
    for name in read_language_list(resource("i18n")).beside_english:
        wanted = name.removesuffix("*")
        assert any(
            message.startswith(wanted) if name.endswith("*") else message == wanted
            for message in messages
        ), name


@pytest.mark.parametrize("tag", UNREVIEWED)
def test_the_words_that_matter_most_show_english_in_what_nobody_has_reviewed(tag: str) -> None:
    languages = load_languages(resource("i18n"), strict=True)
    language = languages.get(tag)
    for name in ("leave", "keep-note", "line-name-988", "line-may-report-yes", "limits-cannot-3"):
        assert languages.needs_english_beside(language, name), name
