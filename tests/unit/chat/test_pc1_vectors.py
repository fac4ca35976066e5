"""The vectors of protocol pc1: made from fixed seeds, and opened by code of others (pyca)."""

import json
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag

from tests.support import pc1
from tests.support.pc1 import Json
from tests.support.pc1_keys import Key, b64, hpke_open, unb64
from tests.vectors.make_pc1 import FILE, as_text

VECTORS: Json = json.loads(FILE.read_text("utf-8"))
STORY: Json = VECTORS["story"]
WORDS: Json = STORY["words"]


def flipped(data: bytes) -> list[bytes]:
    """The same with one bit changed: at each end, and at every eighth place between."""
    places = {0, len(data) - 1, *range(0, len(data), 8)}
    return [data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in sorted(places)]


def test_the_file_is_what_the_script_makes() -> None:
    assert FILE.read_text("utf-8") == as_text()


@pytest.mark.parametrize("case", VECTORS["hpke"], ids=lambda case: case["info"])
def test_hpke_opens_with_pyca(case: Json) -> None:
    private, sealed = Key.from_pkcs8(case["private"]), unb64(case["sealed"])
    assert private.pub == case["public"]
    assert b64(hpke_open(private, case["info"], sealed)) == case["plain"]
    with pytest.raises(InvalidTag):
        hpke_open(private, case["info"] + "0", sealed)
    for changed in flipped(sealed):
        with pytest.raises((InvalidTag, ValueError)):
            hpke_open(private, case["info"], changed)


@pytest.mark.parametrize("case", VECTORS["envelopes"], ids=range(len(VECTORS["envelopes"])))
def test_an_envelope_opens_only_as_it_was_sealed(case: Json) -> None:
    secret, envelope = unb64(case["ck"]), case["envelope"]
    assert pc1.open_envelope(secret, envelope) == case["body"]
    assert len(unb64(envelope["ct"])) - 28 in VECTORS["sizes"]
    moved = [{"e": envelope["e"] + 1}, {"from": b64(bytes(8))}, {"id": b64(bytes(12))}]
    cut = [{"ct": b64(each)} for each in flipped(unb64(envelope["ct"]))[:40]]
    for change in [*moved, {"c": b64(bytes(16))}, *cut]:
        with pytest.raises(InvalidTag):
            pc1.open_envelope(secret, {**envelope, **change})
    with pytest.raises(InvalidTag):
        pc1.open_envelope(bytes(32), envelope)


def test_every_text_of_the_story_opens_with_the_key_of_its_epoch() -> None:
    for envelope, body in zip(STORY["stream"], STORY["bodies"], strict=True):
        secret = unb64(STORY["epochs"][envelope["e"]]["ck"])
        assert pc1.open_envelope(secret, envelope) == body


def test_each_packet_opens_for_its_member_and_for_nobody_else() -> None:
    keys = {
        who: Key.from_pkcs8(told["hpke"]) for who, told in STORY["keys"].items() if "hpke" in told
    }
    for packet in STORY["packets"]:
        opened = []
        for who, private in keys.items():
            try:
                secret = pc1.open_packet(packet, private)
            except InvalidTag:
                continue
            assert secret == STORY["epochs"][packet["e"]]
            opened.append(who)
        members = json.loads(STORY["epochs"][packet["e"]]["st"])["members"]
        address = next(each["hpke"] for each in members if each["tag"] == packet["to"])
        assert opened == [who for who, private in keys.items() if private.pub == address]


def test_the_slow_hash_is_the_same_by_another_library() -> None:
    for phrase, told in (("", "hash"), ("blueumbrella7", "phraseHash")):
        hashed: Any = hash_secret_raw(
            pc1.words_secret(WORDS["list"], WORDS["places"], phrase),
            unb64(WORDS["deployment"]),
            time_cost=1,
            memory_cost=47_104,
            parallelism=1,
            hash_len=32,
            type=Type.ID,
        )
        assert b64(hashed) == WORDS[told]


def test_words_open_what_they_are_for_and_the_history_needs_the_phrase_too() -> None:
    words, both = unb64(WORDS["hash"]), unb64(WORDS["phraseHash"])
    assert pc1.open_record(words, "return", WORDS["return"]) == WORDS["returned"]
    assert pc1.open_record(both, "history", WORDS["history"]) == WORDS["past"]
    for hashed, kind, sealed in [
        (words, "history", WORDS["history"]),
        (both, "return", WORDS["return"]),
        (words, "history", WORDS["return"]),
    ]:
        with pytest.raises(InvalidTag):
            pc1.open_record(hashed, kind, sealed)


def test_what_words_bring_back_reaches_no_epoch_that_was_read_before() -> None:
    later = Key.from_pkcs8(WORDS["returned"]["hpke"])
    reached = set()
    for packet in STORY["packets"]:
        try:
            reached.add(json.loads(pc1.open_packet(packet, later)["st"])["epoch"])
        except InvalidTag:
            continue
    assert reached == {3}
    assert [each["why"] for each in map(json.loads, (STORY["epochs"][3]["st"],))] == ["away"]
