"""The chain of audit entries, whatever is done to it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wayside.staff.rules.chain import BEGINNING, Link, Mark, first_fault, link_hash

KEY = b"k" * 32
TEXT = st.text(max_size=8)
LINKS = st.lists(st.tuples(TEXT, TEXT, TEXT, TEXT), min_size=1, max_size=12)
Chain = list[tuple[Link, str]]


def chained(rows: list[tuple[str, str, str, str]]) -> Chain:
    made: Chain = []
    before = BEGINNING
    for seq, (action, by, about, role) in enumerate(rows, 1):
        link = Link(seq, "2026-11-22T09:41Z", action, by, about, role)
        before = link_hash(KEY, before, link)
        made.append((link, before))
    return made


def fault(chain: Chain, whole: Chain, key: bytes = KEY) -> int | None:
    mark = Mark(1, BEGINNING, len(whole), whole[-1][1])
    return first_fault(key, chain, mark, mark.seal(KEY))


@given(LINKS)
def test_an_untouched_chain_is_whole(rows: list[tuple[str, str, str, str]]) -> None:
    chain = chained(rows)
    assert fault(chain, chain) is None
    assert fault(chain, chain, b"another key") == 1


@given(LINKS, st.data())
def test_an_entry_taken_out_is_missed(
    rows: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    chain = chained(rows)
    at = data.draw(st.integers(0, len(chain) - 1))
    assert fault(chain[:at] + chain[at + 1 :], chain) == at + 1


@given(LINKS, st.data(), st.sampled_from(["at", "action", "by", "about", "role"]), TEXT)
def test_any_change_of_an_entry_is_seen(
    rows: list[tuple[str, str, str, str]], data: st.DataObject, field: str, text: str
) -> None:
    chain = chained(rows)
    at = data.draw(st.integers(0, len(chain) - 1))
    link, hash_ = chain[at]
    changed = replace(link, **{field: text})
    found = fault([*chain[:at], (changed, hash_), *chain[at + 1 :]], chain)
    assert found == (None if changed == link else at + 1)


@given(LINKS, st.data())
def test_two_entries_that_changed_places_are_seen(
    rows: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    chain = chained(rows)
    one = data.draw(st.integers(0, len(chain) - 1))
    other = data.draw(st.integers(0, len(chain) - 1))
    moved = list(chain)
    moved[one], moved[other] = moved[other], moved[one]
    assert fault(moved, chain) == (None if one == other else min(one, other) + 1)


@given(LINKS, st.data())
def test_a_chain_whose_oldest_were_erased_still_holds(
    rows: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    chain = chained(rows)
    at = data.draw(st.integers(1, len(chain)))
    mark = Mark(at + 1, chain[at - 1][1], len(chain), chain[-1][1])
    assert first_fault(KEY, chain[at:], mark, mark.seal(KEY)) is None


@given(LINKS, st.data())
def test_a_chain_cut_at_either_end_is_seen_though_what_is_left_holds_together(
    rows: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    chain = chained(rows)
    first = data.draw(st.integers(0, len(chain) - 1))
    last = data.draw(st.integers(first + 1, len(chain)))
    before = chain[first - 1][1] if first else BEGINNING
    whole = Mark(1, BEGINNING, len(chain), chain[-1][1])
    cut = Mark(first + 1, before, last, chain[last - 1][1])
    found = first_fault(KEY, chain[first:last], cut, whole.seal(KEY))
    assert found == (None if cut == whole else first + 1)


def test_fields_are_kept_apart() -> None:
    one = Link(1, "", "a", "b", "", "")
    assert link_hash(KEY, "", one) != link_hash(KEY, "", replace(one, action="ab", by=""))
