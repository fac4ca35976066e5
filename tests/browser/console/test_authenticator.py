"""What the tests of passkeys stand on: the page may make and use one, under its own policy."""

from playwright.async_api import Page

from tests.support.virtual_authenticator import VirtualAuthenticator
from tests.support.wayside_process import WaysideProcess

MAKE = """() => navigator.credentials.create({publicKey: {
  rp: {id: 'localhost', name: 'Console'},
  user: {id: new Uint8Array(16), name: 'ada', displayName: 'ada'},
  challenge: new Uint8Array(32),
  pubKeyCredParams: [{type: 'public-key', alg: -7}],
  authenticatorSelection: {residentKey: 'required', userVerification: 'required'},
}}).then(made => made.type, fault => fault.name)"""
USE = """() => navigator.credentials.get({publicKey: {
  rpId: 'localhost', challenge: new Uint8Array(32), userVerification: 'required', timeout: 1000,
}}).then(made => made.type, fault => fault.name)"""


async def test_a_passkey_can_be_made_and_used_on_the_console(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(f"{wayside.origin}/staff/")
    authenticator = await VirtualAuthenticator.of(page)
    assert await page.evaluate(MAKE) == "public-key"
    assert [each["rpId"] for each in await authenticator.passkeys()] == ["localhost"]
    assert await page.evaluate(USE) == "public-key"


async def test_a_finger_that_is_not_known_opens_nothing(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(f"{wayside.origin}/staff/")
    authenticator = await VirtualAuthenticator.of(page)
    assert await page.evaluate(MAKE) == "public-key"
    await authenticator.know_the_person(False)
    assert await page.evaluate(USE) == "NotAllowedError"


async def test_a_passkey_that_syncs_opens_on_another_device(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(f"{wayside.origin}/staff/")
    first = await VirtualAuthenticator.of(page)
    await page.evaluate(MAKE)
    [passkey] = await first.passkeys()
    await first.take_away()
    second = await VirtualAuthenticator.of(page)
    assert await page.evaluate(USE) == "NotAllowedError"
    await second.hold(passkey)
    assert await page.evaluate(USE) == "public-key"
