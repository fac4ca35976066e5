"""What the console is answered about accounts; pwa/src/staff/protocol.ts says the same."""

from typing import Any

from wayside.kernel.http import Output
from wayside.staff.minutes import minute_text
from wayside.staff.models import Grant, Session
from wayside.staff.rules.keys import key_number
from wayside.staff.rules.permissions import permissions_of
from wayside.staff.rules.roles import Role
from wayside.staff.rules.sessions import IDLE, Locked

# How the browser stretches a passphrase (argon2id, one lane). Changing these changes every key.
SALT_BYTES = 16
MEMORY_KIB = 65_536
PASSES = 3


class Welcome(Output):
    """What a link opens."""

    name: str
    roles: list[Role]
    kind: str
    member_id: str
    expires_at: str
    salt_bytes: int = SALT_BYTES
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES
    passkey: dict[str, Any]


class Start(Output):
    """What a browser needs before it can show who somebody is."""

    salt: str
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES
    passkey: dict[str, Any]


class Me(Output):
    """The member whose session it is."""

    id: str
    name: str
    hpke_public: str
    sign_public: str
    key_number: str


class RoleState(Output):
    """A role, and whether it is active yet."""

    role: str
    state: str


class SessionView(Output):
    """A session, and what unseals its member's keys."""

    locked: bool
    locked_why: str
    member: Me
    roles: list[RoleState]
    permissions: list[str]
    salt: str
    memory_kib: int = MEMORY_KIB
    passes: int = PASSES
    sealed_keys: str
    ends_at: str
    idle_seconds: int = int(IDLE.total_seconds())


class DeviceView(Output):
    """A browser someone signed in with."""

    id: str
    form: str
    browser: str
    first_on: str
    last_on: str
    here: bool
    remembered: bool


class Devices(Output):
    """All of one's own."""

    devices: list[DeviceView]


class PasskeyView(Output):
    """A passkey."""

    id: str
    made_on: str
    used_on: str | None
    synced: bool


class TotpView(Output):
    """One-time codes."""

    made_on: str


class Factors(Output):
    """One's own second factors."""

    passkeys: list[PasskeyView]
    totp: TotpView | None
    recovery_codes_left: int


class CreationOptions(Output):
    """What a browser needs to make a passkey."""

    options: dict[str, Any]


class Named(Output):
    """A member; the name is "" once it was erased."""

    id: str
    name: str


class Entry(Output):
    """An entry of the audit trail. by: null for the command line."""

    seq: int
    at: str
    action: str
    by: Named | None
    about: Named | None
    role: str


class AuditPage(Output):
    """Entries, the newest first, and whether there are older ones."""

    entries: list[Entry]
    more: bool


async def session_view(session: Session, locked: Locked) -> SessionView:
    """The view of a session that came with its member. While it is locked no permission counts."""
    member = session.member
    grants = await Grant.filter(member_id=member.id).order_by("role")
    active = [Role(grant.role) for grant in grants if grant.state == "active"]
    return SessionView(
        locked=bool(locked),
        locked_why=locked.value,
        member=Me(
            id=member.id,
            name=member.name,
            hpke_public=member.hpke_public,
            sign_public=member.sign_public,
            key_number=key_number(member.hpke_public, member.sign_public),
        ),
        roles=[RoleState(role=grant.role, state=grant.state) for grant in grants],
        permissions=permissions_of(active),
        salt=member.salt,
        sealed_keys=member.sealed_keys,
        ends_at=minute_text(session.ends_at),
    )
