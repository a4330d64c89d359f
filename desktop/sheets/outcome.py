"""What came of writing a sheet. Light to import: a dialog needs these before ReportLab."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SheetReport:
    """How many pages were written (0 in forms without pages).

    `missing` says in sentences which characters no font could draw, `left` which parts were left out or moved and why.
    """

    pages: int
    missing: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


class SheetCancelled(Exception):
    """The user stopped the sheet; nothing was written."""
