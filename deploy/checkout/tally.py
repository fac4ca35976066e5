"""Counts what the checks proved: from JUnit files (pytest), Vitest's JSON, or an exit code."""

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Tally:
    """How many passed, failed and were skipped, and the reasons given for skipping."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    reasons: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Take another tally in."""
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.reasons += other.reasons
        self.names += other.names

    def line(self) -> str:
        """The closing line, as people and machines read it."""
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def read(report: Path | None, exit_code: int) -> Tally:
    """The tally of one check. A check without a report counts as one; a crash is never silent."""
    found = Tally()
    if report is None:
        found.passed = int(exit_code == 0)
    elif report.is_file():
        found = _junit(report) if report.suffix == ".xml" else _vitest(report)
    if exit_code != 0 and found.failed == 0:
        found.failed = 1  # it stopped before or beside its tests
    return found


def _junit(report: Path) -> Tally:
    found = Tally()
    # The report is our own pytest's, written a moment ago: not a document from outside.
    for case in ElementTree.parse(report).getroot().iter("testcase"):  # noqa: S314
        name = f"{case.get('classname', '')}.{case.get('name', '')}"
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            found.failed += 1
            found.names.append(name)
        elif skipped is not None:
            found.skipped += 1
            found.reasons.append(skipped.get("message") or "no reason given")
        else:
            found.passed += 1
    return found


def _vitest(report: Path) -> Tally:
    document = json.loads(report.read_text("utf-8"))
    found = Tally(
        passed=document["numPassedTests"],
        failed=document["numFailedTests"],
        skipped=document["numPendingTests"] + document["numTodoTests"],
    )
    for file in document["testResults"]:
        for case in file["assertionResults"]:
            if case["status"] == "failed":
                found.names.append(case["fullName"])
            elif case["status"] in ("pending", "skipped", "todo"):
                found.reasons.append(f"web: {case['fullName']}")
    return found
