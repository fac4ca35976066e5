"""The console stands apart: no youth's page names it, and no youth's phone loads or keeps it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.tracked import ROOT
from wayside.resources import resource

SOURCES = ROOT / "pwa" / "src"
YOUTH = ("first/first.ts", "units/units.ts", "frame/frame.ts", "exit/leave.ts", "sw.ts")
IMPORTED = re.compile(r"""(?:\bfrom|\bimport|\bimport\(|\bURL\()\s*["'](\.[^"'?]+)""")
TEMPLATES = ROOT / "backend" / "wayside" / "shell" / "templates"
NAMES_OF_IT = re.compile(r"/staff|console|#words")


def reached_from(entry: Path) -> set[Path]:
    """The entry and all that it imports, at once or later, however far in."""
    found: set[Path] = set()
    open_ones = [entry]
    while open_ones:
        path = open_ones.pop()
        if path in found:
            continue
        found.add(path)
        if path.suffix in {".ts", ".tsx"}:
            named = IMPORTED.findall(path.read_text("utf-8"))
            open_ones += [(path.parent / name).resolve() for name in named]
    return found


def test_nothing_that_a_youth_loads_imports_the_console() -> None:
    reached = set().union(*(reached_from(SOURCES / entry) for entry in YOUTH))
    assert SOURCES / "directory" / "search.worker.ts" in reached, "workers are not followed"
    assert SOURCES / "lock" / "cover.ts" in reached, "late imports are not followed"
    assert [path for path in reached if SOURCES / "staff" in path.parents] == []


def test_the_walk_would_find_the_console() -> None:
    assert SOURCES / "staff" / "console.tsx" in reached_from(SOURCES / "staff" / "staff.ts")


def built(folder: Path) -> Iterator[Path]:
    yield from (path for path in folder.rglob("*") if path.suffix in {".js", ".css"})


def test_the_build_of_the_youth_holds_no_part_of_it() -> None:
    dist = resource("pwa")
    manifest = json.loads((dist / ".vite" / "manifest.json").read_bytes())
    assert "src/first/first.ts" in manifest
    assert [name for name in manifest if "staff" in name] == []
    console = {path.name for path in built(dist / "console")}
    assert len(console) >= 2
    for path in built(dist):
        if "console" not in path.relative_to(dist).parts:
            text = path.read_text("utf-8")
            assert not any(name in text for name in console), path
            assert "/staff" not in text, path


def test_a_kept_phone_lists_no_file_of_it() -> None:
    dist = resource("pwa")
    kept = set(re.findall(r"assets/([\w-]+\.(?:js|css))", (dist / "sw.js").read_text("utf-8")))
    youth, console = ({path.name for path in built(dist / part)} for part in ("assets", "console"))
    assert youth <= kept
    assert not kept & (console - youth)


def test_no_template_but_its_own_names_it() -> None:
    naming = {path.name for path in TEMPLATES.iterdir() if NAMES_OF_IT.search(path.read_text())}
    assert naming == {"console.html"}
