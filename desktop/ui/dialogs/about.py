"""What the program is, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, distribution
from importlib.metadata import version as version_of
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import resource
from desktop.ui.look import Look
from desktop.ui.words import tr

_ICON = 56
_SMALL = 11


class AboutDialog(QDialog):
    """Version and purpose, and under them every licence to read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Show the list of all parts first."""
        super().__init__(parent)
        self._look = look
        self._texts = licences()
        self.setWindowTitle(tr("About Dramatis"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_widgets()
        self._make_buttons()
        self._assemble()
        self._show_text()

    def _make_widgets(self) -> None:
        self.icon = QLabel()
        picture = QPixmap(str(resource("icons/dramatis-256.png")))
        ratio = self.devicePixelRatioF()
        picture = picture.scaledToWidth(round(_ICON * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        self.icon.setPixmap(picture)
        self.heading = QLabel(tr("Dramatis {version}", version=version()))
        self.words = QLabel(
            tr(
                "Read an article beside its actors and its timeline, offline, and print study sheets from the same "
                "file."
            )
        )
        self.licence = QLabel(tr("Free software under the MIT licence. All its parts, with their licences:"))
        self.heading.setFont(self._look.reading_font(21 / self._look.settings.text_size, Look.BOLD))
        for label in (self.heading, self.words, self.licence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choice = QComboBox()
        self.choice.addItems(list(self._texts))
        self.choice.setAccessibleName(tr("Licence"))
        self.choice.setToolTip(tr("Which licence to read"))
        self.choice.currentIndexChanged.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # licences are English
        self.text.setFont(_fixed_font())
        self.text.setAccessibleName(tr("Text of the licence"))

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setToolTip(tr("Close this window (Escape)"))
        close.setDefault(True)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        title = QVBoxLayout()
        title.setSpacing(6)
        title.addWidget(self.heading)
        title.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.licence)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text, 1)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry().size() - QSize(20, 50)
        self.resize(QSize(880, 600).boundedTo(room))

    def _show_text(self) -> None:
        self.text.setPlainText(self._texts.get(self.choice.currentText(), ""))


def version() -> str:
    """The number of this version."""
    try:
        return version_of("dramatis")
    except PackageNotFoundError:  # run from a folder that was never installed
        return tr("(not installed)")


def licences() -> dict[str, str]:
    """Every licence text by the name of what it is for; first the list of all parts, then the program's own."""
    texts = {tr("All parts"): _beside("NOTICES"), "Dramatis": _beside("LICENSE")}
    for path in sorted(resource("fonts").glob("OFL-*.txt")):
        texts[path.stem.removeprefix("OFL-")] = path.read_text(encoding="utf-8")
    texts["Lucide"] = resource("icons/LICENSE").read_text(encoding="utf-8")
    return {name: text for name, text in texts.items() if text}


def _fixed_font() -> QFont:
    """A face of one width, small enough for the tables of the list of parts."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(_SMALL)
    return font


def _beside(name: str) -> str:
    """A text that lies beside the package, or with what was installed; empty where there is none."""
    path: Path = resource("").parent / name
    if path.is_file():
        return path.read_text(encoding="utf-8")
    try:
        return distribution("dramatis").read_text(f"licenses/{name}") or ""
    except PackageNotFoundError:
        return ""
