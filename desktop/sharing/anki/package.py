"""A package for Anki (.apkg): a database of Anki's own within a zip file, filled by genanki."""

# genanki comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from desktop.sharing.anki.note_types import note_type, style
from desktop.sharing.anki.values import Deck, Note, NoteKind

if TYPE_CHECKING:
    import genanki

Database = Callable[[Callable[[Any], None]], bytes]
"""Makes the file of a new database; whoever fills it is handed a cursor."""

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of the files within the package: a date would make two packages of the same cards differ."""


def write_package(decks: Sequence[Deck], made: datetime, database: Database) -> bytes:
    """The decks as a file. `made` is written as the time at which every note was last changed.

    Anki takes notes over from a package where it has none of their GUIDs, or older ones. The same decks at the same
    time give the same bytes. `database` makes the database: genanki's own way to a file would leave the cards behind in
    a temporary one.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name, content in (("collection.anki2", database(_filling(decks, made))), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)
    return written.getvalue()


def _filling(decks: Sequence[Deck], made: datetime) -> Callable[[Any], None]:
    """What fills a database by a cursor. Ids of notes and cards count on from the time, as Anki's own do."""
    import genanki  # imported late: a tenth of a second, for whoever exports

    models = {kind: _model(kind) for kind in NoteKind}
    package, seconds = genanki.Package([_filled(deck, models) for deck in decks]), made.timestamp()
    return lambda cursor: package.write_to_db(cursor, seconds, count(int(seconds * 1000)))


def _filled(deck: Deck, models: "dict[NoteKind, genanki.Model]") -> "genanki.Deck":
    import genanki  # imported late, as above

    filled = genanki.Deck(deck.id, deck.name)
    for place, note in enumerate(deck.notes):
        filled.add_note(_note(note, models[note.kind], place))
    return filled


def _note(note: Note, model: "genanki.Model", place: int) -> "genanki.Note":
    import genanki  # imported late, as above

    return genanki.Note(model, list(note.fields), guid=note.guid, tags=note.tags, due=place)


def _model(kind: NoteKind) -> "genanki.Model":
    import genanki  # imported late, as above

    made = note_type(kind)
    return genanki.Model(
        made.id,
        made.name,
        fields=[{"name": field} for field in made.fields],
        templates=[{"name": "Card", "qfmt": made.front, "afmt": made.back}],
        css=style(),
        model_type=genanki.Model.CLOZE if made.cloze else genanki.Model.FRONT_BACK,
        latex_pre="",
        latex_post="",
    )
