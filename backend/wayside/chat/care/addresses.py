"""The addresses of the care of chats, for the table in routes.py."""

from starlette.routing import BaseRoute

from wayside.chat.care.errors import (
    NotInRoster,
    OffDuty,
    TalkFull,
    TalkResting,
    TalkTaken,
    TalkTooHeavy,
)
from wayside.chat.care.house import CareOfChats
from wayside.chat.errors import ConversationGone, ConversationTaken, TalkBusy, WorkWanted
from wayside.kernel.access import Access
from wayside.kernel.http import Handler, endpoint
from wayside.kernel.problems import BadQuery, NotFound, Problem, Unavailable
from wayside.staff.errors import NotPossibleNow, SlowDown
from wayside.staff.gate import Gate
from wayside.staff.rules.permissions import Permission

_SMALL = 16_384  # bytes
_FULL = (OffDuty, TalkFull, TalkResting, TalkTooHeavy)


def care_addresses(on: CareOfChats, gate: Gate, *, anyone: Access) -> list[BaseRoute]:
    """Every address. anyone: who may come to a youth's door; a seat's secret shows who it is."""
    return [*_youth(on, anyone), *_desk(on, gate), *_chats(on, gate), *_rota(on, gate)]


def _youth(on: CareOfChats, anyone: Access) -> list[BaseRoute]:
    gone = [ConversationGone, Unavailable]
    return [
        endpoint(
            "/chat/waiting",
            "POST",
            on.line.wait,
            allows=anyone,
            max_body=_SMALL,
            problems=[*gone, SlowDown, TalkBusy, WorkWanted],
            name="chat_wait",
        ),
        endpoint(
            "/chat/waiting/end",
            "POST",
            on.line.wait_no_more,
            allows=anyone,
            status=204,
            produces="text/plain",
            max_body=_SMALL,
            problems=[*gone, SlowDown, TalkBusy, WorkWanted],
            name="chat_wait_no_more",
        ),
        endpoint(
            "/chat/not-again",
            "POST",
            on.line.not_again,
            allows=anyone,
            max_body=_SMALL,
            problems=[*gone, SlowDown, TalkBusy, WorkWanted],
            name="chat_not_again",
        ),
        endpoint(
            "/chat/bell",
            "POST",
            on.line.danger,
            allows=anyone,
            max_body=_SMALL,
            problems=gone,
            name="chat_danger",
        ),
    ]


def _desk(on: CareOfChats, gate: Gate) -> list[BaseRoute]:
    answer = gate.allows(Permission.TALK_ANSWER)
    return [
        endpoint("/staff/talk", "GET", on.views.talk, allows=answer, name="talk_desk"),
        endpoint(
            "/staff/talk/duty",
            "PUT",
            on.duty.put,
            allows=answer,
            status=204,
            produces="text/plain",
            problems=[TalkResting, NotInRoster],
            name="talk_duty",
        ),
        endpoint(
            "/staff/talk/rest/end",
            "POST",
            on.duty.end_rest,
            allows=answer,
            status=204,
            produces="text/plain",
            name="talk_rest_end",
        ),
        endpoint(
            "/staff/talk/claims",
            "POST",
            on.claims.claim,
            allows=answer,
            problems=[TalkTaken, ConversationGone, *_FULL],
            name="talk_claim",
        ),
        endpoint(
            "/staff/talk/out",
            "POST",
            on.claims.out,
            allows=answer,
            status=204,
            produces="text/plain",
            name="talk_out",
        ),
        endpoint(
            "/staff/talk/whispers",
            "POST",
            on.offers.whisper,
            allows=answer,
            status=201,
            produces="text/plain",
            max_body=_SMALL,
            problems=[NotFound, NotPossibleNow, ConversationTaken],
            name="talk_whisper",
        ),
    ]


def _chats(on: CareOfChats, gate: Gate) -> list[BaseRoute]:
    answer, lead = gate.allows(Permission.TALK_ANSWER), gate.allows(Permission.TALK_LEAD)
    acts: list[tuple[str, Handler, Access, tuple[type[Problem], ...]]] = [
        ("heavy", on.claims.heavy, answer, ()),
        ("bell", on.claims.danger, answer, ()),
        ("left", on.claims.left, answer, (NotPossibleNow,)),
        ("close", on.claims.close, answer, (NotPossibleNow,)),
        ("erase", on.claims.erase, answer, (NotPossibleNow,)),
        ("block", on.claims.block, answer, (NotPossibleNow,)),
        ("offer", on.offers.offer, answer, (NotPossibleNow,)),
        ("offer/withdraw", on.offers.withdraw, answer, ()),
        ("answer", on.offers.answer, answer, (NotPossibleNow, *_FULL)),
        ("join", on.offers.join, lead, (NotPossibleNow,)),
    ]
    return [
        endpoint(
            f"/staff/talk/chats/{{c}}/{what}",
            "POST",
            handler,
            allows=allows,
            status=204,
            produces="text/plain",
            max_body=_SMALL,
            problems=[NotFound, *problems],
            name=f"talk_{what.replace('/', '_')}",
        )
        for what, handler, allows, problems in acts
    ]


def _rota(on: CareOfChats, gate: Gate) -> list[BaseRoute]:
    answer = gate.allows(Permission.TALK_ANSWER)
    return [
        endpoint(
            "/staff/talk/rota",
            "GET",
            on.rota.rota,
            allows=answer,
            problems=[BadQuery],
            name="talk_rota",
        ),
        endpoint(
            "/staff/talk/rota",
            "POST",
            on.rota.add,
            allows=answer,
            status=201,
            problems=[NotPossibleNow],
            name="talk_rota_add",
        ),
        endpoint(
            "/staff/talk/rota/{id}",
            "DELETE",
            on.rota.remove,
            allows=answer,
            status=204,
            produces="text/plain",
            problems=[NotFound],
            name="talk_rota_remove",
        ),
    ]
