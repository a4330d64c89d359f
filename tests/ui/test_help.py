"""Help inside the program: every key and menu that it names is there, it is found by typing, and it stays offline."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.library import guide
from desktop.settings import Settings, resource
from desktop.ui.dialogs.help import HelpDialog, show_help, ways
from desktop.ui.look import Look
from desktop.ui.menus import all_commands
from tests.library import guide_pages
from tests.ui.rig import click, colours, picture, press, wait_until_gone

PAGES = sorted(resource("help").glob("??/*.md"))


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> HelpDialog:
    opened = HelpDialog(look)
    opened.show()
    qtbot.waitExposed(opened)
    return opened


def titles(dialog: HelpDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_command_that_a_page_names_is_in_the_menus(path: object) -> None:
    names = {command.name for _, command in all_commands()}
    assert guide_pages.placeholders(path.read_text("utf-8")) - names == set()


def test_a_way_is_the_menu_and_the_key_of_this_system() -> None:
    for title, command in all_commands():
        way = ways()[command.name]
        assert way.menu.startswith(f"{title} › ")
        assert "&" not in way.menu
        assert "…" not in way.menu
        assert way.key == QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def test_the_contents_are_the_pages_and_a_page_opens_with_one_key(dialog: HelpDialog, look: Look) -> None:
    pages = guide.read_pages(resource("help"), "en", ways())
    assert titles(dialog) == [page.title for page in pages]
    assert dialog.page.name == pages[0].name
    assert dialog.list.currentRow() == 0
    press(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    press(dialog.list, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert dialog.page.name == pages[2].name
    assert dialog.page.toPlainText().startswith(pages[2].title)


def test_typing_searches_all_pages_and_shows_what_was_found(dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.field, "bigger text")
    assert titles(dialog)[0] == "Larger text"
    assert dialog.page.name == "read"  # typing alone takes no page away
    press(dialog.field, Qt.Key.Key_Return)
    assert dialog.page.name == "easier"
    assert dialog.page.verticalScrollBar().value() > 0
    marked = [selection.cursor.selectedText() for selection in dialog.page.extraSelections()]
    assert "text" in [word.lower() for word in marked]
    assert dialog.isVisible()


def test_a_click_on_what_was_found_opens_it(dialog: HelpDialog) -> None:
    dialog.field.setText("sides")
    row = titles(dialog).index("Rows by actor or side")
    click(dialog.list.viewport(), dialog.list.visualItemRect(dialog.list.item(row)).center())
    assert dialog.page.source() == QUrl("guide:timeline.page#s4")


def test_a_screen_reader_hears_the_words_that_were_found(dialog: HelpDialog) -> None:
    dialog.field.setText("internet")
    said = QAccessible.queryAccessibleInterface(dialog.list).child(0).text(QAccessible.Text.Name)
    assert "Privacy: everything stays on this computer" in said
    assert "online" in said


def test_where_nothing_is_found_that_is_said(dialog: HelpDialog) -> None:
    assert not dialog.nothing.isVisible()
    dialog.field.setText("xyzzy")
    assert dialog.nothing.isVisible()
    assert titles(dialog) == []
    press(dialog.field, Qt.Key.Key_Return)  # there is nothing to open
    dialog.field.clear()
    assert not dialog.nothing.isVisible()


def test_escape_clears_the_search_and_then_closes(dialog: HelpDialog, qtbot: QtBot) -> None:
    dialog.field.setText("undo")
    press(dialog.field, Qt.Key.Key_Escape)
    assert dialog.field.text() == ""
    assert len(titles(dialog)) > 8
    press(dialog.field, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


def test_ctrl_f_leads_to_the_search(dialog: HelpDialog) -> None:
    dialog.page.setFocus()
    QTest.keyClick(dialog.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.hasFocus()


def test_back_and_forward(dialog: HelpDialog) -> None:
    assert not dialog.back.isEnabled()
    dialog.page.open_page("print")
    dialog.page.open_page("timeline", 2)
    assert dialog.list.currentRow() == 2
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (dialog.page.name, dialog.list.currentItem().text()) == ("print", "Make a handout")
    dialog.back.click()
    assert dialog.page.name == "read"
    assert not dialog.back.isEnabled()
    dialog.forward.click()
    assert dialog.page.name == "print"


def test_a_link_leads_to_its_page_and_no_link_leads_out(dialog: HelpDialog) -> None:
    dialog.page.open_page("trouble")
    dialog.page.setSource(QUrl("library.page"))  # as a click on a link does
    assert dialog.page.name == "library"
    for outside in ("https://example.org/library.page", "file:///etc/hostname", "nowhere.page", "../../secret.md"):
        dialog.page.setSource(QUrl(outside))
        assert dialog.page.name == "library"
    assert not dialog.page.openExternalLinks()
    for name in ("file:///etc/hostname", "../icons/dramatis-256.png", "guide:/etc/hostname"):
        assert dialog.page.loadResource(2, QUrl(name)) is None


def test_every_page_opens_and_names_no_placeholder(dialog: HelpDialog) -> None:
    for page in guide.read_pages(resource("help"), "en", ways()):
        dialog.page.open_page(page.name)
        words = dialog.page.toPlainText()
        assert words.startswith(page.title)
        assert "{" not in words
        assert words.count(page.title + "\n") == 1


def test_a_picture_is_no_wider_than_the_text(dialog: HelpDialog, qtbot: QtBot) -> None:
    for width in (620, 1000):
        dialog.resize(width, 500)
        qtbot.waitUntil(lambda: dialog.page.document().idealWidth() <= dialog.page.viewport().width())
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_the_page_stays_when_the_look_changes(dialog: HelpDialog, look: Look) -> None:
    dialog.page.open_page("timeline", 3)
    before = dialog.page.verticalScrollBar().value()
    look.apply(Settings(theme="dark"))
    assert dialog.page.name == "timeline"
    assert dialog.page.verticalScrollBar().value() == pytest.approx(before, abs=4)
    assert colours(picture(dialog.page)).most_common(1)[0][0] == look.colour("paper").name()


def test_a_window_has_one_help_and_it_leaves_nothing_behind(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = show_help(window, look)
    again = show_help(window, look, "privacy")
    assert first is again
    assert not again.isModal()
    assert again.page.name == "privacy"
    again.close()
    wait_until_gone(qtbot, first)
    look.apply(Settings(theme="light"))  # nobody is called who is gone
    assert show_help(window, look).page.name == "read"


def test_from_right_to_left_the_contents_are_at_the_right(qtbot: QtBot, look: Look, qapp: QApplication) -> None:
    dialog = HelpDialog(look)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.list.mapTo(dialog, QPoint()).x() > dialog.page.mapTo(dialog, QPoint()).x()
    assert dialog.back.x() > dialog.forward.x()
    dialog.close()


def test_every_control_has_a_name(dialog: HelpDialog) -> None:
    for widget in (dialog.field, dialog.list, dialog.page, dialog.back, dialog.forward):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    assert all(widget.toolTip() for widget in (dialog.field, dialog.back, dialog.forward))
