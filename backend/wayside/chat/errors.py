"""What can go wrong at the HTTP side of Talk."""

from wayside.kernel.problems import Problem


class ConversationGone(Problem):
    """No such conversation, or it was erased, or the secret is another one: all the same."""

    type = "/problems/conversation-gone"
    status = 404
    english = "This chat is gone. A new one can begin."


class ConversationTaken(Problem):
    """Another conversation has this name already. A new one gets new random numbers."""

    type = "/problems/conversation-taken"
    status = 409
    english = "That did not work. It may help to start the chat again."


class NoChats(Problem):
    """This member of staff has no part in any conversation now."""

    type = "/problems/no-chats"
    status = 404
    english = "No chat is open with anyone right now."


class RecordsFull(Problem):
    """This conversation has two records of words already, and neither was named to be replaced."""

    type = "/problems/records-full"
    status = 409
    english = "This chat has its words already. Newer ones can take their place."


class WorkWanted(Problem):
    """Many want a ticket at once: solve the challenge of `GET /chat/work` and send the answer."""

    type = "/problems/work-wanted"
    status = 428
    english = "Many people are here right now. One moment, please."


class TalkBusy(Problem):
    """Too many conversations are being opened, are connected, or wait. See `Retry-After`."""

    type = "/problems/talk-busy"
    status = 429
    english = "Many people are here right now. Please try again in a moment."

    def __init__(self, seconds: int = 5) -> None:
        super().__init__(headers={"Retry-After": str(seconds)})


class TalkClosed(Problem):
    """No roster is in force, so nobody can be believed. Not the same as nobody being on duty."""

    type = "/problems/talk-closed"
    status = 404
    english = "Talk is closed right now. The help lines are open."


class RosterOlder(Problem):
    """Another lead was first: a newer roster or delegation is here already."""

    type = "/problems/roster-older"
    status = 409
    english = "Someone else was here first. It may help to look again."


class RosterRefused(Problem):
    """No phone would believe it, or it names someone who does not hold that role now."""

    type = "/problems/roster-refused"
    status = 422
    english = "This is not what phones can believe. It may help to look again."
