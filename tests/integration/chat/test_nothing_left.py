"""After a talk with planted phrases: none of them, no address and no exact time is anywhere."""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.support.servers import PostgresServer, RedisServer, redis_server
from tests.support.talk_chaos import RAISED
from tests.support.talking import Web, random_text
from tests.support.wayside_process import WaysideProcess

CANARY = random_text(30)  # stands for sealed text: it reaches the wire, and is sealed once more
PACKET = random_text(60)


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


async def talk_a_little(web: Web) -> list[str]:
    """Open, send, wrap a key, poll; return every secret that was in it."""
    room = await web.open_room()
    youth, mentor = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    ticket = await web.ticket(room.chairs[0])
    for _ in range(20):
        await youth.send(room.c, CANARY)
        assert (await mentor.hear("env"))["ct"] == CANARY
    to = room.chairs[1].tag
    await youth.say(t="put", c=room.c, id=random_text(12), e=0, to=to, packet=PACKET)
    await mentor.hear("key")
    await youth.say(t="typing", c=room.c, on=True)
    await mentor.hear("typing")
    await youth.close()
    hello = {"t": "hello", "v": 1, "ticket": ticket}
    await web.poll(hello, {"t": "send", "c": room.c, "id": "A" * 16, "e": 0, "ct": CANARY})
    accesses = [chair.access for chair in room.chairs]
    return [CANARY, PACKET, ticket, youth.welcome["conn"], *accesses]


def files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path, path.read_bytes()


def fine_times(dump: str) -> list[str]:
    """Columns of Talk's tables whose values could be times finer than a minute."""
    return [line for line in dump.splitlines() if ":" in line and "." in line and "20" in line]


async def test_no_planted_phrase_address_or_exact_time_is_left_anywhere(
    tmp_path: Path, dialect: str, database_url: str, request: pytest.FixtureRequest,
    own_redis: RedisServer,
) -> None:  # fmt: skip
    began = int(datetime.now().astimezone().timestamp())
    settings = dict(RAISED)
    if dialect == "postgres":
        settings |= {"WAYSIDE_DATABASE_URL": database_url, "WAYSIDE_REDIS_URL": own_redis.url}
    server = WaysideProcess(tmp_path, **settings)
    assert server.command("migrate").returncode == 0
    server.start("serve")
    watching = subprocess.Popen(  # noqa: ASYNC220 - it runs beside the test
        ["redis-cli", "-p", str(own_redis.port), "MONITOR"], stdout=subprocess.PIPE, text=True
    )
    try:
        web = Web(server.origin, server.origin)
        secrets = await talk_a_little(web)
        await web.close()
        found = {
            str(path.relative_to(tmp_path)): secret
            for path, content in files(tmp_path)  # while it runs: the log ahead is there, too
            for secret in secrets
            if secret.encode() in content
        }
    finally:
        server.stop()
        watching.terminate()
        heard = watching.communicate()[0]
    assert found == {}
    output = server.output.read_text()
    assert "127.0.0.1" not in output
    assert not any(secret in output or secret in heard for secret in secrets)
    if dialect == "postgres":
        postgres: PostgresServer = request.getfixturevalue("postgres")
        name = database_url.rsplit("/", 1)[1]
        rows = [
            json.loads(postgres.sql(f"SELECT row_to_json(t) FROM {table} t LIMIT 1", name))  # noqa: S608
            for table in ("conversation", "seat", "envelope", "wrapped_key")
        ]
        whole = "".join(str(content) for _, content in files(postgres.folder))
        assert not any(secret in whole for secret in secrets)
    else:
        rows = rows_of(server.data / "wayside.sqlite3")
    numbers = [value for row in rows for value in row.values() if isinstance(value, int)]
    # A moment in seconds, milliseconds or microseconds since 1970 would be one of these.
    assert not [n for n in numbers if any(abs(n - began * unit) < 3_600 * unit
                                          for unit in (1, 10**3, 10**6, 10**9))]  # fmt: skip
    texts = [value for row in rows for value in row.values() if isinstance(value, str)]
    assert fine_times("\n".join(texts)) == []


def rows_of(database: Path) -> list[dict[str, object]]:
    """One row of each table, read by a process of its own."""
    command = [sys.executable, "-c", READ, str(database)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


READ = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.row_factory = sqlite3.Row
for table in ("conversation", "seat", "envelope", "wrapped_key"):
    for row in connection.execute(f"SELECT * FROM {table} LIMIT 1"):
        print(json.dumps({k: v for k, v in dict(row).items() if not isinstance(v, bytes)}))
"""
