"""Small sets of listings for tests: a folder, a zip, or one table in memory."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from wayside.directory.archive import TableFile

REAL = Path(__file__).parents[3] / "shared" / "data" / "hsds"
"""Real sets that are never committed; tests that need them skip with a reason."""

SERVICES = "id,organization_id,name,description,status\n1,1,Beds,A bed for a night.,active\n"
ORGANIZATIONS = "id,name,description\n1,Open Hand,A place.\n"
SMALL: Mapping[str, str] = {"organizations.csv": ORGANIZATIONS, "services.csv": SERVICES}


def table(name: str, body: bytes, table: str = "service") -> TableFile:
    """One table in memory."""

    def opened() -> BinaryIO:
        return io.BytesIO(body)

    return TableFile(name, table, opened)


def folder_of(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder and return it."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def zip_of(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a zip and return its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path
