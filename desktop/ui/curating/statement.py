"""Asks who says what in the article, of what kind it is, and what it answers."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from desktop.library.typed import one_line
from desktop.ui.curating.evidence import EvidenceDialog
from desktop.ui.curating.fields import give_tone, run_with_the_words
from desktop.ui.look import Look
from desktop.ui.models.statements import KIND_MEANINGS
from desktop.ui.words import tr
from desktop.wording.lessons import SPEAKERS, STATEMENT_KINDS, speaker_name

_NO_ACTORS = (SpeakerKind.AUTHOR, SpeakerKind.UNNAMED)
_TEXT_LINES = 2
_SHOWN = 60
"""Characters of a statement in a list of them."""


class StatementDialog(EvidenceDialog):
    """One statement of a lesson."""

    def __init__(
        self,
        lesson: Lesson,
        statement: Statement,
        selected: Callable[[], Span | None],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a statement; id 0 is a new one."""
        existing = statement.id != 0
        title = tr("Change statement") if existing else tr("New statement")
        super().__init__(title, lesson, statement.anchor, selected, look, parent)
        self._statement, self._look = statement, look
        self.resize(640, 500)
        self._make_widgets()
        self.finish(
            self._rows(),
            tr("Keep this statement (Ctrl+Enter)"),
            tr("Take this statement out of the lesson") if existing else "",
        )
        self._show_what_is_possible()
        self.speaker.setFocus()

    def _make_widgets(self) -> None:
        statement = self._statement
        self.speaker = QComboBox()
        self.speaker.setAccessibleName(tr("Who says it"))
        self._offer_speakers((statement.speaker, statement.speaker_id))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of statement"))
        for kind, words in STATEMENT_KINDS.items():
            self.kind.addItem(tr(words), kind)
        self.kind.setCurrentIndex(self.kind.findData(statement.kind))
        self.meaning = QLabel()
        self.meaning.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.text = QPlainTextEdit(statement.text)
        self.text.setAccessibleName(tr("What is said"))
        self.text.setTabChangesFocus(True)
        run_with_the_words(self.text)
        self.text.setPlaceholderText(tr("What is said, in a short sentence"))
        self.text.setFixedHeight(_TEXT_LINES * self.text.fontMetrics().lineSpacing() + 18)
        self.answers = QComboBox()
        self.answers.setAccessibleName(tr("What it answers"))
        self.answers.setMinimumContentsLength(24)
        self.answers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._offer_statements(statement.answers_id)
        self.stance = QComboBox()
        self.stance.setAccessibleName(tr("How it answers"))
        self.stance.addItem(tr("supports it"), Stance.SUPPORTS)
        self.stance.addItem(tr("disputes it"), Stance.DISPUTES)
        self.stance.setCurrentIndex(max(0, self.stance.findData(statement.stance)))
        for box in (self.kind, self.answers):
            box.currentIndexChanged.connect(self._show_what_is_possible)
        self.text.textChanged.connect(self._show_what_is_possible)

    def _offer_speakers(self, chosen: tuple[SpeakerKind, int | None]) -> None:
        actors = sorted(self._lesson.actors, key=lambda actor: actor.name.casefold())
        self._speakers: list[tuple[SpeakerKind, int | None]] = [(kind, None) for kind in _NO_ACTORS]
        self._speakers += [(SpeakerKind.ACTOR, actor.id) for actor in actors]
        self.speaker.clear()
        self.speaker.addItems([tr(SPEAKERS[kind]) for kind in _NO_ACTORS] + [actor.name for actor in actors])
        gone = self._speakers.index((SpeakerKind.UNNAMED, None))
        self.speaker.setCurrentIndex(self._speakers.index(chosen) if chosen in self._speakers else gone)

    def _offer_statements(self, chosen: int | None) -> None:
        self.answers.blockSignals(True)
        self.answers.clear()
        self.answers.addItem(tr("nothing"), None)
        for other in self._lesson.statements:
            if other.id != self._statement.id:
                who = speaker_name(self._lesson, other, self._look.language)
                self.answers.addItem(tr("{who}: {text}", who=who, text=other.text[:_SHOWN]), other.id)
        self.answers.setCurrentIndex(max(0, self.answers.findData(chosen)))
        self.answers.blockSignals(False)

    def _rows(self) -> Sequence[tuple[str, QWidget]]:
        give_tone(self.meaning, "soft")
        return (
            (tr("&Who says it"), self.speaker),
            (tr("What &is said"), self.text),
            (tr("&Kind"), self.kind),
            ("", self.meaning),
            (tr("&Answers"), self.answers),
            ("", self.stance),
        )

    def follow(self, lesson: Lesson) -> bool:
        """Go on with the lesson as it is now; False where the statement is gone."""
        speaker, answers = self._speakers[self.speaker.currentIndex()], self.answers.currentData()
        self._lesson = lesson
        self._offer_speakers(speaker)
        self._offer_statements(answers)
        self._show_what_is_possible()
        return not self._statement.id or any(one.id == self._statement.id for one in lesson.statements)

    def hand_over(self) -> None:
        """Say who says what."""
        speaker, speaker_id = self._speakers[self.speaker.currentIndex()]
        answers = self.answers.currentData()
        self.saved.emit(
            self._statement._replace(
                speaker=speaker,
                speaker_id=speaker_id,
                kind=StatementKind(self.kind.currentData()),
                text=one_line(self.text.toPlainText()),
                answers_id=answers,
                stance=None if answers is None else Stance(self.stance.currentData()),
                anchor=self.anchor_now(),
            )
        )

    def _show_what_is_possible(self) -> None:
        self.meaning.setText(tr(KIND_MEANINGS[StatementKind(self.kind.currentData())]))
        self.stance.setEnabled(self.answers.currentData() is not None)
        self.save.setEnabled(bool(one_line(self.text.toPlainText())))
