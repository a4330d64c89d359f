"""Asks which of the reader's notes are to be printed, and how."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from db.model.lesson import Lesson
from db.model.sentence import said
from db.model.study import BOOKMARK
from desktop.drawing.highlights import HIGHLIGHTS
from desktop.library.library import Library
from desktop.library.shelves import Shelf, shelves
from desktop.ui.dialogs.sheet import Pages, SheetDialog
from desktop.ui.look import Look
from desktop.ui.panes.chips import Flow
from desktop.ui.panes.signs import highlight_icon, ribbon_icon
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr


class PrintNotesDialog(SheetDialog):
    """Which articles, which colours, and in which order."""

    def __init__(
        self,
        library: Library,
        lesson: Lesson,
        names: Mapping[str, str],
        tasks: Tasks,
        folder: Path,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with all notes on the lesson. `names` gives the name of each colour by its key."""
        what = tr(
            "Your highlights with the names of their colours, your notes and your bookmarks, with the paragraphs."
        )
        super().__init__(tr("Print my notes"), what, tasks, folder, look, parent)
        self._library = library
        self._shelves = [Shelf(lesson.article.title, (lesson.article.id,)), *shelves(library)]
        self._make_widgets(names)
        self.assemble()
        self.show_possible()

    def _make_widgets(self, names: Mapping[str, str]) -> None:
        self.articles = QComboBox()
        self.articles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.articles.setMinimumContentsLength(36)
        self.articles.addItem(tr("This article"))
        for shelf in self._shelves[1:]:
            self.articles.addItem(said(shelf.name, tr))
        self.add_field(tr("&Articles"), self.articles, tr("Whose notes are printed"))
        self.kinds: dict[str, QCheckBox] = {}
        boxes = QWidget()
        flow = Flow(boxes, 14, 8)
        flow.setContentsMargins(0, 0, 0, 0)
        for highlight in HIGHLIGHTS:
            self.kinds[highlight.key] = box = QCheckBox(names.get(highlight.key, "").replace("&", "&&"))
            box.setIcon(highlight_icon(highlight, self._look))
        self.kinds[BOOKMARK] = QCheckBox(tr("Bookmarks"))
        self.kinds[BOOKMARK].setIcon(ribbon_icon(self._look))
        for box in self.kinds.values():
            box.setIconSize(QSize(16, 16))
            box.setToolTip(tr("Print what is marked so"))
            box.setChecked(True)
            box.toggled.connect(self._on_kinds)
            flow.addWidget(box)
        self.add_field(tr("Colours"), boxes, "")
        self.order = QComboBox()
        self.order.addItem(tr("Order in the text"), False)
        self.order.addItem(tr("By colour"), True)
        self.add_field(tr("&Order"), self.order, tr("How the notes follow one another"))

    def choose_all_articles(self) -> None:
        """Begin with the notes on all articles: the one that is open has none."""
        self.articles.setCurrentIndex(1)

    def _on_kinds(self) -> None:
        self.show_possible()

    def show_possible(self, *, running: bool = False) -> None:
        """Something must be chosen."""
        chosen = any(box.isChecked() for box in self.kinds.values())
        for button in (self.save, self.print_button):
            button.setEnabled(chosen and not running)

    def name(self) -> str:
        """After the article, or the name of several together."""
        return tr("My notes: {title}", title=said(self._shelves[self.articles.currentIndex()].name, tr))

    def pages(self) -> Callable[[Progress], Pages]:
        """The notes are read in the background too: there may be those of many articles."""
        library, shelf, language = self._library, self._shelves[self.articles.currentIndex()], self._look.language
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        paper, print_for, by_colour = self.chosen_paper, self.chosen_for, bool(self.order.currentData())

        def job(progress: Progress) -> Pages:
            from desktop.library.my_notes import my_notes  # imported late: ReportLab takes its time
            from desktop.library.schooling import school
            from desktop.sheets.content.my_notes import notes_handout, notes_lesson
            from desktop.sheets.plain import handout_pdf

            notes = my_notes(
                library, shelf, kinds, language, by_colour=by_colour,
                report=lambda part: progress.report(part / 3), cancelled=progress.cancelled,
            )  # fmt: skip
            return handout_pdf(
                notes_lesson(notes, language), notes_handout(notes, print_for, language), school(library),
                paper, language, progress=lambda part: progress.report((1 + 2 * part) / 3),
                cancelled=progress.cancelled,
            )  # fmt: skip

        return job
