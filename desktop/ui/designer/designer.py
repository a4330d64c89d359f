"""The sheet designer: parts at one side, the pages as they will be printed at the other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import randrange

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QSplitter, QVBoxLayout, QWidget

from db.model.change import Change
from db.model.errors import LibraryError
from desktop.library import designs
from desktop.library.library import Library
from desktop.library.printing import material
from desktop.sheets.design import PRESETS, Copy, Design, Master, Paper, Part
from desktop.sheets.material import Material, School
from desktop.ui import alerts
from desktop.ui.designer.around import Around
from desktop.ui.designer.drafts import Draft, Drafts
from desktop.ui.designer.foot import Foot, Notice
from desktop.ui.designer.length import fit, length_words
from desktop.ui.designer.outlet import Outlet, Sheet
from desktop.ui.designer.preview import Made, Order, Preview
from desktop.ui.designer.preview_bar import PreviewBar
from desktop.ui.designer.side import Side
from desktop.ui.designer.states import states
from desktop.ui.designer.view import PagesView
from desktop.ui.designer.zoom import Zoom
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from desktop.ui.words import tr

_SIZE = QSize(1200, 800)
_SIDE_WIDTH = 340
_SLOW_MILLISECONDS = 600
"""A preview that takes longer is said to be on its way."""
_MOST_SHUFFLES = 9999
"""The numbers that "Shuffle again" picks from are short, as they may be written down."""


class Designer(QDialog):
    """Edits one sheet of one article. Every change shows at once in the preview, and can be taken back."""

    changed = Signal(object)
    """A Change of the library that was made here: presets, questions, the school's head."""
    written = Signal(object)
    """A Saved: files were written."""

    def __init__(
        self, library: Library, article_id: int, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        """Begin with the design that was last used for the article. Files are offered to be saved in `folder`.

        Raises:
            LibraryError: the library cannot be read.
        """
        super().__init__(parent)
        self._library, self._article, self._tasks = library, article_id, tasks
        self._look = look
        self._material = material(library, article_id)
        self._first = Draft(designs.design_for(library, article_id) or _usual(look))
        self._drafts = Drafts(self._first)
        self._copy, self._version = Copy.STUDENT, 0
        self.made: Made | None = None
        """What is seen in the preview."""
        self.preview = Preview(tasks, self)
        self._wanted: Order | None = None
        """What is to be seen there."""
        self.outlet = Outlet(library, self._sheet, tasks, folder, look, self)
        self.around = Around(library, self._sheet, tasks, folder, look, self)
        self.setWindowTitle(tr("Study sheet: {title}", title=self._material.lesson.article.title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setMinimumSize(860, 540)
        self.resize(_SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(8, 40)))
        self._make_widgets()
        self._assemble()
        self._connect()
        self._add_shortcuts()
        self.side.presets.show_presets(designs.presets(library))
        self.side.parts.show_design(self.draft.design, {})
        self.side.parts.choose_kind(self.draft.design.parts[0].kind)
        self._show_draft()
        self.side.parts.setFocus()

    # Building

    def _make_widgets(self) -> None:
        self.side = Side(self._look)
        self.bar = PreviewBar(self._look)
        self.view = PagesView(self._look)
        self.notice = Notice(self._look)
        self.foot = Foot(self._look)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MILLISECONDS)

    def _assemble(self) -> None:
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.side)
        self.halves.addWidget(pages)
        self.halves.setStretchFactor(1, 1)
        self.halves.setSizes([_SIDE_WIDTH, self.width() - _SIDE_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.halves, 1)
        whole.addWidget(self.notice)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        side, bar, view, foot = self.side, self.bar, self.view, self.foot
        side.part_changed.connect(self._on_part)
        side.parts.moved.connect(self._on_moved)
        side.sheet.changed.connect(self.change)
        side.sheet.shuffle_wanted.connect(self._shuffle)
        side.presets.chosen.connect(self._on_preset)
        side.presets.keep_wanted.connect(self._keep_preset)
        side.presets.rename_wanted.connect(self._rename_preset)
        side.presets.delete_wanted.connect(self._delete_preset)
        side.sheet.school_wanted.connect(self.around.school)
        side.sheet.articles_wanted.connect(self.around.articles)
        side.options.questions_wanted.connect(self.around.questions)
        self.around.changed.connect(self._on_library_changed)
        side.undo.clicked.connect(self.undo)
        side.redo.clicked.connect(self.redo)
        bar.copy_chosen.connect(self._on_copy)
        bar.version_chosen.connect(self._on_version)
        bar.page_wanted.connect(view.go_to)
        bar.zoom_chosen.connect(self._on_zoom)
        view.page_changed.connect(self._show_page)
        view.zoom_wanted.connect(self._zoom_by)
        view.pages_wanted.connect(self.preview.want_pages)
        self.preview.made.connect(self._on_made)
        self.preview.drawn.connect(view.show_picture)
        self.preview.failed.connect(self._on_failed)
        self._slow.timeout.connect(self._on_slow)
        foot.print_wanted.connect(self.outlet.print)
        foot.class_set_wanted.connect(self.outlet.class_set)
        foot.save_wanted.connect(self.outlet.save)
        self.outlet.written.connect(self.written)
        self.outlet.busy_changed.connect(self._show_possible)
        foot.close_wanted.connect(self.close)

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+S", self.foot.save.click),
            ("Ctrl+P", self.foot.offer_printing),
            ("Ctrl++", partial(self._zoom_by, 1)),
            ("Ctrl+=", partial(self._zoom_by, 1)),
            ("Ctrl+-", partial(self._zoom_by, -1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # The draft

    @property
    def draft(self) -> Draft:
        """What is edited, as it is now."""
        return self._drafts.now

    @property
    def material(self) -> Material:
        """What the sheet is made from."""
        return self._material

    def read_again(self) -> None:
        """Take over what changed in the library: questions, the school's head.

        Raises:
            LibraryError: the library cannot be read.
        """
        self._material = material(self._library, self._article)
        self._show_draft()

    def _on_library_changed(self, change: Change) -> None:
        try:
            self.read_again()
        except LibraryError as error:
            alerts.failure(self, tr("The article cannot be read."), error)
        self.changed.emit(change)

    def change(self, draft: Draft, gesture: str = "") -> None:
        """Go on to another draft; it can be taken back. `gesture`: see Drafts.change."""
        if self._drafts.change(draft, gesture):
            self._show_draft()

    def undo(self) -> None:
        """Take the last change back."""
        if self._drafts.undo():
            self._show_draft()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._drafts.redo():
            self._show_draft()

    def _change_design(self, design: Design, gesture: str = "") -> None:
        self.change(self.draft._replace(design=design), gesture)

    def _on_part(self, part: Part, gesture: str) -> None:
        self._change_design(self.draft.design.with_part(part), gesture)

    def _on_moved(self, part: Part, place: int) -> None:
        parts = [other for other in self.draft.design.parts if other.kind is not part.kind]
        parts.insert(place, self.draft.design.part(part.kind))
        self._change_design(self.draft.design._replace(parts=tuple(parts)))

    def _on_preset(self, design: Design) -> None:
        """Begin anew with a preset: at its first part."""
        self._change_design(design)
        self.side.parts.choose_kind(design.parts[0].kind)

    def _shuffle(self) -> None:
        """Pick another number than the present one."""
        seed = randrange(1, _MOST_SHUFFLES)
        self._change_design(self.draft.design._replace(seed=seed + (seed >= self.draft.design.seed)))

    def _show_draft(self) -> None:
        """Show the draft everywhere, and have its pages made."""
        draft = self.draft
        self._version = min(self._version, draft.versions - 1)
        known = {} if self.made is None else states(self.made.composed, self.made.order.design, self._look.language)
        self.side.show_draft(draft, known, school_known=self._material.school != School())
        self.side.undo.setEnabled(self._drafts.can_undo)
        self.side.redo.setEnabled(self._drafts.can_redo)
        self.bar.show_versions(draft.versions, self._version, self._copy)
        self._show_possible()
        self._order()

    # The preview

    def _order(self) -> None:
        design = self.draft.design
        self._slow.start()
        self._wanted = Order(self._material, design, self._master(), self._look.language)
        self.preview.want(self._wanted, self.view.eye())

    def _master(self) -> Master:
        """The one that is shown."""
        return Master(self._version, self._copy, self.draft.design.print_for)

    def _on_made(self, made: Made) -> None:
        self.made = made
        design, report = made.order.design, made.printed.report
        self.view.show_made(made)
        if made.order is self._wanted:
            self._slow.stop()
        if design.parts == self.draft.design.parts:
            self.side.parts.show_design(design, states(made.composed, design, self._look.language))
        words = length_words(report.pages)
        self.foot.show_length(words, fit(made.student_pages, design.pages, made.last_used))
        self.notice.show_missing(report.missing)

    def _on_failed(self, error: Exception) -> None:
        self._slow.stop()
        words = tr("The preview could not be made: {reason}", reason=alerts.said(error))
        self.view.say(words)
        self.notice.warn(words)

    def _on_slow(self) -> None:
        if self.made is None or self.made.order is not self._wanted:
            self.foot.show_length(tr("The pages are being made…"), None)

    def _show_page(self) -> None:
        self.bar.show_page(self.view.page, self.view.count)

    def _on_copy(self, copy: str) -> None:
        self._copy = Copy(copy)
        self._order()

    def _on_version(self, version: int) -> None:
        self._version = version
        self._order()

    def _on_zoom(self, zoom: str) -> None:
        self.view.set_zoom(Zoom(zoom))
        self.bar.show_zoom(self.view.zoom)

    def _zoom_by(self, steps: int) -> None:
        self.view.zoom_by(steps)
        self.bar.show_zoom(self.view.zoom)

    # Presets

    def _keep_preset(self, name: str) -> None:
        design = self.draft.design
        self._write(lambda: designs.keep_preset(self._library, name, design), name)

    def _rename_preset(self, old: str, new: str) -> None:
        self._write(lambda: designs.rename_preset(self._library, old, new), new)

    def _delete_preset(self, name: str) -> None:
        self._write(lambda: designs.remove_preset(self._library, name), "")

    def _write(self, job: Callable[[], Change], base: str) -> None:
        """Change the presets; `base` is the one that the sheet is now said to come from."""

        def done(change: Change) -> None:
            self.side.presets.show_presets(designs.presets(self._library), base)
            self.changed.emit(change)

        self._tasks.write(job, done, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        alerts.failure(self, tr("The library could not be written. What was saved before is safe."), error)

    # Out of the designer

    def _sheet(self) -> Sheet:
        return Sheet(self._material, self.draft, self._master())

    def _show_possible(self) -> None:
        self.foot.show_possible(possible=bool(self.draft.design.shown) and not self.outlet.busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field does what it does there: nothing is printed but with its button or Ctrl+P."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close on whatever way, let the preview go, and remember the sheet for this article."""
        self.preview.end()
        self.outlet.end()
        design, library, article, parent = self.draft.design, self._library, self._article, self.parentWidget()
        if design != self._first.design:
            self._tasks.write(
                lambda: designs.remember_design(library, article, design),
                lambda _: None,
                lambda error: alerts.failure(parent, tr("The sheet could not be remembered."), error),
            )
        super().done(result)


def _usual(look: Look) -> Design:
    """What an article begins with that had no sheet before."""
    paper = look.settings.paper
    return PRESETS["Reading"]._replace(paper=Paper(paper) if paper in set(Paper) else Paper.A4)
