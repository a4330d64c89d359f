"""The index of words follows the rows: written, changed, deleted, undone, killed, migrated, and built anew."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import indexing
from db.migrate import MIGRATIONS
from db.model.article import Paragraph, ParagraphKind, Span
from db.model.found import FoundKind, Wanted, terms_of
from db.store import Store
from desktop.library import searching
from desktop.library.curating import details
from desktop.library.lessons import problems
from desktop.library.library import Library
from tests import made
from tests.db.rig import ROOT


def is_kept(store: Store) -> bool:
    return store.index_problems() == []


def found(library: Library, typed: str, kind: FoundKind = FoundKind.ARTICLE) -> list[int]:
    return [match.id for match in library.search.find(Wanted(terms_of(typed)), kind, 50)]


def corrected(library: Library, article_id: int, text: str) -> None:
    article = library.articles.get(article_id)._replace(text=text)
    library.articles.change_text(article, (Paragraph(Span(0, len(text)), ParagraphKind.BODY, 1),))


def test_every_way_to_write_a_row_keeps_the_index(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        article_id, store = made_file.ids.article, library.store
        assert is_kept(store)
        library.do("correct", lambda: corrected(library, article_id, "Łódź is a town."))
        assert found(library, "lodz") == [article_id]
        with store.quiet():
            note = library.study.add_note(article_id, "note-9", "amber", "Ask the harbourmaster", made.anchor("Ben"))
            store.update_all("note", ("text",), {note: ("Ask the lighthouse",)})
        assert found(library, "lighthouse", FoundKind.NOTE) == [note]
        assert found(library, "harbourmaster", FoundKind.NOTE) == []
        library.do("delete", lambda: library.study.remove_note(note))
        assert found(library, "lighthouse", FoundKind.NOTE) == []
        assert is_kept(store)


def test_undo_and_redo_keep_the_index(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        article_id = made_file.ids.article
        library.do("correct", lambda: corrected(library, article_id, "Quicksilver."))
        details.remove_articles(library, (article_id,))
        assert found(library, "quicksilver") == []
        library.history.undo()
        assert found(library, "quicksilver") == [article_id]
        library.history.undo()
        assert found(library, "quicksilver") == []
        assert found(library, "Ben") == [article_id]
        library.history.redo()
        assert found(library, "quicksilver") == [article_id]
        assert is_kept(library.store)


def test_a_change_that_is_taken_back_leaves_the_index_as_it_was(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:

        def outer() -> None:
            with pytest.raises(RuntimeError, match="no"):
                library.do("inner", fail)
            fail()

        def fail() -> None:
            corrected(library, made_file.ids.article, "Quicksilver.")
            raise RuntimeError("no")

        with pytest.raises(RuntimeError, match="no"):
            library.do("outer", outer)
        assert found(library, "quicksilver") == []
        assert is_kept(library.store)


def test_after_a_kill_the_index_fits_the_rows(made_file: made.File, campaign: int) -> None:
    moments = random.Random(11)
    code = (
        "import sys; from pathlib import Path; from db.store import Store\n"
        "with Store.open(Path(sys.argv[1])) as store:\n"
        " for n in range(10**6):\n"
        "  with store.atomic():\n"
        "   store.update('actor', 1, name=f'Actor{n}', gloss='word ' * (n % 400)); print(n, flush=True)\n"
    )
    for _ in range(4 * campaign):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(made_file.path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            for _ in range(moments.randrange(1, 40)):
                child.stdout.readline()
            child.kill()
        with Store.open(made_file.path) as store:
            assert is_kept(store)


def test_an_index_that_differs_is_told_by_check_and_can_be_built_anew(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            library.store._run("INSERT INTO actor_search (rowid, title, text) VALUES (4000, 'Nobody', '')")
        (told,) = problems(library)
        assert "index" in told
        assert told.endswith("It can be built anew.")
        searching.rebuild(library)
        assert problems(library) == []
        assert library.history.undo_name is None


def test_a_changed_letter_of_the_rows_is_seen(made_file: made.File) -> None:
    with closing(sqlite3.connect(made_file.path)) as connection:
        connection.execute("UPDATE event SET title = title || ' quicksilver' WHERE id = 1")
        connection.commit()
    with Library.open(made_file.path) as library:
        assert not is_kept(library.store)


def test_the_migration_fills_what_the_program_would_have_kept(bundled: Path) -> None:
    with closing(sqlite3.connect(bundled, isolation_level=None)) as connection:
        for index in indexing.INDEXES:
            connection.execute(f"DROP TABLE {index}")
        for later in ("review", "card", "learning"):  # what the migrations after it have made
            connection.execute(f"DROP TABLE {later}")
        connection.execute("PRAGMA user_version = 4")
    with Library.open(bundled) as library:
        assert problems(library) == []
        assert found(library, "tobruk") != []


def test_the_index_covers_every_table_of_which_the_migration_speaks() -> None:
    sql = (MIGRATIONS / "0005_search.sql").read_text("utf-8")
    for name, table in indexing.INDEXED.items():
        number = f" + {table.number}" if table.number else ""
        assert f"SELECT id * {indexing.SLOTS}{number}," in sql
        assert f"FROM {name} ORDER BY id" in sql
