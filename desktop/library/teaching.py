"""What a teacher adds to a lesson: words explained in plain ones, and sides."""

from collections.abc import Sequence

from db.model.actor import Side
from db.model.article import Anchor, Span
from db.model.change import Change
from db.model.lesson import Lesson
from db.model.statement import Word
from desktop.library.library import Library
from desktop.library.typed import one_line, without_blanks
from desktop.wording.language import mark

MOST_SIDES = 8
"""As many as there are styles of marks."""
LONGEST_NAME = 60
"""Characters of a side's name."""


def word_at(lesson: Lesson, span: Span) -> Word | None:
    """The explained word that a span of the text touches, the first of several; an empty span touches what it is in."""
    place = without_blanks(lesson.article.text, span)
    for word in lesson.words:
        found = word.anchor.span
        if found.overlaps(place) or (place.start == place.end and found.contains(place.start)):
            return word
    return None


def add_word(
    library: Library, lesson: Lesson, span: Span, word: str, meaning: str, loaded: bool, plainer: str
) -> Change:
    """Explain a word at a span of an article. `plainer` is kept for a loaded word alone.

    Raises:
        ValueError: word or meaning is blank, or the span is, or it leaves the text.
    """
    import uuid  # imported late: not needed before the first paint

    anchor = Anchor.of(lesson.article.text, without_blanks(lesson.article.text, span))
    parts = _word_parts(word, meaning, loaded, plainer)
    new = Word(0, str(uuid.uuid4()), *parts, key=False, anchor=anchor)
    return library.do(mark("Explain word"), lambda: library.statements.add_word(lesson.article.id, new))


def change_word(library: Library, word_id: int, word: str, meaning: str, loaded: bool, plainer: str) -> Change:
    """Explain a word otherwise; its place and its mark "learn this" stay.

    Raises:
        ValueError: word or meaning is blank.
    """
    parts = _word_parts(word, meaning, loaded, plainer)
    return library.do(mark("Change word"), lambda: library.statements.change_word(word_id, *parts))


def remove_word(library: Library, word_id: int) -> Change:
    """Take a word out of the word list; a word that is gone already is no error."""
    return library.do(mark("Delete word"), lambda: library.statements.remove_word(word_id))


def _word_parts(word: str, meaning: str, loaded: bool, plainer: str) -> tuple[str, str, bool, str]:
    word, meaning = one_line(word), one_line(meaning)
    if not word or not meaning:
        raise ValueError("a word is explained by a word and its meaning, and one of them is blank")
    return word, meaning, loaded, one_line(plainer) if loaded else ""


def set_sides(library: Library, article_id: int, sides: Sequence[Side]) -> Change:
    """Give an article these sides, in this order, as one step. Sides that stay keep their uuid; a new one has "".

    Raises:
        ValueError: there are more than MOST_SIDES, two have one style, or a name is blank.
    """
    import uuid  # imported late: not needed before the first paint

    named = [
        side._replace(name=one_line(side.name)[:LONGEST_NAME], uuid=side.uuid or str(uuid.uuid4())) for side in sides
    ]
    if len(named) > MOST_SIDES or len({side.style for side in named}) < len(named):
        raise ValueError(f"{len(named)} sides do not have a style each")
    if not all(side.name for side in named):
        raise ValueError("a side has no name")
    return library.do(mark("Sides"), lambda: library.articles.set_sides(article_id, named))
