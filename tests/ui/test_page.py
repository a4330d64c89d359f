"""The article as a Qt document: every place of the text is found on the page and back."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from tests.ui.rig import ANCIENT, add_article


@pytest.fixture
def lessons(bundled: Path) -> list[Lesson]:
    """The bundled lessons and one with code points outside the first plane."""
    with Library.open(bundled) as library:
        add_article(library, ANCIENT)
        return [read_lesson(library, summary.id) for summary in library.articles.summaries()]


def test_every_offset_has_its_own_position_and_comes_back(lessons: list[Lesson], look: Look) -> None:
    for lesson in lessons:
        page = Page(lesson, look)
        for paragraph in lesson.paragraphs:
            span = paragraph.span
            positions = [page.position(offset) for offset in range(span.start, span.end + 1)]
            assert positions == sorted(set(positions))
            assert [page.offset(position) for position in positions] == list(range(span.start, span.end + 1))


def test_every_paragraph_is_a_block_with_its_words_and_its_number(lessons: list[Lesson], look: Look) -> None:
    for lesson in lessons:
        page = Page(lesson, look)
        assert page.document.blockCount() == len(lesson.paragraphs) + 2
        for paragraph in lesson.paragraphs:
            block = page.document.findBlock(page.position(paragraph.span.start))
            assert block.text() == lesson.text_of(paragraph.span)
            assert page.paragraph_span(block) == paragraph.span
            assert page.number(block) == paragraph.number


def test_a_mention_on_the_page_reads_as_in_the_article(lessons: list[Lesson], look: Look) -> None:
    for lesson in lessons:
        page = Page(lesson, look)
        for index, mention in enumerate(lesson.mentions):
            cursor = QTextCursor(page.document)
            cursor.setPosition(page.position(mention.span.start))
            cursor.setPosition(page.position(mention.span.end), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == lesson.text_of(mention.span)
            assert page.mention_at(mention.span.start) == page.mention_at(mention.span.end - 1) == index
            assert page.mention_at(mention.span.end) != index


def test_mentions_beyond_the_first_plane_are_longer_in_qt(lessons: list[Lesson], look: Look) -> None:
    # Otherwise the tests above would pass without any conversion.
    ancient = lessons[-1]
    page = Page(ancient, look)
    mention = next(m for m in ancient.mentions if ancient.text_of(m.span) == "𐀞𐀲")

    assert page.position(mention.span.end) - page.position(mention.span.start) == 4


def test_title_and_byline_are_no_part_of_the_text(lessons: list[Lesson], look: Look) -> None:
    page = Page(lessons[0], look)
    title, byline = page.document.findBlockByNumber(0), page.document.findBlockByNumber(1)

    assert title.text() == lessons[0].article.title
    assert "The Moscow Times, March 2017" in byline.text()
    assert page.offset(title.position()) is page.offset(byline.position()) is None
    assert page.number(title) is page.number(byline) is None


def test_a_split_surrogate_belongs_to_the_code_point_that_it_splits(lessons: list[Lesson], look: Look) -> None:
    ancient = lessons[-1]
    page = Page(ancient, look)
    offset = ancient.article.text.index("𐀀")

    assert page.offset(page.position(offset) + 1) == offset


def test_mentions_of_a_span_are_those_that_begin_in_it(lessons: list[Lesson], look: Look) -> None:
    for lesson in lessons:
        page = Page(lesson, look)
        found = [index for paragraph in lesson.paragraphs for index in page.mentions_in(paragraph.span)]
        assert found == list(range(len(lesson.mentions)))
