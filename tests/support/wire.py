"""Bytes on the wire, as the browser's network stack counts them: headers and bodies of every
answer."""

from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import CDPSession, Page


@dataclass
class Wire:
    """`received` is bytes by address, response headers included."""

    received: dict[str, int] = field(default_factory=dict)
    _addresses: dict[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.received.values())

    def on_sent(self, event: dict[str, Any]) -> None:
        self._addresses[event["requestId"]] = event["request"]["url"]

    def on_finished(self, event: dict[str, Any]) -> None:
        address = self._addresses.get(event["requestId"], "")
        if address.startswith("http"):
            self.received[address] = int(event["encodedDataLength"])


async def count_bytes(page: Page) -> tuple[Wire, CDPSession]:
    """Count from now on."""
    wire = Wire()
    devtools = await page.context.new_cdp_session(page)
    devtools.on("Network.requestWillBeSent", wire.on_sent)
    devtools.on("Network.loadingFinished", wire.on_finished)
    await devtools.send("Network.enable")
    return wire, devtools
