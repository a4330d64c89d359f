"""The command import: files become articles with suggestions, and what goes wrong is said."""

import os
import random
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from db.model.lesson import Lesson
from db.model.suggestion import SuggestionState
from desktop.library import reviewing
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from tests.cli.rig import ROOT, Ended, dramatis, environment, fingerprint, refused

TEXT = """The harbour talks

On Jan. 11 General Mara Velin met Foreign Minister Oto Brand in Lisbon. Velin leads the Northern Front.

In 2016 the Northern Front took the harbour of Porto Vell. Brand said that Portugal would not recognise it.
"""
SECOND = """Brand resigns

Oto Brand resigned on 3 May 2018. The Northern Front and Mara Velin welcomed it.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "school.dramatis"


def lessons(path: Path) -> list[Lesson]:
    with Library.open(path, write=False) as library:
        return [read_lesson(library, one.id) for one in library.articles.summaries()]


def done(ended: Ended) -> str:
    """What a command that has done its work prints."""
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def test_a_missing_library_is_made_with_the_article_alone(file: Path, library: Path) -> None:
    out = done(dramatis("import", file, "--published", "2017-03-15", "--library", library))

    (lesson,) = lessons(library)
    article = lesson.article
    assert (article.title, article.language) == ("The harbour talks", "en")
    assert (str(article.published), article.published_confirmed) == ("2017-03-15", True)
    assert article.text.split("\n")[-1].startswith("In 2016")
    assert lesson.actors == lesson.events == ()  # nothing is accepted that nobody has seen
    lines = out.splitlines()
    assert lines[0] == "The harbour talks"
    assert "talks.txt" in lines[1]
    assert "40 words, 37 kept" in lines[1]
    assert "published 15 March 2017" in out
    assert "accepted: 0, left to look at: " in out
    assert sorted(path.name for path in file.parent.iterdir()) == [
        "school.dramatis", "school.dramatis.lock", "talks.txt",
    ]  # fmt: skip


def test_suggestions_wait_and_those_above_a_confidence_are_accepted(file: Path, library: Path) -> None:
    done(dramatis("import", file, "--published", "2017-03-15", "--library", library, "--accept-above", "0.5"))

    (lesson,) = lessons(library)
    assert {"Mara Velin", "Oto Brand", "Northern Front"} <= {actor.name for actor in lesson.actors}
    assert {str(event.date) for event in lesson.events} >= {"2017-01-11", "2016"}
    with Library.open(library, write=False) as opened:
        for one in reviewing.suggestions(opened, lesson.article.id):
            wanted = SuggestionState.ACCEPTED if one.proposal.confidence >= 0.5 else SuggestionState.OPEN
            assert one.state is wanted or one.state is SuggestionState.ACCEPTED  # a relation takes its actors along
        assert problems(opened) == []


def test_without_a_date_of_publication_relative_dates_stay_unresolved(file: Path, library: Path) -> None:
    out = done(dramatis("import", file, "--library", library, "--accept-above", "0"))

    (lesson,) = lessons(library)
    assert lesson.article.published is None
    assert "2017-01-11" not in {str(event.date) for event in lesson.events}
    assert "2016" in {str(event.date) for event in lesson.events}
    assert "no date of publication" in out


def test_what_is_named_stands_over_what_the_file_says(file: Path, library: Path) -> None:
    named = ("--title", "Talks", "--author", "Ann", "--publication", "The Post", "--language", "EN")
    done(dramatis("import", file, *named, "--published", "2017-03", "--library", library))

    article = lessons(library)[0].article
    assert (article.title, article.author, article.publication, article.language) == ("Talks", "Ann", "The Post", "en")
    assert str(article.published) == "2017-03"


def test_a_text_without_a_title_takes_its_first_eight_words(file: Path, library: Path) -> None:
    words = "we went down to the harbour and saw the ships come in, one after another, until it was dark and cold. "
    file.write_text(2 * words, "utf-8")
    done(dramatis("import", file, "--library", library))

    assert lessons(library)[0].article.title == "we went down to the harbour and saw"


def test_one_bad_file_does_not_stop_the_rest(file: Path, library: Path) -> None:
    second, empty, picture = (file.with_name(name) for name in ("second.txt", "empty.txt", "picture.pdf"))
    second.write_text(SECOND, "utf-8")
    empty.write_bytes(b"")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    ended = dramatis("import", empty, file, picture, file.with_name("none.txt"), second, "--library", library)

    assert ended.code == 1
    assert [lesson.article.title for lesson in lessons(library)] == ["The harbour talks", "Brand resigns"]
    said = ended.err.splitlines()
    assert len(said) == 3
    for sentence, path in zip(said, (empty, picture, file.with_name("none.txt")), strict=True):
        assert sentence.startswith(f"dramatis: {path}: “{path.name}”")
    assert "Traceback" not in ended.err


def test_a_bad_file_alone_is_refused_and_no_library_made(file: Path, library: Path) -> None:
    file.write_bytes(b"")

    assert "is empty" in refused(dramatis("import", file, "--library", library))
    assert not library.exists()


def test_what_the_library_knows_comes_accepted(file: Path, library: Path) -> None:
    second = file.with_name("second.txt")
    second.write_text(SECOND, "utf-8")
    done(dramatis("import", file, "--library", library, "--accept-above", "0.5"))
    done(dramatis("import", second, "--library", library))

    first, later = lessons(library)
    shared = {"Mara Velin", "Oto Brand", "Northern Front"}
    assert shared <= {actor.name for actor in later.actors}
    assert {actor.id for actor in later.actors} <= {actor.id for actor in first.actors}
    assert all(later.mentions_by_actor[actor.id] for actor in later.actors)
    assert later.events == ()


def test_the_same_text_is_not_added_twice(file: Path, library: Path) -> None:
    done(dramatis("import", file, "--library", library))
    before = fingerprint(library.parent)

    assert "holds this text already" in refused(dramatis("import", file, "--library", library))
    assert len(lessons(library)) == 1
    assert before.keys() == fingerprint(library.parent).keys()
    file.write_text(TEXT + "\nA last word.", "utf-8")
    ended = dramatis("import", file, "--library", library)
    assert ended.code == 0
    assert "% of this text stand in “The harbour talks” already; it was added beside it" in ended.err
    assert len(lessons(library)) == 2


def test_a_date_that_the_text_speaks_against_is_pointed_out(file: Path, library: Path) -> None:
    quiet = "The town on the coast had been quiet for as long as anybody could remember."
    siege = "By 2017, Zorvan had become the commander of a force that held the whole of the coast."
    file.write_text(f"The siege\n\n{quiet}\n\n{siege}\n", "utf-8")
    ended = dramatis("import", file, "--published", "2010-05-16", "--library", library)

    assert ended.code == 0
    assert "2017" in ended.err
    assert all(line.startswith("dramatis: talks.txt: ") for line in ended.err.splitlines())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--published", "15.3.2017"], "is no day, month or year such as 2017-03-15"),
        (["--published", "2017-02-30"], "is no day, month or year"),
        (["--published", "2014/2016"], "is no day, month or year"),
        (["--published", "2017-03~"], "is no day, month or year"),
        (["--published", "201X"], "is no day, month or year"),
        (["--accept-above", "2"], "is no number from 0 to 1"),
        (["--accept-above", "nan"], "is no number from 0 to 1"),
        (["--language", "english"], "is no language code"),
        (["--encoding", "klingon"], "is no encoding"),
    ],
)
def test_a_mistake_is_said_before_anything_is_read(file: Path, library: Path, words: list[str], said: str) -> None:
    ended = dramatis("import", file, *words, "--library", library)

    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err
    assert not library.exists()


def test_one_title_is_for_one_article(file: Path, library: Path) -> None:
    assert "--title" in refused(dramatis("import", file, file, "--title", "Both", "--library", library))
    assert not library.exists()


def test_an_encoding_can_be_named(file: Path, library: Path) -> None:
    file.write_bytes("Встреча\n\nХафтар прибыл в Москву.".encode("koi8-r"))
    done(dramatis("import", file, "--encoding", "koi8-r", "--language", "ru", "--library", library))

    assert "Хафтар прибыл в Москву." in lessons(library)[0].article.text


def test_a_library_that_is_open_elsewhere_or_none_is_refused(file: Path, library: Path) -> None:
    done(dramatis("import", file, "--library", library))
    with Library.open(library):
        assert refused(dramatis("import", file, "--library", library))
    library.write_text("Dear diary,\n" * 400, "utf-8")
    before = fingerprint(library.parent)
    assert "not a Dramatis library" in refused(dramatis("import", file, "--library", library))
    assert fingerprint(library.parent) == before


def test_without_a_library_the_users_own_one_is_used(file: Path, tmp_path: Path) -> None:
    places = tmp_path / "places"
    done(dramatis("import", file, XDG_DATA_HOME=str(places)))

    assert "The harbour talks" in dramatis("list", XDG_DATA_HOME=str(places)).out.splitlines()[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such kill")
def test_a_kill_at_any_moment_leaves_whole_articles(tmp_path: Path, library: Path, campaign: int) -> None:
    """Each article is there with its suggestions or not at all, and the next run adds what is missing."""
    files: list[Path] = []
    for number in range(4):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(f"{TEXT}\nThese were the talks number {number}.\n", "utf-8")
    command = [sys.executable, "-m", "desktop", "import", *map(str, files), "--library", str(library)]
    moments = random.Random(3)
    for _ in range(3 * campaign):
        with subprocess.Popen(
            command, cwd=ROOT, env=environment({}), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            assert child.stdout is not None
            os.read(child.stdout.fileno(), 1)
            time.sleep(moments.uniform(0, 1))  # not waited for: the moment of the kill is drawn by lot
            child.kill()
        with Library.open(library) as opened:
            assert problems(opened) == []
            for one in opened.articles.summaries():
                assert reviewing.suggestions(opened, one.id)
    assert dramatis(*command[3:]).code in (0, 1, 2)
    assert len(lessons(library)) == len(files)


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Two talks</dc:title>'
    '<dc:language>en</dc:language><dc:identifier id="id">a</dc:identifier></metadata><manifest>'
    '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
)


def test_each_chapter_of_a_book_becomes_an_article(tmp_path: Path, library: Path) -> None:
    book = tmp_path / "book.epub"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("book.opf", PACKAGE)
        for name, text in (("a", TEXT), ("b", SECOND)):
            title, *paragraphs = filter(None, text.split("\n"))
            body = f"<h1>{title}</h1>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
            page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title></head><body>{body}</body></html>'
            archive.writestr(f"{name}.xhtml", page)

    assert "holds 2 articles" in refused(dramatis("import", book, "--title", "Both", "--library", library))
    done(dramatis("import", book, "--library", library))
    assert [lesson.article.title for lesson in lessons(library)] == ["The harbour talks", "Brand resigns"]


def test_of_two_that_contradict_each_other_none_is_accepted_unseen(file: Path, library: Path) -> None:
    done(dramatis("import", file, "--published", "2017-03-15", "--library", library, "--accept-above", "0"))
    with Library.open(library, write=False) as opened:
        (article,) = opened.articles.summaries()
        assert reviewing.sure(opened, article.id, 0.0) == ()  # all that could be accepted was


def test_how_years_are_found_is_said(file: Path, library: Path) -> None:
    out = done(dramatis("import", file, "--published", "2017-03-15", "--library", library))
    assert "is counted from the publication date, 15 March 2017." in out
