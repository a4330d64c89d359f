"""The list of articles in the library."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from db.model.article import ArticleSummary
from desktop.library.listing import ArticleList
from desktop.ui.look import Look
from desktop.ui.models.articles import SUMMARY, ArticlesModel, facts, joined
from desktop.ui.panes.header import PaneHeader
from desktop.ui.panes.rows import give_viewport, has_keyboard
from desktop.ui.panes.search_field import SearchField
from desktop.ui.panes.wrapping import direction, wrapped
from desktop.ui.words import tr

_LINE = 17.0
_FACTS_LINE = 16.0
_FACTS_PIXELS = 11.5
_SIDE = 18.0
_MOST_LINES = 4
_MANY = 200
"""Of more articles than this every row is as high: to measure each of ten thousand would take a second."""
_LINES_OF_MANY = 2

AnyIndex = QModelIndex | QPersistentModelIndex


class ArticleRow(QStyledItemDelegate):
    """Paints one article: its title, wrapped, and its facts; in windows that read from right to left, mirrored."""

    def __init__(self, look: Look, view: QListView) -> None:
        """Paint the rows of `view` in the colours of `look`."""
        super().__init__(view)
        self._view = view
        self._look = look
        self.open_id: int | None = None
        self.several = False
        """Whether more than one article is chosen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the wrapped title and facts need."""
        summary: ArticleSummary = index.data(SUMMARY)
        width = self._view.viewport().width()
        if self._view.uniformItemSizes():
            return QSize(width, round(_LINES_OF_MANY * _LINE + _FACTS_LINE + 20))
        titles, told = self._title(summary, width), self._facts(summary, width)
        return QSize(width, round(len(titles) * _LINE + len(told) * _FACTS_LINE + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the row; the open article stands on a raised ground."""
        row: QRect = option.rect  # type: ignore[attr-defined]  # missing in the stubs
        summary: ArticleSummary = index.data(SUMMARY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(row), summary, index)
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

    def _paint_ground(self, painter: QPainter, row: QRectF, summary: ArticleSummary, index: AnyIndex) -> None:
        box = row.adjusted(7.5, 2.5, -7.5, -2.5)
        if self.several and self._view.selectionModel().isSelected(index):
            # One that is chosen alone is the one that has the keyboard, which is shown anyway.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("actor"))
            painter.drawRoundedRect(box, 7, 7)
            bar = QRectF(box.left(), box.top() + 6, 3, box.height() - 12)
            if self._view.isRightToLeft():
                bar.moveRight(box.right())
            painter.fillRect(bar, self._look.colour("accent"))
        elif summary.id == self.open_id:
            painter.setBrush(self._look.colour("raised"))
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawRoundedRect(box, 7, 7)
        if has_keyboard(self._view, index):
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
        most = _LINES_OF_MANY if self._view.uniformItemSizes() else _MOST_LINES
        return wrapped(summary.title, self._look.interface_font(13, Look.SEMIBOLD), width - 2 * _SIDE, most)

    def _facts(self, summary: ArticleSummary, width: int) -> list[str]:
        """The facts in lines: one that does not fit any more goes below, whole; in a row of many there is one line."""
        metrics = QFontMetricsF(self._look.interface_font(_FACTS_PIXELS))
        room = width - 2 * _SIDE
        if self._view.uniformItemSizes():
            return [metrics.elidedText(joined(facts(summary)), Qt.TextElideMode.ElideRight, room)]
        lines: list[str] = []
        for fact in facts(summary):
            together = joined([*lines[-1:], fact])
            if lines and metrics.horizontalAdvance(together) <= room:
                lines[-1] = together
            else:
                lines.append(metrics.elidedText(fact, Qt.TextElideMode.ElideRight, room))
        return lines


class ArticlesPane(QWidget):
    """Heading and rows. Enter or a click opens an article; with Shift or Ctrl, several are chosen."""

    article_wanted = Signal(int)
    menu_wanted = Signal(object, QPoint)
    """The articles that are chosen, by their ids, are to be offered what can be done with them, at a global place."""
    delete_wanted = Signal(object)
    """The articles that are chosen, by their ids, are to be deleted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._model = ArticlesModel(self)
        self.list = _ArticlesList(self)
        self._row = ArticleRow(look, self.list)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._row)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.delete_wanted.connect(self._on_delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PaneHeader(tr("Library"), "", look)
        column.addWidget(self.header)
        self.field = SearchField(self)
        searching = QVBoxLayout()
        searching.setContentsMargins(14, 0, 12, 6)
        searching.addWidget(self.field)
        column.addLayout(searching)
        self._instead: QWidget | None = None
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        look.changed.connect(self.list.viewport().update)

    def show_instead(self, widget: QWidget | None) -> None:
        """Show something, such as what a search has found, in the place of the list; None shows the list again."""
        layout = self.layout()
        if widget is not None and self._instead is None and isinstance(layout, QVBoxLayout):
            layout.addWidget(widget, 1)
        self._instead = widget or self._instead
        if self._instead is not None:
            self._instead.setVisible(widget is not None)
        self.list.setVisible(widget is None)

    def show_articles(self, summaries: ArticleList, open_id: int | None) -> None:
        """Show the articles of a list, and which of them is open."""
        self._row.open_id = open_id
        self.list.setUniformItemSizes(len(summaries) > _MANY)
        if not self._model.show(summaries):
            # Rows that are all as high stay where they are; to lay out ten thousand of them would take 30 ms.
            self.list.viewport().update() if self.list.uniformItemSizes() else self._model.tell_changed()
        row = None if open_id is None else self._model.row_of(open_id)
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))

    def show_progress(self, article_id: int, part: float) -> None:
        """Say how far an article was read, 0 to 1."""
        self._model.show_progress(article_id, part)

    def _on_selection(self) -> None:
        ranges = self.list.selectionModel().selection()
        self._row.several = ranges.count() > 1 or (ranges.count() == 1 and ranges.first().height() > 1)
        self.list.viewport().update()  # one row that is chosen looks otherwise than one of several

    def let_choose(self) -> None:
        """Let several articles be chosen; until the first paint nobody could."""
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.list.setCurrentIndex(self.list.currentIndex())

    def chosen_ids(self) -> list[int]:
        """The articles that are chosen in the list, in its order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [summary.id for summary in map(self._model.summary, rows) if summary is not None]

    def _on_menu(self, place: QPoint) -> None:
        if chosen := self.chosen_ids():
            self.menu_wanted.emit(chosen, place)

    def _on_delete(self) -> None:
        if chosen := self.chosen_ids():
            self.delete_wanted.emit(chosen)

    def summary(self, row: int) -> ArticleSummary | None:
        """The article of a row."""
        return self._model.summary(row)

    def _on_chosen(self, row: int) -> None:
        summary = self._model.summary(row)
        if summary is not None:
            self.article_wanted.emit(summary.id)


class _ArticlesList(QListView):
    chosen = Signal(int)
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)  # until let_choose()
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Library"))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # With Ctrl, the space bar adds a row to those that are chosen, as in all lists.
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex().row())
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(row.center()))
        elif self.indexAt(event.pos()).isValid():  # the button that was pressed has chosen it
            self.menu_wanted.emit(event.globalPos())

    def _on_clicked(self, index: QModelIndex) -> None:
        held = QGuiApplication.keyboardModifiers()
        if not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.chosen.emit(index.row())
