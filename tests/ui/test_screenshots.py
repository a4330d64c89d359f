"""Pictures of the window in every theme, for people to look at: build/screenshots/ holds the last ones."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.settings import Settings
from desktop.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.rig import actor, click, colours, event, keep, lesson_of, mention_box, mentions_of, picture

THEMES = ("light", "sepia", "dark", "high-contrast")


def save(widget: QWidget, name: str) -> None:
    """Keep a picture, which must not be blank."""
    QApplication.processEvents()
    image = picture(widget)
    assert len(colours(image)) > 20, f"{name} is blank"
    keep(image, name)


def check_nothing_is_clipped(top: QWidget) -> None:
    """Every visible control has the room that it needs, and none lies over another or outside."""
    controls = [
        control
        for kind in (QToolButton, QPushButton, QLabel, QCheckBox, QComboBox)
        for control in top.findChildren(kind)
        if control.isVisible() and not control.objectName().startswith(("qt_", "Scroll"))  # Qt's own
    ]
    boxes: list[tuple[QWidget, QRect]] = []
    for control in controls:
        words = control.text() if not isinstance(control, QComboBox) else control.currentText()
        hint = control.minimumSizeHint()
        if isinstance(control, QLabel) and control.wordWrap():
            assert control.height() >= control.heightForWidth(control.width()), words
        else:
            assert control.width() >= hint.width(), words
            assert control.height() >= hint.height(), words
        box = QRect(control.mapTo(top, control.rect().topLeft()), control.size())
        assert top.rect().contains(box), words
        boxes.append((control, box))
    for number, (one, box) in enumerate(boxes):
        for other, covered in boxes[number + 1 :]:
            if one.parentWidget() is other.parentWidget():
                assert not box.intersects(covered), (one, other)


def settings(theme: str, size: tuple[int, int]) -> Settings:
    """The settings of a window of this size, as at a first start."""
    return Settings(theme=theme, window=(0, 0, *size))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_window_in_each_theme(open_window: Open, theme: str, size: tuple[int, int]) -> None:
    window = open_window(settings=settings(theme, size))
    name = f"{theme}-{size[0]}x{size[1]}"
    save(window, name)
    check_nothing_is_clipped(window)

    show_card(window)
    save(window, f"{name}-card")
    check_nothing_is_clipped(window)
    window.card.dismiss()

    window.selection.choose_event(event(window, "Kuznetsov").id)
    save(window, f"{name}-event")


def show_card(window: Window) -> None:
    """Open the card of the actor of whom most is known."""
    click(window.reader.viewport(), mention_box(window.reader, mentions_of(window, "Khalifa Haftar")[0]).center())
    assert window.card.isVisible()


def test_a_small_window(open_window: Open) -> None:
    window = open_window(settings=settings("light", (1024, 700)))
    save(window, "light-1024x700")
    check_nothing_is_clipped(window)
    show_card(window)
    save(window, "light-1024x700-card")


def test_the_smallest_window(open_window: Open) -> None:
    least = open_window(settings=settings("light", (1, 1)))
    save(least, "light-smallest")
    check_nothing_is_clipped(least)
    for pane in (least.articles, least.reader, least.actors, least.timeline):
        assert least.rect().contains(QRect(pane.mapTo(least, pane.rect().topLeft()), pane.size()))


def test_other_faces_of_the_window(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    size = (1280, 800)
    window = open_window(settings=settings("light", size).changed(face="clear", text_size=26.0))
    save(window, "clear-face-larger")
    window.actions_by_name["all_articles"].trigger()
    window.timeline.timeline.verticalScrollBar().setValue(300)
    window.show_article(window.summaries[1].id)
    save(window, "all-articles")
    timeline = window.timeline.timeline
    disagreeing = next(n for n, told in enumerate(timeline._rows.told) if told.differing)
    timeline.make_current(disagreeing)
    timeline._open(disagreeing)
    save(window, "disagreement")
    window.card.dismiss()
    window.selection.clear()
    timeline.verticalScrollBar().setValue(timeline.verticalScrollBar().maximum())
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum())
    save(window, "ends")

    empty = tmp_path / "empty.dramatis"
    Store.create(empty).close()
    bare = open_window(empty, settings=settings("light", size))
    save(bare, "empty")
    with Store.open(tmp_path / "empty.dramatis", write=False):
        bare.banner.say("The library lies on read-only media. You can read it here; to change it, copy it elsewhere.")
        save(bare, "banner")
        check_nothing_is_clipped(bare)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_dialogs_and_menus(open_window: Open, theme: str) -> None:
    window = open_window(settings=settings(theme, (1280, 800)))
    for name in ("export_sheet", "shortcuts"):
        window.actions_by_name[name].trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        save(dialog, f"{theme}-{name}")
        check_nothing_is_clipped(dialog)
        dialog.reject()
    window.selection.choose_actor(actor(window, "Russia").id)
    assert lesson_of(window)
    for menu in window.menuBar().actions()[1:3]:
        opened = menu.menu()
        opened.popup(window.mapToGlobal(window.rect().topLeft()))
        save(opened, f"{theme}-menu-{opened.title().replace('&', '').lower()}")
        opened.close()
