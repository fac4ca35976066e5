"""The frames of `peerchat.v1`: what a client may say, read strictly, and what the server says.

docs/protocol/wire.md is the specification. Nothing is converted, nothing unknown is let in. The
frames of the server are written with f-strings: every text in them was checked against an
alphabet that needs no escaping in JSON when it came in.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from wayside.chat.rules.bounds import Wire

SUBPROTOCOL: Final = "peerchat.v1"
VERSION: Final = 1
_MOST_BYTES: Final = Wire.FRAME_BYTES.amount

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]  # 16 bytes, base64url
TagName = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{11}$")]  # 8 bytes, base64url
ClientId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16}$")]  # 12 bytes, base64url
Secret = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{43}$")]  # 32 bytes, base64url
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,1024}$")]
Sealed = Annotated[str, Field(pattern=rf"^[A-Za-z0-9_-]{{1,{Wire.SEALED_CHARACTERS.amount}}}$")]
Packet = Annotated[str, Field(pattern=rf"^[A-Za-z0-9_-]{{1,{Wire.PACKET_CHARACTERS.amount}}}$")]
Epoch = Annotated[int, Field(ge=0, le=2**31 - 1)]
Seq = Annotated[int, Field(ge=0, le=2**53 - 1)]


Trouble = Literal["slow-down", "not-now", "full"]


class BadFrame(Exception):
    """What came is no frame of this protocol. Holds nothing of it."""


class _Frame(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class Place(_Frame):
    """How far a client is in one conversation: `id` is that of the envelope at `after`."""

    c: Name
    inc: Name | Literal[""] = ""
    after: Seq = 0
    id: ClientId | Literal[""] = ""


class Hello(_Frame):
    """The first frame of every connection."""

    t: Literal["hello"]
    v: Literal[1]
    ticket: Token
    resume: Annotated[list[Place], Field(max_length=Wire.CONVERSATIONS.amount)] = []


class Send(_Frame):
    """One sealed text, to be stored and passed on. `v` is the version of what is sealed."""

    t: Literal["send"]
    c: Name
    id: ClientId
    e: Epoch
    ct: Sealed
    v: Annotated[int, Field(ge=1, le=255)] = 1
    tag: TagName | Literal[""] = ""  # under which it was sealed; the present one where it is empty


class Tag(_Frame):
    """From now on this member is known by another tag. Earlier envelopes keep theirs."""

    t: Literal["tag"]
    c: Name
    tag: TagName


class Put(_Frame):
    """A conversation key, wrapped for one other member; replaces an earlier one of that epoch."""

    t: Literal["put"]
    c: Name
    id: ClientId
    e: Epoch
    to: TagName
    packet: Packet


class Ack(_Frame):
    """Everything up to `seq` has arrived."""

    t: Literal["ack"]
    c: Name
    seq: Seq


class Pull(_Frame):
    """Send everything after this place again."""

    t: Literal["pull"]
    c: Name
    after: Seq


class Typing(_Frame):
    """This side writes, or stopped. Never stored."""

    t: Literal["typing"]
    c: Name
    on: bool


class Ping(_Frame):
    """A sign of life."""

    t: Literal["ping"]


class Leave(_Frame):
    """This connection is done with a conversation."""

    t: Literal["close"]
    c: Name


class Sit(_Frame):
    """Take the seats of one more ticket on a connection that is open."""

    t: Literal["sit"]
    ticket: Token
    resume: Annotated[list[Place], Field(max_length=Wire.CONVERSATIONS.amount)] = []


ClientFrame = Hello | Send | Tag | Put | Ack | Pull | Typing | Ping | Leave | Sit
_client: Final[TypeAdapter[ClientFrame]] = TypeAdapter(
    Annotated[ClientFrame, Field(discriminator="t")]
)


def parse(text: str | bytes) -> ClientFrame:
    """The frame in a text message. Raises BadFrame for everything else, and nothing but that."""
    if len(text) > _MOST_BYTES:
        raise BadFrame
    try:
        return _client.validate_json(text)
    except ValidationError:
        raise BadFrame from None
    except ValueError:  # a text that is no UTF-8 (lone surrogates)
        raise BadFrame from None


def stream(c: str, inc: str, head: int, *, after: int, reset: bool) -> str:
    """One entry of `welcome`: what comes next begins after `after`."""
    return f'{{"c":"{c}","inc":"{inc}","head":{head},"after":{after},"reset":{_truth(reset)}}}'


def welcome(conn: str, heartbeat: int, streams: list[str]) -> str:
    """The answer to hello."""
    return (
        f'{{"t":"welcome","v":{VERSION},"conn":"{conn}","hb":{heartbeat},'
        f'"streams":[{",".join(streams)}]}}'
    )


def sat(conn: str, streams: list[str]) -> str:
    """The answer to sit: the conversations that are new on this connection."""
    return f'{{"t":"sat","conn":"{conn}","streams":[{",".join(streams)}]}}'


def env(c: str, seq: int, sender: str, client_id: str, e: int, v: int, ct: str, at: int) -> str:
    """One envelope. at: minutes since 1970, no finer."""
    return (
        f'{{"t":"env","c":"{c}","seq":{seq},"from":"{sender}","id":"{client_id}",'
        f'"e":{e},"v":{v},"ct":"{ct}","at":{at}}}'
    )


def ok(c: str, client_id: str, seq: int, *, dup: bool) -> str:
    """A send is stored, now or before. seq: its place; 0 for a key packet, which has none."""
    return f'{{"t":"ok","c":"{c}","id":"{client_id}","seq":{seq},"dup":{_truth(dup)}}}'


def err(c: str, client_id: str, code: Trouble, retry: int) -> str:
    """A send is not stored; the same may be tried again after `retry` seconds."""
    return f'{{"t":"err","c":"{c}","id":"{client_id}","code":"{code}","retry":{retry}}}'


def key(c: str, to: str, e: int, packet: str) -> str:
    """A conversation key, wrapped for this member under one of its tags."""
    return f'{{"t":"key","c":"{c}","to":"{to}","e":{e},"packet":"{packet}"}}'


def tag(c: str, one: str) -> str:
    """This member is known by this tag now."""
    return f'{{"t":"tag","c":"{c}","tag":"{one}"}}'


def peer(c: str, state: Literal["here", "left"]) -> str:
    """Somebody else in this conversation came or left; a hint."""
    return f'{{"t":"peer","c":"{c}","state":"{state}"}}'


def typing(c: str, *, on: bool) -> str:
    """Somebody else writes, or stopped."""
    return f'{{"t":"typing","c":"{c}","on":{_truth(on)}}}'


def gone(c: str) -> str:
    """A conversation is gone for good; the connection goes on with its others."""
    return f'{{"t":"gone","c":"{c}"}}'


def out(c: str) -> str:
    """This member has no part in a conversation any more; it goes on without them."""
    return f'{{"t":"out","c":"{c}"}}'


def hint(frame: Mapping[str, Any]) -> str:
    """Something that the rest of Talk says to whoever is connected, such as `queue`."""
    return json.dumps(frame, separators=(",", ":"))


def drain(seconds: int) -> str:
    """The server is about to restart: leave and come back after so many seconds."""
    return f'{{"t":"drain","in":{seconds}}}'


def bye(code: int) -> str:
    """What a close code is to a socket, for a poll."""
    return f'{{"t":"bye","code":{code}}}'


PONG: Final = '{"t":"pong"}'


def _truth(value: bool) -> str:
    return "true" if value else "false"
