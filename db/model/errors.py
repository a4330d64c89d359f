"""What went wrong in the world, in words for the user: what happened, and what can be done.

Our own mistakes are ordinary Python exceptions; these are the failures that no code can rule out.
"""


class LibraryError(Exception):
    """A failure of the world. `what` says what happened, `remedy` what to do; str() gives both sentences."""

    def __init__(self, what: str, remedy: str = "") -> None:
        """Keep both sentences apart, so that a window can set them on lines of their own."""
        super().__init__(f"{what} {remedy}".strip())
        self.what = what
        self.remedy = remedy


class MissingError(LibraryError):
    """The file, article or actor asked for does not exist."""


class NotALibraryError(LibraryError):
    """The file is something else than a Dramatis library."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer Dramatis."""


class DamagedError(LibraryError):
    """The file is a library, but its content is not whole."""


class LockedError(LibraryError):
    """Another program holds the library."""


class ReadOnlyError(LibraryError):
    """The library can be read but not written."""


class StorageError(LibraryError):
    """The disk refused a write (full, unplugged, not permitted)."""
