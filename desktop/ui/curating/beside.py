"""The dialogs that stand beside an article while words are selected in it, and what becomes of them when it changes."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.model.lesson import Lesson

if TYPE_CHECKING:
    from desktop.ui.curating.evidence import EvidenceDialog
    from desktop.ui.window import Window


class Beside(QObject):
    """Keeps each dialog with its article: it waits unseen while another one is read, as words of that are no evidence.

    A dialog closes when its article, the text of it, or what it is about is another one or gone.
    """

    def __init__(self, window: "Window") -> None:
        """Watch what a window shows."""
        super().__init__(window)
        self._window = window
        self._open: dict[EvidenceDialog, tuple[int, Lesson]] = {}
        """With the id of what each is about (0: new), and the lesson that it was last shown."""
        window.changed.connect(self._on_changed)
        window.lesson_shown.connect(self._on_changed)

    def open_on(self, kind: "type[EvidenceDialog]", thing_id: int) -> "EvidenceDialog | None":
        """The dialog of a kind that is about something that is stored, brought to the front; None without one."""
        found = (one for one, (about, _) in self._open.items() if thing_id and about == thing_id and type(one) is kind)
        dialog = next(found, None)
        if dialog is not None:
            dialog.show()
            dialog.activateWindow()
        return dialog

    def show(self, dialog: "EvidenceDialog", thing_id: int, lesson: Lesson) -> None:
        """Show a dialog about something of a lesson, and look after it until it closes."""
        self._open[dialog] = (thing_id, lesson)
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.show()

    def _forget(self, dialog: "EvidenceDialog", _result: int) -> None:
        self._open.pop(dialog, None)

    def _on_changed(self) -> None:
        lesson = self._window.lesson
        for dialog, (thing_id, known) in list(self._open.items()):
            if self._window.summaries.place_of(known.article.id) is None:
                dialog.reject()
            elif lesson is None or lesson.article.id != known.article.id:
                dialog.hide()
            elif lesson.article.text != known.article.text or not dialog.follow(lesson):
                dialog.reject()
            else:
                self._open[dialog] = (thing_id, lesson)
                dialog.show()
