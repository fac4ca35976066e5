"""What the console is told when something cannot be. One answer for each kind, whatever the
cause: a wrong passphrase, an unknown name and a wrong code are one and the same.
"""

from math import ceil

from wayside.kernel.problems import Problem


class NotSignedIn(Problem):
    """There is no session: nobody signed in here, or the browser forgot it."""

    type = "/problems/not-signed-in"
    status = 401
    english = "You are not signed in. You can sign in to go on."


class SessionLocked(Problem):
    """The session wants the passphrase again."""

    type = "/problems/session-locked"
    status = 401
    english = "The console is locked. Your passphrase opens it."


class SignedOut(Problem):
    """This session was ended from elsewhere, or its twelve hours are over."""

    type = "/problems/signed-out"
    status = 401
    english = "You were signed out. You can sign in again."


class AccountRemoved(Problem):
    """This person's place here was ended while they were signed in."""

    type = "/problems/account-removed"
    status = 401
    english = "Your place here has ended. Your lead can tell you more."


class SignInRefused(Problem):
    """Name, passphrase and second factor do not belong together; never which of them."""

    type = "/problems/sign-in-refused"
    status = 401
    english = "That did not fit. You can check each part and try again."


class ProofRefused(Problem):
    """A signed-in person gave a wrong passphrase, or a factor that does not check out."""

    type = "/problems/proof-refused"
    status = 403
    english = "That did not fit. You can try again."


class NotAllowed(Problem):
    """None of this person's active roles may do this."""

    type = "/problems/not-allowed"
    status = 403
    english = "Your roles do not cover this."


class LinkNotValid(Problem):
    """The link is unknown, used, withdrawn or past its time; never which of them."""

    type = "/problems/link-not-valid"
    status = 404
    english = "This link does not work any more. You can ask for a new one."


class NameTaken(Problem):
    """Someone here has a name that reads the same."""

    type = "/problems/name-taken"
    status = 409
    english = "Someone here has a name that reads the same. You can choose another."


class NotPossibleNow(Problem):
    """As things are this cannot be done: too few key holders, decided already, one's own self, or
    the last second factor."""

    type = "/problems/not-possible-now"
    status = 409
    english = "This cannot be done as things are now. You can look again."


class StatementRefused(Problem):
    """What was signed is not what is asked, is too old, or was signed with another key."""

    type = "/problems/statement-refused"
    status = 422
    english = "The signed words do not match. You can look again and sign anew."


class SlowDown(Problem):
    """Too many tries in a row. `Retry-After` says when the next one is looked at."""

    type = "/problems/slow-down"
    status = 429
    english = "That was a lot of tries. You can try again in a moment."

    def __init__(self, seconds: float = 1) -> None:
        super().__init__(headers={"Retry-After": str(max(1, ceil(seconds)))})
