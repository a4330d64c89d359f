"""The figures of a timeline on paper: the same places and forms as on the screen, in greys that a copier keeps."""

from collections.abc import Sequence
from functools import partial

from db.model.sentence import mark
from desktop.drawing.glyphs import Edge, GlyphKind
from desktop.drawing.theme import Theme
from desktop.drawing.timeline import Glyph, Layout, Leader
from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Colour, Page, Point
from desktop.sheets.pdf.legend import Sample
from desktop.wording.language import Language

_FADE_STEPS = 14
_AXIS = 1.1
_TICK = 2.2
_FOLD_HALF = 4.5
_KINDS = (
    (GlyphKind.DISC, mark("a day")),
    (GlyphKind.BLOCK, mark("a month or season")),
    (GlyphKind.CAPSULE, mark("a year or more")),
    (GlyphKind.BAR, mark("a period")),
)


def draw_axis(page: Page, theme: Theme, layout: Layout, x: float, y: float, tick_distance: float) -> None:
    """Draw the line with its ticks and folds; (x, y) is where the first column and the axis begin."""
    start = 0.0
    pieces: list[tuple[float, float]] = []
    for fold in layout.scale.folds:
        pieces.append((start, fold.start))
        start = fold.end
        draw_fold(page, theme, x, y + (fold.start + fold.end) / 2)
    pieces.append((start, layout.scale.length))
    page.lines([[(x, y + first), (x, y + last)] for first, last in pieces if last > first], _AXIS, styles.RULE)
    ticks = layout.ticks(0.0, layout.scale.length, tick_distance)
    if ticks:
        marks = [[(x - _TICK, y + tick.position), (x + _TICK, y + tick.position)] for tick in ticks]
        page.lines(marks, styles.HAIRLINE, styles.RULE)


def draw_even(page: Page, theme: Theme, x: float, ends: tuple[float, float], y: float, half: float) -> None:
    """Draw a piece of a line without a scale, from one end to the other, and on it the place of an event at y."""
    page.lines([[(x, ends[0]), (x, ends[1])]], _AXIS, styles.RULE)
    page.capsule(x - half, y - half, x + half, y + half, half, theme.soft)


def draw_fold(page: Page, theme: Theme, x: float, y: float) -> None:
    """Draw the two strokes that stand for years left out."""
    strokes = [[(x - _FOLD_HALF, at + 1.6), (x + _FOLD_HALF, at - 1.6)] for at in (y - 1.6, y + 1.6)]
    page.lines(strokes, 0.9, theme.soft)


def draw_leader(page: Page, leader: Leader, x: float, y: float) -> None:
    """Draw the line that leads from a figure to its words."""
    start, bend, control_1, control_2, end = ((x + across, y + along) for across, along in leader)
    page.curve((start, bend, control_1, control_2, end), styles.HAIRLINE, styles.RULE)


def draw_figure(page: Page, glyph: Glyph, x: float, y: float, half: float, colour: Colour) -> None:
    """Draw one figure; x is the middle of its column, `half` its half width."""
    top, bottom = y + glyph.body_start, y + glyph.body_end
    radius = half if glyph.kind in (GlyphKind.DISC, GlyphKind.CAPSULE) else min(1.5, (bottom - top) / 2)
    if glyph.start_edge is Edge.FIRM and glyph.end_edge is Edge.FIRM:
        page.capsule(x - half, top, x + half, bottom, min(radius, (bottom - top) / 2), colour)
        return
    page.polygon([(x - half, top), (x + half, top), (x + half, bottom), (x - half, bottom)], colour)
    if glyph.start_edge is not Edge.FIRM:
        _draw_edge(page, glyph.start_edge, x, half, top, y + glyph.start, colour)
    if glyph.end_edge is not Edge.FIRM:
        _draw_edge(page, glyph.end_edge, x, half, bottom, y + glyph.end, colour)


def figure_samples(theme: Theme, layouts: Sequence[Layout], half: float, language: Language) -> list[Sample]:
    """The legend of the figures that some drawings show."""
    say = language.say
    glyphs = [layout.glyph(index) for layout in layouts for index in range(len(layout))]
    kinds = {glyph.kind for glyph in glyphs}
    edges = {edge for glyph in glyphs for edge in (glyph.start_edge, glyph.end_edge)}
    samples = [_sample(theme, half, say(words), kind) for kind, words in _KINDS if kind in kinds]
    if Edge.SOFT in edges:
        samples.append(_sample(theme, half, say("fading: about then"), GlyphKind.BLOCK, Edge.SOFT, Edge.SOFT))
    if Edge.OPEN in edges:
        samples.append(_sample(theme, half, say("open: by then, or from then on"), GlyphKind.BLOCK, Edge.OPEN))
    if any(layout.scale.folds for layout in layouts):
        samples.append(Sample(say("empty years left out"), 2 * _FOLD_HALF, partial(_draw_fold_sample, theme)))
    return samples


def _sample(
    theme: Theme, half: float, words: str, kind: GlyphKind, start_edge: Edge = Edge.FIRM, end_edge: Edge = Edge.FIRM
) -> Sample:
    body = half if kind in (GlyphKind.DISC, GlyphKind.BLOCK) else 1.7 * half
    body = body if start_edge is Edge.FIRM else 0.5 * half
    reach = body + (0.0 if start_edge is Edge.FIRM else half)
    glyph = Glyph(kind, 0, -reach, -body, body, reach, start_edge, end_edge)

    def draw(page: Page, left: float, middle: float) -> None:
        draw_figure(page, glyph, left + half, middle, half, theme.soft)

    return Sample(words, 2 * half, draw)


def _draw_fold_sample(theme: Theme, page: Page, left: float, middle: float) -> None:
    draw_fold(page, theme, left + _FOLD_HALF, middle)


def _draw_edge(page: Page, edge: Edge, x: float, half: float, body: float, end: float, colour: Colour) -> None:
    """Draw what lies between a body and its end: a fade, or two lines that do not meet."""
    if edge is Edge.OPEN:
        inset = half - styles.HAIRLINE / 2
        page.lines(
            [[(x - inset, body), (x - inset, end)], [(x + inset, body), (x + inset, end)]], styles.HAIRLINE, colour
        )
        return
    step = (end - body) / _FADE_STEPS
    for number in range(_FADE_STEPS):
        top, bottom = body + number * step, body + (number + 1) * step
        box: list[Point] = [(x - half, top), (x + half, top), (x + half, bottom), (x - half, bottom)]
        page.polygon(box, _lighter(colour, (number + 0.5) / _FADE_STEPS))


def _lighter(colour: Colour, part: float) -> Colour:
    """A colour on its way to white paper: 0 is itself, 1 is white."""
    channels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(channel + (255 - channel) * part):02x}" for channel in channels)
