"""The list of articles in the library."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from db.model.article import ArticleSummary
from desktop.ui.look import Look
from desktop.ui.models.articles import SUMMARY, ArticlesModel, facts, joined
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.rows import give_viewport, has_keyboard
from desktop.ui.panes.wrapping import direction, wrapped
from desktop.ui.words import tr

_LINE = 17.0
_FACTS_LINE = 16.0
_FACTS_PIXELS = 11.5
_SIDE = 18.0
_MOST_LINES = 4

AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleRow(QStyledItemDelegate):
    """Paints one article: its title, wrapped, and its facts; in windows that read from right to left, mirrored."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Paint the rows of `view` in the colours of `look`."""
        super().__init__(view)
        self._view = view
        self._look = look
        self.open_id: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the wrapped title and facts need."""
        summary: ArticleSummary = index.data(SUMMARY)
        width = self._view.viewport().width()
        titles, told = self._title(summary, width), self._facts(summary, width)
        return QSize(width, round(len(titles) * _LINE + len(told) * _FACTS_LINE + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; the open article stands on a raised ground."""
        row: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        summary: ArticleSummary = index.data(SUMMARY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(row), summary, has_keyboard(self._view, index))
        painter.setPen(self._look.colour("ink"))
        painter.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        # A title keeps the direction of its own language: an English colon stays behind its word in an Arabic window.
        painter.setLayoutDirection(direction(summary.title))
        y = self._paint_lines(painter, row, row.top() + 24.0, self._title(summary, row.width()), _LINE)
        painter.setPen(self._look.colour("soft"))
        painter.setFont(self._look.interface_font(_FACTS_PIXELS))
        painter.setLayoutDirection(self._view.layoutDirection())
        self._paint_lines(painter, row, y, self._facts(summary, row.width()), _FACTS_LINE)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRectF, summary: ArticleSummary, focused: bool) -> None:
        box = row.adjusted(7.5, 2.5, -7.5, -2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if summary.id == self.open_id:
            painter.setBrush(self._look.colour("raised"))
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawRoundedRect(box, 7, 7)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 1.6))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_lines(self, painter: QPainter, row: QRect, y: float, lines: list[str], height: float) -> float:
        """Draw lines from the leading edge on, the first on the base line `y`; the base line below them."""
        metrics = QFontMetricsF(painter.font())
        for line in lines:
            x = row.left() + _SIDE
            if self._view.isRightToLeft():
                x = row.left() + row.width() - _SIDE - round(metrics.horizontalAdvance(line))
            painter.drawText(QPointF(x, y), line)
            y += height
        return y

    def _title(self, summary: ArticleSummary, width: int) -> list[str]:
        return wrapped(summary.title, self._look.interface_font(13, Look.SEMIBOLD), width - 2 * _SIDE, _MOST_LINES)

    def _facts(self, summary: ArticleSummary, width: int) -> list[str]:
        """The facts in lines: one that does not fit any more goes below, whole."""
        metrics = QFontMetricsF(self._look.interface_font(_FACTS_PIXELS))
        room = width - 2 * _SIDE
        lines: list[str] = []
        for fact in facts(summary):
            together = joined([*lines[-1:], fact])
            if lines and metrics.horizontalAdvance(together) <= room:
                lines[-1] = together
            else:
                lines.append(metrics.elidedText(fact, Qt.TextElideMode.ElideRight, room))
        return lines


class ArticlesPane(QWidget):
    """Heading and rows. Enter or a click opens an article."""

    article_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._model = ArticlesModel(self)
        self.list = _ArticlesList(self)
        self._row = ArticleRow(look, self.list)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._row)
        self.list.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHeader(tr("Library"), "", look))
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        look.changed.connect(self.list.viewport().update)

    def show_articles(self, summaries: list[ArticleSummary], open_id: int | None) -> None:
        """Show the articles of the library, and which of them is open."""
        self._row.open_id = open_id
        self._model.show(summaries)
        row = None if open_id is None else self._model.row_of(open_id)
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))

    def show_progress(self, article_id: int, part: float) -> None:
        """Say how far an article was read, 0 to 1."""
        self._model.show_progress(article_id, part)

    def summary(self, row: int) -> ArticleSummary | None:
        """The article of a row."""
        return self._model.summary(row)

    def _on_chosen(self, row: int) -> None:
        summary = self._model.summary(row)
        if summary is not None:
            self.article_wanted.emit(summary.id)


class _ArticlesList(QListView):
    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Library"))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
