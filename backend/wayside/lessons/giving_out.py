"""The database into files: what is published, byte for byte as it was taken in or written."""

import asyncio
import shutil
from pathlib import Path

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.resources import resource

from .live_text import live_publications

_BESIDE = ("terms", "pictures", "sites.yml")  # what a lesson is checked against


class NotGivenOut(ValueError):
    """The folder is not empty, or nothing is published; the message says which."""


async def give_out(folder: Path, clock: Clock = SYSTEM_CLOCK) -> int:
    """Write every published page as `<shelf>/<language>/<id>.md`, and beside them what they are
    checked against; return how many pages. Raises NotGivenOut and then writes nothing.
    """
    rows = await live_publications(clock.now())
    if not rows:
        raise NotGivenOut("Nothing is published here, so there is nothing to write.")
    texts = {
        f"{row.lesson.shelf}/{row.lang}/{row.lesson.slug}.md": row.revision.text for row in rows
    }
    await asyncio.to_thread(_write, folder, texts)
    return len(texts)


def _write(folder: Path, texts: dict[str, str]) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotGivenOut(f"{folder} is not empty. Name a new folder. Nothing was written.")
    folder.mkdir(parents=True, exist_ok=True)
    for there in map(resource("content").joinpath, _BESIDE):
        if there.is_dir():
            shutil.copytree(there, folder / there.name)
        elif there.is_file():
            shutil.copyfile(there, folder / there.name)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
