"""`Staff`: everything about the people who work here, put together once in app.py."""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.approvals import Approvals
from wayside.staff.audit import Audit
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate
from wayside.staff.grants import Grants
from wayside.staff.home import Home
from wayside.staff.invitations import Invitations
from wayside.staff.links_api import LinksApi
from wayside.staff.people_api import PeopleApi
from wayside.staff.removal import Removal
from wayside.staff.resets import Resets
from wayside.staff.secrets import StaffSecrets
from wayside.staff.statements import Statements


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
        self._keep_people(origin, clock)

    def _keep_people(self, origin: str, clock: Clock) -> None:
        gate, audit, bell = self.gate, self.audit, self.bell
        statements = Statements(origin, clock)
        self.grants = Grants(audit, clock)
        self.resets = Resets(gate, self.grants, self.invitations, audit, bell, clock)
        self.people = PeopleApi(
            gate,
            self.grants,
            Approvals(gate, self.grants, statements, audit, bell),
            Removal(gate, self.grants, statements, audit, bell, clock),
            self.resets,
            bell,
        )
        self.links = LinksApi(gate, self.invitations, self.resets, bell)
        self.home = Home(self.invitations, clock)
