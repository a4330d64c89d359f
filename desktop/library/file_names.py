"""Names for files, made of the titles of articles, that every system takes."""

from collections.abc import Callable
from pathlib import Path

from desktop.library.typed import one_line

LONGEST_NAME = 120
"""Bytes of a file's name in UTF-8, its ending included: most encrypted disks take no more than 143."""


def file_name(title: str, ending: str, usual: str = "sheet") -> str:
    """A name for a file, with an ending such as ".pdf" or " 2.pdf"; `usual` is for titles without anything to keep.

    What Windows does not take is left out: signs, names of devices such as CON, dots at the end, controls, also those
    of the direction of writing.
    """
    from pathvalidate import sanitize_filename  # imported late: whoever writes files needs it

    printable = "".join(character if character.isprintable() else " " for character in title)
    longest = LONGEST_NAME - len(ending.encode())
    cut = one_line(printable).encode()[:longest].decode("utf-8", "ignore").strip(" .")
    return (sanitize_filename(cut, platform="universal", max_len=longest).strip(" .") or usual) + ending


class Names:
    """Gives out the names of files in a folder, none of them twice, not even in other capitals."""

    def __init__(self, folder: Path, suffix: str, replace: bool, usual: str = "sheet") -> None:
        """`replace`: a name that the folder has already may be given out."""
        self._folder = folder
        self._suffix = suffix
        self._replace = replace
        self._usual = usual
        self._used: set[str] = set()

    def of(self, title: str) -> str:
        """The name of a file for a title; see file_name()."""
        return self._free(lambda number: file_name(title, f"{number}{self._suffix}", self._usual))

    def given(self, name: str) -> str:
        """A name as it was given, with the ending; a number is put to it where it is not free."""
        return self._free(lambda number: f"{name}{number}{self._suffix}")

    def _free(self, name: Callable[[str], str]) -> str:
        number = 1
        found = name("")
        while found.casefold() in self._used or (not self._replace and (self._folder / found).exists()):
            number += 1
            found = name(f" {number}")
        self._used.add(found.casefold())
        return found
