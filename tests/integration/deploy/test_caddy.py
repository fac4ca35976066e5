"""The Caddyfile as Debian's Caddy reads it, and what the proxy gives away about people: nothing."""

import http.client
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.support.servers import free_port

CADDYFILE = Path(__file__).parents[3] / "deploy/caddy/Caddyfile"
WHO = "203.0.113.77"  # an address for documentation, RFC 5737
PATH = "/packs/someones-pack.json"


@pytest.fixture(scope="module")
def caddy() -> str:
    found = shutil.which("caddy", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/bin")
    if found is None:
        pytest.skip("caddy is missing; `apt-get install caddy` brings it")
    return found


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    own = str(tmp_path_factory.mktemp("caddy"))
    return {"HOME": own, "XDG_DATA_HOME": own, "XDG_CONFIG_HOME": own}


def test_it_is_valid_for_a_public_site(caddy: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [caddy, "validate", "--config", CADDYFILE, "--adapter", "caddyfile"],
        env={**environment, "WAYSIDE_SITE": "help.example.org"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert '"level":"warn"' not in done.stderr


def test_it_is_in_the_one_format(caddy: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [caddy, "fmt", CADDYFILE], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == CADDYFILE.read_text("utf-8")


class Upstream(ThreadingHTTPServer):
    """Stands where Wayside would and keeps the headers it was sent."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.seen: list[dict[str, str]] = []


class _Answer(BaseHTTPRequestHandler):
    server: Upstream

    def do_GET(self) -> None:
        self.server.seen.append({name.lower(): value for name, value in self.headers.items()})
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


class Proxy:
    """Caddy with our Caddyfile in front of an upstream."""

    def __init__(self, caddy: str, environment: dict[str, str], upstream: int, log: Path) -> None:
        self.port = free_port()
        self.log = log
        with log.open("wb") as said:
            self.process = subprocess.Popen(
                [caddy, "run", "--config", CADDYFILE, "--adapter", "caddyfile"],
                env={
                    **environment,
                    "WAYSIDE_SITE": f"http://localhost:{self.port}",
                    "WAYSIDE_UPSTREAM": f"127.0.0.1:{upstream}",
                },
                stdout=said,
                stderr=said,
            )

    def get(self, **headers: str) -> tuple[int, dict[str, str]]:
        connection = http.client.HTTPConnection("localhost", self.port, timeout=20)
        try:
            connection.request(
                "GET", PATH, headers={name.replace("_", "-"): v for name, v in headers.items()}
            )
            answer = connection.getresponse()
            answer.read()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}
        finally:
            connection.close()

    def wait(self) -> None:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            assert self.process.poll() is None, self.log.read_text()
            try:
                self.get()
            except ConnectionRefusedError:
                time.sleep(0.05)  # no event tells when another program listens
            else:
                return
        pytest.fail("Caddy did not answer")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    server = Upstream()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proxy(
    caddy: str, environment: dict[str, str], upstream: Upstream, tmp_path: Path
) -> Iterator[Proxy]:
    running = Proxy(caddy, environment, upstream.server_port, tmp_path / "caddy.log")
    try:
        running.wait()
        yield running
    finally:
        running.stop()


def test_wayside_is_never_told_an_address(proxy: Proxy, upstream: Upstream) -> None:
    proxy.get(X_Forwarded_For=WHO, X_Real_IP=WHO, Forwarded=f"for={WHO}")
    told = upstream.seen[-1]
    assert "x-forwarded-for" not in told
    assert "x-real-ip" not in told
    assert "forwarded" not in told
    assert not any(WHO in value for value in told.values())


def test_the_answer_does_not_say_what_runs_here(proxy: Proxy) -> None:
    status, headers = proxy.get()
    assert status == 200
    assert "server" not in headers
    assert "via" not in headers


def test_a_request_leaves_no_line_behind_even_when_it_fails(
    caddy: str, environment: dict[str, str], tmp_path: Path
) -> None:
    running = Proxy(caddy, environment, free_port(), tmp_path / "caddy.log")
    try:
        running.wait()
        status, headers = running.get()
    finally:
        running.stop()
    assert status == 502
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    said = running.log.read_text("utf-8")
    assert PATH not in said
    assert "127.0.0.1" not in said
    assert "remote" not in said
