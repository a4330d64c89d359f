"""Lessons in the window: sharing one, opening it, a newer edition, a choice between both sides, taking it back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.model.actor import Mention
from db.model.article import Anchor, Span
from db.model.pack import Audience, Pack, Thing
from db.packs.loading import load
from db.store import Store
from desktop.library import bundled as bundle
from desktop.library import sharing
from desktop.library.curating.correcting import correct_text
from desktop.library.library import Library
from desktop.sharing.comparing import Item, State
from desktop.ui.look import Look
from desktop.ui.sharing.items_table import MOST, ItemsTable
from desktop.ui.sharing.open_dialog import OpenLessonDialog
from desktop.ui.sharing.share_dialog import ShareDialog
from desktop.ui.window import Window
from tests.library.lending import answer
from tests.ui.conftest import Open, Said
from tests.ui.curating_rig import check_dialog, dialog_of, give, no_dialog
from tests.ui.new_article_rig import data, drop
from tests.ui.rig import WAIT, keep, lesson_of, picture, press, settle, wait_until_gone

DAY = "2026-11-23"
Give = Callable[[], Path]


@pytest.fixture
def teacher(tmp_path: Path) -> Iterator[Library]:
    bundle.build(tmp_path / "teacher.dramatis")
    with Library.open(tmp_path / "teacher.dramatis") as library:
        yield library


@pytest.fixture
def pupil(open_window: Open, tmp_path: Path) -> Window:
    """A window on a library without articles."""
    Store.create(tmp_path / "pupil.dramatis").close()
    return open_window(tmp_path / "pupil.dramatis")


@pytest.fixture
def edition(teacher: Library, tmp_path: Path) -> Give:
    """Writes the teacher's first article as the next edition of one lesson."""
    file = tmp_path / "Libya 2017.dramatis"

    def write() -> Path:
        again = next(iter(sharing.shared_lessons(teacher)), None)
        pack = sharing.put_together(teacher, (1,), Audience.PUPILS, "Libya 2017", DAY, again=again)
        sharing.save(teacher, pack, file)
        return file

    return write


def ask(qtbot: QtBot, window: Window, file: Path) -> OpenLessonDialog:
    window.commands.sharing.open_path(file)
    qtbot.waitUntil(lambda: bool(window.findChildren(OpenLessonDialog)), timeout=WAIT)
    return dialog_of(qtbot, window, OpenLessonDialog)


def accept(qtbot: QtBot, window: Window, dialog: OpenLessonDialog) -> None:
    dialog.accept_button.click()
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)


# Sharing


def share(qtbot: QtBot, window: Window) -> ShareDialog:
    give(qtbot, window, "share_lesson")
    return dialog_of(qtbot, window, ShareDialog)


def written(qtbot: QtBot, window: Window, dialog: ShareDialog, target: Path) -> Pack:
    dialog.write_to(target)
    settle(qtbot, window)
    wait_until_gone(qtbot, dialog)
    return load(target)


def test_a_lesson_is_shared_and_its_next_edition_too(window: Window, qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    target = tmp_path / "shared.dramatis"
    dialog = share(qtbot, window)
    check_dialog(dialog)
    keep(picture(dialog), "share-lesson")
    assert dialog.title.text() == lesson_of(window).article.title
    dialog.title.setText(" ")
    assert not dialog.save.isEnabled()
    dialog.title.setText("Libya 2017")
    first = written(qtbot, window, dialog, target)
    assert str(target) in said.expect("“Libya 2017”, edition 1")
    assert (first.edition, first.audience, first.of_kind("question")) == (1, Audience.PUPILS, [])

    event = window.library.events.of_article(lesson_of(window).article.id)[0]
    window.library.do("change", lambda: window.library.events.change(event._replace(title="Another headline")))
    dialog = share(qtbot, window)
    assert dialog.again() is not None
    assert dialog.title.text() == "Libya 2017"
    dialog.for_colleagues.click()
    second = written(qtbot, window, dialog, target)
    said.expect("“Libya 2017”, edition 2")
    assert (second.uuid, second.edition, second.audience) == (first.uuid, 2, Audience.COLLEAGUES)
    assert second.of_kind("question")


def test_notes_go_along_only_where_that_is_asked(window: Window, qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    article = lesson_of(window).article
    anchor = Anchor.of(article.text, Span(0, 6))
    with window.library.store.atomic():
        window.library.study.add_note(article.id, "0b5b58a4-0000-4000-8000-000000000001", "amber", "mine", anchor)
    for asked in (False, True):
        dialog = share(qtbot, window)
        assert not dialog.notes.isChecked()
        dialog.notes.setChecked(asked)
        pack = written(qtbot, window, dialog, tmp_path / "notes.dramatis")
        said.expect("was written to")
        assert [one.content["text"] for one in pack.of_kind("note")] == (["mine"] if asked else [])


def test_single_articles_are_ticked_and_their_collection_goes_along(
    window: Window, qtbot: QtBot, tmp_path: Path, said: Said
) -> None:
    library, ids = window.library, window.library.articles.ids()
    uuid = "0b5b58a4-0000-4000-8000-000000000006"
    library.do("collect", lambda: library.collections.put(library.collections.add(uuid, "Term 1"), ids[:2]))
    dialog = share(qtbot, window)
    assert (dialog.single.isHidden(), dialog.collection_uuid()) == (True, "")
    dialog.articles.setCurrentIndex(dialog.articles.findText("Term 1 (2 articles)"))
    assert dialog.collection_uuid() == uuid
    assert dialog.single.all.text() == "2 of 2 articles"
    dialog.single.list.setCurrentRow(0)
    press(dialog.single.list, Qt.Key.Key_Space)
    assert dialog.article_ids() == ids[1:2]
    assert dialog.single.all.checkState() is Qt.CheckState.PartiallyChecked
    keep(picture(dialog), "share-lesson-articles")
    check_dialog(dialog)
    dialog.single.all.click()
    dialog.single.all.click()
    assert (dialog.article_ids(), dialog.save.isEnabled()) == ([], False)
    dialog.single.list.item(1).setCheckState(Qt.CheckState.Checked)
    pack = written(qtbot, window, dialog, tmp_path / "term.dramatis")
    said.expect("“Term 1 (2 articles)”, edition 1")
    assert len(pack.of_kind("article")) == 1
    assert [one.content["name"] for one in pack.of_kind("collection")] == ["Term 1"]


def test_it_says_that_nothing_has_changed(window: Window, qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    first = written(qtbot, window, share(qtbot, window), tmp_path / "lesson.dramatis")
    said.expect("edition 1")
    dialog = share(qtbot, window)
    settle(qtbot, window)
    assert dialog.unchanged.text().startswith("Nothing has changed since edition 1.")
    assert dialog.unchanged.isVisible()
    keep(picture(dialog), "share-lesson-unchanged")
    dialog.for_colleagues.click()
    settle(qtbot, window)
    assert dialog.unchanged.isHidden()
    dialog.for_pupils.click()
    settle(qtbot, window)
    assert written(qtbot, window, dialog, tmp_path / "again.dramatis") == first
    said.expect("edition 1")


def test_a_lesson_that_cannot_be_written_says_so_and_keeps_the_dialog(
    window: Window, qtbot: QtBot, tmp_path: Path, said: Said
) -> None:
    dialog = share(qtbot, window)
    dialog.write_to(tmp_path / "nowhere" / "lesson.dramatis")
    settle(qtbot, window)
    said.expect("The lesson could not be written.")
    assert dialog.save.isEnabled()
    dialog.write_to(window.library.path)
    settle(qtbot, window)
    said.expect("is the library itself")
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)


# Opening


def test_a_lesson_is_added_in_one_step_and_taken_back(pupil: Window, qtbot: QtBot, edition: Give) -> None:
    file = edition()
    dialog = ask(qtbot, pupil, file)
    check_dialog(dialog)
    keep(picture(dialog), "open-lesson")
    assert dialog.heading.text() == "“Libya 2017”, edition 1"
    assert "1 article is added." in dialog.words.text()
    assert dialog.accept_button.text() == "&Add"
    assert pupil.library.articles.ids() == []  # nothing is written before the button
    accept(qtbot, pupil, dialog)
    assert lesson_of(pupil).article.title == load(file).of_kind("article")[0].content["title"]
    assert lesson_of(pupil).events

    again = ask(qtbot, pupil, file)
    assert again.words.text() == "This lesson is in your library already. There is nothing to do."
    assert not again.accept_button.isEnabled()
    press(again, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, again)

    give(qtbot, pupil, "undo")
    settle(qtbot, pupil)
    assert pupil.library.articles.ids() == []
    assert pupil.lesson is None


def test_a_newer_edition_keeps_the_highlight_at_its_words(
    pupil: Window, qtbot: QtBot, teacher: Library, edition: Give
) -> None:
    accept(qtbot, pupil, ask(qtbot, pupil, edition()))
    article = lesson_of(pupil).article
    start = article.text.index("Haftar", 2000)
    anchor = Anchor.of(article.text, Span(start, start + 6))
    with pupil.library.store.atomic():
        pupil.library.study.add_note(article.id, "0b5b58a4-0000-4000-8000-000000000001", "amber", "who?", anchor)
    line = "A new first line.\n"
    correct_text(teacher, 1, line + teacher.articles.get(1).text)

    dialog = ask(qtbot, pupil, edition())
    assert dialog.heading.text() == "“Libya 2017”, edition 2"
    assert dialog.accept_button.text() == "&Update"
    assert "Your own notes and highlights stay." in dialog.words.text()
    accept(qtbot, pupil, dialog)
    assert lesson_of(pupil).article.text.startswith(line)
    (note,) = pupil.library.study.notes(article.id)
    assert (note.text, note.anchor.span.start) == ("who?", start + len(line))


@pytest.mark.parametrize("takes", [False, True])
def test_what_was_changed_on_both_sides_is_chosen(
    pupil: Window, qtbot: QtBot, teacher: Library, edition: Give, takes: bool
) -> None:
    accept(qtbot, pupil, ask(qtbot, pupil, edition()))
    mine, theirs = pupil.library.events.of_article(1)[0], teacher.events.of_article(1)[0]
    assert mine.uuid == theirs.uuid
    pupil.library.do("mine", lambda: pupil.library.events.change(mine._replace(title="As I see it")))
    teacher.do("theirs", lambda: teacher.events.change(theirs._replace(title="As they see it")))

    dialog = ask(qtbot, pupil, edition())
    assert "1 thing was changed here and in the lesson" in dialog.caution.text()
    dialog.more.click()
    dialog.table.setCurrentCell(0, 0)
    assert (dialog.mine.text(), dialog.theirs.text()) == ("As I see it", "As they see it")
    index = dialog.table.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("event, ")
    keep(picture(dialog), "open-lesson-details")
    check_dialog(dialog)
    assert dialog.table.theirs() == set()
    if takes:
        dialog.all_theirs.click()
        assert dialog.table.theirs() == {("event", mine.uuid)}
    accept(qtbot, pupil, dialog)
    assert pupil.library.events.of_article(1)[0].title == ("As they see it" if takes else "As I see it")


def test_an_actor_that_looks_like_mine_is_asked_for(
    pupil: Window, qtbot: QtBot, teacher: Library, edition: Give
) -> None:
    known = next(one for one in teacher.actors.of_library() if one.name == "Khalifa Haftar")
    own = known._replace(id=0, uuid="0b5b58a4-0000-4000-8000-000000000003")
    pupil.library.do("mine", lambda: pupil.library.actors.add(own))
    dialog = ask(qtbot, pupil, edition())
    ((uuid, (box, mine)),) = dialog.alike.items()
    assert (uuid, mine) == (known.uuid, own.uuid)
    assert "“Khalifa Haftar” is the same one as yours" in box.accessibleName()
    keep(picture(dialog), "open-lesson-alike")
    box.click()
    assert not dialog.accept_button.isEnabled()  # until the lesson was compared once more
    settle(qtbot, pupil)
    assert dialog.plan.joined == {known.uuid: own.uuid}
    accept(qtbot, pupil, dialog)
    assert [one.uuid for one in pupil.library.actors.of_library() if one.name == "Khalifa Haftar"] == [own.uuid]


def test_a_choice_stays_when_another_actor_is_joined(
    pupil: Window, qtbot: QtBot, teacher: Library, edition: Give
) -> None:
    accept(qtbot, pupil, ask(qtbot, pupil, edition()))
    mine, theirs = pupil.library.events.of_article(1)[0], teacher.events.of_article(1)[0]
    known = teacher.actors.get(teacher.actors.mentions(1)[0].actor_id)
    new = known._replace(id=0, uuid="0b5b58a4-0000-4000-8000-000000000004", name="A stranger", aliases=())
    own = new._replace(uuid="0b5b58a4-0000-4000-8000-000000000005")
    text = teacher.articles.get(1).text
    pupil.library.do("mine", lambda: pupil.library.events.change(mine._replace(title="As I see it")))
    pupil.library.do("own", lambda: pupil.library.actors.add(own))

    def change() -> None:
        actor_id = teacher.actors.add(new)
        teacher.actors.add_mentions(1, [Mention(actor_id, Span(len(text) - 3, len(text) - 1))])
        teacher.events.change(theirs._replace(title="As they see it"))

    teacher.do("theirs", change)
    dialog = ask(qtbot, pupil, edition())
    dialog.all_theirs.click()
    ((box, _),) = dialog.alike.values()
    box.click()
    settle(qtbot, pupil)
    assert dialog.table.theirs() == {("event", mine.uuid)}
    accept(qtbot, pupil, dialog)
    assert pupil.library.events.of_article(1)[0].title == "As they see it"
    assert len(pupil.library.actors.named("A stranger")) == 1


def test_what_was_deleted_here_is_asked_about(pupil: Window, qtbot: QtBot, teacher: Library, edition: Give) -> None:
    accept(qtbot, pupil, ask(qtbot, pupil, edition()))
    gone = pupil.library.events.of_article(1)[0]
    pupil.library.do("mine", lambda: pupil.library.events.remove(gone.id))
    newer = next(one for one in teacher.events.of_article(1) if one.uuid == gone.uuid)
    teacher.do("theirs", lambda: teacher.events.change(newer._replace(title="A newer headline")))
    dialog = ask(qtbot, pupil, edition())
    assert "You deleted 1 thing that the lesson brings again" in dialog.caution.text()
    dialog.more.click()
    dialog.table.setCurrentCell(0, 0)
    assert (dialog.mine.text(), dialog.theirs.text()) == ("You deleted this.", "A newer headline")
    press(dialog.table, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert dialog.table.theirs() == {("event", gone.uuid)}
    dialog.all_mine.click()
    assert dialog.table.theirs() == set()
    dialog.all_theirs.click()
    accept(qtbot, pupil, dialog)
    assert "A newer headline" in [one.title for one in pupil.library.events.of_article(1)]


def test_practice_that_comes_along_can_be_left_out(
    pupil: Window, qtbot: QtBot, teacher: Library, tmp_path: Path
) -> None:
    file = tmp_path / "practised.dramatis"
    answer(teacher, 20)
    pack = sharing.put_together(teacher, (1,), Audience.PUPILS, "Libya", DAY, practice=True)
    sharing.save(teacher, pack, file)
    dialog = ask(qtbot, pupil, file)
    assert dialog.practice.text() == "Add 1 answer from &practice that comes with the lesson"
    check_dialog(dialog)
    dialog.practice.click()
    settle(qtbot, pupil)
    assert dialog.plan.answers == 0
    dialog.practice.click()
    settle(qtbot, pupil)
    accept(qtbot, pupil, dialog)
    assert pupil.library.store.rows("SELECT count(*) FROM review") == [(1,)]


def test_a_long_lesson_shows_every_choice_and_counts_what_it_leaves_out(qtbot: QtBot, look: Look) -> None:
    table = ItemsTable()
    qtbot.addWidget(table)
    things = [Thing("event", str(number), {"title": f"Event {number}"}) for number in range(3 * MOST)]
    changed = [thing._replace(content={"title": "Mine"}) for thing in things]
    added = [Item(State.ADDED, thing) for thing in things[: 2 * MOST]]
    asked = [Item(State.CONFLICT, thing, changed[place]) for place, thing in enumerate(things)][2 * MOST :]
    table.show_items([*added, *asked, *added[:1]], {})
    assert (table.rowCount(), table.not_shown) == (2 * MOST, MOST + 1)
    table.tick_all(True)
    assert len(table.theirs()) == len(asked)


def test_a_dialog_that_is_closed_while_it_compares_dies(
    pupil: Window, qtbot: QtBot, teacher: Library, edition: Give
) -> None:
    known = next(one for one in teacher.actors.of_library() if one.name == "Khalifa Haftar")
    own = known._replace(id=0, uuid="0b5b58a4-0000-4000-8000-000000000003")
    pupil.library.do("mine", lambda: pupil.library.actors.add(own))
    dialog = ask(qtbot, pupil, edition())
    ((box, _),) = dialog.alike.values()
    for _ in range(3):
        box.click()
    press(dialog, Qt.Key.Key_Escape)
    wait_until_gone(qtbot, dialog)
    settle(qtbot, pupil)
    assert pupil.library.articles.ids() == []


def test_closing_the_dialog_writes_nothing(pupil: Window, qtbot: QtBot, edition: Give) -> None:
    dialog = ask(qtbot, pupil, edition())
    assert len(dialog.plan.of(State.ADDED)) == len(dialog.plan.items)
    dialog.cancel.click()
    wait_until_gone(qtbot, dialog)
    assert pupil.library.articles.ids() == []
    assert pupil.library.history.undo_name is None


def test_a_file_that_is_no_lesson_is_refused_in_a_sentence(
    pupil: Window, qtbot: QtBot, edition: Give, tmp_path: Path, said: Said
) -> None:
    damaged = tmp_path / "damaged.dramatis"
    content = bytearray(edition().read_bytes())
    place = content.index(b"Haftar")
    content[place : place + 6] = b"Hafter"
    damaged.write_bytes(content)
    pupil.commands.sharing.open_path(damaged)
    said.wait_for(qtbot, "damaged.dramatis")
    pupil.commands.sharing.open_path(tmp_path / "teacher.dramatis")
    said.wait_for(qtbot, "is a whole library, not a lesson.")
    assert no_dialog(pupil)


def test_a_dropped_lesson_is_opened(pupil: Window, qtbot: QtBot, edition: Give) -> None:
    assert drop(pupil, data(urls=[edition()]))
    qtbot.waitUntil(lambda: bool(pupil.findChildren(OpenLessonDialog)), timeout=WAIT)
    dialog = dialog_of(qtbot, pupil, OpenLessonDialog)
    assert dialog.heading.text() == "“Libya 2017”, edition 1"
    dialog.close()
    wait_until_gone(qtbot, dialog)
