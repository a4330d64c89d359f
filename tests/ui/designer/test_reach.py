"""The designer and the dialogs over it by keyboard alone, for screen readers, and at twice the scale."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop.sheets.design import Copy
from desktop.ui import accessible
from desktop.ui.designer.designer import Designer
from tests.ui.designer.opening import AROUND, opened_over
from tests.ui.rig import ROOT, press
from tests.ui.test_accessible_tree import Text, faults, focusable, tree
from tests.ui.test_focus_order import unseen, walked

SECONDS = 120


@pytest.fixture(autouse=True)
def _listening(qapp: QApplication) -> Iterator[None]:
    """A screen reader that runs, as far as Qt knows."""
    accessible.begin()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def check(dialog: QWidget) -> None:
    """Each stop has a name and a role, is reached with Tab, and is seen."""
    assert faults(dialog) == []
    assert dialog.windowTitle().strip()
    wanted = focusable(dialog)
    missed = {*wanted} - {*walked(dialog, wanted[0])}
    # Of buttons that exclude each other, Tab stops at the one that is on; the arrows walk the others.
    assert [stop for stop in missed if not getattr(stop, "autoExclusive", bool)()] == []
    assert unseen(wanted) == []


def test_both_sides_of_the_designer_are_reached(designer: Designer) -> None:
    check(designer)
    designer.side.tabs.setCurrentIndex(1)
    designer.side.sheet.more.click()
    check(designer)


def test_the_dialogs_over_it_are_reached(designer: Designer) -> None:
    for name in AROUND:
        with opened_over(designer, name) as dialog:
            check(dialog)


def test_arrows_go_from_one_copy_to_the_other(designer: Designer) -> None:
    student, teacher = designer.bar.copies[Copy.STUDENT], designer.bar.copies[Copy.TEACHER]
    student.setFocus()
    press(student, Qt.Key.Key_Right)
    assert (teacher.hasFocus(), teacher.isChecked()) == (True, True)
    assert designer._copy is Copy.TEACHER
    press(teacher, Qt.Key.Key_Left)
    assert (student.hasFocus(), student.isChecked()) == (True, True)


def test_a_screen_reader_is_told_what_stands_on_a_page(designer: Designer) -> None:
    view = designer.view
    assert view._texts == {}, "nobody has asked yet"
    pages = tree(view)
    assert pages.childCount() == view.count
    title = designer.material.lesson.article.title
    assert title in pages.child(0).text(Text.Description).splitlines()
    last = pages.child(view.count - 1)
    assert last.text(Text.Name) == f"Page {view.count} of {view.count}"
    assert f"{view.count} of {view.count}" in last.text(Text.Description), "the foot of the last page"


def test_walking_speaks_each_page_once(designer: Designer, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(
        accessible, "focus_moved", lambda view, page: spoken.append(tree(view).child(page).text(Text.Name))
    )
    view = designer.view
    designer.activateWindow()
    view.setFocus()
    press(view, Qt.Key.Key_Down, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Home)
    assert spoken[0] == f"Page 1 of {view.count}"
    assert spoken[-1] == spoken[0]
    assert f"Page {view.count} of {view.count}" in spoken
    assert len(spoken) == 3
    focused = tree(view).focusChild()
    assert focused.text(Text.Name) == spoken[-1]
    assert focused.state().focused


@pytest.mark.parametrize("shown", ["ar:dark", "ru:light"])
def test_nothing_is_cut_at_twice_the_scale(shown: str, bundled: Path, tmp_path: Path) -> None:
    # Offscreen, a screen has 800 by 800 pixels unless a file says more, and scaled it would have fewer.
    screen = {"name": "small", "x": 0, "y": 0, "width": 2048, "height": 1536, "logicalDpi": 96, "dpr": 1.0}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.designer.scaled", str(bundled), str(tmp_path / "places"), shown],
        cwd=tmp_path,
        env=os.environ
        | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.stdout.splitlines(), said) == (["done"], [])
