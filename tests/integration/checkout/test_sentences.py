"""The sentences know what the tools really print; each text here was printed by the tool named."""

import subprocess
import sys

import pytest

from tests.integration.checkout.conftest import REPOSITORY

PRINTED = [
    ("uv offline", "Failed to fetch: ...\n cause: dns error: failed to lookup", "to the network"),
    ("uv refused", "error sending request for url\n cause: tcp connect error", "to the network"),
    ("pip offline", "NewConnectionError: Failed to establish a new connection", "to the network"),
    ("npm offline", "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo", "to the network"),
    ("apt offline", "W: Failed to fetch  Temporary failure resolving", "to the network"),
    ("pip hash", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQ", "recorded here"),
    ("uv hash", "error: Hash mismatch for `idna==3.20`", "recorded here"),
    ("npm hash", "npm error code EINTEGRITY", "recorded here"),
    ("npm lock", "`npm ci` can only install packages when ... are in sync.", "`make lock`"),
    ("npm full", "npm error code ENOSPC\nnpm error nospc", "The disk is full"),
    ("uv full", "failed to copy file: No space left on device (os error 28)", "The disk is full"),
    ("npm folder", "npm error code EACCES\nnpm error syscall mkdir", "chown"),
    ("pip certificate", "SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "check this machine's"),
    ("Debian's venv", "because ensurepip is not\navailable.", "python3-venv"),
    ("anything else", "SyntaxError: invalid syntax", None),
]


@pytest.mark.parametrize(("tool", "printed", "sentence"), PRINTED, ids=[row[0] for row in PRINTED])
def test_a_known_cause_has_its_sentence(tool: str, printed: str, sentence: str | None) -> None:
    explain = "import sys; sys.path.insert(0, sys.argv[1]); import sentences; "
    explain += "print(sentences.explain(sys.argv[2]), end='')"
    scripts = str(REPOSITORY / "deploy/checkout")
    done = subprocess.run(
        [sys.executable, "-B", "-c", explain, scripts, printed],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (sentence or "None") in done.stdout, tool
