"""The main job from end to end: open the article, follow a name and an event, print the sheet and read it back."""

import unicodedata
from pathlib import Path

import pikepdf
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.saving import SaveDialog
from desktop.ui.models.actors import ACTOR
from desktop.ui.window import Window
from desktop.wording.dates import describe
from tests.ui.rig import (
    actor,
    click,
    event,
    lesson_of,
    mention_box,
    mentions_of,
    press,
    settle,
    wait_until_gone,
)
from tests.ui.test_actors import name_point, row_box
from tests.ui.test_timeline import title_point


def letters(text: str) -> str:
    """A text without blanks and with the usual forms of its letters: how a sheet breaks its lines does not matter."""
    return "".join(unicodedata.normalize("NFKC", text).replace("\u00ad", "").split())


def tags(pdf: pikepdf.Pdf) -> list[str]:
    """The kinds of all elements of a tagged PDF."""
    found: list[str] = []
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if not isinstance(element, pikepdf.Dictionary):
            continue
        if "/S" in element:
            found.append(str(element.S))
        inner = element.get("/K", [])
        waiting += list(inner) if isinstance(inner, pikepdf.Array) else [inner]
    return found


def save_sheet(window: Window, qtbot: QtBot, target: Path) -> None:
    """Design the sheet of the open article, save its student copy as a PDF, and close the designer."""
    window.actions_by_name["export_sheet"].trigger()
    designer = window.findChild(Designer)
    assert designer is not None
    designer.foot.save.click()
    dialog = designer.findChild(SaveDialog)
    assert dialog is not None
    dialog.teacher.click()
    dialog.file.setText(str(target))
    press(dialog.file, Qt.Key.Key_Return)
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    designer.reject()
    wait_until_gone(qtbot, designer)


def check_window(window: Window, lesson: Lesson) -> None:
    """Every actor has a row and a card, every event a row and its sentence."""
    model = window.actors.list.model()
    rows = [model.index(row, 0).data(ACTOR).name for row in range(model.rowCount())]
    assert rows == [found.name for found in lesson.actors]
    told = [one.event.title for one in window.timeline.timeline._rows.told]
    assert told == [found.title for found in lesson.events]
    for row, found in enumerate(lesson.actors):
        click(window.actors.list.viewport(), name_point(row_box(window, row)))
        assert window.selection.choice.actor == found.id
        assert any(label.text() == found.name for label in window.card.findChildren(QLabel))
    for index, happening in enumerate(lesson.events):
        click(window.timeline.timeline.viewport(), title_point(window.timeline.timeline, index))
        assert window.selection.choice.event == happening.id
        assert window.selection.choice.sentence == happening.anchor.span
        assert lesson.text_of(happening.anchor.span) == happening.anchor.quote


def check_sheet(path: Path, lesson: Lesson) -> None:
    """Every actor, event and paragraph is on the sheet, and a screen reader can make it out."""
    words = letters(" ".join(page.extract_text() for page in PdfReader(path).pages))
    for found in lesson.actors:
        assert letters(found.name) in words, found.name
    for happening in lesson.events:
        assert letters(happening.title) in words, happening.title
        if happening.date is not None:
            assert letters(describe(happening.date, short=True)) in words or letters(describe(happening.date)) in words
    for paragraph in lesson.body:  # whose middle may be broken by the foot of a page
        whole = letters(lesson.text_of(paragraph.span))
        assert whole[:40] in words, paragraph.number
        assert whole[-40:] in words, paragraph.number
    with pikepdf.open(path) as pdf:
        assert pdf.docinfo["/Title"] == lesson.article.title
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.MarkInfo.Marked
        kinds = tags(pdf)
    for kind in ("/H1", "/H2", "/P", "/Table", "/TR", "/TH", "/TD", "/L", "/LI"):
        assert kind in kinds, kind
    assert kinds.count("/P") >= len(lesson.body)


def test_the_main_job_from_end_to_end(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    lesson = lesson_of(window)
    assert lesson.article.title == "Russia’s wager in Libya"
    assert (len(lesson.actors), len(lesson.events)) == (len(window.library.actors.of_article(lesson.article.id)), 11)

    # A name: its card, and what it is lit with.
    click(window.reader.viewport(), mention_box(window.reader, mentions_of(window, "Khalifa Haftar")[0]).center())
    assert window.card.full
    assert window.selection.choice.actor == actor(window, "Khalifa Haftar").id
    assert window.selection.choice.events
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)

    # An event: its sentence.
    timeline = window.timeline.timeline
    carrier = event(window, "Kuznetsov")
    index = [told.event for told in timeline._rows.told].index(carrier)
    click(timeline.viewport(), title_point(timeline, index))
    assert window.selection.choice.sentence == carrier.anchor.span
    assert window.reader._is_visible(carrier.anchor.span.start)
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)

    check_window(window, lesson)

    # The sheet.
    target = tmp_path / "sheet.pdf"
    save_sheet(window, qtbot, target)
    assert str(target) in window.statusBar().currentMessage()
    check_sheet(target, lesson)


def test_every_actor_and_event_of_every_bundled_article_is_in_window_and_sheet(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, summary in enumerate(window.summaries):
        window.show_article(summary.id)
        lesson = lesson_of(window)
        check_window(window, lesson)
        target = tmp_path / f"{number}.pdf"
        save_sheet(window, qtbot, target)
        check_sheet(target, lesson)
