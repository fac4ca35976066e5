"""Reading CSV: what was written comes back, and what is broken costs one row, not the file."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.listings import table
from wayside.directory.errors import ImportRefused
from wayside.directory.rows import BadRow, Budget, Row, TableReader
from wayside.directory.rules.bounds import Bound
from wayside.directory.rules.columns import columns_of, table_of_file, why_not_read
from wayside.directory.rules.reasons import Refusal, Repair

CELLS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=30)
# A row of blanks alone is an empty line, which is no row.
ROWS = st.lists(
    st.tuples(CELLS, CELLS, CELLS).filter(lambda cells: any(cell.strip() for cell in cells)),
    max_size=12,
)


def read(body: bytes) -> list[Row | BadRow]:
    return list(TableReader(table("services.csv", body)).rows(Budget()))


def good(body: bytes) -> list[dict[str, str]]:
    return [row.cells for row in read(body) if isinstance(row, Row)]


@given(
    ROWS, st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
)
def test_what_was_written_comes_back(
    rows: list[tuple[str, str, str]], ending: str, encoding: str
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=ending, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "name", "description"])
    writer.writerows(rows)
    expected = [
        {name: cell for name, cell in zip(("id", "name", "description"), row, strict=True) if cell}
        for row in rows
    ]
    assert good(text.getvalue().encode(encoding)) == expected


@given(st.binary(max_size=600))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    with suppress(ImportRefused):
        lines = [row.line for row in read(b"id,name\n" + body)]
        assert lines == sorted(set(lines))


@given(st.lists(st.text(alphabet='a,"\n \r', max_size=12), max_size=20))
def test_quotation_marks_anywhere_lose_no_line_silently(parts: list[str]) -> None:
    body = "id,name\n" + "\n".join(parts)
    rows = read(body.encode())
    told = "".join("".join(row.cells.values()) for row in rows if isinstance(row, Row)).count("a")
    refused = {row.line for row in rows if isinstance(row, BadRow)}
    lines = io.StringIO(body, newline=None).read().split("\n")
    lost = sum(lines[number - 1].count("a") for number in refused if number <= len(lines))
    extra = sum(1 for row in rows if isinstance(row, Row) and Repair.EXTRA_CELLS in row.repairs)
    assert told + lost >= "".join(parts).count("a") or extra


def test_an_open_quotation_mark_costs_one_row_and_not_the_rest() -> None:
    body = b'id,name\n1,"never closed\n2,Two\n3,Three\n'
    rows = read(body)
    assert rows[0] == BadRow(2, Refusal.QUOTE_FAULT)
    assert [row.cells["name"] for row in rows[1:] if isinstance(row, Row)] == ["Two", "Three"]


def test_a_quoted_cell_may_hold_lines_and_counts_from_its_first() -> None:
    rows = read(b'id,name\n1,"a\nb\nc"\n2,d\n')
    assert [row.line for row in rows] == [2, 5]


def test_a_windows_file_is_read_and_said_so() -> None:
    reader = TableReader(table("services.csv", "id,name\n1,Niño\n".encode("cp1252")))
    assert reader.encoding == "cp1252"
    assert [row.cells for row in reader.rows(Budget()) if isinstance(row, Row)] == [
        {"id": "1", "name": "Niño"}
    ]


def test_rows_shorter_or_longer_than_the_header_are_kept_and_noted() -> None:
    first, second = read(b"id,name,url\n1,One\n2,Two,x,y\n")
    assert isinstance(first, Row)
    assert isinstance(second, Row)
    assert first.repairs == {Repair.MISSING_CELLS}
    assert second.repairs == {Repair.EXTRA_CELLS}


def test_a_giant_line_costs_one_row() -> None:
    body = b"id,name\n1," + b"x" * (Bound.LINE_CHARACTERS + 10) + b"\n2,Two\n"
    assert [type(row) for row in read(body)] == [BadRow, Row]


def test_a_giant_cell_costs_one_row() -> None:
    body = b'id,name\n1,"' + b"x" * (Bound.CELL_CHARACTERS + 10) + b'"\n2,Two\n'
    assert read(body)[0] == BadRow(2, Refusal.TOO_LARGE)


def test_a_row_of_a_million_columns_costs_one_row() -> None:
    assert read(b"id,name\n" + b"," * 1_000_000 + b"\n2,Two\n")[0] == BadRow(2, Refusal.TOO_LARGE)
    assert read(b"id,name\n" + b"," * 1_000 + b"x\n2,Two\n")[0] == BadRow(2, Refusal.TOO_LARGE)


@pytest.mark.parametrize(
    "body",
    [
        b"," * 1_000_000 + b"\n",
        b"lorem ipsum dolor\nsit amet\n",
        bytes(range(256)) * 40,
        b"\0" * 5000,
        b"1,Beds,A bed\n2,Food,A bag\n",
    ],
)
def test_a_file_without_a_usable_header_is_refused_in_one_sentence(body: bytes) -> None:
    with pytest.raises(ImportRefused, match=r"^[^\n]*services\.csv[^\n]*\.$"):
        read(body)


def test_nul_bytes_are_taken_out() -> None:
    assert good(b"id,name\n1,Be\0ds\n") == [{"id": "1", "name": "Beds"}]


def test_too_many_open_quotation_marks_refuse_the_file() -> None:
    block = b'1,"open\n' + b"2,b\n" * Bound.RECORD_LINES
    with pytest.raises(ImportRefused, match="quotation"):
        read(b"id,name\n" + block * (Bound.QUOTE_FAULTS + 1))


def test_a_file_of_too_many_rows_is_refused() -> None:
    body = b"id,name\n" + b"1,a\n" * (Bound.ROWS + 1)
    with pytest.raises(ImportRefused, match="rows"):
        read(body)


def test_an_empty_file_has_no_rows() -> None:
    assert read(b"") == []
    assert read(b"\n\n") == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("organizations.csv", "organization"),
        ("Organization.CSV", "organization"),
        ("physical_addresses.csv", "address"),
        ("services-taxonomy.csv", "attribute"),
        ("service_attributes.csv", "attribute"),
        ("regular schedules.csv", "schedule"),
        ("hsds_service.csv", "service"),
        ("accessibility_for_disabilities.csv", "accessibility"),
        ("users.csv", None),
    ],
)
def test_file_names_of_every_version_are_known(name: str, found: str | None) -> None:
    assert table_of_file(name) == found


def test_contacts_are_left_alone_because_they_hold_names() -> None:
    assert table_of_file("contacts.csv") is None
    assert "names" in (why_not_read("contacts.csv") or "")


def test_column_names_of_every_version_are_known() -> None:
    assert columns_of("taxonomy_term", ["id", "term"]) == ["id", "name"]
    assert columns_of("phone", ["ID", "Phone Number", "Type"]) == ["id", "number", "type"]
    assert columns_of("organization", ["\ufeffid", "url", "website"]) == ["id", "url", "website"]
    assert columns_of("service", ["id", "name", "name", ""]) == ["id", "name", "", ""]
