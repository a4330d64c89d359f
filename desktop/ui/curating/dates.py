"""A date as it is typed, drawn and said, and how to type one."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from db.model.moment import Moment, MomentError
from desktop.drawing.glyphs import Edge, GlyphKind, item_of
from desktop.ui.curating.fields import begin_with_the_line, give_tone
from desktop.ui.look import Look
from desktop.ui.words import tr
from desktop.wording.dates import describe

_FIGURE_WIDTH, _FIGURE_HEIGHT = 64, 22
FORMS = ("2017-01-11", "2017-01", "2017", "2017-01~", "2017?", "2014/2016", "2014/..", "../2017", "2017-05-XX", "-0043")
"""What the help shows: forms of EDTF that articles need, plain ones first."""


class DateFigure(QWidget):
    """A date as the timeline draws it: a disc, a block, a capsule, with soft or open ends."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a date."""
        super().__init__(parent)
        self._look = look
        self._moment: Moment | None = None
        self.setFixedSize(_FIGURE_WIDTH, _FIGURE_HEIGHT)

    def show_moment(self, moment: Moment | None) -> None:
        """Draw another date, or none."""
        self._moment = moment
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure on a piece of the line of time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():  # time runs as people read
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle = self.height() / 2
        painter.setPen(QPen(self._look.colour("line"), 1.5))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        if self._moment is not None:
            self._paint_figure(painter, self._moment, middle)
        painter.end()

    def _paint_figure(self, painter: QPainter, moment: Moment, middle: float) -> None:
        item, accent = item_of(moment), self._look.colour("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        if item.kind is GlyphKind.DISC and item.start_edge is Edge.FIRM:
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(self.width() / 2, middle), 5, 5)
            return
        half = {GlyphKind.DISC: 8.0, GlyphKind.BLOCK: 10.0}.get(item.kind, 20.0)
        box = QRectF(self.width() / 2 - half, middle - 5, 2 * half, 10)
        clear = QColor(accent)  # the look hands out the one that all share
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, self.width(), 0)
        left, right = box.left() / self.width(), box.right() / self.width()
        for place, edge, outer in ((left, item.start_edge, 0.0), (right, item.end_edge, 1.0)):
            if edge is not Edge.FIRM:
                box = box.united(QRectF(outer * (self.width() - 1), box.top(), 1, box.height()))
                fade.setColorAt(outer, clear)
            fade.setColorAt(place, accent)
        painter.setBrush(fade)
        radius = 5 if item.kind is GlyphKind.CAPSULE else 2
        painter.drawRoundedRect(box, radius, radius)


class DateField(QWidget):
    """A date as it is typed (EDTF), as it is drawn, and as it is said; or what is wrong with it."""

    changed = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty: no date."""
        super().__init__(parent)
        self._look = look
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("undated"))
        self.line.setMinimumWidth(150)
        self.figure = DateFigure(look)
        self.help = QToolButton()
        self.help.setText("?")
        self.help.setCheckable(True)
        self.help.setToolTip(tr("Show how dates are written"))
        self.help.setAccessibleName(tr("How dates are written"))
        self.help.toggled.connect(self._on_help)
        self.forms: QWidget | None = None
        """The forms of dates with what they mean, once they were asked for."""
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        begin_with_the_line(self.words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.figure)
        row.addWidget(self.help)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(row)
        self._column.addWidget(self.words)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text)
        self._on_text()

    @property
    def problem(self) -> str:
        """What is wrong with the date, as a sentence; empty for a good one or none."""
        try:
            self.moment()
        except MomentError as error:
            return error.said(tr)
        return ""

    def moment(self) -> Moment | None:
        """The date; None for an empty field.

        Raises:
            MomentError: what was typed is none.
        """
        text = self.line.text().strip()
        return Moment.parse(text) if text else None

    def show_moment(self, moment: Moment | None) -> None:
        """Show a date."""
        self.line.setText("" if moment is None else moment.edtf)

    def _on_help(self, shown: bool) -> None:
        if self.forms is None:
            self.forms = _forms(self._look)
            self._column.addWidget(self.forms)
        self.forms.setVisible(shown)

    def _on_text(self) -> None:
        problem = self.problem
        moment = None if problem else self.moment()
        self.figure.show_moment(moment)
        said = tr("No date is known.") if moment is None else describe(moment, self._look.language)
        self.words.setText(problem or said)
        give_tone(self.words, "accent" if problem else "soft")
        self.changed.emit()


def _forms(look: Look) -> QWidget:
    """Forms of dates beside what they mean, so that nobody has to know the standard."""
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 4, 0, 6)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(2)
    for place, form in enumerate(FORMS):
        row, column = place % (len(FORMS) // 2), 2 * (place // (len(FORMS) // 2))
        typed, means = QLabel(form), QLabel(describe(Moment.parse(form), look.language))
        typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it is typed
        typed.setFont(look.interface_font(12, Look.SEMIBOLD))
        means.setFont(look.interface_font(12))
        for label in (typed, means):
            label.setTextFormat(Qt.TextFormat.PlainText)
        give_tone(means, "soft")
        grid.addWidget(typed, row, column)
        grid.addWidget(means, row, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return widget


def period_meaning(text: str, look: Look) -> tuple[str, bool]:
    """What a typed period means in words, or what is wrong with it; and whether it is right. None says nothing."""
    if not text.strip():
        return "", True
    try:
        return describe(Moment.parse(text.strip()), look.language), True
    except MomentError as error:
        return error.said(tr), False
