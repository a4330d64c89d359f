"""What a reader does: marks what to learn, writes notes, reads on."""

from db.model.article import Anchor, Span
from db.model.change import Change
from db.model.lesson import Lesson
from db.model.study import ReadingPosition
from desktop.library.library import Library


def set_actor_key(library: Library, actor_id: int, key: bool) -> Change:
    """Give an actor the mark "learn this", or take it."""
    return library.do("Key actor" if key else "No key actor", lambda: library.actors.set_key(actor_id, key))


def set_event_key(library: Library, event_id: int, key: bool) -> Change:
    """Give an event the mark "learn this", or take it."""
    return library.do("Key event" if key else "No key event", lambda: library.events.set_key(event_id, key))


def add_note(library: Library, lesson: Lesson, span: Span, colour: str, text: str) -> Change:
    """Highlight a span of an article, with or without words of the reader's own.

    Raises:
        ValueError: the span is empty or leaves the text.
    """
    import uuid  # imported late: not needed before the first paint

    anchor = Anchor.of(lesson.article.text, span)
    return library.do(
        "Note" if text else "Highlight",
        lambda: library.study.add_note(lesson.article.id, str(uuid.uuid4()), colour, text, anchor),
    )


def remove_note(library: Library, note_id: int) -> Change:
    """Delete a note or highlight."""
    return library.do("Delete note", lambda: library.study.remove_note(note_id))


def remember_reading(library: Library, article_id: int, reached: ReadingPosition) -> None:
    """Remember where reading stopped, past the undo history; the furthest place never goes back."""
    before = library.study.reading_position(article_id)
    position = ReadingPosition(reached.offset, max(reached.furthest, before.furthest))
    if position != before and not library.store.read_only:
        with library.store.quiet():
            library.study.set_reading_position(article_id, position)


OPEN_ARTICLE = "open article"
"""Name of the setting that holds the uuid of the article that was open last."""


def remember_open_article(library: Library, uuid: str) -> None:
    """Remember which article to show at the next start."""
    if not library.store.read_only and library.study.setting(OPEN_ARTICLE) != uuid:
        with library.store.quiet():
            library.study.set_setting(OPEN_ARTICLE, uuid)
