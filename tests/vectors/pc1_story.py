"""A chat from the first word to a return, and envelopes that nobody may open."""

from hashlib import sha256
from typing import Any

from tests.support.pc1 import (
    Json,
    Person,
    commitment,
    conv_of,
    locator_of,
    open_envelope,
    packet,
    seal,
    seal_record,
    slow_hash,
    statement,
    words_secret,
)
from tests.support.pc1_keys import Key, Seed, b64, hkdf, unb64
from tests.vectors.pc1_cast import (
    DEPLOYMENT,
    EVE,
    INTAKE,
    MIA,
    NIL,
    NOW,
    ORIGIN,
    WEEK,
)


class Story:
    """A chat from the first word to a return, as the server holds it."""

    def __init__(self) -> None:
        seed = self.seed = Seed("story")
        self.youth = seed.key()  # signs
        self.live, self.later, self.again = seed.key(), seed.key(), seed.key()
        self.nonce = b64(seed.bytes(16))
        self.founder = {"sign": self.youth.pub, "nonce": self.nonce}
        self.conv = conv_of(self.youth.pub, self.nonce)
        self.tag = {name: b64(seed.bytes(8)) for name in ("live", "later", "again", "mia", "nil")}
        self.secrets: list[Json] = []
        self.cks: list[bytes] = []
        self.stream: list[Json] = []
        self.packets: list[Json] = []
        self.bodies: list[Json] = []
        self.prev = ""

    def youth_as(self, key: Key, tag: str) -> Json:
        return {"who": "youth", "tag": self.tag[tag], "hpke": key.pub}

    def staff(self, person: Person, tag: str) -> Json:
        return {"who": person.id, "tag": self.tag[tag], "hpke": person.hpke.pub}

    def epoch(
        self,
        by: str,
        signer: Key,
        why: str,
        members: list[Json],
        ret: Json | None = None,
        **changed: Any,
    ) -> Json:
        number, ck = len(self.cks), self.seed.bytes(32)
        from_hash = b64(sha256(self.prev.encode()).digest()) if self.prev else ""
        fields = {
            "at": NOW,
            "by": by,
            "commit": commitment(self.conv, number, ck),
            "conv": self.conv,
            "epoch": number,
            "members": members,
            "origin": ORIGIN,
            "prev": from_hash,
            "ret": ret,
            "roster": 7,
            "why": why,
            **changed,
        }
        st, sig = statement(signer, **fields)
        secret = {"ck": b64(ck), "f": self.founder, "st": st, "sig": sig}
        self.secrets.append(secret)
        self.cks.append(ck)
        self.packets += [packet(each, self.conv, number, secret, self.seed) for each in members]
        self.prev = st
        return {"k": "epoch", "st": st, "sig": sig}

    def send(self, epoch: int, tag: str, n: int, seen: int | None, body: Json, **more: Any) -> None:
        last = "" if seen is None else self.stream[seen]["id"]
        full = {**body, **more, "n": n, "seen": last}
        self.bodies.append(full)
        self.stream.append(seal(self.cks[epoch], self.conv, epoch, self.tag[tag], full, self.seed))


def text(words: str) -> Json:
    return {"k": "text", "t": words}


def story() -> tuple[Story, Json]:
    s = Story()
    youth, mia, nil = s.youth_as(s.live, "live"), s.staff(MIA, "mia"), s.staff(NIL, "nil")
    s.epoch(
        "youth", s.youth, "begin", [youth, {"who": "intake", "tag": INTAKE["id"], "hpke": WEEK.pub}]
    )
    s.send(0, "live", 1, None, text("hello? is someone there"))
    s.send(0, "mia", 1, 0, s.epoch(MIA.id, MIA.sign, "claim", [youth, mia]))
    s.send(
        1, "mia", 1, None, text("I am here. You can write as much or as little as you want."), p=1
    )
    s.send(1, "live", 1, 2, text("ok"), p=1)
    later = {"hpke": s.later.pub, "tag": s.tag["later"]}
    s.send(1, "live", 2, 2, s.epoch("youth", s.youth, "words", [youth, mia], later))
    s.send(2, "live", 1, None, text("i have to go"), p=2)
    s.send(
        2, "mia", 1, 5, s.epoch(MIA.id, MIA.sign, "away", [s.youth_as(s.later, "later"), mia]), p=1
    )
    s.send(3, "mia", 1, None, text("Come back when you like. I am on again tomorrow."), p=1)
    back = s.youth_as(s.again, "again")
    s.send(3, "later", 1, 7, s.epoch("youth", s.youth, "back", [back, mia]), p=0)
    s.send(4, "again", 1, None, text("im back"), p=0)
    s.send(4, "mia", 1, 9, s.epoch(MIA.id, MIA.sign, "hand-over", [back, nil]), p=1)
    s.send(5, "nil", 1, None, text("Hi, I am with you now."), p=0)
    places = [1494, 1022, 1405, 4, 2044, 0]
    words, both = (
        slow_hash(words_secret("en", places, phrase), unb64(DEPLOYMENT))
        for phrase in ("", "blueumbrella7")
    )
    record = {
        "v": 1,
        "f": s.founder,
        "sign": s.youth.pkcs8,
        "hpke": s.later.pkcs8,
        "pub": s.later.pub,
        "tag": s.tag["later"],
        "seen": {"delegation": 3, "roster": 7, "hash": "A" * 43},
    }
    history = {"v": 1, "past": [{"e": e, "ck": b64(s.cks[e])} for e in (0, 1, 2)]}
    value = {
        "origin": ORIGIN,
        "now": NOW,
        "conv": s.conv,
        "founder": s.founder,
        "keys": {
            "youth": {"sign": s.youth.pkcs8, "pub": s.youth.pub},
            "live": {"hpke": s.live.pkcs8, "pub": s.live.pub},
            "later": {"hpke": s.later.pkcs8, "pub": s.later.pub},
            "intake": {"hpke": WEEK.pkcs8, "pub": WEEK.pub},
            "mia": {
                "id": MIA.id,
                "hpke": MIA.hpke.pkcs8,
                "pub": MIA.hpke.pub,
                "sign": MIA.sign.pkcs8,
                "signPub": MIA.sign.pub,
            },
            "nil": {
                "id": NIL.id,
                "hpke": NIL.hpke.pkcs8,
                "pub": NIL.hpke.pub,
                "sign": NIL.sign.pkcs8,
                "signPub": NIL.sign.pub,
            },
        },
        "epochs": s.secrets,
        "packets": s.packets,
        "stream": s.stream,
        "bodies": s.bodies,
        "words": {
            "list": "en",
            "places": places,
            "deployment": DEPLOYMENT,
            "phrase": "Blue umbrella, 7!",
            "typed": [
                "river lemon quick above zebra abandon",
                " RIVER,  lémon\tquic above. zebr abandonned",
                "rive lemo quic abov zebr aban",
            ],
            "hash": b64(words),
            "locator": locator_of(words),
            "key": b64(hkdf(words, "pc1|words|wrap")),
            "phraseHash": b64(both),
            "phraseLocator": locator_of(both),
            "return": seal_record(words, "return", record, s.seed),
            "returned": record,
            "history": seal_record(both, "history", history, s.seed),
            "past": history,
        },
    }
    return s, value


def changed(envelope: Json, **fields: Any) -> Json:
    return {**envelope, **fields}


def flip(text: str, at: int) -> str:
    data = bytearray(unb64(text))
    data[at] ^= 1
    return b64(bytes(data))


def refused_envelopes(s: Story) -> list[Json]:
    """Each is given to Mia, who entered epoch 1 and has taken these envelopes of the stream."""
    first, second = s.stream[2], s.stream[3]

    def sealed(epoch: int, tag: str, **body: Any) -> Json:
        full = {"k": "text", "t": "canary", "n": 1, "seen": "", **body}
        return seal(s.cks[epoch], s.conv, epoch, s.tag[tag], full, s.seed)

    def case(name: str, reason: str, value: Any, *taken: int) -> Json:
        return {"name": name, "reason": reason, "value": value, "taken": list(taken)}

    youth, mia, nil = s.youth_as(s.live, "live"), s.staff(MIA, "mia"), s.staff(NIL, "nil")
    eve = {"who": EVE.id, "tag": b64(Seed("eve tag").bytes(8)), "hpke": EVE.hpke.pub}

    def change(by: str, signer: Key, members: list[Json], **more: Any) -> Json:
        kept = (s.cks, s.secrets, s.packets, s.prev)
        s.cks, s.secrets, s.packets, s.prev = s.cks[:2], [], [], s.secrets[1]["st"]
        body = s.epoch(by, signer, "renew", members, **more)
        s.cks, s.secrets, s.packets, s.prev = kept
        tag = "mia" if by == MIA.id else "live"
        return sealed(1, tag, **body, p=1)

    def under_the_youths_tag(envelope: Json) -> Json:
        return seal(s.cks[1], s.conv, 1, s.tag["live"], open_envelope(s.cks[1], envelope), s.seed)

    return [
        case("a bit of the ciphertext", "key", changed(first, ct=flip(first["ct"], 40))),
        case("a bit of the tag", "key", changed(first, ct=flip(first["ct"], -1))),
        case("a bit of the nonce", "key", changed(first, ct=flip(first["ct"], 0))),
        case("another name", "key", changed(first, id=second["id"])),
        case("another sender of the chat", "key", changed(first, **{"from": s.tag["live"]})),
        case("a sender who is not in the chat", "member", changed(first, **{"from": s.tag["nil"]})),
        case("another chat", "form", changed(first, c=conv_of(s.youth.pub, b64(bytes(16))))),
        case("an epoch that is over", "late", s.stream[0]),
        case(
            "an ended epoch's text under the number of this one", "key", changed(s.stream[0], e=1)
        ),
        case("an epoch that nobody announced", "epoch", s.stream[7]),
        case("a newer version", "update", changed(first, v=2)),
        case("version nought", "form", changed(first, v=0)),
        case("no version", "form", {k: v for k, v in first.items() if k != "v"}),
        case("cut off", "form", changed(first, ct=first["ct"][:-4])),
        case("padded base64", "form", changed(first, ct=first["ct"] + "=")),
        case("not an envelope", "form", ["hello"]),
        case("the same one twice", "order", first, 2),
        case("the second before the first", "order", sealed(1, "mia", n=2)),
        case("one is missing", "order", sealed(1, "live", n=2, p=1, seen=first["id"]), 2),
        case(
            "the sender had seen what is not here",
            "order",
            sealed(1, "live", n=1, p=1, seen=second["id"]),
        ),
        case("another count of the epoch before", "order", sealed(2, "mia", n=1, p=9), 2, 3, 4),
        case("no count", "form", sealed(1, "mia", n=None)),
        case("no kind", "form", sealed(1, "mia", k=None)),
        case(
            "a change by someone who is not in the roster",
            "member",
            change(EVE.id, EVE.sign, [youth, mia]),
        ),
        case(
            "a change signed by someone else", "signature", change(MIA.id, EVE.sign, [youth, mia])
        ),
        case(
            "a change by someone of the roster who is not in the chat",
            "statement",
            change(NIL.id, NIL.sign, [youth, mia]),
        ),
        case(
            "a change that brings in a stranger",
            "member",
            change(MIA.id, MIA.sign, [youth, mia, eve]),
        ),
        case(
            "a change that gives a mentor other keys",
            "member",
            change(MIA.id, MIA.sign, [youth, {**mia, "hpke": EVE.hpke.pub}]),
        ),
        case("a change that puts out the youth", "statement", change(MIA.id, MIA.sign, [mia, nil])),
        case(
            "a change that gives the youth other keys",
            "statement",
            change(MIA.id, MIA.sign, [{**youth, "hpke": EVE.hpke.pub}, mia]),
        ),
        case(
            "a change that announces a return for the youth",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia], ret={"hpke": EVE.hpke.pub, "tag": eve["tag"]}),
        ),
        case(
            "a change of the epoch after next",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia], epoch=3),
        ),
        case(
            "a change that does not follow",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia], prev="A" * 43),
        ),
        case(
            "a change of another chat",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia], conv="A" * 22),
        ),
        case(
            "a change of another site",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia], origin="https://other.example"),
        ),
        case(
            "one tag for two",
            "statement",
            change(MIA.id, MIA.sign, [youth, {**mia, "tag": s.tag["live"]}]),
        ),
        case(
            "one person twice",
            "statement",
            change(MIA.id, MIA.sign, [youth, mia, {**mia, "tag": s.tag["nil"]}]),
        ),
        case(
            "the mentor's change under the youth's tag",
            "member",
            under_the_youths_tag(change(MIA.id, MIA.sign, [youth, mia])),
        ),
    ]
