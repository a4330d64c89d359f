"""The reader's notes on an article as rows."""

from collections.abc import Callable, Mapping, Sequence

from db.model.lesson import Lesson
from db.model.study import Note
from desktop.drawing.highlights import highlight_of
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_words
from desktop.ui.words import tr


def note_rows(
    lesson: Lesson, notes: Sequence[Note], names: Mapping[str, str], wanted: Callable[[str], bool]
) -> list[Row]:
    """The notes whose colour is wanted, in reading order. `names` gives each colour's name."""
    return [
        Row(note.id, note, note.anchor.quote, _sentence(lesson, note, names)) for note in notes if wanted(note.colour)
    ]


def colour_name(note: Note, names: Mapping[str, str]) -> str:
    """What the colour of a note is called; a colour that this program does not know is shown as the first."""
    return names.get(highlight_of(note.colour).key, "")


def _sentence(lesson: Lesson, note: Note, names: Mapping[str, str]) -> str:
    parts = [
        tr("{colour}: “{quote}”", colour=colour_name(note, names), quote=note.anchor.quote),
        tr("your note: {text}", text=note.text) if note.text else "",
        paragraph_words(lesson, note.anchor.span.start),
    ]
    return tr("; ").join(part for part in parts if part)
