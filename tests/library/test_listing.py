"""A list of articles reads what is looked at, and notices what a change touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.library import studying
from desktop.library.curating import details
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.listing import ArticleList, articles_left, articles_touched
from tests.bench.large import make_library


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "many.dramatis"
    make_library(path, 150, words=60)
    return path


@pytest.fixture
def library(many: Path) -> Iterator[Library]:
    with Library.open(many) as library:
        yield library


def test_a_list_is_the_same_as_all_of_it_read_at_once(library: Library) -> None:
    listed = ArticleList.of_library(library)

    assert len(listed) == 150
    assert listed[149] == library.articles.summaries()[149]
    assert len(listed._known) < 100  # looking at one has not read all
    assert list(listed) == library.articles.summaries()
    assert listed[-1] == listed[149]
    assert listed[10:12] == [listed[10], listed[11]]
    assert listed.place_of(listed.ids[77]) == 77
    assert listed.place_of(9999) is None


def test_a_changed_article_is_read_again_and_no_other(library: Library) -> None:
    listed = ArticleList.of_library(library)
    before = list(listed)
    article = library.articles.get(before[3].id)
    change = details.change_details(library, article._replace(title="Another title"))
    listed.forget(articles_touched(change))

    assert articles_touched(change) == {article.id}
    assert listed[3].title == "Another title"
    assert [one for one in listed if one not in before] == [listed[3]]
    library.history.undo()


def test_a_change_of_something_in_an_article_is_one_of_the_article(library: Library) -> None:
    lesson = read_lesson(library, 5)
    noted = studying.add_note(library, lesson, lesson.paragraphs[0].span, "amber", "")

    assert articles_touched(noted) == {5}
    assert articles_left(noted) == frozenset()
    library.history.undo()


def test_archived_and_deleted_articles_leave_the_lists(library: Library) -> None:
    archived = details.set_archived(library, [2, 3], True)
    assert articles_left(archived) == {2, 3}
    assert library.articles.ids(archived=True) == [2, 3]
    assert {2, 3}.isdisjoint(ArticleList.of_library(library).ids)
    assert articles_left(details.set_archived(library, [2, 3], False)) == frozenset()
    deleted = details.remove_articles(library, [7, 8, 999])
    assert articles_left(deleted) == {7, 8}
    undone = library.history.undo()
    assert undone is not None
    assert articles_left(undone) == frozenset()


def test_an_article_that_is_gone_has_no_title(library: Library) -> None:
    listed = ArticleList(library, [1, 999, 2])

    assert [one.title != "" for one in listed] == [True, False, True]
