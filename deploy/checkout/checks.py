"""`make check` and `make check-long`: what proves Wayside, in one table, run two at a time."""

import os
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import machine_packages
import python_packages
import web_build
from parallel import Check, Finished, run_all
from programs import find_node
from progress import LOGS, Stopped, say, take
from python_packages import PYTHON
from tally import Tally

BIN = PYTHON.parent
IN_HERE = {"PYTHONPATH": "backend"}
ON_POSTGRES = [
    *("tests/integration", "tests/long", "--database=postgres"),
    # Set-up and the files of a deployment are the same on either database.
    *("--ignore=tests/integration/checkout", "--ignore=tests/integration/deploy"),
]
OTHER_BROWSING = [
    "tests/browser",
    *("--ignore=tests/browser/exit", "--ignore=tests/browser/console"),
]
SETUP_PATH = {"MYPYPATH": "deploy/checkout"}


def main() -> int:
    """Prepare, run every check, and end with one line of counts. 0 only when all is well."""
    return _prove(lambda npm: [*_static(), *_web(npm), *_tests("not long", limit=2400)])


def main_long() -> int:
    """The fault, fuzz and soak runs that `make check` only samples."""
    return _prove(lambda npm: _tests("long", limit=4 * 3600))


def _static() -> list[Check]:
    python = str(PYTHON)
    return [
        Check("style", [python, "-m", "ruff", "check", "."]),
        Check("format", [python, "-m", "ruff", "format", "--check", "."]),
        Check("types", [python, "-m", "mypy"]),
        Check("types of set-up", [python, "-m", "mypy", "deploy/checkout"], SETUP_PATH),
        Check("import direction", [str(BIN / "lint-imports")], IN_HERE),
        Check("words", [python, "-m", "wayside.kernel.catalogue_check", "i18n"]),
    ]


def _web(npm: Path) -> list[Check]:
    script = [str(npm), "--prefix", "pwa", "run"]
    report = LOGS / "vitest.json"
    return [
        Check("web tests", [*script, "test", "--", *_vitest_options(report)], report=report),
        Check("web style", [*script, "lint"]),
        Check("web types", [*script, "typecheck"]),
        Check("web size", [*script, "size"]),
    ]


def _tests(mark: str, *, limit: int) -> list[Check]:
    return [
        _pytest("unit and contract", ["tests/unit", "tests/contract"], mark, limit),
        _pytest("on SQLite", ["tests/integration", "tests/long"], mark, limit),
        _pytest("on PostgreSQL and Redis", ON_POSTGRES, mark, limit),
        # Alone, because a browser that waits for a busy machine proves nothing about the page.
        _pytest("leaving in three engines", ["tests/browser/exit"], mark, limit, alone=True),
        _pytest("the console in a browser", ["tests/browser/console"], mark, limit, alone=True),
        _pytest("in a browser", OTHER_BROWSING, mark, limit, alone=True),
    ]


def _pytest(name: str, what: list[str], mark: str, limit: int, *, alone: bool = False) -> Check:
    slug = name.replace(" ", "-")
    report = LOGS / f"{slug}.xml"
    command = [str(PYTHON), "-m", "pytest", *what, "-m", mark, "-q", f"--junitxml={report}"]
    own_cache = ["-o", f"cache_dir={LOGS / slug}"]
    # Nothing marked long in a suite is no fault of that suite; `_prove` sees to an empty whole.
    return Check(
        name,
        command + own_cache,
        report=report,
        limit=limit,
        alone=alone,
        fine=(0, 5) if mark == "long" else (0,),
    )


def _vitest_options(report: Path) -> list[str]:
    return ["--reporter=default", "--reporter=json", f"--outputFile.json={report}"]


def _prove(checks: Callable[[Path], list[Check]]) -> int:
    started = time.monotonic()
    npm = find_node()
    take([*machine_packages.steps(), *python_packages.steps("dev"), *web_build.install_steps()])
    LOGS.mkdir(parents=True, exist_ok=True)
    total = Tally()
    failures: list[str] = []
    _build(total, failures)
    loud = os.environ.get("VERBOSE", "") not in ("", "0")
    for finished in run_all(checks(npm)):
        _show(finished, loud=loud)
        total.add(finished.tally)
        if finished.failed:
            failures.append(finished.check.name)
            failures += [f"  {name}" for name in finished.tally.names]
    _close(total, failures, time.monotonic() - started)
    return 0 if not failures and total.passed > 0 else 1


def _build(total: Tally, failures: list[str]) -> None:
    """pwa/dist comes first, since the server and the browser tests read it."""
    try:
        take(web_build.build_steps())
        total.passed += 1
    except Stopped as stopped:
        total.failed += 1
        failures.append(f"web build: {stopped}")


def _show(finished: Finished, *, loud: bool) -> None:
    verdict = "FAILED" if finished.failed else "ok"
    say(f"{verdict:<6} {finished.seconds:6.1f} s  {finished.check.name}: {finished.tally.line()}")
    if finished.failed or loud:
        for line in finished.output.splitlines():
            say("       | " + line)


def _close(total: Tally, failures: list[str], seconds: float) -> None:
    for reason, count in sorted(Counter(total.reasons).items()):
        say(f"skipped {count}: {reason}")
    if failures:
        say("These failed:")
        for name in failures:
            say(f"  {name}")
    elif total.passed == 0:
        say("Nothing ran, so nothing is proved.")
    say(f"{seconds:.0f} s in all. What each check printed is in {LOGS}.")
    say(total.line())
