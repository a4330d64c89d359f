"""Bookmarks, and the sheet of the reader's own notes."""

from typing import TYPE_CHECKING

from desktop.library import studying
from desktop.ui.words import tr

if TYPE_CHECKING:
    from db.model.study import Note
    from desktop.ui.window import Window

_SECONDS = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class StudyingCommands:
    """The slots for what the reader adds to an article."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def toggle_bookmark(self) -> None:
        """Mark the paragraph that is being read, or take its bookmark away."""
        window, lesson = self._window, self._window.lesson
        if lesson is None or not lesson.article.text:
            return
        library, offset = window.library, self._place()
        known = studying.bookmark_in(lesson, window.rooms.pages.notes, offset)
        if known is not None:
            window.change(lambda: studying.remove_bookmark(library, known.id))
            self._say(tr("The bookmark is gone."))
            return
        window.change(lambda: studying.add_bookmark(library, lesson, offset))
        number = lesson.paragraph_number(offset)
        heading = tr("A bookmark is set at this heading.")
        self._say(heading if number is None else tr("A bookmark is set at paragraph {number}.", number=number))

    def next_bookmark(self) -> None:
        """Go to the next bookmark, after the last one to the first."""
        self._step(forward=True)

    def previous_bookmark(self) -> None:
        """Go to the bookmark before, before the first one to the last."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        window, here = self._window, self._place()
        bookmarks = [note for note in window.rooms.pages.notes if note.is_bookmark]
        if not bookmarks:
            key = window.actions_by_name["toggle_bookmark"].shortcut().toString()
            self._say(tr("There is no bookmark in this article yet; {key} sets one.", key=key))
            return
        ordered = bookmarks if forward else bookmarks[::-1]
        beyond = (note for note in ordered if (_start(note) > here if forward else _start(note) < here))
        window.selection.choose_place(next(beyond, ordered[0]).anchor.span)

    def _place(self) -> int:
        """Where the reader is: at what is selected or chosen, else at the cursor or the top of the pane."""
        span = self._window.commands.edit.marked_span()
        return self._window.reader.place() if span is None else span.start

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _SECONDS)

    def print_notes(self) -> None:
        """Ask how the reader's notes are to be printed, and write them as PDF."""
        from desktop.ui.commands.file import folder_for_sheets
        from desktop.ui.dialogs.print_notes import PrintNotesDialog  # imported late, as all dialogs

        window, lesson = self._window, self._window.lesson
        if lesson is None:
            return
        if not window.library.study.has_notes():
            self._say(tr("There are no highlights, notes or bookmarks yet."))
            return
        names = window.commands.edit.names_of_colours()
        dialog = PrintNotesDialog(window.library, lesson, names, window.tasks, folder_for_sheets(), window.look, window)
        if not window.rooms.pages.notes:
            dialog.choose_all_articles()
        dialog.written.connect(window.commands.file.sheet_written)
        dialog.open()


def _start(note: "Note") -> int:
    return note.anchor.span.start
