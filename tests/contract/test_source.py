"""What may not be in a committed file: this machine, a registry, a secret, somebody else's data."""

import ast
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tracked import ROOT, texts, tracked_files

SHARED_DATA = ROOT.parent / "shared" / "data"
BACKEND = ROOT / "backend" / "wayside"

# Where people and build machines keep clones. The brackets keep this file out of its own net.
MACHINE_PATH = re.compile(
    r"(?<![\w.~-])/(?:roo[t]|wor[k]|build[s]|worksp[a]ce|User[s]|hom[e]/(?:runner|user|ubuntu|debian))"
    r"/(?!\{)[\w.]"
)
REGISTRY = re.compile(
    r"https?://[^\s\"'>]*(?:pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(?:org|com)|de[b]\.debian\.org"
    r"|securit[y]\.debian\.org|regist[r]y\.)",
    re.IGNORECASE,
)
INDEX_OPTION = re.compile(r"--(?:extra-)?index-ur[l][ =]|--find-link[s][ =]|\"resolve[d]\": ")
SECRETS = {
    "a private key": re.compile(r"-----BEGI[N] (?:[A-Z]+ )*PRIVATE KEY"),
    "a cloud key": re.compile(r"\bAKI[A][0-9A-Z]{16}\b"),
    "an SMS company's key": re.compile(r"\b(?:A[C]|S[K])[0-9a-f]{32}\b"),
    "a code host's token": re.compile(r"\bgh[pousr]_[A-Za-z0-9]{36}\b|\bglpa[t]-[\w-]{20}"),
    "a URL with a password": re.compile(
        r"\b(?:postgre[s]|postgresql|redis|rediss|https?)://[^\s:/@\"'{}]*:"
        r"(?!pass\b|password\b|PASSWORD\b|\{|\$|…|\.\.\.)[^\s/@\"'{}]+@"
    ),
}
ALLOWED_CSV = ("content/directory/", "tests/")
ARCHIVES = {".zip", ".gz", ".tar", ".tgz", ".xz", ".7z", ".sqlite3", ".db", ".whl"}


def lines() -> Iterator[tuple[str, int, str]]:
    for name, text in texts():
        for number, line in enumerate(text.splitlines(), start=1):
            yield name, number, line


def found(pattern: re.Pattern[str]) -> list[str]:
    return [f"{name}:{number}" for name, number, line in lines() if pattern.search(line)]


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert found(MACHINE_PATH) == []
    here = re.compile(rf"{re.escape(str(ROOT))}\b")
    assert found(here) == []


def test_no_file_holds_the_address_of_a_package_registry() -> None:
    assert found(REGISTRY) == []
    assert found(INDEX_OPTION) == []


@pytest.mark.parametrize("kind", SECRETS)
def test_no_file_holds(kind: str) -> None:
    held = found(SECRETS[kind])
    if kind == "a URL with a password":
        # Tests plant made-up ones, to see that they never come back out.
        held = [where for where in held if not where.startswith("tests/")]
    assert held == []


def test_the_nets_catch_what_they_are_for() -> None:
    caught = [
        (MACHINE_PATH, "see /" + "root/notes.txt"),
        (MACHINE_PATH, "cd /" + "work/main"),
        (REGISTRY, "https://" + "pypi.org/simple"),
        (REGISTRY, "https://" + "registry.npmjs.org/preact"),
        (INDEX_OPTION, "--extra-index" + "-url=x"),
        (SECRETS["a private key"], "-----BEGIN" + " RSA PRIVATE KEY-----"),
        (SECRETS["an SMS company's key"], "A" + "C" + "0" * 32),
        (SECRETS["a URL with a password"], "postgres" + "://wayside:hunter2@localhost/x"),
    ]
    for pattern, line in caught:
        assert pattern.search(line), line
    let_through = [
        (MACHINE_PATH, "GET /home/{language}"),
        (MACHINE_PATH, "see ../shared/work/notes"),
        (SECRETS["a URL with a password"], "postgres" + "://user:pass@host/name"),
    ]
    for pattern, line in let_through:
        assert not pattern.search(line), line


def test_nothing_of_the_shared_data_is_committed() -> None:
    if not SHARED_DATA.is_dir():
        pytest.skip("../shared/data is missing, so its files cannot be compared")
    theirs = {
        _digest(path) for path in SHARED_DATA.rglob("*") if path.is_file() and path.stat().st_size
    }
    ours = [str(path.relative_to(ROOT)) for path in tracked_files() if _digest(path) in theirs]
    assert ours == []


def test_tables_and_archives_are_only_where_our_own_belong() -> None:
    names = [str(path.relative_to(ROOT)) for path in tracked_files()]
    assert [name for name in names if Path(name).suffix.lower() in ARCHIVES] == []
    tables = [name for name in names if name.lower().endswith((".csv", ".tsv"))]
    assert [name for name in tables if not name.startswith(ALLOWED_CSV)] == []


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def readers_of_the_environment(source: str) -> list[int]:
    """Line numbers where code reads, writes or imports the process environment."""
    names = {"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"}
    hits = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in names:
            hits.append(node.lineno)
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            hits += [node.lineno for alias in node.names if alias.name in {*names, "*"}]
    return hits


def test_only_settings_reads_the_environment() -> None:
    readers = {
        str(path.relative_to(BACKEND)): hits
        for path in sorted(BACKEND.rglob("*.py"))
        if (hits := readers_of_the_environment(path.read_text("utf-8")))
    }
    assert list(readers) in (["settings.py"], []), readers


@pytest.mark.parametrize(
    "source",
    ["import os\nos.environ['A']", "from os import environ", "import os\nos.getenv('A')"],
)
def test_the_net_for_the_environment_catches(source: str) -> None:
    assert readers_of_the_environment(source)


def test_the_ignore_list_hides_no_source() -> None:
    """A folder of ours named like a build folder would be missing from every clone."""
    hidden = [
        str(path.relative_to(ROOT))
        for folder in ("backend", "pwa", "content", "i18n", "tests", "deploy", "docs", "bench")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".ts", ".tsx", ".css", ".mjs", ".ftl", ".yml", ".html", ".md"}
        and not {"node_modules", "dist"} & set(path.parts)
        and path not in set(tracked_files())
    ]
    assert hidden == []
