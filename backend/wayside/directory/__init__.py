"""The directory: public services that can help, where they are, when they are open.

Purpose: take listings from organizations that keep them (HSDS files), and give every phone the same
small pack of all of them, so that searching never asks the server anything.

Vocabulary: a *source* is one set of listings and is replaced whole; a *service* is something a
person can get, from an *organization*, at none, one or several *places*; a *kind* (svc.*) is what
is given; a *mark* (acc.*, pop.*, safe.*, mode.*, cost.*) is yes, no or not known; the *pack* is all
cards as one document, a *snapshot* is a pack as it was built at one time.

Never stored: names and e-mail addresses of contact persons; the address or position of a private
place; anything about a reader: no search, no place, no click.
"""

from .errors import ImportRefused
from .importer import Progress, import_listings
from .national import NationalFault
from .report import FileReport, ImportReport
from .seed import seed_directory
from .snapshot import (
    BuiltSnapshot,
    build_snapshot,
    current_snapshot,
    rebuild_snapshot,
    snapshot_by_hash,
)

__all__ = [
    "BuiltSnapshot",
    "FileReport",
    "ImportRefused",
    "ImportReport",
    "NationalFault",
    "Progress",
    "build_snapshot",
    "current_snapshot",
    "import_listings",
    "rebuild_snapshot",
    "seed_directory",
    "snapshot_by_hash",
]
