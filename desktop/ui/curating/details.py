"""Asks for what stands above an article: title, author, publication, its day, language, kind and origin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from db.model.article import Article
from desktop.importers.document import Document
from desktop.library.importing import Draft
from desktop.library.typed import one_line
from desktop.ui.dialogs.saving import SavingDialog
from desktop.ui.look import Look
from desktop.ui.new_article.details import DetailsForm
from desktop.ui.words import tr


class DetailsDialog(SavingDialog):
    """The same fields as when the article was added, and the line that says where it comes from."""

    saved = Signal(object)
    """The Article as it is to be."""
    deleted = Signal()

    def __init__(self, article: Article, look: Look, parent: QWidget | None = None) -> None:
        """Begin with what is known."""
        super().__init__(tr("Article details"), parent)
        self._article = article
        self.resize(460, 560)
        self.form = DetailsForm(look)
        self.form.show_draft(_nothing_proposed(article), _draft_of(article))
        self.origin = QLineEdit(article.origin)
        self.origin.setAccessibleName(tr("Origin"))
        self.origin.setPlaceholderText(tr("A line under the title, such as “Retold from…”"))
        origin = QLabel(tr("&Origin"))
        origin.setBuddy(self.origin)
        self.make_buttons(tr("Keep these details (Ctrl+Enter)"))
        self.delete = self.add_button(tr("&Delete article…"), tr("Take this article out of the library"))
        self.delete.clicked.connect(self._on_delete)
        self.save_with_ctrl_enter()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(origin)
        column.addSpacing(-6)  # a label stands close to its field, as those above
        column.addWidget(self.origin)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.form.changed.connect(self._show_what_is_possible)
        self._show_what_is_possible()
        self.form.title.setFocus()

    def hand_over(self) -> None:
        """Say what stands above the article."""
        told = self.form.details()
        self.saved.emit(
            self._article._replace(
                title=one_line(told.title),
                author=one_line(told.author),
                publication=one_line(told.publication),
                published=told.published,
                published_confirmed=told.published_confirmed,
                language=told.language,
                form=told.form,
                origin=one_line(self.origin.text()),
            )
        )

    def _show_what_is_possible(self) -> None:
        told = self.form.details()
        self.save.setEnabled(bool(one_line(told.title)) and not told.problem)

    def _on_delete(self) -> None:
        self.reject()
        self.deleted.emit()


def _nothing_proposed(article: Article) -> Document:
    return Document(article.title, "", (), (), (), (), (), (), 0, "", ())


def _draft_of(article: Article) -> Draft:
    return Draft(
        blocks=(),
        title=article.title,
        author=article.author,
        publication=article.publication,
        published=article.published,
        published_confirmed=article.published_confirmed,
        language=article.language,
        form=article.form,
        origin=article.origin,
    )
