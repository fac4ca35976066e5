"""The seed: a bare clone shows everything, and seeding again changes nothing."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.integration.directory.test_import import Pack, pack, places_of, row_of
from tests.support.clock import MovableClock
from tests.support.listings import SMALL, folder_of
from wayside.directory import current_snapshot, import_listings, seed_directory
from wayside.directory.models import Location, Service
from wayside.directory.words import vocabulary
from wayside.resources import resource
from wayside.safety.crisis import load_crisis_lines

pytestmark = pytest.mark.usefixtures("database")
NATIONAL, DEMO, CLOSED, SUGGESTED = 1, 2, 4, 8


def rows(document: Pack) -> list[dict[str, Any]]:
    return [dict(zip(document["columns"], row, strict=True)) for row in document["rows"]]


async def test_a_second_seed_changes_nothing(clock: MovableClock) -> None:
    assert await seed_directory(clock=clock)
    before = await current_snapshot()
    assert not await seed_directory(clock=clock)
    assert await current_snapshot() == before


async def test_every_shown_national_line_can_be_found() -> None:
    await seed_directory()
    document = await pack()
    national = {row["name"]: row for row in rows(document) if row["flags"] & NATIONAL}
    shown = [
        line for line in load_crisis_lines(resource("content", "crisis", "us.yml")) if line.shown
    ]
    assert set(national) == {line.name for line in shown}
    for line in shown:
        row = national[line.name]
        numbers = {number for number, _, _ in row["phones"]}
        assert {phone.number for phone in line.phones} <= numbers
        kinds = {document["kinds"][kind] for kind in row["kinds"]}
        marks = {document["marks"][mark] for mark in row["yes"]}
        if line.always_open:
            assert document["hours"][row["hours"]] == [[day, 0, 1440] for day in range(7)]
        else:
            assert row["hours"] < 0, "hours that nobody has said are not known"
        assert ("svc.crisis24" in kinds) == line.always_open
        assert ("cost.free" in marks) == (line.cost == "free")
        assert ("mode.chat" in marks) == line.site_has_chat
        assert row["site"] == (line.site or "")
        assert not row["flags"] & (DEMO | SUGGESTED)


async def test_a_line_that_is_hidden_is_not_listed(tmp_path: Path) -> None:
    text = resource("content", "crisis", "us.yml").read_text("utf-8")
    hidden = tmp_path / "us.yml"
    hidden.write_text(text.replace("hidden: false", "hidden: true", 1), "utf-8")
    await seed_directory(crisis=hidden)
    assert "Emergency" not in {row["name"] for row in rows(await pack())}


async def test_the_invented_county_is_marked_in_every_row_and_by_name() -> None:
    await seed_directory()
    document = await pack()
    demo = [row for row in rows(document) if not row["flags"] & NATIONAL]
    assert len(demo) > 110
    assert all(row["flags"] & DEMO for row in demo)
    (source,) = {row["source"] for row in demo}
    assert "(demo)" in document["sources"][source]["name"]
    assert document["sources"][source]["demo"] is True


async def test_the_invented_county_shows_every_shape_a_reader_draws() -> None:
    await seed_directory()
    document = await pack()
    everything = rows(document)
    assert set(document["kinds"]) == set(vocabulary().kinds)
    assert set(document["marks"]) == set(vocabulary().marks)
    hours = [document["hours"][row["hours"]] for row in everything if row["hours"] >= 0]
    assert any(closes > 1440 for week in hours for _, _, closes in week)
    assert any(max(Counter(day for day, _, _ in week).values()) >= 2 for week in hours)
    assert any(row["hours"] < 0 for row in everything)
    assert any(place[7] >= 0 for place in document["places"])
    assert any(place[9] for place in document["places"])
    assert any(len(row["places"]) >= 3 for row in everything)
    assert any(row["flags"] & CLOSED for row in everything)
    assert {0, 1, 2} == {kind for row in everything for _, kind, _ in row["phones"]}
    assert any(extra for row in everything for _, kind, extra in row["phones"] if kind == 0)
    assert any(row["checked"] == "" for row in everything)
    assert len(document["languages"]) >= 8


async def test_the_invented_private_house_gives_nothing_away() -> None:
    await seed_directory()
    document = await pack()
    for name in ("Brookside Home", "Kestrel House stay"):
        (place,) = places_of(document, row_of(document, name))
        assert place["withheld"] == 1
        assert (place["address"], place["zip"], place["lat"]) == ("", "", None)
    assert await Location.filter(withheld=True, latitude__isnull=False).count() == 0


async def test_a_demo_can_be_left_out_and_taken_away() -> None:
    await seed_directory()
    assert await seed_directory(demo=False)
    assert all(row["flags"] & NATIONAL for row in rows(await pack()))
    assert not await seed_directory(demo=False)


async def test_seeding_leaves_imported_listings_alone(tmp_path: Path) -> None:
    await import_listings(folder_of(tmp_path, SMALL), source="small")
    await seed_directory()
    assert await Service.filter(source_id="small").count() == 1
    assert row_of(await pack(), "Beds")["flags"] & (NATIONAL | DEMO) == 0
