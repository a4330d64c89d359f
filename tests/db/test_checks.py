"""Whether damage, rows without their parent and strange tables are seen."""

import sqlite3
from pathlib import Path

import pytest

from db.model.errors import DamagedError
from db.model.sentence import said
from db.store import Store
from tests.db.rig import add_settings


def test_problems_names_rows_without_their_parent_and_strange_tables(library: Path) -> None:
    stranger = sqlite3.connect(library)
    stranger.execute("INSERT INTO role (actor_id, title) VALUES (7, 'Judge')")
    stranger.commit()
    with Store.open(library) as store:
        assert store.problems() == ["Rows of the table role refer to missing rows of actor."]

    stranger.executescript(
        "DELETE FROM role; DROP TABLE word; DROP INDEX role_actor; CREATE VIEW sum AS SELECT 1;"
        "ALTER TABLE setting ADD COLUMN more TEXT;"
    )
    stranger.close()
    with Store.open(library) as store:
        assert store.problems() == [
            "The index role_actor is missing.",
            "The index word_anchor is missing.",
            "The index word_article is missing.",
            "The table word is missing.",
            "The view sum is none that Dramatis makes.",
            "The table setting is not built as Dramatis builds it.",
        ]
        heard: list[str] = []
        for problem in store.problems():
            said(problem, lambda text, **values: heard.append(text) or text.format(**values))
        assert {"index", "table", "view", "The {kind} {name} is missing."} <= set(heard)


def test_problems_and_backups_see_damage(library: Path, tmp_path: Path) -> None:
    with Store.open(library) as store:
        add_settings(store, 1, 500)
        page = store.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")[0][0]
    with library.open("r+b") as file:
        file.seek(4096 * (page - 1))
        file.write(b"\xff" * 4096)
    target = tmp_path / "backup.dramatis"
    target.write_bytes(b"an older backup")

    with Store.open(library) as store:
        assert store.problems()[0].startswith("The file is damaged:")
        with pytest.raises(DamagedError):
            store.rows("SELECT value FROM setting")
        with pytest.raises(DamagedError, match="backup"):
            store.backup(target)

    assert target.read_bytes() == b"an older backup"
    assert list(tmp_path.glob("*.part*")) == []


def test_the_tables_that_a_full_text_index_makes_for_itself_are_not_compared(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_texts.sql").write_text(
        """CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE VIRTUAL TABLE found USING fts5(text, content='note', content_rowid='id');"""
    )
    with Store.create(tmp_path / "a.dramatis", migrations=folder) as store:
        assert store.problems() == []
        store._connection.executescript(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'found_data';"
        )
        assert store.problems() == []
