"""Lessons to ask about: the bundled ones, and one made of an article by accepting all that was suggested."""

from pathlib import Path

import pytest

from db.model.article import ArticleForm, ParagraphKind
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.store import Store
from desktop.importers.document import Block
from desktop.library import reviewing
from desktop.library.importing import Draft, add_article
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.extraction.samples import sample
from tests.sheets.lessons import bridge


@pytest.fixture(scope="session")
def bundled_lessons(bundled_master: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Lesson, ...]:
    """The three bundled articles."""
    path = tmp_path_factory.mktemp("exercises") / "library.dramatis"
    path.write_bytes(bundled_master.read_bytes())
    with Library.open(path) as library:
        return tuple(read_lesson(library, summary.id) for summary in library.articles.summaries())


@pytest.fixture(scope="session")
def accepted_lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """An article on a war with everything that the program suggested, unseen by any teacher."""
    war = sample("karabakh-2020")
    blocks = tuple(Block(part, ParagraphKind.BODY, True, Sentence("")) for part in war.text.split("\n"))
    day = Moment.parse(war.published)
    draft = Draft(blocks, "After the war", "", "", day, True, "en", ArticleForm.ARTICLE, "")
    path = tmp_path_factory.mktemp("accepted") / "library.dramatis"
    with Library(Store.create(path)) as library:
        article_id = next(iter(add_article(library, draft).ids("article")))
        reviewing.suggest_for(library, article_id, lambda: False)
        reviewing.accept(library, [one.id for one in reviewing.suggestions(library, article_id)])
        return read_lesson(library, article_id)


@pytest.fixture(scope="session")
def lessons(bundled_lessons: tuple[Lesson, ...], accepted_lesson: Lesson) -> tuple[Lesson, ...]:
    """All of them, and a small one."""
    return (*bundled_lessons, accepted_lesson, bridge())
