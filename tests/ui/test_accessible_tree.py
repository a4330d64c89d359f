"""Qt's accessibility tree of the whole window and of every dialog: names, roles, values and states."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QTabBar,
    QWidget,
)

from desktop.ui import accessible
from desktop.ui.window import Window
from tests.ui.opening import DIALOGS, opened, show_all_panes

Role, Text = QAccessible.Role, QAccessible.Text

ROLES = {
    *(Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox, Role.Slider),
    *(
        Role.EditableText,
        Role.StaticText,
        Role.Document,
        Role.List,
        Role.Table,
        Role.Tree,
        Role.PageTabList,
        Role.MenuBar,
    ),
    *(Role.MenuBar, Role.ScrollBar, Role.ProgressBar, Role.Link),
}
"""What can have the keyboard. A screen reader says of anything else only that there is something."""


@pytest.fixture(autouse=True)
def listening(qapp: QApplication) -> Iterator[None]:
    """A screen reader that runs, as far as Qt knows."""
    accessible.begin()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def takes_keyboard(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(wanted) and widget.isVisible() and widget.isEnabled()


def focusable(top: QWidget) -> list[QWidget]:
    """What takes the keyboard in a window, but for the fields within spin and combo boxes."""
    found = [widget for widget in top.findChildren(QWidget) if takes_keyboard(widget)]
    return [widget for widget in found if not widget.objectName().startswith("qt_")]


def faults_of(widget: QWidget) -> Iterator[str]:
    """What a screen reader would miss at one widget."""
    here = tree(widget)
    name, role = here.text(Text.Name), here.role()
    what = f"{type(widget).__name__} {widget.objectName()!r} {name!r}"
    if not name.strip():
        yield f"{what} has no name"
    if re.search(r"[&…]|\.\.\.$", name):
        yield f"{what}: a name is spoken, and is not to hold & or …"
    if role not in ROLES:
        yield f"{what} has the role {role.name}"
    if not here.state().focusable:
        yield f"{what} does not say that it takes the keyboard"
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and here.state().checked != widget.isChecked():
        yield f"{what} does not say whether it is on"
    if isinstance(widget, QAbstractSlider) and here.valueInterface().currentValue() != widget.value():
        yield f"{what} does not say its value"
    if isinstance(widget, QComboBox) and here.text(Text.Value) != widget.currentText():
        yield f"{what} does not say what is chosen"
    if isinstance(widget, QTabBar) and not all(here.child(n).text(Text.Name) for n in range(widget.count())):
        yield f"{what} has a tab without a name"
    if role is Role.List:
        yield from faults_of_rows(widget, what)


def faults_of_rows(widget: QWidget, what: str) -> Iterator[str]:
    """What a screen reader would miss in a list: every row has words, and none says less than is painted."""
    here = tree(widget)
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if isinstance(model, QAbstractItemModel) and here.childCount() != model.rowCount():
        yield f"{what} has {model.rowCount()} rows and tells of {here.childCount()}"
    for index in range(min(here.childCount(), 200)):
        row = here.child(index)
        if not row.text(Text.Name).strip():
            yield f"{what}: row {index} has no words"
        if row.role() is not Role.ListItem:
            yield f"{what}: row {index} has the role {row.role().name}"


def faults(top: QWidget) -> list[str]:
    found = focusable(top)
    assert found, "nothing takes the keyboard"
    return [fault for widget in found for fault in faults_of(widget)]


def test_the_window_tells_all_that_it_shows(window: Window) -> None:
    for _ in show_all_panes(window):
        assert faults(window) == []
        assert tree(window).text(Text.Name) == window.windowTitle()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_tells_all_that_it_shows(window: Window, name: str) -> None:
    with opened(window, name) as dialog:
        assert faults(dialog) == []
        assert dialog.windowTitle().strip() or dialog.accessibleName().strip()


def test_painted_panes_tell_their_items(window: Window) -> None:
    timeline = tree(window.timeline.timeline)
    assert timeline.role() is Role.List
    assert window.lesson is not None
    assert timeline.childCount() >= len(window.lesson.events)
    names = [timeline.child(index).text(Text.Name) for index in range(timeline.childCount())]
    for event in window.lesson.events:
        assert any(event.title in name for name in names), event.title


def test_menus_speak_without_access_keys(window: Window) -> None:
    for action in window.menuBar().actions():
        menu = tree(action.menu())  # type: ignore[arg-type]
        for index in range(menu.childCount()):
            item = menu.child(index)
            assert "&" not in item.text(Text.Name)
            if item.role() is not Role.Separator:
                assert item.text(Text.Name).strip()
