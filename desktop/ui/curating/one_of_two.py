"""One of two that may be the same: what is known of it and where it stands, with the words of each article."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from db.model.actor import Actor
from db.model.article import Span
from db.model.cast import SeenIn
from desktop.library.cast.duplicates import Place
from desktop.ui.curating.choice import without_mnemonic
from desktop.ui.curating.fields import begin_with_the_line
from desktop.ui.look import Look
from desktop.ui.panes.link import Link
from desktop.ui.panes.rows import give_viewport
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe
from desktop.wording.lessons import actor_kind, role_words

_LONGEST_TITLE = 38
"""Characters of a title and its date."""
_GAP = 8
"""Pixels between the lines and the bar that scrolls them."""


class Facts(QWidget):
    """A heading, and below it what is known of something, in lines that can be scrolled."""

    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""

    def __init__(self, heading: QWidget, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nothing below the heading."""
        super().__init__(parent)
        self._look = look
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        # Margins are not mirrored by Qt.
        self._column.setContentsMargins(*((_GAP, 0, 0, 0) if self.isRightToLeft() else (0, 0, _GAP, 0)))
        self._column.setSpacing(4)
        self.area = QScrollArea()
        give_viewport(self.area)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inside)
        self.area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.area, 1)

    def begin(self) -> None:
        """Take all lines away."""
        while self._column.count():
            self._column.takeAt(0)
        for part in self._inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.hide()
            part.deleteLater()

    def finish(self) -> None:
        """End the lines, and show them from the first one."""
        self._column.addStretch(1)
        self.area.verticalScrollBar().setValue(0)

    def line(self, text: str, font: QFont, tone: str = "") -> None:
        """Add words that wrap; nothing for none."""
        if not text:
            return
        label = QLabel(self._inside)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setWordWrap(True)
        label.setFont(font)
        label.setProperty("tone", tone)
        begin_with_the_line(label)
        label.show()  # else Qt does so once the area has got its size
        self._column.addWidget(label)

    def place(self, words: str, article_id: int, span: Span, text: str) -> None:
        """Add a way to a place of an article, and below it what stands there."""
        self._column.addSpacing(8)
        link = Link(self._look, 12, self._inside)
        link.show_words(words, _LONGEST_TITLE)
        link.clicked.connect(partial(self.place_wanted.emit, article_id, span))
        link.show()
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        self._column.addLayout(row)
        self.line(text, self._look.reading_font(14.5 / self._look.settings.text_size))


class OneOfTwo(Facts):
    """The name with a round box that lets it stay; below it what is known, and the evidence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        self.stays = QRadioButton()
        self.stays.setFont(look.reading_font(17 / look.settings.text_size, Look.BOLD))
        self.stays.setToolTip(tr("This name stays when the two are merged"))
        super().__init__(self.stays, look, parent)

    def show_actor(self, actor: Actor, articles: int, places: Sequence[Place]) -> None:
        """Show an actor that so many articles mention, some of them with their sentences."""
        self.begin()
        look, language = self._look, self._look.language
        self.stays.setText(without_mnemonic(actor.name))
        facts = [actor_kind(actor, language), trn(articles, "{n} article", "{n} articles")]
        facts += [tr("learn this")] if actor.key else []
        self.line(" · ".join(facts), look.interface_font(12.5), "soft")
        self.line(" · ".join(one.name for one in actor.originals), look.reading_font(15 / look.settings.text_size))
        self.line(actor.gloss, look.interface_font(13))
        for role in actor.roles:
            self.line(role_words(role, language), look.interface_font(12.5), "soft")
        if actor.aliases:
            words = tr("also: {names}", names=tr(", ").join(actor.aliases))
            self.line(words, look.interface_font(12), "soft")
        for place in places:
            seen = place.seen
            self.place(_title(seen, look), seen.article_id, seen.first, place.sentence)
        if articles > len(places):
            words = trn(articles - len(places), "and {n} more article", "and {n} more articles")
            self.line(words, look.interface_font(12), "soft")
        self.finish()


def _title(seen: SeenIn, look: Look) -> str:
    if seen.published is None:
        return seen.title
    return tr("{title}, {date}", title=seen.title, date=describe(seen.published, look.language))
