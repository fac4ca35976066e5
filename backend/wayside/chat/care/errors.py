"""Why a chat cannot be taken or handed on just now."""

from wayside.chat.rules.claiming import Why
from wayside.kernel.problems import Problem


class TalkTaken(Problem):
    """Somebody else has this chat, or it does not wait any more."""

    type = "/problems/talk-taken"
    status = 409
    english = "Somebody else has this chat now."


class TalkFull(Problem):
    """Two chats at once, or one where one of them is heavy."""

    type = "/problems/talk-full"
    status = 409
    english = "That would be more chats than one person takes at once."


class TalkResting(Problem):
    """Ten minutes of rest after a heavy chat, or an hour after a whole shift."""

    type = "/problems/talk-resting"
    status = 409
    english = "This is time to rest. New chats can wait."


class TalkTooHeavy(Problem):
    """There were two heavy chats in this shift."""

    type = "/problems/talk-too-heavy"
    status = 409
    english = "Two heavy chats are enough for one shift. Someone else can take this one."


class NotInRoster(Problem):
    """No roster in force names this person, so no phone would believe them."""

    type = "/problems/not-in-roster"
    status = 409
    english = "This works once a lead has signed a roster with this name in it."


class OffDuty(Problem):
    """Only somebody who is on duty takes chats."""

    type = "/problems/off-duty"
    status = 409
    english = "This works on duty only."


WHY: dict[Why, type[Problem]] = {
    Why.OFF_DUTY: OffDuty,
    Why.RESTING: TalkResting,
    Why.FULL: TalkFull,
    Why.TOO_HEAVY: TalkTooHeavy,
}
