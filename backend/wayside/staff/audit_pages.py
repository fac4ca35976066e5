"""The audit trail as it is read: by the person it concerns, and by leads."""

from collections.abc import Iterable
from typing import Final

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from wayside.staff.forms import Before
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text
from wayside.staff.models import AuditEntry, Invitation, Member
from wayside.staff.views import AuditPage, Entry, Named

_PAGE: Final = 50


class AuditPages:
    """Shows entries, fifty at a time."""

    async def mine(self, query: Before, who: Who) -> AuditPage:
        """Show the entries about me, and about what I did."""
        me = who.member_id
        return await _page(AuditEntry.filter(Q(by_id=me) | Q(about_id=me)), query.before)

    async def everything(self, query: Before) -> AuditPage:
        """Show all entries."""
        return await _page(AuditEntry.all(), query.before)


async def _page(entries: QuerySet[AuditEntry], before: int | None) -> AuditPage:
    if before is not None:
        entries = entries.filter(seq__lt=before)
    found = await entries.order_by("-seq").limit(_PAGE + 1)
    shown = found[:_PAGE]
    names = await _names({each.by_id for each in shown} | {each.about_id for each in shown})
    return AuditPage(
        entries=[
            Entry(
                seq=each.seq,
                at=minute_text(each.at),
                action=each.action,
                by=_named(each.by_id, names),
                about=_named(each.about_id, names),
                role=each.role,
            )
            for each in shown
        ],
        more=len(found) > _PAGE,
    )


async def _names(ids: Iterable[str]) -> dict[str, str]:
    wanted = [each for each in ids if each]
    invited = await Invitation.filter(member_id__in=wanted).values_list("member_id", "name")
    members = await Member.filter(id__in=wanted).values_list("id", "name")
    return {str(id_): str(name) for id_, name in (*invited, *members)}


def _named(id_: str, names: dict[str, str]) -> Named | None:
    return Named(id=id_, name=names.get(id_, "")) if id_ else None
