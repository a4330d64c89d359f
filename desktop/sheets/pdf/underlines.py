"""The lines under the actors' names: the same geometry as on the screen, in colours and patterns."""

from collections.abc import Sequence
from functools import partial

from desktop.drawing.marks import STYLES, MarkStyle, strokes, style_for
from desktop.drawing.theme import Theme
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.legend import Sample
from desktop.sheets.pdf.plan import Plan
from desktop.wording.lessons import mark_meaning

SAMPLE = 22.0
"""The length of the line in a legend or table that shows a style."""

_MIDDLE = 1.0
"""From the y that a pattern begins at down to its middle, about, in units."""


def draw_underline(page: Page, theme: Theme, style: MarkStyle, x0: float, x1: float, base: float) -> None:
    """Draw a mark from x0 to x1 under text that stands on the base line."""
    drawn = strokes(style.line, x0, x1, base + styles.UNDERLINE_DROP, styles.UNDERLINE_UNIT)
    page.lines(drawn.polylines, drawn.thickness, theme.marks[style.index])


def draw_sample(style: MarkStyle, theme: Theme, page: Page, left: float, middle: float) -> None:
    """Draw a piece of a mark by itself, level with a height."""
    base = middle - styles.UNDERLINE_DROP - _MIDDLE * styles.UNDERLINE_UNIT
    draw_underline(page, theme, style, left, left + SAMPLE, base)


def mark_samples(plan: Plan) -> Sequence[Sample]:
    """The styles that mark somebody in this article, with the names of the sides and kinds that they stand for."""
    lesson = plan.lesson
    words: dict[MarkStyle, list[str]] = {style: [] for style in STYLES}
    for actor in lesson.actors:
        if actor.id in lesson.mentions_by_actor:
            style = style_for(actor, lesson.sides)
            word = mark_meaning(lesson, actor, plan.language)
            if word not in words[style]:
                words[style].append(word)
    return [
        Sample(plan.language.say(", ").join(named), SAMPLE, partial(draw_sample, style, plan.theme))
        for style, named in words.items()
        if named
    ]
