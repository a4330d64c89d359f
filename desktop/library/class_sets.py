"""The class set that was used last, kept with the library: classes stay as large as they are for a year."""

from db.model.errors import LibraryError
from desktop.library.library import Library
from desktop.sheets.class_set import describe, parse
from desktop.sheets.design import Master

USUAL = "13 A, 12 B, 2 large print, 1 dyslexia-friendly"
"""What there is before the first one."""
_SETTING = "class_set"
"""Name of the setting that holds it, in the words of desktop.sheets.class_set."""


def last_class_set(library: Library) -> tuple[Master, ...]:
    """The class set that was used last, or the usual one; what cannot be read counts as none.

    Raises:
        LibraryError: the library cannot be read.
    """
    kept = library.study.setting(_SETTING)
    if kept is not None:
        try:
            return parse(kept)
        except LibraryError:
            pass
    return parse(USUAL)


def remember_class_set(library: Library, masters: tuple[Master, ...]) -> None:
    """Keep a class set, past the undo history. A library that cannot be written is passed over in silence.

    Raises:
        LibraryError: the disk refused the write.
    """
    words = describe(masters)
    if not masters or library.store.read_only or library.study.setting(_SETTING) == words:
        return
    with library.store.quiet():
        library.study.set_setting(_SETTING, words)
