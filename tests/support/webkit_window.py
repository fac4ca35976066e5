"""WebKitGTK as a person has it: a window, a profile on disk, and keys pressed on the screen itself
(the X server's XTEST, by its C library). Under a driver WebKitGTK keeps all site data in memory."""

import asyncio
import ctypes
import ctypes.util
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.screen import browser_environment, screen
from tests.support.webkit import minibrowser_path

SHIFT = 0xFFE1  # X11/keysymdef.h


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    assert found, f"the C library {name} of X is missing"
    return ctypes.CDLL(found)


class Keyboard:
    """Real key presses on one display."""

    def __init__(self, display: str) -> None:
        self._x, self._test = _library("X11"), _library("Xtst")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value

    def press(self, keysym: int) -> None:
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(keysym))
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
            self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


@asynccontextmanager
async def webkit_window(folder: Path, url: str) -> AsyncIterator[Keyboard]:
    """A window that opens `url`; ended, as a person closes it, at the end of the block."""
    async with screen() as display:
        process = await asyncio.create_subprocess_exec(
            minibrowser_path(), "--full-screen", url,
            env=browser_environment(folder, display),
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        keyboard = Keyboard(display)
        try:
            yield keyboard
        finally:
            keyboard.close()
            process.terminate()
            await process.wait()
