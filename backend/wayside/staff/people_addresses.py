"""The addresses about people and what they may do, each with the permission that it wants."""

from starlette.routing import BaseRoute

from wayside.kernel.http import endpoint
from wayside.staff.errors import NameTaken, NotPossibleNow, StatementRefused
from wayside.staff.house import Staff
from wayside.staff.rules.permissions import Permission


def people_addresses(staff: Staff) -> list[BaseRoute]:
    """People, their roles, new starts and links."""
    allows, people, links = staff.gate.allows, staff.people, staff.links
    approve, invite = allows(Permission.APPROVE), allows(Permission.INVITE)
    remove = allows(Permission.REMOVE)
    refused = [NotPossibleNow, StatementRefused]
    return [
        endpoint("/staff/home", "GET", staff.home.home, allows=allows(Permission.USE_CONSOLE)),
        endpoint("/staff/people", "GET", people.people, allows=allows(Permission.SEE_PEOPLE)),
        endpoint(
            "/staff/people/{id}/roles",
            "POST",
            people.give_role,
            allows=allows(Permission.GRANT_ROLES),
            status=201,
            problems=[NotPossibleNow],
        ),
        endpoint(
            "/staff/people/{id}/roles/{role}/withdrawal",
            "POST",
            people.withdraw_role,
            allows=remove,
            problems=refused,
        ),
        endpoint(
            "/staff/people/{id}/removal", "POST", people.remove, allows=remove, problems=refused
        ),
        endpoint(
            "/staff/grants/{id}/approvals",
            "POST",
            people.approve_grant,
            allows=approve,
            problems=refused,
        ),
        endpoint(
            "/staff/grants/{id}/confirmations",
            "POST",
            people.confirm_grant,
            allows=allows(Permission.APPROVE),
            problems=refused,
        ),
        endpoint(
            "/staff/people/{id}/resets",
            "POST",
            people.open_reset,
            allows=approve,
            status=201,
            problems=[NotPossibleNow],
        ),
        endpoint(
            "/staff/resets/{id}/approvals",
            "POST",
            people.approve_reset,
            allows=approve,
            problems=refused,
        ),
        endpoint("/staff/resets/{id}", "DELETE", people.cancel_reset, allows=approve, status=204),
        endpoint(
            "/staff/resets/{id}/link",
            "POST",
            links.reset_link,
            allows=approve,
            status=201,
            problems=[NotPossibleNow],
        ),
        endpoint("/staff/invitations", "GET", links.invitations, allows=invite),
        endpoint(
            "/staff/invitations",
            "POST",
            links.invite,
            allows=invite,
            status=201,
            problems=[NameTaken],
            name="invite",
        ),
        endpoint(
            "/staff/invitations/{id}",
            "DELETE",
            links.withdraw,
            allows=invite,
            status=204,
            name="withdraw_invitation",
        ),
    ]
