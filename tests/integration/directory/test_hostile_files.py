"""Someone hands us a file made to hurt: one plain sentence, and the old listings stay."""

import io
import os
import resource
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.listings import SERVICES, SMALL, folder_of, zip_of
from wayside.directory import ImportRefused, import_listings
from wayside.directory.models import Service
from wayside.directory.rules.bounds import Bound

pytestmark = pytest.mark.usefixtures("database")


async def refused(path: Path, timezone: str | None = None) -> str:
    """Import what must be refused; return the sentence, after checking that it is plain."""
    with pytest.raises(ImportRefused) as caught:
        await import_listings(path, source="attack", timezone=timezone)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert await Service.all().count() == 0
    return sentence


def entry(name: str, mode: int = 0o644 | stat.S_IFREG) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def zip_with(path: Path, write: Callable[[zipfile.ZipFile], None]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in SMALL.items():
            archive.writestr(name, text)
        write(archive)
    return path


@pytest.mark.parametrize(
    "name",
    ["../services.csv", "/etc/services.csv", "a/../../x.csv", "..\\x.csv", "C:\\x.csv", "C:x.csv"],
)
async def test_a_zip_that_points_outside_itself_is_refused(tmp_path: Path, name: str) -> None:
    path = zip_with(tmp_path / "a.zip", lambda archive: archive.writestr(name, "x"))
    assert "outside itself" in await refused(path)


async def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = entry("locations.csv", 0o777 | stat.S_IFLNK)
    path = zip_with(tmp_path / "a.zip", lambda archive: archive.writestr(link, "/etc/passwd"))
    assert "link" in await refused(path)


async def test_a_bomb_is_refused_while_it_unpacks_and_not_after(tmp_path: Path) -> None:
    def bomb(archive: zipfile.ZipFile) -> None:
        with archive.open("locations.csv", "w") as inside:
            inside.write(b"id,name\n1,")
            for _ in range(80):
                inside.write(b"a" * (512 * 1024))

    path = zip_with(tmp_path / "a.zip", bomb)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "unpacks to far more" in await refused(path)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20 * 1024  # kibibytes


async def test_a_zip_that_lies_about_sizes_is_refused(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", {"services.csv": SERVICES * 500})
    body = bytearray(path.read_bytes())
    size = struct.pack("<L", len(SERVICES * 500))
    path.write_bytes(bytes(body).replace(size, struct.pack("<L", 10)))
    await refused(path)


async def test_a_zip_of_very_many_entries_is_refused_before_it_is_read(tmp_path: Path) -> None:
    def many(archive: zipfile.ZipFile) -> None:
        for number in range(Bound.ARCHIVE_ENTRIES + 1):
            archive.writestr(f"{number}.txt", "")

    assert "entries" in await refused(zip_with(tmp_path / "a.zip", many))


async def test_a_zip_that_hides_its_number_of_entries_is_refused(tmp_path: Path) -> None:
    def many(archive: zipfile.ZipFile) -> None:
        for number in range(40_000):
            archive.writestr(entry(f"{number:060}.txt"), "")

    path = zip_with(tmp_path / "a.zip", many)
    body = bytearray(path.read_bytes())
    at = body.rfind(b"PK\x05\x06")
    struct.pack_into("<HH", body, at + 8, 2, 2)
    path.write_bytes(bytes(body))
    assert "entries" in await refused(path)


async def test_a_zip_inside_a_zip_is_left_alone(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("services.csv", "id,name\n9,Inner\n")
    path = zip_with(tmp_path / "a.zip", lambda outer: outer.writestr("x.zip", inner.getvalue()))
    report = await import_listings(path, source="outer")
    assert ("x.zip", "is not a CSV file") in report.not_read
    assert [one.name for one in await Service.all()] == ["Beds"]


async def test_a_locked_zip_is_refused(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", {"services.csv": SERVICES})
    body = bytearray(path.read_bytes())
    body[6] |= 1
    body[body.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(body))
    assert "password" in await refused(path)


async def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    path = zip_of(tmp_path / "a.zip", {"services.csv": SERVICES * 200})
    body = bytearray(path.read_bytes())
    body[60:90] = bytes(30)
    path.write_bytes(bytes(body))
    assert "damaged" in await refused(path)


@pytest.mark.parametrize("body", [b"", b"PK", os.urandom(4000), b"id,name\n1,a\n", b"PK\x05\x06"])
async def test_a_file_that_is_no_zip_is_refused(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(body)
    assert "not a zip file" in await refused(path)


async def test_nothing_at_that_path_is_refused(tmp_path: Path) -> None:
    assert "no readable file or folder" in await refused(tmp_path / "nowhere")


async def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert "no services.csv" in await refused(tmp_path)


async def test_a_folder_without_services_is_refused(tmp_path: Path) -> None:
    assert "no services.csv" in await refused(
        folder_of(tmp_path, {"organizations.csv": "id,name\n1,a\n"})
    )


async def test_a_pipe_in_the_folder_does_not_hold_us_up(tmp_path: Path) -> None:
    folder_of(tmp_path, SMALL)
    os.mkfifo(tmp_path / "locations.csv")
    report = await import_listings(tmp_path, source="pipe")
    assert ("locations.csv", "is not an ordinary file") in report.not_read


async def test_a_link_in_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("id,name\n1,Secret\n")
    folder = folder_of(tmp_path / "set", SMALL)
    (folder / "locations.csv").symlink_to(secret)
    report = await import_listings(folder, source="link")
    assert ("locations.csv", "is not an ordinary file") in report.not_read


async def test_a_device_is_no_set_of_listings() -> None:
    assert "neither a folder nor a zip" in await refused(Path("/dev/zero"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every file")
async def test_a_file_we_may_not_read_is_named(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, SMALL)
    (folder / "services.csv").chmod(0)
    assert "cannot be read" in await refused(folder)


async def test_a_spreadsheet_formula_gets_into_no_column(tmp_path: Path) -> None:
    services = (
        "id,organization_id,name,description,status\n"
        '1,1,"=HYPERLINK(""http://x.example"")",x,active\n'
        "2,1,Beds,=cmd|' /C calc'!A0,active\n"
    )
    report = await import_listings(
        folder_of(tmp_path, {**SMALL, "services.csv": services}), source="formula"
    )
    assert report.file("service").reasons["no_name"].count == 1
    (row,) = await Service.all()
    assert (row.name, row.description) == ("Beds", "")


async def test_hostile_cells_cost_their_row_only(tmp_path: Path) -> None:
    services = (
        SERVICES
        + "2,1," + "x" * (Bound.LINE_CHARACTERS + 1) + "\n"
        + '3,1,"' + "y" * (Bound.CELL_CHARACTERS + 1) + '"\n'
        + "4,1," + "," * 300 + "\n"
        + "z" * 300 + ",1,Long id,,active\n"
        + "5,1,Good\0 one\u202e,<script>x</script>,active\n"
    )  # fmt: skip
    report = await import_listings(
        folder_of(tmp_path, {**SMALL, "services.csv": services}), source="cells"
    )
    assert report.file("service").reasons["too_large"].count == 4
    names = [one.name for one in await Service.all().order_by("original_id")]
    assert names == ["Beds", "Good one"]


async def test_a_web_address_that_runs_code_is_dropped(tmp_path: Path) -> None:
    services = "id,organization_id,name,url,status\n1,1,Beds,javascript:alert(1),active\n"
    await import_listings(folder_of(tmp_path, {**SMALL, "services.csv": services}), source="link")
    assert [one.url for one in await Service.all()] == [""]


async def test_binary_junk_under_a_tables_name_is_refused(tmp_path: Path) -> None:
    junk: dict[str, str | bytes] = {**SMALL, "locations.csv": os.urandom(50_000)}
    assert "locations.csv" in await refused(folder_of(tmp_path, junk))


async def test_a_descriptor_of_junk_is_ignored(tmp_path: Path) -> None:
    for number, junk in enumerate((b"[", b"[]", b"\xff\xfe", b'{"license": {"type": ["x"]}}')):
        files: dict[str, str | bytes] = {**SMALL, "datapackage.json": junk}
        folder = folder_of(tmp_path / str(number), files)
        assert (await import_listings(folder, source="junk")).listed == 1


async def test_a_zip_whose_long_record_contradicts_its_short_one_is_refused(
    tmp_path: Path,
) -> None:
    path = zip_of(tmp_path / "a.zip", SMALL)
    body = path.read_bytes()
    at = body.rfind(b"PK\x05\x06")
    long_end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, 1, 1)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    path.write_bytes(body[:at] + long_end + locator + body[at:])
    assert "zip64" in await refused(path)


async def test_entries_are_counted_before_they_are_read(tmp_path: Path) -> None:
    def many(archive: zipfile.ZipFile) -> None:
        for number in range(Bound.ARCHIVE_ENTRIES + 1):
            archive.writestr(f"{number}.txt", "")

    path = zip_with(tmp_path / "a.zip", many)
    body = bytearray(path.read_bytes())
    struct.pack_into("<HH", body, body.rfind(b"PK\x05\x06") + 8, 2, 2)
    path.write_bytes(bytes(body))
    assert "entries" in await refused(path)


async def test_a_cell_full_of_comments_that_never_end_does_not_hold_us_up(tmp_path: Path) -> None:
    """The suite's own time limit is the judge; growing with the square, this takes minutes."""
    cell = "A bed. " + "<!--" * (Bound.CELL_CHARACTERS // 4 - 10)
    services = SERVICES + "".join(f"{n},1,Bed {n},{cell},active\n" for n in range(2, 12))
    folder = folder_of(tmp_path, {**SMALL, "services.csv": services})
    await import_listings(folder, source="comments")
    assert {one.description for one in await Service.all()} == {"A bed.", "A bed for a night."}
