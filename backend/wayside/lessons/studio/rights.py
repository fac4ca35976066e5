"""What somebody may do with a page as it stands, and what on it waits for them."""

from datetime import date

from wayside.lessons.content_files import SOURCE
from wayside.lessons.rules.approving import SECOND, State, may_approve
from wayside.lessons.rules.due import review_due
from wayside.lessons.studio.record import Record
from wayside.lessons.studio.views import May, Waits
from wayside.staff.gate import Who
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role


def may_write(who: Who, lang: str) -> bool:
    """A writer writes English; translators and language reviewers the other languages."""
    if lang == SOURCE:
        return Role.WRITER in who.roles
    return not who.roles.isdisjoint({Role.TRANSLATOR, Role.LANGUAGE_REVIEWER})


def written_as(who: Who, lang: str) -> Role:
    """The role in which somebody who may write does."""
    if lang == SOURCE:
        return Role.WRITER
    return Role.TRANSLATOR if Role.TRANSLATOR in who.roles else Role.LANGUAGE_REVIEWER


def to_approve(record: Record) -> int | None:
    """The number of the revision that can be approved now: the newest while it is in review, else
    the one that readers get while not everyone signed it."""
    if record.state in (State.IN_REVIEW, State.APPROVED):
        return record.number
    if record.live and not record.signed:
        return record.live.number
    return None


def roles_to_approve(who: Who, record: Record, number: int) -> list[Role]:
    """My roles in which a yes of mine to this revision would count."""
    needs, authors = record.needs(number), record.authors(number)
    said = record.yeses(number)
    return [
        role
        for role in Role
        if role in who.roles
        and may_approve(role, who.member_id, needs=needs, authors=authors, said=said)
    ]


def what_may(who: Who, record: Record) -> list[May]:
    """What somebody may do with the page as it is now."""
    lang, number, state = record.place[1], record.number, record.state
    found: list[May] = []
    writes = may_write(who, lang)
    if writes:
        found.append("save")
    if writes and state in (State.DRAFT, State.ARCHIVED):
        found.append("propose")
    wanted = to_approve(record)
    if wanted is not None and roles_to_approve(who, record, wanted):
        found.append("approve")
    if state in (State.IN_REVIEW, State.APPROVED) and who.has(Permission.LESSONS_REVIEW):
        found.append("return")
    if who.has(Permission.LESSONS_PUBLISH) and not record.missing(number):
        found.append("publish")
    if (record.live or record.scheduled) and who.has(Permission.LESSONS_WITHDRAW):
        found.append("withdraw")
    if writes and number > 1:
        found.append("rollback")
    if lang != SOURCE and Role.LANGUAGE_REVIEWER in who.roles and _not_mine(who, record):
        found.append("check")
    return [*found, "comment"]


def _not_mine(who: Who, record: Record) -> bool:
    return who.member_id not in record.authors(record.number)


def what_waits(who: Who, record: Record, states: list[str], today: date) -> list[Waits]:
    """What on this page waits for somebody. states: of its cards, for a translation."""
    found: list[Waits] = []
    wanted = to_approve(record)
    if wanted is not None and _fills(who, record, wanted):
        found.append("review" if record.state is State.IN_REVIEW else "sign")
    returned = record.said and record.said[-1]["verdict"] == "return"
    if returned and record.state is State.DRAFT and record.head["by_id"] == who.member_id:
        found.append("returned")
    if record.state is State.APPROVED and who.has(Permission.LESSONS_PUBLISH):
        found.append("publish")
    if Role.TRANSLATOR in who.roles and {"stale", "absent"} & {*states}:
        found.append("translate")
    if Role.LANGUAGE_REVIEWER in who.roles and {"machine", "draft"} & {*states}:
        found.append("check")
    review_by = record.front.get("review_by")
    if isinstance(review_by, date) and record.live and _looks_after(who, record):
        due = review_due(review_by, today)
        found += [due] if due else []
    return found


def _fills(who: Who, record: Record, number: int) -> bool:
    """Whether a yes of mine would fill something that is missing; no writer is asked for one."""
    open_ = record.missing(number)
    return any(
        (SECOND in open_ and role is not Role.WRITER) or role.removesuffix("-reviewer") in open_
        for role in roles_to_approve(who, record, number)
    )


def _looks_after(who: Who, record: Record) -> bool:
    needed = {f"{need}-reviewer" for need in record.needs(record.number)}
    return Role.WRITER in who.roles or not needed.isdisjoint(who.roles)
