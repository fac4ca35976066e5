"""Every package is pinned by version and hash, and the locks agree with each other."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.tracked import ROOT

REQUIREMENTS = ROOT / "requirements"
WEB_LOCK = ROOT / "pwa" / "package-lock.json"
NAMES = ["setup", "app", "dev"]


def locked(name: str) -> dict[str, tuple[str, int]]:
    """Package -> version and number of hashes, of one requirements/*.txt."""
    text = (REQUIREMENTS / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
    found = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            pinned = re.match(r"([\w.-]+)(?:\[[\w,]+\])?==(\S+)", line)
            assert pinned, line[:60]
            marker = line.partition(";")[2].partition("--hash")[0].strip()
            found[f"{pinned[1]} {marker}"] = (pinned[2], line.count("--hash=sha256:"))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_python_package_is_pinned_and_has_a_hash(name: str) -> None:
    pins = locked(name)
    assert pins
    assert [package for package, (_, hashes) in pins.items() if not hashes] == []


@pytest.mark.parametrize("smaller", ["setup", "app"])
def test_what_is_tested_is_what_runs(smaller: str) -> None:
    def versions(name: str) -> set[tuple[str, str]]:
        return {(package.split()[0], version) for package, (version, _) in locked(name).items()}

    assert versions(smaller) <= versions("dev")


@pytest.mark.parametrize("name", NAMES)
def test_every_package_that_is_asked_for_is_locked(name: str) -> None:
    asked = set()
    for line in (REQUIREMENTS / f"{name}.in").read_text("utf-8").splitlines():
        if wanted := re.match(r"\w[\w.-]*", line):
            asked.add(re.sub(r"[-_.]+", "-", wanted[0]).lower())
    assert asked
    assert asked <= {package.split()[0] for package in locked(name)}


def web_packages() -> Iterator[tuple[str, dict[str, Any]]]:
    packages = json.loads(WEB_LOCK.read_text("utf-8"))["packages"]
    yield from ((path, entry) for path, entry in packages.items() if path)


def test_every_web_package_has_a_hash_and_no_address() -> None:
    for path, entry in web_packages():
        assert entry["integrity"].startswith("sha512-"), path
        assert "resolved" not in entry, path


def test_the_web_lock_holds_the_packages_for_every_machine() -> None:
    """npm drops what the registry lacks from the lock without a word, and then refuses the lock."""
    held = {path.rpartition("node_modules/")[2] for path, _ in web_packages()}
    missing = {
        name
        for _, entry in web_packages()
        for name in entry.get("optionalDependencies", {})
        if name not in held
    }
    assert missing == set()


def test_the_web_lock_is_that_of_package_json() -> None:
    wanted = json.loads((WEB_LOCK.parent / "package.json").read_text("utf-8"))
    root = json.loads(WEB_LOCK.read_text("utf-8"))["packages"][""]
    for part in ("dependencies", "devDependencies"):
        assert root[part] == wanted[part]


def test_every_web_package_is_asked_for_in_one_exact_version() -> None:
    wanted = json.loads((WEB_LOCK.parent / "package.json").read_text("utf-8"))
    for part in ("dependencies", "devDependencies"):
        for name, version in wanted[part].items():
            assert re.fullmatch(r"\d+\.\d+\.\d+", version), name
