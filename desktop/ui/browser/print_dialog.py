"""Asks how a collection is to be printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.model.sentence import said
from desktop.library.library import Library
from desktop.library.shelves import Shelf
from desktop.sheets.design import PRESETS, Copy, Master
from desktop.ui.dialogs.sheet import Pages, SheetDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn


class PrintDialog(SheetDialog):
    """For whom, and on which paper."""

    def __init__(
        self, library: Library, shelf: Shelf, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        """Offer a file in `folder`, named after the shelf."""
        name = said(shelf.name, tr)
        what = tr(
            "{name}, {facts}: the actors, one timeline, the relations and the list of articles.",
            name=name,
            facts=trn(len(shelf.article_ids), "{n} article", "{n} articles"),
        )
        super().__init__(tr("Print “{name}”", name=name), what, tasks, folder, look, parent)
        self._library, self._shelf, self._name = library, shelf, name
        self.assemble()

    def name(self) -> str:
        """That of the shelf."""
        return self._name

    def pages(self) -> Callable[[Progress], Pages]:
        """The articles are read in the background too: there may be many."""
        library, shelf, language = self._library, self._shelf, self._look.language
        design = PRESETS["Reading"]._replace(paper=self.chosen_paper, fields=False)
        masters = (Master(0, Copy.STUDENT, self.chosen_for),)

        def job(progress: Progress) -> Pages:
            from desktop.library.collection_sheet import collected  # imported late: ReportLab takes its time
            from desktop.library.schooling import school
            from desktop.sheets.collection import collection_pdf

            found = collected(library, shelf, language, lambda part: progress.report(part / 3), progress.cancelled)
            return collection_pdf(
                found, school(library), design, masters, language,
                progress=lambda part: progress.report((1 + 2 * part) / 3), cancelled=progress.cancelled,
            )  # fmt: skip

        return job
