"""The cards as a table of text that Anki imports: two sides, tab-separated, with GUIDs, decks and tags.

Headers as Anki's manual has them (Importing > Text Files > File Headers). The notes are of the type that every Anki
has; where it is called otherwise than in English, Anki takes the one chosen last.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from desktop.sharing.anki.markup import below_each_other
from desktop.sharing.anki.values import Deck, Note, NoteKind

_HEADERS = (
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#deck column:2",
    "#tags column:3",
    "#notetype:Basic",
)
_CLOZE = re.compile(r"\{\{c1::(.*?)\}\}")


def write_table(decks: Sequence[Deck]) -> bytes:
    """The decks as a file in UTF-8: GUID, deck, tags, front, back.

    No cell begins with a text of the lesson, so that no spreadsheet takes one for a formula.
    """
    written = io.StringIO()
    written.write("".join(f"{header}\n" for header in _HEADERS))
    writer = csv.writer(written, dialect="excel-tab", lineterminator="\n")
    for deck in decks:
        writer.writerows(_row(deck, note) for note in deck.notes)
    return written.getvalue().encode("utf-8", "replace")


def _row(deck: Deck, note: Note) -> tuple[str, ...]:
    return note.guid, deck.name, " ".join(note.tags), _front(note), "".join(_back(note))


def _front(note: Note) -> str:
    prompt = note.fields.prompt
    if note.kind is NoteKind.CLOZE:
        prompt = _CLOZE.sub("_____", prompt)
    return f"<small>{note.fields.question}</small><br>{prompt}"


def _back(note: Note) -> Iterator[str]:
    fields = note.fields
    yield f"<b>{fields.answer}</b>" if "<ol" not in fields.answer else fields.answer
    rest = below_each_other((fields.more, fields.evidence))
    yield f"<br>{rest}" if rest else ""
    yield f"<br><small>{below_each_other((fields.place, fields.source))}</small>"
