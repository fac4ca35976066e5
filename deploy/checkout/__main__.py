"""`python3 deploy/checkout WHAT` prepares this checkout and then does one thing: see `make help`.

Standard library only: it runs before anything is installed. This file keeps to words that any
Python understands, so that an old one can still say its sentence; all else is in commands.py.
"""

import sys

OLDEST = (3, 11)

if sys.version_info < OLDEST:
    sys.stderr.write(
        "Wayside needs Python 3.11 or newer and found "
        + ".".join(str(part) for part in sys.version_info[:2])
        + ": install a newer one, then name it, as in `make run PYTHON=python3.11`.\n"
    )
    sys.exit(1)

from commands import main  # noqa: E402  the check above has to come before newer syntax is read

sys.exit(main(sys.argv[1:]))
