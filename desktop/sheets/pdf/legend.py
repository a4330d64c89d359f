"""Legends: samples of what is drawn on the sheet, each with its words, in rows over the width of the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.plan import Plan, baseline
from desktop.sheets.pdf.tagging import Element, Role
from desktop.sheets.pdf.typesetting import Paragraph

_AFTER_SAMPLE = 6.0
_BETWEEN = 15.0


@dataclass(frozen=True, slots=True)
class Sample:
    """What a legend explains: words, the width of the drawing before them, and what draws it.

    The drawing is given its left edge and the height in whose middle it is to stand.
    """

    words: str
    width: float
    draw: Callable[[Page, float, float], None]


@dataclass(frozen=True, slots=True)
class _Entry:
    sample: Sample
    words: Paragraph
    left: float
    row: int


def legend_strips(
    plan: Plan, section: Element, title: str, samples: Sequence[Sample], *, gap: float, keep: bool
) -> list[Strip]:
    """A legend after its title; nothing where there is nothing to explain."""
    if not samples:
        return []
    where = plan.language.say("a legend")
    head = plan.typesetter.line(title, plan.styles.note_bold, where)
    left, row = plan.frame.left + head.lines[0].width + _BETWEEN * 0.7, 0
    entries: list[_Entry] = []
    for sample in samples:
        words = plan.typesetter.line(sample.words, plan.styles.note, where)
        width = sample.width + _after(sample) + words.lines[0].width
        if left + width > plan.frame.right and left > plan.frame.left:
            left, row = plan.frame.left, row + 1
        entries.append(_Entry(sample, words, left, row))
        left += width + _BETWEEN
    element = Element(Role.PARAGRAPH, section, plan.our_language)
    return [Strip((row + 1) * plan.styles.note.leading, partial(_paint, plan, element, head, entries), gap, keep)]


def _after(sample: Sample) -> float:
    return _AFTER_SAMPLE if sample.width else 0.0


def _paint(plan: Plan, element: Element, head: Paragraph, entries: Sequence[_Entry], page: Page, top: float) -> None:
    page.text(element, plan.frame.left, top + baseline(plan.styles.note_bold), head.lines[0])
    for entry in entries:
        y = top + entry.row * plan.styles.note.leading
        entry.sample.draw(page, entry.left, y + plan.styles.note.leading / 2)
        page.text(
            element,
            entry.left + entry.sample.width + _after(entry.sample),
            y + baseline(plan.styles.note),
            entry.words.lines[0],
        )
