"""Talk, put together: one object for app.py to make, open and close."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wayside.chat.api import Api
from wayside.chat.attendance import Attendance
from wayside.chat.door import Door
from wayside.chat.hub import Hub
from wayside.chat.incarnation import Incarnation
from wayside.chat.kept.records import Records
from wayside.chat.live import Live
from wayside.chat.pacing import Pace
from wayside.chat.poll import Polls
from wayside.chat.rules.bounds import Wire
from wayside.chat.seats import drop_seats
from wayside.chat.staff_api import StaffApi
from wayside.chat.tickets import Tickets
from wayside.chat.vault import Vault
from wayside.kernel.backplane import Backplane
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import DatabaseUnavailable
from wayside.kernel.logs import Event, log
from wayside.kernel.tasks import spawn

_KEY_FILE: Final = "talk"  # its name in the data folder
_WORDS_FILE: Final = "talk_words"  # the same, for what words open
_WATCH: Final = 1.0  # seconds between two looks at deadlines
_PATIENCE: Final = 0.5  # seconds before a catch-up that failed is tried again


@dataclass(frozen=True)
class TalkLimits:
    """What a deployment may raise; the settings of the same names."""

    rate: float = 5
    burst: float = 20
    seats: int = 1
    conversations: int = 3
    tickets: int = 600
    openings: int = 120
    looks: int = 600


class Talk:
    """Everything of Talk that serves. Made without I/O; opened once the database is."""

    def __init__(
        self,
        secret: Callable[[str], bytes],
        limits: TalkLimits,
        clock: Clock = SYSTEM_CLOCK,
        *,
        hold: float = Wire.POLL_SECONDS.amount,
        attendance: Attendance | None = None,
    ) -> None:
        """secret: gives a secret of the deployment by its name; asked for when Talk is opened.

        attendance: lets members of staff in; without it nobody of the staff is.
        """
        self._secret = secret
        self._vault = Vault()
        self._incarnation = Incarnation(self._vault)
        self._tickets = Tickets(clock)
        pace = Pace(limits.rate, limits.burst)
        self.hub = Hub(self._vault, self._incarnation, self._tickets, clock, pace, attendance)
        self.staff_api = StaffApi(self._tickets)
        self.live = Live(self.hub)
        self.polls = Polls(self.hub, hold=hold)
        self._door = Door(clock, calm=limits.tickets, openings=limits.openings)
        self.api = Api(
            self.hub, self._vault, self._incarnation, self._tickets, self._door, clock,
            seats=limits.seats, conversations=limits.conversations,
        )  # fmt: skip
        self.hub.blocked.append(self._door.blocked)
        self.records = Records(self._vault, self._door, looks=limits.looks)
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self, backplane: Backplane) -> None:
        """Begin. The database has to be open."""
        secret = self._secret(_KEY_FILE)
        self._door.open(secret)
        await self._vault.open()
        await self._incarnation.begin()
        self._tickets.open(secret)
        self.records.open(self._secret(_WORDS_FILE))
        self.hub.writer.start()
        self.hub.doorbell.hang(backplane)
        self._tasks = [
            spawn(self._watch(), name="talk-watch"),
            spawn(self._catch_up(), name="talk-catch-up"),
            spawn(self._look(), name="talk-look"),
        ]

    @property
    def vault(self) -> Vault:
        """The keys at rest."""
        return self._vault

    @property
    def door(self) -> Door:
        """Who gets in, and how fast."""
        return self._door

    @property
    def tickets(self) -> Tickets:
        """Tickets for seats; whether someone may have them is decided before."""
        return self._tickets

    async def drop_seats(self, *, member: str = "", c: str = "") -> None:
        """Take the seats of staff away (seats.drop_seats), also from whoever is connected."""
        await self.hub.put_out(await drop_seats(member=member, c=c))

    async def drain(self) -> None:
        """Before the server stops: nobody new, and everyone is told when to come back."""
        self.live.draining = self.polls.draining = True
        await self.hub.drain()

    async def close(self) -> None:
        """End. Whatever was handed in is stored first."""
        await self.hub.writer.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._vault.close()

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH)
            self.hub.watch(asyncio.get_running_loop().time())

    async def _catch_up(self) -> None:
        while True:
            await self.hub.behind.news.wait()
            self.hub.behind.news.clear()
            try:
                await self.hub.behind.catch_up()
            except DatabaseUnavailable:
                await asyncio.sleep(_PATIENCE)
                await self._everything()
            except Exception as error:
                log(Event.TASK_FAILED, error=error, task="talk-catch-up")

    async def _everything(self) -> None:
        with contextlib.suppress(DatabaseUnavailable):
            await self.hub.look_everywhere()

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(Wire.SAFETY_SECONDS.amount)
            try:
                await self.hub.look_everywhere()
                await self._incarnation.look()
            except DatabaseUnavailable:
                continue
            except Exception as error:
                log(Event.TASK_FAILED, error=error, task="talk-look")
