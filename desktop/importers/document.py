"""What an importer makes of a file: all of its text in blocks, and what the file says about itself."""

from pathlib import Path
from typing import NamedTuple

from db.model.article import ParagraphKind
from db.model.errors import LibraryError
from db.model.sentence import Sentence


class UnreadableError(LibraryError):
    """The file cannot be read, or is none that Dramatis reads; the message says why and what to do."""

    log = ""
    """What the process that read it said to whoever mends the program; not for the user."""


class Pasted(NamedTuple):
    """What a clipboard holds: its HTML and its plain text; either may be empty."""

    html: str
    text: str


Source = Path | Pasted


class Block(NamedTuple):
    """One paragraph or heading: canonical text (Unicode NFC, one line, no NUL, no lone surrogate), never empty.

    `kept` proposes it as part of the article; for one that is not, `why` says what it seems to be ("menu",
    "call for donations"). A kept one has the empty Sentence.
    """

    text: str
    kind: ParagraphKind
    kept: bool
    why: Sentence


class Proposal(NamedTuple):
    """A value that the file gives for title, author..., and where it was found, in words for the user."""

    value: str
    found: Sentence


class Document(NamedTuple):
    """One article in the making: a file, or one chapter of a book.

    Proposals come best first and may be none. Dates are EDTF (2017-03-15), languages ISO 639-1. `words_in` counts the
    words of all the text that the source holds, found by another way than the blocks, so that a loss shows.
    """

    name: str
    format: str
    blocks: tuple[Block, ...]
    titles: tuple[Proposal, ...]
    authors: tuple[Proposal, ...]
    publications: tuple[Proposal, ...]
    dates: tuple[Proposal, ...]
    languages: tuple[Proposal, ...]
    words_in: int
    encoding: str
    """Of a format that does not say which it is, as Python calls it; "" otherwise. It can be chosen otherwise."""
    warnings: tuple[Sentence, ...]
    """What the user should know: text that could not be read, pages without text."""

    @property
    def words_kept(self) -> int:
        """Words (runs between white space) of all blocks, left out ones too: what of `words_in` was read at all."""
        return sum(len(block.text.split()) for block in self.blocks)
