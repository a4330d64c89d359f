"""Frames: words to pick from, and what a reader should know of the source."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.sheets.blocks import Bank, SourceBox, Words
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip, blank_strip, paint_nothing
from desktop.sheets.pdf.plan import Part, Plan, draw_line, line_strips, set_words
from desktop.sheets.pdf.prose import in_rows
from desktop.sheets.pdf.tables import row_strips, text_pieces
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_PADDING = 10.0
_EDGE = 7.0
"""Above the first and below the last line in a frame: less than at the sides, for lines have room of their own."""
_GAP = 8.0
_AFTER = 4.0
_BETWEEN = 22.0
_ENTRY_GAP = 2.0
_LABEL_SHARE = 0.26
_LABEL_GAP = 14.0
_NARROW = 1.4
"""From this scale on, labels stand over their words instead of beside them."""


def bank_strips(plan: Plan, part: Part, block: Bank) -> Iterator[Strip]:
    """The label, and the words one after the other; near the first question that they are for."""
    left, room = plan.frame.left + _PADDING, plan.frame.room - 2 * _PADDING
    strips = _label(plan, part, block.label)
    where = plan.language.say("the words to pick from")
    entries = [set_words(plan, words, plan.styles.reading, room, where) for words in block.entries]
    widths = [max(line.width for line in entry.lines) for entry in entries]
    listing = Element(Role.LIST, part.section)
    rows: list[list[tuple[Element, Paragraph, float]]] = []
    places = in_rows(widths, room, _BETWEEN * min(plan.styles.scale, 1.3))
    for words, entry, (row, x) in zip(block.entries, entries, places, strict=True):
        if row == len(rows):
            rows.append([])
        body = Element(Role.BODY, Element(Role.ITEM, listing), words.language)
        rows[row].append((body, entry, left + x))
    for row in rows:
        height = max(len(entry.lines) for _, entry, _ in row) * plan.styles.reading.leading
        strips.append(Strip(height, partial(_paint_entries, row), gap=_ENTRY_GAP))
    yield from _framed(plan, strips)
    yield Strip(_AFTER, paint_nothing, near=True)


def _paint_entries(row: Sequence[tuple[Element, Paragraph, float]], page: Page, top: float) -> None:
    for element, entry, left in row:
        widest = max(line.width for line in entry.lines)
        for number, line in enumerate(entry.lines):
            draw_line(page, element, entry, line, left, widest, top + number * entry.style.leading)


def source_strips(plan: Plan, part: Part, block: SourceBox) -> Iterator[Strip]:
    """What is to be known of the source: each label with its words beside it or, in large print, under it."""
    frame = plan.frame
    left, room = frame.left + _PADDING, frame.room - 2 * _PADDING
    beside = plan.styles.scale < _NARROW
    label_room = _LABEL_SHARE * room if beside else room
    at = left + label_room + _LABEL_GAP if beside else left
    where = plan.language.say("the source box")
    strips = _label(plan, part, block.label)
    listing = Element(Role.LIST, part.section)
    for label, words in block.entries:
        plan.step()
        item = Element(Role.ITEM, listing)
        name = set_words(plan, label, plan.styles.cell_bold, label_room, where)
        text = set_words(plan, words, plan.styles.cell, left + room - at, where)
        pieces = text_pieces(name, Element(Role.LABEL, item, label.language), left, label_room)
        below = 0.0 if beside else len(name.lines) * name.style.leading
        pieces += text_pieces(text, Element(Role.BODY, item, words.language), at, left + room - at, below)
        strips += row_strips(pieces, _ENTRY_GAP, frame.bottom - frame.top, _close_nothing)
    yield from _framed(plan, strips)
    yield blank_strip(_AFTER)


def _label(plan: Plan, part: Part, words: Words) -> list[Strip]:
    """The name of a box, inside it at its top."""
    if not words.text:
        return []
    left, room = plan.frame.left + _PADDING, plan.frame.room - 2 * _PADDING
    label = set_words(plan, words, plan.styles.note_bold, room, plan.language.say("the name of a box"))
    return list(line_strips(label, Element(Role.PARAGRAPH, part.section, words.language), left, room))


def _framed(plan: Plan, strips: Sequence[Strip]) -> Iterator[Strip]:
    """Strips in a frame, which keep together and with what follows; on each page that they need is a frame."""
    edge = _EDGE * min(plan.styles.scale, 1.5)
    inside = [blank_strip(edge, gap=_GAP), *strips, blank_strip(edge)]
    draw = partial(_draw_frame, plan)
    for strip in inside:
        strip.beside = draw
        strip.keep = True
    return iter(inside)


def _draw_frame(plan: Plan, page: Page, top: float, bottom: float) -> None:
    left, right = plan.frame.left, plan.frame.right
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top), (right, top)]
    page.lines([corners], styles.HAIRLINE, styles.FRAME)


def _close_nothing(_page: Page, _y: float) -> None:
    """A row in a frame needs no rule under it."""
