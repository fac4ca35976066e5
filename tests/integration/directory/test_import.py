"""Importing: a set replaces its source whole, and the report tells what was done to every row."""

from pathlib import Path
from typing import Any

import brotli
import orjson
import pytest

from tests.support.clock import MovableClock
from tests.support.listings import ORGANIZATIONS, SERVICES, SMALL, folder_of, zip_of
from wayside.directory import ImportRefused, ImportReport, current_snapshot, import_listings
from wayside.directory.models import (
    Accessibility,
    Address,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
)

pytestmark = pytest.mark.usefixtures("database")

Pack = dict[str, Any]


async def imported(folder: Path, **files: str) -> ImportReport:
    """Import a small set from a folder; `services` names services.csv."""
    contents = {**SMALL, **{f"{name}.csv": text for name, text in files.items()}}
    return await import_listings(folder_of(folder, contents), source="small")


async def pack() -> Pack:
    current = await current_snapshot()
    assert current is not None
    document = orjson.loads(brotli.decompress(current[1]))
    assert isinstance(document, dict)
    return document


def row_of(document: Pack, name: str) -> dict[str, Any]:
    (row,) = (row for row in document["rows"] if row[1] == name)
    return dict(zip(document["columns"], row, strict=True))


def places_of(document: Pack, row: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        dict(zip(document["placeColumns"], document["places"][n], strict=True))
        for n in row["places"]
    ]


async def test_a_folder_becomes_listings_and_a_pack(tmp_path: Path) -> None:
    report = await imported(
        tmp_path,
        locations="id,name,latitude,longitude\n9,North Door,25.6,-80.35\n",
        services_at_location="id,service_id,location_id\n1,1,9\n",
        physical_addresses=(
            "id,location_id,address_1,city,state_province,postal_code,country\n"
            "1,9,1 Main St,Quincy,FL ,32401,   \n"
        ),
        phones="id,service_id,number,type\n1,1,(555) 555-0101,voice\n",
        regular_schedules="service_id,weekday,opens_at,closes_at\n1,Monday,9:00am,5:00pm\n",
        languages="id,service_id,language\n1,1,Spanish\n",
    )
    assert report.listed == 1
    document = await pack()
    row = row_of(document, "Beds")
    assert document["orgs"][row["org"]] == "Open Hand"
    assert row["phones"] == [["+15555550101", 0, ""]]
    assert document["hours"][row["hours"]] == [[0, 540, 1020]]
    assert [document["languages"][n] for n in row["languages"]] == ["es"]
    (place,) = places_of(document, row)
    assert (place["name"], place["address"], place["zip"]) == ("North Door", "1 Main St", "32401")
    assert document["cities"][place["city"]] == ["Quincy", "FL"]
    assert place["zone"] == -1  # Florida has two zones, this ZIP code both, and nobody chose one
    assert report.zone_unknown == 1


async def test_a_zip_with_a_lying_descriptor_is_read_all_the_same(tmp_path: Path) -> None:
    descriptor = b'{"license": {"type": "CC-BY-SA-4.0"}, "resources": [{"path": "nowhere.csv"}]}'
    files: dict[str, str | bytes] = {f"data/{name}": text for name, text in SMALL.items()}
    files["datapackage.json"] = descriptor
    report = await import_listings(zip_of(tmp_path / "some.zip", files))
    assert report.source == "some"
    assert (await pack())["sources"][0]["attribution"] == "CC-BY-SA-4.0"


async def test_a_second_import_of_the_same_file_changes_nothing(
    tmp_path: Path, clock: MovableClock
) -> None:
    folder = folder_of(tmp_path, SMALL)
    await import_listings(folder, source="small", clock=clock)
    before = await current_snapshot()
    ids = await Service.all().values_list("id", flat=True)
    await import_listings(folder, source="small", clock=clock)
    assert await current_snapshot() == before
    assert await Service.all().values_list("id", flat=True) == ids


async def test_a_new_import_replaces_its_source_whole_and_no_other(tmp_path: Path) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="first")
    await import_listings(folder_of(tmp_path / "b", SMALL), source="second")
    other = {**SMALL, "services.csv": SERVICES.replace("Beds", "Meals")}
    await import_listings(folder_of(tmp_path / "c", other), source="first")
    assert sorted([row[1] for row in (await pack())["rows"]]) == ["Beds", "Meals"]
    assert [one.name for one in await Service.filter(source_id="first")] == ["Meals"]


async def test_a_refused_import_leaves_everything_as_it_was(tmp_path: Path) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="small")
    before = await current_snapshot()
    broken = {**SMALL, "locations.csv": "lorem,ipsum\n1,2\n"}
    with pytest.raises(ImportRefused):
        await import_listings(folder_of(tmp_path / "b", broken), source="small")
    assert await current_snapshot() == before
    assert await Service.all().count() == 1


async def test_a_set_without_one_good_service_does_not_empty_the_source(tmp_path: Path) -> None:
    await import_listings(folder_of(tmp_path / "a", SMALL), source="small")
    empty = {**SMALL, "services.csv": "id,organization_id,name\n1,1,test\n"}
    with pytest.raises(ImportRefused, match="nothing was changed"):
        await import_listings(folder_of(tmp_path / "b", empty), source="small")
    assert [one.name for one in await Service.all()] == ["Beds"]


async def test_a_service_without_its_organization_gets_one_made_from_its_name(
    tmp_path: Path,
) -> None:
    report = await imported(tmp_path, services="id,organization_id,name,status\n1,77,Beds,active\n")
    assert report.file("service").reasons["organization_made"].count == 1
    assert row_of(await pack(), "Beds")["org"] == 0
    assert await Organization.filter(name="Beds").count() == 1


async def test_a_service_that_points_at_a_service_gets_that_ones_organization(
    tmp_path: Path,
) -> None:
    services = "id,organization_id,name,status\n1,1,Site,active\n2,1,A,active\n3,2,B,active\n"
    report = await imported(tmp_path, services=services)
    assert report.file("service").reasons["organization_of_service"].count == 1
    document = await pack()
    assert document["orgs"][row_of(document, "B")["org"]] == "Open Hand"


async def test_rows_add_up_and_every_reason_has_lines_but_no_text(tmp_path: Path) -> None:
    services = SERVICES + "2,1,test,x,active\n,1,Secretname,,\n1,1,Beds,A bed for a night.,active\n"
    report = await imported(tmp_path, services=services)
    file = report.file("service")
    assert (file.rows, file.kept + file.repaired + file.refused) == (4, 4)
    assert file.reasons["placeholder"].lines == [3]
    assert file.reasons["duplicate"].lines == [5]
    assert "Secretname" not in report.as_text()
    assert "Secretname" not in report.as_json()
    (told,) = (
        file for file in orjson.loads(report.as_json())["files"] if file["table"] == "service"
    )
    assert told["rows"] == told["kept"] + told["repaired"] + told["refused"] == 4


async def test_the_report_ends_with_a_summary_and_what_to_do_next(tmp_path: Path) -> None:
    text = (await imported(tmp_path)).as_text()
    done, following = text.rstrip().split("\n")[-3:-1], text.rstrip().split("\n")[-1]
    assert done[0].startswith("Done: 1 service of 1 organization at 0 places")
    assert done[1] == "Next:"
    assert following.startswith("  - ")


async def test_an_id_used_twice_keeps_both_services(tmp_path: Path) -> None:
    services = SERVICES + "1,1,Meals,Hot food.,active\n"
    report = await imported(tmp_path, services=services)
    assert report.file("service").reasons["id_repeated"].lines == [3]
    assert await Service.all().count() == 2


async def test_one_phone_row_for_several_services_reaches_each(tmp_path: Path) -> None:
    services = SERVICES + "2,1,Meals,Hot food.,active\n"
    phones = 'id,service_id,number\n1,"1,2,99",555-555-0101\n'
    report = await imported(tmp_path, services=services, phones=phones)
    assert set(report.file("phone").reasons) == {
        "several_parents", "some_parents_missing", "phone_normalised",
    }  # fmt: skip
    assert await Phone.all().count() == 2


async def test_an_inactive_service_is_stored_but_not_listed(tmp_path: Path) -> None:
    services = SERVICES + "2,1,Old,Gone.,inactive\n3,1,Later,Soon.,temporarily closed\n"
    report = await imported(tmp_path, services=services)
    assert (report.stored["service"], report.listed) == (3, 2)
    assert row_of(await pack(), "Later")["flags"] & 4


async def test_the_second_saturday_is_kept_as_text_and_hours_are_not_known(tmp_path: Path) -> None:
    schedules = "id,service_id,weekday,dtstart,until\n1,1,Second Saturday,9:15AM,2:00PM\n"
    report = await imported(tmp_path, schedules=schedules)
    assert "monthly" in report.file("schedule").reasons
    assert row_of(await pack(), "Beds")["hours"] == -1
    (row,) = await Schedule.all()
    assert row.notes == "Second Saturday 9:15AM - 2:00PM"


async def test_the_address_of_a_private_place_is_never_written(
    tmp_path: Path, database_url: str
) -> None:
    services = (
        SERVICES + "2,1,Quiet,Shelter for survivors of domestic violence at 12 Hidden Road.,\n"
    )
    await imported(
        tmp_path,
        services=services,
        locations="id,name,latitude,longitude\n8,Hidden Red House,25.71234,-80.31234\n"
        "9,Next Red Door,25.71235,-80.31235\n7,Far,25.9,-80.1\n",
        services_at_location="id,service_id,location_id\n1,2,8\n2,1,9\n3,1,7\n",
        addresses="id,location_id,address_1,city,state_province,postal_code\n"
        "1,8,12 Hidden Road,Miami,FL,33199\n2,9,12 Hidden Rd.,Miami,FL,33199\n"
        "3,7,5 Open Street,Miami,FL,33101\n",
    )
    withheld = await Location.filter(withheld=True).values_list("original_id", flat=True)
    assert sorted(str(one) for one in withheld) == ["8", "9"]  # next door is the same door
    document = await pack()
    (place,) = places_of(document, row_of(document, "Quiet"))
    assert (place["withheld"], place["address"], place["lat"]) == (1, "", None)
    assert document["cities"][place["city"]] == ["Miami", "FL"]
    assert await Address.filter(address_1__contains="Open").count() == 1
    if database_url.startswith("sqlite"):
        path = Path(database_url.removeprefix("sqlite://"))
        stored = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
        for secret in (b"Hidden", b"Red House", b"33199", b"25.7123"):
            assert secret not in stored


async def test_names_of_contacts_are_not_read_at_all(tmp_path: Path) -> None:
    report = await imported(
        tmp_path, contacts="id,service_id,name,email\n1,1,A Person,a@b.example\n"
    )
    assert ("contacts.csv", "holds people's names, which are never stored") in report.not_read


async def test_older_eligibility_text_reaches_its_service(tmp_path: Path) -> None:
    await imported(tmp_path, eligibility="id,service_id,eligibility\n1,1,18 and over\n")
    row = row_of(await pack(), "Beds")
    assert (row["ageMin"], row["ageMax"]) == (18, None)


async def test_progress_is_told_for_every_file(tmp_path: Path) -> None:
    told: list[tuple[str, int]] = []
    await import_listings(
        folder_of(tmp_path, SMALL), source="small", progress=lambda *step: told.append(step)
    )
    assert told == [("organizations.csv", 1), ("services.csv", 1)]


@pytest.mark.parametrize("name", ["", "Has Blanks", "a" * 65, "../up"])
async def test_a_source_has_a_plain_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ImportRefused, match="source is named"):
        await import_listings(folder_of(tmp_path, SMALL), source=name)


@pytest.mark.parametrize("zone", ["Nowhere/Here", "../../etc/passwd", "EST5EDT4,x"])
async def test_a_time_zone_that_is_none_is_refused(tmp_path: Path, zone: str) -> None:
    with pytest.raises(ImportRefused, match="time zone"):
        await import_listings(folder_of(tmp_path, SMALL), source="small", timezone=zone)


def test_the_smallest_set_is_what_these_tests_think() -> None:
    assert ORGANIZATIONS.count("\n") == SERVICES.count("\n") == 2


PLACES = {
    "locations.csv": "id,name,latitude,longitude\n9,Door,25.71234,-80.31234\n",
    "services_at_location.csv": "id,service_id,location_id\n1,1,9\n",
    "addresses.csv": "id,location_id,address_1,city,state_province,postal_code\n"
    "1,9,12 North Hidden Road,Miami,FL,33199\n",
}
SHELTER = SERVICES.replace("A bed", "Survivors of abuse: a bed").replace("Beds", "Shelter")


async def test_a_door_withheld_in_one_source_is_withheld_in_those_before(tmp_path: Path) -> None:
    openly = {**SMALL, **PLACES}
    openly["locations.csv"] = "id,name\n9,Red House\n"
    await import_listings(folder_of(tmp_path / "a", openly), source="open")
    assert "12 North Hidden" in str(await pack())
    private = {**SMALL, **PLACES, "services.csv": SHELTER}
    private["addresses.csv"] = private["addresses.csv"].replace("North Hidden Road", "N Hidden Rd")
    await import_listings(folder_of(tmp_path / "b", private), source="private")
    assert await Location.filter(withheld=True).count() == 2
    text = str(await pack())
    assert "Hidden" not in text
    assert "Red House" not in text


async def test_a_source_that_comes_later_does_not_tell_a_private_place_of_the_same_people(
    tmp_path: Path,
) -> None:
    private = {**SMALL, **PLACES, "services.csv": SHELTER}
    await import_listings(folder_of(tmp_path / "a", private), source="private")
    await import_listings(folder_of(tmp_path / "b", {**SMALL, **PLACES}), source="open")
    document = await pack()
    assert "Hidden" not in str(document)
    assert document["near"] == {"zips": {}, "cities": {}}


async def test_no_row_of_a_private_place_tells_its_street(tmp_path: Path) -> None:
    street = "412 Hidden Road"
    await imported(
        tmp_path,
        services=SERVICES.replace("1,1,Beds,", f'1,77,"Abuse shelter, {street}",'),
        locations="id,name\n9,Door\n",
        services_at_location="id,service_id,location_id\n1,1,9\n",
        phones=f"id,service_id,number,description\n1,1,555-555-0101,{street}\n",
        schedules=f"id,location_id,weekday,opens_at,closes_at,notes\n1,9,Monday,9am,5pm,{street}\n",
        accessibility_for_disabilities=f"id,location_id,accessibility,details\n1,9,Ramp,{street}\n",
        required_documents=f"id,service_id,document\n1,1,Letter from {street}\n",
        cost_options=f"id,service_id,option,amount\n1,1,Pay at {street},0\n",
        service_areas=f"id,service_id,service_area\n1,1,Near {street}\n",
        languages=f"id,service_id,language,note\n1,1,Spanish,At {street}\n",
    )
    models = (Organization, Service, Phone, Schedule, Accessibility, RequiredDocument, CostOption)
    for model in (*models, ServiceArea, Language):
        rows = await model.all().values()
        assert rows, model.__name__
        assert "Hidden Road" not in str(rows), model.__name__


async def test_hours_of_a_phone_line_do_not_open_a_door(tmp_path: Path) -> None:
    always = "".join(f"{day},1,{{}},WEEKLY,{day},00:00,23:59,{{}}\n" for day in ("MO", "TU"))
    head = "id,service_id,location_id,freq,byday,opens_at,closes_at,attending_type\n"
    for number, (place, kind, known) in enumerate(
        [("", "phone", False), ("9", "virtual", False), ("", "physical", True), ("9", "", True)]
    ):
        rows = head + always.format(*(place, kind) * 2)
        files = {**SMALL, **PLACES, "schedules.csv": rows}
        await import_listings(folder_of(tmp_path / str(number), files), source="small")
        assert bool((await pack())["hours"]) is known, (place, kind)


async def test_a_line_without_a_door_keeps_its_hours(tmp_path: Path) -> None:
    rows = "id,service_id,freq,byday,opens_at,closes_at,attending_type\n"
    await imported(tmp_path, schedules=rows + "1,1,WEEKLY,MO,09:00,17:00,phone\n")
    assert (await pack())["hours"] == [[[0, 540, 1020]]]


@pytest.mark.parametrize("note", ["First and third Monday only", "by appointment", "Closed 12-1"])
async def test_a_note_that_limits_makes_hours_not_known_and_stays(
    tmp_path: Path, note: str
) -> None:
    schedules = f"id,service_id,weekday,opens_at,closes_at,notes\n1,1,Monday,9am,5pm,{note}\n"
    report = await imported(tmp_path, schedules=schedules)
    assert report.file("schedule").reasons["hours_qualified"].count == 1
    assert (await pack())["hours"] == []
    (row,) = await Schedule.all()
    assert row.notes == f"Monday 9am - 5pm {note}"


@pytest.mark.parametrize("until", ["2020-01-31", "20200131T000000Z", "1/31/2020"])
async def test_a_schedule_whose_last_day_is_past_is_over(tmp_path: Path, until: str) -> None:
    schedules = "id,service_id,freq,byday,opens_at,closes_at,until\n1,1,WEEKLY,MO,09:00,17:00,"
    await imported(tmp_path, schedules=f"{schedules}{until}\n")
    assert (await pack())["hours"] == []


async def test_a_number_that_bills_the_caller_is_dropped_with_a_reason(tmp_path: Path) -> None:
    phones = "id,service_id,number\n1,1,1-900-555-0101\n2,1,555-555-0101\n"
    report = await imported(tmp_path, phones=phones)
    assert report.file("phone").reasons["premium_number"].lines == [2]
    assert [one.number for one in await Phone.all()] == ["+15555550101"]


async def test_only_a_word_in_capitals_is_what_to_text(tmp_path: Path) -> None:
    head = "id,service_id,number,extension,type\n"
    rows = "1,1,555-555-0101 option 2,,text\n2,1,555-555-0102,option 2,text\n"
    await imported(tmp_path, phones=head + rows + "3,1,555-555-0103,HELP,text\n")
    phones = await Phone.all().order_by("original_id")
    assert [one.extension for one in phones] == ["", "", "HELP"]
