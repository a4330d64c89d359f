"""The options of one part, made from what `desktop.sheets.design` says that it has."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.model.sentence import mark
from desktop.sheets.design import LIMITS, NAMES, OPTIONS, Given, Glosses, Part, PartKind
from desktop.ui.designer.number_box import NumberBox
from desktop.ui.designer.spoken import name_by_words
from desktop.ui.look import Look
from desktop.ui.words import tr

_TICKS: Mapping[str, tuple[str, str]] = {
    "recall": (
        mark("Without the text"),
        mark("Asked from memory, on pages of their own where nothing gives an answer away"),
    ),
    "bank": (mark("Show the words to pick from"), mark("The answers stand in a box, in another order")),
    "key_only": (mark("Only what is marked “learn this”"), mark("Leave out what has no such mark in the lesson")),
    "line_numbers": (mark("Number the lines"), mark("Beside the text, so that a line can be named")),
    "notes_margin": (mark("Wide margin for notes"), mark("Room beside the text to write in")),
    "underlines": (mark("Underline the actors"), mark("Each mention in the line of its actor")),
}
_NUMBERS: Mapping[str, tuple[str, str]] = {
    "items": (mark("Questions at most"), mark("Fewer are asked where the article does not give so many")),
    "marks": (mark("Marks for each"), mark("0 where no marks are given")),
    "lines": (mark("Lines to write on"), mark("For each question")),
}
_CHOICES: Mapping[str, tuple[str, str, tuple[tuple[object, str], ...]]] = {
    "glosses": (
        mark("Explanations"),
        mark("Who or what somebody or something is, at the first mention"),
        (
            (Glosses.NONE, mark("None")),
            (Glosses.MARGIN, mark("In the margin")),
            (Glosses.FOOTNOTES, mark("As footnotes")),
        ),
    ),
    "columns": (mark("Columns"), mark("How the text runs down the page"), ((1, mark("One")), (2, mark("Two")))),
}
_PRINTED = (mark("Printed"), mark("The rest is asked for"))
_GIVEN: Mapping[PartKind, tuple[tuple[object, str], ...]] = {
    PartKind.BLANK_TIMELINE: ((Given.FIRST, mark("The dates")), (Given.SECOND, mark("The events"))),
    PartKind.BLANK_GLOSSARY: ((Given.FIRST, mark("The names")), (Given.SECOND, mark("The explanations"))),
}


class PartOptions(QWidget):
    """Shows the options of a part, and says when one is to be another."""

    changed = Signal(object, str)
    """The Part with its options as they are to be, and a name for the gesture that did it (see Drafts.change)."""
    questions_wanted = Signal()
    """The teacher wants to write questions."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without a part."""
        super().__init__(parent)
        self._part: Part | None = None
        self._controls: dict[str, QCheckBox | NumberBox | QComboBox] = {}
        self._inside: QWidget | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setFont(look.interface_font(13, Look.SEMIBOLD))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 20, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addStretch(1)

    def show_part(self, part: Part, *, with_text: bool = True) -> None:
        """Show a part with its options. `with_text`: the article is on the sheet; else all is asked from memory."""
        if self._part is None or part.kind is not self._part.kind:
            self._part = part
            self._build(part.kind)
        self._part = part
        for name, control in self._controls.items():
            value = getattr(part, name)
            if isinstance(control, NumberBox):
                control.show_number(value)
            elif isinstance(control, QComboBox):
                control.setCurrentIndex(control.findData(value))
            else:
                free = name != "recall" or with_text or part.kind is PartKind.QUESTIONS
                control.blockSignals(True)
                control.setChecked(value or not free)
                control.setEnabled(free)
                control.blockSignals(False)

    def control(self, name: str) -> QCheckBox | NumberBox | QComboBox:
        """The control of an option by its name in Part."""
        return self._controls[name]

    def _build(self, kind: PartKind) -> None:
        if self._inside is not None:
            self._inside.deleteLater()
            self._inside.hide()
            self._column.removeWidget(self._inside)
        self._title.setText(tr(NAMES[kind]))
        self._controls = {}
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(OPTIONS[kind]):
            self._add(grid, row, name, kind)
        if kind is PartKind.QUESTIONS:
            self._add_questions(grid)
        elif not OPTIONS[kind]:
            none = QLabel(tr("This part has nothing to choose."))
            none.setProperty("tone", "soft")
            none.setWordWrap(True)
            grid.addWidget(none, 0, 0, 1, 2)
        self._column.insertWidget(1, self._inside)

    def _add(self, grid: QGridLayout, row: int, name: str, kind: PartKind) -> None:
        if name in _TICKS:
            words, tip = _TICKS[name]
            control = self._tick(tr(words), tr(tip))
            grid.addWidget(control, row, 0, 1, 2)
        else:
            if name in _NUMBERS:
                words, tip = _NUMBERS[name]
                control = NumberBox(*LIMITS[name], tr(words), tr(tip))
                control.valueChanged.connect(self._on_changed)
            else:
                words, tip, values = _CHOICES.get(name) or (*_PRINTED, _GIVEN[kind])
                control = _choice(tr(words), tr(tip), values)
                control.activated.connect(self._on_changed)
            label = QLabel(tr(words))
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            if isinstance(control, NumberBox):
                grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeading)
            else:
                grid.addWidget(control, row, 1)
        self._controls[name] = control
        control.setObjectName(name)

    def _tick(self, words: str, tip: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setToolTip(tip)
        box.toggled.connect(self._on_changed)
        return box

    def _add_questions(self, grid: QGridLayout) -> None:
        self.questions = QPushButton(tr("Edit questions…"))
        name_by_words(self.questions)
        self.questions.setToolTip(tr("Write your own questions about this article, with answers and marks"))
        self.questions.setAutoDefault(False)
        self.questions.clicked.connect(self.questions_wanted)
        grid.addWidget(self.questions, len(OPTIONS[PartKind.QUESTIONS]), 0, 1, 2, Qt.AlignmentFlag.AlignLeading)

    def _on_changed(self, _value: object = None) -> None:
        control, part = self.sender(), self._part
        if part is None:
            return
        name = control.objectName()
        if isinstance(control, NumberBox):
            # The steps of a number that is turned up are one step of undo.
            self.changed.emit(part._replace(**{name: control.value()}), f"{part.kind} {name}")
        elif isinstance(control, QComboBox):
            self.changed.emit(part._replace(**{name: _as_usual(part, name, control.currentData())}), "")
        elif isinstance(control, QCheckBox):
            self.changed.emit(part._replace(**{name: control.isChecked()}), "")


def _as_usual(part: Part, name: str, data: object) -> object:
    """A value of a choice in the type that the part has it in: Qt gives back a plain text for an enum's."""
    usual = getattr(part, name)
    return type(usual)(data) if isinstance(usual, StrEnum) else data


def _choice(name: str, tip: str, values: tuple[tuple[object, str], ...]) -> QComboBox:
    box = QComboBox()
    for value, words in values:
        box.addItem(tr(words), value)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    return box
