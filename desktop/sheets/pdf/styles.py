"""The look of a sheet as data: faces, sizes, distances. Lengths are points; no text is smaller than 9."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.pdf import fonts
from desktop.sheets.pdf.lines import TextStyle

MILLIMETRE = 72 / 25.4

HAIRLINE = 0.5
RULE = "#a39b8e"
"""The colour of rules: a warm grey that a copier still prints."""
UNDERLINE_DROP = 2.3
"""From the base line down to the first line under a mention."""
UNDERLINE_UNIT = 0.72
"""The thickness of a solid underline."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one sheet. `writing` is the distance of lines to write on; `scale` enlarges gaps and columns."""

    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    article_heading: TextStyle
    reading: TextStyle
    number: TextStyle
    note: TextStyle
    note_bold: TextStyle
    quote: TextStyle
    cell: TextStyle
    cell_bold: TextStyle
    original: TextStyle
    furniture: TextStyle
    writing: float = 8 * MILLIMETRE
    scale: float = 1.0


STANDARD = Styles(
    title=TextStyle(fonts.BOOK_BOLD, 21, 26),
    heading=TextStyle(fonts.PLAIN_BOLD, 13, 18),
    subheading=TextStyle(fonts.PLAIN_BOLD, 10.5, 15),
    article_heading=TextStyle(fonts.BOOK_BOLD, 12.5, 17),
    reading=TextStyle(fonts.BOOK, 11, 16.5),
    number=TextStyle(fonts.PLAIN, 9, 16.5),
    note=TextStyle(fonts.PLAIN, 9, 12.5),
    note_bold=TextStyle(fonts.PLAIN_BOLD, 9, 12.5),
    quote=TextStyle(fonts.BOOK_ITALIC, 9.5, 13.5),
    cell=TextStyle(fonts.PLAIN, 9.25, 13),
    cell_bold=TextStyle(fonts.PLAIN_BOLD, 9.25, 13),
    original=TextStyle(fonts.BOOK, 10.5, 15.5),
    furniture=TextStyle(fonts.PLAIN, 9, 12),
)


def styles_for(print_for: PrintFor) -> Styles:
    """The styles that a master is printed with."""
    if print_for is PrintFor.LARGE:
        return _enlarged(18.0)
    if print_for is PrintFor.LARGER:
        return _enlarged(24.0)
    if print_for is PrintFor.DYSLEXIA:
        return _clear()
    return STANDARD


def _enlarged(least: float) -> Styles:
    """Every text of at least so many points: captions and cells too, for those who need it read nothing smaller."""
    scale = least / STANDARD.reading.size

    def style(usual: TextStyle) -> TextStyle:
        size = max(least, usual.size * scale * 0.75)
        return replace(usual, size=size, leading=size * 1.4)

    return _changed(style, writing=12 * MILLIMETRE, scale=scale)


def _clear() -> Styles:
    """An open face in a larger size with more space between letters and lines (British Dyslexia Association, 2023)."""
    plain: frozenset[tuple[str, ...]] = frozenset({fonts.BOOK, fonts.PLAIN, fonts.BOOK_ITALIC})

    def style(usual: TextStyle) -> TextStyle:
        size = max(12.0, usual.size * 1.1)
        chain = fonts.CLEAR if usual.chain in plain else fonts.CLEAR_BOLD
        return replace(usual, chain=chain, size=size, leading=size * 1.55, tracking=0.035)

    return _changed(style, writing=STANDARD.writing, scale=1.15)


def _changed(style: Callable[[TextStyle], TextStyle], *, writing: float, scale: float) -> Styles:
    """The standard styles, each changed in the same way."""
    usual = {entry.name: getattr(STANDARD, entry.name) for entry in fields(Styles)}
    named = {name: style(value) for name, value in usual.items() if isinstance(value, TextStyle)}
    named["number"] = replace(named["number"], leading=named["reading"].leading)  # on the line of the first words
    return replace(STANDARD, **named, writing=writing, scale=scale)


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


def frame_for(paper: Paper, print_for: PrintFor = PrintFor.STANDARD) -> Frame:
    """The measures of a paper size."""
    width, height = paper.size
    side, top, bottom = 56.0, 54.0, 74.0
    return Frame(width, height, side, width - side, top, height - bottom, height - 38.0)
