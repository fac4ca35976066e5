"""A roster is believed for its signatures alone; the browser's code reads the same vectors."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.pc1 import Json
from tests.vectors.make_pc1 import FILE
from wayside.chat.rules.roster import Roster, Seen, Trust, check_follows, roster_from
from wayside.chat.rules.signed import Refused, minute

CASES: Json = json.loads(FILE.read_text("utf-8"))["roster"]
GOOD: Json = CASES["good"]


def trust(told: Json) -> Trust:
    seen = Seen(**told["seen"]) if "seen" in told else None
    return Trust(tuple(told["roots"]), told["origin"], minute(told["now"]), seen)


def believed(bundle: str = GOOD["bundle"], **changed: Any) -> Roster:
    return roster_from(bundle, trust({**GOOD["trust"], **changed}))


def test_a_good_roster_is_believed() -> None:
    roster = believed()
    assert roster.version == GOOD["version"]
    assert roster.until == minute(GOOD["until"])
    assert {who: sorted(person.roles) for who, person in roster.people.items()} == GOOD["people"]


@pytest.mark.parametrize("case", CASES["refused"], ids=[each["name"] for each in CASES["refused"]])
def test_refused(case: Json) -> None:
    with pytest.raises(Refused, match=rf"\A{case['reason']}\Z"):
        roster_from(case["bundle"], trust(case["trust"]))


def test_what_was_believed_once_is_believed_again_and_a_newer_one_too() -> None:
    seen = believed().seen
    assert believed(seen=vars(seen)) == believed()
    assert believed(seen={**vars(seen), "roster": 6, "hash": "another"}) == believed()


def test_the_leads_are_asked_72_hours_before_the_end() -> None:
    roster = believed()
    assert not roster.needs_renewal(roster.until - timedelta(hours=72, minutes=1))
    assert roster.needs_renewal(roster.until - timedelta(hours=72))


def test_one_roster_follows_the_other_and_nobody_comes_back_by_an_old_yes() -> None:
    roster = believed()
    mia = next(who for who, person in roster.people.items() if "mentor" in person.roles)
    last_yes = minute("2026-11-02T08:00Z")
    check_follows(replace(roster, version=1), 0, {})
    check_follows(roster, 6, {})
    check_follows(roster, 6, {(mia, "lead"): last_yes})
    earlier = {(mia, "mentor"): last_yes - timedelta(minutes=1)}
    check_follows(roster, 6, earlier)
    for before in (5, 7, 0):
        with pytest.raises(Refused, match="old"):
            check_follows(roster, before, {})
    with pytest.raises(Refused, match="approval"):
        check_follows(roster, 6, {(mia, "mentor"): last_yes})


def test_a_roster_never_outlives_its_delegation() -> None:
    short = CASES["short"]
    assert roster_from(short["bundle"], trust(short["trust"])).until == minute(short["until"])


@given(st.data())
def test_one_changed_character_anywhere_is_refused_or_means_the_same(data: st.DataObject) -> None:
    bundle: str = GOOD["bundle"]
    at = data.draw(st.integers(0, len(bundle) - 1))
    other = data.draw(st.characters(codec="utf-8"))
    changed = bundle[:at] + other + bundle[at + 1 :]
    try:
        roster = believed(changed)
    except Refused:
        return
    assert roster == believed(), (at, bundle[at], other)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_comes_is_refused_and_nothing_breaks(value: object) -> None:
    for bundle in (json.dumps(value), json.dumps({"v": 1, "delegation": value, "roster": value})):
        with pytest.raises(Refused):
            believed(bundle)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"v":NaN}', '{"v":1,"delegation":{"st":"\\ud800"}}']
)
def test_texts_that_break_readers_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="form"):
        believed(text)


def test_a_time_has_one_form() -> None:
    assert minute("2026-11-22T09:41Z") == datetime.fromisoformat("2026-11-22T09:41+00:00")
    for other in ("2026-11-22T9:41Z", "2026-11-22T09:41", "2026-11-22T09:41:00Z", 5, None):
        with pytest.raises(Refused, match="form"):
            minute(other)
