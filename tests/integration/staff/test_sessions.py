"""A session at the console: short, locked when left alone, ended from anywhere."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.accounts import House, Someone, a_verifier
from tests.support.asking import Browser
from tests.support.household import Household
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.models import AuditEntry, Device, Grant, Member, Session
from wayside.staff.rules.roles import Role
from wayside.staff.rules.sessions import Ended


async def kind(browser: Browser, path: str = "/staff/factors") -> str:
    """The problem that a request meets, or "ok"."""
    answer = await browser.get(path)
    return "ok" if answer.status_code == 200 else str(answer.json()["type"].split("/")[2])


async def unlock(someone: Someone, browser: Browser) -> int:
    answer = await browser.post("/staff/session/unlock", {"verifier": someone.verifier})
    return answer.status_code


async def test_without_a_session_nothing_is_shown(house: House) -> None:
    nobody = house.browser()
    assert await kind(nobody) == "not-signed-in"
    for cookie in ("", "x", "A" * 43, "A" * 5000):
        nobody.cookies["__Host-session"] = cookie
        assert await kind(nobody) == "not-signed-in"


async def test_after_ten_quiet_minutes_it_is_locked_and_never_before(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=10, seconds=59))
    assert await kind(browser) == "ok"
    house.clock.advance(timedelta(minutes=10, seconds=59))
    assert await kind(browser) == "session-locked"
    view = (await browser.get("/staff/session")).json()
    assert (view["locked"], view["locked_why"]) == (True, "idle")
    assert view["sealed_keys"] == someone.joining("")["sealed_keys"]
    assert view["salt"] == someone.salt


async def test_looking_at_the_session_is_no_sign_of_life_and_typing_is(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    for _ in range(6):
        house.clock.advance(timedelta(minutes=5))
        assert (await browser.post("/staff/session/activity")).status_code == 204
    for _ in range(3):
        house.clock.advance(timedelta(minutes=5))
        await browser.get("/staff/session")
    assert await kind(browser) == "session-locked"


@pytest.mark.parametrize(
    "path",
    ["/staff/session", "/staff/home", "/staff/people", "/staff/audit", "/staff/audit/mine"]
    + ["/staff/factors", "/staff/devices", "/staff/invitations"],
)
async def test_a_console_that_reads_by_itself_whenever_a_colleague_works_still_locks(
    household: Household, path: str
) -> None:
    left = await household.member("Left", "admin", "lead")
    nine_minutes_ago = datetime.now(UTC) - timedelta(minutes=9)
    await Session.filter(member_id=left.id).update(active_at=nine_minutes_ago)
    assert (await left.ask("GET", path)).status_code == 200
    assert (await left.session()).active_at == nine_minutes_ago
    assert (await left.ask("POST", "/staff/session/activity")).status_code == 204
    assert (await left.session()).active_at > nine_minutes_ago


async def test_twelve_hours_are_the_end_however_busy(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    for _ in range(143):
        house.clock.advance(timedelta(minutes=5))
        assert (await browser.post("/staff/session/activity")).status_code == 204
    house.clock.advance(timedelta(minutes=5))
    assert await kind(browser, "/staff/session") == "signed-out"
    assert await kind(browser) == "signed-out"


async def test_unlocking_gives_a_new_identifier_and_the_old_one_is_worth_nothing(
    house: House,
) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    thief = house.browser()
    thief.cookies = dict(browser.cookies)
    assert (await browser.post("/staff/session/lock")).status_code == 204
    assert await kind(browser) == "session-locked"
    assert (await browser.get("/staff/session")).json()["locked_why"] == "self"
    assert await unlock(someone, browser) == 200
    assert await kind(browser) == "ok"
    assert await kind(thief) == "not-signed-in"


async def test_a_wrong_passphrase_unlocks_nothing_and_ten_are_enough(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    await browser.post("/staff/session/lock")
    right, someone.verifier = someone.verifier, a_verifier()
    assert [await unlock(someone, browser) for _ in range(11)] == [403] * 10 + [429]
    someone.verifier = right
    assert await unlock(someone, browser) == 429
    house.clock.advance(timedelta(seconds=30))
    assert await unlock(someone, browser) == 200


async def test_guessing_at_a_browser_left_alone_is_noted_and_ends_after_twenty(
    house: House,
) -> None:
    """The thief waits as often as told to, and tries on for twelve hours."""
    someone, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    elsewhere = house.browser()
    assert (await someone.sign_in(elsewhere)).status_code == 201
    await browser.post("/staff/session/lock")
    right, someone.verifier = someone.verifier, a_verifier()
    statuses = []
    for _ in range(21):
        house.clock.advance(timedelta(seconds=30))
        statuses.append(await unlock(someone, browser))
    assert statuses == [403] * 19 + [401] * 2
    assert await AuditEntry.filter(action="session.refused").count() == 1
    assert await AuditEntry.filter(action="session.ended").count() == 1
    # Even the right one opens nothing there, and the browser has no lane of its own any more.
    someone.verifier = right
    assert await unlock(someone, browser) == 401
    assert await kind(browser) == "signed-out"
    assert await Device.all().count() == 1
    # Its owner's other session goes on, and says so.
    assert await unlock(someone, elsewhere) == 200
    mine = (await elsewhere.get("/staff/audit/mine")).json()["entries"]
    assert "session.refused" in [each["action"] for each in mine]


async def test_many_guesses_at_once_weigh_as_much_as_many_in_a_row(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    right, someone.verifier = someone.verifier, a_verifier()
    await asyncio.gather(*(unlock(someone, browser) for _ in range(10)))
    assert (await Session.get()).refusals == 10
    house.clock.advance(timedelta(minutes=5))
    await asyncio.gather(*(unlock(someone, browser) for _ in range(10)))
    someone.verifier = right
    house.clock.advance(timedelta(minutes=5))
    assert await unlock(someone, browser) == 401


async def test_the_right_passphrase_forgives_the_wrong_ones_before_it(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    right, wrong = someone.verifier, a_verifier()
    for verifier in ([wrong] * 12 + [right]) * 2:
        house.clock.advance(timedelta(seconds=30))
        someone.verifier = verifier
        assert await unlock(someone, browser) == (200 if verifier == right else 403)
    assert (await Session.get()).refusals == 0


@pytest.mark.parametrize("path", ["devices", "factors", "audit/mine"])
async def test_a_page_that_asks_by_itself_is_no_sign_that_someone_is_there(
    house: House, path: str
) -> None:
    """A console left open asks again whenever a colleague changes something."""
    _, browser = await house.joined("Heron", Role.WRITER)
    for _ in range(3):
        house.clock.advance(timedelta(minutes=3))
        assert (await browser.get(f"/staff/{path}")).status_code == 200
    house.clock.advance(timedelta(minutes=3))
    assert await kind(browser) == "session-locked"


async def test_a_clock_set_back_opens_no_locked_console(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=12))
    assert await kind(browser) == "session-locked"
    house.clock.advance(timedelta(minutes=-11))
    assert await kind(browser) == "session-locked"
    assert (await browser.get("/staff/session")).json()["locked_why"] == "idle"


async def test_a_clock_set_back_keeps_no_console_open(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(hours=-1))
    assert await kind(browser) == "session-locked"


async def test_a_change_of_roles_locks_and_the_passphrase_opens_again(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    member = await Member.get()
    async with acting():
        await sessions.lock_all(member.id)
    assert (await browser.get("/staff/session")).json()["locked_why"] == "roles"
    assert await kind(browser) == "session-locked"
    assert await unlock(someone, browser) == 200


async def test_someone_who_was_removed_is_told_so(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    member = await Member.get()
    async with acting():
        await sessions.end_all(member.id, Ended.REMOVED)
    assert await kind(browser) == "account-removed"
    assert await kind(browser, "/staff/session") == "account-removed"


async def test_signing_out_ends_it_on_the_server_and_takes_the_cookies(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    stolen = house.browser()
    stolen.cookies = dict(browser.cookies)
    answer = await browser.delete("/staff/session")
    assert answer.status_code == 204
    assert browser.cookies == {}
    assert await kind(stolen) == "signed-out"
    assert await Device.all().count() == 0


async def test_a_remembered_browser_stays_known_after_signing_out(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone, browser = Someone("Heron", house.clock), house.browser()
    someone.device["remember"] = True
    await someone.join(browser, link)
    await browser.delete("/staff/session")
    assert set(browser.cookies) == {"__Host-device"}
    house.clock.advance(timedelta(minutes=2))
    assert (await someone.sign_in(browser)).status_code == 201
    assert await Device.all().count() == 1


async def test_my_devices_and_the_sign_out_of_another(house: House) -> None:
    someone, phone = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    laptop = house.browser()
    someone.device = {"form": "computer", "browser": "chrome", "remember": True}
    await someone.sign_in(laptop)
    listed = (await laptop.get("/staff/devices")).json()["devices"]
    assert [(each["form"], each["here"]) for each in listed if each["here"]] == [("computer", True)]
    other = next(each["id"] for each in listed if not each["here"])
    assert (await laptop.delete(f"/staff/devices/{other}")).status_code == 204
    assert await kind(phone) == "signed-out"
    assert await kind(laptop) == "ok"
    assert len((await laptop.get("/staff/devices")).json()["devices"]) == 1
    assert (await laptop.delete(f"/staff/devices/{other}")).status_code == 404


async def test_nobody_signs_another_persons_device_out(house: House) -> None:
    _, herons = await house.joined("Heron", Role.WRITER)
    _, wrens = await house.joined("Wren", Role.WRITER)
    (device,) = (await herons.get("/staff/devices")).json()["devices"]
    assert (await wrens.delete(f"/staff/devices/{device['id']}")).status_code == 404
    assert await kind(herons) == "ok"


async def test_a_new_passphrase_ends_other_sessions_and_the_old_one_is_worth_nothing(
    house: House,
) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    elsewhere = house.browser()
    await someone.sign_in(elsewhere)
    old, new = someone.verifier, a_verifier()
    before = browser.cookies["__Host-session"]
    change = {"new_salt": "B" * 21 + "A", "new_verifier": new, "sealed_keys": "{}"}
    wrong = await browser.put("/staff/passphrase", {"verifier": a_verifier(), **change})
    assert (wrong.status_code, wrong.json()["type"]) == (403, "/problems/proof-refused")
    answer = await browser.put("/staff/passphrase", {"verifier": old, **change})
    assert answer.json()["salt"] == change["new_salt"]
    assert browser.cookies["__Host-session"] != before
    assert await kind(browser) == "ok"
    assert await kind(elsewhere) == "signed-out"
    house.clock.advance(timedelta(minutes=2))
    assert (await someone.sign_in(house.browser())).status_code == 401
    someone.verifier = new
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_sealed_keys_moved_from_one_row_to_another_are_given_to_nobody(house: House) -> None:
    """Someone who can write the database wants a colleague's sealed keys handed to his session."""
    _, thiefs = await house.joined("Wren", Role.WRITER)
    await house.joined("Heron", Role.WRITER)
    theirs = await Member.get(name="Heron")
    await Member.filter(name="Wren").update(sealed_keys=theirs.sealed_keys)
    answer = await thiefs.get("/staff/session")
    assert (answer.status_code, answer.json()["type"]) == (500, "/problems/broken")


async def test_two_new_passphrases_at_once_are_one(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    bodies = [
        {
            "verifier": someone.verifier, "new_verifier": a_verifier(),
            "new_salt": "B" * 21 + "A", "sealed_keys": "{}",
        }
        for _ in range(2)
    ]  # fmt: skip
    answers = await asyncio.gather(*(browser.put("/staff/passphrase", each) for each in bodies))
    assert sorted(each.status_code for each in answers) == [200, 403]


async def test_moments_are_stored_to_the_minute(house: House) -> None:
    house.clock.advance(timedelta(seconds=37))
    _, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=3))
    await browser.post("/staff/session/activity")
    session, device = await Session.get(), await Device.get()
    for moment in (session.made_at, session.active_at, session.ends_at, device.expires_at):
        assert (moment.second, moment.microsecond) == (0, 0)


@pytest.mark.parametrize("act", ["/staff/session/lock", "/staff/session/activity"])
async def test_every_act_wants_a_session(house: House, act: str) -> None:
    answer = await house.browser().post(act)
    assert (answer.status_code, answer.json()["type"]) == (401, "/problems/not-signed-in")


async def test_what_i_did_and_what_was_done_to_me_is_there_for_me_to_see(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER)
    _, other = await house.joined("Wren", Role.WRITER)
    page = (await browser.get("/staff/audit/mine")).json()
    assert [each["action"] for each in page["entries"]] == [
        "session.begun",
        "role.active",
        "member.joined",
        "invitation.made",
    ]
    assert page["more"] is False
    assert {each["about"]["name"] for each in page["entries"]} == {"Heron"}
    assert (await other.get("/staff/audit")).json()["type"] == "/problems/not-allowed"


async def test_a_lead_reads_all_of_it_page_by_page_and_an_admin_does_not(house: House) -> None:
    _, admin = await house.joined("Heron", Role.ADMIN, needs_approval=False)
    assert (await admin.get("/staff/audit")).status_code == 403
    _, lead = await house.joined("Wren", Role.LEAD)
    await Grant.filter(role="lead").update(state="active")
    for number in range(14):
        await house.joined(f"Robin {number}", Role.WRITER)
    before, seen = "", []
    while True:
        page = (await lead.get(f"/staff/audit{before}")).json()
        seen += [each["seq"] for each in page["entries"]]
        if not page["more"]:
            break
        before = f"?before={seen[-1]}"
    assert seen == list(range(await AuditEntry.all().count(), 0, -1))
    assert len(seen) > 60
