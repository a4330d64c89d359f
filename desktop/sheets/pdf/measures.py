"""Where the article stands across the page: its columns, the numbers beside them, and its margin."""

from dataclasses import dataclass

from desktop.sheets.blocks import ArticleText
from desktop.sheets.design import Glosses
from desktop.sheets.pdf.plan import Plan

NUMBER_GAP = 9.0
"""Between a paragraph's number and the text."""
_NUMBER_ROOM = 22.0
_LINE_ROOM = 22.0
_COLUMN_GAP = 16.0
MARGIN_GAP = 14.0
"""Between the text and the line of the margin, and half of it between that line and what stands in the margin."""
_NOTES_ROOM = 98.0
_GLOSS_ROOM = 128.0
_MOST = 44.0
"""No line of text is longer, in ems of the text: the eye would not find the next one."""
_LEAST = 19.0
"""Where a margin would leave lines shorter than this, in ems, explanations stand below their paragraphs instead."""
_LEAST_COLUMN = 16.0
"""The least width of one of two columns, in ems."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Widths and x of what is printed of an article. `lefts` are the left edges of the columns' text.

    `margin` is the x of the line between text and margin and the margin's width beyond it, None without one.
    """

    lefts: tuple[float, ...]
    room: float
    glosses: Glosses
    margin: tuple[float, float] | None = None
    notes: bool = False
    """Whether the margin is for notes."""

    def before(self, left: float, width: float, gap: float) -> float:
        """The x of something that stands before the text of the column at `left`."""
        return left - gap - width

    def after(self, left: float, gap: float) -> float:
        """The x of something that stands after the text of the column at `left`."""
        return left + self.room + gap

    @property
    def margin_text(self) -> tuple[float, float]:
        """Left edge and width of what stands in the margin."""
        assert self.margin is not None
        line, width = self.margin
        return line + MARGIN_GAP / 2, width - MARGIN_GAP / 2


def measures(plan: Plan, block: ArticleText) -> Measures:
    """What the part's options come to on this paper and in this size of print.

    Two columns have no margin. Where letters are too large for text and explanations side by side, or for two columns,
    explanations stand below their paragraphs, and the text in one column.
    """
    part, scale = block.part, plan.styles.scale
    highest = max((paragraph.number or 0 for paragraph in block.paragraphs), default=0)
    widest = plan.typesetter.width(str(highest), plan.styles.number)
    before = max(_NUMBER_ROOM * scale, widest + NUMBER_GAP)
    after = _LINE_ROOM * scale if part.line_numbers else 0.0
    glosses = part.glosses if block.glosses else Glosses.NONE
    in_two = _two_columns(plan, before, after, glosses) if part.columns == 2 else None
    return in_two or _one_column(plan, before, after, glosses, notes=part.notes_margin)


def _two_columns(plan: Plan, before: float, after: float, glosses: Glosses) -> Measures | None:
    """Two columns, `before` and `after` being the room for numbers in each; None where they would be too narrow."""
    gap = _COLUMN_GAP * plan.styles.scale
    room = (plan.frame.room - gap) / 2 - before - after
    if room < _LEAST_COLUMN * plan.styles.reading.size:
        return None
    first = plan.frame.left + before
    lefts = (first, first + room + after + gap + before)
    return Measures(lefts, room, Glosses.FOOTNOTES if glosses is Glosses.MARGIN else glosses)


def _one_column(plan: Plan, before: float, after: float, glosses: Glosses, *, notes: bool) -> Measures:
    """One column, with a margin if explanations or notes are to stand there and it leaves the text room enough."""
    scale, em = plan.styles.scale, plan.styles.reading.size
    width = (_GLOSS_ROOM if glosses is Glosses.MARGIN else _NOTES_ROOM if notes else 0.0) * scale
    gap = MARGIN_GAP * scale if width else 0.0
    left, whole = plan.frame.left + before, plan.frame.room - before - after
    if not width or whole - gap - width < _LEAST * em:
        return Measures((left,), min(whole, _MOST * em), glosses)
    room = min(whole - gap - width, _MOST * em)
    line = left + room + after + gap
    return Measures((left,), room, glosses, (line, min(plan.frame.right - line, 1.5 * width)), notes)
