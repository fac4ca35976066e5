"""Debian's Firefox ESR, driven over WebDriver BiDi (W3C) on a WebSocket: no driver program is
needed."""

import asyncio
import itertools
import json
import os
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect

PREFERENCES = {
    # No traffic of its own, no first-run pages, history written as for any person.
    "browser.aboutwelcome.enabled": False,
    "browser.startup.page": 0,
    "browser.shell.checkDefaultBrowser": False,
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.healthreport.uploadEnabled": False,
    "toolkit.telemetry.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "places.history.enabled": True,
    "remote.active-protocols": 1,
}


def firefox_path() -> str:
    """Where Firefox ESR is; skips without it, or fails where CI is true."""
    found = shutil.which("firefox-esr")
    if found is None:
        reason = "firefox-esr is missing; `apt-get install firefox-esr` brings it"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


class Firefox:
    """One browser with one tab."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._tab = ""

    async def begin(self) -> None:
        await self.send("session.new", capabilities={})
        tree = await self.send("browsingContext.getTree")
        self._tab = tree["contexts"][0]["context"]

    async def send(self, method: str, **parameters: Any) -> Any:
        """One BiDi command and its result; an error answer fails the test."""
        number = next(self._numbers)
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(await self._socket.recv())
            if answer.get("id") == number:
                if answer["type"] == "error":
                    pytest.fail(f"{method}: {answer['error']}: {answer['message']}")
                return answer["result"]

    async def open(self, url: str) -> None:
        await self.send("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    async def run(self, script: str) -> Any:
        """The value of a script expression in the page."""
        answer = await self.send(
            "script.evaluate",
            expression=script,
            target={"context": self._tab},
            awaitPromise=True,
            userActivation=False,
        )
        if answer["type"] == "exception":
            return None
        return answer["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until a script expression is true, through navigations."""
        async with asyncio.timeout(20):
            while await self.run(script) is not True:
                await asyncio.sleep(0.02)

    async def click(self, selector: str) -> None:
        """Click the first match with real input events, when it is there and visible."""
        quoted = json.dumps(selector)
        await self.until(f"!!document.querySelector({quoted})?.getClientRects().length")
        await self.run(f"document.querySelector({quoted}).scrollIntoView({{block:'center'}})")
        box = json.loads(
            await self.run(
                f"JSON.stringify(document.querySelector({quoted}).getBoundingClientRect())"
            )
        )
        where = {
            "x": round(box["x"] + box["width"] / 2),
            "y": round(box["y"] + box["height"] / 2),
        }
        await self.send(
            "input.performActions",
            context=self._tab,
            actions=[
                {
                    "type": "pointer",
                    "id": "finger",
                    "actions": [
                        {"type": "pointerMove", **where},
                        {"type": "pointerDown", "button": 0},
                        {"type": "pointerUp", "button": 0},
                    ],
                }
            ],
        )

    async def back(self) -> None:
        await self.send("browsingContext.traverseHistory", context=self._tab, delta=-1)


@asynccontextmanager
async def firefox_profile(folder: Path) -> AsyncIterator[Firefox]:
    """A Firefox with a profile on disk. Leaving the block closes it, which flushes the profile."""
    folder.mkdir(parents=True)
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
    (folder / "user.js").write_text("\n".join(lines))
    process = await asyncio.create_subprocess_exec(
        firefox_path(), "--headless", "--no-remote", "--remote-debugging-port", "0",
        "--profile", str(folder),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "HOME": str(folder), "MOZ_DISABLE_AUTO_SAFE_MODE": "1"},
    )  # fmt: skip
    assert process.stderr
    try:
        async with asyncio.timeout(60):
            async for line in process.stderr:
                if found := re.search(rb"BiDi listening on (ws://\S+)", line):
                    break
            else:
                pytest.fail("Firefox did not start")
        drain = asyncio.create_task(process.stderr.read())
        async with connect(f"{found[1].decode()}/session", max_size=None) as socket:
            firefox = Firefox(socket)
            await firefox.begin()
            yield firefox
            await firefox.send("browser.close")
        await asyncio.wait_for(process.wait(), 30)
        await drain
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def visited(folder: Path) -> list[tuple[str, str]]:
    """Address and title of every row in a closed profile's browsing history."""
    with sqlite3.connect(folder / "places.sqlite") as places:
        rows = places.execute("SELECT url, coalesce(title, '') FROM moz_places").fetchall()
    return [(url, title) for url, title in rows]
