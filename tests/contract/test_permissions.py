"""The page on permissions is the table in the code: who may do what, and where it is asked.

A failure shows the rows as they should be, ready to paste.
"""

from tests.support.tracked import ROOT
from wayside.app import create_app
from wayside.kernel.access import ANYONE
from wayside.kernel.http import Endpoint
from wayside.kernel.live import Socket
from wayside.settings import load_settings
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import GATED, Role

PAGE = ROOT / "docs" / "reference" / "permissions.md"


def table(heading: str) -> list[str]:
    """The rows of the table under a heading, without its header."""
    text = PAGE.read_text("utf-8").split(f"\n## {heading}\n", 1)[1]
    lines = text.split("\n## ", 1)[0].splitlines()
    return [line for line in lines if line.startswith("|")][2:]


def permission_rows() -> list[str]:
    return [f"| `{each.label}` | {_who(each)} | {each.lets} |" for each in Permission]


def role_rows() -> list[str]:
    """Beyond what everyone who is signed in may do."""
    return [
        f"| `{role}` | {'two people' if role in GATED else 'one admin'} "
        f"| {', '.join(_only_for(role)) or 'nothing more yet'} |"
        for role in Role
    ]


def address_rows() -> list[str]:
    rows = []
    for route in create_app(load_settings()).routes:
        assert isinstance(route, Endpoint | Socket)
        if route.allows is not ANYONE:
            method = route.description.method if isinstance(route, Endpoint) else "socket"
            rows.append(f"| {method} | `{route.path}` | `{route.allows.name}` |")
    return rows


def test_every_permission_is_on_its_page_as_it_is() -> None:
    assert table("Who may do what") == permission_rows()


def test_every_role_is_on_the_page_with_what_it_gives() -> None:
    assert table("What each role gives") == role_rows()


def test_every_guarded_address_is_on_the_page_with_its_permission() -> None:
    assert table("Where it is asked") == address_rows()


def _who(permission: Permission) -> str:
    if permission.every:
        return "everyone who is signed in"
    return ", ".join(sorted(permission.roles))


def _only_for(role: Role) -> list[str]:
    given = [each for each in Permission if not each.every and each.is_given_by([role])]
    return [f"`{each.label}`" for each in given]
