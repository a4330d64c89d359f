"""The guide inside the program: contents, search as you type, and a page of the guide beside them."""

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.guide import Way, read_pages
from desktop.library.guide_search import Finder, Found
from desktop.settings import resource
from desktop.ui.dialogs.help_page import HelpPage
from desktop.ui.dialogs.help_rows import FOUND, HelpRow
from desktop.ui.look import Look
from desktop.ui.menus import MENUS
from desktop.ui.words import tr

_CONTENTS_WIDTH, _LEAST_CONTENTS = 296, 204


def ways() -> dict[str, Way]:
    """How each command is reached: menus and keys in the user's language, as this system writes them."""
    return {
        command.name: Way(
            f"{_bare(tr(menu.title))} › {_bare(tr(command.words))}",
            _native(command.keys[0]),
        )
        for menu in MENUS
        for command in menu.commands
        if command is not None
    }


def show_help(window: QWidget, look: Look, page: str = "") -> "HelpDialog":
    """Show the one help window of a window, at the page of that name if one is given."""
    dialog = window.findChild(HelpDialog)
    if dialog is None:
        dialog = HelpDialog(look, window)
    if page:
        dialog.page.open_page(page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class HelpDialog(QDialog):
    """Stands beside the window and stays while one works there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Read the guide in the language of the look, and show its first page."""
        super().__init__(parent)
        self._look = look
        self._pages = read_pages(resource("help"), look.language.code, ways())
        self._finder = Finder(self._pages)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look.load_other_faces()
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._connect()
        self._dress()
        self._show_contents()
        self.page.open_page(self._pages[0].name)
        self.field.setFocus()

    def _make_widgets(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setToolTip(tr("Type what you look for ({key})", key=_native(QKeySequence.StandardKey.Find)))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(
            "border: 0; background: transparent;"
        )  # it lies on the panel as the library's list does
        self.list.setItemDelegate(HelpRow(self._look, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.nothing = QLabel(tr("Nothing was found. Try one word, or a shorter one."))
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.page = HelpPage(self._look, self._pages)

    def _make_buttons(self) -> None:
        standard = QKeySequence.StandardKey
        self.back = _button(tr("Back"), tr("Go back to the page before ({key})", key=_native(standard.Back)))
        self.forward = _button(tr("Forward"), tr("Go forward again ({key})", key=_native(standard.Forward)))

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.field, 1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.forward)
        contents = QVBoxLayout()
        contents.setContentsMargins(14, 14, 12, 10)
        contents.setSpacing(10)
        contents.addLayout(buttons)
        contents.addWidget(self.nothing)
        contents.addWidget(self.list, 1)
        self.side = QWidget()
        self.side.setLayout(contents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rule = QWidget()
        self.rule.setFixedWidth(1)
        self.rule.setAutoFillBackground(True)
        row.addWidget(self.side)
        row.addWidget(self.rule)
        row.addWidget(self.page, 1)
        self.setTabOrder(self.field, self.list)
        self.setTabOrder(self.list, self.page)
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        self.resize(QSize(940, 680).boundedTo(room))
        self.setMinimumSize(QSize(440, 280))

    def _connect(self) -> None:
        standard = QKeySequence.StandardKey
        for key, slot in (
            (standard.Find, self._search),
            (standard.Back, self.page.backward),
            (standard.Forward, self.page.forward),
        ):
            QShortcut(QKeySequence(key), self, slot)
        self.field.textChanged.connect(self._show_contents)
        self.field.returnPressed.connect(self._open_first)
        self.list.currentItemChanged.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.page.sourceChanged.connect(self._show_place)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self._look.changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the search, then closes; the arrows lead from the search into the list."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self._search()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # there is no default button; the field and the list know what Enter means
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The contents give way in a small window, as on a small screen at 200 %."""
        super().resizeEvent(event)
        self.side.setFixedWidth(min(_CONTENTS_WIDTH, max(_LEAST_CONTENTS, self.width() * 3 // 8)))

    def changeEvent(self, event: QEvent) -> None:
        """The arrows of the buttons turn with the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        ahead, behind = ("left", "right") if self.isRightToLeft() else ("right", "left")
        self.back.setIcon(self._icon(behind))
        self.forward.setIcon(self._icon(ahead))
        palette = self.rule.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.colour("line"))
        self.rule.setPalette(palette)
        self.page.dress()
        self.list.viewport().update()

    def _icon(self, side: str) -> QIcon:
        icon = QIcon(self._look.icon(f"chevron-{side}"))
        icon.addPixmap(self._look.icon(f"chevron-{side}", "line").pixmap(20, 20), QIcon.Mode.Disabled)
        return icon

    def _search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _show_contents(self) -> None:
        """Fill the list with what was found or, while nothing is looked for, with all pages."""
        wanted = self.field.text().strip()
        words = self._finder.telling_words(wanted)
        found = self._finder.search(words)
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            self.list.addItem(_found_item(one))
        if not wanted:
            for page in self._pages:
                self.list.addItem(_item(page.title, Found(page.name, page.title, 0, page.title, "", ())))
        self.list.blockSignals(False)
        self.nothing.setVisible(bool(wanted) and not found)
        self.page.mark(words)
        if wanted:
            self.list.setAccessibleName(tr("What was found"))
        else:
            self.list.setAccessibleName(tr("Pages"))
            self._show_place()

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            found: Found = item.data(FOUND)
            self.page.open_page(found.page, found.section)

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self._open(self.list.item(0))

    def _show_place(self, _url: QUrl | None = None) -> None:
        """Select the page that is shown in the contents; what was found has a selection of its own."""
        if self.field.text().strip():
            return
        self.list.blockSignals(True)
        names = [page.name for page in self._pages]
        if self.page.name in names:
            self.list.setCurrentRow(names.index(self.page.name))
        self.list.blockSignals(False)


def _button(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(words)
    button.setToolTip(tip)
    return button


def _item(words: str, found: Found) -> QListWidgetItem:
    item = QListWidgetItem(words)
    item.setData(FOUND, found)
    return item


def _found_item(found: Found) -> QListWidgetItem:
    item = _item(found.heading, found)
    words = tr("{heading}, on the page {page}: {words}", heading=found.heading, page=found.title, words=found.snippet)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    return item


def _native(key: str | QKeySequence.StandardKey) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip("…")
