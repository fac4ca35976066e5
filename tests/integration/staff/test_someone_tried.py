"""Somebody had the passphrase and not the second factor: its owner hears of it, and nobody else."""

from pathlib import Path

from tests.support.first_link import first_link
from tests.support.staff import Person, browser_at
from tests.support.wayside_process import running_wayside


async def to_do(person: Person) -> set[str]:
    """What home says that there is to do."""
    answer = await person.browser.get("/staff/home")
    assert answer.status_code == 200, answer.text
    return {each["kind"] for each in answer.json()["to_do"]}


async def test_home_says_that_someone_knows_the_passphrase(tmp_path: Path) -> None:
    with running_wayside(tmp_path) as house:
        async with browser_at(house.origin) as browser, browser_at(house.origin) as thief:
            ada = Person(browser, "Ada")
            await ada.join(first_link(house))
            assert "passphrase-tried" not in await to_do(ada)
            wrong = {"kind": "totp", "code": ada.totp.wrong()}
            tried = await thief.post("/staff/sessions", ada.signing_in(proof=wrong))
            assert (tried.status_code, tried.json()["type"]) == (401, "/problems/sign-in-refused")
            await ada.sign_out()
            await ada.sign_in(proof={"kind": "recovery", "code": ada.codes[0]})
            assert "passphrase-tried" in await to_do(ada)
