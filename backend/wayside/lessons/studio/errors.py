"""What the studio is told when something cannot be."""

from wayside.kernel.problems import Problem


class LessonFull(Problem):
    """More cards, or more text, than a lesson may have."""

    type = "/problems/lesson-full"
    status = 409
    english = "This is more than fits into one lesson. Fewer or shorter cards work."


class LessonMovedOn(Problem):
    """There is a newer revision than the one this is about."""

    type = "/problems/lesson-moved-on"
    status = 409
    english = "There is a newer version now. It may help to look at it first."


class LessonNotReady(Problem):
    """The revision has faults, open comments, or not every yes that it needs."""

    type = "/problems/lesson-not-ready"
    status = 409
    english = "Something is still open here. The page of the lesson says what."
