"""The side of the designer where a sheet is put together: preset, parts with their options, the whole sheet."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.designs import LONGEST_NAME
from desktop.sheets.design import Part, PartKind
from desktop.ui.designer.drafts import Draft
from desktop.ui.designer.options import PartOptions
from desktop.ui.designer.parts import PartsList
from desktop.ui.designer.presets import PresetRow
from desktop.ui.designer.sheet_page import SheetPage
from desktop.ui.designer.states import State
from desktop.ui.look import Look
from desktop.ui.words import tr

_LEAST_WIDTH = 320


class Side(QWidget):
    """What is chosen here the designer keeps; this only shows it."""

    part_changed = Signal(object, str)
    """A Part as it is to be, and a name for the gesture (see Drafts.change)."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a sheet."""
        super().__init__(parent)
        self._look = look
        self._draft: Draft | None = None
        self.presets = PresetRow(LONGEST_NAME)
        self.parts = PartsList(look)
        self.options = PartOptions(look)
        self.sheet = SheetPage(look)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._make_undo()
        self._assemble()
        self.parts.part_chosen.connect(self._show_options)
        self.parts.toggled.connect(self._on_toggled)
        self.options.changed.connect(self.part_changed)
        look.changed.connect(self._dress)
        self._dress()

    def _make_undo(self) -> None:
        self.undo, self.redo = QToolButton(), QToolButton()
        for button, words, tip in (
            (self.undo, tr("Undo"), tr("Take back the last change (Ctrl+Z)")),
            (self.redo, tr("Redo"), tr("Do again what was taken back (Ctrl+Shift+Z)")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _assemble(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setObjectName("pane_tabs")
        self.tabs.setAccessibleName(tr("What is shown of the sheet"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.pages = QStackedWidget()
        for words, page in ((tr("Parts"), self._assembled_parts()), (tr("Whole sheet"), _scrolled(self.sheet))):
            self.tabs.addTab(words)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        above, row = QHBoxLayout(), QHBoxLayout()
        above.setContentsMargins(18, 12, 10, 8)
        above.addWidget(self.presets)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(row)
        column.addWidget(Hairline(self._look))
        column.addWidget(self.pages, 1)

    def _assembled_parts(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.parts, 1)
        column.addWidget(Hairline(self._look))
        column.addWidget(self.options)
        return page

    def show_draft(self, draft: Draft, states: Mapping[PartKind, State], *, school_known: bool) -> None:
        """Show a draft, and what is known of its parts."""
        self._draft = draft
        self.presets.show_design(draft.design)
        self.parts.show_design(draft.design, states)
        self.sheet.show_draft(draft, school_known)
        part = self.parts.current_part()
        if part is not None:
            self._show_options(part)

    def _show_options(self, part: Part) -> None:
        article = None if self._draft is None else self._draft.design.part(PartKind.ARTICLE)
        self.options.show_part(part, with_text=article is None or article.on)

    def _on_toggled(self, part: Part) -> None:
        self.part_changed.emit(part._replace(on=not part.on), "")

    def _dress(self) -> None:
        for button, icon in ((self.undo, "undo"), (self.redo, "redo")):
            button.setIcon(self._look.icon(icon))


class Hairline(QWidget):
    """A line between what belongs together and what does not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Run across."""
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("line"))
        painter.end()


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
