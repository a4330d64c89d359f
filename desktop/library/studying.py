"""What a reader does: marks what to learn, writes notes, reads on."""

from collections.abc import Mapping, Sequence
from typing import cast

from db.model.article import Anchor, Span
from db.model.change import Change
from db.model.lesson import Lesson
from db.model.study import BOOKMARK, Note, ReadingPosition
from desktop.extraction.sentences import sentence_at
from desktop.library.library import Library
from desktop.library.typed import clean, one_line
from desktop.wording.language import ENGLISH, Language, mark

HIGHLIGHT_NAMES = {
    "amber": mark("Important"),
    "green": mark("Evidence"),
    "blue": mark("Question"),
    "rose": mark("Unclear"),
}
"""What the colours of highlights are called, in their order, until the reader gives them other names."""

LONGEST_NAME = 40
"""Characters of a colour's name."""
_GIVEN_NAMES = "highlight names"
"""Name of the setting that holds the reader's names, as JSON."""


def set_actor_key(library: Library, actor_id: int, key: bool) -> Change:
    """Give an actor the mark "learn this", or take it."""
    return library.do(mark("Key actor") if key else mark("No key actor"), lambda: library.actors.set_key(actor_id, key))


def set_actors_key(library: Library, actor_ids: Sequence[int], key: bool) -> Change:
    """Give several actors the mark "learn this", or take it, as one step."""

    def write() -> None:
        for actor_id in actor_ids:
            library.actors.set_key(actor_id, key)

    return library.do(mark("Key actor") if key else mark("No key actor"), write)


def set_event_key(library: Library, event_id: int, key: bool) -> Change:
    """Give an event the mark "learn this", or take it."""
    return library.do(mark("Key event") if key else mark("No key event"), lambda: library.events.set_key(event_id, key))


def set_word_key(library: Library, word_id: int, key: bool) -> Change:
    """Give an explained word the mark "learn this", or take it."""
    return library.do(
        mark("Key word") if key else mark("No key word"), lambda: library.statements.set_word_key(word_id, key)
    )


def add_note(library: Library, lesson: Lesson, span: Span, colour: str, text: str) -> Change:
    """Highlight a span of an article, with or without words of the reader's own.

    Raises:
        ValueError: the span is empty or leaves the text.
    """
    import uuid  # imported late: not needed before the first paint

    anchor, text = Anchor.of(lesson.article.text, span), clean(text)
    return library.do(
        mark("Note") if text else mark("Highlight"),
        lambda: library.study.add_note(lesson.article.id, str(uuid.uuid4()), colour, text, anchor),
    )


def change_note(library: Library, note_id: int, colour: str, text: str) -> Change:
    """Give a note another colour or other words; without words it is a highlight alone."""
    return library.do(mark("Change note"), lambda: library.study.change_note(note_id, colour, clean(text)))


def remove_note(library: Library, note_id: int) -> Change:
    """Delete a note or highlight; one that is gone already is no error."""
    return library.do(mark("Delete note"), lambda: library.study.remove_note(note_id))


def bookmark_in(lesson: Lesson, notes: Sequence[Note], offset: int) -> Note | None:
    """The bookmark in the paragraph that holds an offset, if there is one."""
    here = lesson.paragraph_index(offset)
    bookmarks = (note for note in notes if note.is_bookmark)
    return next((note for note in bookmarks if lesson.paragraph_index(note.anchor.span.start) == here), None)


def add_bookmark(library: Library, lesson: Lesson, offset: int) -> Change:
    """Mark the paragraph that holds an offset. The bookmark keeps its first sentence, by which it is found again.

    Raises:
        ValueError: the article has no text.
    """
    import uuid  # imported late: not needed before the first paint

    text = lesson.article.text
    paragraph = lesson.paragraphs[lesson.paragraph_index(offset)]
    anchor = Anchor.of(text, sentence_at(text, paragraph.span.start))
    return library.do(
        mark("Bookmark"), lambda: library.study.add_note(lesson.article.id, str(uuid.uuid4()), BOOKMARK, "", anchor)
    )


def remove_bookmark(library: Library, note_id: int) -> Change:
    """Delete a bookmark; one that is gone already is no error."""
    return library.do(mark("Delete bookmark"), lambda: library.study.remove_note(note_id))


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


def highlight_names(library: Library, language: Language = ENGLISH) -> dict[str, str]:
    """What the reader calls each colour of highlights, in their order; the usual names are said in `language`."""
    given = _given_names(library)
    return {colour: given.get(colour) or language.say(usual) for colour, usual in HIGHLIGHT_NAMES.items()}


def set_highlight_names(library: Library, names: Mapping[str, str]) -> Change:
    """Call colours otherwise; a blank name gives back the usual one. Colours that are not named keep theirs.

    Raises:
        ValueError: there is no such colour.
    """
    import json  # imported late: not needed before the first paint

    if not names.keys() <= HIGHLIGHT_NAMES.keys():
        raise ValueError(f"not all of these are colours of highlights: {', '.join(names)}")
    given = _given_names(library) | {colour: one_line(name)[:LONGEST_NAME] for colour, name in names.items()}
    kept = json.dumps({colour: name for colour, name in given.items() if name}, ensure_ascii=False)
    return library.do(mark("Names of the colours"), lambda: library.study.set_setting(_GIVEN_NAMES, kept))


def _given_names(library: Library) -> dict[str, str]:
    """The reader's names; what another program put in their place counts as none."""
    kept = library.study.setting(_GIVEN_NAMES)
    if kept is None:
        return {}
    import json  # imported late: not needed before the first paint

    try:
        found: object = json.loads(kept)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    names = cast("dict[str, object]", found).items()
    return {colour: one_line(name) for colour, name in names if colour in HIGHLIGHT_NAMES and isinstance(name, str)}
