"""What everyone who changes pages needs: who asks, the trail, and the bells."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from wayside.lessons.studio.desk import Desk
from wayside.staff.audit import Audit
from wayside.staff.gate import Gate


@dataclass(frozen=True)
class Workroom:
    """ring: consoles look again. published: so do the processes that serve readers."""

    desk: Desk
    gate: Gate
    audit: Audit
    ring: Callable[[], Awaitable[None]]
    published: Callable[[], Awaitable[None]]
