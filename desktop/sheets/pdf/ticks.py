"""Boxes to tick or to write a number in: drawn, and read as what they are."""

from functools import partial

from desktop.sheets.pdf import styles
from desktop.sheets.pdf.document import Page
from desktop.sheets.pdf.flow import Paint
from desktop.sheets.pdf.plan import Plan
from desktop.sheets.pdf.tagging import Element, Role

_EDGE = 0.7
_CHECK = 1.5
_CHECK_POINTS = ((0.2, 0.52), (0.42, 0.76), (0.82, 0.22))
"""The corners of a check mark, as parts of its box."""


def box_painter(plan: Plan, parent: Element, x: float, middle: float, size: float, *, ticked: bool = False) -> Paint:
    """What draws a box with its left edge at x and its middle at `middle`, both from the strip's or piece's own top."""
    reads = plan.language.say("ticked box") if ticked else plan.language.say("tick box")
    element = Element(Role.FIGURE, parent, plan.our_language, alt=reads)

    def paint(page: Page, top: float) -> None:
        upper, lower = top + middle - size / 2, top + middle + size / 2
        corners = [(x, upper), (x + size, upper), (x + size, lower), (x, lower), (x, upper), (x + size, upper)]
        with page.figure(element, (x, upper, x + size, lower)):
            page.lines([corners], _EDGE, styles.FRAME)
            if ticked:
                # A check mark has the same form in all scripts.
                across = [1 - at if page.mirrored else at for at, _ in _CHECK_POINTS]
                check = [
                    (x + at * size, upper + along * size) for at, (_, along) in zip(across, _CHECK_POINTS, strict=True)
                ]
                page.lines([check], _CHECK, plan.theme.ink)

    return paint


def rule_painter(left: float, right: float, below: float) -> Paint:
    """What draws a line to write on, `below` the top of its strip or piece."""
    return partial(_paint_rule, left, right, below)


def _paint_rule(left: float, right: float, below: float, page: Page, top: float) -> None:
    page.rule(left, right, top + below, styles.HAIRLINE, styles.FRAME)
