"""Problems by name."""

import json

import pytest
from starlette.requests import Request

from wayside.kernel.problems import (
    Broken,
    Busy,
    FieldError,
    InvalidBody,
    NotFound,
    Problem,
    every_problem,
    in_english,
    problem_response,
)

REQUEST = Request({"type": "http", "method": "GET", "path": "/", "headers": []})


@pytest.mark.parametrize("problem", list(every_problem()))
def test_every_problem_has_a_name_a_title_in_english_and_a_reason(problem: type[Problem]) -> None:
    assert problem.type.startswith("/problems/")
    assert problem.title == "problem-" + problem.type.removeprefix("/problems/")
    assert 400 <= problem.status < 600
    assert problem.english.endswith(".")
    assert problem.__doc__


def test_no_two_problems_share_a_name() -> None:
    names = [problem.type for problem in every_problem()]
    assert len(names) == len(set(names))


def test_titles_blame_nobody_and_order_nobody() -> None:
    for problem in every_problem():
        words = problem.english.lower().replace(".", "").split()
        assert not {"you", "your", "must", "should", "invalid", "wrong", "error", "forbidden"} & (
            set(words) - ({"wrong"} if problem is Broken else set())
        )


def test_the_title_is_in_the_readers_language() -> None:
    response = problem_response(NotFound(), REQUEST, lambda request, message: f"<{message}>")
    assert json.loads(bytes(response.body))["title"] == "<problem-not-found>"
    assert response.media_type == "application/problem+json"


def test_a_translation_that_breaks_falls_back_to_english(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(request: Request, message: str) -> str:
        raise KeyError("MARK")

    response = problem_response(NotFound(), REQUEST, broken)
    assert json.loads(bytes(response.body)) == {
        "type": "/problems/not-found",
        "title": NotFound.english,
        "status": 404,
    }
    captured = capsys.readouterr()
    assert "translation_failed" in captured.err
    assert "MARK" not in captured.err


def test_places_are_named_and_retry_after_is_a_header() -> None:
    problem = InvalidBody(errors=[FieldError(pointer="/age", code="int_type")])
    response = problem_response(problem, REQUEST, in_english)
    assert json.loads(bytes(response.body))["errors"] == [{"pointer": "/age", "code": "int_type"}]
    assert problem_response(Busy(), REQUEST, in_english).headers["retry-after"] == "2"
