"""The commands export and import of tables, as processes of their own."""

import sqlite3
import zipfile
from pathlib import Path

from tests.cli.rig import dramatis, fingerprint, refused


def test_an_article_is_exported_and_what_is_left_out_is_said(bundled: Path) -> None:
    out = bundled.with_name("page.html")
    ended = dramatis("export", "wager", "--to", "html", "--out", out, "--library", bundled)
    assert ended.code == 0
    assert ended.out == f"{out}\n"
    assert "left out." in ended.err
    before = fingerprint(bundled.parent)
    sentence = refused(dramatis("export", "wager", "--to", "html", "--out", out, "--library", bundled))
    assert "--force" in sentence
    assert fingerprint(bundled.parent) == before
    assert dramatis("export", "2", "--to", "html", "--out", out, "--force", "--library", bundled).code == 0
    assert fingerprint(bundled.parent) != before


def test_all_articles_come_together_in_tables(bundled: Path) -> None:
    folder = bundled.with_name("tables")
    assert dramatis("export", "all", "--to", "csv", "--out", folder, "--library", bundled).code == 0
    names = ["actors.csv", "events.csv", "relations.csv", "statements.csv", "words.csv"]
    assert sorted(path.name for path in folder.iterdir()) == names
    table = bundled.with_name("only.csv")
    ended = dramatis("export", "1", "2", "--to", "graph", "--table", "nodes", "--out", table, "--library", bundled)
    assert ended.code == 0
    assert table.read_bytes().startswith(b"\xef\xbb\xbfId,Label,")


def test_what_cannot_be_exported_is_refused(bundled: Path) -> None:

    assert "several tables" in refused(
        dramatis("export", "1", "--to", "csv", "--out", bundled.with_name("x.csv"), "--library", bundled)
    )
    assert dramatis("export", "1", "--to", "word", "--out", "x", "--library", bundled).code == 2


def test_a_table_comes_into_an_article_once(bundled: Path) -> None:
    table = bundled.with_name("mine.csv")
    table.write_text("Date;Headline;Quote\n1969;A coup;he took part in the coup\n3/4/2017;When?;he took part\n")
    ended = dramatis("import", table, "--into", "wager", "--library", bundled)
    assert ended.code == 0
    assert ended.out == "mine.csv: 1 added, 1 skipped\n"
    assert "3/4/2017" in ended.err
    ended = dramatis("import", table, "--into", "wager", "--days", "first", "--library", bundled)
    assert ended.out == "mine.csv: 1 added, 1 there already\n"


def test_a_timeline_becomes_an_article(tmp_path: Path) -> None:
    table = tmp_path / "women.csv"
    table.write_text("Year,Headline,Text,Type\n,Women,,title\n1843,Notes,She wrote.,\n")
    ended = dramatis("import", table, "--timeline", "--library", tmp_path / "new.dramatis")
    assert (ended.code, ended.out) == (0, "women.csv: Women, 1 event\n")


def test_a_table_without_headings_is_refused_on_the_command_line(bundled: Path) -> None:
    table = bundled.with_name("mine.csv")
    table.write_text("1,2\n3,4\n")
    assert "heading" in refused(dramatis("import", table, "--into", "wager", "--library", bundled))


def test_cards_of_several_articles_come_into_one_file_for_anki(bundled: Path) -> None:
    package, table = bundled.with_name("cards.apkg"), bundled.with_name("cards.tsv")
    for out in (package, table):
        ended = dramatis("export", "1", "2", "--to", "anki", "--out", out, "--library", bundled)
        assert (ended.code, ended.out) == (0, f"{out}\n")
        assert "left out" in ended.err
    with zipfile.ZipFile(package) as parts:
        collection = sqlite3.connect(":memory:")
        collection.deserialize(parts.read("collection.anki2"))
    guids = {guid for (guid,) in collection.execute("SELECT guid FROM notes")}
    assert len(guids) >= 80
    rows = [line for line in table.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert {row.split("\t")[0] for row in rows} == guids
    folder = bundled.with_name("folder")
    assert dramatis("export", "all", "--to", "anki", "--out", folder, "--library", bundled).code == 0
    assert {path.suffix for path in folder.iterdir()} == {".apkg"}


def test_a_file_of_an_earlier_export_that_is_not_replaced_is_named(bundled: Path) -> None:
    blank = bundled.with_name("blank.md")
    blank.write_text("# Blank\n\nNothing is known of this.\n")
    assert dramatis("import", blank, "--library", bundled).code == 0
    folder = bundled.with_name("folder")
    folder.mkdir()
    old = folder / "Blank.apkg"
    old.write_bytes(b"cards that were")
    ended = dramatis("export", "all", "--to", "anki", "--out", folder, "--force", "--library", bundled)
    assert ended.code == 0
    assert "Blank: there is nothing of this kind to write." in ended.err
    assert "“Blank.apkg” is of an earlier export" in ended.err
    assert old.read_bytes() == b"cards that were"
    assert str(old) not in ended.out
