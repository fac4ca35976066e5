"""Snapshots: the same for everyone, the same for the same data, kept for open pages, then gone."""

from datetime import timedelta
from pathlib import Path

import brotli
import pytest

from tests.support.clock import MovableClock
from tests.support.listings import SERVICES, SMALL, folder_of
from wayside.directory import (
    build_snapshot,
    current_snapshot,
    import_listings,
    purge_old_snapshots,
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


async def test_a_page_opened_yesterday_still_gets_its_pack_and_later_it_is_gone(
    tmp_path: Path, clock: MovableClock
) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="small", clock=clock)
    old = await current_snapshot()
    assert old is not None
    clock.advance(timedelta(days=30))
    newer = {**SMALL, "services.csv": SERVICES.replace("Beds", "Meals")}
    await import_listings(folder_of(tmp_path / "b", newer), source="small", clock=clock)
    clock.advance(timedelta(days=6))
    assert await purge_old_snapshots(clock) == 0
    assert await snapshot_by_hash(old[0]) == old[1]
    clock.advance(timedelta(days=2))
    assert await purge_old_snapshots(clock) == 1
    assert await snapshot_by_hash(old[0]) is None


async def test_the_current_snapshot_is_never_purged(tmp_path: Path, clock: MovableClock) -> None:
    await import_listings(folder_of(tmp_path, SMALL), source="small", clock=clock)
    clock.advance(timedelta(days=400))
    assert await purge_old_snapshots(clock) == 0
    assert await current_snapshot() is not None


async def test_two_imports_give_one_pack_of_both(tmp_path: Path, clock: MovableClock) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="first", clock=clock)
    await import_listings(folder_of(tmp_path / "b", SMALL), source="second", clock=clock)
    snapshot = await build_snapshot(clock)
    assert dict(snapshot.listed_by_source) == {"first": 1, "second": 1}
