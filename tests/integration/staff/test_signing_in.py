"""Signing in: what works, and that everything that does not work looks the same."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from argon2.low_level import hash_secret_raw

from tests.support.accounts import House, Someone, a_verifier
from tests.support.authenticator import Authenticator
from tests.support.staff_keys import recovery_codes
from wayside.staff import proofs
from wayside.staff.mill import Mill
from wayside.staff.models import AuditEntry, Device, Member, RecoveryCode, Session, Totp
from wayside.staff.proofs import Proofs
from wayside.staff.rules.roles import Role

Bare = tuple[int, list[tuple[str, str]], bytes]


def bare(answer: httpx2.Response) -> Bare:
    """An answer as it came, without the moment."""
    headers = [(name, it) for name, it in answer.headers.multi_items() if name != "date"]
    return answer.status_code, headers, answer.content


async def test_with_a_one_time_code(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    answer = await someone.sign_in(house.browser(), name="  hEron ")
    assert answer.status_code == 201
    assert answer.json()["member"]["name"] == "Heron"


async def test_with_a_passkey(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_with_each_recovery_code_once(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    proof = {"kind": "recovery", "code": someone.codes[3]}
    browser = house.browser()
    assert (await someone.sign_in(browser, proof)).status_code == 201
    assert (await browser.get("/staff/factors")).json()["recovery_codes_left"] == 9
    assert (await someone.sign_in(house.browser(), proof)).status_code == 401
    assert await AuditEntry.filter(action="recovery.used").count() == 1


async def test_a_one_time_code_signs_in_once_even_twice_at_once(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    body = someone.signing_in(someone.totp_proof())
    answers = await asyncio.gather(
        *(house.browser().post("/staff/sessions", body) for _ in range(3))
    )
    assert sorted(each.status_code for each in answers) == [201, 401, 401]
    assert (await house.browser().post("/staff/sessions", body)).status_code == 401


async def test_the_code_that_made_the_account_signs_nobody_in(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    assert (await someone.sign_in(house.browser())).status_code == 401


async def test_a_passkeys_answer_signs_in_once_even_twice_at_once(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    body = someone.signing_in(await someone.passkey_proof(house.browser()))
    answers = await asyncio.gather(
        *(house.browser().post("/staff/sessions", body) for _ in range(3))
    )
    assert sorted(each.status_code for each in answers) == [201, 401, 401]
    assert (await house.browser().post("/staff/sessions", body)).status_code == 401


async def test_a_recovery_code_signs_in_once_even_twice_at_once(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    body = someone.signing_in({"kind": "recovery", "code": someone.codes[0]})
    answers = await asyncio.gather(
        *(house.browser().post("/staff/sessions", body) for _ in range(3))
    )
    assert sorted(each.status_code for each in answers) == [201, 401, 401]


async def test_every_refusal_is_the_same_to_the_byte(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    other, _ = await house.joined("Wren", Role.WRITER, passkey=True)
    coded, _ = await house.joined("Robin", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    passkeys = [await each.passkey_proof(house.browser()) for each in (someone, other)]
    wrong = {"kind": "totp", "code": coded.wrong_code()}
    no_code = {"kind": "recovery", "code": "0" * 16}
    answers = [
        await someone.sign_in(house.browser(), passkeys[0], verifier=a_verifier()),
        await someone.sign_in(house.browser(), passkeys[1]),
        await someone.sign_in(house.browser(), {"kind": "passkey", "response": {}}),
        await someone.sign_in(house.browser(), someone.totp_proof()),
        await someone.sign_in(house.browser(), name="Nobody", proof=passkeys[0]),
        await coded.sign_in(house.browser(), verifier=a_verifier()),
        await coded.sign_in(house.browser(), wrong),
        await coded.sign_in(house.browser(), wrong, verifier=a_verifier()),
        await coded.sign_in(house.browser(), no_code),
        await coded.sign_in(house.browser(), no_code, name="Nobody"),
        await coded.sign_in(house.browser(), wrong, name="Nobody"),
        await coded.sign_in(house.browser(), name=""),
        await coded.sign_in(house.browser(), name="\u202e!"),
    ]
    assert {each.status_code for each in answers} == {401}
    assert len({str(bare(each)) for each in answers}) == 1


async def test_the_start_tells_nobody_who_works_here(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    browser = house.browser()
    names = ["Heron", "heron", "Nobody", "nobody ", "Nobody else"]
    starts = [(await browser.post("/staff/sign-in/start", {"name": it})).json() for it in names]
    salts = [each["salt"] for each in starts]
    assert salts[0] == salts[1] == someone.salt
    assert salts[2] == salts[3] != salts[4]
    assert {len(salt) for salt in salts} == {22}
    for each in starts:
        assert each["passkey"].get("allowCredentials", []) == []
        assert each["passkey"]["userVerification"] == "required"
        assert (each["memory_kib"], each["passes"]) == (65_536, 3)
    assert len({each["passkey"]["challenge"] for each in starts}) == len(starts)


async def refused(house: House, someone: Someone, change: dict[str, Any]) -> None:
    """A passkey that misbehaves so signs nobody in."""
    device = someone.authenticator
    assert device is not None
    before = dict(vars(device))
    vars(device).update(change)
    answer = await someone.sign_in(house.browser())
    vars(device).update(before)
    assert answer.status_code == 401, change


async def test_a_passkey_that_is_not_as_asked_signs_nobody_in(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    stranger = Authenticator("http://localhost:8000")
    await refused(house, someone, {"origin": "https://phish.example"})
    await refused(house, someone, {"rp": "phish.example"})
    await refused(house, someone, {"flags": 0x01})  # nobody was verified
    await refused(house, someone, {"key": stranger.key})
    await refused(house, someone, {"credential_id": stranger.credential_id})


async def test_a_copied_passkey_whose_count_falls_back_signs_nobody_in(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    assert someone.authenticator is not None
    someone.authenticator.count = 7
    assert (await someone.sign_in(house.browser())).status_code == 201
    someone.authenticator.count = 3
    assert (await someone.sign_in(house.browser())).status_code == 401


async def test_a_challenge_ends_after_ten_minutes_and_serves_one_purpose(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER, passkey=True)
    assert someone.authenticator is not None
    proof = await someone.passkey_proof(house.browser())
    house.clock.advance(timedelta(minutes=10))
    assert (await someone.sign_in(house.browser(), proof)).status_code == 401
    asked = await browser.post("/staff/session/unlock", {"verifier": someone.verifier})
    assert asked.status_code == 200
    options = await browser.post("/staff/factors/passkey-options", {"verifier": someone.verifier})
    other = {"kind": "passkey", "response": someone.authenticator.use(options.json()["options"])}
    assert (await someone.sign_in(house.browser(), other)).status_code == 401
    ours = {"challenge": "A" * 75}
    made_up = {"kind": "passkey", "response": someone.authenticator.use(ours)}
    assert (await someone.sign_in(house.browser(), made_up)).status_code == 401


async def test_a_secret_moved_from_one_row_to_another_fits_nobody(house: House) -> None:
    """Someone who can write the database gives a colleague their own one-time codes."""
    thief, _ = await house.joined("Wren", Role.WRITER)
    someone, _ = await house.joined("Heron", Role.WRITER)
    ids = {member.name: member.id for member in await Member.all()}
    stolen = await Totp.get(member_id=ids["Wren"])
    await Totp.filter(member_id=ids["Heron"]).update(secret=stolen.secret, last_step=0)
    house.clock.advance(timedelta(minutes=2))
    answer = await someone.sign_in(house.browser(), thief.totp_proof())
    assert answer.status_code == 401


async def test_a_flood_at_a_name_slows_strangers_and_lets_the_colleague_in(house: House) -> None:
    on_phone, phone = await house.joined("Heron", Role.WRITER)
    with_passkey, _ = await house.joined("Wren", Role.WRITER, passkey=True)
    house.clock.advance(timedelta(minutes=2))
    guess = {"kind": "totp", "code": "000000"}
    for name in ("Heron", "Wren", "Nobody"):
        answers = [
            await on_phone.sign_in(house.browser(), guess, name=name, verifier=a_verifier())
            for _ in range(21)
        ]
        assert [each.status_code for each in answers] == [401] * 20 + [429]
        assert answers[-1].headers["retry-after"] == "30"
    # All names together are used up too.
    answer = await on_phone.sign_in(house.browser(), guess, name="Anybody")
    assert (answer.status_code, answer.json()["type"]) == (429, "/problems/slow-down")
    assert answer.headers["retry-after"] == "1"

    phone.close()
    assert (await on_phone.sign_in(phone)).status_code == 201
    assert (await with_passkey.sign_in(house.browser())).status_code == 201
    recovery = {"kind": "recovery", "code": on_phone.codes[0]}
    assert (await on_phone.sign_in(house.browser(), recovery)).status_code == 201


def made_up() -> dict[str, str]:
    """A recovery code that nobody has."""
    return {"kind": "recovery", "code": recovery_codes()[0]}


async def test_a_flood_of_made_up_recovery_codes_meets_the_limits_before_any_work(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The attacker has nothing but names, and wants the machine's only core."""
    work: list[int] = []

    def counted(*given: Any) -> bytes:
        work.append(1)
        return hash_secret_raw(*given)

    monkeypatch.setattr(proofs, "hash_secret_raw", counted)
    someone, _ = await house.joined("Heron", Role.WRITER)
    work.clear()
    answers = [
        await someone.sign_in(house.browser(), made_up(), name=name)
        for name in ["Heron"] * 30 + [f"Nobody {number}" for number in range(60)]
    ]
    statuses = [each.status_code for each in answers]
    assert (statuses.count(401), statuses.count(429)) == (60, 30)
    assert len(work) == 60
    assert {each.text for each in answers if each.status_code == 401} == {answers[0].text}
    # Nor does a limit that is used up say who works here.
    known = await someone.sign_in(house.browser(), made_up())
    nobody = await someone.sign_in(house.browser(), made_up(), name="Nobody")
    assert (known.status_code, known.text) == (nobody.status_code, nobody.text)


async def test_during_a_flood_of_made_up_recovery_codes_colleagues_come_in(house: House) -> None:
    """With a right code from a new browser, with a passkey, and with a fresh link."""
    someone, _ = await house.joined("Heron", Role.WRITER)
    other, _ = await house.joined("Wren", Role.WRITER, passkey=True)
    link = await house.link(Role.WRITER)
    flood = [
        asyncio.create_task(someone.sign_in(house.browser(), made_up(), name=f"Nobody {number}"))
        for number in range(120)
    ]
    while not any(each.done() for each in flood):
        await asyncio.sleep(0.01)
    assert not all(each.done() for each in flood)
    right = {"kind": "recovery", "code": someone.codes[3]}
    answers = [
        await someone.sign_in(house.browser(), right),
        await other.sign_in(house.browser()),
        await Someone("Robin", house.clock).join(house.browser(), link),
    ]
    await asyncio.gather(*flood)
    assert [each.status_code for each in answers] == [201] * 3


async def test_a_thief_of_one_recovery_code_does_not_slow_its_owners_passkey(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    stolen = {"kind": "recovery", "code": someone.codes[0]}
    answers = [
        await someone.sign_in(house.browser(), stolen, verifier=a_verifier()) for _ in range(11)
    ]
    assert [each.status_code for each in answers] == [401] * 10 + [429]
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_a_recovery_codes_tag_opens_nothing_without_its_digest(house: House) -> None:
    """Someone who can write the database copies the tag of their own code to a colleague."""
    thief, _ = await house.joined("Wren", Role.WRITER)
    someone, _ = await house.joined("Heron", Role.WRITER)
    ids = {member.name: member for member in await Member.all()}
    salt = ids["Heron"].recovery_salt
    tag = Proofs(house.staff.secrets, Mill()).recovery_tag(thief.codes[0], salt)
    await RecoveryCode.filter(member_id=ids["Heron"].id).update(tag=tag)
    stolen = {"kind": "recovery", "code": thief.codes[0]}
    assert (await someone.sign_in(house.browser(), stolen)).status_code == 401


async def test_a_browser_is_known_for_ninety_days_and_a_stranger_after_them(house: House) -> None:
    """Its thief waits; what he kept is a cookie whose days are over, though its row is there."""
    someone, browser = await house.joined("Heron", Role.WRITER)
    someone.device["remember"] = True
    house.clock.advance(timedelta(minutes=2))
    assert (await someone.sign_in(browser)).status_code == 201
    browser.close()
    for wait, status in ((timedelta(days=89), 401), (timedelta(days=1, minutes=1), 429)):
        house.clock.advance(wait)
        for _ in range(20):
            await someone.sign_in(house.browser(), made_up(), verifier=a_verifier())
        answer = await someone.sign_in(browser, verifier=a_verifier())
        assert answer.status_code == status
        assert await Device.filter(remembered=True).count() == 1


async def test_a_passkey_alone_does_not_let_its_thief_guess_the_passphrase(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    codes = []
    for _ in range(11):
        proof = await someone.passkey_proof(house.browser())
        answer = await someone.sign_in(house.browser(), proof, verifier=a_verifier())
        codes.append(answer.status_code)
    assert codes == [401] * 10 + [429]


async def test_a_thief_with_the_passphrase_has_five_codes_and_then_one_a_quarter_hour(
    house: House,
) -> None:
    someone, phone = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    wrong = {"kind": "totp", "code": someone.wrong_code()}
    for _ in range(5):
        assert (await someone.sign_in(house.browser(), wrong)).status_code == 401
    await house.staff.settle()
    assert await AuditEntry.filter(action="session.code-refused").count() == 5
    # Even the right one is not looked at now, and nothing says so.
    assert (await someone.sign_in(house.browser())).status_code == 401
    # The owner comes in on a known browser, and with a recovery code.
    phone.close()
    assert (await someone.sign_in(phone)).status_code == 201


async def test_a_thief_with_the_passphrase_and_the_owners_browser_has_five_codes_too(
    house: House,
) -> None:
    """After them the browser is known no more; another known one still lets its owner in."""
    someone, stolen = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    laptop = house.browser()
    assert (await someone.sign_in(laptop)).status_code == 201
    house.clock.advance(timedelta(minutes=2))
    wrong = {"kind": "totp", "code": someone.wrong_code()}
    stolen.close()
    await asyncio.gather(*(someone.sign_in(stolen, wrong) for _ in range(10)))
    await house.staff.settle()
    assert await Device.all().count() == 1
    assert await AuditEntry.filter(action="device.removed").count() == 1
    assert (await Member.get()).code_refusals == 5
    assert (await someone.sign_in(stolen)).status_code == 401
    laptop.close()
    assert (await someone.sign_in(laptop)).status_code == 201


async def test_twenty_guesses_at_once_weigh_as_much_as_twenty_in_a_row(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    wrong = {"kind": "totp", "code": someone.wrong_code()}
    await asyncio.gather(*(someone.sign_in(house.browser(), wrong) for _ in range(15)))
    await house.staff.settle()
    assert await AuditEntry.filter(action="session.code-refused").count() == 5
    member = await Member.get()
    assert member.code_refusals == 5
    assert (await someone.sign_in(house.browser())).status_code == 401
    # Whoever goes on trying does not move the moment on from which the owner may try again.
    house.clock.advance(timedelta(minutes=14))
    assert (await someone.sign_in(house.browser(), wrong)).status_code == 401
    await house.staff.settle()
    house.clock.advance(timedelta(minutes=1))
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_refusals_are_noted_once_an_hour_and_never_for_a_name_nobody_has(
    house: House,
) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    for _ in range(3):
        await someone.sign_in(house.browser(), verifier=a_verifier())
        await someone.sign_in(house.browser(), verifier=a_verifier(), name="Nobody")
    await house.staff.settle()
    assert await AuditEntry.filter(action="session.refused").count() == 1


async def test_a_session_that_a_thief_put_into_the_browser_is_not_the_one_used(
    house: House,
) -> None:
    """Session fixation: the identifier from before signing in is worth nothing after."""
    thief, thiefs = await house.joined("Wren", Role.WRITER)
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    victims = house.browser()
    planted = victims.cookies["__Host-session"] = thiefs.cookies["__Host-session"]
    await someone.sign_in(victims)
    assert victims.cookies["__Host-session"] != planted
    answer = await thiefs.get("/staff/session")
    assert (answer.status_code, answer.json()["type"]) == (401, "/problems/signed-out")
    made_up = house.browser()
    made_up.cookies["__Host-session"] = "A" * 43
    house.clock.advance(timedelta(minutes=2))
    await someone.sign_in(made_up)
    assert made_up.cookies["__Host-session"] != "A" * 43
    assert thief.name == "Wren"


async def test_the_cookies_are_for_this_host_alone_and_unseen_by_scripts(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    someone.device["remember"] = True
    remembered = (await someone.sign_in(house.browser())).headers.get_list("set-cookie")
    rules = "; HttpOnly; Path=/; SameSite=strict; Secure"
    session, device = remembered
    assert session.startswith("__Host-session=")
    assert session.partition(";")[1] + session.partition(";")[2] == rules
    assert device.startswith("__Host-device=")
    assert f"Max-Age={90 * 24 * 3600};" in device
    assert not any("Domain" in line for line in remembered)
    someone.device["remember"] = False
    house.clock.advance(timedelta(minutes=2))
    forgotten = (await someone.sign_in(house.browser())).headers.get_list("set-cookie")[1]
    assert "Max-Age" not in forgotten


async def test_another_sites_page_cannot_sign_anyone_in_or_out(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    for headers in (
        {"Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ):
        elsewhere = house.browser(**headers)
        elsewhere.cookies = browser.cookies
        answers = [await someone.sign_in(elsewhere), await elsewhere.delete("/staff/session")]
        assert [each.json()["type"] for each in answers] == ["/problems/wrong-origin"] * 2
    assert (await browser.get("/staff/session")).status_code == 200


async def test_what_does_not_fit_changes_nothing(house: House) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER)
    before = await Session.all().count()
    good = someone.signing_in(someone.totp_proof())
    bad: list[Any] = [
        {**good, "verifier": "short"},
        {**good, "proof": {"kind": "none"}},
        {**good, "proof": {"kind": "totp", "code": "12345a"}},
        {**good, "proof": {"kind": "recovery", "code": "O" * 16}},
        {**good, "extra": 1},
        {**good, "name": "x" * 201},
        {**good, "device": {}},
        [],
    ]
    for body in bad:
        answer = await house.browser().post("/staff/sessions", body)
        assert answer.status_code == 422, body
        assert someone.verifier not in answer.text
    deep = json.loads("[" * 9 + "]" * 9)
    nested = {**good, "proof": {"kind": "passkey", "response": {"response": deep}}}
    assert (await house.browser().post("/staff/sessions", nested)).status_code == 401
    assert await Session.all().count() == before
    assert await RecoveryCode.filter(used_on=None).count() == 10
