"""What the console is told when something cannot be. One answer for each kind, whatever the
cause: a wrong passphrase, an unknown name and a wrong code are one and the same.
"""

from math import ceil

from wayside.kernel.problems import Problem


class NotSignedIn(Problem):
    """There is no session: nobody signed in here, or the browser forgot it."""

    type = "/problems/not-signed-in"
    status = 401
    english = "Nobody is signed in here."


class SessionLocked(Problem):
    """The session wants the passphrase again."""

    type = "/problems/session-locked"
    status = 401
    english = "The console is locked. The passphrase opens it."


class SignedOut(Problem):
    """This session was ended from elsewhere or by wrong passphrases, or its time is over."""

    type = "/problems/signed-out"
    status = 401
    english = "This session has ended. Signing in begins a new one."


class AccountRemoved(Problem):
    """This person's place here was ended while they were signed in."""

    type = "/problems/account-removed"
    status = 401
    english = "This place here has ended. A lead can say more."


class SignInRefused(Problem):
    """Name, passphrase and second factor do not belong together; never which of them."""

    type = "/problems/sign-in-refused"
    status = 401
    english = "That did not fit. It is fine to check each part and try again."


class ProofRefused(Problem):
    """A signed-in person gave a wrong passphrase, or a factor that does not check out."""

    type = "/problems/proof-refused"
    status = 403
    english = "That did not fit. It is fine to try again."


class NotAllowed(Problem):
    """None of this person's active roles may do this."""

    type = "/problems/not-allowed"
    status = 403
    english = "The roles of this account do not cover this."


class LinkNotValid(Problem):
    """The link is unknown, used, withdrawn or past its time; never which of them."""

    type = "/problems/link-not-valid"
    status = 404
    english = "This link does not work any more. Whoever made it can make a new one."


class NameTaken(Problem):
    """Someone here has a name that reads the same."""

    type = "/problems/name-taken"
    status = 409
    english = "Someone here has a name that reads the same. Another one is fine."


class NotPossibleNow(Problem):
    """As things are this cannot be done: too few key holders, decided already, one's own self, or
    the last second factor."""

    type = "/problems/not-possible-now"
    status = 409
    english = "This cannot be done as things are now. It may help to look again."


class StatementRefused(Problem):
    """What was signed is not what is asked, is too old, or was signed with another key."""

    type = "/problems/statement-refused"
    status = 422
    english = "The signed words do not match what stands here now. It may help to look again."


class SlowDown(Problem):
    """Too many tries in a row. `Retry-After` says when the next one is looked at."""

    type = "/problems/slow-down"
    status = 429
    english = "That was a lot of tries. It is fine to try again in a moment."

    def __init__(self, seconds: float = 1) -> None:
        super().__init__(headers={"Retry-After": str(max(1, ceil(seconds)))})
