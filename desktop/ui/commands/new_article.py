"""New articles: from files, from the clipboard, or dropped on the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from desktop.library import importing
from desktop.library.curating import correcting
from desktop.ui import alerts
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from db.model.change import Change
    from desktop.importers.document import Source
    from desktop.library.importing import Draft
    from desktop.ui.new_article.dialog import NewArticleDialog
    from desktop.ui.new_article.drafts import Making
    from desktop.ui.window import Window


_HINT = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class NewArticle(QObject):
    """Opens the dialog, and puts into the library what comes of it."""

    def __init__(self, window: "Window") -> None:
        """Work on a window; take_drops() has it take files."""
        super().__init__(window)
        self._window = window

    def ask(self, sources: "Sequence[Source]" = ()) -> "NewArticleDialog | None":
        """Open the dialog; it reads the sources at once. None where the library cannot be written."""
        from desktop.ui.new_article.dialog import NewArticleDialog  # imported late: the first paint has no dialogs

        window = self._window
        if not window.can_be_changed():
            return None
        dialog = NewArticleDialog(window.library, window.tasks, window.look, window)
        dialog.finished_making.connect(self._add)
        dialog.open_wanted.connect(window.show_article)
        dialog.correction_wanted.connect(self._correct)
        dialog.open()
        dialog.read(sources)
        return dialog

    def paste(self) -> None:
        """Open the dialog with what was copied."""
        dialog = self.ask()
        if dialog is not None:
            dialog.source_page.take_clipboard()

    def _take(self, data: QMimeData) -> None:
        from desktop.library.sharing import is_lesson  # imported late: of all starts, few are given a file

        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if len(files) == 1 and is_lesson(files[0]):
            self._window.commands.sharing.open_path(files[0])
            return
        dialog = self.ask()
        if dialog is not None:
            dialog.source_page.take_data(data)

    def _add(self, makings: "list[Making]") -> None:
        library, drafts = self._window.library, [making.draft for making in makings if making.wanted]
        self._window.tasks.write(
            lambda: importing.add_articles(library, drafts), self._on_added, partial(self._on_refused, makings)
        )

    def _correct(self, article_id: int, draft: "Draft") -> None:
        """Give an article that is there the text of a draft, and show what became of the places in it."""
        library, window = self._window.library, self._window
        window.show_article(article_id)

        def correct() -> "Change":
            article, paragraphs = importing.article_from(draft)
            return correcting.correct_text(library, article_id, article.text, [one.kind for one in paragraphs])

        window.tasks.write(correct, window.commands.curate.text_corrected, window.say_failure)

    def _on_added(self, change: "Change") -> None:
        """Show the first new article, and look for its actors and events."""
        window = self._window
        window.refresh(change)
        added = change.ids("article")
        if added:
            window.show_article(min(added))
            window.commands.review.find()
        if len(added) > 1:
            words = trn(len(added), "{n} article was added.", "{n} articles were added; this is the first of them.")
            window.statusBar().showMessage(words, _HINT)

    def _on_refused(self, makings: "list[Making]", error: Exception) -> None:
        """Say why the library refused; what was typed is not lost."""
        alerts.failure(self._window, tr("The article could not be added."), error)
        dialog = self.ask()
        if dialog is not None:
            dialog.show_makings(makings)

    # Dropping

    def take_drops(self) -> None:
        """Take files and text that are dropped anywhere on the window."""
        self._window.setAcceptDrops(True)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an article be dropped."""
        if isinstance(event, QDropEvent):  # entering and moving are of this class too
            from desktop.ui.new_article.source_page import can_be_taken

            # What is dragged within the window is no new article.
            if event.source() is None and can_be_taken(event.mimeData()):
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._take(event.mimeData())
                return True
        return super().eventFilter(watched, event)
