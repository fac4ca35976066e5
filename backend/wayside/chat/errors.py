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


class WorkWanted(Problem):
    """Many want a ticket at once: solve the challenge of `GET /chat/work` and send the answer."""

    type = "/problems/work-wanted"
    status = 428
    english = "Many people are here right now. One moment, please."


class TalkBusy(Problem):
    """Too many conversations are being opened, or too many are connected. See `Retry-After`."""

    type = "/problems/talk-busy"
    status = 429
    english = "Many people are here right now. Please try again in a moment."

    def __init__(self, seconds: int = 5) -> None:
        super().__init__(headers={"Retry-After": str(seconds)})
