"""The commands share and slip, and import of lesson files: one run as a process of its own, the others here."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.packs.loading import load
from desktop.cli import run
from desktop.library.library import Library
from tests.cli.rig import dramatis, refused
from tests.library.corrected import corrected

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Carries a command line out, and gives its code, what it printed and what it said."""

    def give(*words: object) -> tuple[int, str, str]:
        code = run([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return give


def test_a_lesson_goes_from_one_library_to_another(bundled: Path, tmp_path: Path) -> None:
    """As processes, from the first to the last."""
    lesson, pupil = tmp_path / "libya.dramatis", tmp_path / "pupil.db"
    ended = dramatis("share", "wager", "--out", lesson, "--title", "Libya 2017", "--library", bundled)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"{lesson}: “Libya 2017”, edition 1, 1 article, for pupils\n"
    assert "--force" in refused(dramatis("share", "wager", "--out", lesson, "--library", bundled))
    unnamed = lesson.rename(tmp_path / "a file")
    ended = dramatis("import", unnamed, "--library", pupil)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("“Libya 2017”, edition 1\n  added: 1 article, 29 actors")
    before = pupil.read_bytes()
    ended = dramatis("import", unnamed, "--library", pupil)
    assert (ended.code, ended.out) == (0, "“Libya 2017”, edition 1\n  here already: nothing was changed\n")
    assert pupil.read_bytes() == before


def test_the_same_articles_are_the_next_edition(command: Command, bundled: Path, tmp_path: Path) -> None:
    one, two, three = (tmp_path / f"{number}.dramatis" for number in (1, 2, 3))
    assert command("share", "1", "--out", one, "--title", "Libya", "--library", bundled)[0] == 0
    _, out, err = command("share", "1", "--out", one, "--force", "--library", bundled)
    assert "edition 1" in out
    assert "Nothing has changed since edition 1" in err
    with Library.open(bundled) as library:
        corrected(library)
    assert "“Libya”, edition 2" in command("share", "1", "--out", two, "--library", bundled)[1]
    assert "edition 1" in command("share", "1", "--out", three, "--for", "colleagues", "--library", bundled)[1]
    assert load(one).uuid == load(two).uuid != load(three).uuid
    assert load(three).of_kind("question")
    assert not load(two).of_kind("question")
    assert command("share", "1", "--out", three, "--new", "--force", "--library", bundled)[1].count("edition 1") == 1


def test_conflicts_keep_what_is_here_unless_theirs_is_wanted(command: Command, bundled: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.dramatis", tmp_path / "2.dramatis"
    command("share", "1", "--out", one, "--library", bundled)
    for choice, gloss in (("mine", "Mine."), ("theirs", "A gloss that was corrected.")):
        pupil = tmp_path / f"{choice}.db"
        command("import", one, "--library", pupil)
        with Library.open(pupil) as library, library.store.quiet():
            haftar = next(actor for actor in library.actors.of_library() if actor.name == "Khalifa Haftar")
            library.store.update("actor", haftar.id, gloss="Mine.")
        if not two.exists():
            with Library.open(bundled) as library:
                corrected(library)
            command("share", "1", "--out", two, "--library", bundled)
        code, out, err = command("import", two, "--take", choice, "--library", pupil)
        assert (code, err) == (0, "")
        assert "  changed: 1 article, " in out
        assert "  changed both here and in the lesson, " in out
        assert "actor “Khalifa Haftar”\n      here “Mine.”, in the lesson “A gloss that was corrected.”" in out
        with Library.open(pupil) as library:
            assert library.actors.get(haftar.id).gloss == gloss
        code, out, err = command("import", one, "--library", pupil)
        assert (code, out) == (2, "")
        assert "has edition 2" in err


def test_one_bad_lesson_does_not_stop_the_others(command: Command, bundled: Path, tmp_path: Path) -> None:
    good, bad, text = tmp_path / "good.dramatis", tmp_path / "bad.dramatis", tmp_path / "text.txt"
    command("share", "2", "--out", good, "--library", bundled)
    bad.write_bytes(good.read_bytes()[:-4096])
    text.write_text("A plain text\n\n" + "Somebody says that something has happened in Tripoli today. " * 8)
    pupil = tmp_path / "pupil.db"
    code, _, err = command("import", bad, "--library", pupil)
    assert code == 2
    assert "not a whole lesson" in err
    assert not pupil.exists()
    code, out, err = command("import", bad, good, text, "--library", pupil)
    assert code == 1
    assert "backgrounder" in out
    assert "A plain text" in out
    for words, part in (
        (("import", good, "--title", "X"), "--title means nothing for a lesson"),
        (("import", text, "--take", "theirs"), "none of these is one"),
        (("import", bundled), "whole library"),
    ):
        code, out, err = command(*words, "--library", pupil)
        assert (code, out) == (2, "")
        assert part in err


def test_a_slip_is_written_from_two_files_or_a_file_and_the_library(
    command: Command, bundled: Path, tmp_path: Path
) -> None:
    one, two, slip = tmp_path / "1.dramatis", tmp_path / "2.dramatis", tmp_path / "slip.pdf"
    command("share", "1", "--out", one, "--title", "Libya", "--library", bundled)
    with Library.open(bundled) as library:
        corrected(library)
    command("share", "1", "--out", two, "--library", bundled)
    assert command("slip", one, two, "--out", slip) == (0, f"{slip}: 5 corrections, 1 page\n", "")
    assert "a wholly new word" in " ".join(PdfReader(slip).pages[0].extract_text().split())
    slip.unlink()
    assert command("slip", one, "--out", slip, "--print-for", "grey", "--library", bundled)[0] == 0
    slip.unlink()
    for words, code, part in (
        ((two,), 1, "Nothing on the sheets of edition 2"),
        ((two, one), 2, "Exchange the two files"),
        ((one, two, "--for", "colleagues"), 2, "a lesson for pupils"),
        ((one, tmp_path / "none"), 2, "is not a file"),
    ):
        done, out, err = command("slip", *words, "--out", slip, "--library", bundled)
        assert (done, out) == (code, "")
        assert part in err
        assert not slip.exists()
    assert command("slip", one, two, "--out", two)[0] == 2
    assert load(two).edition == 2
