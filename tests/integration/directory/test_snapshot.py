"""Snapshots: the same for everyone, the same for the same data, and only the newest."""

from datetime import timedelta
from pathlib import Path

import brotli
import orjson
import pytest

from tests.support.clock import MovableClock
from tests.support.listings import SERVICES, SMALL, folder_of
from wayside.directory import (
    build_snapshot,
    current_snapshot,
    import_listings,
    rebuild_snapshot,
    snapshot_by_hash,
)
from wayside.directory.models import Snapshot

pytestmark = pytest.mark.usefixtures("database")


async def test_before_the_first_import_there_is_none() -> None:
    assert await current_snapshot() is None
    assert await snapshot_by_hash("0" * 32) is None


async def test_the_same_data_and_day_give_the_same_bytes(
    tmp_path: Path, clock: MovableClock
) -> None:
    await import_listings(folder_of(tmp_path, SMALL), source="small", clock=clock)
    first = await current_snapshot()
    clock.advance(timedelta(hours=2))
    await build_snapshot(clock)
    assert await current_snapshot() == first
    assert await Snapshot.all().count() == 1


async def test_another_day_is_another_snapshot(tmp_path: Path, clock: MovableClock) -> None:
    await import_listings(folder_of(tmp_path, SMALL), source="small", clock=clock)
    first = await current_snapshot()
    clock.advance(timedelta(days=1))
    await build_snapshot(clock)
    second = await current_snapshot()
    assert first is not None
    assert second is not None
    assert first[0] != second[0]
    assert b'"made":"2026-11-23"' in brotli.decompress(second[1])


async def test_a_withdrawn_address_cannot_be_fetched_any_more(
    tmp_path: Path, clock: MovableClock
) -> None:
    places = {
        **SMALL,
        "locations.csv": "id,name\n9,Door\n",
        "services_at_location.csv": "id,service_id,location_id\n1,1,9\n",
        "addresses.csv": "id,location_id,address_1,city\n1,9,12 Hidden Road,Larkspur\n",
    }
    await import_listings(folder_of(tmp_path / "a", places), source="small", clock=clock)
    old = await current_snapshot()
    assert old is not None
    assert b"12 Hidden" in brotli.decompress(old[1])
    quiet = {**places, "services.csv": SERVICES.replace("A bed", "For survivors of abuse: a bed")}
    quiet["services.csv"] = quiet["services.csv"].replace("Beds", "Shelter")
    await import_listings(folder_of(tmp_path / "b", quiet), source="small", clock=clock)
    assert await snapshot_by_hash(old[0]) is None
    assert await Snapshot.all().count() == 1
    new = await current_snapshot()
    assert new is not None
    assert b"Hidden" not in brotli.decompress(new[1])


async def test_the_list_is_renewed_on_the_day_a_schedule_ends_and_not_before(
    tmp_path: Path, clock: MovableClock
) -> None:
    assert not await rebuild_snapshot(clock)
    files = {
        **SMALL,
        "schedules.csv": "id,service_id,freq,byday,opens_at,closes_at,until\n"
        "1,1,WEEKLY,MO,09:00,17:00,2026-11-24\n",
    }
    await import_listings(folder_of(tmp_path, files), source="small", clock=clock)
    first = await current_snapshot()
    assert first is not None
    assert orjson.loads(brotli.decompress(first[1]))["hours"] == [[[0, 540, 1020]]]
    clock.advance(timedelta(days=1))
    assert not await rebuild_snapshot(clock)
    assert await current_snapshot() == first
    clock.advance(timedelta(days=2))
    assert await rebuild_snapshot(clock)
    second = await current_snapshot()
    assert second is not None
    assert orjson.loads(brotli.decompress(second[1]))["hours"] == []


async def test_two_imports_give_one_pack_of_both(tmp_path: Path, clock: MovableClock) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="first", clock=clock)
    await import_listings(folder_of(tmp_path / "b", SMALL), source="second", clock=clock)
    snapshot = await build_snapshot(clock)
    assert dict(snapshot.listed_by_source) == {"first": 1, "second": 1}
