"""The doorbell of the console: something changed, every open console looks again."""

from typing import Final

from wayside.kernel.backplane import Backplane, Listener

TOPIC: Final = "staff"


class Bell:
    """Silent until it hangs on a backplane, which exists only while the application runs."""

    def __init__(self) -> None:
        self._backplane: Backplane | None = None

    def hang(self, backplane: Backplane) -> None:
        """From now on ring and listen there."""
        self._backplane = backplane

    async def ring(self) -> None:
        """Say that something changed. Call it after the change was committed."""
        if self._backplane is not None:
            await self._backplane.ring(TOPIC)

    def listen(self) -> Listener:
        """Listen from now on. Raises RuntimeError while it hangs nowhere."""
        if self._backplane is None:
            raise RuntimeError("the bell hangs on no backplane")
        return self._backplane.listen(TOPIC)
