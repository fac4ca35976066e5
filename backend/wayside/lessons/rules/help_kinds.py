"""Which kinds of help in the finder belong to a lesson, by the codes of its vocabulary.

A lesson's tags are what an editor writes; a phone gets the kinds, and needs no table of its own.
"""

from collections.abc import Iterable, Sequence

# A tag that is about no kind of place is not here.
KINDS_OF_TAGS: dict[str, tuple[str, ...]] = {
    "alcohol-drugs": ("svc.substance",),
    "body": ("svc.mental",),
    "calm": ("svc.mental",),
    "closeness": ("svc.peer",),
    "dark-thoughts": ("svc.mental", "svc.crisis24"),
    "feelings": ("svc.mental", "svc.peer"),
    "friends": ("svc.peer",),
    "future": ("svc.jobs", "svc.education"),
    "health": ("svc.medical", "svc.sexhealth"),
    "helpers": ("svc.casemgmt", "svc.advocacy"),
    "housing": ("svc.shelter", "svc.housing"),
    "law": ("svc.legal",),
    "leaving": ("svc.exitplan", "svc.advocacy"),
    "papers": ("svc.immigration", "svc.legal"),
    "patterns": ("svc.advocacy",),
    "pictures": ("svc.legal",),
    "plan": ("svc.exitplan",),
    "school": ("svc.education",),
    "telling": ("svc.advocacy",),
}


def help_kinds(named: Iterable[str], tags: Sequence[str]) -> list[str]:
    """First those that the cards name, then those of the tags; each once."""
    of_tags = (kind for tag in tags for kind in KINDS_OF_TAGS.get(tag, ()))
    return list(dict.fromkeys([*named, *of_tags]))
