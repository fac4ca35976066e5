"""Chromium over its own DevTools protocol, with nothing between: Playwright tells every tab that it
is in sight, so what a tab does when it is not can only be seen without it."""

import asyncio
import itertools
import json
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect

from tests.support.chromium import PHONE, QUIET, chromium_path


class WentElsewhere(Exception):
    """The page went away while it was asked."""


class Tabs:
    """The tabs of one browser."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)

    async def send(self, method: str, session: str = "", **parameters: Any) -> Any:
        """One command and its result; an error answer fails the test."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        await self._socket.send(json.dumps(message | ({"sessionId": session} if session else {})))
        while True:
            answer = json.loads(await self._socket.recv())
            if answer.get("id") == number:
                if "error" in answer:
                    if answer["error"]["message"] == "Inspected target navigated or closed":
                        raise WentElsewhere
                    pytest.fail(f"{method}: {answer['error']['message']}")
                return answer["result"]

    async def open(self, url: str) -> "Tab":
        """A new tab, in front of the others."""
        target = (await self.send("Target.createTarget", url="about:blank"))["targetId"]
        session = (await self.send("Target.attachToTarget", targetId=target, flatten=True))[
            "sessionId"
        ]
        tab = Tab(self, target, session)
        await tab.to_front()
        await tab.send("Page.navigate", url=url)
        return tab


class Tab:
    """One tab, with real input."""

    def __init__(self, tabs: Tabs, target: str, session: str) -> None:
        self._tabs = tabs
        self._target = target
        self._session = session

    async def send(self, method: str, **parameters: Any) -> Any:
        return await self._tabs.send(method, self._session, **parameters)

    async def to_front(self) -> None:
        """What a tap on the tab does: the one that was in front goes out of sight."""
        await self._tabs.send("Target.activateTarget", targetId=self._target)

    async def run(self, script: str) -> Any:
        """The value of an expression in the page."""
        answer = await self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        return answer["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until an expression is true, through navigations."""
        async with asyncio.timeout(20):
            while not await self._is(script):
                await asyncio.sleep(0.02)

    async def _is(self, script: str) -> bool:
        try:
            return await self.run(script) is True
        except WentElsewhere:
            return False

    async def click(self, selector: str) -> None:
        """Press the middle of what matches, when it is there."""
        quoted = json.dumps(selector)
        await self.until(f"!!document.querySelector({quoted})?.getClientRects().length")
        x, y = await self.run(
            f"(() => {{ const e = document.querySelector({quoted});"
            " e.scrollIntoView({block: 'center'}); const box = e.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.send(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1
            )

    async def press(self, key: str, code: int, text: str = "") -> None:
        """One key, down and up; `code` is its Windows virtual key code."""
        for kind in ("keyDown", "keyUp"):
            await self.send(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, text=text,
                windowsVirtualKeyCode=code,
            )  # fmt: skip

    async def picture(self) -> str:
        """What is on the screen now, as base64 of a PNG."""
        return str((await self.send("Page.captureScreenshot"))["data"])

    async def spoken(self) -> set[str]:
        """Every name that a screen reader could say on this page."""
        nodes = (await self.send("Accessibility.getFullAXTree"))["nodes"]
        names = {node["name"]["value"] for node in nodes if not node["ignored"] and "name" in node}
        return {name.strip() for name in names if name.strip()}


@asynccontextmanager
async def chromium_tabs(folder: Path, *arguments: str) -> AsyncIterator[Tabs]:
    """A Chromium of its own with an empty profile."""
    size = f"--window-size={PHONE['width']},{PHONE['height']}"
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    process = await asyncio.create_subprocess_exec(
        chromium_path(), "--headless", *QUIET, *sandbox, size, *arguments,
        "--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr
    try:
        async with asyncio.timeout(60):
            async for line in process.stderr:
                if found := re.search(rb"DevTools listening on (ws://\S+)", line):
                    break
            else:
                pytest.fail("Chromium did not start")
        drain = asyncio.create_task(process.stderr.read())
        async with connect(found[1].decode(), max_size=None) as socket:
            tabs = Tabs(socket)
            yield tabs
            await tabs.send("Browser.close")
        await asyncio.wait_for(process.wait(), 30)
        await drain
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
