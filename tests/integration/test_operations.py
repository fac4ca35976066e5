"""What an operator does, through the `wayside` command and on real data folders."""

import json
import urllib.request
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.wayside_process import WaysideProcess
from wayside.resources import resource


@pytest.fixture
def wayside(tmp_path: Path) -> Iterator[WaysideProcess]:
    """A Wayside that is set up but does not run yet."""
    process = WaysideProcess(tmp_path)
    yield process
    process.stop()


def own_lines(wayside: WaysideProcess, only: str = "", **change: Any) -> None:
    """Give the deployment its own file of lines: ours, with a change to one line or to every."""
    written = yaml.safe_load(resource("content", "crisis", "us.yml").read_text(encoding="utf-8"))
    for line in written["lines"]:
        if only in ("", line["id"]):
            line.update(change)
    wayside.data.mkdir(exist_ok=True)
    (wayside.data / "crisis.yml").write_text(yaml.safe_dump(written), encoding="utf-8")


def pack(wayside: WaysideProcess) -> dict[str, Any]:
    """The directory pack that phones get."""

    def get(path: str) -> Any:
        with urllib.request.urlopen(wayside.origin + path, timeout=10) as answer:  # noqa: S310
            return json.load(answer)

    found: dict[str, Any] = get(get("/packs")["packs"]["directory"]["url"])
    return found


def names(document: dict[str, Any]) -> set[str]:
    return {row[document["columns"].index("name")] for row in document["rows"]}


def test_a_line_that_a_person_took_down_is_gone_from_the_finder_too(
    wayside: WaysideProcess,
) -> None:
    wayside.start()
    assert any("Runaway" in name for name in names(pack(wayside)))
    wayside.stop()
    own_lines(wayside, only="nrs", hidden=True)
    wayside.start()
    left = names(pack(wayside))
    assert not any("Runaway" in name for name in left)
    assert any("988" in name for name in left)


def test_with_every_line_taken_down_wayside_still_starts(wayside: WaysideProcess) -> None:
    own_lines(wayside, hidden=True)
    wayside.start()
    assert not any("988" in name for name in names(pack(wayside)))


def test_the_invented_county_stays_away_once_it_was_sent_away(wayside: WaysideProcess) -> None:
    assert wayside.command("seed", "--no-demo").returncode == 0
    wayside.start()
    sources = [source["demo"] for source in pack(wayside)["sources"]]
    assert not any(sources)
    wayside.stop()
    assert wayside.command("seed", "--demo").returncode == 0
    wayside.start()
    assert any(source["demo"] for source in pack(wayside)["sources"])


@pytest.mark.parametrize("name", ["demo", "national"])
def test_an_import_under_the_name_of_built_in_listings_is_refused_in_one_sentence(
    wayside: WaysideProcess, name: str
) -> None:
    folder = resource("content", "directory", "demo")
    done = wayside.command("directory", "import", str(folder), "--source", name)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "--source" in done.stderr


def test_lines_that_are_due_to_be_checked_again_are_named(wayside: WaysideProcess) -> None:
    long_ago = date(2020, 1, 1)
    own_lines(
        wayside,
        checked=long_ago,
        confirmed_by="coordinator",
        next_check=long_ago + timedelta(days=60),
    )
    assert wayside.command("seed").returncode == 0
    looked = wayside.command("check")
    assert looked.returncode == 1
    assert "due to be checked again" in looked.stdout
    own_lines(
        wayside,
        checked=date.today(),  # noqa: DTZ011  (the command's own day, whatever the zone)
        confirmed_by="coordinator",
        next_check=date.today() + timedelta(days=60),  # noqa: DTZ011
    )
    assert "all checked by a person" in wayside.command("check").stdout


def test_a_file_of_lines_that_cannot_be_used_is_one_sentence_and_nothing_starts(
    wayside: WaysideProcess,
) -> None:
    wayside.data.mkdir()
    (wayside.data / "crisis.yml").write_text("lines: [", encoding="utf-8")
    done = wayside.command("run")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_file_of_texts_about_reporting_that_cannot_be_used_is_one_sentence_and_nothing_starts(
    wayside: WaysideProcess,
) -> None:
    (wayside.data / "talk-regions").mkdir(parents=True)
    (wayside.data / "talk-regions" / "us.json").write_text('{"v": 1}', encoding="utf-8")
    done = wayside.command("run")
    assert done.returncode == 1
    assert done.stderr.startswith("us.json: ")
    assert "Traceback" not in done.stderr


def test_a_second_server_on_the_same_data_says_what_to_do(wayside: WaysideProcess) -> None:
    wayside.start()
    done = wayside.command("serve")
    assert done.returncode == 1
    assert "already runs" in done.stderr
