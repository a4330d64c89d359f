"""Lists the articles that mention an actor; each leads to the first place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.model.cast import SeenIn
from desktop.ui.curating.fields import begin_with_the_line
from desktop.ui.look import Look
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe


class ArticlesOfActor(QDialog):
    """Title, number of mentions and date of each article, the newest first. Enter opens one."""

    place_wanted = Signal(int, object)
    """The id of an article, and the Span of the first mention."""

    def __init__(self, name: str, articles: Sequence[SeenIn], look: Look, parent: QWidget | None = None) -> None:
        """`articles` are those that mention the actor of that name."""
        super().__init__(parent)
        self._articles, self._look = articles, look
        self.setWindowTitle(tr("Seen in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 420)
        words = QLabel(trn(len(articles), "{n} article mentions {name}.", "{n} articles mention {name}.", name=name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(look.interface_font(13, Look.SEMIBOLD))
        begin_with_the_line(words)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Articles"))
        self.list.setAccessibleDescription(tr("Enter opens an article."))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        for one in articles:
            item = QListWidgetItem(f"{one.title}\n{self._facts(one)}")
            item.setToolTip(one.title)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._on_open)
        self.list.currentRowChanged.connect(self._show_what_is_possible)
        self.open_button = QPushButton(tr("&Open"))
        self.open_button.setToolTip(tr("Show the first mention in this article (Enter)"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._on_open)
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setToolTip(tr("Stay where you are (Escape)"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self._show_what_is_possible()
        self.list.setFocus()

    def _facts(self, one: SeenIn) -> str:
        facts = [trn(one.mentions, "{n} mention", "{n} mentions")]
        if one.published is not None:
            facts.insert(0, describe(one.published, self._look.language))
        if one.archived:
            facts.append(tr("archived"))
        return " · ".join(facts)

    def _show_what_is_possible(self) -> None:
        self.open_button.setEnabled(self.list.currentRow() >= 0)

    def _on_open(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._articles):
            chosen = self._articles[row]
            self.accept()
            self.place_wanted.emit(chosen.article_id, chosen.first)
