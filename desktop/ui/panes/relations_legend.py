"""The legend of the map of relations: what its shapes and lines mean."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.model.lesson import Lesson
from desktop.drawing.marks import MarkStyle, style_for
from desktop.drawing.relations_kinds import is_against
from desktop.ui.look import Look
from desktop.ui.models.relations import relations_of
from desktop.ui.panes.shapes import paint_shape
from desktop.ui.words import tr
from desktop.wording.language import Language
from desktop.wording.lessons import mark_meaning

_SIDE = 14.0
_SIGN = 17.0
_APART = 14.0
_PIXELS = 11.0


class Entry(NamedTuple):
    """A sign and what it means: the style of a mark, or else the name of a line."""

    sign: MarkStyle | str
    words: str


AGAINST, UNDATED = "against", "undated"


def entries_of(lesson: Lesson | None, language: Language, *, undated: bool) -> list[Entry]:
    """What the map of a lesson shows: sides, kinds of actors without one, relations against somebody.

    `undated`: some lines are dashed because their period is not stated.
    """
    if lesson is None:
        return []
    relations = relations_of(lesson)
    taking_part = {actor_id for one in relations for actor_id in (one.from_id, one.to_id)}
    words: dict[MarkStyle, list[str]] = {}
    for actor in lesson.actors:
        if actor.id in taking_part:
            said = words.setdefault(style_for(actor, lesson.sides), [])
            name = mark_meaning(lesson, actor, language)
            if name not in said:
                said.append(name)
    found = [Entry(style, " / ".join(said)) for style, said in sorted(words.items(), key=lambda one: one[0].index)]
    if any(is_against(one.kind) for one in relations):
        found.append(Entry(AGAINST, tr("against")))
    if undated:
        found.append(Entry(UNDATED, tr("time not stated")))
    return found


class Legend(QWidget):
    """One quiet line, or two where the pane is narrow; what does not fit is in the tooltip."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._entries: Sequence[Entry] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("What the signs mean"))
        look.changed.connect(self.updateGeometry)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Explain other signs."""
        self._entries = entries
        words = tr(", ").join(entry.words for entry in entries)
        self.setAccessibleDescription(words)
        self.setToolTip("\u2060" + words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines at the width that it has."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        lines = len(self._lines(width))
        return round(lines * self._line() + 10) if lines else 0

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.interface_font(_PIXELS))

    def _line(self) -> float:
        return self._metrics().height() + 3

    def _lines(self, width: float) -> list[list[tuple[float, Entry]]]:
        """The entries of each line, each with the place where it begins."""
        metrics, x = self._metrics(), _SIDE
        lines: list[list[tuple[float, Entry]]] = [[]] if self._entries else []
        for entry in self._entries:
            length = _SIGN + metrics.horizontalAdvance(entry.words)
            if lines[-1] and x + length > width - _SIDE:
                lines.append([])
                x = _SIDE
            lines[-1].append((x, entry))
            x += length + _APART
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the signs and their words under a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, y = self._metrics(), 6.0
        for line in self._lines(self.width()):
            middle = y + metrics.height() / 2
            for x, entry in line:
                centre = QPointF(self._across(x + 5), middle)
                self._paint_sign(painter, entry.sign, centre)
                painter.setFont(self._look.interface_font(_PIXELS))
                painter.setPen(self._look.colour("soft"))
                width = metrics.horizontalAdvance(entry.words) + 2
                left = x + _SIGN
                box = QRectF(self.width() - left - width if self.isRightToLeft() else left, y, width, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.words)
            y += self._line()
        painter.end()

    def _across(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x

    def _paint_sign(self, painter: QPainter, sign: MarkStyle | str, centre: QPointF) -> None:
        if isinstance(sign, MarkStyle):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.mark_colour(sign.index))
            paint_shape(painter, sign.shape, centre, 3.6)
            return
        colour = self._look.colour("soft")
        pen = QPen(colour, 1.2)
        if sign == UNDATED:
            pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(centre - QPointF(7, 0), centre + QPointF(7, 0))
        if sign == AGAINST:
            end = centre + QPointF(-6 if self.isRightToLeft() else 6, 0)
            painter.setPen(QPen(colour, 2))
            painter.drawLine(end - QPointF(0, 4), end + QPointF(0, 4))
