"""What six words open: found again by whoever has them, and by nobody who has not."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.support.clock import MovableClock
from tests.support.talk_serving import RAISED, SECRET, Serve, on_uvloop
from tests.support.talking import Chair, Room, Web, random_text
from wayside.chat.keeping import purge_conversations
from wayside.chat.kept.words_seal import WordsSeal, record_characters
from wayside.chat.models import Conversation, WordsRecord
from wayside.chat.rules import patience
from wayside.chat.rules.retention import DAYS_WITH_WORDS
from wayside.chat.vault import Vault


def new_record(steps: int = 1) -> str:
    return random_text(steps * 4_096 + 28)


def keeping(chair: Chair, locator: str, record: str, **more: str) -> dict[str, str]:
    return {"c": chair.c, "access": chair.access, "locator": locator, "record": record, **more}


async def put(web: Web, body: Any) -> int:
    return (await web.put("/chat/records", body)).status_code


async def look(web: Web, locator: str) -> str:
    answer = await web.post("/chat/records/look", {"locator": locator})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["record"])


async def saved(web: Web) -> tuple[Room, str, str]:
    """A conversation with one record: its locator, and the record."""
    room, locator, record = await web.open_room(), random_text(16), new_record()
    assert await put(web, keeping(room.chairs[0], locator, record)) == 204
    return room, locator, record


@on_uvloop
async def test_whoever_has_the_words_finds_the_record_on_any_device(web: Web) -> None:
    _, locator, record = await saved(web)
    assert await look(web, locator) == record


@on_uvloop
async def test_words_that_open_nothing_are_answered_like_words_that_do(web: Web) -> None:
    _, locator, _ = await saved(web)
    unknown = random_text(16)
    hit, miss = [
        await web.post("/chat/records/look", {"locator": each}) for each in (locator, unknown)
    ]
    assert hit.status_code == miss.status_code
    assert len(hit.content) == len(miss.content)
    alike = ("content-type", "cache-control", "content-length")
    assert [hit.headers[name] for name in alike] == [miss.headers[name] for name in alike]
    assert await look(web, unknown) == miss.json()["record"]
    assert miss.json()["record"] != await look(web, random_text(16))


class Statements(logging.Handler):
    """What the database is asked, without the values."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(str(record.msg))


@on_uvloop
async def test_a_hit_costs_the_same_work_as_a_miss(web: Web) -> None:
    _, locator, _ = await saved(web)
    logger = logging.getLogger("tortoise.db_client")
    level, statements = logger.level, Statements()
    logger.addHandler(statements)
    logger.setLevel(logging.DEBUG)
    try:
        await look(web, locator)
        hit, statements.seen = statements.seen, []
        await look(web, random_text(16))
    finally:
        logger.removeHandler(statements)
        logger.setLevel(level)
    assert len(hit) >= 2  # the row, and a key at rest
    assert hit == statements.seen


@on_uvloop
async def test_the_database_holds_no_locator_and_no_record_as_it_was_sent(web: Web) -> None:
    room, locator, record = await saved(web)
    row = (await WordsRecord.all())[0]
    assert locator not in row.locator
    assert record.encode() not in bytes(row.body)
    assert record[:64].encode() not in bytes(row.body)
    assert (await Conversation.get(name=room.c)).keep_days == DAYS_WITH_WORDS


@on_uvloop
async def test_whoever_has_the_database_and_its_keys_cannot_try_words(web: Web) -> None:
    """Everything that is in the database, and the right words: without the outside secret the
    name cannot be found, nor the record be opened.
    """
    room, locator, _ = await saved(web)
    row = (await WordsRecord.all())[0]
    thief = WordsSeal(b"a guess at the secret" + bytes(20))
    vault = Vault()
    await vault.open()
    rest = (await vault.keys([room.c]))[room.c]
    await vault.close()
    assert thief.blinded(locator) != row.locator
    assert thief.open(bytes(row.body), rest, row.locator) is None
    owner = WordsSeal(SECRET)
    assert owner.blinded(locator) == row.locator
    assert owner.open(bytes(row.body), rest, row.locator) is not None


@on_uvloop
async def test_a_record_moved_to_another_name_opens_no_more(web: Web) -> None:
    _, locator, record = await saved(web)
    _, other, _ = await saved(web)
    mine = WordsSeal(SECRET).blinded(locator)
    theirs = await WordsRecord.get(locator=WordsSeal(SECRET).blinded(other))
    await WordsRecord.filter(locator=mine).update(body=theirs.body)
    answer = await look(web, locator)
    assert answer != record
    assert len(answer) == record_characters(1)


@on_uvloop
async def test_erasing_the_chat_takes_its_records_along_also_from_a_copy(web: Web) -> None:
    room, locator, record = await saved(web)
    row = (await WordsRecord.all())[0]
    body, blinded = bytes(row.body), row.locator
    gone = {"c": room.c, "access": room.chairs[0].access}
    assert (await web.post("/chat/erasures", gone)).status_code == 204
    assert await WordsRecord.all().count() == 0
    assert await look(web, locator) != record
    # A restored backup brings the rows back, and no key.
    conversation = await Conversation.create(name=room.c, active_day=0)
    await WordsRecord.create(conversation_id=conversation.id, locator=blinded, body=body)
    assert await look(web, locator) != record


@on_uvloop
async def test_records_go_with_the_chat_thirty_days_after_its_last_word(
    web: Web, clock: MovableClock
) -> None:
    _, locator, record = await saved(web)
    for days, there in ((30, True), (1, False)):
        clock.advance(timedelta(days=days))
        for _ in range(20):  # each run moves on two days at most
            await purge_conversations(clock)
        assert bool(await WordsRecord.all().count()) is there
        assert (await look(web, locator) == record) is there


@on_uvloop
async def test_a_chat_has_two_records_and_new_words_take_the_place_of_old_ones(web: Web) -> None:
    room, first, record = await saved(web)
    chair, second, third = room.chairs[0], random_text(16), random_text(16)
    assert await put(web, keeping(chair, second, new_record(4))) == 204
    assert await put(web, keeping(chair, third, record)) == 409
    assert await put(web, keeping(chair, third, record, replaces=first)) == 204
    assert await look(web, third) == record
    assert await look(web, first) != record
    newer = new_record()
    assert await put(web, keeping(chair, third, newer)) == 204
    assert await look(web, third) == newer
    assert await WordsRecord.all().count() == 2


@on_uvloop
async def test_nobody_lays_a_record_where_another_chat_has_one_and_nobody_learns_of_it(
    web: Web,
) -> None:
    _, locator, record = await saved(web)
    thief = (await web.open_room()).chairs[0]
    assert await put(web, keeping(thief, locator, new_record())) == 204
    assert await look(web, locator) == record
    assert await put(web, keeping(thief, random_text(16), new_record(), replaces=locator)) == 204
    assert await look(web, locator) == record


@on_uvloop
async def test_a_record_needs_the_secret_of_a_seat(web: Web) -> None:
    room = await web.open_room()
    wrong = Chair(room.c)
    unknown = Chair(random_text(16))
    for chair in (wrong, unknown):
        assert await put(web, keeping(chair, random_text(16), new_record())) == 404
    assert await WordsRecord.all().count() == 0
    assert (await Conversation.get(name=room.c)).keep_days != DAYS_WITH_WORDS


@on_uvloop
async def test_a_record_of_another_size_is_refused_as_it_would_stand_out(web: Web) -> None:
    room = await web.open_room()
    for size in (100, 4_122, 4_126, 8_000, 5 * 4_096 + 28):
        body = keeping(room.chairs[0], random_text(16), random_text(size))
        assert await put(web, body) == 422, size


@on_uvloop
async def test_two_records_at_the_same_moment_are_two_rows_and_no_third(web: Web) -> None:
    chair = (await web.open_room()).chairs[0]
    codes = await asyncio.gather(
        *(put(web, keeping(chair, random_text(16), new_record())) for _ in range(10))
    )
    assert sorted(codes) == [204] * 2 + [409] * 8
    assert await WordsRecord.all().count() == 2


@on_uvloop
async def test_the_same_words_again_and_again_cost_time_whether_they_open_something_or_not(
    web: Web,
) -> None:
    refused = []
    for locator in ((await saved(web))[1], random_text(16)):
        answers = await asyncio.gather(
            *(web.post("/chat/records/look", {"locator": locator}) for _ in range(20))
        )
        assert sum(answer.status_code == 200 for answer in answers) == patience.FREE
        refused.append(next(answer for answer in answers if answer.status_code == 429))
    hit, miss = refused
    assert hit.content == miss.content
    assert hit.json()["type"] == "/problems/slow-down"
    assert hit.headers["retry-after"] == miss.headers["retry-after"] == "10"
    assert await look(web, random_text(16))


@on_uvloop
async def test_many_guesses_cost_work_long_before_the_door_is_busy(serve: Serve) -> None:
    async with serve.once(replace(RAISED, tickets=50)) as server:
        codes = [
            (await server.web.post("/chat/records/look", {"locator": random_text(16)})).status_code
            for _ in range(8)
        ]
    assert codes[0] == 200
    assert codes[-1] == 428


@on_uvloop
async def test_no_process_answers_more_looks_than_its_bound(serve: Serve) -> None:
    async with serve.once(replace(RAISED, looks=1)) as server:
        answers = [
            await server.web.post("/chat/records/look", {"locator": random_text(16)})
            for _ in range(2)
        ]
    assert [answer.status_code for answer in answers] == [200, 429]
    assert answers[1].json()["type"] == "/problems/talk-busy"
    assert int(answers[1].headers["retry-after"]) > 30


@on_uvloop
async def test_no_answer_and_no_log_line_repeats_the_locator(
    web: Web, capfd: pytest.CaptureFixture[str]
) -> None:
    locator = random_text(16)
    await look(web, locator)
    bad = await web.post("/chat/records/look", {"locator": locator, "more": 1})
    assert bad.status_code == 422
    assert locator not in bad.text
    out = capfd.readouterr()
    assert locator not in out.out + out.err
