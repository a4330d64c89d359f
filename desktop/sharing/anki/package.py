"""A package for Anki (.apkg): a database of Anki's own within a zip file, filled by genanki."""

# genanki comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from desktop.sharing.anki.note_types import note_type, style
from desktop.sharing.anki.values import Deck, Note, NoteKind

if TYPE_CHECKING:
    import genanki

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of the files within the package: a date would make two packages of the same cards differ."""


def write_package(decks: Sequence[Deck], made: datetime) -> bytes:
    """The decks as a file. `made` is written as the time at which every note was last changed.

    Anki takes notes over from a package where it has none of their GUIDs, or older ones. The same decks at the same
    time give the same bytes.
    """
    collection = _collection(decks, made)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (("collection.anki2", collection), ("media", b"{}")):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)
    return written.getvalue()


def _collection(decks: Sequence[Deck], made: datetime) -> bytes:
    """The database as genanki writes it. Its own way to a file would leave the cards behind in a temporary one."""
    import sqlite3  # for genanki, which is handed a connection: there is no SQL of ours here

    import genanki  # imported late: some 50 ms, for whoever exports

    models = {kind: _model(kind) for kind in NoteKind}
    filled = [_filled(deck, models) for deck in decks]
    seconds = made.timestamp()
    connection = sqlite3.connect(":memory:")
    try:
        genanki.Package(filled).write_to_db(connection.cursor(), seconds, count(int(seconds * 1000)))
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


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
