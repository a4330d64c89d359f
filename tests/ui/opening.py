"""Every pane and every dialog of the window, for the tests that go over all of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.window import Window
from tests.ui.rig import actor

DIALOGS = (
    *("export_sheet", "print_articles", "write_question"),
    *("options", "sides", "add_note", "highlight_names", "explain_word"),
    *("help", "shortcuts", "report_problem"),
)
"""The commands that open a dialog of our own. (What `about` says goes through alerts.)"""


@contextmanager
def opened(window: Window, name: str) -> Iterator[QWidget]:
    """A dialog, opened by its command, with whatever it needs chosen before."""
    window.selection.choose_actor(actor(window, "Russia").id)
    window.reader.setTextCursor(window.reader.document().find("Tobruk"))
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    window.actions_by_name[name].trigger()
    QApplication.processEvents()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget not in before]
    assert len(shown) == 1, name
    yield shown[0]
    shown[0].close()


def show_all_panes(window: Window) -> Iterator[str]:
    """Show each pane behind a tab in its turn, and say which."""
    for place in (window.rooms.people, window.rooms.times):
        for index in range(place.tabs.count()):
            place.tabs.setCurrentIndex(index)
            QApplication.processEvents()
            yield place.current
