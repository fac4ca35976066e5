"""Lessons go into the database and out again as they were, or not at all."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clock import MovableClock
from tests.support.lesson_files import GOOD, folder_with, read, translated
from wayside.kernel.database import transaction
from wayside.kernel.packs import Pack
from wayside.lessons.giving_out import NotGivenOut, give_out
from wayside.lessons.newest import LessonPacks
from wayside.lessons.rules.front_words import write_front
from wayside.lessons.rules.page import Page, Part, compose_page
from wayside.lessons.taking_in import NotTakenIn, seed_lessons, take_in
from wayside.operations import languages_of_content, staff_of
from wayside.resources import resource
from wayside.settings import Settings
from wayside.staff.audit import Audit

LANGUAGES = frozenset({"en", "es"})


@pytest.fixture
def audit(tmp_path: Path, clock: MovableClock) -> Audit:
    return staff_of(Settings(data_dir=tmp_path / "data")).audit


def files(folder: Path) -> dict[str, bytes]:
    """Every lesson under a folder of content, by its path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for shelf in ("lessons", "steady", "check-in")
        for path in (folder / shelf).rglob("*.md")
    }


def spanish(text: str = GOOD) -> str:
    return translated(read(text))


async def bound(clock: MovableClock) -> dict[str, Pack]:
    """What readers get from the database."""
    put: dict[str, Pack] = {}
    await LessonPacks({"en": "ltr", "es": "ltr"}, put.update, clock).look()
    return put


async def test_what_comes_along_goes_in_and_out_byte_for_byte(
    database: str, tmp_path: Path, clock: MovableClock
) -> None:
    ours = resource("content")
    assert await seed_lessons(ours, languages_of_content(), clock) == len(files(ours))
    assert await give_out(tmp_path / "out", clock) == len(files(ours))
    assert files(tmp_path / "out") == files(ours)


async def test_what_was_given_out_can_be_taken_in_and_changes_nothing(
    database: str, tmp_path: Path, audit: Audit, clock: MovableClock
) -> None:
    await seed_lessons(resource("content"), languages_of_content(), clock)
    await give_out(tmp_path / "out", clock)
    done = await take_in(tmp_path / "out", languages_of_content(), audit, clock)
    assert done.changed == 0
    assert done.same == len(files(tmp_path / "out"))


async def test_a_database_that_has_a_lesson_is_never_filled_again(
    database: str, tmp_path: Path, clock: MovableClock
) -> None:
    assert await seed_lessons(folder_with(tmp_path / "a", {}), LANGUAGES, clock) == 2
    other = folder_with(
        tmp_path / "b", {"lessons/en/slow-trust.md": GOOD.replace("slowly", "soon")}
    )
    assert await seed_lessons(other, LANGUAGES, clock) == 0
    await give_out(tmp_path / "out", clock)
    assert files(tmp_path / "out") == files(tmp_path / "a")


_WORDS = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\u00a0"), max_size=40
)


@st.composite
def lessons(draw: st.DrawFn) -> str:
    """A lesson that is in order, with whatever title, note and pause."""
    title = draw(st.text("abcdefgh ñç'\"#&*:-?“”{}[],|>%@`\\ا", min_size=2, max_size=40))
    front = {
        "id": "slow-trust", "track": draw(st.integers(1, 6)), "order": draw(st.integers(1, 99)),
        "title": title, "minutes": draw(st.integers(1, 6)), "basis": ["G"], "tags": ["closeness"],
        "reviewers": ["survivor"], "review_by": date(2027, 1, draw(st.integers(1, 28))), "rev": 1,
    }  # fmt: skip
    words = "This is a card of calm words. You can read it, or not. You can stop at any time."
    extra = draw(
        st.sampled_from(["", "\n\n::: say\nI would like to wait.\n:::", "\n\n- one\n- two"])
    )
    ids = draw(st.permutations(["one", "two", "three", "four"]))
    parts = tuple(Part(id, "card", (), words + extra) for id in ids)
    return compose_page(Page(write_front(front), parts))


@given(text=lessons())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_lesson_goes_in_and_out_byte_for_byte(
    database: str, audit: Audit, clock: MovableClock, text: str
) -> None:
    with tempfile.TemporaryDirectory() as made:
        came = folder_with(Path(made) / "in", {"lessons/en/slow-trust.md": text})
        await take_in(came, LANGUAGES, audit, clock)
        clock.advance(timedelta(seconds=1))
        await give_out(Path(made) / "out", clock)
        assert files(Path(made) / "out") == files(came)


@pytest.mark.parametrize(
    ("name", "text", "line", "says"),
    [
        ("lessons/en/bad.md", "---\nid: bad\n", 1, "No second line of three dashes"),
        ("lessons/en/slow-trust.md", GOOD.replace("id: slow", "id: quick"), 2, "name of the file"),
        ("lessons/en/slow-trust.md", GOOD.replace("::: say", "::: shout"), 23, "not known"),
        ("lessons/en/slow-trust.md", GOOD.replace("{#two}", "{#one}"), 20, "already the id"),
        ("lessons/en/slow-trust.md", b"---\n\xff\xfe\n", 2, "not UTF-8"),
        ("lessons/en/slow-trust.md", "x" * 40_000, 1, "more than 32,768 bytes"),
        (
            "lessons/en/slow-trust.md",
            GOOD.replace("You can stop.", "[Look](lesson:nowhere)."),
            17,
            "no lesson `nowhere`",
        ),
        (
            "lessons/en/slow-trust.md",
            GOOD.replace("You can stop.", "<script>x()</script> stop."),
            17,
            "HTML cannot stand",
        ),
        ("lessons/en/slow-trust.md", GOOD.replace("basis: [G]", "basis: &a [G]"), 9, "Anchors"),
        ("lessons/es/slow-trust.md", spanish().replace("state: machine", "state: reviewed"), 7, ""),
        ("lessons/qq/slow-trust.md", GOOD, 1, "no folder of a language"),
        ("lessons/en/notes.txt", "hello", 1, "Only files that end in .md"),
    ],
)
async def test_a_folder_with_one_fault_changes_nothing_and_says_where(
    database: str,
    tmp_path: Path,
    audit: Audit,
    clock: MovableClock,
    name: str,
    text: str | bytes,
    line: int,
    says: str,
) -> None:
    await take_in(folder_with(tmp_path / "good", {}), LANGUAGES, audit, clock)
    files_ = {"lessons/en/slow-trust.md": GOOD.replace("slowly", "soon"), name: text}
    bad = folder_with(tmp_path / "bad", files_)
    with pytest.raises(NotTakenIn) as refused:
        await take_in(bad, LANGUAGES, audit, clock)
    where = name.rsplit("/", 1)[0] if "no folder" in says else name
    assert any(
        fault.file == where and fault.line == line and says in fault.says
        for fault in refused.value.faults
    ), refused.value
    await give_out(tmp_path / "out", clock)
    assert files(tmp_path / "out") == files(tmp_path / "good")


async def test_a_failure_at_the_last_page_leaves_nothing_of_the_first(
    database: str, tmp_path: Path, audit: Audit, clock: MovableClock
) -> None:
    class Full(RuntimeError):
        """Something that fails after everything was written."""

    async def fail_late() -> None:
        async with transaction():
            await take_in(folder_with(tmp_path / "good", {}), LANGUAGES, audit, clock)
            raise Full

    with pytest.raises(Full):
        await fail_late()
    with pytest.raises(NotGivenOut):
        await give_out(tmp_path / "out", clock)
    assert not (tmp_path / "out").exists()


async def test_nothing_is_written_over(database: str, tmp_path: Path, clock: MovableClock) -> None:
    await seed_lessons(folder_with(tmp_path / "in", {}), LANGUAGES, clock)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(NotGivenOut):
        await give_out(tmp_path / "mine", clock)
    assert [each.name for each in (tmp_path / "mine").iterdir()] == ["letter.txt"]


async def test_a_symbolic_link_in_a_folder_is_not_followed(
    database: str, tmp_path: Path, audit: Audit, clock: MovableClock
) -> None:
    folder = folder_with(tmp_path / "in", {})
    secret = tmp_path / "secret.md"
    secret.write_text(GOOD)
    (folder / "lessons/en/other.md").symlink_to(secret)
    with pytest.raises(NotTakenIn):
        await take_in(folder, LANGUAGES, audit, clock)


async def test_readers_get_what_is_in_the_database_marked_as_not_yet_reviewed(
    database: str, tmp_path: Path, clock: MovableClock
) -> None:
    folder = folder_with(tmp_path / "in", {"lessons/es/slow-trust.md": spanish()})
    await seed_lessons(folder, LANGUAGES, clock)
    packs = await bound(clock)
    english = orjson.loads(packs["en"].body)
    assert [lesson["mark"] for lesson in english["lessons"]] == ["unreviewed"]
    assert orjson.loads(packs["es"].body)["lessons"][0]["mark"] == "machine"


async def test_an_empty_database_puts_nothing_so_that_the_files_stay(
    database: str, clock: MovableClock
) -> None:
    assert await bound(clock) == {}


async def test_what_was_let_out_before_its_translation_goes_out_and_in_again(
    database: str, tmp_path: Path, audit: Audit, clock: MovableClock
) -> None:
    english = GOOD.replace("svc.peer", "svc.shelter")
    folder = folder_with(
        tmp_path / "in",
        {"lessons/en/slow-trust.md": english, "lessons/es/slow-trust.md": spanish()},
    )
    done = await take_in(folder, LANGUAGES, audit, clock)
    assert [fault.file for fault in done.misfits] == ["lessons/es/slow-trust.md"]
    await give_out(tmp_path / "out", clock)
    assert files(tmp_path / "out") == files(folder)
    card = orjson.loads((await bound(clock))["es"].body)["lessons"][0]["cards"][1]
    assert card["lang"] == "en"
