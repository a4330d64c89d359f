"""The reader's notes on an article as rows."""

from collections.abc import Callable, Mapping, Sequence

from db.model.lesson import Lesson
from db.model.study import Note
from desktop.drawing.highlights import highlight_of
from desktop.library.arranging import folded
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_words
from desktop.ui.words import tr


def note_rows(
    lesson: Lesson,
    notes: Sequence[Note],
    names: Mapping[str, str],
    wanted: Callable[[Note], bool],
    words: str = "",
) -> list[Row]:
    """The notes that are wanted, in reading order. `names` gives each colour's name.

    With `words`, those alone in whose quote or words all of these occur; capitals and accents do not count.
    """
    found = [note for note in notes if wanted(note)]
    if words.strip():
        searched = folded(words).split()
        found = [note for note in found if _has_all(note, searched)]
    return [Row(note.id, note, note.anchor.quote, _sentence(lesson, note, names)) for note in found]


def _has_all(note: Note, wanted: list[str]) -> bool:
    searched = folded(f"{note.anchor.quote}\n{note.text}")
    return all(word in searched for word in wanted)


def colour_name(note: Note, names: Mapping[str, str]) -> str:
    """What the colour of a note is called; a colour that this program does not know is shown as the first."""
    if note.is_bookmark:
        return tr("Bookmark")
    return names.get(highlight_of(note.colour).key, "")


def _sentence(lesson: Lesson, note: Note, names: Mapping[str, str]) -> str:
    parts = [
        tr("{colour}: “{quote}”", colour=colour_name(note, names), quote=note.anchor.quote),
        tr("your note: {text}", text=note.text) if note.text else "",
        paragraph_words(lesson, note.anchor.span.start),
    ]
    return tr("; ").join(part for part in parts if part)
