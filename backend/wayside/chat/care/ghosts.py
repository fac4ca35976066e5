"""Chats that nobody can open any more: their key at rest is gone, and their rows came back.

That is what a restored backup brings of chats that were erased while they waited. They would stand
in the line, before those who are there, and cost everyone who takes one a minute.
"""

from wayside.chat.care.desk import Desk
from wayside.chat.vault import Vault


class Ghosts:
    """Asks the vault once about each chat that waits."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._known: set[str] = set()

    async def find(self, desk: Desk) -> list[str]:
        """Those in the line that are none."""
        line = {chat.c for chat in desk.line()}
        self._known &= line
        new = sorted(line - self._known)
        if not new:
            return []
        there = await self._vault.keys(new)
        self._known.update(there)
        return [c for c in new if c not in there]
