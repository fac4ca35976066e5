"""A screen that nobody sees, for browsers that cannot run without one (Xvfb)."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.servers import program


@asynccontextmanager
async def screen() -> AsyncIterator[str]:
    """The name of a display of our own, gone at the end of the block."""
    reading, writing = os.pipe()
    process = await asyncio.create_subprocess_exec(
        program("Xvfb", package="xvfb"),
        "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp",
        pass_fds=[writing],
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            # It writes the number when it is ready.
            display = await asyncio.wait_for(asyncio.to_thread(number.readline), 30)
        yield f":{display.strip()}"
    finally:
        process.terminate()
        await process.wait()


def browser_environment(folder: Path, display: str) -> dict[str, str]:
    """Everything that a GTK program writes goes below `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    return {
        **os.environ,
        "DISPLAY": display,
        "GDK_BACKEND": "x11",
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "LIBGL_ALWAYS_SOFTWARE": "1",
    }
