"""What may be told of a library: numbers alone."""

import sqlite3
from pathlib import Path

from db.migrate import latest
from desktop.library.facts import library_facts
from desktop.library.library import Library
from tests import made


def test_the_numbers_of_a_library(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        facts = library_facts(library)
    assert facts.schema == latest()
    assert not facts.read_only
    assert (facts.articles, facts.longest) == (1, len(made.TEXT))
    assert (facts.mentions, facts.events, facts.relations, facts.statements, facts.words) == (5, 3, 1, 2, 1)
    assert (facts.notes, facts.questions, facts.problems) == (0, 0, 0)
    assert facts.actors >= 4


def test_an_actor_of_several_articles_counts_once(bundled: Path) -> None:
    with Library.open(bundled, write=False) as library:
        facts = library_facts(library)
        by_article = sum(summary.actors for summary in library.articles.summaries())
    assert facts.read_only
    assert facts.articles == 3
    assert facts.questions == 17
    assert 0 < facts.actors < by_article


def test_a_changed_text_is_a_problem(made_file: made.File) -> None:
    with sqlite3.connect(made_file.path) as connection:
        connection.execute("UPDATE article SET sha256 = ?", ("0" * 64,))
    connection.close()
    with Library.open(made_file.path) as library:
        assert library_facts(library).problems == 1
