"""Turns the output of pip, uv, npm and apt into one plain sentence, where it says a known thing."""

import re

from progress import ROOT

NO_ROOM = f"The disk is full: free about 1 GB where {ROOT} lies, then type the same command again."
NO_VENV = (
    "Python's venv module is missing here: install it (on Debian: apt install python3-venv), "
    "then type the same command again."
)
NO_NETWORK = (
    "The package registry could not be reached: connect this machine to the network, "
    "then type the same command again."
)
NO_TRUST = (
    "The package registry's certificate was not accepted: check this machine's clock and its "
    "certificate settings, then type the same command again."
)
WRONG_HASH = (
    "A downloaded package is not the one whose hash is recorded here, so it was not installed: "
    "empty the download cache and type the same command again; if it stays so, report it."
)
LOCK_DISAGREES = (
    "pwa/package.json and pwa/package-lock.json do not agree: run `make lock` and commit both."
)

_KNOWN = [
    (r"no space left on device|ENOSPC|disk quota exceeded", NO_ROOM),
    (r"ensurepip\s+is\s+not\s+available|No module named '?(venv|ensurepip)", NO_VENV),
    (r"do not match the hashes|hash mismatch|EINTEGRITY|require-hashes mode", WRONG_HASH),
    (r"are in sync|out of sync", LOCK_DISAGREES),
    (r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|UNABLE_TO_\w+_CERT", NO_TRUST),
    (
        r"Failed to establish a new connection|Temporary failure (in name resolution|resolving)|"
        r"Name or service not known|ConnectTimeout|Connection (refused|reset)|Read timed out|"
        r"Network is unreachable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|E?TIMEDOUT|"
        r"ENETUNREACH|EHOSTUNREACH|dns error|tcp connect error|error sending request|"
        r"Could not resolve|ProxyError|Failed to fetch",
        NO_NETWORK,
    ),
]
_UNWRITABLE = r"permission denied|read-only file system|EACCES|EROFS|EPERM|operation not permitted"


def cannot_write() -> str:
    """The sentence for a folder that is read-only or belongs to someone else."""
    return (
        f"Nothing can be written in {ROOT}: make the folder yours (chown) or clone it where you "
        "may write, then type the same command again."
    )


def refused(reason: str, what: object) -> str:
    """The sentence for any other refusal of the operating system."""
    return f"This machine refused {what} ({reason}): put that right, then type the same again."


def explain(output: str) -> str | None:
    """The sentence for what a tool printed; None where it says nothing we know."""
    for pattern, sentence in _KNOWN:
        if re.search(pattern, output, re.IGNORECASE):
            return sentence
    if re.search(_UNWRITABLE, output, re.IGNORECASE):
        return cannot_write()
    return None
