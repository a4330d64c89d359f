"""What was read, to be looked over: details, the text, what was left out of it, and what should be known of it."""

import codecs
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.model.sentence import mark, said
from desktop.library.importing import Draft
from desktop.ui.look import Look
from desktop.ui.new_article.blocks import BlocksView
from desktop.ui.new_article.details import DetailsForm
from desktop.ui.new_article.drafts import Making
from desktop.ui.new_article.duplicate import DuplicateOffer
from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import tr, trn

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": mark("Western European (Windows-1252)"),
    "iso8859-2": mark("Central European (ISO 8859-2)"),
    "cp1251": mark("Cyrillic (Windows-1251)"),
    "koi8-r": mark("Cyrillic (KOI8-R)"),
    "cp1256": mark("Arabic (Windows-1256)"),
}
"""Those that old texts in the languages of the program are written in, by what Python calls them."""
_DETAILS_WIDTH = 316
_MOST_LISTED = 140
"""Pixels of the list of several articles."""


class CheckPage(QWidget):
    """The articles in the making. One is shown; where there are several, a list says which will be added."""

    changed = Signal()
    """Something was edited, or another article is shown."""
    encoding_wanted = Signal(str)
    """As Python calls it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._showing = False
        self.makings: list[Making] = []
        self._current = 0
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles to add"))
        self.form = DetailsForm(look)
        self.blocks = BlocksView(look)
        self.read = QLabel()
        self.read.setProperty("tone", "soft")
        self.encoding = QComboBox()
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.encoding.setAccessibleName(tr("Encoding of the file"))
        self.encoding.setToolTip(tr("If letters look wrong, choose how they were written"))
        self.encoding_label = QLabel(tr("&Encoding"))
        self.encoding_label.setBuddy(self.encoding)
        self.notes = QLabel()
        self.notes.setAccessibleName(tr("What should be known of this text"))
        self.duplicate = DuplicateOffer(look)
        self._assemble()
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemChanged.connect(self._on_ticked)
        self.form.changed.connect(self._on_details)
        self.blocks.changed.connect(self._on_blocks)
        self.encoding.activated.connect(self._on_encoding)
        look.changed.connect(self._dress)
        self._dress()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.read, 1)
        top.addWidget(self.encoding_label)
        top.addWidget(self.encoding)
        for label in (self.read, self.notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        scroll = QScrollArea()
        give_viewport(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inner = QWidget()
        padded = QVBoxLayout()
        padded.addWidget(self.form)
        padded.addStretch(1)
        beside = QHBoxLayout(inner)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(padded, 1)
        beside.addSpacing(12)  # for the scroll bar, on its side in mirrored windows too
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)  # which setWidget() turned on
        side = QVBoxLayout()
        side.setSpacing(12)
        listed = QHBoxLayout()
        listed.setSpacing(0)
        listed.addWidget(self.list)
        listed.addSpacing(12)  # it ends where the fields below do
        side.addLayout(listed)
        side.addWidget(scroll, 1)
        left = QWidget()
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(_DETAILS_WIDTH)
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(left)
        halves.addWidget(self.blocks, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(self.duplicate)
        column.addLayout(halves, 1)

    # Showing

    def show_makings(self, makings: list[Making]) -> None:
        """Show articles in the making, the first one at first."""
        self.makings = makings
        self._current = 0
        self._showing = True
        self.list.clear()
        for making in self.makings:
            item = QListWidgetItem(making.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if making.wanted else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._showing = False
        self.list.setVisible(len(self.makings) > 1)
        self.list.setFixedHeight(min(_MOST_LISTED, self.list.sizeHintForRow(0) * len(self.makings) + 12))
        self._show_current()

    @property
    def making(self) -> Making | None:
        """The article in the making that is shown."""
        return self.makings[self._current] if self._current < len(self.makings) else None

    def wanted(self) -> list[Draft]:
        """The drafts that are to be added."""
        return [making.draft for making in self.makings if making.wanted]

    def show_article(self, place: int) -> None:
        """Show one of several, by its place from 0."""
        if place != self._current and 0 <= place < len(self.makings):
            self._current = place
            self.list.setCurrentRow(place)
            self._show_current()

    def _show_current(self) -> None:
        making = self.making
        if making is None:
            return
        self.form.show_draft(making.document, making.draft)
        self.blocks.show_making(making)
        self.show_encoding()
        self.say_notes(())
        self.duplicate.show_found(None, alone=True)
        self.form.say_telling("")
        self._show_read()
        self.changed.emit()

    def show_encoding(self) -> None:
        """Show how the file was read."""
        if self.making is None:
            return
        document = self.making.document
        for part in (self.encoding_label, self.encoding):
            part.setVisible(bool(document.encoding) and len(self.makings) == 1)
        self.encoding.clear()
        if not document.encoding:
            return
        now = codecs.lookup(document.encoding).name
        for name, words in ENCODINGS.items():
            self.encoding.addItem(tr(words), name)
        if now not in ENCODINGS:
            self.encoding.addItem(document.encoding, now)
        self.encoding.setCurrentIndex(self.encoding.findData(now))

    def _show_read(self) -> None:
        making = self.making
        if making is None:
            return
        parts = [tr("{name} ({format})", name=said(making.document.name, tr), format=making.document.format)]
        parts.append(trn(making.document.words_in, "{n} word in all", "{n} words in all"))
        parts.append(trn(self.blocks.words_kept, "{n} kept", "{n} kept"))
        self.read.setText(tr(" · ").join(parts))

    def say_notes(self, more: Sequence[str]) -> None:
        """Say what should be known of the text: its warnings, and what was found in the background."""
        making = self.making
        if making is None:
            return
        lines = [said(warning, tr) for warning in making.document.warnings]
        lines.extend(more)
        self.notes.setText("\n".join(dict.fromkeys(lines)))
        self.notes.setVisible(bool(lines))

    # Editing

    def _on_details(self) -> None:
        making = self.making
        if making is None:
            return
        told = self.form.details()
        making.draft = making.draft._replace(
            title=told.title,
            author=told.author,
            publication=told.publication,
            published=told.published,
            published_confirmed=told.published_confirmed,
            language=told.language,
            form=told.form,
        )
        item = self.list.item(self._current)
        if item is not None:
            self._showing = True
            item.setText(making.name)
            self._showing = False
        self.changed.emit()

    def _on_blocks(self) -> None:
        self._show_read()
        self.changed.emit()

    def _on_row(self, place: int) -> None:
        if not self._showing:
            self.show_article(place)

    def _on_encoding(self, place: int) -> None:
        self.encoding_wanted.emit(self.encoding.itemData(place))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self.makings[self.list.row(item)].wanted = item.checkState() is Qt.CheckState.Checked
            self.changed.emit()

    def _dress(self) -> None:
        self.read.setFont(self._look.interface_font(13))
        theme = self._look.theme
        self.notes.setFont(self._look.interface_font(13))
        self.notes.setStyleSheet(
            f"background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.edge}; border-radius: 6px;"
            " padding: 8px 12px;"
        )
