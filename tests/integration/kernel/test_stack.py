"""The whole stack around small routes: every answer is a problem or an answer, with all headers."""

import asyncio
from collections.abc import Iterator

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient

from tests.integration.kernel.serving import connected, served, status
from tests.integration.kernel.small_app import ORIGIN, SCRIPT, STYLE, small_app
from wayside.kernel.access import ANYONE
from wayside.kernel.headers import HeaderPolicy, csp_hash
from wayside.kernel.http import Output, endpoint
from wayside.kernel.server import run
from wayside.kernel.stack import application

MARK = "MARKofTHEsender"
JSON: dict[str, str] = {"content-type": "application/json"}


@pytest.fixture
def browser() -> Iterator[TestClient]:
    with TestClient(small_app(), base_url=ORIGIN) as client:
        yield client


SAME_ON_EVERY_ANSWER = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "geolocation=(self),camera=(),microphone=(),display-capture=(),"
    "payment=(),usb=(),browsing-topics=()",
    "x-robots-tag": "noindex",
    "cache-control": "no-store",
}
FOR_DATA = {"content-security-policy": "default-src 'none';frame-ancestors 'none'"}
FOR_PAGES = {
    "content-security-policy": (
        f"default-src 'none';script-src 'self' {csp_hash(SCRIPT)};"
        f"style-src 'self' {csp_hash(STYLE)};"
        "img-src 'self' data:;connect-src 'self';manifest-src 'self';worker-src 'self';"
        "base-uri 'none';form-action 'none';frame-ancestors 'none';"
        "require-trusted-types-for 'script';trusted-types w"
    )
}


@pytest.mark.parametrize(
    ("method", "path", "code", "media_type", "policy"),
    [
        ("GET", "/", 200, "text/html; charset=utf-8", FOR_PAGES),
        ("HEAD", "/", 200, "text/html; charset=utf-8", FOR_PAGES),
        ("GET", "/names/ana", 200, "application/json", FOR_DATA),
        ("GET", "/nowhere", 404, "application/problem+json", FOR_DATA),
        ("GET", "/fails", 500, "application/problem+json", FOR_DATA),
        ("GET", "/away", 503, "application/problem+json", FOR_DATA),
    ],
)
def test_every_answer_has_exactly_these_headers(
    browser: TestClient,
    method: str,
    path: str,
    code: int,
    media_type: str,
    policy: dict[str, str],
) -> None:
    response = browser.request(method, path)
    found = dict(response.headers)
    found.pop("content-length")
    found.pop("retry-after", None)
    assert response.status_code == code
    assert found == {"content-type": media_type} | SAME_ON_EVERY_ANSWER | policy


def test_off_loopback_every_answer_keeps_browsers_on_tls() -> None:
    app = application([], origin="https://help.example.org")
    response = TestClient(app).get("/nowhere")
    expected = "max-age=63072000;includeSubDomains"
    assert response.headers["strict-transport-security"] == expected


def test_the_headers_of_a_page_off_loopback_are_under_900_bytes_on_the_wire() -> None:
    async def home() -> Response:
        """Show the page."""
        return Response("<p>", media_type="text/html", headers={"content-language": "es"})

    async def scenario() -> None:
        origin = "https://help.example.org"
        policy = HeaderPolicy(origin, scripts=[SCRIPT], styles=[STYLE])
        app = application([endpoint("/", "GET", home, allows=ANYONE)], origin=origin, policy=policy)
        async with served(app) as server, connected(server) as client:
            await client.say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            assert len((await client.answer()).split(b"\r\n\r\n")[0]) < 900

    run(scenario())


REFUSED = [
    pytest.param("GET", f"/{MARK}", {}, 404, id="unknown path"),
    pytest.param("GET", "/names/", {}, 404, id="a slash too many"),
    pytest.param("GET", f"/names/{MARK}", {}, 404, id="a part that cannot be"),
    pytest.param("GET", "/names/%00", {}, 404, id="NUL in the path"),
    pytest.param("GET", "/%0d%0aSet-Cookie:a=b", {}, 404, id="line breaks in the path"),
    pytest.param("GET", "/names/%ff%fe", {}, 404, id="not UTF-8 in the path"),
    pytest.param("GET", "/names/..%2f..%2fetc", {}, 404, id="climbing in the path"),
    pytest.param("GET", f"/names/ana?page={MARK}", {}, 400, id="a query that does not fit"),
    pytest.param("GET", f"/names/ana?{MARK}=1", {}, 400, id="a query field nobody knows"),
    pytest.param("GET", "/names/ana?page=%ff", {}, 400, id="not UTF-8 in the query"),
    pytest.param("DELETE", f"/?{MARK}", {}, 405, id="a method that is not here"),
    pytest.param("TRACE", f"/?{MARK}", {}, 405, id="TRACE"),
    pytest.param("POST", "/wishes", {"content": MARK}, 415, id="no content type"),
    pytest.param(
        "POST",
        "/wishes",
        {"content": MARK, "headers": {"content-type": f"text/{MARK}"}},
        415,
        id="another content type",
    ),
    pytest.param(
        "POST",
        "/wishes",
        {"content": MARK, "headers": JSON | {"content-encoding": "gzip"}},
        415,
        id="compressed",
    ),
    pytest.param("POST", "/wishes", {"content": MARK, "headers": JSON}, 400, id="not JSON"),
    pytest.param(
        "POST", "/wishes", {"content": b'{"text":"\xff"}', "headers": JSON}, 400, id="not UTF-8"
    ),
    pytest.param("POST", "/wishes", {"json": {"text": 1, MARK: MARK}}, 422, id="does not fit"),
    pytest.param("POST", "/wishes", {"json": {"text": MARK * 200}}, 422, id="text too long"),
    pytest.param("POST", "/wishes", {"json": {"text": MARK * 500}}, 413, id="body too large"),
    pytest.param(
        "POST",
        "/wishes",
        {"content": b"x", "headers": JSON | {"content-length": "9" * 5000}},
        413,
        id="a length beyond all numbers",
    ),
    pytest.param(
        "POST",
        "/wishes",
        {"json": {}, "headers": {"origin": f"https://{MARK}"}},
        403,
        id="another site's page",
    ),
    pytest.param(
        "POST",
        "/wishes",
        {"json": {}, "headers": {"sec-fetch-site": "cross-site"}},
        403,
        id="another site's page, unnamed",
    ),
    pytest.param("POST", f"/fails?{MARK}", {"content": MARK}, 500, id="a handler that raises"),
    pytest.param("GET", f"/away?{MARK}", {}, 503, id="the database is away"),
]


@pytest.mark.parametrize(("method", "path", "sent", "code"), REFUSED)
def test_what_is_refused_is_a_problem_that_repeats_nothing(
    browser: TestClient,
    capsys: pytest.CaptureFixture[str],
    method: str,
    path: str,
    sent: dict[str, object],
    code: int,
) -> None:
    response = browser.request(method, path, **sent)  # type: ignore[arg-type]  # as each case needs
    assert response.status_code == code
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["status"] == code
    assert response.json()["type"].startswith("/problems/")
    captured = capsys.readouterr()
    said = response.text + str(response.headers) + captured.out + captured.err
    assert MARK.lower() not in said.lower()


def test_allow_lists_every_method_of_an_address(browser: TestClient) -> None:
    assert browser.put("/fails").headers["allow"] == "GET, HEAD, OPTIONS, POST"
    assert browser.get("/wishes").headers["allow"] == "OPTIONS, POST"


def test_options_says_what_works_and_invites_no_other_site(browser: TestClient) -> None:
    response = browser.options(
        "/wishes",
        headers={"origin": "https://evil.example", "access-control-request-method": "POST"},
    )
    assert response.status_code == 204
    assert response.headers["allow"] == "OPTIONS, POST"
    assert not [name for name in response.headers if name.startswith("access-control")]
    assert browser.options("/nowhere").status_code == 404


def test_head_is_get_without_a_body() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, connected(server) as client:
            await client.say(b"HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            answer = await client.rest()
        assert status(answer) == 200
        assert answer.endswith(b"\r\n\r\n")

    run(scenario())


def test_a_body_whose_length_is_not_told_is_counted_as_it_comes() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, connected(server) as client:
            await client.say(
                b"POST /wishes HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                b"Transfer-Encoding: chunked\r\n\r\n1000\r\n" + b"x" * 4096 + b"\r\n"
            )
            await client.say(b"1\r\nx\r\n0\r\n\r\n")
            assert status(await client.answer()) == 413

    run(scenario())


def test_an_answer_that_breaks_in_the_middle_ends_the_connection() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, connected(server) as client:
            await client.say(b"GET /half?MARK HTTP/1.1\r\nHost: a\r\n\r\n")
            answer = await client.rest()
        assert b"first " in answer
        assert not answer.endswith(b"0\r\n\r\n")

    run(scenario())


def test_a_reader_who_leaves_while_sending_is_no_failure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def scenario() -> None:
        gone = asyncio.Event()

        async def listens(request: Request) -> Response:
            """Read what never comes whole."""
            try:
                await request.body()
            finally:
                gone.set()
            return Response()

        app = small_app([endpoint("/listens", "POST", listens, allows=ANYONE)])
        async with served(app) as server:
            async with connected(server) as client:
                await client.say(b"POST /listens HTTP/1.1\r\nContent-Length: 9\r\n\r\nab")
            await gone.wait()

    run(scenario())
    assert "failed" not in capsys.readouterr().err


def test_more_requests_than_can_be_answered_at_once_are_asked_to_come_back() -> None:
    class Done(Output):
        done: bool

    async def scenario() -> None:
        inside, go_on = asyncio.Event(), asyncio.Event()

        async def slow() -> Done:
            """Answer when told to."""
            inside.set()
            await go_on.wait()
            return Done(done=True)

        app = small_app([endpoint("/slow", "GET", slow, allows=ANYONE)], in_flight=1)
        async with served(app) as server, connected(server) as one, connected(server) as two:
            await one.say(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            await inside.wait()
            await two.say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            refused = await two.answer()
            assert status(refused) == 503
            assert b"/problems/busy" in refused
            assert b"\r\nretry-after: 2\r\n" in refused
            go_on.set()
            assert status(await one.answer()) == 200
            await two.say(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            assert status(await two.answer()) == 200

    run(scenario())


def test_open_sockets_do_not_use_up_the_places_of_requests() -> None:
    client = TestClient(small_app(in_flight=1), base_url=ORIGIN)
    with client.websocket_connect("/parrot", headers={"origin": ORIGIN}) as socket:
        assert client.get("/").status_code == 200
        socket.send_text("hello")
        assert socket.receive_text() == "hello"
