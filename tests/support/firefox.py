"""Debian's Firefox ESR, driven over WebDriver BiDi (W3C) on a WebSocket: no driver program is
needed."""

import asyncio
import base64
import itertools
import json
import os
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import ClientConnection, connect

from tests.support.engine import spot

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


# Code points of keys that have no letter (W3C WebDriver, 17.4.2).
KEYS = {
    "Backspace": "\ue003",
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Escape": "\ue00c",
}


class Firefox:
    """A Firefox as an `Engine`."""

    name = "firefox"

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
        answer = await self._ask(method, parameters)
        if answer["type"] == "error":
            pytest.fail(f"{method}: {answer['error']}: {answer['message']}")
        return answer["result"]

    async def _ask(self, method: str, parameters: dict[str, Any]) -> Any:
        number = next(self._numbers)
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(await self._socket.recv())
            if answer.get("id") == number:
                return answer

    async def open(self, url: str) -> None:
        await self.send("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    async def run(self, script: str) -> Any:
        answer = await self._ask(
            "script.evaluate",
            {
                "expression": f"(async () => JSON.stringify(await ({script})))()",
                "target": {"context": self._tab},
                "awaitPromise": True,
                "userActivation": False,
            },
        )
        if answer["type"] == "error" or answer["result"]["type"] == "exception":
            return None
        value = answer["result"]["result"].get("value")
        return None if value is None else json.loads(value)

    async def until(self, script: str) -> None:
        async with asyncio.timeout(30):
            while await self.run(script) is not True:
                await asyncio.sleep(0.02)

    async def _act(self, kind: str, actions: list[dict[str, Any]]) -> None:
        await self.send(
            "input.performActions",
            context=self._tab,
            actions=[{"type": kind, "id": kind, "actions": actions}],
        )

    async def click(self, selector: str, times: int = 1) -> None:
        x, y = await spot(self, selector)
        tap = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        try:
            await self._act("pointer", [{"type": "pointerMove", "x": x, "y": y}, *tap * times])
        except pytest.fail.Exception as fault:
            # The page was gone before the second tap, as it may be: then nothing is there to tap.
            if times == 1 or "NS_ERROR_FAILURE" not in str(fault):
                raise

    async def until_at(self, path: str) -> None:
        """Wait until the tab shows this path; works where pages may run no script."""
        async with asyncio.timeout(30):
            while True:
                tree = await self.send("browsingContext.getTree", root=self._tab)
                if urlsplit(tree["contexts"][0]["url"]).path == path:
                    return
                await asyncio.sleep(0.02)

    async def tap_without_scripts(self, selector: str) -> None:
        """Click the first match where pages may run no script, once it is there."""
        nodes: list[dict[str, Any]] = []
        locator = {"type": "css", "value": selector}
        async with asyncio.timeout(30):
            while not nodes:
                await asyncio.sleep(0.02)
                found = await self.send(
                    "browsingContext.locateNodes", context=self._tab, locator=locator
                )
                nodes = found["nodes"]
        origin = {"type": "element", "element": {"sharedId": nodes[0]["sharedId"]}}
        tap = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        await self._act(
            "pointer", [{"type": "pointerMove", "x": 0, "y": 0, "origin": origin}, *tap]
        )

    async def press(self, key: str, times: int = 1) -> None:
        value = KEYS.get(key, key)
        stroke = [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        await self._act("key", stroke * times)

    async def type(self, selector: str, text: str) -> None:
        await self.click(selector)
        for letter in text:
            await self.press(letter)

    async def back(self) -> None:
        await self.send("browsingContext.traverseHistory", context=self._tab, delta=-1)

    async def forward(self) -> None:
        await self.send("browsingContext.traverseHistory", context=self._tab, delta=1)

    async def picture(self) -> bytes:
        shot = await self.send("browsingContext.captureScreenshot", context=self._tab)
        return base64.b64decode(shot["data"])

    async def add_cookie(self, name: str, value: str) -> None:
        cookie = {
            "name": name,
            "value": {"type": "string", "value": value},
            "domain": await self.run("location.hostname"),
            "path": "/",
            "httpOnly": True,
            "expiry": 4_000_000_000,
        }
        await self.send("storage.setCookie", cookie=cookie)

    async def cookies(self, url: str) -> set[str]:
        host = urlsplit(url).hostname
        found = await self.send("storage.getCookies", filter={"domain": host})
        return {cookie["name"] for cookie in found["cookies"]}

    async def take_network(self, away: bool) -> None:
        """Without a network, or with one again."""
        conditions = {"type": "offline"} if away else None
        await self.send(
            "emulation.setNetworkConditions", networkConditions=conditions, contexts=[self._tab]
        )

    async def new_tab(self) -> None:
        old = self._tab
        self._tab = (await self.send("browsingContext.create", type="tab"))["context"]
        await self.send("browsingContext.close", context=old)


@asynccontextmanager
async def firefox_profile(folder: Path, **preferences: Any) -> AsyncIterator[Firefox]:
    """A Firefox with a profile on disk. Leaving the block closes it, which flushes the profile.

    preferences: of `about:config`, with `__` for each dot of a name.
    """
    folder.mkdir(parents=True)
    own = {name.replace("__", "."): value for name, value in preferences.items()}
    lines = [
        f"user_pref({json.dumps(name)}, {json.dumps(value)});"
        for name, value in {**PREFERENCES, **own}.items()
    ]
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


def remembered_entries(folder: Path) -> list[tuple[str, str]]:
    """Field name and text of every row in a closed profile's form history."""
    path = folder / "formhistory.sqlite"
    if not path.is_file():
        return []
    with closing(sqlite3.connect(path)) as history:
        rows = history.execute("SELECT fieldname, value FROM moz_formhistory").fetchall()
    return [(name, value) for name, value in rows]
