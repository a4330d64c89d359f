"""A chart of bars on a sheet: the geometry of the screen, in tones that a copier keeps."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.drawing.bars import BarBox, Rectangle, bar_boxes, hatching, labelled
from desktop.sheets.blocks import Chart
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Strip
from desktop.sheets.pdf.legend import Sample, legend_strips
from desktop.sheets.pdf.plan import Part, Plan, baseline
from desktop.sheets.pdf.tagging import Element, Role

_HEIGHT = 110.0
"""Of the highest bar, in points."""
_GAP = 10.0
_SAMPLE = 9.0
_HATCHING = 3.2
_LABEL_GAP = 8.0


def chart_strips(plan: Plan, part: Part, block: Chart) -> Iterator[Strip]:
    """The legend, and the bars with their words in one figure."""
    lower, upper = block.names
    samples = [
        Sample(lower, _SAMPLE, partial(_draw_sample, plan, filled=True)),
        Sample(upper, _SAMPLE, partial(_draw_sample, plan, filled=False)),
    ]
    title = plan.language.say("Signs")
    yield from legend_strips(plan, part.section, title, samples, gap=2.0, keep=True)
    figure = Element(Role.FIGURE, part.section, plan.our_language, alt=block.tells)
    lines = max((len(bar.above) for bar in block.bars), default=0)
    above = lines * plan.styles.note.leading + 2.0
    height = above + _HEIGHT + plan.styles.note.leading + 4.0
    yield Strip(height, partial(_paint, plan, figure, block, above, height), gap=_GAP)


def _paint(plan: Plan, figure: Element, block: Chart, above: float, height: float, page: Page, top: float) -> None:
    frame, leading = plan.frame, plan.styles.note.leading
    boxes = bar_boxes([bar.parts for bar in block.bars], frame.room, _HEIGHT)
    base = top + above
    above_shown = _fitting(plan, boxes, [text for bar in block.bars for text in bar.above])
    labels_shown = _fitting(plan, boxes, [bar.label for bar in block.bars])
    with page.figure(figure, (frame.left, top, frame.right, top + height)):
        for box in boxes:
            _draw_part(plan, page, _moved(box.lower, frame.left, base), filled=True)
            _draw_part(plan, page, _moved(box.upper, frame.left, base), filled=False)
        page.rule(frame.left, frame.right, base + _HEIGHT, styles.HAIRLINE, styles.FRAME)
        for number in above_shown:
            highest = base + boxes[number].upper[1]
            for row, text in enumerate(reversed(block.bars[number].above)):
                _draw_words(plan, page, figure, text, boxes[number], highest - (row + 1) * leading - 1.0)
        for number in labels_shown:
            _draw_words(plan, page, figure, block.bars[number].label, boxes[number], base + _HEIGHT + 3.0)


def _fitting(plan: Plan, boxes: Sequence[BarBox], words: Sequence[str]) -> range:
    """Which of the bars have room for words as wide as these."""
    needed = max((plan.typesetter.width(text, plan.styles.note) for text in words), default=0.0) + _LABEL_GAP
    return labelled(len(boxes), boxes[0].width if boxes else 1.0, needed, len(boxes) - 1)


def _moved(box: Rectangle, left: float, top: float) -> Rectangle:
    return box[0] + left, box[1] + top, box[2], box[3]


def _draw_words(plan: Plan, page: Page, figure: Element, text: str, box: BarBox, top: float) -> None:
    """Draw one line of words over the middle of a bar's place."""
    line = plan.typesetter.line(text, plan.styles.note, plan.language.say("a chart")).lines[0]
    x = plan.frame.left + box.x + (box.width - line.width) / 2
    x = min(max(x, plan.frame.left), plan.frame.right - line.width)
    page.text(figure, x, top + baseline(plan.styles.note), line)


def _draw_part(plan: Plan, page: Page, box: Rectangle, *, filled: bool) -> None:
    """Draw one part of a bar: full, or with slanted lines in an outline."""
    left, top, width, height = box
    if height <= 0:
        return
    right, bottom = left + width, top + height
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    if filled:
        page.polygon(corners, plan.theme.soft)
        return
    page.lines(hatching(box, _HATCHING), styles.HAIRLINE, plan.theme.soft)
    page.lines([[*corners, corners[0]]], 0.8, plan.theme.soft)


def _draw_sample(plan: Plan, page: Page, left: float, middle: float, *, filled: bool) -> None:
    _draw_part(plan, page, (left, middle - _SAMPLE / 2, _SAMPLE, _SAMPLE), filled=filled)
