"""Packages for Anki, read back: a zip file with a database of Anki's own."""

import io
import json
import sqlite3
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings

from db.foreign import database
from db.model.lesson import Lesson
from desktop.library.printing import Forms
from desktop.sharing.anki.decks import lesson_deck
from desktop.sharing.anki.note_types import note_type
from desktop.sharing.anki.package import write_package
from desktop.sharing.anki.values import Deck, Fields, NoteKind
from desktop.wording.language import ENGLISH
from tests.exercises.invented import invented
from tests.sharing.anki.asking import HOSTILE, deck, each_kind

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)


def opened(package: bytes) -> sqlite3.Connection:
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        assert parts.namelist() == ["collection.anki2", "media"]
        assert json.loads(parts.read("media")) == {}
        collection = sqlite3.connect(":memory:")
        collection.deserialize(parts.read("collection.anki2"))
    return collection


def test_the_notes_of_the_bundled_articles_are_in_their_decks(lessons: list[Lesson]) -> None:
    decks = [lesson_deck(lesson, ENGLISH, Forms(lesson)) for lesson in lessons]
    collection = opened(write_package(decks, NOW, database))
    notes = collection.execute("SELECT guid, mod, flds, tags, id FROM notes ORDER BY id").fetchall()
    made = [note for deck in decks for note in deck.notes]
    assert [row[0] for row in notes] == [note.guid for note in made]
    assert len({row[0] for row in notes}) == len(made) >= 140
    assert {row[1] for row in notes} == {int(NOW.timestamp())}
    assert [row[2].split("\x1f") for row in notes] == [list(note.fields) for note in made]
    assert [tuple(row[3].split()) for row in notes] == [note.tags for note in made]
    cards = collection.execute("SELECT nid, did, due, reps FROM cards ORDER BY nid").fetchall()
    assert [row[0] for row in cards] == [row[4] for row in notes]
    assert [row[1:] for row in cards] == [(one.id, due, 0) for one in decks for due in range(len(one.notes))]
    named = json.loads(collection.execute("SELECT decks FROM col").fetchone()[0])
    assert {deck.name for deck in decks} == {one["name"] for one in named.values()} - {"Default"}
    assert all(named[str(one.id)]["name"] == one.name for one in decks)


def test_the_note_types_hold_no_words_of_any_language() -> None:
    collection = opened(write_package([deck(each_kind())], NOW, database))
    types = json.loads(collection.execute("SELECT models FROM col").fetchone()[0])
    assert set(types) == {str(note_type(kind).id) for kind in NoteKind}
    for one in types.values():
        assert [field["name"].lower() for field in one["flds"]] == list(Fields._fields)
        assert len(one["tmpls"]) == 1
        assert "--paper: #fbfaf7;" in one["css"]
        assert ".nightMode" in one["css"]
        assert one["latexPre"] == ""


def test_the_same_cards_at_the_same_time_give_the_same_bytes() -> None:
    decks = [deck(each_kind())]
    package = write_package(decks, NOW, database)
    assert package == write_package(decks, NOW, database)
    later = opened(write_package(decks, NOW + timedelta(seconds=90), database))
    before, after = (
        (file.execute("SELECT guid, flds, mod FROM notes").fetchall()) for file in (opened(package), later)
    )
    assert [row[:2] for row in before] == [row[:2] for row in after]
    assert {new[2] - old[2] for old, new in zip(before, after, strict=True)} == {90}


def test_hostile_texts_and_empty_decks_are_written() -> None:
    cards = each_kind(HOSTILE)
    collection = opened(write_package([deck(cards, "a"), Deck(2**32, "Dramatis::empty", ())], NOW, database))
    fields = [row[0] for row in collection.execute("SELECT flds FROM notes")]
    assert len(fields) == len(cards)
    assert {text.count("\x1f") for text in fields} == {len(Fields._fields) - 1}
    assert collection.execute("SELECT count(*) FROM cards").fetchone() == (len(cards),)


@given(invented())
@settings(max_examples=20)
def test_any_lesson_gives_notes_that_stay_whole(lesson: Lesson) -> None:
    made = lesson_deck(lesson, ENGLISH, {})
    collection = opened(write_package([made], NOW, database))
    assert collection.execute("SELECT count(*) FROM notes").fetchone() == (len(made.notes),)
    assert len({note.guid for note in made.notes}) == len(made.notes)
    collection.close()


def test_nothing_is_left_behind_in_the_temporary_folder(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from datetime import UTC, datetime\n"
        "from tests.sharing.anki.asking import deck, each_kind\n"
        "from desktop.sharing.formats import FORMS\n"
        "assert 'genanki' not in sys.modules and 'sqlite3' not in sys.modules\n"
        "from db.foreign import database\n"
        "from desktop.sharing.anki.package import write_package\n"
        "write_package([deck(each_kind())], datetime.now(UTC), database)\n"
        "assert 'genanki' in sys.modules\n"
    )
    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root, env={"TMPDIR": str(tmp_path), "PATH": ""})
    assert list(tmp_path.iterdir()) == []
