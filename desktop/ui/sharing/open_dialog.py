"""Shows what a lesson would add to the library, and changes nothing before the button is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.pack import Pack, Thing
from db.model.sentence import said
from desktop.library import sharing
from desktop.library.library import Library
from desktop.library.sharing import Plan
from desktop.sharing.comparing import Item, State
from desktop.sharing.describing import counted, difference, edition_words, names
from desktop.ui import alerts
from desktop.ui.curating.fields import begin_with_the_line, give_tone, scrolled
from desktop.ui.look import Look
from desktop.ui.panes.wrapping import wrapped
from desktop.ui.sharing.fitting import fit
from desktop.ui.sharing.items_table import ItemsTable
from desktop.ui.sharing.latest import Latest
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn

_NARROW, _WIDE = 620, 860
"""Pixels of width without and with the details."""
_ROOM, _LINES, _HIGHEST = 520, 3, 180
"""Pixels of width and lines at most for a question, and pixels of height for all of them before they scroll."""
_SIDE_LINES = 6
"""Lines of both versions that are seen at once."""


class OpenLessonDialog(QDialog):
    """One sentence and one button; who wants to know more unfolds every thing."""

    wanted = Signal(object, object)
    """The Plan and the conflicts (kinds and uuids) in which the lesson's version is taken."""

    def __init__(
        self, library: Library, pack: Pack, first: Plan, tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        """Show a plan that was made of the lesson; `tasks` make the next ones."""
        super().__init__(parent)
        self._library, self._pack, self._look = library, pack, look
        self._planning = Latest(tasks, self._on_planned, self._on_not_planned)
        self.plan = first
        self.setWindowTitle(tr("Open a lesson"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_NARROW)
        self._make_words()
        self._make_alike()
        self._make_practice()
        self._make_details()
        self._make_buttons()
        self._assemble()
        self._show_plan()
        self.accept_button.setFocus()

    def _make_words(self) -> None:
        self.heading = _label()
        self.heading.setFont(self._look.interface_font(15, Look.SEMIBOLD))
        self.words = _label()
        self.caution = _label()

    def _make_alike(self) -> None:
        """A tick for each actor that may be one of the library's."""
        self.alike: dict[str, tuple[QCheckBox, str]] = {}
        form = QFormLayout()
        for theirs, mine in self.plan.alike:
            words = tr("“{name}” is the same one as yours: {gloss}", name=_name(theirs), gloss=_gloss(mine))
            box = QCheckBox("\n".join(wrapped(words, self.font(), _ROOM, _LINES)).replace("&", "&&"))
            box.setAccessibleName(words)
            box.setToolTip(tr("Ticked, the lesson speaks of the actor that you have; otherwise there will be two"))
            box.toggled.connect(self._replan)
            self.alike[theirs.uuid] = (box, mine.uuid)
            form.addRow(box)
        self.alike_area = scrolled(form)
        self.alike_area.setFixedHeight(min(form.sizeHint().height(), _HIGHEST))
        self.alike_area.setVisible(bool(self.alike))

    def _make_practice(self) -> None:
        answers = self.plan.answers
        self.practice = QCheckBox(
            trn(
                answers,
                "Add {n} answer from &practice that comes with the lesson",
                "Add {n} answers from &practice that come with the lesson",
            )
        )
        self.practice.setChecked(True)
        self.practice.setToolTip(tr("Leave them out if they are somebody else’s: they decide what you are asked next"))
        self.practice.setVisible(bool(answers))
        self.practice.toggled.connect(self._replan)

    def _make_details(self) -> None:
        self.more = QPushButton(tr("Show &details"))
        self.more.setToolTip(tr("What is in the lesson"))
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._on_more)
        self.table = ItemsTable()
        self.table.setMinimumHeight(240)
        self.table.chosen.connect(self._on_chosen)
        self.not_shown = _label()
        give_tone(self.not_shown, "soft")
        self.mine, self.theirs = _label(), _label()
        self.all_mine = QPushButton(tr("Keep &mine for all"))
        self.all_mine.setToolTip(tr("Where there is a choice, everything stays as it is here"))
        self.all_mine.clicked.connect(self._on_all_mine)
        self.all_theirs = QPushButton(tr("The &lesson’s version for all"))
        self.all_theirs.setToolTip(tr("Where there is a choice, everything becomes as it is in the lesson"))
        self.all_theirs.clicked.connect(self._on_all_theirs)
        for button in (self.all_mine, self.all_theirs):
            button.setAutoDefault(False)
        self.details = QWidget()
        self.details.hide()

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setToolTip(tr("Put the lesson into the library, as one step that can be undone (Enter)"))
        self.accept_button.setDefault(True)
        self.cancel = self.buttons.addButton(tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setToolTip(tr("Close; nothing is changed (Escape)"))
        self.accept_button.clicked.connect(self._on_accept)
        self.buttons.rejected.connect(self.reject)

    def _assemble(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(18)
        for label, words in ((self.mine, tr("Here")), (self.theirs, tr("In the lesson"))):
            side, title = QVBoxLayout(), QLabel(words)
            side.setSpacing(2)
            give_tone(title, "soft")
            begin_with_the_line(label)
            side.addWidget(title)
            side.addWidget(label)
            side.addStretch(1)
            sides.addLayout(side, 1)
        form = QFormLayout()
        form.addRow(sides)
        both = scrolled(form)  # a text can be long, and the table is not to move
        both.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        both.setAccessibleName(tr("Both versions"))
        both.setFixedHeight(_SIDE_LINES * self.fontMetrics().lineSpacing())
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.not_shown)
        inner.addWidget(both)
        choices = QHBoxLayout()
        choices.addWidget(self.all_mine)
        choices.addWidget(self.all_theirs)
        choices.addStretch(1)
        inner.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.caution)
        column.addWidget(self.alike_area)
        column.addWidget(self.practice)
        column.addWidget(self.details, 1)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column.addLayout(foot)

    # Showing

    def _show_plan(self) -> None:
        plan = self.plan
        self.heading.setText(said(edition_words(plan.pack.title, plan.pack.edition), tr))
        self.words.setText(self._sentence(plan))
        caution = self._caution(plan)
        self.caution.setText(caution)
        self.caution.setVisible(bool(caution))
        fresh = not plan.of(State.SAME, State.UPDATED, State.KEPT, State.CONFLICT)
        self.accept_button.setText(tr("&Add") if fresh else tr("&Update"))
        self.accept_button.setEnabled(not plan.changes_nothing)
        # A card is a number of the program's own; what is practised is told by the tick.
        shown = [item for item in plan.items if item.state is not State.SAME and item.thing.kind != "card"]
        self._actors = names([*(item.mine for item in plan.items if item.mine is not None), *plan.pack.things])
        self.table.show_items(shown, self._actors)
        rest = self.table.not_shown
        self.not_shown.setText(trn(rest, "{n} more thing is not shown.", "{n} more things are not shown."))
        self.not_shown.setVisible(bool(rest))
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(bool(plan.of(State.CONFLICT)))
        self.more.setVisible(bool(shown))
        self._on_chosen(None)

    def _sentence(self, plan: Plan) -> str:
        if plan.changes_nothing:
            return tr("This lesson is in your library already. There is nothing to do.")
        articles = len([item for item in plan.of(State.ADDED) if item.thing.kind == "article"])
        counts = counted(item for item in plan.items if item.thing.kind != "card")
        added = counts.get(State.ADDED, 0) - articles
        changed = counts.get(State.UPDATED, 0) + counts.get(State.MERGED, 0)
        gone = counts.get(State.GONE, 0)
        told = [
            trn(articles, "{n} article is added.", "{n} articles are added.") if articles else "",
            trn(added, "{n} other thing comes new.", "{n} other things come new.") if added else "",
            trn(changed, "{n} thing is brought up to date.", "{n} things are brought up to date.") if changed else "",
            trn(gone, "{n} thing is removed.", "{n} things are removed.") if gone else "",
            tr("Your own notes and highlights stay."),
        ]
        return " ".join(filter(None, told))

    def _caution(self, plan: Plan) -> str:
        deleted = len([item for item in plan.items if item.deleted_here])
        conflicts = len(plan.of(State.CONFLICT)) - deleted
        told = [
            trn(
                conflicts,
                "{n} thing was changed here and in the lesson: yours stays, unless you choose otherwise.",
                "{n} things were changed here and in the lesson: yours stay, unless you choose otherwise.",
            )
            if conflicts
            else "",
            trn(
                deleted,
                "You deleted {n} thing that the lesson brings again: it stays deleted, unless you choose otherwise.",
                "You deleted {n} things that the lesson brings again: they stay deleted, unless you choose otherwise.",
            )
            if deleted
            else "",
            tr("Your library has a newer edition already: {number}.", number=plan.newer) if plan.newer else "",
        ]
        return " ".join(filter(None, told))

    def _on_more(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.setMinimumWidth(_WIDE if shown else _NARROW)
        self.more.setText(tr("Hide &details") if shown else tr("Show &details"))
        fit(self)

    def _on_chosen(self, item: Item | None) -> None:
        mine, theirs = ("", "") if item is None else difference(item, self._actors)
        if item is not None and item.deleted_here:
            mine = tr("You deleted this.")
        self.mine.setText(mine)
        self.theirs.setText(theirs)

    def _on_all_mine(self) -> None:
        self.table.tick_all(False)

    def _on_all_theirs(self) -> None:
        self.table.tick_all(True)

    # Deciding

    def _replan(self) -> None:
        """Compare once more, with what is ticked now; until that is done nothing can be taken in."""
        joined = {uuid: mine for uuid, (box, mine) in self.alike.items() if box.isChecked()}
        library, pack, practice = self._library, self._pack, self.practice.isChecked()

        def job(_progress: Progress) -> Plan:
            return sharing.plan(library, pack, joined, practice=practice)

        self.accept_button.setEnabled(False)
        self._planning.run(job)

    def _on_planned(self, plan: Plan) -> None:
        self.plan = plan
        chosen = self.table.theirs()
        self._show_plan()
        self.table.tick(chosen)
        fit(self)

    def _on_not_planned(self, error: Exception) -> None:
        alerts.failure(self, tr("The library cannot be read."), error)

    def done(self, result: int) -> None:
        """Close; what is still being compared matters no more."""
        self._planning.stop()
        super().done(result)

    def _on_accept(self) -> None:
        self.wanted.emit(self.plan, self.table.theirs())
        self.accept()


def _name(thing: Thing) -> str:
    return str(thing.content["name"])


def _gloss(thing: Thing) -> str:
    return str(thing.content["gloss"]) or _name(thing)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
