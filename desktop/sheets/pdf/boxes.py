"""Frames: words to pick from, and what a reader should know of the source."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.sheets.blocks import Bank, SourceBox, Words
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip, blank_strip, paint_nothing
from desktop.sheets.pdf.hanging import Hanging, set_hanging
from desktop.sheets.pdf.lines import TextStyle
from desktop.sheets.pdf.plan import Part, Plan, baseline, draw_line, line_strips, set_words
from desktop.sheets.pdf.prose import in_rows
from desktop.sheets.pdf.tables import row_strips, text_pieces
from desktop.sheets.pdf.tagging import Element, Role

_PADDING = 10.0
_EDGE = 7.0
"""Above the first and below the last line in a frame: less than at the sides, for lines have room of their own."""
_GAP = 8.0
_SOURCE_GAP = 14.0
_UNDER_NAME = 3.0
_AFTER = 8.0
_MOST = 0.75
_ENDS = 3
"""A frame that takes more than that part of a page is parted, but neither in its first nor in its last lines."""
_BETWEEN = 22.0
_ENTRY_GAP = 2.0
_LABEL_SHARE = 0.26
_LABEL_GAP = 14.0
_NARROW = 1.4
"""From this scale on, labels stand over their words instead of beside them."""


def bank_strips(plan: Plan, part: Part, block: Bank) -> Iterator[Strip]:
    """The label, and the words one after the other; near the first question that they are for."""
    left, room = plan.frame.left + _PADDING, plan.frame.room - 2 * _PADDING
    strips = _label(plan, part, block.label, plan.styles.note_bold)
    where = plan.language.say("the words to pick from")
    entries = [set_hanging(plan, words, plan.styles.reading, room, where) for words in block.entries]
    widths = [entry.indent + max(line.width for line in entry.words.lines) for entry in entries]
    listing = Element(Role.LIST, part.section)
    rows: list[list[tuple[Element, Hanging, float]]] = []
    places = in_rows(widths, room, _BETWEEN * min(plan.styles.scale, 1.3))
    for words, entry, (row, x) in zip(block.entries, entries, places, strict=True):
        if row == len(rows):
            rows.append([])
        body = Element(Role.BODY, Element(Role.ITEM, listing), words.language)
        rows[row].append((body, entry, left + x))
    for row in rows:
        height = max(entry.height for _, entry, _ in row)
        strips.append(Strip(height, partial(_paint_entries, row), gap=_ENTRY_GAP))
    yield from _framed(plan, strips)
    yield Strip(_AFTER, paint_nothing, near=True)


def _paint_entries(row: Sequence[tuple[Element, Hanging, float]], page: Page, top: float) -> None:
    for element, entry, left in row:
        words = entry.words
        if entry.label is not None:
            page.text(element, left, top + baseline(words.style), entry.label)
        widest = max(line.width for line in words.lines)
        for number, line in enumerate(words.lines):
            draw_line(page, element, words, line, left + entry.indent, widest, top + number * words.style.leading)


def source_strips(plan: Plan, part: Part, block: SourceBox) -> Iterator[Strip]:
    """What is to be known of the source: each label with its words beside it or, in large print, under it."""
    frame = plan.frame
    left, room = frame.left + _PADDING, frame.room - 2 * _PADDING
    beside = plan.styles.scale < _NARROW
    label_room = _LABEL_SHARE * room if beside else room
    at = left + label_room + _LABEL_GAP if beside else left
    where = plan.language.say("the source box")
    strips = _label(plan, part, block.label, plan.styles.subheading)
    if strips:
        strips.append(blank_strip(_UNDER_NAME))
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
    yield from _framed(plan, strips, _SOURCE_GAP)
    yield blank_strip(_AFTER)


def _label(plan: Plan, part: Part, words: Words, style: TextStyle) -> list[Strip]:
    """The name of a box, inside it at its top."""
    if not words.text:
        return []
    left, room = plan.frame.left + _PADDING, plan.frame.room - 2 * _PADDING
    label = set_words(plan, words, style, room, plan.language.say("the name of a box"))
    return list(line_strips(label, Element(Role.PARAGRAPH, part.section, words.language), left, room))


def _framed(plan: Plan, strips: Sequence[Strip], gap: float = _GAP) -> Iterator[Strip]:
    """Strips in a frame, which keep together and with what follows; on each page that they need is a frame.

    What takes most of a page is parted where a page ends: it would part from the heading above it instead.
    """
    edge = _EDGE * min(plan.styles.scale, 1.5)
    inside = [blank_strip(edge, gap=gap), *strips, blank_strip(edge)]
    draw = partial(_draw_frame, plan)
    height = sum(strip.gap + strip.height for strip in inside)
    together = height <= _MOST * (plan.frame.bottom - plan.frame.top)
    for number, strip in enumerate(inside):
        strip.beside = draw
        strip.keep = together or number < _ENDS or number >= len(inside) - _ENDS
    return iter(inside)


def _draw_frame(plan: Plan, page: Page, top: float, bottom: float) -> None:
    left, right = plan.frame.left, plan.frame.right
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top), (right, top)]
    page.lines([corners], styles.HAIRLINE, styles.FRAME)


def _close_nothing(_page: Page, _y: float) -> None:
    """A row in a frame needs no rule under it."""
