"""The sheet of the reader's own notes: what stands on it, in which order, and what is refused."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.article import Span
from db.model.errors import CancelledError, LibraryError
from db.model.study import BOOKMARK
from desktop.library import my_notes as module
from desktop.library import studying
from desktop.library.curating.correcting import correct_text
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.my_notes import my_notes
from desktop.library.shelves import Shelf, whole_library
from desktop.sheets.content.my_notes import MyNotes, notes_handout, notes_lesson
from desktop.sheets.design import PrintFor
from desktop.sheets.material import School
from desktop.sheets.plain import handout_pdf
from desktop.wording.language import ENGLISH


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    """The bundled articles; in the first a bookmark and two highlights, in the second a note."""
    with Library.open(bundled) as library:
        first, second, *_ = library.articles.ids()
        lesson, other = read_lesson(library, first), read_lesson(library, second)
        start = lesson.body[0].span.start
        studying.add_note(library, lesson, Span(start, start + 30), "rose", "Who says so?\n\n Not he.")
        studying.add_bookmark(library, lesson, lesson.body[1].span.start)
        start = lesson.body[2].span.start
        studying.add_note(library, lesson, Span(start, start + 20), "amber", "")
        start = other.body[0].span.start
        studying.add_note(library, other, Span(start, start + 25), "blue", "مريم?")
        studying.set_highlight_names(library, {"rose": "Doubtful"})
        yield library


def alone(library: Library) -> Shelf:
    """The shelf of the first article."""
    return Shelf("This article", (library.articles.ids()[0],))


def printed(notes: MyNotes, print_for: PrintFor = PrintFor.STANDARD) -> str:
    handout = notes_handout(notes, print_for, ENGLISH)
    content, report = handout_pdf(notes_lesson(notes, ENGLISH), handout, School())
    pages = PdfReader(BytesIO(content)).pages
    assert report.pages == len(pages)
    assert report.missing == ()
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("print_for", [PrintFor.STANDARD, PrintFor.LARGE, PrintFor.GREY])
def test_each_note_stands_with_its_paragraph_its_sign_and_the_name_of_its_colour(
    library: Library, print_for: PrintFor
) -> None:
    words = printed(my_notes(library, alone(library)), print_for)

    assert "My notes: Russia’s wager in Libya" in words
    places = [words.index(part) for part in ("◆ Doubtful", "▼ Bookmark", "● Important")]
    assert places == sorted(places), "in the order of the text"
    for part in ("Who says so? / Not he.", "This month, reports have", "The author sets little store"):
        assert part in words


def test_by_colour_each_colour_has_its_heading(library: Library) -> None:
    words = printed(my_notes(library, alone(library), by_colour=True))

    places = [words.index(part) for part in ("● Important", "◆ Doubtful", "▼ Bookmark")]
    assert places == sorted(places)
    assert "Colour" not in words


def test_a_place_that_a_correction_left_uncertain_is_told_with_the_words_as_they_were(library: Library) -> None:
    first = library.articles.ids()[0]
    assert "corrected since" not in printed(my_notes(library, alone(library)))
    text = read_lesson(library, first).article.text
    start = read_lesson(library, first).body[0].span.start
    was = text[start : start + 30]
    correct_text(library, first, text[:start] + "Wholly other words have come here, it seems" + text[start + 40 :])
    words = printed(my_notes(library, alone(library)))
    assert "1? ◆ Doubtful" in words
    assert " ".join(was.split()) in words
    assert "?: the text was corrected since" in words


def test_colours_are_chosen(library: Library) -> None:
    words = printed(my_notes(library, alone(library), {BOOKMARK}))

    assert "▼ Bookmark" in words
    assert "Doubtful" not in words


def test_several_articles_stand_one_after_the_other_and_those_without_notes_are_left_out(library: Library) -> None:
    parts: list[float] = []
    notes = my_notes(library, whole_library(library), report=parts.append)
    words = printed(notes)

    titles = [noted.lesson.article.title for noted in notes.articles]
    assert len(titles) == 2
    assert parts == [0.5, 1.0]
    assert "My notes: All articles" in words
    assert words.index(titles[0]) < words.index("Doubtful") < words.index(titles[1]) < words.index("Question")


def test_the_same_notes_make_the_same_bytes(library: Library) -> None:
    notes = my_notes(library, alone(library))
    handout = notes_handout(notes, PrintFor.STANDARD, ENGLISH)
    one, other = (handout_pdf(notes_lesson(notes, ENGLISH), handout, School())[0] for _ in range(2))
    assert one == other


def test_none_too_many_and_stopped_are_said(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LibraryError, match="no notes of this kind"):
        my_notes(library, alone(library), {"green"})
    with pytest.raises(CancelledError):
        my_notes(library, alone(library), cancelled=lambda: True)
    monkeypatch.setattr(module, "MOST_ARTICLES", 1)
    with pytest.raises(LibraryError, match="at most 1 articles"):
        my_notes(library, whole_library(library))
