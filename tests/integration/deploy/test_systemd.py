"""The units as systemd reads them: no unknown word, and little left to a broken-in process."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from wayside.cli import app

UNITS = Path(__file__).parents[3] / "deploy/systemd"
SERVICES = sorted(path.name for path in UNITS.glob("*.service"))
SYSTEMS_OWN = Path("/lib/systemd/system")
MOST_EXPOSED = 15  # tenths, as --threshold takes it; systemd calls up to 2.0 "OK"


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of a machine on which deploy/README.md was followed."""
    if shutil.which("systemd-analyze") is None or not SYSTEMS_OWN.is_dir():
        pytest.skip("systemd is missing; `apt-get install systemd` brings it")
    root = tmp_path_factory.mktemp("machine")
    shutil.copytree(
        SYSTEMS_OWN, root / "lib/systemd/system", symlinks=True, ignore_dangling_symlinks=True
    )
    shutil.copytree(UNITS, root / "etc/systemd/system")
    command = root / "opt/wayside/bin/wayside"
    command.parent.mkdir(parents=True)
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    return root


def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", *arguments, "--no-pager"], capture_output=True, text=True, check=False
    )


def test_there_are_the_three_services_that_the_guide_names() -> None:
    assert SERVICES == ["wayside-migrate.service", "wayside-web.service", "wayside-work.service"]


@pytest.mark.parametrize("service", SERVICES)
def test_systemd_finds_no_fault(machine: Path, service: str) -> None:
    done = analyze("verify", f"--root={machine}", service)
    ours = [line for line in done.stderr.splitlines() if "wayside" in line or "hardening" in line]
    assert ours == []
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("service", SERVICES)
def test_little_is_left_to_a_broken_in_process(machine: Path, service: str) -> None:
    done = analyze(
        "security", "--offline=true", f"--root={machine}", f"--threshold={MOST_EXPOSED}", service
    )
    assert done.returncode == 0, done.stdout[-400:]


def test_the_threshold_is_worth_something(machine: Path, tmp_path: Path) -> None:
    bare = shutil.copytree(machine, tmp_path / "bare", symlinks=True)
    shutil.rmtree(bare / "etc/systemd/system/wayside-.service.d")
    done = analyze(
        "security",
        "--offline=true",
        f"--root={bare}",
        f"--threshold={MOST_EXPOSED}",
        "wayside-web.service",
    )
    assert done.returncode != 0


@pytest.mark.parametrize("service", SERVICES)
def test_secrets_come_as_credentials_and_never_as_environment(service: str) -> None:
    text = (UNITS / service).read_text("utf-8")
    handed = re.findall(r"^LoadCredential=(\w+):", text, re.MULTILINE)
    assert handed == ["wayside_database_url", "wayside_redis_url"]
    assert "WAYSIDE_SECRETS_DIR=%d" in text
    given = re.findall(r"(WAYSIDE_\w+)=", text)
    example = (UNITS / "environment.example").read_text("utf-8")
    given += re.findall(r"^(WAYSIDE_\w+)=", example, re.MULTILINE)
    assert not {"WAYSIDE_DATABASE_URL", "WAYSIDE_REDIS_URL"} & set(given)


@pytest.mark.parametrize("service", SERVICES)
def test_each_command_that_a_unit_starts_exists(service: str) -> None:
    started = re.findall(
        r"^ExecStart=\S+/wayside (\w+)$", (UNITS / service).read_text("utf-8"), re.MULTILINE
    )
    commands = {
        command.name or command.callback.__name__
        for command in app.registered_commands
        if command.callback
    }
    assert started
    assert set(started) <= commands
