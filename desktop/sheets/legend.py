"""Legends: samples of what is drawn on the sheet, each with its words, in rows over the width of the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.sheets import styles
from desktop.sheets.document import Page
from desktop.sheets.flow import Strip
from desktop.sheets.plan import Plan, baseline
from desktop.sheets.tagging import Element, Role
from desktop.sheets.typesetting import Paragraph

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
    head = plan.typesetter.line(title, styles.NOTE_BOLD, where)
    left, row = plan.frame.left + head.lines[0].width + _BETWEEN * 0.7, 0
    entries: list[_Entry] = []
    for sample in samples:
        words = plan.typesetter.line(sample.words, styles.NOTE, where)
        width = sample.width + _after(sample) + words.lines[0].width
        if left + width > plan.frame.right and left > plan.frame.left:
            left, row = plan.frame.left, row + 1
        entries.append(_Entry(sample, words, left, row))
        left += width + _BETWEEN
    element = Element(Role.PARAGRAPH, section, plan.our_language)
    return [Strip((row + 1) * styles.NOTE.leading, partial(_paint, plan, element, head, entries), gap, keep)]


def _after(sample: Sample) -> float:
    return _AFTER_SAMPLE if sample.width else 0.0


def _paint(plan: Plan, element: Element, head: Paragraph, entries: Sequence[_Entry], page: Page, top: float) -> None:
    page.text(element, plan.frame.left, top + baseline(styles.NOTE_BOLD), head.lines[0])
    for entry in entries:
        y = top + entry.row * styles.NOTE.leading
        entry.sample.draw(page, entry.left, y + styles.NOTE.leading / 2)
        page.text(
            element,
            entry.left + entry.sample.width + _after(entry.sample),
            y + baseline(styles.NOTE),
            entry.words.lines[0],
        )
