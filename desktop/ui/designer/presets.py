"""The presets: those of the program and the teacher's own, which are kept, renamed and deleted here."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.sheets.design import PRESETS, Design
from desktop.ui import alerts
from desktop.ui.designer.preset_name import PresetNameDialog
from desktop.ui.words import tr

_AS_BEFORE = ("seed", "paper", "pages")
"""What a preset does not bring along: the questions that were picked, the paper in the printer, the length."""


class PresetRow(QWidget):
    """A choice of presets, and a button with what can be done with them."""

    chosen = Signal(object)
    """The Design that was chosen, with what stays as it was before."""
    keep_wanted = Signal(str)
    """The present design is to be kept under a name; one of that name is replaced."""
    rename_wanted = Signal(str, str)
    """One of the teacher's own presets is to have another name: old, new."""
    delete_wanted = Signal(str)
    """One of the teacher's own presets is to be deleted."""

    def __init__(self, longest_name: int, parent: QWidget | None = None) -> None:
        """Begin with the program's presets."""
        super().__init__(parent)
        self._longest = longest_name
        self._own: dict[str, Design] = {}
        self._design: Design | None = None
        self._base = ""
        """The preset that was chosen last."""
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Preset"))
        self.box.setToolTip(tr("Begin with a sheet that is put together already"))
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._on_activated)
        self.menu = QMenu(self)
        self.keep = self.menu.addAction(tr("&Keep as preset…"))
        self.keep.triggered.connect(self._on_keep)
        self.rename = self.menu.addAction(tr("&Rename preset…"))
        self.rename.triggered.connect(self._on_rename)
        self.delete = self.menu.addAction(tr("&Delete preset"))
        self.delete.triggered.connect(self._on_delete)
        self.button = QToolButton()
        self.button.setText(tr("Presets"))
        self.button.setToolTip(tr("Keep this sheet as a preset, rename or delete one"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)

    def show_presets(self, own: Mapping[str, Design], base: str | None = None) -> None:
        """Offer the program's presets and the teacher's own ones; `base` is the one that was just kept or renamed."""
        self._own = dict(own)
        if base is not None:
            self._base = base
        self.box.clear()
        for name in PRESETS:
            self.box.addItem(tr(name), name)
        if own:
            self.box.insertSeparator(self.box.count())
        for name in own:
            self.box.addItem(name, name)
        if self._design is not None:
            self.show_design(self._design)

    def show_design(self, design: Design) -> None:
        """Say which preset a design is, or which one it was changed from."""
        self._design = design
        same = [name for name, preset in self._all().items() if _without(preset) == _without(design)]
        if same:
            self._base = self._base if self._base in same else same[0]
            self.box.setPlaceholderText("")
            self.box.setCurrentIndex(self.box.findData(self._base))
        else:
            shown = self._base if self._base in self._own else tr(self._base) if self._base in PRESETS else ""
            words = tr("{preset} (changed)", preset=shown) if shown else tr("A sheet of your own")
            self.box.setPlaceholderText(words)
            self.box.setCurrentIndex(-1)
        own = self._base in self._own
        self.rename.setEnabled(own)
        self.delete.setEnabled(own)

    @property
    def words(self) -> str:
        """What is shown."""
        return self.box.currentText() or self.box.placeholderText()

    def _all(self) -> dict[str, Design]:
        return {**PRESETS, **self._own}

    def _on_activated(self, _place: int) -> None:
        name = self.box.currentData()
        preset = self._all().get(name)
        if preset is not None and self._design is not None:
            self._base = name
            kept = {field: getattr(self._design, field) for field in _AS_BEFORE}
            self.chosen.emit(preset._replace(**kept))

    def _on_keep(self) -> None:
        name = self._base if self._base in self._own else ""
        dialog = PresetNameDialog(
            tr("Keep as preset"), name, self._longest, self._own.keys(), replaces=True, parent=self
        )
        dialog.named.connect(self.keep_wanted)
        dialog.open()

    def _on_rename(self) -> None:
        dialog = PresetNameDialog(
            tr("Rename preset"), self._base, self._longest, self._own.keys(), replaces=False, parent=self
        )
        dialog.named.connect(self._on_renamed)
        dialog.open()

    def _on_renamed(self, name: str) -> None:
        if name != self._base:
            self.rename_wanted.emit(self._base, name)

    def _on_delete(self) -> None:
        if alerts.confirm(
            self,
            tr("Delete “{name}”?", name=self._base),
            tr("The sheet that is shown stays as it is."),
            tr("Delete"),
        ):
            self.delete_wanted.emit(self._base)


def _without(design: Design) -> Design:
    """A design without what presets leave as it is."""
    return design._replace(**{field: Design._field_defaults[field] for field in _AS_BEFORE})
