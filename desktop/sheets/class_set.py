"""A class set in words: "13 A, 12 B, 2 large print, 1 dyslexia-friendly". English, as all of the command line."""

import re
from collections.abc import Iterable

from db.model.errors import LibraryError
from desktop.sheets.design import LETTERS, Copy, Master, PrintFor

MOST_COPIES = 9_999
"""Copies of one master."""

_USUAL = {
    PrintFor.LARGE: "large print",
    PrintFor.LARGER: "larger print",
    PrintFor.DYSLEXIA: "dyslexia-friendly",
    PrintFor.GREY: "grey",
    PrintFor.TWO_UP: "two-up",
    PrintFor.CARDS_LONG: "cards long-edge",
    PrintFor.CARDS_SHORT: "cards short-edge",
}
"""How describe() says for whom a master is. STANDARD is not said."""
_PHRASES = {
    "standard": PrintFor.STANDARD,
    "normal": PrintFor.STANDARD,
    "large print 18 pt": PrintFor.LARGE,
    "large print 24 pt": PrintFor.LARGER,
    "large print": PrintFor.LARGE,
    "larger print": PrintFor.LARGER,
    "larger": PrintFor.LARGER,
    "large": PrintFor.LARGE,
    "18 pt": PrintFor.LARGE,
    "24 pt": PrintFor.LARGER,
    "dyslexia friendly": PrintFor.DYSLEXIA,
    "dyslexia": PrintFor.DYSLEXIA,
    "greyscale": PrintFor.GREY,
    "grayscale": PrintFor.GREY,
    "grey": PrintFor.GREY,
    "gray": PrintFor.GREY,
    "black and white": PrintFor.GREY,
    "two up": PrintFor.TWO_UP,
    "two pages": PrintFor.TWO_UP,
    "flash cards short edge": PrintFor.CARDS_SHORT,
    "flash cards long edge": PrintFor.CARDS_LONG,
    "flash cards": PrintFor.CARDS_LONG,
    "cards short edge": PrintFor.CARDS_SHORT,
    "cards long edge": PrintFor.CARDS_LONG,
    "cards": PrintFor.CARDS_LONG,
}
"""What may be written, in small letters with blanks for hyphens; of two that fit at a place the longer one counts."""
_PRINT_FOR = re.compile(rf"\b({'|'.join(sorted(_PHRASES, key=len, reverse=True))})\b")
_COPIES = {
    "student": Copy.STUDENT,
    "students": Copy.STUDENT,
    "teacher": Copy.TEACHER,
    "teachers": Copy.TEACHER,
}
_PASSED_OVER = frozenset({"copy", "copies", "version", "of", "for"})
_COUNTED = re.compile(r"(?:(\d{1,9})(?![\d.]| ?pt)\s*[x×]?\s*)?(.*)", re.DOTALL)


def parse(text: str) -> tuple[Master, ...]:
    """The masters that a class set names, in its order; the same master named twice is one, with all its copies.

    An entry is a number of copies (which may be left out), a version's letter (A unless said), for whom it is printed,
    and "teacher" for a teacher copy: "2 B large print, 1 teacher".

    Raises:
        LibraryError: an entry cannot be read, or there is none; the sentences name it and say how to write one.
    """
    counts: dict[Master, int] = {}
    for entry in re.split(r"[,;\n]", text):
        if entry.strip():
            master = _master(entry)
            plain = master._replace(copies=0)
            counts[plain] = counts.get(plain, 0) + master.copies
    if not counts:
        raise LibraryError("The class set is empty.", _EXAMPLE)
    return tuple(master._replace(copies=min(copies, MOST_COPIES)) for master, copies in counts.items())


def describe(masters: Iterable[Master]) -> str:
    """Masters in words that parse() reads: "13 A, 12 B, 2 large print, 1 A teacher"."""
    return ", ".join(map(_entry, masters))


_EXAMPLE = "Write it like this: 13 A, 12 B, 2 large print, 1 dyslexia-friendly, 1 teacher."


def _master(entry: str) -> Master:
    found = _COUNTED.fullmatch(entry.strip())
    assert found is not None  # a number may be missing, and anything may follow
    number, rest = found.groups()
    if number is not None and not 1 <= int(number) <= MOST_COPIES:
        raise _unread(entry)
    print_for, words = _taken_out(" ".join(re.sub(r"[-‐‑_()]", " ", rest).split()), entry)
    version: int | None = None
    copy: Copy | None = None
    for word in words:
        if version is None and len(word) == 1 and word.upper() in LETTERS:
            version = LETTERS.index(word.upper())
        elif copy is None and word in _COPIES:
            copy = _COPIES[word]
        elif word not in _PASSED_OVER:
            raise _unread(entry)
    if print_for is None and version is None and copy is None:
        raise _unread(entry)
    return Master(version or 0, copy or Copy.STUDENT, print_for or PrintFor.STANDARD, int(number or 0))


def _taken_out(words: str, entry: str) -> tuple[PrintFor | None, list[str]]:
    """For whom an entry is, and its words without those that say so."""
    words = words.lower()
    found = _PRINT_FOR.findall(words)
    if len(found) > 1:
        raise _unread(entry)
    return _PHRASES[found[0]] if found else None, _PRINT_FOR.sub(" ", words).split()


def _unread(entry: str) -> LibraryError:
    return LibraryError("“{entry}” in the class set cannot be read.", _EXAMPLE, entry=" ".join(entry.split())[:60])


def _entry(master: Master) -> str:
    usual = _USUAL.get(master.print_for, "")
    letter = "" if usual and not master.version else master.letter
    teacher = "teacher" if master.copy is Copy.TEACHER else ""
    return " ".join(filter(None, (str(master.copies or ""), letter, usual, teacher)))
