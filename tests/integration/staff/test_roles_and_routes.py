"""Every address and every socket, asked by everyone: each role, none, and those who are not in.

The two tables here are written by hand. An address that is not in the first one fails the test, so
nobody adds one without saying whom it is for.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import httpx2
import pytest
from starlette.applications import Starlette

from tests.support.household import AS_OUR_PAGE, Colleague, Household
from tests.support.knocking import ACCEPTED, knock
from wayside.kernel.http import Endpoint
from wayside.kernel.live import Socket
from wayside.staff.gate import SESSION_COOKIE
from wayside.staff.models import Member, Session
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import GATED, Role

ANYONE = "anyone"
SOCKET = "SOCKET"

EDITORS = {
    "writer",
    "survivor-reviewer",
    "legal-reviewer",
    "health-reviewer",
    "translator",
    "language-reviewer",
    "publisher",
}
LESSON = "/staff/lessons/{shelf}/{id}/{lang}"

WHO_MAY: dict[str, set[str]] = {
    "session.hold": set(Role) | {"no role", "only waiting", "locked"},
    "console.use": set(Role) | {"no role", "only waiting"},
    "people.see": {"admin", "lead"},
    "people.invite": {"admin"},
    "roles.grant": {"admin"},
    "people.approve": {"admin", "lead"},
    "people.remove": {"admin", "lead"},
    "audit.read": {"lead"},
    "talk.answer": {"mentor", "lead"},
    "talk.lead": {"lead"},
    "roster.sign": {"lead"},
    "lessons.see": EDITORS,
    "lessons.write": {"writer", "translator", "language-reviewer"},
    "lessons.review": EDITORS - {"translator"},
    "lessons.publish": {"publisher"},
    "lessons.withdraw": EDITORS - {"writer", "translator"},
}

FOR_WHOM: dict[tuple[str, str], str] = {
    ("GET", "/"): ANYONE,
    ("GET", "/home/{language}"): ANYONE,
    ("GET", "/plain"): ANYONE,
    ("GET", "/units"): ANYONE,
    ("GET", "/units/{choice}/{language}"): ANYONE,
    ("GET", "/frame"): ANYONE,
    ("GET", "/frame/{language}"): ANYONE,
    ("GET", "/assets/{name}"): ANYONE,
    ("GET", "/sw.js"): ANYONE,
    ("GET", "/packs"): ANYONE,
    ("GET", "/packs/{name}"): ANYONE,
    ("POST", "/fresh"): ANYONE,
    ("POST", "/fresh/app"): ANYONE,
    ("GET", "/healthz"): ANYONE,
    ("GET", "/openapi.json"): ANYONE,
    ("GET", "/staff"): ANYONE,
    ("GET", "/staff/"): ANYONE,
    ("POST", "/staff/welcome"): ANYONE,
    ("POST", "/staff/members"): ANYONE,
    ("POST", "/staff/sign-in/start"): ANYONE,
    ("POST", "/staff/sessions"): ANYONE,
    ("GET", "/staff/session"): "session.hold",
    ("DELETE", "/staff/session"): "session.hold",
    ("POST", "/staff/session/unlock"): "session.hold",
    ("POST", "/staff/session/lock"): "session.hold",
    ("POST", "/staff/session/activity"): "console.use",
    (SOCKET, "/staff/live"): "console.use",
    ("GET", "/staff/devices"): "console.use",
    ("DELETE", "/staff/devices/{id}"): "console.use",
    ("GET", "/staff/factors"): "console.use",
    ("POST", "/staff/factors/passkey-options"): "console.use",
    ("POST", "/staff/passkeys"): "console.use",
    ("POST", "/staff/passkeys/{id}/removal"): "console.use",
    ("PUT", "/staff/totp"): "console.use",
    ("POST", "/staff/totp/removal"): "console.use",
    ("PUT", "/staff/recovery-codes"): "console.use",
    ("PUT", "/staff/passphrase"): "console.use",
    ("GET", "/staff/audit/mine"): "console.use",
    ("GET", "/staff/audit"): "audit.read",
    ("GET", "/staff/home"): "console.use",
    ("GET", "/staff/people"): "people.see",
    ("POST", "/staff/people/{id}/roles"): "roles.grant",
    ("POST", "/staff/people/{id}/roles/{role}/withdrawal"): "people.remove",
    ("POST", "/staff/people/{id}/removal"): "people.remove",
    ("POST", "/staff/people/{id}/resets"): "people.approve",
    ("POST", "/staff/grants/{id}/approvals"): "people.approve",
    ("POST", "/staff/resets/{id}/approvals"): "people.approve",
    ("POST", "/staff/resets/{id}/link"): "people.approve",
    ("DELETE", "/staff/resets/{id}"): "people.approve",
    ("GET", "/staff/invitations"): "people.invite",
    ("POST", "/staff/invitations"): "people.invite",
    ("DELETE", "/staff/invitations/{id}"): "people.invite",
    ("POST", "/staff/grants/{id}/confirmations"): "people.approve",
    ("GET", "/chat/roster"): ANYONE,
    ("GET", "/staff/talk/roster"): "roster.sign",
    ("POST", "/staff/talk/roster"): "roster.sign",
    ("PUT", "/staff/talk/delegation"): "roster.sign",
    ("GET", "/staff/talk/intake"): "talk.answer",
    ("POST", "/staff/talk/tickets"): "talk.answer",
    ("GET", "/staff/talk/steps/{language}"): "talk.answer",
    ("GET", "/staff/talk/canned/{language}"): "talk.answer",
    ("POST", "/staff/talk/notes"): "talk.answer",
    ("GET", "/staff/talk/notes"): "talk.lead",
    ("DELETE", "/staff/talk/notes/{name}"): "talk.lead",
    ("POST", "/staff/talk/debriefs"): "talk.answer",
    ("GET", "/staff/talk/debriefs"): "talk.answer",
    ("DELETE", "/staff/talk/debriefs/{name}"): "talk.answer",
    ("PUT", "/chat/records"): ANYONE,
    ("POST", "/chat/records/removals"): ANYONE,
    ("POST", "/chat/records/look"): ANYONE,
    ("GET", "/chat/state"): ANYONE,
    ("GET", "/chat/limits/{language}"): ANYONE,
    ("POST", "/chat/conversations"): ANYONE,
    ("POST", "/chat/tickets"): ANYONE,
    ("GET", "/chat/work"): ANYONE,
    ("POST", "/chat/work"): ANYONE,
    ("PUT", "/chat/access"): ANYONE,
    ("POST", "/chat/erasures"): ANYONE,
    ("POST", "/chat/poll"): ANYONE,
    (SOCKET, "/chat/live"): ANYONE,
    ("GET", "/staff/talk"): "talk.answer",
    ("PUT", "/staff/talk/duty"): "talk.answer",
    ("POST", "/staff/talk/rest/end"): "talk.answer",
    ("POST", "/staff/talk/claims"): "talk.answer",
    ("POST", "/staff/talk/out"): "talk.answer",
    ("POST", "/staff/talk/whispers"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/heavy"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/bell"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/left"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/close"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/erase"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/block"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/offer"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/offer/withdraw"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/answer"): "talk.answer",
    ("GET", "/staff/talk/rota"): "talk.answer",
    ("POST", "/staff/talk/rota"): "talk.answer",
    ("DELETE", "/staff/talk/rota/{id}"): "talk.answer",
    ("POST", "/staff/talk/chats/{c}/join"): "talk.lead",
    ("POST", "/chat/waiting"): ANYONE,
    ("POST", "/chat/waiting/end"): ANYONE,
    ("POST", "/chat/not-again"): ANYONE,
    ("POST", "/chat/bell"): ANYONE,
    ("GET", "/staff/lessons"): "lessons.see",
    ("GET", LESSON): "lessons.see",
    ("GET", f"{LESSON}/revisions"): "lessons.see",
    ("GET", f"{LESSON}/revisions/{{number}}"): "lessons.see",
    ("POST", f"{LESSON}/look"): "lessons.see",
    ("POST", f"{LESSON}/revisions"): "lessons.write",
    ("POST", f"{LESSON}/rollbacks"): "lessons.write",
    ("POST", f"{LESSON}/proposals"): "lessons.write",
    ("POST", f"{LESSON}/reviews"): "lessons.review",
    ("POST", f"{LESSON}/checked"): "lessons.review",
    ("POST", f"{LESSON}/publications"): "lessons.publish",
    ("POST", f"{LESSON}/withdrawals"): "lessons.withdraw",
    ("POST", f"{LESSON}/comments"): "lessons.see",
    ("POST", f"{LESSON}/comments/{{comment}}/resolution"): "lessons.see",
    ("PUT", f"{LESSON}/presence"): "lessons.see",
}

REFUSALS = {
    f"/problems/{each}"
    for each in (
        "not-signed-in",
        "session-locked",
        "signed-out",
        "account-removed",
        "not-allowed",
    )
}
IN_PATHS = {
    "c": "AAAAAAAAAAAAAAAAAAAAAA",
    "id": "AAAAAAAAAAAAAAAAAAAAAA",
    "role": "writer",
    "language": "en",
    "choice": "1",
    "shelf": "lessons",
    "lang": "en",
    "number": "1",
    "comment": "AAAAAAAAAAAAAAAAAAAAAA",
    "name": "x",
}


# Who asks


async def _with_roles(house: Household, *roles: str) -> Colleague:
    return await house.member("Someone", *roles)


async def _only_waiting(house: Household) -> Colleague:
    return await house.member("Someone", waiting=tuple(sorted(GATED)))


async def _nobody(house: Household) -> Colleague:
    return Colleague(house.client, "", "Nobody")


async def _made_up(house: Household) -> Colleague:
    return Colleague(house.client, "", "Nobody", token="A" * 43)


async def _in_every_role(house: Household) -> Colleague:
    return await house.member("Someone", *sorted(Role))


async def _locked(house: Household) -> Colleague:
    who = await _in_every_role(house)
    await Session.filter(member_id=who.id).update(locked_why="self")
    return who


async def _idle(house: Household) -> Colleague:
    who = await _in_every_role(house)
    long_ago = datetime.now(UTC) - timedelta(minutes=20)
    await Session.filter(member_id=who.id).update(active_at=long_ago)
    return who


async def _removed(house: Household) -> Colleague:
    who = await _in_every_role(house)
    await Session.filter(member_id=who.id).update(ended_why="removed")
    await Member.filter(id=who.id).update(state="removed")
    return who


async def _signed_out(house: Household) -> Colleague:
    who = await _in_every_role(house)
    await Session.filter(member_id=who.id).update(ended_why="signed-out")
    return who


async def _over(house: Household) -> Colleague:
    who = await _in_every_role(house)
    await Session.filter(member_id=who.id).update(ends_at=datetime.now(UTC) - timedelta(minutes=1))
    return who


Asker = Callable[[Household], Awaitable[Colleague]]


def _role(role: Role) -> Asker:
    return lambda house: _with_roles(house, role.value)


SIGNED_IN: dict[str, Asker] = {
    **{role.value: _role(role) for role in Role},
    "no role": _with_roles,
    "only waiting": _only_waiting,
}
NOT_IN: dict[str, tuple[Asker, str]] = {
    "nobody": (_nobody, "/problems/not-signed-in"),
    "a made-up session": (_made_up, "/problems/not-signed-in"),
    "removed": (_removed, "/problems/account-removed"),
    "signed out": (_signed_out, "/problems/signed-out"),
    "after twelve hours": (_over, "/problems/signed-out"),
}
LOCKED: dict[str, Asker] = {"locked": _locked, "idle": _idle}


# What they are told


async def refusal(house: Household, who: Colleague, method: str, path: str) -> str:
    """Why this person is not let in, as the type of a problem; "" for whoever is let in."""
    address = path.format(**{name: IN_PATHS[name] for name in IN_PATHS if f"{{{name}}}" in path})
    if method == SOCKET:
        cookie = {"Cookie": f"{SESSION_COOKIE}={who.token}"} if who.token else {}
        told = await knock(house.app, address, {**AS_OUR_PAGE, **cookie})
        assert told == ACCEPTED or told in REFUSALS
        return "" if told == ACCEPTED else told
    answer = await who.ask(method, address)
    assert answer.status_code < 500 or path == "/healthz", answer.text
    return told_why(answer)


def told_why(answer: httpx2.Response) -> str:
    if answer.headers.get("content-type") != "application/problem+json":
        return ""
    kind = str(answer.json()["type"])
    return kind if kind in REFUSALS else ""


def test_every_address_and_socket_there_is_has_its_line_here(app: Starlette) -> None:
    found: dict[tuple[str, str], str] = {}
    for route in app.routes:
        assert isinstance(route, Endpoint | Socket)
        method = route.description.method if isinstance(route, Endpoint) else SOCKET
        found[(method, route.path)] = route.allows.name
    assert found == FOR_WHOM


def test_the_table_of_permissions_is_the_one_here() -> None:
    every = WHO_MAY["console.use"]
    for permission in Permission:
        written = WHO_MAY[permission.label]
        given = every if permission.every else set(permission.roles)
        assert written - {"locked"} == given, permission.label
    assert {permission.label for permission in Permission} == set(WHO_MAY)


@pytest.mark.parametrize(("method", "path"), FOR_WHOM, ids=lambda part: part)
async def test_it_lets_in_exactly_whom_it_is_for(
    household: Household, method: str, path: str
) -> None:
    permission = FOR_WHOM[method, path]
    may = WHO_MAY.get(permission, set())
    verdicts: dict[str, str] = {}
    expected: dict[str, str] = {}
    for name, asker in SIGNED_IN.items():
        verdicts[name] = await _told(household, asker, method, path)
        expected[name] = "" if name in may else "/problems/not-allowed"
    for name, asker in LOCKED.items():
        verdicts[name] = await _told(household, asker, method, path)
        expected[name] = "" if "locked" in may else "/problems/session-locked"
    for name, (asker, why) in NOT_IN.items():
        verdicts[name] = await _told(household, asker, method, path)
        expected[name] = why
    if permission == ANYONE:
        expected = dict.fromkeys(expected, "")
    assert verdicts == expected


async def _told(house: Household, asker: Asker, method: str, path: str) -> str:
    who = await asker(house)
    told = await refusal(house, who, method, path)
    # The next one may have the name again; a session that ended stays so.
    await Member.filter(name_key="someone").update(name_key=None)
    return told
