"""Several panes in one place: their titles are tabs in the heading, and each is made when it is first shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QTabBar, QToolButton, QVBoxLayout, QWidget

from desktop.ui.panes.folding import FoldingRow

HEADING = 42
"""Height of the heading in pixels, at least."""


class TabbedPane(QWidget):
    """A heading with tabs and, at its trailing end, the buttons of the pane that is shown."""

    page_shown = Signal(str)
    """A pane came to the front; the first time, it was just made."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin without a pane; `name` is what a screen reader calls the tabs."""
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._buttons: dict[str, Sequence[QToolButton]] = {}
        self.tabs = QTabBar()
        self.tabs.setObjectName("pane_tabs")
        self.tabs.setAccessibleName(name)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self._heading = FoldingRow(self.tabs, (8, 4, 10, 0), 2)
        self._heading.setMinimumHeight(HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def add(self, name: str, title: str, make: Callable[[], QWidget], buttons: Sequence[QToolButton] = ()) -> None:
        """Add a pane under a title; its buttons stand in the heading while it is shown."""
        self._makers[name] = make
        self._buttons[name] = buttons
        for button in buttons:
            button.setVisible(False)
            self._heading.add_button(button)
        before = self.tabs.blockSignals(True)  # the first tab would be shown at once
        self.tabs.setTabData(self.tabs.addTab(title), name)
        self.tabs.blockSignals(before)

    @property
    def current(self) -> str:
        """The name of the pane that is shown."""
        return self.tabs.tabData(self.tabs.currentIndex())

    @property
    def current_page(self) -> QWidget:
        """The pane that is shown."""
        return self._pages[self.current]

    def page(self, name: str) -> QWidget | None:
        """A pane, or None as long as it was never shown."""
        return self._pages.get(name)

    def show_page(self, name: str) -> QWidget:
        """Show a pane, and make it if it was never shown."""
        place = next(n for n in range(self.tabs.count()) if self.tabs.tabData(n) == name)
        if place == self.tabs.currentIndex():
            self._on_tab(place)
        else:
            self.tabs.setCurrentIndex(place)
        return self._pages[name]

    def _on_tab(self, place: int) -> None:
        name = self.tabs.tabData(place)
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[name])
        for owner, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(owner == name)
        self.page_shown.emit(name)
