"""What the tests of the dialog for new articles share: texts, files, the dialog with what was read, what is dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.importers.document import Source
from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.window import Window
from tests.ui.curating_rig import dialog_of
from tests.ui.rig import WAIT, settle

PARAGRAPHS = (
    "On Monday the regional council of Omsk voted for a new bridge across the river. Maria Petrova, who leads the"
    " council, called it a great day.",
    "Her opponent, Ivan Sokolov, said that the bridge would never be built. In January he had left the commission"
    " that was to plan it.",
    "The vote ended a quarrel of eleven years. By 2015 three drafts had failed, and the money had been spent on roads"
    " and schools instead.",
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>A bridge for Omsk - The Example</title>
<meta property="og:title" content="A bridge for Omsk"><meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2017-03-15T08:00:00Z"><meta name="author" content="Anna Weber"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>A bridge for Omsk</h1>
{"".join(f"<p>{words}</p>" for words in PARAGRAPHS)}
<p>Subscribe to our newsletter to get the best stories every week.</p></article></main></body></html>"""


def page(folder: Path, name: str = "bridge.html") -> Path:
    """A saved web page."""
    path = folder / name
    path.write_text(PAGE, encoding="utf-8")
    return path


def text_file(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    """A plain text."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def data(*, text: str = "", html: str = "", urls: Sequence[str | Path] = ()) -> QMimeData:
    """What a clipboard or a drop holds."""
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls([QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in urls])
    return made


def copy(mime: QMimeData) -> None:
    """Put something on the clipboard."""
    QApplication.clipboard().setMimeData(mime)


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drag something onto a widget and let go of it; whether it was taken."""
    place, none = QPointF(widget.rect().center()), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def opened(qtbot: QtBot, window: Window, *sources: Source) -> NewArticleDialog:
    """The dialog, with what was read of some sources."""
    window.commands.new_article.ask(sources)
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    if sources:
        wait_for(qtbot, dialog, dialog.check_page)
        settle(qtbot, window)
    return dialog


def wait_for(qtbot: QtBot, dialog: NewArticleDialog, shown: QWidget) -> None:
    """Wait until a page of the dialog is shown."""
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is shown, timeout=WAIT)
