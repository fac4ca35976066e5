"""A coordinator sets up a team as docs/how-to/set-up-your-team.md says, over a running server."""

from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx2

from tests.support.asking import Browser
from tests.support.first_link import first_link
from tests.support.staff import Person
from tests.support.staff_keys import Keys
from tests.support.wayside_process import running_wayside

OTHERS = {
    "Cleo": ["lead"],
    "Mia": ["mentor"],
    "Max": ["mentor"],
    "Sol": ["survivor-reviewer"],
    "Wim": ["writer"],
    "Tia": ["translator", "writer"],
}


async def roles(person: Person, state: str = "active") -> set[str]:
    answer = await person.browser.get("/staff/session")
    assert answer.status_code == 200, answer.text
    return {each["role"] for each in answer.json()["roles"] if each["state"] == state}


async def to_do(person: Person) -> dict[str, int]:
    answer = await person.browser.get("/staff/home")
    assert answer.status_code == 200, answer.text
    return {each["kind"]: each["count"] for each in answer.json()["to_do"]}


async def yes_to_reset(giver: Person, name: str) -> dict[str, Any]:
    about = await giver.find(name)
    answer = await giver.browser.post(
        f"/staff/resets/{about['reset']['id']}/approvals", giver.signed("reset", about)
    )
    assert answer.status_code == 200, answer.text
    seen: dict[str, Any] = answer.json()
    return seen


async def test_from_the_first_link_to_a_whole_team_and_a_new_start(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        wayside = stack.enter_context(running_wayside(tmp_path))
        client = await stack.enter_async_context(httpx2.AsyncClient(timeout=60))

        def someone(name: str) -> Person:
            return Person(Browser(client, wayside.origin), name)

        ana, ben = someone("Ana"), someone("Ben")
        await ana.join(first_link(wayside))
        assert await roles(ana) == {"admin"}
        assert (await to_do(ana))["second-key-holder"] == 1
        await ben.join(await ana.invite("admin"))
        assert await roles(ben) == {"admin"}
        assert "second-key-holder" not in await to_do(ana)

        team = {name: someone(name) for name in OTHERS}
        for name, person in team.items():
            await person.join(await ana.invite(*OTHERS[name], name=name))
        assert await roles(team["Tia"]) == {"translator", "writer"}
        assert await roles(team["Sol"]) == {"survivor-reviewer"}
        cleo, mia, max_ = team["Cleo"], team["Mia"], team["Max"]
        assert (await to_do(ben))["approve"] == 3
        assert await roles(mia) == set()
        assert (await to_do(mia))["wait-approval"] == 1

        for person, role in ((cleo, "lead"), (mia, "mentor"), (max_, "mentor")):
            assert (await ana.find(person.name))["key_number"] == person.keys.number
            await ana.approve(person.name, role)
            await ben.approve(person.name, role)
            former = dict(person.browser.cookies)
            assert (await person.browser.get("/staff/home")).status_code == 401
            view = await person.unlock()
            assert {"role": role, "state": "active"} in view["roles"]
            assert person.browser.cookies["__Host-session"] != former["__Host-session"]

        await a_new_start_for(mia, opened_by=ana, approved_by=(ben, cleo))
        await someone_goes(max_, removed_by=cleo)

        trail = (await cleo.browser.get("/staff/audit")).json()["entries"]
        assert {"member.removed", "reset.link-made", "member.reset"} <= {
            each["action"] for each in trail
        }
        told = wayside.command("check").stdout
        assert "audit" in told.lower()
        assert "NO  The audit" not in told


async def a_new_start_for(
    person: Person, *, opened_by: Person, approved_by: tuple[Person, Person]
) -> None:
    before = person.unlocking.verifier
    about = await opened_by.find(person.name)
    opened = await opened_by.browser.post(f"/staff/people/{about['id']}/resets")
    assert opened.status_code == 201, opened.text
    first, second = approved_by
    assert (await yes_to_reset(first, person.name))["reset"]["needed"] == 1
    reset = (await yes_to_reset(second, person.name))["reset"]
    assert (reset["state"], reset["needed"]) == ("approved", 0)
    made = await second.browser.post(f"/staff/resets/{reset['id']}/link")
    assert made.status_code == 201, made.text

    again = Person(Browser(person.browser.client, person.browser.origin), person.name)
    await again.join(made.json()["link"])
    assert again.id == person.id
    assert (await person.browser.get("/staff/home")).status_code == 401  # signed out elsewhere
    assert await roles(again) == set()
    assert await roles(again, "pending") == {"mentor"}
    stale = again.signing_in(verifier=before, proof={"kind": "recovery", "code": person.codes[0]})
    assert (await person.browser.post("/staff/sessions", stale)).status_code == 401
    for giver in (opened_by, second):
        seen = await giver.find(person.name)
        assert seen["key_number"] == again.keys.number != person.keys.number
        await giver.approve(person.name, "mentor")
    await again.unlock()
    assert await roles(again) == {"mentor"}


async def someone_goes(person: Person, *, removed_by: Person) -> None:
    seen = await removed_by.remove(person.name)
    assert (seen["state"], seen["roles"]) == ("removed", [])
    told = await person.browser.get("/staff/session")
    assert (told.status_code, told.json()["type"]) == (401, "/problems/account-removed")
    stranger = Person(Browser(person.browser.client, person.browser.origin), person.name)
    stranger.passphrase, stranger.salt, stranger.keys = person.passphrase, person.salt, Keys.new()
    sent = stranger.signing_in(proof={"kind": "recovery", "code": person.codes[0]})
    refused = await stranger.browser.post("/staff/sessions", sent)
    assert (refused.status_code, refused.json()["type"]) == (401, "/problems/sign-in-refused")
