"""Entries are told apart without a parser, and exactly as a parser tells them apart."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from tests.support.words import TAGS
from wayside.kernel.fluent_files import cut_into_entries, name_of, read_fluent_files
from wayside.resources import resource

LINES = [
    "",
    "# A comment",
    "### Of the file",
    "one = First",
    "two = { $count ->",
    "    [one] A bed",
    "   *[other] { $count } beds",
    "}",
    "    }",
    "-term = Wayside",
    "three =",
    "    On a line { -term } of its own",
    "    .label = An attribute",
    "a sentence that nobody named",
    "four= { one }\u00a0",
    "[one] = not a name",
    "9 = nor this",
]


def parsed(text: str) -> list[ast.Message | ast.Term]:
    body = FluentParser().parse(text).body
    entries = [entry for entry in body if isinstance(entry, (ast.Message, ast.Term))]
    for entry in entries:
        entry.comment = None
    return entries


def one_by_one(text: str) -> list[ast.Message | ast.Term]:
    return [entry for _, piece in cut_into_entries(text) for entry in parsed(piece)]


def are_alike(some: list[ast.Message | ast.Term], others: list[ast.Message | ast.Term]) -> bool:
    return len(some) == len(others) and all(
        one.equals(other) for one, other in zip(some, others, strict=True)
    )


@pytest.mark.parametrize("tag", TAGS)
def test_every_file_of_ours_is_cut_as_a_parser_reads_it(tag: str) -> None:
    for file in read_fluent_files(resource("i18n", tag)):
        whole = parsed(file.text)
        assert [name for name, _ in cut_into_entries(file.text)] == [name_of(e) for e in whole]
        assert are_alike(one_by_one(file.text), whole), file.path.name


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_no_order_of_lines_gives_another_message_than_a_parser_does(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert are_alike(one_by_one(text), parsed(text))


def test_a_comment_ends_what_stands_before_it() -> None:
    pieces = dict(cut_into_entries("one = First\n# A comment\n    of two lines\ntwo = Second"))
    assert pieces == {"one": "one = First\n", "two": "two = Second\n"}


def test_an_empty_folder_has_no_words(tmp_path: Path) -> None:
    assert read_fluent_files(tmp_path) == ()
