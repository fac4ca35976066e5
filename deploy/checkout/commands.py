"""What `make` can ask for, and the one place where a failure becomes a plain sentence."""

import errno
import sys
from collections.abc import Callable

import checks
import lock
import run
from progress import Stopped, say
from sentences import NO_ROOM, cannot_write, refused

COMMANDS: dict[str, Callable[[], int]] = {
    "run": run.main,
    "check": checks.main,
    "check-long": checks.main_long,
    "lock": lock.main,
    "bench": run.bench,
    "format": run.format_code,
}


def main(arguments: list[str]) -> int:
    """Do what the one argument names and return the exit code; refuse in one plain sentence."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        say("Name one of: " + ", ".join(COMMANDS) + ". `make help` says what each does.")
        return 2
    try:
        return COMMANDS[arguments[0]]()
    except Stopped as stopped:
        say(str(stopped), to=sys.stderr)
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.", to=sys.stderr)
        return 130
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            say(NO_ROOM, to=sys.stderr)
        elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            say(cannot_write(), to=sys.stderr)
        else:
            say(refused(error.strerror or "it gave no reason", error.filename), to=sys.stderr)
    return 1
