"""Whatever is sent to the addresses about people, what does not fit changes nothing."""

import json
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.household import AS_OUR_PAGE, Colleague, Household
from wayside.staff.gate import SESSION_COOKIE
from wayside.staff.models import Approval, AuditEntry, Grant, Invitation, Member, Reset

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["statement", "signature", "role", "roles", "name"])
            | st.text(max_size=9),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
PATHS = {
    "role": "/staff/people/{member}/roles",
    "withdrawal": "/staff/people/{member}/roles/writer/withdrawal",
    "removal": "/staff/people/{member}/removal",
    "yes": "/staff/grants/{grant}/approvals",
    "reset": "/staff/resets/{reset}/approvals",
    "link": "/staff/invitations",
}


async def everything() -> str:
    """All that these addresses could change, as text."""
    rows = [
        sorted(str(sorted(map(str, each.items()))) for each in await table.all().values())
        for table in (Member, Grant, Reset, Approval, Invitation, AuditEntry)
    ]
    return json.dumps(rows)


@dataclass(frozen=True)
class Ready:
    """An admin, somebody who waits, and the addresses of what could be decided."""

    ana: Colleague
    nova: Colleague
    paths: dict[str, str]


@pytest.fixture
async def ready(household: Household) -> Ready:
    ana = await household.member("Ana", "admin")
    for name in ("Ben", "Cleo"):
        await household.member(name, "lead")
    nova = await household.member("Nova", "writer", waiting=("mentor",))
    await ana.ask("POST", f"/staff/people/{nova.id}/resets")
    ids = {
        "member": nova.id,
        "grant": (await nova.grant("mentor")).id,
        "reset": (await Reset.get(member_id=nova.id)).id,
    }
    return Ready(ana, nova, {name: path.format(**ids) for name, path in PATHS.items()})


def is_clear(answer: httpx2.Response) -> bool:
    """Whether it is a refusal by name."""
    kind = answer.headers["content-type"]
    return 400 <= answer.status_code < 500 and kind == "application/problem+json"


@given(data=st.data())
@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_a_body_of_any_shape_is_refused_by_name_and_changes_nothing(
    ready: Ready, data: st.DataObject
) -> None:
    before = await everything()
    name = data.draw(st.sampled_from(sorted(ready.paths)))
    body = data.draw(VALUES)
    answer = await ready.ana.ask("POST", ready.paths[name], {} if body is None else body)
    if _fits(name, body):
        return
    assert is_clear(answer), (name, body, answer.text)
    assert await everything() == before


def _fits(name: str, body: Any) -> bool:
    """Whether chance has found a wish that is one: nobody can stumble on a signature."""
    return (
        name == "link"
        and isinstance(body, dict)
        and body.keys() == {"name", "roles"}
        and bool(body["roles"])
    )


@given(
    at=st.integers(min_value=0, max_value=500),
    replacement=st.characters(min_codepoint=1, max_codepoint=0x10FF),
    part=st.sampled_from(["statement", "signature"]),
)
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_one_letter_that_is_another_is_another_statement(
    ready: Ready, at: int, replacement: str, part: str
) -> None:
    signed = ready.ana.signed("add", ready.nova, "mentor")
    text = signed[part]
    place = at % len(text)
    changed = {**signed, part: text[:place] + replacement + text[place + 1 :]}
    if changed == signed:
        return
    before = await everything()
    answer = await ready.ana.ask("POST", ready.paths["yes"], changed)
    assert is_clear(answer), answer.text
    assert await everything() == before


@pytest.mark.parametrize("name", PATHS)
async def test_what_is_too_long_is_refused_and_changes_nothing(ready: Ready, name: str) -> None:
    before = await everything()
    for size in (3_000, 200_000):
        sent = {"statement": "x" * size, "signature": "x" * size, "name": "x" * size}
        assert is_clear(await ready.ana.ask("POST", ready.paths[name], sent))
    assert await everything() == before


@pytest.mark.parametrize("name", PATHS)
async def test_what_is_not_json_is_refused_and_changes_nothing(ready: Ready, name: str) -> None:
    before = await everything()
    headers = {**AS_OUR_PAGE, "Cookie": f"{SESSION_COOKIE}={ready.ana.token}"}
    for kind, raw in [
        ("application/json", b"{"),
        ("application/json", b"\xff"),
        ("application/json", b'{"role": "writer", "role": "admin"'),
        ("text/plain", b'{"role": "translator"}'),
        ("application/x-www-form-urlencoded", b"role=translator"),
    ]:
        answer = await ready.ana.client.post(
            ready.paths[name], content=raw, headers={**headers, "Content-Type": kind}
        )
        assert is_clear(answer)
    assert await everything() == before


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://localhost:8000", "Sec-Fetch-Site": "same-site"},
    ],
)
async def test_another_sites_page_decides_nothing_with_someones_cookie(
    ready: Ready, headers: dict[str, str]
) -> None:
    before = await everything()
    cookie = {"Cookie": f"{SESSION_COOKIE}={ready.ana.token}"}
    answer = await ready.ana.client.post(
        ready.paths["role"], json={"role": "translator"}, headers={**headers, **cookie}
    )
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/wrong-origin")
    assert await everything() == before


@pytest.mark.parametrize("id_", ["x", "A" * 23, "..%2f..%2f", "%00" * 22, "é" * 22, "A" * 22])
async def test_an_id_that_nothing_has_is_not_found_whatever_it_looks_like(
    ready: Ready, id_: str
) -> None:
    ana = ready.ana
    before = await everything()
    said = ana.signed("remove", ana)
    for path in (
        f"/staff/people/{id_}/removal",
        f"/staff/people/{id_}/roles/writer/withdrawal",
        f"/staff/grants/{id_}/approvals",
        f"/staff/resets/{id_}/approvals",
    ):
        assert (await ana.ask("POST", path, said)).status_code == 404
    assert (await ana.ask("POST", f"/staff/people/{id_}/resets")).status_code == 404
    assert (await ana.ask("DELETE", f"/staff/invitations/{id_}")).status_code == 404
    assert await everything() == before


async def test_a_yes_played_back_after_it_was_undone_counts_for_nothing_old(
    household: Household,
) -> None:
    """Within its ten minutes a yes can be sent again, but only by its author, and as a new yes."""
    ana = await household.member("Ana", "admin")
    ben = await household.member("Ben", "lead")
    nova = await household.member("Nova", waiting=("mentor",))
    said = ana.signed("add", nova, "mentor")
    first = await nova.grant("mentor")
    path = f"/staff/grants/{first.id}/approvals"
    assert (await ana.ask("POST", path, said)).status_code == 200
    assert (await ana.ask("POST", path, said)).status_code == 409
    await ben.withdraw(nova, "mentor")
    assert (await ana.ask("POST", path, said)).status_code == 404
    await ana.give(nova, "mentor")
    second = f"/staff/grants/{(await nova.grant('mentor')).id}/approvals"
    assert (await ben.ask("POST", second, said)).status_code == 422
    assert await nova.roles() == set()
