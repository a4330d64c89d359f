"""The checklist of a lesson, and the places that a correction of its text left to look at."""

from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.errors import LibraryError
from desktop.library.curating import correcting
from desktop.library.curating.checklist import ItemKind, checklist
from desktop.ui import alerts
from desktop.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.ui.curating.checklist import ChecklistDialog
    from desktop.ui.curating.doubts import DoubtsDialog
    from desktop.ui.window import Window

_HINT = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class CheckingCommands:
    """Two dialogs that stay open beside the lesson, at most one of each, and follow every change."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._checklist: ChecklistDialog | None = None
        self._doubts: DoubtsDialog | None = None
        window.changed.connect(self._on_changed)
        window.lesson_shown.connect(self._on_changed)

    def open_checklist(self) -> None:
        """Show what the lesson still needs."""
        from desktop.ui.curating.checklist import ChecklistDialog  # imported late: the first paint has no dialogs

        if self._window.lesson is None:
            return
        if self._checklist is None:
            self._checklist = ChecklistDialog(self._window.look, self._window)
            self._checklist.wanted.connect(self._on_wanted)
            self._checklist.finished.connect(self._on_checklist_closed)
        self._fill()
        self._checklist.show()
        self._checklist.activateWindow()

    def look_at_doubts(self) -> None:
        """Show the places that need a look since the text was corrected."""
        from desktop.ui.curating.doubts import DoubtsDialog  # imported late: the first paint has no dialogs

        window = self._window
        if window.lesson is None:
            return
        if self._doubts is None:
            self._doubts = DoubtsDialog(window.reader.selected_span, window.look, window)
            self._doubts.place_wanted.connect(self._show_place)
            self._doubts.settled.connect(self._on_settled)
            self._doubts.finished.connect(self._on_doubts_closed)
        self._fill()
        self._doubts.show()
        self._doubts.activateWindow()

    def _on_checklist_closed(self) -> None:
        self._checklist = None

    def _on_doubts_closed(self) -> None:
        self._doubts = None

    def _on_changed(self) -> None:
        if self._checklist is None and self._doubts is None:
            return
        if self._window.lesson is None:
            for dialog in (self._checklist, self._doubts):
                if dialog is not None:
                    dialog.reject()
        else:
            self._fill()

    def _fill(self) -> None:
        lesson, library = self._window.lesson, self._window.library
        if lesson is None:
            return
        try:
            if self._checklist is not None:
                self._checklist.show_items(checklist(library, lesson))
            if self._doubts is not None:
                self._doubts.show_doubts(lesson, correcting.doubts(library, lesson.article.id))
        except LibraryError as error:
            self._window.rooms.say(alerts.said(error))

    def _on_wanted(self, kind: ItemKind, target: int) -> None:
        """Lead to what a line of the checklist is about."""
        window = self._window
        commands, curate = window.commands, window.commands.curate
        match kind:
            case ItemKind.DATE:
                self._come_back_after(curate.article_details())
            case ItemKind.SUGGESTIONS:
                commands.review.open()
            case ItemKind.DOUBTS:
                self.look_at_doubts()
            case ItemKind.KEY_ACTORS:
                commands.go.go_actors()
                window.statusBar().showMessage(
                    tr("Choose an actor that everybody should know, then press Ctrl+L."), _HINT
                )
            case ItemKind.GLOSSES:
                window.selection.choose_actor(target)
                self._come_back_after(curate.change_actor(target))
            case ItemKind.EVENT_DATES | ItemKind.EVENT_ACTORS:
                window.selection.choose_event(target)
                self._come_back_after(curate.change_event(target))
            case ItemKind.LOADED_WORDS:
                commands.prepare.change_word(target)

    def _come_back_after(self, dialog: "QDialog | None") -> None:
        """Let the keyboard come back to the checklist, for its next line."""
        if dialog is not None:
            dialog.finished.connect(self._come_back)

    def _come_back(self) -> None:
        if self._checklist is not None:
            self._checklist.activateWindow()

    def _show_place(self, span: Span) -> None:
        self._window.selection.choose_place(span)

    def _on_settled(self, doubt_id: int, span: Span | None) -> None:
        library = self._window.library
        self._window.change(lambda: correcting.settle_doubt(library, doubt_id, span), self._fill)
