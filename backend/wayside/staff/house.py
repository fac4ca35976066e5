"""`Staff`: everything about the people who work here, put together once in app.py."""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.audit import Audit
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate
from wayside.staff.invitations import Invitations
from wayside.staff.secrets import StaffSecrets


class Staff:
    """Holds who answers. `bell` is hung on a backplane while the application runs."""

    def __init__(self, secrets: StaffSecrets, origin: str, clock: Clock = SYSTEM_CLOCK) -> None:
        self.secrets = secrets
        self.origin = origin
        self.clock = clock
        self.bell = Bell()
        self.audit = Audit(secrets, clock)
        self.gate = Gate(clock)
        self.invitations = Invitations(origin, self.audit, clock)
