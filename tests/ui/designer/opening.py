"""Every dialog that opens over the designer, for the tests that go over all of them."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QDialog

from desktop.ui.designer.designer import Designer
from desktop.ui.designer.printing import PrintDialog


def _printing(designer: Designer) -> None:
    """What is seen while pages go to the printer."""
    assert designer.made is not None
    dialog = PrintDialog("Title", designer.made.printed.content, designer._tasks, designer)
    dialog.words.setText("7 pages are being printed…")
    dialog.show()


AROUND: Mapping[str, Callable[[Designer], object]] = {
    "save": lambda designer: designer.foot.save.click(),
    "class_set": lambda designer: designer.foot.class_set.click(),
    "school": lambda designer: designer.around.school(),
    "articles": lambda designer: designer.around.articles(),
    "questions": lambda designer: designer.around.questions(),
    "preset_name": lambda designer: designer.side.presets.keep.trigger(),
    "printing": _printing,
}
"""By name: what opens it."""


@contextmanager
def opened_over(designer: Designer, name: str) -> Iterator[QDialog]:
    """A dialog over the designer, closed at the end."""
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    AROUND[name](designer)
    QApplication.processEvents()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget not in before]
    assert len(shown) == 1, name
    dialog = shown[0]
    assert isinstance(dialog, QDialog)
    yield dialog
    dialog.reject()
    QApplication.processEvents()
