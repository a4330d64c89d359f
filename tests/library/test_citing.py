"""The line under copied words: who wrote them, where, when, and in which paragraph."""

import pytest

from db.model.article import ParagraphKind, Span
from db.model.lesson import Lesson
from desktop.library.citing import source_line
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.wording.language import Language
from tests import made


@pytest.fixture
def lesson(made_file: made.File) -> Lesson:
    """The made-up lesson, whose second paragraph is a heading."""
    with Library.open(made_file.path, write=False) as library:
        return read_lesson(library, made_file.ids.article)


def published(lesson: Lesson, **values: object) -> Lesson:
    """The lesson as an article that is shown as it was published."""
    return lesson._replace(article=lesson.article._replace(origin="", **values))


def test_title_author_publication_date_and_paragraph(lesson: Lesson) -> None:
    line = source_line(published(lesson), made.place("Ben saw"))
    assert line == "𐀀 and 🙂, Ann “the pen” Öz, The 木 Post, about March 2017, paragraph 2"


def test_a_retold_article_names_what_it_was_retold_from(lesson: Lesson) -> None:
    line = source_line(lesson, made.place("came first"))
    assert line == "𐀀 and 🙂, Ann “the pen” Öz, The 木 Post (Retold; مريم), paragraph 1"


def test_what_is_not_known_is_left_out(lesson: Lesson) -> None:
    bare = published(lesson, author="", publication=" ", published=None)
    assert source_line(bare, made.place("came first")) == "𐀀 and 🙂, paragraph 1"


def test_several_paragraphs_and_a_heading(lesson: Lesson) -> None:
    bare = published(lesson, author="", publication="", published=None)
    heading = next(p.span for p in lesson.paragraphs if p.kind is ParagraphKind.HEADING)
    assert source_line(bare, Span(0, len(made.TEXT))) == "𐀀 and 🙂, paragraphs 1–2"
    assert source_line(bare, heading) == "𐀀 and 🙂"
    first = lesson.paragraphs[0].span
    assert source_line(bare, Span(first.start, first.end + 1)) == "𐀀 and 🙂, paragraph 1"


def test_it_speaks_the_language_that_it_is_handed(lesson: Lesson) -> None:
    words = {"paragraph {number}": "الفقرة {number}", ", ": "، "}
    arabic = Language("ar", lambda text, _number: words.get(text, text))
    assert source_line(published(lesson, author="", published=None), made.place("came"), arabic) == (
        "𐀀 and 🙂، The 木 Post، الفقرة 1"
    )
