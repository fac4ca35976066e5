"""Whatever is missing when someone types `make run`, they get one sentence that says what to do."""

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.checkout.conftest import REPOSITORY, Checkout

NODE_20 = 'echo "v20.20.2"'
NPM_11 = 'echo "11.19.1"'
# What Debian's Python says when python3-venv is not installed.
NO_ENSUREPIP = """
print("The virtual environment was not created successfully because ensurepip is not available.")
raise SystemExit(1)
"""
DISK_FULL = "raise OSError(28, 'No space left on device')"


@pytest.fixture
def ready(checkout: Checkout) -> Checkout:
    """A checkout on a machine that has a Python, and a Node that was never asked to work."""
    checkout.have_python()
    checkout.put("node", NODE_20)
    checkout.put("npm", NPM_11)
    return checkout


def pretend_venv(checkout: Checkout, source: str) -> None:
    """Let `python3 -m venv` do this instead."""
    package = checkout.programs.parent / "pretend" / "venv"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "__main__.py").write_text(source)
    checkout.environment["PYTHONPATH"] = str(package.parent)


def test_no_python_at_all(checkout: Checkout) -> None:
    said = checkout.make()
    assert said.is_one_plain_sentence()
    assert "install Python 3.11 or newer" in said.sentence


@pytest.mark.parametrize("target", ["run", "check", "check-long", "lock", "bench", "format"])
def test_an_old_python(checkout: Checkout, target: str) -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0); sys.argv = sys.argv[1:]; "
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    checkout.put("python3", f'shift; exec "{sys.executable}" -c "{pretend}" "$@"')
    said = checkout.make(target)
    assert said.is_one_plain_sentence()
    assert "needs Python 3.11 or newer and found 3.9" in said.sentence


def test_the_first_file_can_be_read_by_pythons_far_too_old() -> None:
    source = (REPOSITORY / "deploy/checkout/__main__.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert source.isascii()  # Python 2 refuses anything else without a declaration


@pytest.mark.parametrize("name", ["python2.7", "python3.6", "python3.8"])
def test_a_real_old_python_where_there_is_one(checkout: Checkout, name: str) -> None:
    pythons = [*Path.home().glob(f".pyenv/versions/{name[6:]}*/bin/python"), shutil.which(name)]
    found = next((python for python in pythons if python), None)
    if found is None:
        pytest.skip(f"{name} is not on this machine")
    (checkout.programs / "python3").symlink_to(found)
    said = checkout.make()
    assert said.is_one_plain_sentence()
    assert f"found {name[6:]}" in said.sentence


def test_no_node(ready: Checkout) -> None:
    (ready.programs / "node").unlink()
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert said.sentence.startswith("Node.js is missing: install Node.js 20.19 or newer")
    assert not (ready.root / ".venv").exists(), "it says so before the long part"


def test_no_npm(ready: Checkout) -> None:
    (ready.programs / "npm").unlink()
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert said.sentence.startswith("npm is missing")


@pytest.mark.parametrize("version", ["v18.20.4", "v20.18.3", "v8.0.0"])
def test_a_node_that_is_too_old(ready: Checkout, version: str) -> None:
    ready.put("node", f"echo {version}")
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "is too old: install Node.js 20.19 or newer" in said.sentence


def test_an_npm_that_is_too_old(ready: Checkout) -> None:
    ready.put("npm", "echo 9.2.0")
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "npm 9.2 is too old" in said.sentence


def test_a_node_that_does_not_even_run(ready: Checkout) -> None:
    ready.put("node", "exit 127")
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "node does not run here" in said.sentence


def test_a_python_without_its_venv_module(ready: Checkout) -> None:
    pretend_venv(ready, NO_ENSUREPIP)
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "apt install python3-venv" in said.sentence


def test_a_disk_that_fills_up_on_the_way(ready: Checkout) -> None:
    pretend_venv(ready, DISK_FULL)
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert said.sentence.startswith("The disk is full: free about 1 GB")


def test_a_disk_that_is_full_from_the_start(ready: Checkout, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if os.geteuid() != 0 or not _mounted(small):
        pytest.skip("a small disk can be mounted by root only")
    try:
        shutil.copytree(ready.root, small, dirs_exist_ok=True)
        ready.root = small
        said = ready.make()
    finally:
        subprocess.run(["umount", small], check=True)
    assert said.is_one_plain_sentence()
    assert said.sentence.startswith("The disk is full")


def _mounted(folder: Path) -> bool:
    options = ["-t", "tmpfs", "-o", "size=4m", "tmpfs"]
    return (
        subprocess.run(["mount", *options, folder], capture_output=True, check=False).returncode
        == 0
    )


@pytest.fixture
def of_someone_else(ready: Checkout) -> Iterator[Checkout]:
    """The checkout in a folder that everyone can read and only another person can write."""
    with tempfile.TemporaryDirectory() as outside:
        for program in [path for path in ready.programs.iterdir() if path.name == "python3"]:
            program.unlink()
        Path(outside).chmod(0o755)
        ready.root = shutil.copytree(ready.root, Path(outside, "clone"))
        ready.programs = shutil.copytree(ready.programs, Path(outside, "programs"), symlinks=True)
        for path in Path(outside).rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.parent == ready.programs else 0o644)
        (ready.programs / "python3").symlink_to(_python_for_everyone())
        ready.root.chmod(0o555)
        yield ready
        ready.root.chmod(0o755)


def _python_for_everyone() -> str:
    for python in ("/usr/bin/python3", "/usr/local/bin/python3"):
        new_enough = [python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        if Path(python).exists() and subprocess.run(new_enough, check=False).returncode == 0:
            return python
    pytest.skip("there is no Python 3.11 that another user of this machine may run")


def test_a_folder_that_cannot_be_written(of_someone_else: Checkout) -> None:
    nobody = 65534 if os.geteuid() == 0 else None
    said = of_someone_else.make(user=nobody)
    assert said.is_one_plain_sentence()
    assert said.sentence.startswith("Nothing can be written in")


def test_a_file_where_a_folder_belongs(ready: Checkout) -> None:
    (ready.root / "build").write_text("not a folder")
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "refused" in said.sentence


def test_no_network_for_pip_and_a_half_made_environment(
    ready: Checkout, offline: dict[str, str]
) -> None:
    broken = ready.root / ".venv/bin/python"
    broken.parent.mkdir(parents=True)
    broken.write_text("")  # as an interrupted start leaves it
    ready.environment |= offline
    said = ready.make()
    assert said.is_one_plain_sentence()
    assert "connect this machine to the network" in said.sentence
    assert "1/4 Python environment ..." in said.stdout, "it was made anew"


def test_no_network_for_npm(checkout: Checkout, offline: dict[str, str]) -> None:
    checkout.have_python()
    checkout.have("node", "npm")
    checkout.done("python")
    checkout.environment |= offline
    said = checkout.make()
    assert said.is_one_plain_sentence()
    assert "connect this machine to the network" in said.sentence


def test_a_failure_nobody_foresaw_names_the_log(ready: Checkout) -> None:
    ready.done("python", "npm")
    ready.put("npm", 'case "$1" in --version) echo 11.0.0;; *) echo "odd thing"; exit 3;; esac')
    said = ready.make()
    assert said.is_one_plain_sentence()
    log = ready.root / "build/checkout/web-build.log"
    assert str(log) in said.sentence
    assert log.read_text() == "odd thing\n"
