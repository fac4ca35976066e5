"""`make check` ends with one line of counts that never says more than was proved."""

import json
import subprocess
import sys
from pathlib import Path

from tests.integration.checkout.conftest import REPOSITORY

SCRIPTS = REPOSITORY / "deploy/checkout"
PROVE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import parallel
from tally import Tally
parallel.LOGS = Path(sys.argv[2])
total = Tally()
for finished in parallel.run_all(eval(sys.argv[3], vars(parallel) | {"python": sys.executable})):
    total.add(finished.tally)
    print(finished.check.name, finished.tally.line(), sep=": ")
    print("  " + finished.output.strip())
print(total.reasons, total.names)
print(total.line())
"""


def prove(folder: Path, checks: str) -> list[str]:
    """Run these checks as `make check` would; the lines it prints."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", PROVE, str(SCRIPTS), str(folder), checks],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()


def junit(folder: Path, cases: str) -> Path:
    report = folder / "report.xml"
    report.write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>", "utf-8")
    return report


def writes(report: Path, exit_code: int) -> str:
    """A check that leaves this report, as the one a test runner would leave."""
    script = f"import pathlib; pathlib.Path({str(report)!r}).write_bytes({report.read_bytes()!r})"
    command = f"[python, '-c', {script + f'; raise SystemExit({exit_code})'!r}]"
    return f"Check('suite', {command}, report=Path({str(report)!r}))"


def test_tests_are_counted_and_reasons_kept(tmp_path: Path) -> None:
    report = junit(
        tmp_path,
        '<testcase classname="a" name="one"/>'
        '<testcase classname="a" name="two"><failure/></testcase>'
        '<testcase classname="a" name="three"><skipped message="no disk"/></testcase>'
        '<testcase classname="a" name="four"><error/></testcase>',
    )
    lines = prove(tmp_path, f"[{writes(report, 1)}]")
    assert lines[-1] == "1 passed, 2 failed, 1 skipped"
    assert lines[-2] == "['no disk'] ['a.two', 'a.four']"


def test_web_tests_are_counted(tmp_path: Path) -> None:
    report = tmp_path / "vitest.json"
    cases = [
        {"status": "failed", "fullName": "leave hides"},
        {"status": "skipped", "fullName": "later"},
    ]
    counts = {
        "numPassedTests": 5,
        "numFailedTests": 1,
        "numPendingTests": 1,
        "numTodoTests": 0,
        "testResults": [{"assertionResults": cases}],
    }
    report.write_text(json.dumps(counts), "utf-8")
    lines = prove(tmp_path, f"[{writes(report, 1)}]")
    assert lines[-1] == "5 passed, 1 failed, 1 skipped"
    assert lines[-2] == "['web: later'] ['leave hides']"


def test_a_suite_that_crashes_before_its_report_counts_as_a_failure(tmp_path: Path) -> None:
    never = str(tmp_path / "never.xml")
    crash = f"Check('suite', [python, '-c', 'raise SystemExit(3)'], report=Path({never!r}))"
    assert prove(tmp_path, f"[{crash}]")[-1] == "0 passed, 1 failed, 0 skipped"


def test_a_suite_whose_tests_pass_but_which_ends_badly_counts_as_a_failure(tmp_path: Path) -> None:
    report = junit(tmp_path, '<testcase classname="a" name="one"/>')
    assert prove(tmp_path, f"[{writes(report, 1)}]")[-1] == "1 passed, 1 failed, 0 skipped"


def test_the_report_of_an_earlier_run_is_not_counted(tmp_path: Path) -> None:
    report = junit(tmp_path, '<testcase classname="a" name="one"/>')
    silent = f"Check('suite', [python, '-c', ''], report=Path({str(report)!r}))"
    assert prove(tmp_path, f"[{silent}]")[-1] == "0 passed, 0 failed, 0 skipped"


def test_it_goes_on_after_a_failure_and_those_alone_come_last(tmp_path: Path) -> None:
    checks = (
        "[Check('last', [python, '-c', 'print(3)'], alone=True),"
        " Check('bad', [python, '-c', 'raise SystemExit(1)']),"
        " Check('good', [python, '-c', 'print(1)'])]"
    )
    lines = prove(tmp_path, checks)
    assert lines[-1] == "2 passed, 1 failed, 0 skipped"
    names = [line.split(":")[0] for line in lines if " passed" in line][:-1]
    assert names[-1] == "last"
    assert sorted(names[:-1]) == ["bad", "good"]


def test_a_check_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    hang = (
        "import subprocess, sys, threading; "
        "subprocess.Popen([sys.executable, '-c', 'import threading; threading.Event().wait()']); "
        "threading.Event().wait()"
    )
    lines = prove(tmp_path, f"[Check('hang', [python, '-c', {hang!r}], limit=2)]")
    assert lines[-1] == "0 passed, 1 failed, 0 skipped"
    assert "did not end within 2 s" in lines[1]
