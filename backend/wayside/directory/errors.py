"""What an import says when it cannot go ahead."""


class ImportRefused(Exception):
    """Nothing was changed. Its text is one plain sentence for the person who imports.

    It names a file of the set at most, never a value from inside it.
    """
