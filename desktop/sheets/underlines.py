"""The lines under the actors' names, and the legend that explains them: the same geometry as on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from desktop.drawing.marks import STYLES, MarkStyle, strokes, style_for
from desktop.drawing.theme import Theme
from desktop.sheets import styles
from desktop.sheets.document import Page
from desktop.sheets.flow import Strip
from desktop.sheets.plan import Plan, baseline
from desktop.sheets.tagging import Element, Role
from desktop.sheets.typesetting import Paragraph

SAMPLE = 24.0
"""The length of the line in a legend or table that shows a style."""
_AFTER_SAMPLE = 6.0
_BETWEEN = 16.0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A style of the legend, with its words and where it stands: x from the left, line from 0."""

    style: MarkStyle
    words: Paragraph
    x: float
    line: int


def draw_underline(page: Page, theme: Theme, style: MarkStyle, x0: float, x1: float, base: float) -> None:
    """Draw a mark from x0 to x1 under text that stands on the base line."""
    drawn = strokes(style.line, x0, x1, base + styles.UNDERLINE_DROP, styles.UNDERLINE_UNIT)
    page.lines(drawn.polylines, drawn.thickness, theme.marks[style.index])


def legend_strips(plan: Plan, gap: float) -> list[Strip]:
    """Which line marks whom, for the styles that this article uses; nothing if no actor is mentioned."""
    entries = _entries(plan)
    if not entries:
        return []
    element = Element(Role.PARAGRAPH, plan.document.top, plan.our_language)
    height = styles.NOTE.leading * (entries[-1].line + 1)
    return [Strip(height, partial(_paint, plan, element, entries), gap)]


def _entries(plan: Plan) -> list[_Entry]:
    x, line = 0.0, 0
    entries: list[_Entry] = []
    for style, text in _styles_in_use(plan):
        words = plan.typesetter.line(text, styles.NOTE, "the legend")
        width = SAMPLE + _AFTER_SAMPLE + words.lines[0].width
        if x > 0 and x + width > plan.frame.room:
            x, line = 0.0, line + 1
        entries.append(_Entry(style, words, x, line))
        x += width + _BETWEEN
    return entries


def _styles_in_use(plan: Plan) -> list[tuple[MarkStyle, str]]:
    """Each style that marks somebody, with the names of the sides and kinds that it stands for."""
    lesson = plan.lesson
    words: dict[MarkStyle, list[str]] = {style: [] for style in STYLES}
    for actor in lesson.actors:
        if actor.id in lesson.mentions_by_actor:
            style = style_for(actor, lesson.sides)
            word = _side_name(plan, actor.id) or actor.kind.value
            if word not in words[style]:
                words[style].append(word)
    return [(style, ", ".join(named)) for style, named in words.items() if named]


def _side_name(plan: Plan, actor_id: int) -> str:
    names = (side.name for side in plan.lesson.sides if any(member == actor_id for member, _ in side.members))
    return next(names, "")


def _paint(plan: Plan, element: Element, entries: Sequence[_Entry], page: Page, top: float) -> None:
    for entry in entries:
        x = plan.frame.left + entry.x
        base = top + entry.line * styles.NOTE.leading + baseline(styles.NOTE)
        draw_underline(page, plan.theme, entry.style, x, x + SAMPLE, base - styles.UNDERLINE_DROP - 2.2)
        page.text(element, x + SAMPLE + _AFTER_SAMPLE, base, entry.words.lines[0])
