"""What a sheet shows, and what came of writing it. Light to import: a dialog needs these before ReportLab."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.wording.language import ENGLISH, Language


class Paper(StrEnum):
    """A paper size, upright."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points (72 to the inch)."""
        return (595.28, 841.89) if self is Paper.A4 else (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """The parts of a sheet. `marks`: underline the actors in the article, and show each one's line in the table.

    `language` is that of the words that the program itself puts on the sheet.
    """

    paper: Paper = Paper.A4
    article: bool = True
    actors: bool = True
    timeline: bool = True
    marks: bool = True
    language: Language = ENGLISH


@dataclass(frozen=True)
class SheetReport:
    """How many pages were written. `missing` says in sentences which characters no font could draw, if any."""

    pages: int
    missing: tuple[str, ...]


class SheetCancelled(Exception):
    """The user stopped the sheet; nothing was written."""
