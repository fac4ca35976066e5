"""Lessons on a real `wayside run`: killed in the middle of saves, and fed by another process."""

import asyncio
import json
import random
import signal
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import httpx2
import pytest

from tests.support.asking import Browser
from tests.support.household import Colleague, Household
from tests.support.killable import KillableWayside
from tests.support.studio import Editor
from wayside.app import create_app, staff_of
from wayside.kernel.database import close_database, open_database
from wayside.kernel.identifiers import new_id
from wayside.lessons.models import Revision
from wayside.settings import Settings
from wayside.staff.gate import SESSION_COOKIE

pytestmark = pytest.mark.timeout(600)
PAGE = "/staff/lessons/lessons/steady/en"
SAVES, KILLS = 12, 2


class AtServer(Colleague):
    """Asks a server of another process."""

    async def ask(self, method: str, path: str, body: object = None) -> httpx2.Response:
        cookies = {SESSION_COOKIE: self.token}
        origin = str(self.client.base_url).rstrip("/")
        return await Browser(self.client, origin=origin, cookies=cookies).ask(method, path, body)


@pytest.fixture
def wayside(tmp_path: Path, empty_database_url: str) -> Iterator[KillableWayside]:
    """A Wayside on the database of this run, set up but not running."""
    process = KillableWayside(tmp_path, WAYSIDE_DATABASE_URL=empty_database_url)
    yield process
    process.end()


def pack(wayside: KillableWayside, tag: str = "en") -> Any:
    """The lessons that a phone gets now."""

    def get(path: str) -> Any:
        with urllib.request.urlopen(wayside.origin + path, timeout=30) as answer:  # noqa: S310
            return json.load(answer)

    def newest() -> Any:
        return get(get("/packs")["packs"][f"lessons.{tag}"]["url"])

    try:
        return newest()
    except HTTPError as fault:
        # As a phone does: the edition went between the two questions, and the index has the next.
        if fault.code != 404:
            raise
        return newest()


async def a_writer(wayside: KillableWayside, url: str) -> Colleague:
    """Somebody who is signed in at this server, put into its database directly."""
    settings = Settings(data_dir=wayside.data)
    await open_database(url)
    try:
        house = Household(create_app(settings), staff_of(settings))
        return await house.member("Wren", "writer")
    finally:
        await close_database()


async def test_a_save_that_was_answered_is_never_lost_and_never_doubled(
    wayside: KillableWayside, empty_database_url: str
) -> None:
    await asyncio.to_thread(wayside.start)
    colleague = await a_writer(wayside, empty_database_url)
    luck = random.Random(9)  # noqa: S311
    answered: dict[str, int] = {}
    kills = sorted(luck.sample(range(2, SAVES), KILLS))
    async with httpx2.AsyncClient(base_url=wayside.origin, timeout=60) as client:
        writer = Editor(AtServer(client, colleague.id, "Wren", colleague.token))
        for save in range(SAVES):
            sent = {**await writer.changed(PAGE), "key": new_id(), "why": f"save {save}"}
            sent["cards"][0]["text"] += "\n\nYou can rest." + " You can." * save
            if save in kills:
                doing = asyncio.create_task(writer.post(f"{PAGE}/revisions", **sent))
                await asyncio.sleep(luck.uniform(0, 0.15))
                await asyncio.to_thread(wayside.stop, signal.SIGKILL)
                await asyncio.gather(doing, return_exceptions=True)
                await asyncio.to_thread(wayside.start)
            # As the browser does after a lost answer: the same once more.
            for _ in range(2):
                saved = await writer.done(f"{PAGE}/revisions", **sent)
                assert saved["saved"]
                assert answered.setdefault(sent["key"], saved["revision"]) == saved["revision"]
    await asyncio.to_thread(wayside.stop)
    await open_database(empty_database_url)
    try:
        rows = await Revision.filter(lesson__slug="steady", lang="en").order_by("number")
    finally:
        await close_database()
    assert [row.number for row in rows] == list(range(1, SAVES + 2))
    assert {row.key: row.number for row in rows[1:]} == answered
    assert [row.why for row in rows[1:]] == [f"save {save}" for save in range(SAVES)]


def test_what_another_process_takes_in_reaches_phones_without_a_restart(
    wayside: KillableWayside, tmp_path: Path
) -> None:
    wayside.start()
    folder = tmp_path / "files"
    assert wayside.command("content", "export", str(folder)).returncode == 0
    page = folder / "lessons/en/steady.md"
    lines = page.read_text().split("\n")
    at = next(at for at, line in enumerate(lines) if line.startswith("title: "))
    lines[at] = "title: Another way to be calm"
    page.write_text("\n".join(lines))
    done = wayside.command("content", "import", str(folder))
    assert (done.returncode, done.stdout.split(" pages")[0]) == (0, "1"), done.stderr
    deadline = time.monotonic() + 60
    while "Another way to be calm" not in str(pack(wayside)):
        assert time.monotonic() < deadline
        time.sleep(0.2)
    spanish = next(each for each in pack(wayside, "es")["lessons"] if each["id"] == "steady")
    assert spanish["mark"] == "stale"
    page.write_text("---\nid: steady\n")
    refused = wayside.command("content", "import", str(folder))
    assert refused.returncode == 1
    assert "lessons/en/steady.md:1:" in refused.stderr
    assert "Nothing was taken in." in refused.stderr
