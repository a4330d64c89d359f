"""The bar above the pages: which copy and version is seen, which page, and how large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from db.model.sentence import mark
from desktop.sheets.design import LETTERS, Copy
from desktop.ui.designer.zoom import Zoom
from desktop.ui.look import Look
from desktop.ui.panes.folding import FoldingRow
from desktop.ui.words import tr

_ZOOMS = {Zoom.WIDTH: mark("Fit width"), Zoom.PAGE: mark("Fit page")}
_COPIES = {
    Copy.STUDENT: (mark("Student copy"), mark("As it is handed out")),
    Copy.TEACHER: (mark("Teacher copy"), mark("With the answers, each with its quote and paragraph")),
}


class PreviewBar(QWidget):
    """Folds into two lines where there is no room for one."""

    copy_chosen = Signal(str)
    """A Copy."""
    version_chosen = Signal(int)
    """0 for A."""
    page_wanted = Signal(int)
    """The page with that number, from 0."""
    zoom_chosen = Signal(str)
    """A Zoom."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the student copy of one version."""
        super().__init__(parent)
        self._look = look
        self._page = 0
        self._make_copies()
        self._make_pages()
        self._assemble()
        look.changed.connect(self._dress)
        self._dress()

    def _make_copies(self) -> None:
        self._copies = QButtonGroup(self)
        self.copies: dict[Copy, QToolButton] = {}
        for copy, half in ((Copy.STUDENT, "first"), (Copy.TEACHER, "last")):
            words, tip = _COPIES[copy]
            button = QToolButton()
            button.setText(tr(words))
            button.setToolTip(tr(tip))
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the arrow keys go from one to the other
            button.setProperty("half", half)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._copies.addButton(button)
            self.copies[copy] = button
        self.copies[Copy.STUDENT].setChecked(True)
        self._copies.buttonClicked.connect(self._on_copy)
        self.version = QComboBox()
        self.version.setAccessibleName(tr("Version that is shown"))
        self.version.setToolTip(tr("Version that is shown"))
        self.version.activated.connect(self.version_chosen)

    def _make_pages(self) -> None:
        self.back, self.on = QToolButton(), QToolButton()
        for button, words, slot in (
            (self.back, tr("Page before"), self._on_back),
            (self.on, tr("Next page"), self._on_on),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(slot)
            button.setEnabled(False)  # until there are pages
        self.page = QLabel()
        self.page.setTextFormat(Qt.TextFormat.PlainText)
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom = QComboBox()
        self.zoom.setAccessibleName(tr("Size of the pages"))
        self.zoom.setToolTip(tr("Size of the pages (Ctrl and the wheel)"))
        for zoom in Zoom:
            self.zoom.addItem(tr(_ZOOMS[zoom]) if zoom in _ZOOMS else tr("{n} %", n=zoom.percent), zoom)
        self.zoom.activated.connect(self._on_zoom)

    def _assemble(self) -> None:
        first = QWidget()
        left = QHBoxLayout(first)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        for button in self.copies.values():
            left.addWidget(button)
        left.addSpacing(10)
        left.addWidget(self.version)
        left.addStretch(1)
        self.row = FoldingRow(first, (14, 12, 14, 10), 6)
        for widget in (self.back, self.page, self.on, self.zoom):
            self.row.add_button(widget)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    def show_versions(self, count: int, shown: int, copy: Copy) -> None:
        """Offer as many versions; one alone is no choice."""
        if self.version.count() != count:
            self.version.clear()
            for letter in LETTERS[:count]:
                self.version.addItem(tr("Version {letter}", letter=letter))
        self.version.setCurrentIndex(shown)
        self.version.setVisible(count > 1)
        self.copies[copy].setChecked(True)

    def show_page(self, page: int, count: int) -> None:
        """Say which page is seen, from 0, and how many there are."""
        self._page = page
        self.page.setText(tr("{page} of {count}", page=page + 1, count=count) if count else "")
        self.page.setAccessibleName(tr("Page {number} of {count}", number=page + 1, count=count) if count else "")
        room = self.page.fontMetrics().horizontalAdvance(tr("{page} of {count}", page=count, count=count))
        self.page.setMinimumWidth(room + 4)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < count - 1)

    def show_zoom(self, zoom: Zoom) -> None:
        """Say how large pages are shown."""
        self.zoom.setCurrentIndex(self.zoom.findData(zoom))

    def _on_copy(self, button: object) -> None:
        self.copy_chosen.emit(next(copy for copy, own in self.copies.items() if own is button))

    def _on_back(self) -> None:
        self.page_wanted.emit(self._page - 1)

    def _on_on(self) -> None:
        self.page_wanted.emit(self._page + 1)

    def _on_zoom(self, _place: int) -> None:
        self.zoom_chosen.emit(self.zoom.currentData())

    def _dress(self) -> None:
        self.back.setIcon(self._look.icon("chevron-up"))
        self.on.setIcon(self._look.icon("chevron-down"))
