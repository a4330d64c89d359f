"""The look of a sheet as data: faces, sizes, distances. Lengths are points; no text is smaller than 9."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from desktop.drawing.theme import Theme
from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.pdf import fonts
from desktop.sheets.pdf.lines import TextStyle

MILLIMETRE = 72 / 25.4

HAIRLINE = 0.5
RULE = "#8f8f8f"
"""The colour of rules: a grey that a copier still prints, and a colour printer needs no colours for."""
FRAME = "#6b6b6b"
"""The colour of frames, and of lines to write on."""
_MARK_GREY = "#333333"
"""What all underlines are drawn in for a black-and-white copier: their patterns tell them apart."""
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
    answer: TextStyle
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
    reading=TextStyle(fonts.BOOK, 11, 16.5, hyphenated=True),
    answer=TextStyle(fonts.BOOK_BOLD, 11, 16.5),
    number=TextStyle(fonts.PLAIN, 9, 16.5),
    note=TextStyle(fonts.PLAIN, 9, 12.5),
    note_bold=TextStyle(fonts.PLAIN_BOLD, 9, 12.5),
    quote=TextStyle(fonts.BOOK_ITALIC, 9.5, 13.5),
    cell=TextStyle(fonts.PLAIN, 9.25, 13),
    cell_bold=TextStyle(fonts.PLAIN_BOLD, 9.25, 13),
    original=TextStyle(fonts.BOOK, 10.5, 15.5),
    furniture=TextStyle(fonts.PLAIN, 9, 12),
)


_COMPACT = replace(
    STANDARD,
    title=TextStyle(fonts.BOOK_BOLD, 16, 20),
    heading=TextStyle(fonts.PLAIN_BOLD, 11.5, 16),
    subheading=TextStyle(fonts.PLAIN_BOLD, 10, 14),
    article_heading=TextStyle(fonts.BOOK_BOLD, 11, 15),
    reading=TextStyle(fonts.BOOK, 10, 14.5, hyphenated=True),
    answer=TextStyle(fonts.BOOK_BOLD, 10, 14.5),
    number=TextStyle(fonts.PLAIN, 9, 14.5),
    note=TextStyle(fonts.PLAIN, 9, 12),
    note_bold=TextStyle(fonts.PLAIN_BOLD, 9, 12),
    quote=TextStyle(fonts.BOOK_ITALIC, 9, 12.5),
    cell=TextStyle(fonts.PLAIN, 9, 12.5),
    cell_bold=TextStyle(fonts.PLAIN_BOLD, 9, 12.5),
    original=TextStyle(fonts.BOOK, 10, 14.5),
    scale=0.85,
)
"""For half a sheet: smaller than usual, but not below the least size, and with the same room for handwriting."""

_LARGE_FOOT = 12.0
"""The foot alone may be smaller in large print: nobody has to read it, and it would take the room of the text."""


def styles_for(print_for: PrintFor) -> Styles:
    """The styles that a master is printed with."""
    if print_for is PrintFor.LARGE:
        return _enlarged(18.0)
    if print_for is PrintFor.LARGER:
        return _enlarged(24.0)
    if print_for is PrintFor.DYSLEXIA:
        return _clear()
    return _COMPACT if print_for is PrintFor.TWO_UP else STANDARD


def _enlarged(least: float) -> Styles:
    """Every text of at least so many points: captions and cells too, for those who need it read nothing smaller.

    Whole words are easier to make out than divided ones.
    """
    scale = least / STANDARD.reading.size

    def style(usual: TextStyle) -> TextStyle:
        size = max(least, usual.size * scale * 0.75)
        return replace(usual, size=size, leading=size * 1.4, hyphenated=False)

    enlarged = _changed(style, writing=12 * MILLIMETRE, scale=scale)
    foot = max(_LARGE_FOOT, least / 2 + 2)
    return replace(enlarged, furniture=replace(STANDARD.furniture, size=foot, leading=foot * 1.3))


def _clear() -> Styles:
    """An open face in a larger size with more space between letters and lines (British Dyslexia Association, 2023)."""
    plain: frozenset[tuple[str, ...]] = frozenset({fonts.BOOK, fonts.PLAIN, fonts.BOOK_ITALIC})

    def style(usual: TextStyle) -> TextStyle:
        size = max(12.0, usual.size * 1.1)
        chain = fonts.CLEAR if usual.chain in plain else fonts.CLEAR_BOLD
        return replace(usual, chain=chain, size=size, leading=size * 1.55, tracking=0.035, hyphenated=False)

    return _changed(style, writing=STANDARD.writing, scale=1.15)


def _changed(style: Callable[[TextStyle], TextStyle], *, writing: float, scale: float) -> Styles:
    """The standard styles, each changed in the same way."""
    usual = {entry.name: getattr(STANDARD, entry.name) for entry in fields(Styles)}
    named = {name: style(value) for name, value in usual.items() if isinstance(value, TextStyle)}
    named["number"] = replace(named["number"], leading=named["reading"].leading)  # on the line of the first words
    return replace(STANDARD, **named, writing=writing, scale=scale)


def greys(theme: Theme) -> Theme:
    """The theme for a black-and-white copier: nothing is told by colour, and nothing is too light to be copied."""
    values = theme._asdict().items()
    colours = {name: _grey(value) for name, value in values if isinstance(value, str) and value.startswith("#")}
    return theme._replace(
        **colours, marks=(_MARK_GREY,) * len(theme.marks), highlights=tuple(map(_grey, theme.highlights))
    )


def _grey(colour: str) -> str:
    """As light as the colour looks (ITU-R BT.601, as copiers and image programs convert)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02x}" * 3


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
    """The measures of a page: of half a sheet on its side where two of them stand on one, else of a whole sheet."""
    width, height = paper.size
    style = styles_for(print_for).furniture
    if print_for is PrintFor.TWO_UP:
        return _framed(height / 2, width, style, side=34.0, top=36.0, foot=28.0)
    if print_for in (PrintFor.LARGE, PrintFor.LARGER):
        return _framed(width, height, style, side=40.0, top=44.0, foot=30.0 if print_for is PrintFor.LARGE else 34.0)
    return _framed(width, height, style, side=56.0, top=54.0, foot=38.0)


FOOT_RULE = 5.0
"""From the letters of the foot's first row up to the rule above them."""
_ABOVE_RULE = 10.0


def _framed(width: float, height: float, style: TextStyle, *, side: float, top: float, foot: float) -> Frame:
    """`style` is that of the foot, which takes up to two rows."""
    rows = style.leading + style.size + FOOT_RULE + _ABOVE_RULE
    return Frame(width, height, side, width - side, top, height - foot - rows, height - foot)
