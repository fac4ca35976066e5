"""Logs say what happened and never what was sent."""

import json
import logging
import re
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from wayside.kernel.logs import KEYS, WITHHELD, Event, log, quieten_libraries


def written(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    captured = capsys.readouterr()
    assert captured.out == ""
    return [json.loads(line) for line in captured.err.splitlines()]


def test_an_event_is_one_json_line_with_its_level_and_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log(Event.SERVER_STARTED, port=8000)
    (line,) = written(capsys)
    time = str(line.pop("time"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", time), "no finer than the minute"
    assert line == {"event": "server_started", "level": "info", "port": 8000}


def test_a_key_nobody_allowed_is_dropped_and_only_its_name_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log(Event.TASK_FAILED, task="tidy", address="203.0.113.9", body="MARK", count=2)
    (line,) = written(capsys)
    assert line["dropped"] == ["address", "body"]
    assert line["task"] == "tidy"
    assert line["count"] == 2
    assert "MARK" not in str(line)
    assert "203.0.113.9" not in str(line)


def test_free_text_under_an_allowed_key_is_withheld(capsys: pytest.CaptureFixture[str]) -> None:
    log(Event.TASK_FAILED, task="she is at home now", job=["a"], route="a\nb")
    (line,) = written(capsys)
    assert (line["task"], line["job"], line["route"]) == (WITHHELD,) * 3


def test_an_exception_is_its_class_and_place_and_never_its_text(
    capsys: pytest.CaptureFixture[str],
) -> None:
    try:
        raise ValueError("MARK")
    except ValueError as error:
        log(Event.REQUEST_FAILED, error=error)
    (line,) = written(capsys)
    assert line["error"] == "ValueError"
    assert str(line["where"]).startswith("test_logs.py:")
    assert "MARK" not in str(line)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(fields={"event": "x", "self": "x", "method_name": "x"})
@given(fields=st.dictionaries(st.text(), st.text() | st.integers() | st.binary(), max_size=8))
def test_whatever_is_logged_the_line_holds_allowed_keys_and_short_words_only(
    capsys: pytest.CaptureFixture[str], fields: dict[str, object]
) -> None:
    fields.pop("error", None)
    log(Event.TASK_FAILED, error=None, **fields)
    (line,) = written(capsys)
    assert set(line) <= set(KEYS)
    for value in line.values():
        if isinstance(value, str) and value != WITHHELD:
            assert value.isascii()
            assert len(value) <= 80
            assert " " not in value


@pytest.fixture
def quiet() -> Iterator[None]:
    """The libraries' loggers as the server sets them, put back afterwards."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, warnings.showwarning)
    quieten_libraries()
    yield
    logging.captureWarnings(False)
    root.handlers = before[0]
    root.setLevel(before[1])
    warnings.showwarning = before[2]


@pytest.mark.usefixtures("quiet")
def test_other_libraries_are_heard_without_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    other = logging.getLogger("some.library")
    other.debug("MARK")
    other.info("MARK")
    other.warning("MARK %s", "203.0.113.9")
    try:
        raise KeyError("MARK")
    except KeyError:
        other.exception("MARK")
    warned, failed = written(capsys)
    assert (warned["event"], warned["logger"]) == ("library_warned", "some.library")
    assert (failed["event"], failed["error"]) == ("library_failed", "KeyError")
    assert "MARK" not in f"{warned}{failed}"


@pytest.mark.usefixtures("quiet")
def test_the_servers_access_log_and_its_complaints_about_requests_are_silent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logging.getLogger("uvicorn.access").error('203.0.113.9 - "GET /MARK"')
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    assert written(capsys) == []
