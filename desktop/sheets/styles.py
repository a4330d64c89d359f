"""The look of a sheet as data: faces, sizes, distances. Lengths are points; no text is smaller than 9."""

from dataclasses import dataclass

from desktop.sheets import fonts
from desktop.sheets.lines import TextStyle
from desktop.sheets.options import Paper

TITLE = TextStyle(fonts.BOOK_BOLD, 21, 26)
HEADING = TextStyle(fonts.PLAIN_BOLD, 13, 18)
SUBHEADING = TextStyle(fonts.PLAIN_BOLD, 10.5, 15)
ARTICLE_HEADING = TextStyle(fonts.BOOK_BOLD, 12.5, 17)
READING = TextStyle(fonts.BOOK, 11, 16.5)
NUMBER = TextStyle(fonts.PLAIN, 9, 16.5)
NOTE = TextStyle(fonts.PLAIN, 9, 12.5)
NOTE_BOLD = TextStyle(fonts.PLAIN_BOLD, 9, 12.5)
CELL = TextStyle(fonts.PLAIN, 9.25, 13)
CELL_BOLD = TextStyle(fonts.PLAIN_BOLD, 9.25, 13)
ORIGINAL = TextStyle(fonts.BOOK, 10.5, 15.5)
FURNITURE = TextStyle(fonts.PLAIN, 9, 12)

HAIRLINE = 0.5
RULE = "#a39b8e"
"""The colour of rules: a warm grey that a copier still prints."""
UNDERLINE_DROP = 2.3
"""From the base line down to the first line under a mention."""
UNDERLINE_UNIT = 0.72
"""The thickness of a solid underline."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The page's measures: the text stands between left and right, top and bottom (y grows downwards)."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    footer: float
    """The base line of the footer's last line."""

    @property
    def room(self) -> float:
        """The width of the text."""
        return self.right - self.left


def frame_for(paper: Paper) -> Frame:
    """The measures of a paper size."""
    width, height = paper.size
    side, top, bottom = 56.0, 54.0, 74.0
    return Frame(width, height, side, width - side, top, height - bottom, height - 38.0)
