"""Every address under /staff but the page itself, each with the permission that it wants."""

from starlette.routing import BaseRoute

from wayside.kernel.access import ANYONE
from wayside.kernel.http import endpoint
from wayside.kernel.live import socket
from wayside.kernel.problems import NotFound
from wayside.staff.errors import (
    LinkNotValid,
    NameTaken,
    NotPossibleNow,
    ProofRefused,
    SignInRefused,
    SlowDown,
)
from wayside.staff.house import Staff
from wayside.staff.people_addresses import people_addresses
from wayside.staff.rules.permissions import Permission
from wayside.staff.views import SessionView

_PROVED = (ProofRefused, SlowDown)


def staff_addresses(staff: Staff) -> list[BaseRoute]:
    """The routes and the socket of the console."""
    return [
        *_door(staff),
        *_own_session(staff),
        *_own_account(staff),
        *_audit(staff),
        *people_addresses(staff),
    ]


def _door(staff: Staff) -> list[BaseRoute]:
    joining, signing_in = staff.joining, staff.signing_in
    return [
        endpoint(
            "/staff/welcome",
            "POST",
            joining.read,
            allows=ANYONE,
            problems=[LinkNotValid],
            name="read_invitation",
        ),
        endpoint(
            "/staff/members",
            "POST",
            joining.join,
            allows=ANYONE,
            status=201,
            answers=SessionView,
            problems=[LinkNotValid, NameTaken, *_PROVED],
        ),
        endpoint("/staff/sign-in/start", "POST", signing_in.start, allows=ANYONE),
        endpoint(
            "/staff/sessions",
            "POST",
            signing_in.sign_in,
            allows=ANYONE,
            status=201,
            answers=SessionView,
            problems=[SignInRefused, SlowDown],
        ),
    ]


def _own_session(staff: Staff) -> list[BaseRoute]:
    desk, allows = staff.session, staff.gate.allows
    hold, use = allows(Permission.HOLD_SESSION), allows(Permission.USE_CONSOLE)
    return [
        endpoint("/staff/session", "GET", desk.view, allows=hold, name="session"),
        endpoint("/staff/session", "DELETE", desk.end, allows=hold, status=204, name="end_session"),
        endpoint(
            "/staff/session/unlock",
            "POST",
            desk.unlock,
            allows=hold,
            answers=SessionView,
            problems=_PROVED,
        ),
        endpoint("/staff/session/lock", "POST", desk.lock, allows=hold, status=204),
        endpoint("/staff/session/activity", "POST", desk.activity, allows=use, status=204),
        socket("/staff/live", staff.live.socket, allows=use, name="live"),
    ]


def _own_account(staff: Staff) -> list[BaseRoute]:
    factors, devices = staff.factors, staff.devices
    use = staff.gate.allows(Permission.USE_CONSOLE)
    changed = [*_PROVED, NotPossibleNow]
    return [
        endpoint("/staff/devices", "GET", devices.mine, allows=use, name="devices"),
        endpoint(
            "/staff/devices/{id}",
            "DELETE",
            devices.sign_out,
            allows=use,
            status=204,
            problems=[NotFound],
            name="sign_out_device",
        ),
        endpoint("/staff/factors", "GET", factors.view, allows=use, name="factors"),
        endpoint(
            "/staff/factors/passkey-options",
            "POST",
            factors.passkey_options,
            allows=use,
            problems=_PROVED,
        ),
        endpoint("/staff/passkeys", "POST", factors.add_passkey, allows=use, problems=changed),
        endpoint(
            "/staff/passkeys/{id}/removal",
            "POST",
            factors.remove_passkey,
            allows=use,
            problems=[*changed, NotFound],
        ),
        endpoint("/staff/totp", "PUT", factors.set_totp, allows=use, problems=changed),
        endpoint(
            "/staff/totp/removal",
            "POST",
            factors.remove_totp,
            allows=use,
            problems=[*changed, NotFound],
        ),
        endpoint("/staff/recovery-codes", "PUT", factors.renew_codes, allows=use, problems=_PROVED),
        endpoint(
            "/staff/passphrase",
            "PUT",
            staff.session.change_passphrase,
            allows=use,
            answers=SessionView,
            problems=_PROVED,
        ),
    ]


def _audit(staff: Staff) -> list[BaseRoute]:
    pages, allows = staff.audit_pages, staff.gate.allows
    return [
        endpoint(
            "/staff/audit/mine",
            "GET",
            pages.mine,
            allows=allows(Permission.USE_CONSOLE),
            name="my_audit",
        ),
        endpoint(
            "/staff/audit",
            "GET",
            pages.everything,
            allows=allows(Permission.READ_AUDIT),
            name="audit",
        ),
    ]
