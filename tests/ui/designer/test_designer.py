"""The designer as a whole: what is changed shows in real pages, can be taken back, and is remembered."""

import gc
import tracemalloc
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.library import designs
from desktop.library.library import Library
from desktop.library.questions import add_question
from desktop.sheets.design import NAMES, OPTIONS, PRESETS, Copy, Paper, Part, PartKind, PrintFor
from desktop.ui.designer.class_set import ClassSetDialog
from desktop.ui.designer.designer import Designer
from desktop.ui.designer.number_box import NumberBox
from desktop.ui.designer.preset_name import PresetNameDialog
from desktop.ui.designer.print_job import PrintJob
from desktop.ui.designer.saving import SaveDialog
from desktop.ui.designer.zoom import Zoom
from desktop.ui.tasks import Tasks
from tests.ui.conftest import Said
from tests.ui.designer.conftest import OpenDesigner, close, shown
from tests.ui.rig import WAIT, press, wait_until_gone
from tests.ui.test_screenshots import check_nothing_is_clipped


def words(designer: Designer) -> str:
    """All words of what is seen."""
    assert designer.made is not None
    reader = PdfReader(BytesIO(designer.made.printed.content))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def switch(designer: Designer, kind: PartKind, on: bool) -> None:
    """Switch a part on or off, as its row does."""
    part = designer.draft.design.part(kind)
    if part.on is not on:
        designer.side.parts.toggled.emit(part)


def test_an_article_without_a_sheet_begins_with_the_reading_sheet(designer: Designer) -> None:
    assert designer.draft.design == PRESETS["Reading"]
    assert designer.side.presets.words == "Reading"
    assert "Who is who" in words(designer)
    assert designer.foot.pages.words.text().endswith("both sides)")


def test_a_part_that_is_switched_off_leaves_the_pages(designer: Designer, qtbot: QtBot) -> None:
    switch(designer, PartKind.CAST, False)
    shown(qtbot, designer)
    assert "Who is who" not in words(designer)
    assert designer.side.presets.words == "Reading (changed)"


def test_undo_and_redo_show_in_the_pages_and_in_the_controls(designer: Designer, qtbot: QtBot) -> None:
    designer.side.parts.choose_kind(PartKind.ARTICLE)
    box = designer.side.options.control("notes_margin")
    assert isinstance(box, QCheckBox)
    box.click()
    switch(designer, PartKind.CAST, False)
    designer.side.parts.setFocus()
    for _ in range(2):
        QTest.keyClick(designer.side.parts, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, designer)
    assert designer.draft.design == PRESETS["Reading"]
    assert box.isChecked()
    assert "Who is who" in words(designer)
    assert not designer.side.undo.isEnabled()
    designer.side.redo.click()
    designer.side.redo.click()
    shown(qtbot, designer)
    assert not box.isChecked()
    assert "Who is who" not in words(designer)
    assert not designer.side.redo.isEnabled()


def test_undo_reaches_the_designer_from_a_field_for_numbers(designer: Designer) -> None:
    designer.side.tabs.setCurrentIndex(1)
    pages = designer.side.sheet.pages
    pages.setFocus()
    press(pages, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert designer.draft.design.pages == 3
    QTest.keyClick(pages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert designer.draft.design.pages == 0
    assert pages.text() == "any number"


def test_without_the_article_exercises_are_from_memory_and_say_so(designer: Designer) -> None:
    designer.side.parts.choose_kind(PartKind.CLOZE)
    box = designer.side.options.control("recall")
    assert isinstance(box, QCheckBox)
    assert (box.isEnabled(), box.isChecked()) == (True, False)
    switch(designer, PartKind.ARTICLE, False)
    assert (box.isEnabled(), box.isChecked()) == (False, True)
    assert not designer.draft.design.part(PartKind.CLOZE).recall
    designer.undo()
    assert (box.isEnabled(), box.isChecked()) == (True, False)
    switch(designer, PartKind.ARTICLE, False)
    designer.side.parts.choose_kind(PartKind.QUESTIONS)  # may ask for an opinion
    assert designer.side.options.control("recall").isEnabled()


def test_every_part_has_the_controls_of_its_options(designer: Designer) -> None:
    for kind in PartKind:
        designer.side.parts.choose_kind(kind)
        part = designer.draft.design.part(kind)
        for name in OPTIONS[kind]:
            control = designer.side.options.control(name)
            assert control.toolTip(), name
            if isinstance(control, NumberBox):
                other = control.value() + 1
                control.setValue(other)
            elif isinstance(control, QComboBox):
                place = (control.currentIndex() + 1) % control.count()
                control.setCurrentIndex(place)
                control.activated.emit(place)
            else:
                control.click()
            changed = designer.draft.design.part(kind)
            assert getattr(changed, name) != getattr(part, name), name
            assert type(getattr(changed, name)) is type(getattr(part, name)), name
            designer.undo()
            assert designer.draft.design.part(kind) == part


def test_presets_bring_parts_but_leave_paper_seed_and_length(designer: Designer, qtbot: QtBot) -> None:
    before = designer.draft.design._replace(paper=Paper.LETTER, seed=77, pages=5)
    designer.change(designer.draft._replace(design=before))
    box = designer.side.presets.box
    place = box.findData("Homework")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    design = designer.draft.design
    assert design.parts == PRESETS["Homework"].parts
    assert (design.paper, design.seed, design.pages) == (Paper.LETTER, 77, 5)
    assert designer.side.presets.words == "Homework"
    shown(qtbot, designer)


def test_own_presets_are_kept_renamed_and_deleted(
    designer: Designer, qtbot: QtBot, library: Library, said: Said
) -> None:
    presets = designer.side.presets
    switch(designer, PartKind.TIMELINE, False)
    design = designer.draft.design
    changes: list[object] = []
    designer.changed.connect(changes.append)

    def name(text: str) -> None:
        dialog = presets.findChild(PresetNameDialog)
        assert dialog is not None
        dialog.name.setText("  reading ")
        assert not dialog.save.isEnabled()
        assert "Another preset is called" in dialog.words.text()
        dialog.name.setText(text)
        dialog.save.click()

    presets.keep.trigger()
    name("  7b on   Mondays ")
    qtbot.waitUntil(lambda: presets.words == "7b on Mondays", timeout=WAIT)
    assert designs.presets(library) == {"7b on Mondays": design}
    presets.rename.trigger()
    name("7c")
    qtbot.waitUntil(lambda: presets.words == "7c", timeout=WAIT)
    switch(designer, PartKind.TIMELINE, True)
    assert presets.words == "Reading"
    designer.undo()
    assert presets.words == "7c"
    said.answer = True
    presets.delete.trigger()
    said.expect("Delete “7c”?")
    qtbot.waitUntil(lambda: not designs.presets(library), timeout=WAIT)
    qtbot.waitUntil(lambda: len(changes) == 3, timeout=WAIT)
    assert designer.draft.design == design


def test_the_sheet_is_remembered_for_its_article_alone(
    open_designer: OpenDesigner, qtbot: QtBot, library: Library, tasks: Tasks
) -> None:
    first = open_designer()
    switch(first, PartKind.CAST, False)
    design = first.draft.design
    close(qtbot, first)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert open_designer().draft.design == design
    assert open_designer(article=1).draft.design == PRESETS["Reading"]


def test_a_sheet_that_was_only_looked_at_is_not_remembered(
    open_designer: OpenDesigner, qtbot: QtBot, library: Library, tasks: Tasks
) -> None:
    close(qtbot, open_designer())
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert designs.design_for(library, library.articles.summaries()[0].id) is None


def test_shuffling_takes_another_number_each_time(designer: Designer) -> None:
    seen = {designer.draft.design.seed}
    for _ in range(5):
        before = designer.draft.design.seed
        designer.side.sheet.shuffle.click()
        assert designer.draft.design.seed != before
        assert designer.side.sheet.seed.value() == designer.draft.design.seed
        seen.add(designer.draft.design.seed)
    assert len(seen) > 3


def test_versions_are_offered_and_the_shown_one_stays_among_them(designer: Designer, qtbot: QtBot) -> None:
    assert not designer.bar.version.isVisible()
    designer.change(designer.draft._replace(versions=4))
    assert designer.bar.version.isVisible()
    assert designer.bar.version.count() == 4
    designer.bar.version.setCurrentIndex(3)
    designer.bar.version_chosen.emit(3)
    shown(qtbot, designer)
    assert designer.made is not None
    assert designer.made.order.master.letter == "D"
    designer.undo()
    shown(qtbot, designer)
    assert designer.made.order.master.letter == "A"


def test_the_teacher_copy_is_shown_and_the_student_copy_measured(designer: Designer, qtbot: QtBot) -> None:
    designer.change(designer.draft._replace(design=PRESETS["Homework"]._replace(pages=99)))
    shown(qtbot, designer)
    assert designer.made is not None
    student = designer.made.student_pages
    designer.bar.copies[Copy.TEACHER].click()
    shown(qtbot, designer)
    assert designer.made.order.master.copy is Copy.TEACHER
    assert designer.made.student_pages == student
    assert designer.foot.fit.words.text() == "Fits on 99 pages."


def test_what_does_not_fit_is_said_with_a_sign(designer: Designer, qtbot: QtBot) -> None:
    assert not designer.foot.fit.isVisible()
    designer.change(designer.draft._replace(design=PRESETS["Reading"]._replace(pages=1)))
    shown(qtbot, designer)
    assert "too many" in designer.foot.fit.words.text()
    assert designer.foot.fit.isVisible()


def test_an_empty_sheet_cannot_be_printed(designer: Designer, qtbot: QtBot) -> None:
    parts = tuple(part._replace(on=False) for part in designer.draft.design.parts)
    designer.change(designer.draft._replace(design=designer.draft.design._replace(parts=parts)))
    assert not designer.foot.print.isEnabled()
    assert not designer.foot.save.isEnabled()
    qtbot.waitUntil(lambda: not designer.preview.busy, timeout=WAIT)
    designer.undo()
    shown(qtbot, designer)
    assert designer.foot.print.isEnabled()


@pytest.mark.parametrize(("which", "masters"), [("student", 2), ("teacher", 2), ("shown", 1)])
def test_what_is_printed_is_asked_in_a_menu(
    designer: Designer, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch, which: str, masters: int
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)  # the system's own dialog would wait for somebody
    designer.change(designer.draft._replace(versions=2, design=PRESETS["Homework"]))
    shown(qtbot, designer)
    assert designer.made is not None
    QTest.keyClick(designer.side.parts, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.data() == which)
    with qtbot.waitSignal(designer.outlet.print_ready, timeout=WAIT) as heard:
        menu.close()
        action.trigger()
        assert not designer.foot.print.isEnabled()
    assert heard.args is not None
    job: PrintJob = heard.args[0]
    assert len(job.masters) == masters
    assert len(PdfReader(BytesIO(job.content)).pages) == job.pages
    assert (which == "shown") == (job.content == designer.made.printed.content)
    assert masters == 1 or job.pages > designer.made.printed.report.pages
    assert designer.foot.print.isEnabled()
    said.expect("No printer is set up")


def test_where_there_is_no_printer_the_sheet_can_be_saved(
    designer: Designer, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    said.answer = True
    designer.foot.print_shown.trigger()
    qtbot.waitUntil(lambda: designer.findChild(SaveDialog) is not None, timeout=WAIT)
    said.expect("No printer is set up")
    dialog = designer.findChild(SaveDialog)
    assert dialog is not None
    dialog.reject()


def test_a_class_set_is_put_together_over_the_designer(designer: Designer, qtbot: QtBot) -> None:
    designer.change(designer.draft._replace(versions=2))
    designer.foot.class_set.click()
    dialog = designer.findChild(ClassSetDialog)
    assert dialog is not None
    assert len(dialog.rows.lines) >= 2
    dialog.reject()
    wait_until_gone(qtbot, dialog)


def test_questions_that_were_written_meanwhile_are_taken_over(
    designer: Designer, qtbot: QtBot, library: Library
) -> None:
    designer.change(designer.draft._replace(design=PRESETS["Homework"]))
    shown(qtbot, designer)
    add_question(library, designer.material.lesson, "Whose wager was it, after all?", "", 1, 2, None)
    designer.read_again()
    shown(qtbot, designer)
    assert "Whose wager was it, after all?" in words(designer)


def test_closing_while_a_print_job_is_made_prints_nothing(
    open_designer: OpenDesigner, qtbot: QtBot, tasks: Tasks
) -> None:
    designer = open_designer()
    jobs: list[object] = []
    designer.outlet.print_ready.connect(jobs.append)
    designer.foot.print_student.trigger()
    close(qtbot, designer)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert jobs == []


def test_closing_while_pages_are_made_leaves_nothing_behind(
    open_designer: OpenDesigner, qtbot: QtBot, tasks: Tasks
) -> None:
    designer = open_designer()
    designer.change(designer.draft._replace(design=PRESETS["Homework"]))
    assert designer.preview.busy
    close(qtbot, designer)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)


def test_escape_closes_and_enter_in_a_field_does_nothing(designer: Designer, qtbot: QtBot) -> None:
    designer.side.tabs.setCurrentIndex(1)
    designer.side.sheet.pages.setFocus()
    press(designer.side.sheet.pages, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert designer.isVisible()
    press(designer.side.sheet.pages, Qt.Key.Key_Escape)
    assert not designer.isVisible()


def test_every_control_can_be_reached_by_tab_and_has_a_name(designer: Designer) -> None:
    for tab in range(2):
        designer.side.tabs.setCurrentIndex(tab)
        if tab:
            designer.side.sheet.more.click()
        wanted = {
            control
            for kind in (QPushButton, QToolButton, QCheckBox, QComboBox, NumberBox)
            for control in designer.findChildren(kind)
            if control.isVisible() and control.isEnabled()
        }
        for control in wanted:
            name = control.accessibleName() or ("" if isinstance(control, QComboBox | NumberBox) else control.text())
            assert name, control
        reached = set()
        for _ in range(80):
            designer.focusNextChild()
            reached.add(designer.focusWidget())
        assert wanted - reached - set(designer.bar.copies.values()) == set()


def test_letters_that_no_face_has_are_listed_before_printing(
    open_designer: OpenDesigner, library: Library, qtbot: QtBot
) -> None:
    from tests.ui.rig import ANCIENT, add_article

    add_article(library, ANCIENT)
    place = [summary.title for summary in library.articles.summaries()].index("A clay tablet 🏺 from Knossos")
    designer = open_designer(article=place)
    assert designer.notice.isVisible()
    assert "𐀀" in designer.notice.toolTip() or "U+10000" in designer.notice.toolTip()


@pytest.mark.parametrize("size", [(1024, 700), (1400, 900)])
@pytest.mark.parametrize("preset", ["Reading", "Test"])
def test_nothing_is_cut(open_designer: OpenDesigner, qtbot: QtBot, size: tuple[int, int], preset: str) -> None:
    designer = open_designer(size)
    designer.change(designer.draft._replace(design=PRESETS[preset]._replace(pages=2), versions=8))
    shown(qtbot, designer)
    for kind in (PartKind.ARTICLE, PartKind.BLANK_GLOSSARY, PartKind.MAP, PartKind.QUESTIONS):
        designer.side.parts.choose_kind(kind)
        QApplication.processEvents()
        check_nothing_is_clipped(designer)
    designer.side.tabs.setCurrentIndex(1)
    designer.side.sheet.more.click()
    for _ in range(3):
        QApplication.processEvents()
    check_nothing_is_clipped(designer)


def test_many_changes_leave_memory_flat(designer: Designer, qtbot: QtBot, campaign: int) -> None:
    """One sheet that stayed with each change would be 60 kB of PDF, and as much again of what it was made of."""

    def change(number: int) -> None:
        part = designer.draft.design.part(PartKind.CAST)
        designer.side.parts.toggled.emit(part)
        if number % 2:
            designer.undo()
        shown(qtbot, designer)

    for number in range(6):
        change(number)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    for number in range(14 * campaign):
        change(number)
    gc.collect()
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    grown = sum(entry.size_diff for entry in after.compare_to(before, "filename"))
    assert grown < 600_000, grown
    assert len(designer.view.pictures) <= 8


def test_pages_for_the_printers_paper(designer: Designer, qtbot: QtBot) -> None:
    box = designer.side.sheet.paper
    place = box.findData(Paper.LETTER)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    shown(qtbot, designer)
    assert designer.made is not None
    assert [round(side) for side in designer.made.sizes[0]] == [612, 792]


def test_zoom_by_keys(designer: Designer, qtbot: QtBot) -> None:
    sharp = designer.view.zoom
    assert sharp is Zoom.WIDTH
    QTest.keySequence(designer, QKeySequence("Ctrl++"))
    assert designer.view.zoom.percent >= 75
    assert designer.bar.zoom.currentData() == designer.view.zoom
    shown(qtbot, designer)
    QTest.keySequence(designer, QKeySequence("Ctrl+-"))
    shown(qtbot, designer)


def test_large_print_is_chosen(designer: Designer, qtbot: QtBot) -> None:
    assert designer.made is not None
    before = len(designer.made.sizes)
    box = designer.side.sheet.print_for
    place = box.findData(PrintFor.LARGE)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    shown(qtbot, designer)
    assert len(designer.made.sizes) > before


def test_a_part_without_options_says_so(designer: Designer) -> None:
    kind = next(kind for kind in PartKind if not OPTIONS[kind])
    designer.side.options.show_part(Part(kind))
    assert NAMES[kind]
