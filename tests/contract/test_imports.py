"""The import contracts refuse what they are there to refuse, and leave nobody out."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.tracked import ROOT

WAYSIDE = ROOT / "backend" / "wayside"
LINT = Path(sys.executable).with_name("lint-imports")

PLANTED = [
    ("layers", "kernel/planted.py", "import wayside.directory"),
    ("layers", "safety/planted.py", "import wayside.shell"),
    ("layers", "directory/planted.py", "import wayside.chat"),
    ("layers", "shell/planted.py", "from wayside import routes"),
    ("layers", "planted.py", ""),  # a new module that nobody has given a place
    ("directory-models", "routes.py", "import wayside.directory.models"),
    ("staff-models", "routes.py", "import wayside.staff.models"),
    ("kernel-models", "directory/planted.py", "import wayside.kernel.models"),
    ("pure-rules", "directory/rules/planted.py", "import tortoise"),
    ("pure-rules", "directory/rules/planted.py", "import wayside.kernel.database"),
    ("pure-rules", "chat/rules.py", "import redis"),
    ("one-doorbell", "kernel/planted.py", "import channels_redis.pubsub"),
    ("one-doorbell", "chat/planted.py", "import channels.layers"),
    ("one-telephone", "staff/planted.py", "import twilio.rest"),
]


def lint(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--config", ROOT / "pyproject.toml", "--no-cache", "--no-logo", *options],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code, to plant things in."""
    folder = tmp_path_factory.mktemp("tree")
    shutil.copytree(WAYSIDE, folder / "wayside", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_code_as_it_is_keeps_every_contract(tree: Path) -> None:
    done = lint(tree)
    assert done.returncode == 0, done.stdout
    assert ", 0 broken." in done.stdout


@pytest.mark.parametrize(
    ("contract", "where", "line"), PLANTED, ids=[f"{c}: {w}: {li}" for c, w, li in PLANTED]
)
def test_a_bad_import_is_refused(tree: Path, contract: str, where: str, line: str) -> None:
    path = tree / "wayside" / where
    before = path.read_text("utf-8") if path.exists() else None
    path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        done = lint(tree, "--contract", contract)
    finally:
        path.unlink() if before is None else path.write_text(before, encoding="utf-8")
    assert done.returncode != 0, done.stdout
    assert "BROKEN" in done.stdout, done.stdout + done.stderr


def contracts() -> dict[str, dict[str, object]]:
    configured = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return {one["id"]: one for one in configured["tool"]["importlinter"]["contracts"]}


def test_every_capability_that_has_tables_keeps_them_to_itself() -> None:
    owners = sorted(path.parent.name for path in WAYSIDE.glob("*/models.py"))
    protected = sorted(
        (one["protected_modules"], one["allowed_importers"])
        for one in contracts().values()
        if one["type"] == "protected"
    )
    wanted = [([f"wayside.{owner}.models"], [f"wayside.{owner}"]) for owner in owners]
    assert protected == wanted


def test_rules_and_tables_are_where_the_contracts_look() -> None:
    """The wildcard `wayside.*.rules` sees one level; a deeper one would go unwatched."""
    rules = {path for path in WAYSIDE.rglob("rules*") if path.name in {"rules", "rules.py"}}
    models = set(WAYSIDE.rglob("models*.py"))
    deeper = [
        str(path.relative_to(WAYSIDE))
        for path in rules | models
        if path.parent.parent != WAYSIDE or path.name == "models"
    ]
    assert deeper == []
    assert {path.name for path in models} == {"models.py"}


def test_every_package_has_its_layer() -> None:
    layers = contracts()["layers"]
    assert layers["exhaustive"] is True
    assert "exhaustive_ignores" not in layers
