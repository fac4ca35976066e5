"""Two real sets load whole: everything is kept, repaired or refused for a reason, and adds up."""

from functools import cache
from pathlib import Path

import pytest

from tests.integration.directory.test_import import pack
from tests.support.clock import MovableClock
from tests.support.listings import REAL
from wayside.directory import ImportReport, current_snapshot, import_listings
from wayside.directory.models import Location, Organization, Service

DC = REAL / "dc-orservices-hsds2"
MIAMI = REAL / "miami-open211-hsds1"
pytestmark = [
    pytest.mark.timeout(400),  # twice 65,000 rows, on a machine that may be busy
    pytest.mark.usefixtures("database"),
    pytest.mark.skipif(not REAL.is_dir(), reason="the real sets in ../shared/data are not here"),
]


@cache
def lines_of(folder: Path) -> dict[str, int]:
    """Rows of every file of a set, counted by another reader than ours."""
    import csv

    counted = {}
    for file in folder.rglob("*.csv"):
        with file.open(encoding="utf-8", newline="") as opened:
            counted[file.name] = (
                sum(1 for row in csv.reader(opened) if any(map(str.strip, row))) - 1
            )
    return counted


def adds_up(report: ImportReport, folder: Path) -> None:
    counted = lines_of(folder)
    read = {file.name.rpartition("/")[2]: file for file in report.files}
    assert set(read) | {name for name, _ in report.not_read} >= set(counted)
    for name, file in read.items():
        assert file.rows == counted[name], name
        assert file.rows == file.kept + file.repaired + file.refused
        assert file.refused == sum(note.count for note in file.refusals.values())
        assert all(note.lines and len(note.lines) <= 5 for note in file.reasons.values())


async def test_the_official_examples_of_version_three_load() -> None:
    report = await import_listings(REAL / "hsds3-official-examples" / "csv")
    adds_up(report, REAL / "hsds3-official-examples" / "csv")
    assert report.source == "hsds3-official-examples"
    assert report.listed == 1
    assert report.file("phone").reasons["bad_number"].count == 1  # "+44 xxxx xxx xxx"


async def test_washington_loads_whole() -> None:
    report = await import_listings(DC, source="dc")
    adds_up(report, DC)
    assert [report.file(t).refused for t in ("organization", "service", "location")] == [0, 0, 0]
    assert await Service.all().count() == 501
    assert await Organization.all().count() == 57 + 4
    assert await Location.all().count() == 220
    assert report.listed == 488  # thirteen are inactive
    assert report.file("service").reasons["organization_made"].count == 4
    assert report.file("schedule").reasons["monthly"].count == 19
    assert report.withheld == 28


async def test_miami_loads_whole_and_its_zip_says_what_its_folder_says(clock: MovableClock) -> None:
    await import_listings(
        MIAMI / "datapackage.zip", source="miami", timezone="America/New_York", clock=clock
    )
    from_zip = await current_snapshot()
    report = await import_listings(MIAMI, source="miami", timezone="America/New_York", clock=clock)
    assert await current_snapshot() == from_zip
    adds_up(report, MIAMI)
    assert [report.file(t).refused for t in ("organization", "service", "location")] == [0, 0, 0]
    assert await Service.all().count() == report.listed == 4089
    assert await Organization.all().count() == 1074
    assert await Location.all().count() == 4089
    assert report.file("service").reasons["organization_of_service"].count == 447
    assert report.zone_unknown == 0
    document = await pack()
    raw = str(document)
    assert "###" not in raw
    assert "GÇ" not in raw
    assert "\\\\n" not in raw
    with_hours = sum(1 for row in document["rows"] if row[document["columns"].index("hours")] >= 0)
    # Of 2,597 services that give hours; for the others a note limits them.
    assert with_hours > 2400
    assert report.withheld == 240
