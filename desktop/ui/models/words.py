"""The explained words of a lesson as rows."""

from PySide6.QtCore import QCollator, QLocale

from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.ui.models.rows import Row
from desktop.ui.words import tr


def word_rows(lesson: Lesson, *, alphabetical: bool) -> list[Row]:
    """The words in the order of the text, or in the one of a dictionary in the article's language."""
    words = list(lesson.words)
    if alphabetical:
        collator = QCollator(QLocale(lesson.article.language))
        words.sort(key=lambda word: collator.sortKey(word.word))
    return [Row(word.id, word, word.word, _sentence(lesson, word)) for word in words]


def loaded_words(word: Word) -> str:
    """That a word carries a judgement, and which plainer one does not; empty for any other word."""
    if not word.loaded:
        return ""
    if not word.plainer:
        return tr("carries a judgement")
    return tr("carries a judgement; plainer: {word}", word=word.plainer)


def paragraph_words(lesson: Lesson, offset: int) -> str:
    """Where a place is, for a screen reader; empty in a heading."""
    number = lesson.paragraph_number(offset)
    return "" if number is None else tr("paragraph {number}", number=number)


def paragraph_sign(lesson: Lesson, offset: int) -> str:
    """Where a place is, for the edge of a row; empty in a heading."""
    number = lesson.paragraph_number(offset)
    return "" if number is None else tr("¶ {number}", number=number)


def _sentence(lesson: Lesson, word: Word) -> str:
    parts = [
        tr("{word}: {meaning}", word=word.word, meaning=word.meaning),
        loaded_words(word),
        tr("learn this") if word.key else "",
        paragraph_words(lesson, word.anchor.span.start),
    ]
    return tr("; ").join(part for part in parts if part)
