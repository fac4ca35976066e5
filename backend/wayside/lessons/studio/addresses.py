"""The addresses of the studio, for the table in routes.py."""

from typing import Final

from starlette.routing import BaseRoute

from wayside.kernel.http import endpoint
from wayside.kernel.problems import NotFound
from wayside.lessons.studio.errors import LessonFull, LessonMovedOn, LessonNotReady
from wayside.lessons.studio.house import Studio
from wayside.staff.errors import NotAllowed, NotPossibleNow
from wayside.staff.rules.permissions import Permission

_PAGE: Final = "/staff/lessons/{shelf}/{id}/{lang}"
_SAVE_BYTES: Final = 131_072


def studio_addresses(on: Studio) -> list[BaseRoute]:
    """For those who read lessons, who change them, and who let them out."""
    return [*_reading(on), *_changing(on), *_talking(on)]


def _reading(on: Studio) -> list[BaseRoute]:
    sees, missing = on.gate.allows(Permission.LESSONS_SEE), [NotFound]
    desk = on.desk
    return [
        endpoint("/staff/lessons", "GET", desk.pages, allows=sees, name="lesson_pages"),
        endpoint(_PAGE, "GET", desk.page, allows=sees, problems=missing, name="lesson_page"),
        endpoint(
            f"{_PAGE}/revisions",
            "GET",
            desk.revisions,
            allows=sees,
            problems=missing,
            name="lesson_revisions",
        ),
        endpoint(
            f"{_PAGE}/revisions/{{number}}",
            "GET",
            desk.revision,
            allows=sees,
            problems=missing,
            name="lesson_revision",
        ),
        endpoint(
            f"{_PAGE}/look",
            "POST",
            desk.look,
            allows=sees,
            max_body=_SAVE_BYTES,
            problems=missing,
            name="lesson_look",
        ),
    ]


def _changing(on: Studio) -> list[BaseRoute]:
    allows, saving, deciding = on.gate.allows, on.saving, on.deciding
    writes, reviews = allows(Permission.LESSONS_WRITE), allows(Permission.LESSONS_REVIEW)
    asked = [NotAllowed, NotPossibleNow, NotFound]
    return [
        endpoint(
            f"{_PAGE}/revisions",
            "POST",
            saving.save,
            allows=writes,
            max_body=_SAVE_BYTES,
            problems=[*asked, LessonFull],
            name="lesson_save",
        ),
        endpoint(
            f"{_PAGE}/rollbacks",
            "POST",
            saving.roll_back,
            allows=writes,
            problems=asked,
            name="lesson_rollback",
        ),
        endpoint(
            f"{_PAGE}/proposals",
            "POST",
            deciding.propose,
            allows=writes,
            problems=[*asked, LessonMovedOn, LessonNotReady],
            name="lesson_propose",
        ),
        endpoint(
            f"{_PAGE}/reviews",
            "POST",
            deciding.review,
            allows=reviews,
            problems=[*asked, LessonMovedOn, LessonNotReady],
            name="lesson_review",
        ),
        endpoint(
            f"{_PAGE}/checked",
            "POST",
            deciding.check,
            allows=reviews,
            problems=[*asked, LessonMovedOn],
            name="lesson_checked",
        ),
        endpoint(
            f"{_PAGE}/publications",
            "POST",
            deciding.publish,
            allows=allows(Permission.LESSONS_PUBLISH),
            problems=[NotFound, LessonNotReady],
            name="lesson_publish",
        ),
        endpoint(
            f"{_PAGE}/withdrawals",
            "POST",
            deciding.withdraw,
            allows=allows(Permission.LESSONS_WITHDRAW),
            problems=[NotFound, NotPossibleNow],
            name="lesson_withdraw",
        ),
    ]


def _talking(on: Studio) -> list[BaseRoute]:
    sees, talking = on.gate.allows(Permission.LESSONS_SEE), on.talking
    by_itself = on.gate.allows(Permission.LESSONS_SEE, by_itself=True)
    return [
        endpoint(
            f"{_PAGE}/comments",
            "POST",
            talking.comment,
            allows=sees,
            problems=[NotFound, NotPossibleNow],
            name="lesson_comment",
        ),
        endpoint(
            f"{_PAGE}/comments/{{comment}}/resolution",
            "POST",
            talking.resolve,
            allows=sees,
            problems=[NotFound, NotPossibleNow],
            name="lesson_resolve",
        ),
        endpoint(
            f"{_PAGE}/presence",
            "PUT",
            talking.come,
            # An open page says so by itself, whether anyone sits there or not.
            allows=by_itself,
            problems=[NotFound],
            name="lesson_presence",
        ),
    ]
