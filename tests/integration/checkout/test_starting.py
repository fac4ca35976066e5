"""What `make run` does when all goes well."""

from tests.integration.checkout.conftest import Checkout

SHOW = """case "$1" in -c) exit 0;; esac
echo "asked: $*"; echo "port: $WAYSIDE_PORT"; echo "in: $(pwd)"; cat; exit 7"""
NPM = """echo "$*" >> "$(dirname "$0")/../npm.txt"
case "$1" in
  --version) echo 11.19.1;;
  ci) mkdir -p node_modules;;
  run) mkdir -p dist/first; : > dist/first/leave.js;;
esac"""


def prepared(checkout: Checkout) -> Checkout:
    checkout.have_python()
    checkout.have("pwd", "mkdir")
    checkout.done("python", "npm", "build")
    shown = checkout.root / ".venv/bin/python"
    shown.write_text(f"#!/bin/sh\n{SHOW}\n")
    return checkout


def test_a_second_start_prepares_nothing_and_needs_no_node(checkout: Checkout) -> None:
    said = prepared(checkout).make()
    assert said.stdout.splitlines()[0] == "asked: -m wayside run"


def test_the_environment_and_the_exit_code_pass_through(checkout: Checkout) -> None:
    checkout.environment["WAYSIDE_PORT"] = "8123"
    said = prepared(checkout).make()
    assert "port: 8123" in said.stdout
    assert f"in: {checkout.root}" in said.stdout
    assert "Error 7" in said.stderr


def test_a_changed_source_is_built_again_and_an_unchanged_one_is_not(checkout: Checkout) -> None:
    prepared(checkout)
    checkout.put("node", "echo v20.20.2")
    checkout.put("npm", NPM)
    source = checkout.root / "pwa/src/first/first.ts"
    source.parent.mkdir(parents=True)
    source.write_text("export {};\n")
    asked = checkout.programs.parent / "npm.txt"
    first = checkout.make()
    assert "1/1 Web app, for the browser ... 0 s" in first.stdout
    assert asked.read_text().splitlines()[-1] == "run build"
    asked.unlink()
    second = checkout.make()
    assert "1/1" not in second.stdout
    assert not asked.exists()


def test_a_changed_lock_is_installed_again(checkout: Checkout) -> None:
    prepared(checkout)
    checkout.put("node", "echo v20.20.2")
    checkout.put("npm", NPM)
    lock = checkout.root / "pwa/package-lock.json"
    lock.write_text(lock.read_text() + "\n")
    said = checkout.make()
    assert "1/2 Web packages, as locked ..." in said.stdout
    assert "2/2 Web app, for the browser ..." in said.stdout
    asked = (checkout.programs.parent / "npm.txt").read_text()
    assert "ci --no-audit" in asked


def test_a_clone_that_was_moved_makes_its_environment_anew(
    checkout: Checkout, offline: dict[str, str]
) -> None:
    prepared(checkout)
    moved = checkout.root.rename(checkout.root.with_name("elsewhere"))
    checkout.root = moved
    checkout.environment |= offline
    (moved / ".venv/bin/python").write_text("#!/bin/sh\nexit 1\n")
    said = checkout.make()
    assert "1/2 Python environment ..." in said.stdout


def test_help_names_every_target(checkout: Checkout) -> None:
    said = checkout.make("help")
    assert said.exit_code == 0
    makefile = (checkout.root / "Makefile").read_text("utf-8")
    targets = makefile.split(".PHONY: ")[1].splitlines()[0].split()
    named = [line.split()[1] for line in said.stdout.splitlines()]
    assert sorted(named) == sorted(targets)
