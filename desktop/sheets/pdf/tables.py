"""Rows of a table: cells of text beside one another, on one page unless a row is higher than a page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Paint, Strip
from desktop.sheets.pdf.lines import Line
from desktop.sheets.pdf.plan import Plan, baseline, draw_line
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A line of a cell: its extent from the row's top, and what draws it, given the page and the y of its own top."""

    top: float
    bottom: float
    paint: Paint

    def lowered(self, by: float) -> "Piece":
        """The same piece, further down in its row."""
        return Piece(self.top + by, self.bottom + by, self.paint)


def text_pieces(
    paragraph: Paragraph, element: Element, left: float, room: float, top: float = 0.0, *, right: bool = False
) -> list[Piece]:
    """The lines of a text as pieces of a cell, from `top` on; `right` puts them at the right of their room."""
    leading = paragraph.style.leading
    pieces: list[Piece] = []
    for number, line in enumerate(paragraph.lines):
        at, width = (left + room - line.width, line.width) if right else (left, room)
        paint = partial(_paint_text, paragraph, element, line, at, width)
        pieces.append(Piece(top + number * leading, top + (number + 1) * leading, paint))
    return pieces


def number_pieces(plan: Plan, numbers: Sequence[int], cell: Element, left: float, room: float) -> list[Piece]:
    """The numbers of paragraphs on this sheet after a pilcrow, each a link to its paragraph: "¶ 1 2 3"."""
    style, setter, where = plan.styles.cell, plan.typesetter, plan.language.say("a table")
    blank = setter.width(" ", style)
    pilcrow = setter.line("¶", style, where).lines[0]
    indent = pilcrow.width + 1.5 * blank
    pieces = [Piece(0.0, style.leading, partial(_paint_label, plan, cell, left, pilcrow))]
    x, y = left + indent, 0.0
    for number in numbers:
        label = setter.line(str(number), style, where).lines[0]
        if x + label.width > left + room and x > left + indent:
            x, y = left + indent, y + style.leading
        link = Element(Role.LINK, cell)
        pieces.append(Piece(y, y + style.leading, partial(_paint_link, plan, link, x, label, number)))
        x += label.width + 1.7 * blank
    return pieces


def row_strips(
    pieces: Sequence[Piece], padding: float, room: float, close: Callable[[Page, float], None]
) -> Iterator[Strip]:
    """A row: one strip, or several of at most `room` if it is higher than that.

    `pieces` come in the order in which they are to be read: cell after cell. `padding` is left free above and below
    them; `close` draws what ends the row, at the y of its end.
    """
    waiting: list[Piece] = [*pieces]
    while waiting:
        start = min(piece.top for piece in waiting)
        limit = start + room - 2 * padding
        shown = [piece for piece in waiting if piece.bottom <= limit or piece.top == start]
        taken = set(shown)
        waiting = [piece for piece in waiting if piece not in taken]
        end = max(piece.bottom for piece in shown)
        yield Strip(end - start + 2 * padding, partial(_paint_row, shown, start - padding, end + padding, close))


def _paint_row(
    pieces: Sequence[Piece], start: float, end: float, close: Callable[[Page, float], None], page: Page, top: float
) -> None:
    for piece in pieces:
        piece.paint(page, top + piece.top - start)
    close(page, top + end - start)


def _paint_text(
    paragraph: Paragraph, element: Element, line: Line, left: float, room: float, page: Page, top: float
) -> None:
    draw_line(page, element, paragraph, line, left, room, top)


def _paint_label(plan: Plan, element: Element, x: float, label: Line, page: Page, top: float) -> None:
    page.text(element, x, top + baseline(plan.styles.cell), label)


def _paint_link(plan: Plan, link: Element, x: float, label: Line, number: int, page: Page, top: float) -> None:
    page.text(link, x, top + baseline(plan.styles.cell), label)
    box = (x - 1.0, top, x + label.width + 1.0, top + plan.styles.cell.leading)
    page.link(link, box, plan.numbered[number], plan.language.say("Paragraph {number}", number=number))
