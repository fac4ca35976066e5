"""`Staff`: everything about the people who work here, put together once in app.py."""

from collections.abc import Sequence

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.acting import acting
from wayside.staff.approvals import Approvals
from wayside.staff.audit import Audit
from wayside.staff.audit_pages import AuditPages
from wayside.staff.bell import Bell
from wayside.staff.challenges import Challenges
from wayside.staff.devices import MyDevices
from wayside.staff.errors import NameTaken
from wayside.staff.factor_proofs import FactorProofs
from wayside.staff.factors import MyFactors
from wayside.staff.gate import Gate
from wayside.staff.grants import Grants, needs_approval
from wayside.staff.home import Home
from wayside.staff.invitations import Invitations, NewLink
from wayside.staff.joining import Joining
from wayside.staff.keyring import Keyring
from wayside.staff.limits import Limits
from wayside.staff.links_api import LinksApi
from wayside.staff.live import Live
from wayside.staff.mill import Mill
from wayside.staff.models import Member
from wayside.staff.opening import Opening
from wayside.staff.passkeys import Passkeys
from wayside.staff.people_api import PeopleApi
from wayside.staff.proofs import Proofs
from wayside.staff.refusals import Refusals
from wayside.staff.removal import Removal
from wayside.staff.reproof import Reproof
from wayside.staff.resets import Resets
from wayside.staff.rules.roles import Role
from wayside.staff.secrets import StaffSecrets
from wayside.staff.session_desk import SessionDesk
from wayside.staff.signing_in import SigningIn
from wayside.staff.statements import Statements


class NameInUse(Exception):
    """Someone here has a name that reads the same. Its text is one sentence for an operator."""

    def __str__(self) -> str:
        return "Someone here, or an open link, has a name that reads the same; choose another."


class Staff:
    """Holds who answers. `bell` is hung on a backplane while the application runs."""

    def __init__(self, secrets: StaffSecrets, origin: str, clock: Clock = SYSTEM_CLOCK) -> None:
        self.secrets = secrets
        self.origin = origin
        self.clock = clock
        self.bell = bell = Bell()
        self.audit = audit = Audit(secrets, clock)
        self.gate = gate = Gate(clock)
        self.invitations = Invitations(origin, audit, clock)
        self.grants = Grants(audit, clock)
        self.resets = Resets(gate, self.grants, self.invitations, audit, bell, clock)

        challenges = Challenges(secrets, clock)
        passkeys = Passkeys(origin, challenges)
        proofs = Proofs(secrets, Mill())
        keyring = Keyring(secrets, passkeys, clock)
        limits = Limits(clock)
        opening = Opening(audit, clock)
        self._refusals = Refusals(audit, clock)
        reproof = Reproof(proofs, limits)
        self.joining = Joining(
            self.invitations,
            passkeys,
            challenges,
            keyring,
            proofs,
            self.grants,
            self.resets,
            opening,
            limits,
            audit,
            bell,
            clock,
        )
        self.signing_in = SigningIn(
            secrets,
            passkeys,
            FactorProofs(secrets, passkeys, challenges, proofs, audit, clock),
            proofs,
            limits,
            self._refusals,
            opening,
            bell,
            clock,
        )
        self.session = SessionDesk(gate, reproof, proofs, audit, bell, clock)
        self.devices = MyDevices(gate, audit, bell, clock)
        self.factors = MyFactors(
            gate, reproof, proofs, passkeys, challenges, keyring, audit, bell, clock
        )
        self.audit_pages = AuditPages()
        self.live = Live(gate, bell)
        self._keep_people(Statements(origin, clock))

    def _keep_people(self, statements: Statements) -> None:
        gate, grants, audit, bell, clock = (
            self.gate,
            self.grants,
            self.audit,
            self.bell,
            self.clock,
        )
        self.people = PeopleApi(
            gate,
            grants,
            Approvals(gate, grants, statements, audit, bell),
            Removal(gate, grants, statements, audit, bell, clock),
            self.resets,
            bell,
        )
        self.links = LinksApi(gate, self.invitations, self.resets, bell)
        self.home = Home(self.invitations, clock)

    async def settle(self) -> None:
        """Return once nothing is left to write of requests that were answered."""
        await self._refusals.written()

    async def first_link(self) -> str | None:
        """The link of the first admin, while there has never been a member; earlier ones end."""
        async with acting():
            if await Member.exists():
                return None
            return (await self.invitations.make_first()).link

    async def invite(self, name: str, roles: Sequence[Role]) -> NewLink:
        """A link by the command line. name: tidy (rules/names.py). Raises NameInUse."""
        try:
            async with acting():
                made = await self.invitations.make(
                    name=name,
                    roles=sorted(set(roles)),
                    needs_approval=await needs_approval(roles, made_by=""),
                )
        except NameTaken:
            raise NameInUse from None
        await self.bell.ring()
        return made
