"""What the columns of a table hold: a line for each, with its first values and a choice."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop.library.typed import shortened
from desktop.sharing.columns import FIELD_NAMES, FIELDS, Content, Field
from desktop.sharing.table_files import Table
from desktop.ui.curating.fields import begin_with_the_line, give_tone
from desktop.ui.look import Look
from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import tr

_SHOWN_VALUES = 3
_LONGEST_HEADING = 32
_LONGEST_VALUES = 64


class ColumnsView(QScrollArea):
    """The columns of a table, one below the other; those that hold nothing are left out."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        give_viewport(self)
        self._look = look
        self._boxes: dict[int, QComboBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_columns(self, table: Table, content: Content, mapping: Mapping[int, Field], *, headings: bool) -> None:
        """Show the columns of a table, and what each of them is taken for."""
        self._boxes = {}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = table.rows[1:] if headings else table.rows
        for index in range(table.width):
            values = [row[index] for row in rows[:200] if row[index].strip()]
            if values or (headings and table.rows[0][index].strip()):
                self._add(grid, index, table.rows[0][index] if headings else "", values, content, mapping.get(index))
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inner)

    def mapping(self) -> dict[int, Field]:
        """The field of each column that has one."""
        chosen = {index: box.currentData() for index, box in self._boxes.items()}
        return {index: Field(field) for index, field in chosen.items() if field}

    def _add(
        self, grid: QGridLayout, index: int, heading: str, values: list[str], content: Content, field: Field | None
    ) -> None:
        name = shortened(heading, _LONGEST_HEADING) or tr("Column {number}", number=index + 1)
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._look.interface_font(13, Look.SEMIBOLD))
        shown = QLabel(shortened(" · ".join(shortened(value) for value in values[:_SHOWN_VALUES]), _LONGEST_VALUES))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        begin_with_the_line(shown)
        give_tone(shown, "soft")
        box = QComboBox()
        box.setAccessibleName(tr("What “{column}” holds", column=name))
        box.setAccessibleDescription(shown.text())
        box.addItem(tr("is not read"), "")
        for one in FIELDS[content]:
            box.addItem(tr(FIELD_NAMES[one]), one.value)
        box.setCurrentIndex(0 if field is None else max(0, box.findData(field.value)))
        box.currentIndexChanged.connect(self.changed)
        self._boxes[index] = box
        row = grid.rowCount()
        for column, widget in enumerate((label, shown, box)):
            grid.addWidget(widget, row, column)
