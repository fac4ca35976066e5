"""The link for the first admin that the first start prints."""

import re

from tests.support.wayside_process import WaysideProcess

LINK = re.compile(r"https?://\S+/staff/#[\w-]+")


def first_link(wayside: WaysideProcess) -> str:
    """The newest one in what the server wrote."""
    found = LINK.findall(wayside.output.read_text(encoding="utf-8", errors="replace"))
    assert found, "the start prints a link while nobody works here"
    newest: str = found[-1]
    return newest
