"""Anki's own importer, where the package `anki` is there. It is no part of the project (AGPL): for these tests alone.

To run them: install `anki` into an environment of its own, and put that behind the project's by PYTHONPATH.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from db.foreign import database
from desktop.exercises.cards.values import CardKind
from desktop.sharing.anki.package import write_package
from desktop.sharing.anki.table import write_table
from desktop.sharing.anki.values import Deck
from tests.sharing.anki.asking import HOSTILE, deck, each_kind

anki = pytest.importorskip("anki.collection", reason="Anki’s own importer is not installed: not tried here")

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    opened = anki.Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def take(collection: Any, path: Path, decks: list[Deck], made: datetime = NOW) -> dict[str, int]:
    """Import decks as a package or a table; what Anki says became of the notes."""
    if path.suffix == ".apkg":
        path.write_bytes(write_package(decks, made, database))
        log = collection.import_anki_package(anki.ImportAnkiPackageRequest(package_path=str(path))).log
    else:
        path.write_bytes(write_table(decks))
        metadata = collection.get_csv_metadata(str(path), None)
        log = collection.import_csv(anki.ImportCsvRequest(path=str(path), metadata=metadata)).log
    return {name: len(getattr(log, name)) for name in ("new", "updated", "duplicate", "conflicting")}


@pytest.mark.parametrize("ending", [".apkg", ".tsv"])
def test_a_second_import_updates_instead_of_doubling(collection: Any, tmp_path: Path, ending: str) -> None:
    path, cards = tmp_path / f"cards{ending}", each_kind()
    count = len(cards)
    assert take(collection, path, [deck(cards)])["new"] == count
    assert take(collection, path, [deck(cards)])["duplicate"] == count
    edited = [cards[0]._replace(prompt="somebody else"), *cards[1:]]
    again = take(collection, path, [deck(edited)], NOW + timedelta(minutes=5))
    assert again["new"] == again["conflicting"] == 0
    assert again["updated"] >= 1
    assert collection.note_count() == collection.card_count() == count
    assert "somebody else" in collection.get_note(collection.find_notes("tag:Dramatis::name")[0]).fields[0]
    names = {one.name for one in collection.decks.all_names_and_ids()}
    assert names - {"Default"} == {"Dramatis", "Dramatis::An article"}
    assert collection.fix_integrity()[1]


def test_anki_shows_hostile_texts_as_they_are(collection: Any, tmp_path: Path) -> None:
    cards = each_kind(HOSTILE)
    assert take(collection, tmp_path / "cards.apkg", [deck(cards)])["new"] == len(cards)
    for kind in CardKind:
        note = collection.get_note(collection.find_notes(f"tag:Dramatis::{kind}")[0])
        (card,) = note.cards()
        shown = card.render_output()
        assert [*shown.question_av_tags, *shown.answer_av_tags] == []
        for side in (shown.question_text, shown.answer_text):
            text = anki_text(side)
            assert "[sound:x.mp3]" in text
            assert "{{c1::x}} {{Prompt}} }} ::" in text
            assert "<img" not in side
    assert collection.media.check().missing == []


def anki_text(html: str) -> str:
    """What a browser would show of it."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())
