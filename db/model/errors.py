"""What went wrong in the world, in words for the user: what happened, and what can be done.

Our own mistakes are ordinary Python exceptions; these are the failures that no code can rule out.
"""

from db.model.sentence import Say, Sentence


class LibraryError(Exception):
    """A failure of the world. `what` says what happened, `remedy` what to do; str() gives both sentences."""

    def __init__(self, what: str, remedy: str = "", **values: object) -> None:
        """Keep both sentences apart, so that a window can set them on lines of their own.

        `values` fill the {places} of both: "“{name}” is a folder." can be translated, a name put in before cannot.
        """
        self.what = Sentence(what, **values)
        self.remedy = Sentence(remedy, **values)
        super().__init__(f"{self.what} {self.remedy}".strip())

    def said(self, say: Say) -> tuple[str, str]:
        """What happened and what to do, in another language."""
        return self.what.said(say), self.remedy.said(say) if self.remedy else ""


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


class VanishedError(StorageError):
    """The library's file was moved, deleted or unplugged while it was open."""


class ChangedElsewhereError(LibraryError):
    """Somebody else wrote the library while it was open here; nothing of theirs was overwritten."""


class NothingToExportError(LibraryError):
    """An article has nothing of the kind that is to be written."""


class CancelledError(LibraryError):
    """The user stopped what was going on; the library is as it was."""
