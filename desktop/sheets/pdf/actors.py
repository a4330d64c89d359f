"""The table of actors: who is who, their names in their own script, and where the article mentions them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from db.model.actor import Actor
from desktop.drawing.marks import MarkStyle, style_for
from desktop.sheets.blocks import Cast
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.plan import Part, Plan, baseline, draw_line, line_strips
from desktop.sheets.pdf.tables import Piece, number_pieces, row_strips, text_pieces
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph
from desktop.sheets.pdf.underlines import SAMPLE, draw_sample
from desktop.wording.lessons import actor_kind

KEY = "★"
_PADDING = 4.5
_GAP = 14.0
_KEY_ROOM = 1.35
"""For the star before a name, in ems of the name."""
_NAME_ROOM = 142.0
_NAME_GAP = 7.0
"""Between the kind and the names in their own script."""
_NUMBERS_ROOM = 62.0
_LARGE = 1.4
"""From this scale on, the columns would be too narrow to be read."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Left edges and widths of the columns; the line sample, if there is one, stands at the left edge of the page.

    `numbers` is None where the article is not on the sheet, so that there is nothing to cite. `stacked`: what is in the
    columns stands one below the other, from `name` on.
    """

    samples: bool
    star: float
    name: float
    name_room: float
    gloss: float
    gloss_room: float
    numbers: float | None
    numbers_room: float
    stacked: bool = False


def actor_strips(plan: Plan, part: Part, block: Cast) -> Iterator[Strip]:
    """The table with its explanation."""
    section = part.section
    columns = _columns(plan, block)
    yield from _explanation(plan, section, columns)
    actors = [plan.lesson.actor_by_id[actor_id] for actor_id in block.actors]
    if columns.stacked:
        yield from _stacked(plan, section, columns, actors)
        return
    table = Element(Role.TABLE, section)
    row = Element(Role.ROW, table)
    header = _header(plan, columns, row)
    yield header
    repeated = _header(plan, columns, None)
    room = plan.frame.bottom - plan.frame.top - repeated.height
    for number, actor in enumerate(actors, 1):
        plan.step()
        pieces = _row(plan, Element(Role.ROW, table), columns, actor)
        for strip in row_strips(pieces, _PADDING, room, partial(_rule, plan)):
            strip.repeated = repeated
            strip.keep = number in (1, len(actors) - 1)  # no row stands alone on a page
            yield strip


def _columns(plan: Plan, block: Cast) -> _Columns:
    frame = plan.frame
    samples = block.samples
    star = frame.left + (SAMPLE + _GAP / 2 if samples else 0.0)
    keys = any(actor.key for actor in plan.lesson.actors)
    scale = plan.styles.scale
    name = star + (_KEY_ROOM * plan.styles.cell.size if keys else 0.0)
    if scale > _LARGE:
        room = frame.right - name
        return _Columns(samples, star, name, room, name, room, name if plan.numbered else None, room, stacked=True)
    gloss = name + _NAME_ROOM * scale + _GAP
    numbers_room = _NUMBERS_ROOM * scale
    numbers = frame.right - numbers_room if plan.numbered else None
    gloss_room = (frame.right if numbers is None else numbers - _GAP) - gloss
    return _Columns(samples, star, name, _NAME_ROOM * scale, gloss, gloss_room, numbers, numbers_room)


def _stacked(plan: Plan, section: Element, columns: _Columns, actors: Sequence[Actor]) -> Iterator[Strip]:
    """The actors as a list: name, explanation and paragraphs one below the other."""
    listing = Element(Role.LIST, section)
    room = plan.frame.bottom - plan.frame.top
    for number, actor in enumerate(actors, 1):
        plan.step()
        item = Element(Role.ITEM, listing)
        cells = Element(Role.LABEL, item), Element(Role.BODY, item)
        strips = list(row_strips(_pieces(plan, columns, actor, *cells, None), _PADDING, room, partial(_rule, plan)))
        strips[0].gap = 4.0 if number == 1 else 0.0
        yield from strips


def _explanation(plan: Plan, section: Element, columns: _Columns) -> Iterator[Strip]:
    words: list[str] = []
    say = plan.language.say
    if any(actor.key for actor in plan.lesson.actors):
        words.append(say("{star} Learn these first.", star=KEY))
    if columns.samples:
        words.append(say("The line before a name marks it in the article."))
    if columns.numbers is not None:
        words.append(say("¶ shows where it is named."))
    if words:
        element = Element(Role.PARAGRAPH, section, plan.our_language)
        paragraph = plan.typesetter.paragraph(
            " ".join(words), plan.styles.note, plan.frame.room, say("the table of actors")
        )
        yield from line_strips(paragraph, element, plan.frame.left, plan.frame.room, gap=2.0, keep=True)


def _header(plan: Plan, columns: _Columns, row: Element | None) -> Strip:
    """The column heads; on a page where the table goes on (no row) they are no part of the structure."""
    say = plan.language.say
    heads = [(columns.name, say("Name")), (columns.gloss, say("In one sentence"))]
    if columns.numbers is not None:
        heads.append((columns.numbers, say("Paragraphs")))
    cells = [
        (x, plan.typesetter.line(word, plan.styles.cell_bold, say("a table")), _head_cell(plan, row) if row else None)
        for x, word in heads
    ]
    height = plan.styles.cell_bold.leading + 6.0

    def paint(page: Page, top: float) -> None:
        for x, word, cell in cells:
            if cell is None:
                page.furniture(x, top + baseline(plan.styles.cell_bold), word.lines[0])
            else:
                page.text(cell, x, top + baseline(plan.styles.cell_bold), word.lines[0])
        page.rule(plan.frame.left, plan.frame.right, top + height, 2 * styles.HAIRLINE, styles.RULE)

    return Strip(height, paint, gap=8.0, keep=True)


def _head_cell(plan: Plan, row: Element) -> Element:
    return Element(Role.HEADER_CELL, row, plan.our_language, attributes="<</O /Table /Scope /Column>>")


def _row(plan: Plan, row: Element, columns: _Columns, actor: Actor) -> list[Piece]:
    name = Element(Role.HEADER_CELL, row, attributes="<</O /Table /Scope /Row>>")
    gloss = Element(Role.CELL, row)
    return _pieces(plan, columns, actor, name, gloss, None if columns.numbers is None else Element(Role.CELL, row))


def _pieces(
    plan: Plan, columns: _Columns, actor: Actor, name: Element, gloss: Element, numbers: Element | None
) -> list[Piece]:
    """Name, explanation and paragraphs, each under its element; without one of their own, paragraphs are `gloss`'s."""
    where = plan.language.say("the table of actors, at “{name}”", name=actor.name)
    pieces = _name_pieces(plan, name, columns, actor, where)
    top = pieces[-1].bottom if columns.stacked else 0.0
    said = plan.typesetter.paragraph(actor.gloss, plan.styles.cell, columns.gloss_room, where, plan.text_language)
    pieces += text_pieces(said, gloss, columns.gloss, columns.gloss_room, top)
    top += len(said.lines) * said.style.leading if columns.stacked else 0.0
    cited = [number for number, count in enumerate(plan.lesson.density(actor.id), 1) if count]
    if columns.numbers is not None and cited:
        found = number_pieces(plan, cited, numbers or gloss, columns.numbers, columns.numbers_room)
        pieces += [piece.lowered(top) for piece in found]
    return pieces


def _name_pieces(plan: Plan, cell: Element, columns: _Columns, actor: Actor, where: str) -> list[Piece]:
    """The cell of the name: line sample, star, name, the name in its own script, the kind."""
    setter, pieces = plan.typesetter, list[Piece]()
    if columns.samples and actor.id in plan.lesson.mentions_by_actor:
        style = style_for(actor, plan.lesson.sides)
        pieces.append(Piece(0.0, plan.styles.cell.leading, partial(_paint_sample, plan, style)))
    if actor.key:
        star = setter.line(KEY, plan.styles.cell, where)
        pieces += text_pieces(star, cell, columns.star, columns.name - columns.star)
    name = setter.paragraph(actor.name, plan.styles.cell_bold, columns.name_room, where)
    pieces += _at_left(name, cell, columns.name, 0.0)
    return pieces + _under_name(plan, cell, columns, actor, pieces[-1].bottom, where)


def _under_name(plan: Plan, cell: Element, columns: _Columns, actor: Actor, top: float, where: str) -> list[Piece]:
    """The kind and, beside it as far as they fit, the names in their own script."""
    left, room = columns.name, columns.name_room
    kind = plan.typesetter.line(actor_kind(actor, plan.language), plan.styles.note, where)
    style = plan.styles.original if actor.originals else plan.styles.note
    drop = baseline(style) - baseline(plan.styles.note)
    element = Element(Role.SPAN, cell, plan.our_language)
    pieces = [Piece(top, top + style.leading, partial(_paint_at, kind, element, 0, left, drop))]
    x, y = left + kind.lines[0].width + _NAME_GAP, top
    for original in actor.originals:
        element = Element(Role.SPAN, cell, original.language)
        written = plan.typesetter.paragraph(original.name, style, room, where)
        if len(written.lines) > 1 or x + written.lines[0].width > left + room:
            x, y = left, y + style.leading
        pieces += _at_left(written, element, x, y)
        x, y = x + written.lines[-1].width + _NAME_GAP, y + (len(written.lines) - 1) * style.leading
    return pieces


def _at_left(text: Paragraph, element: Element, left: float, top: float) -> list[Piece]:
    """The lines of a name. It stands at the left of its room whatever its direction: it is a name, not a text."""
    leading = text.style.leading
    return [
        Piece(
            top + number * leading, top + (number + 1) * leading, partial(_paint_at, text, element, number, left, 0.0)
        )
        for number in range(len(text.lines))
    ]


def _paint_at(text: Paragraph, element: Element, number: int, left: float, drop: float, page: Page, top: float) -> None:
    widest = max(line.width for line in text.lines)
    draw_line(page, element, text, text.lines[number], left, widest, top + drop)


def _paint_sample(plan: Plan, style: MarkStyle, page: Page, top: float) -> None:
    draw_sample(style, plan.theme, page, plan.frame.left, top + plan.styles.cell.leading / 2)


def _rule(plan: Plan, page: Page, y: float) -> None:
    page.rule(plan.frame.left, plan.frame.right, y, styles.HAIRLINE, styles.RULE)
