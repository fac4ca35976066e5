"""What an import says when it cannot go ahead."""


class ImportRefused(Exception):  # noqa: N818 - a decision about the files, not a fault of ours
    """Nothing was changed. Its text is one plain sentence for the person who imports.

    It names a file of the set at most, never a value from inside it.
    """
