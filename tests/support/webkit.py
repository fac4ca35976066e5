"""Debian's WebKitGTK, driven over W3C WebDriver by a client of our own: the Selenium package brings
a program that fetches drivers and reports its use, for the dozen commands that are needed here.

It stands in for Safari's engine, not for Safari. Under a driver WebKitGTK writes no site data to
disk; webkit_window.py has a browser that does.
"""

import asyncio
import base64
import http.client
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.engine import spot
from tests.support.firefox import KEYS
from tests.support.screen import browser_environment, screen
from tests.support.servers import free_port, program

# A navigation that hangs must not keep commands waiting.
PATIENT = {"pageLoadStrategy": "none", "timeouts": {"script": 10_000}}
# Seconds after which a script has no answer any more: a page that is swapped for another at that
# moment (Back to one that was kept) takes the question with it, and the driver would wait for good.
LOST = 12


def minibrowser_path() -> str:
    """Where WebKitGTK's own small browser is; skips without it, or fails where CI is true."""
    for path in sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"), reverse=True):
        return str(path)
    reason = "WebKitGTK is missing; `apt-get install webkit2gtk-driver` brings it"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


class WebDriverFault(Exception):
    """What the driver refused, in its words."""


class WebKit:
    """A WebKitGTK as an `Engine`."""

    name = "webkit"

    def __init__(self, port: int) -> None:
        self._port = port
        self._session = ""

    async def begin(self, browser: str, *arguments: str) -> None:
        options = {"binary": browser, "args": ["--automation", *arguments]}
        wanted = {"webkitgtk:browserOptions": options, **PATIENT}
        made = await self._send("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{made['sessionId']}"

    async def end(self) -> None:
        await self.send("DELETE", "")

    async def send(self, method: str, path: str, **body: Any) -> Any:
        """One command of the session and its value."""
        return await self._send(method, self._session + path, body)

    async def _send(self, method: str, path: str, body: dict[str, Any], seconds: float = 60) -> Any:
        return await asyncio.to_thread(self._ask, method, path, json.dumps(body), seconds)

    def _ask(self, method: str, path: str, body: str, seconds: float) -> Any:
        wire = http.client.HTTPConnection("127.0.0.1", self._port, timeout=seconds)
        try:
            wire.request(
                method,
                path,
                body if method == "POST" else None,
                {"Content-Type": "application/json"},
            )
            answer = wire.getresponse()
            value = json.loads(answer.read())["value"]
        finally:
            wire.close()
        if answer.status != 200:
            raise WebDriverFault(f"{method} {path}: {value.get('error')}: {value.get('message')}")
        return value

    async def open(self, url: str) -> None:
        await self.send("POST", "/url", url=url)
        await self.until(
            f"location.href === {json.dumps(url)} && document.readyState === 'complete'"
        )

    async def run(self, script: str) -> Any:
        text = (
            "const done = arguments[arguments.length - 1];"
            f"(async () => ({script}))().then(done, () => done(null));"
        )
        path = f"{self._session}/execute/async"
        try:
            return await self._send("POST", path, {"script": text, "args": []}, LOST)
        except (WebDriverFault, TimeoutError):
            return None

    async def until(self, script: str) -> None:
        async with asyncio.timeout(30):
            while await self.run(script) is not True:
                await asyncio.sleep(0.02)

    async def _act(self, kind: str, actions: list[dict[str, Any]], **more: Any) -> None:
        await self.send(
            "POST", "/actions", actions=[{"type": kind, "id": kind, "actions": actions, **more}]
        )

    async def click(self, selector: str, times: int = 1) -> None:
        x, y = await spot(self, selector)
        move = {"type": "pointerMove", "x": x, "y": y, "duration": 0, "origin": "viewport"}
        tap = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        await self._act("pointer", [move, *tap * times], parameters={"pointerType": "mouse"})

    async def press(self, key: str, times: int = 1) -> None:
        value = KEYS.get(key, key)
        stroke = [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        await self._act("key", stroke * times)

    async def type(self, selector: str, text: str) -> None:
        await self.click(selector)
        for letter in text:
            await self.press(letter)

    async def back(self) -> None:
        await self.send("POST", "/back")

    async def forward(self) -> None:
        await self.send("POST", "/forward")

    async def picture(self) -> bytes:
        return base64.b64decode(await self.send("GET", "/screenshot"))

    async def add_cookie(self, name: str, value: str) -> None:
        cookie = {"name": name, "value": value, "httpOnly": True, "expiry": 4_000_000_000}
        await self.send("POST", "/cookie", cookie=cookie)

    async def cookies(self, url: str) -> set[str]:
        """Those of the page in front: this driver tells of no other."""
        return {cookie["name"] for cookie in await self.send("GET", "/cookie")}

    async def new_tab(self) -> None:
        old = await self.send("GET", "/window")
        new = (await self.send("POST", "/window/new", type="tab"))["handle"]
        await self.send("POST", "/window", handle=old)
        await self.send("DELETE", "/window")
        await self.send("POST", "/window", handle=new)


@asynccontextmanager
async def webkit_browser(folder: Path, *arguments: str) -> AsyncIterator[WebKit]:
    """A WebKitGTK whose data, if it wrote any, would be in `folder`."""
    driver = program("WebKitWebDriver", package="webkit2gtk-driver")
    browser = minibrowser_path()
    async with screen() as display:
        port = free_port()
        process = await asyncio.create_subprocess_exec(
            driver, f"--port={port}",
            env=browser_environment(folder, display), start_new_session=True,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            await _answers(port)
            webkit = WebKit(port)
            await webkit.begin(browser, *arguments)
            yield webkit
            await webkit.end()
        finally:
            process.terminate()
            await process.wait()


async def _answers(port: int) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return
