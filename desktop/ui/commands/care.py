"""The care of the library: archive and deletion of articles, backups, checks, compacting, moving, other writers."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QMenu

from db.model.change import Change
from db.model.errors import ChangedElsewhereError, LibraryError, VanishedError
from db.model.sentence import Sentence, said
from desktop.library import keeping, searching
from desktop.library.curating import details
from desktop.library.lessons import problems
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.care.backups import BackupsDialog
    from desktop.ui.care.work import Outcome, WorkDialog
    from desktop.ui.window import Window

_MOST_FINDINGS = 50


class CareCommands:
    """What looks after articles and file; the dialogs are in desktop.ui.care."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def serve_list(self) -> None:
        """Do what is asked for in the list of articles."""
        articles = self._window.articles
        articles.let_choose()
        articles.menu_wanted.connect(self.show_menu)
        articles.delete_wanted.connect(self.delete)

    # Articles

    def archive_article(self) -> None:
        """Put the articles away that are chosen in the list, or the open one; take an archived one out again."""
        chosen = self._chosen()
        if chosen:
            self.set_archived(chosen, not self.is_archived())

    def delete_article(self) -> None:
        """Delete the articles that are chosen in the list, or the open one."""
        self.delete(self._chosen())

    def is_archived(self) -> bool:
        """Whether the open article is an archived one."""
        lesson = self._window.lesson
        return lesson is not None and self._window.library.articles.is_archived(lesson.article.id)

    def _chosen(self) -> list[int]:
        window = self._window
        if window.articles.list.hasFocus():
            return window.articles.chosen_ids()
        return [] if window.lesson is None else [window.lesson.article.id]

    def set_archived(self, article_ids: Sequence[int], archived: bool) -> None:
        """Put articles away, or take them out again."""
        window, library = self._window, self._window.library
        if not article_ids or not window.can_be_changed():
            return

        def show(change: Change) -> None:
            window.refresh(change)
            count = len(article_ids)
            words = (
                trn(count, "{n} article was archived.", "{n} articles were archived.")
                if archived
                else trn(count, "{n} article is in the list again.", "{n} articles are in the list again.")
            )
            window.statusBar().showMessage(words, 8000)

        window.tasks.write(lambda: details.set_archived(library, article_ids, archived), show, window.say_failure)

    def delete(self, article_ids: Sequence[int]) -> None:
        """Take articles out of the library, once that was confirmed; of several, a backup is made before."""
        window, library = self._window, self._window.library
        if not article_ids or not window.can_be_changed():
            return
        if len(article_ids) == 1:
            window.commands.curate.delete_article(library.articles.get(article_ids[0]))
            return
        count = len(article_ids)
        if not alerts.confirm(
            window,
            trn(count, "Delete {n} article?", "Delete {n} articles?"),
            tr(
                "Their events, notes and statements go with them. Undo brings all of it back until you close Dramatis; "
                "a backup is made first."
            ),
            tr("Delete"),
        ):
            return

        def delete() -> Change:
            keeping.back_up_before_deletion(library)
            return details.remove_articles(library, article_ids)

        window.tasks.write(delete, window.refresh, window.say_failure)

    def show_menu(self, article_ids: Sequence[int], place: QPoint) -> None:
        """Offer what can be done with articles of the list."""
        menu = self.menu_of(article_ids)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu_of(self, article_ids: Sequence[int]) -> QMenu:
        """What can be done with some articles, for a menu beside them."""
        window = self._window
        menu, count, writable = QMenu(window), len(article_ids), not window.library.store.read_only
        archived = all(map(window.library.articles.is_archived, article_ids))
        if count == 1:
            menu.addAction(tr("&Open"), partial(window.show_article, article_ids[0]))
            menu.addSeparator()
        verb = tr("Take out of the &archive") if archived else tr("&Archive")
        collect = menu.addAction(
            tr("Put into &collections…"), partial(window.commands.library.collect_articles, article_ids)
        )
        archive = menu.addAction(verb, partial(self.set_archived, article_ids, not archived))
        delete = menu.addAction(
            tr("&Delete…") if count == 1 else trn(count, "&Delete {n} article…", "&Delete {n} articles…"),
            partial(self.delete, article_ids),
        )
        for action in (collect, archive, delete):
            action.setEnabled(writable)
        return menu

    # Backups

    def backups(self) -> "BackupsDialog":
        """List the backups, look into them, and go back to one."""
        from desktop.ui.care.backups import BackupsDialog  # imported late: the first paint has no dialogs

        window = self._window
        dialog = BackupsDialog(window.library, window.look, window.tasks, window)
        dialog.restore_wanted.connect(window.commands.file.restore_from)
        dialog.read_wanted.connect(self.read_backup)
        dialog.other.clicked.connect(dialog.accept)
        dialog.other.clicked.connect(window.commands.file.restore_file)
        dialog.now.clicked.connect(dialog.accept)
        dialog.now.clicked.connect(window.commands.file.back_up)
        dialog.open()
        return dialog

    def read_backup(self, backup: Path) -> None:
        """Show a backup in the place of the library, for reading; the banner leads back."""
        window = self._window
        library = window.library.path
        reason = Sentence(
            "This is the backup “{backup}”. You can read it here; nothing in it can be changed.", backup=backup.stem
        )
        if window.commands.file.open_path(backup, read_only=reason):
            words = tr("Back to “{library}”", library=library.stem)
            window.rooms.say(said(reason, tr), words, partial(window.commands.file.open_path, library))

    # The file

    def check(self) -> "WorkDialog":
        """Check file and texts in the background, and say what was found and what to do."""
        library = self._window.library
        dialog = self._work(tr("Check library"), tr("Checking the library: its file, every text and every place…"))
        dialog.run(lambda progress: problems(library, progress.report, progress.cancelled), self._checked)
        return dialog

    def say_problems(self, found: Sequence[Sentence]) -> None:
        """Say that a check of its own accord has found something."""
        self._work(tr("Check library"), "").show_outcome(self._checked(found))

    def _checked(self, found: Sequence[Sentence]) -> "Outcome":
        from desktop.ui.care.work import Outcome

        if not found:
            count = len(self._window.summaries)
            return Outcome(
                tr("The library is whole."),
                trn(
                    count,
                    "Its file is in order, and the text of {n} article is the one that was stored.",
                    "Its file is in order, and the texts of {n} articles are those that were stored.",
                ),
            )
        anew = (tr("Build the &index anew"), self.rebuild_index)
        index = [one for one in found if one == keeping.INDEX_DIFFERS]
        if len(index) == len(found):
            return Outcome(
                tr("The articles are whole; the index for searching is not."),
                tr("Nothing of yours is lost. A search may miss something until the index is built anew."),
                offers=(anew,),
                bad=True,
            )
        return Outcome(
            tr("The library is damaged."),
            tr(
                "Save a copy of it as it is first. Then go back to the newest backup that is whole; what was written "
                "after it can be looked up in the copy."
            ),
            [said(one, tr) for one in found[:_MOST_FINDINGS]],
            ((tr("Save a &copy…"), self.save_copy_plainly), (tr("&Backups…"), self.backups)),
            bad=True,
        )

    def rebuild_index(self) -> None:
        """Build the index for searching anew."""
        library = self._window.library
        dialog = self._work(tr("Check library"), tr("Building the index for searching anew…"))
        dialog.run(lambda _progress: searching.rebuild(library), self._rebuilt)

    def _rebuilt(self, _: None) -> "Outcome":
        from desktop.ui.care.work import Outcome

        return Outcome(tr("The index for searching was built anew."))

    def compact_library(self) -> "WorkDialog | None":
        """Give back the room that deleted things have left in the file."""
        window, library = self._window, self._window.library
        if not window.can_be_changed():
            return None
        dialog = self._work(tr("Compact library"), tr("Compacting the library…"))
        dialog.run(lambda progress: keeping.compact(library, progress.cancelled), self._compacted)
        return dialog

    def _compacted(self, won: int) -> "Outcome":
        from desktop.ui.care.work import Outcome

        size = _size(self._window.library.path.stat().st_size)
        if won <= 0:
            return Outcome(tr("The library was compact already; it takes {size}.", size=size))
        return Outcome(tr("Room freed: {won}. The library takes {size} now.", won=_size(won), size=size))

    def _work(self, title: str, words: str) -> "WorkDialog":
        from desktop.ui.care.work import WorkDialog  # imported late: the first paint has no dialogs

        window = self._window
        dialog = WorkDialog(title, words, window.look, window.tasks, window)
        dialog.open()
        return dialog

    # Another place

    def move_library(self) -> None:
        """Ask for another place for the library and go on there; the old file can be kept."""
        target = self._ask_for_file(tr("Move library to another place"), self._window.library.path.name)
        if target is not None:
            self.move_to(target)

    def move_to(self, target: Path) -> None:
        """Copy the library, checked, to another place, go on there, and ask what is to become of the old file."""
        before = self._window.library.path
        self._copy(target, partial(self._moved, before))

    def _moved(self, before: Path, target: Path) -> None:
        window = self._window
        read_only = window.library.store.read_only
        if not window.commands.file.open_path(target):
            return
        window.commands.file.remember_place(before, target)
        if not read_only and alerts.confirm(
            window,
            tr("The library is at its new place. Delete the old file?"),
            tr("It lies in {folder}. Its backups there are kept in any case.", folder=before.parent),
            tr("Delete the old file"),
        ):
            window.tasks.write(lambda: keeping.remove_moved(before), _nothing, window.say_failure)

    def save_copy_plainly(self) -> None:
        """Save the library's file as it is, whole or not, where the user says."""
        target = self._ask_for_file(tr("Save a copy"), self._copy_name())
        if target is not None:
            source, window = self._window.library.path, self._window
            words = tr("The library was copied to {file}.", file=target)
            window.tasks.write(
                lambda: keeping.copy_as_it_is(source, target),
                lambda _: window.statusBar().showMessage(words, 8000),
                window.say_failure,
            )

    def copy_and_go_on(self) -> None:
        """Ask for a place, save the library there as it is known here, and go on with that copy."""
        target = self._ask_for_file(tr("Save a copy and go on there"), self._copy_name())
        if target is not None:
            self._copy(target, self._window.commands.file.open_path)

    def _copy(self, target: Path, then: Callable[[Path], object]) -> None:
        window, library = self._window, self._window.library

        def copied(_: None) -> None:
            then(target)

        window.reading.remember()
        dialog = self._work(tr("Copy library"), tr("Copying the library and checking the copy…"))
        dialog.run(lambda _progress: keeping.copy_to(library, target), copied)

    def _copy_name(self) -> str:
        return f"{tr('{library} copy', library=self._window.library.path.stem)}.dramatis"

    def _ask_for_file(self, title: str, name: str) -> Path | None:
        """Ask for a file that is not there yet."""
        from PySide6.QtWidgets import QFileDialog  # imported late, as all dialogs

        offered = str(Path.home() / name)
        kind = f"{tr('Dramatis libraries')} (*.dramatis)"
        option = QFileDialog.Option.DontConfirmOverwrite  # nothing is overwritten: a file that is there is refused
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, offered, kind, options=option)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_name(f"{path.name}.dramatis")

    # Others who write

    def look_for_changes(self) -> None:
        """Look in the background whether somebody else wrote the library, or it has vanished, and say so above."""
        library = self._window.library

        def fail(error: Exception) -> None:
            if library is self._window.library and isinstance(error, ChangedElsewhereError | VanishedError):
                self.say_changed(error)

        self._window.tasks.run(lambda _progress: library.store.look_for_changes(), _nothing, fail)

    def say_changed(self, error: LibraryError) -> None:
        """Say above the panes that the library is not what it was, and offer to show what it is."""
        if isinstance(error, VanishedError):
            self._window.rooms.say(alerts.said(error), tr("Save a copy…"), self.copy_and_go_on)
        else:
            words = tr("“{library}” was changed by somebody else.", library=self._window.library.path.stem)
            self._window.rooms.say(words, tr("Show the changes"), self._window.commands.file.reopen)

    def say_refused(self, error: LibraryError) -> None:
        """Say why the disk refused a change, and offer what keeps it."""
        copy, reopen = tr("Save a copy elsewhere…"), tr("Open it again")
        changed = isinstance(error, ChangedElsewhereError | VanishedError)
        what = tr("The library could not be written. What was saved before is safe.")
        chosen = alerts.choose(self._window, what, error, (copy, reopen) if changed else (copy,))
        if chosen == 0:
            self.copy_and_go_on()
        elif chosen == 1:
            self._window.commands.file.reopen()


def _nothing(_: object) -> None:
    """What is done where nothing is to be said."""


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
