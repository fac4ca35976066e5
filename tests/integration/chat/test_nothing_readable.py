"""A whole talk with planted phrases over the real wire: what was said, the words, where people came
from and when, to the second, is in no database, log ahead, doorbell or log afterwards.

Sealed as browsers seal it (pc1), so that what is looked for is what people wrote.
"""

import asyncio
import json
import re
import secrets
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tortoise.context import TortoiseContext
from websockets.asyncio.client import connect
from websockets.typing import Origin, Subprotocol

from tests.support import pc1
from tests.support.first_link import first_link
from tests.support.pc1_keys import b64, hpke_seal, unb64
from tests.support.sealed_talk import SealedTalk, disguises
from tests.support.servers import PostgresServer, RedisServer, redis_server
from tests.support.staff import Browser, Person
from tests.support.talk_build import talk_environment
from tests.support.talk_chaos import RAISED
from tests.support.talk_house import TalkHouse
from tests.support.talking import Web, client_from, random_text
from tests.support.wayside_process import WaysideProcess
from wayside.kernel.database import TORTOISE_ORM

ADDRESS = "127.7.7.7"  # everyone comes from here; nothing of Wayside has a reason to write it
MARK = secrets.token_hex(8)
SAID = {
    "youth": f"my aunt keeps the heron {MARK} in a blue shed",
    "mentor": f"thank you for telling me of heron {MARK}, take your time",
    "record": f"kept under heron {MARK} for later",
    "note": f"incident heron {MARK} at the ferry",
    "debrief": f"tonight heron {MARK} was a lot for me",
}
WORDS = "zebra velvet unaware typical tobacco subway"
PHRASE = f"the otter {MARK} likes rain"
PLACES = [2043, 1938, 1900, 1886, 1829, 1733]


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@asynccontextmanager
async def team(server: WaysideProcess) -> AsyncIterator[dict[str, Person]]:
    """Two admins, a lead and a mentor, each in a browser of their own, and a signed roster."""
    async with AsyncExitStack() as stack:
        house = TalkHouse(server, answering=(("Sage", "lead"), ("Ash", "mentor")))
        people = house.people
        for name in ("Wren", "Rook", "Sage", "Ash"):
            client = await stack.enter_async_context(client_from(ADDRESS, timeout=60))
            people[name] = Person(Browser(client, server.origin), name)
        await people["Wren"].join(first_link(server))
        await people["Rook"].join(await people["Wren"].invite("admin", name="Rook"))
        for name, role in (("Sage", "lead"), ("Ash", "mentor")):
            await people[name].join(await people["Rook"].invite(role, name=name))
            await house.approve(name, role)
        await house.open_talk()
        yield people


@asynccontextmanager
async def console(person: Person) -> AsyncIterator[None]:
    """Somebody's open console: only who is there can be on duty."""
    origin, cookies = person.browser.origin, person.browser.cookies
    async with connect(
        origin.replace("http", "ws", 1) + "/staff/live",
        origin=Origin(origin),
        subprotocols=[Subprotocol("console.v1")],
        additional_headers={"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())},
        local_addr=(ADDRESS, 0),
    ) as socket:
        assert json.loads(await socket.recv())["type"] == "hello"
        yield


async def asked(person: Person, method: str, path: str, body: Any) -> Any:
    """What the console asks; its answer."""
    answer = await person.browser.ask(method, path, body)
    assert answer.status_code < 300, answer.text
    return answer.json() if answer.content else {}


async def they_talk(web: Web, mentor: Person) -> SealedTalk:
    """A youth waits, a mentor takes the chat; both write, by socket and by poll; it is heavy, and
    somebody is in danger.
    """
    talk = SealedTalk(web, web.origin)
    await talk.open()
    chair, theirs = talk.room.chairs
    shown = {"c": talk.c, "access": chair.access}
    youth = await web.line(chair)
    await talk.say(youth, chair, SAID["youth"])
    wish = {**shown, "language": "en", "urgent": True, "want": "any"}
    assert (await web.post("/chat/waiting", wish)).json()["on_duty"]
    claim = await asked(mentor, "POST", "/staff/talk/claims", {"c": talk.c, "tag": theirs.tag})
    assert claim["packet"] == talk.sent[0]
    ticket = (await asked(mentor, "POST", "/staff/talk/tickets", {}))["ticket"]
    line = await web.socket()
    await line.say(t="hello", v=1, ticket=ticket)
    assert talk.read(await line.hear("env")) == SAID["youth"]
    await line.say(t="ack", c=talk.c, seq=1)
    packet = talk.packet(theirs.tag, talk.seed.key())
    put = {"c": talk.c, "id": random_text(12), "e": 1, "to": theirs.tag, "packet": packet}
    await line.say(t="put", **put)
    await youth.say(t="typing", c=talk.c, on=True)
    await line.hear("typing")
    await talk.say(line, theirs, SAID["mentor"])
    assert talk.read(await youth.hear("env")) == SAID["mentor"]
    await asked(mentor, "POST", f"/staff/talk/chats/{talk.c}/heavy", {"heavy": True})
    assert (await web.post("/chat/bell", shown)).status_code == 200
    conn = youth.welcome["conn"]
    await youth.close()
    poll = await web.ticket(chair)
    await web.poll({"t": "hello", "v": 1, "ticket": poll})
    await line.close()
    talk.sent += [ticket, poll, conn, chair.access]
    return talk


def next_shift() -> dict[str, str]:
    """An hour of tomorrow, in half hours."""
    day = datetime.now(UTC).date() + timedelta(days=1)
    return {"from": f"{day}T10:00Z", "until": f"{day}T11:00Z"}


async def words_are_kept_and_found(talk: SealedTalk) -> list[str]:
    """Words, then words with a phrase; found again on another device, and wrong ones too."""
    chair = talk.room.chairs[0]
    salt, locators = secrets.token_bytes(16), []
    for phrase in ("", PHRASE):
        hashed = pc1.slow_hash(pc1.words_secret("en", PLACES, phrase), salt)
        locator = pc1.locator_of(hashed)
        record = talk.record(hashed, {"text": SAID["record"], "access": chair.access})
        kept = {"c": chair.c, "access": chair.access, "locator": locator, "record": record}
        assert (await talk.web.put("/chat/records", kept)).status_code == 204
        found = await talk.web.post("/chat/records/look", {"locator": locator})
        assert found.json()["record"] == record
        locators.append(locator)
    wrong = {"locator": random_text(16)}
    assert (await talk.web.post("/chat/records/look", wrong)).status_code == 200
    return [*locators, wrong["locator"]]


async def notes_are_left(talk: SealedTalk, people: dict[str, Person]) -> None:
    """An incident note for the lead, and a debrief."""
    ash, sage = people["Ash"], people["Sage"]

    def sealed(kind: str, name: str, to: Person) -> str:
        plain = pc1.pad(json.dumps({"t": SAID[kind]}).encode())
        info = f"pc1|{kind}|{name}|{to.id}"
        body = b64(hpke_seal(unb64(to.keys.hpke_public), info, plain, talk.seed.key()))
        talk.sent.append(body)
        return body

    name = random_text(8)
    packets = [{"to": sage.id, "p": sealed("note", name, sage)}]
    answer = await ash.browser.post("/staff/talk/notes", {"name": name, "packets": packets})
    assert answer.json() == {"leads": [sage.id]}
    debrief = {"name": name, "p": sealed("debrief", name, ash)}
    assert (await ash.browser.post("/staff/talk/debriefs", debrief)).status_code == 204
    assert (await sage.browser.get("/staff/talk/notes")).json()["notes"]


async def chat_tables() -> list[str]:
    """Every table of Talk, whoever made it."""
    async with TortoiseContext() as context:
        await context.init(config=TORTOISE_ORM, init_connections=False)
        assert context.apps is not None
        return sorted(model._meta.db_table for model in context.apps["chat"].values())


READ = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.row_factory = sqlite3.Row
for table in sys.argv[2:]:
    for row in connection.execute(f"SELECT * FROM {table}"):
        values = {k: v for k, v in dict(row).items() if not isinstance(v, bytes)}
        print(json.dumps([table, values]))
"""


def rows_of(database: Path, tables: Iterable[str]) -> list[Any]:
    """Every row without its sealed columns, read by a process of its own."""
    command = [sys.executable, "-c", READ, str(database), *tables]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def too_fine(rows: list[Any], now: float) -> list[Any]:
    """Values that tell a moment near now finer than a minute."""
    units = (1, 10**3, 10**6, 10**9)
    found = []
    for table, row in rows:
        for column, value in row.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                if any(abs(value - now * unit) < 86_400 * unit for unit in units):
                    found.append((table, column, value))
            elif isinstance(value, str):
                clock = re.search(r"\d\d:\d\d:(\d\d(?:\.\d+)?)", value)
                if clock and float(clock[1]):
                    found.append((table, column, value))
    return found


def pieces(text: str) -> Iterator[bytes]:
    """Pieces of a long text: a database breaks it up into pages."""
    for at in range(0, max(1, len(text) - 40), 400):
        yield text[at : at + 40].encode()


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


async def test_nothing_that_was_said_no_word_no_address_and_no_second_is_left_anywhere(
    tmp_path: Path, dialect: str, database_url: str, request: pytest.FixtureRequest,
    own_redis: RedisServer,
) -> None:  # fmt: skip
    settings = RAISED | talk_environment()
    if dialect == "postgres":
        settings |= {"WAYSIDE_DATABASE_URL": database_url, "WAYSIDE_REDIS_URL": own_redis.url}
    server = WaysideProcess(tmp_path, **settings)
    server.start()
    watching = subprocess.Popen(  # noqa: ASYNC220 - it runs beside the test
        ["redis-cli", "-p", str(own_redis.port), "MONITOR"], stdout=subprocess.PIPE, text=True
    )
    try:
        async with team(server) as people:
            logged = server.output.stat().st_size
            web = Web(server.origin, server.origin, address=ADDRESS)
            async with console(people["Ash"]):
                await asked(people["Ash"], "PUT", "/staff/talk/duty", {"state": "on"})
                await asked(people["Ash"], "POST", "/staff/talk/rota", next_shift())
                talk = await they_talk(web, people["Ash"])
            locators = await words_are_kept_and_found(talk)
            await notes_are_left(talk, people)
            limits = await web.get("/chat/limits/en")
            assert limits["cards"]
            assert "open" in await web.get("/chat/state")
            await web.close()
        phrases = [*SAID.values(), MARK, WORDS, PHRASE, ",".join(map(str, PLACES)), ADDRESS]
        secret = [*locators, *talk.keys, *talk.sent]
        planted = [each for text in phrases for each in disguises(text)]
        planted += [piece for text in secret for piece in pieces(text)]
        # While it runs: the log ahead of the database is there, too.
        found = _found(files(server.data), planted)
        log = server.output.read_bytes()
    finally:
        server.stop()
        watching.terminate()
        heard = watching.communicate()[0]
    assert found == []
    # Nothing at all is logged of a talk.
    assert log[logged:] == b""
    # Each line begins with when and from where it came to Redis: the server, not a person.
    messages = re.sub(r"^[\d.]+ \[\d+ [^\]]+\] ", "", heard, flags=re.MULTILINE).encode()
    assert _found([("redis", messages)], planted) == []
    now = time.time()
    tables = await chat_tables()
    if dialect == "postgres":
        postgres: PostgresServer = request.getfixturevalue("postgres")
        assert _found(files(postgres.folder), planted) == []
        rows = await asyncio.to_thread(_postgres_rows, postgres, database_url, tables)
    else:
        rows = rows_of(server.data / "wayside.sqlite3", tables)
    filled = {table for table, _ in rows}
    assert {"conversation", "seat", "envelope", "wrapped_key", "words_record"} <= filled
    assert {"incident_note", "debrief", "duty", "care", "part"} <= filled
    assert too_fine(rows, now) == []
    told = json.dumps(rows)
    assert not [word for word in WORDS.split() if word in told]


def _postgres_rows(postgres: PostgresServer, url: str, tables: Iterable[str]) -> list[Any]:
    name = url.rsplit("/", 1)[1]
    rows = []
    for table in tables:
        said = postgres.sql(f'SELECT row_to_json(t) FROM "{table}" t', name)  # noqa: S608
        for line in said.splitlines():
            row = json.loads(line)
            # What is sealed is shown as \\x…; it is looked through as files.
            plain = {k: v for k, v in row.items() if not str(v).startswith("\\x")}
            rows.append((table, plain))
    return rows


def _found(where: Iterable[tuple[str, bytes]], planted: Iterable[bytes]) -> list[str]:
    """The names of places that hold something planted."""
    looked = list(planted)
    return [name for name, content in where if any(each in content for each in looked)]


def test_the_search_for_fine_times_finds_them() -> None:
    now = 1_795_000_000.0
    for value in (1_795_000_001, 1_795_000_001_123, "2026-11-22T12:00:07", "12:00:00.250"):
        assert too_fine([("table", {"column": value})], now)
    for value in (29_916_666, 20_775, "2026-11-22", "2026-11-22T12:04:00", True, None):
        assert not too_fine([("table", {"column": value})], now)
