"""How long a sheet is: in sheets of paper, and beside the number of pages that the teacher wants it to fit on."""

from typing import NamedTuple

from desktop.ui.words import tr, trn


class Fit(NamedTuple):
    """Whether a sheet has as many pages as are wanted, in words."""

    fits: bool
    words: str


def length_words(pages: int) -> str:
    """How many pages there are, and how much paper that is when both sides are printed."""
    return tr(
        "{pages} ({sheets}, both sides)",
        pages=trn(pages, "{n} page", "{n} pages"),
        sheets=trn(-(-pages // 2), "{n} sheet of paper", "{n} sheets of paper"),
    )


def fit(pages: int, wanted: int, last_used: float) -> Fit | None:
    """Whether a student copy of so many pages fits on `wanted` ones; None where any number will do.

    `last_used` is how much of the last page is used, 0 to 1.
    """
    if not wanted:
        return None
    if pages <= wanted:
        return Fit(True, trn(wanted, "Fits on {n} page.", "Fits on {n} pages."))
    over = trn(pages - wanted, "{n} page too many; {last}", "{n} pages too many; {last}", last=_used_words(last_used))
    return Fit(False, over)


def _used_words(part: float) -> str:
    if part < 0.18:
        return tr("the last one has a few lines.")
    if part < 0.3:
        return tr("the last one is a quarter full.")
    if part < 0.42:
        return tr("the last one is a third full.")
    if part < 0.6:
        return tr("the last one is half full.")
    if part < 0.85:
        return tr("the last one is three quarters full.")
    return tr("the last one is full.")
