"""Asks for the head that a school wants on its sheets: its name and its logo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.errors import LibraryError
from desktop.library.schooling import LONGEST_NAME, read_logo
from desktop.library.typed import one_line
from desktop.sheets.material import School
from desktop.ui import alerts
from desktop.ui.designer.foot import Notice
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.words import tr

_WIDTH = 460
_LOGO = QSize(210, 96)
"""Pixels of the box that the logo is shown in."""
_AROUND = 10


class LogoBox(QWidget):
    """The logo on white, as paper is, or words where there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a logo."""
        super().__init__(parent)
        self._look = look
        self._picture = QPixmap()
        self.setMinimumSize(_LOGO)
        self.setAccessibleName(tr("Logo"))
        look.changed.connect(self.update)

    def show_logo(self, picture: QImage) -> None:
        """Show a picture; a null one is none."""
        self._picture = QPixmap.fromImage(picture)
        self.setAccessibleDescription(tr("There is no logo.") if picture.isNull() else tr("There is a logo."))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture within its margins, never larger than it is."""
        painter = QPainter(self)
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(self._look.colour("line"))
        if self._picture.isNull():
            painter.drawRect(box)
            painter.setPen(self._look.colour("soft"))
            painter.setFont(self._look.interface_font(13))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("No logo"))
        else:
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(box)
            room = box.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND).size() * self.devicePixelRatioF()
            shown = self._picture
            if shown.width() > room.width() or shown.height() > room.height():
                keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                shown = shown.scaled(room, keep, smooth)
            shown.setDevicePixelRatio(self.devicePixelRatioF())
            size = shown.deviceIndependentSize()
            left, top = (box.width() - size.width()) / 2, (box.height() - size.height()) / 2
            painter.drawPixmap(round(left), round(top), shown)
        painter.end()


class SchoolDialog(SavingDialog):
    """A name, a logo, or both. What cannot be used is told in the dialog, with what to do."""

    saved = Signal(object)
    """The School as it is to be."""

    def __init__(self, school: School, look: Look, parent: QWidget | None = None) -> None:
        """Begin with the head as it is."""
        super().__init__(tr("School"), parent)
        self._look = look
        self._logo = b""
        self._make_widgets(school)
        self.make_buttons(tr("Keep this head for all sheets (Enter)"))
        self._assemble()
        self.picture.show_logo(QImage())
        self.remove.setEnabled(False)
        self._take(lambda: school.logo)
        self.name.setFocus()

    def _make_widgets(self, school: School) -> None:
        self.name = QLineEdit(school.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the school"))
        self.name.setPlaceholderText(tr("as it is to stand on the sheets"))
        self.picture = LogoBox(self._look)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose the logo"))
        self.choose.setToolTip(tr("Choose a picture: PNG or JPEG, some 1,000 pixels wide"))
        self.choose.setAutoDefault(False)  # Enter saves
        self.choose.clicked.connect(self._on_choose)
        self.remove = QPushButton(tr("&Remove"))
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remove.setToolTip(tr("Print sheets without a logo"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._on_remove)
        self.notice = Notice(self._look)
        self.words = QLabel(
            tr("Both stand at the head of the first page. Each sheet can do without, under “Whole sheet”.")
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "soft")
        self.words.setWordWrap(True)

    def _assemble(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        logo = QHBoxLayout()
        logo.setSpacing(10)
        logo.addWidget(self.picture, 1)
        logo.addLayout(buttons)
        name, picture = QLabel(tr("&Name of the school")), QLabel(tr("Logo"))
        name.setBuddy(self.name)
        picture.setContentsMargins(0, 6, 0, 0)  # on the line of the button beside it
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(picture, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(logo, 1, 1)
        grid.addWidget(self.words, 2, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 20, 22, 14)
        inner.addLayout(grid)
        inner.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(22, 14, 22, 18)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(self.notice)
        column.addLayout(below)
        self.setMinimumWidth(_WIDTH)

    def school(self) -> School:
        """The head as it is to be."""
        return School(one_line(self.name.text()), self._logo)

    def hand_over(self) -> None:
        """Say the head."""
        self.saved.emit(self.school())

    # The logo

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose the logo"), "", f"{tr('Pictures')} (*.png *.jpg *.jpeg);;{tr('All files')} (*)"
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take the logo of a file. Of one that cannot be used it says why, and the logo stays as it was."""
        self._take(lambda: read_logo(path))

    def _on_remove(self) -> None:
        self._take_logo(b"")
        self.choose.setFocus()

    def _take(self, read: Callable[[], bytes]) -> None:
        try:
            self._take_logo(read())
        except LibraryError as error:
            self.notice.warn(alerts.said(error))

    def _take_logo(self, logo: bytes) -> None:
        """Show a logo and hold on to it.

        Raises:
            LibraryError: its bytes are no whole picture; the logo stays as it was.
        """
        picture = _decoded(logo)
        self._logo = logo
        self.picture.show_logo(picture)
        self.remove.setEnabled(bool(logo))
        self.notice.say("")


def _decoded(logo: bytes) -> QImage:
    """The picture in these bytes; a null one for none.

    Raises:
        LibraryError: it is damaged.
    """
    if not logo:
        return QImage()
    picture = QImage.fromData(logo)
    if picture.isNull():
        raise LibraryError("The picture is damaged.", "Save it anew as PNG or JPEG, and choose that file.")
    return picture
