"""Reading options. What is chosen shows at once in the window behind, and is kept whichever way one closes."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import Settings
from desktop.sheets.design import PAPER_NAMES
from desktop.ui.dialogs.options_tiles import FaceTile, MarksTile, ThemeTile, Tile
from desktop.ui.languages import NAMES, SYSTEM
from desktop.ui.look import Look
from desktop.ui.words import tr

_HERE = (
    "theme",
    "face",
    "text_size",
    "line_spacing",
    "measure",
    "marks",
    "line_focus",
    "less_motion",
    "language",
    "paper",
)
"""The fields of Settings that stand in this dialog; the others are left alone."""
_SIDE = 24
_NARROW = 600
"""Pixels of a dialog that has no room for names beside the controls, as on a small screen at 200 %."""
_PAUSE_MILLISECONDS = 40
"""A slider that is drawn along asks for a new look at most that often."""


class OptionsDialog(QDialog):
    """Stands beside the window, so that one sees there what is changed."""

    changed = Signal(object)
    """The Settings of now, with what was chosen in them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Show the settings of the look, and follow it when they are changed elsewhere."""
        super().__init__(parent)
        self._look = look
        self._wanted: dict[str, object] = {}
        """What was chosen and not said yet."""
        self._options: dict[QObject, str] = {}
        """The field of Settings that each control is for."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._say)
        self.setWindowTitle(tr("Reading options"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look.load_other_faces()
        self._make_tiles()
        self._make_sliders()
        self._make_others()
        self._make_buttons()
        self._assemble()
        self._show_settings()
        look.changed.connect(self._show_settings)
        next(tile for tile in self.theme.buttons() if tile.isChecked()).setFocus()

    def _make_tiles(self) -> None:
        self.theme = self._group(
            "theme",
            (
                ThemeTile("system", tr("System"), tr("Light, dark or high contrast, as the desktop says"), self._look),
                ThemeTile("light", tr("Light"), tr("Dark letters on warm paper"), self._look),
                ThemeTile("sepia", tr("Sepia"), tr("Brown letters on yellowed paper"), self._look),
                ThemeTile("dark", tr("Dark"), tr("Light letters on a dark ground"), self._look),
                ThemeTile("high-contrast", tr("High contrast"), tr("The strongest contrast"), self._look),
            ),
        )
        self.face = self._group(
            "face",
            (
                FaceTile("book", tr("Book face"), tr("Literata"), self._look),
                FaceTile("clear", tr("Clear face"), tr("Atkinson Hyperlegible: letters told apart easily"), self._look),
            ),
        )
        self.marks = self._group(
            "marks",
            (
                MarksTile("auto", tr("As fits the face"), tr("Lines, and grounds with the clear face"), self._look),
                MarksTile("lines", tr("Lines"), tr("Names are underlined"), self._look),
                MarksTile("grounds", tr("Grounds"), tr("Names stand on a soft ground"), self._look),
            ),
        )

    def _group(self, option: str, tiles: Sequence[Tile]) -> QButtonGroup:
        group = QButtonGroup(self)
        for tile in tiles:
            group.addButton(tile)
            self._options[tile] = option
        group.buttonClicked.connect(self._on_tile)
        return group

    def _make_sliders(self) -> None:
        self.text_size = self._slider("text_size", tr("Text size"), range(65, 256, 5))
        self.line_spacing = self._slider("line_spacing", tr("Line spacing"), range(120, 241, 5))
        self.measure = self._slider("measure", tr("Length of lines"), range(45, 91))
        self._values = {slider: QLabel() for slider in (self.text_size, self.line_spacing, self.measure)}

    def _slider(self, option: str, name: str, steps: range) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(steps[0], steps[-1])
        slider.setSingleStep(steps.step)
        slider.setPageStep(steps.step * 3)
        slider.setMinimumSize(120, 26)  # room for the ring of the focus
        slider.setAccessibleName(name)
        slider.setToolTip(tr("{name}: the arrow keys change it as well", name=name))
        self._options[slider] = option
        slider.valueChanged.connect(self._on_slider)
        return slider

    def _make_others(self) -> None:
        self.line_focus = self._box("line_focus", tr("&Line focus"), tr("Dim all but a few lines of the text"))
        self.less_motion = self._box("less_motion", tr("Less &motion"), tr("Nothing moves by itself"))
        self.language = self._list(
            "language", tr("Language"), ((tr("As the system"), SYSTEM), *((name, code) for code, name in NAMES.items()))
        )
        self.language.setToolTip(tr("The language of menus and messages; articles stay in theirs"))
        self.paper = self._list(
            "paper", tr("Paper"), tuple((tr(words), paper.value) for paper, words in PAPER_NAMES.items())
        )
        self.paper.setToolTip(tr("The paper that study sheets are made for"))

    def _box(self, option: str, words: str, tip: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setToolTip(tip)
        self._options[box] = option
        box.toggled.connect(self._on_box)
        return box

    def _list(self, option: str, name: str, items: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        for words, value in items:
            box.addItem(words, value)
        box.setAccessibleName(name)
        self._options[box] = option
        box.activated.connect(self._on_list)
        return box

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        self.usual = self.buttons.addButton(tr("Back to the &usual"), QDialogButtonBox.ButtonRole.ResetRole)
        self.usual.setToolTip(tr("Set everything here as it is at the first start"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._reset)
        self.close_button = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button.setToolTip(tr("Close and keep everything (Escape)"))
        self.close_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)

    def _assemble(self) -> None:
        self._form = form = QFormLayout()
        room = self.screen().availableGeometry().size() - QSize(8, 40)
        form.setContentsMargins(_SIDE, 20, _SIDE, 8)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(tr("Theme"), _row(self.theme.buttons()))
        form.addRow(tr("Face"), _row(self.face.buttons()))
        form.addRow(tr("Text size"), self._with_value(self.text_size))
        form.addRow(tr("Line spacing"), self._with_value(self.line_spacing))
        form.addRow(tr("Length of lines"), self._with_value(self.measure))
        form.addRow(tr("Marks of names"), _row(self.marks.buttons()))
        form.addRow(tr("Aids"), _row((self.line_focus, self.less_motion), 24))
        form.addRow(tr("Language"), _row((self.language,)))
        form.addRow(tr("Paper of sheets"), _row((self.paper,)))
        inside = QWidget()
        inside.setLayout(form)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        self.buttons.setContentsMargins(_SIDE, 10, _SIDE, 18)
        column.addWidget(self.buttons)
        wanted = inside.sizeHint() + QSize(14, self.buttons.sizeHint().height() + 4)
        self.resize(wanted.boundedTo(room))

    def _with_value(self, slider: QSlider) -> QHBoxLayout:
        label = self._values[slider]
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(slider, 1)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(tr("{n} letters", n=90)) + 16)
        row.addWidget(label)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab stop at every button: Qt hands the box's turn to the default one, and leaves out those before it."""
        super().showEvent(event)
        self.buttons.setFocusProxy(None)  # type: ignore[arg-type]  # None is right: the stubs leave it out

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names stand beside their controls or, where that is too narrow, above them."""
        super().resizeEvent(event)
        policy = QFormLayout.RowWrapPolicy
        narrow = self.width() < _NARROW
        self._form.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.DontWrapRows)
        side = _SIDE // 2 if narrow else _SIDE
        self._form.setContentsMargins(side, 20, side, 8)

    def done(self, result: int) -> None:
        """Close, on whatever way, and keep what was chosen: it has been seen all the time."""
        self._say()
        super().done(result)

    def settings(self) -> Settings:
        """The settings of now, with what was chosen in them."""
        return self._look.settings.changed(**self._wanted)

    def _on_tile(self, tile: QObject) -> None:
        if isinstance(tile, Tile):
            self._choose(self._options[tile], tile.value)

    def _on_slider(self, number: int) -> None:
        option = self._options[self.sender()]
        values = {"text_size": round(Settings().text_size * number / 100, 2), "line_spacing": number / 100}
        self._choose(option, values.get(option, number))

    def _on_box(self, on: bool) -> None:
        self._choose(self._options[self.sender()], on)

    def _on_list(self, _place: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._choose(self._options[box], box.currentData())

    def _choose(self, option: str, value: object) -> None:
        self._wanted[option] = value
        self._show_values()
        if not self._pause.isActive():
            self._pause.start()

    def _say(self) -> None:
        self._pause.stop()
        wanted = self.settings()
        self._wanted.clear()
        if wanted != self._look.settings:
            self.changed.emit(wanted)

    def _reset(self) -> None:
        usual = Settings()
        for option in _HERE:
            self._choose(option, getattr(usual, option))

    def _show_settings(self) -> None:
        """Show what holds now. While something is still to be said, that stays."""
        settings = self.settings()
        for group, value in ((self.theme, settings.theme), (self.face, settings.face), (self.marks, settings.marks)):
            for tile in group.buttons():
                if isinstance(tile, Tile) and tile.value == value:
                    tile.setChecked(True)
        _quietly(self.text_size, round(settings.text_size / Settings().text_size * 100))
        _quietly(self.line_spacing, round(settings.line_spacing * 100))
        _quietly(self.measure, settings.measure)
        for box, on in ((self.line_focus, settings.line_focus), (self.less_motion, settings.less_motion)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        for names, value in ((self.language, settings.language), (self.paper, settings.paper)):
            names.setCurrentIndex(names.findData(value))
        self._show_values()

    def _show_values(self) -> None:
        """Say beside each slider what it is set to; a screen reader reads it as the slider's description."""
        spacing = QLocale().toString(self.line_spacing.value() / 100, "f", 2)
        words = {
            self.text_size: tr("{n} %", n=self.text_size.value()),
            self.line_spacing: tr("{n} ×", n=spacing),
            self.measure: tr("{n} letters", n=self.measure.value()),
        }
        for slider, label in self._values.items():
            label.setText(words[slider])
            slider.setAccessibleDescription(words[slider])


def _quietly(slider: QSlider, value: int) -> None:
    slider.blockSignals(True)
    slider.setValue(value)
    slider.blockSignals(False)


def _row(widgets: Sequence[QWidget], gap: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row
