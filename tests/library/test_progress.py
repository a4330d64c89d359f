"""The figures of a library that was practised, and the summary of them that can be handed in."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from db.model.errors import StorageError
from desktop.library.library import Library
from desktop.library.progress import practised_articles, read_progress, table, write_summary
from tests.practised import NOW, TIME, practise


def test_figures_of_sessions_that_were_held(bundled: Path) -> None:
    with Library.open(bundled) as library:
        article_id = practise(library, days=3, cards=6)
        found = read_progress(library, time=TIME)
        first = read_progress(library, time=TIME, article_ids=(article_id,))
        title = practised_articles(library)[article_id]
        other = read_progress(library, time=TIME, article_ids=(article_id + 1,))
    assert found.tally.answers == 18
    assert found.tally.new == 18
    assert found.tally.right == 12
    assert found.weeks[-1].begin.isoformat() == "2026-11-23"
    assert sum(week.tally().answers for week in found.weeks) == 18
    assert [one.name for one in found.articles] == [title]
    assert found.standing.cards > 100
    assert found.standing.learning == 18
    assert found.actors
    assert found.actors[0].tally.right_share == min(one.tally.right_share or 0.0 for one in found.actors)
    assert sum(found.forecast) == 18
    assert first == found
    assert other.tally.answers == 0


def test_an_answer_years_ahead_is_counted_when_the_clock_is_right_again(bundled: Path) -> None:
    with Library.open(bundled) as library:
        practise(library, days=1, cards=1, now=NOW + timedelta(days=9000))
        found = read_progress(library, time=TIME)
    assert found.weeks[-1].tally().answers == found.tally.answers == 1


def test_the_table_has_safe_cells_and_a_row_for_each_week(bundled: Path) -> None:
    with Library.open(bundled) as library:
        article_id = practise(library, days=10, cards=2)
        article = library.articles.get(article_id)
        library.do("Rename", lambda: library.articles.change(article._replace(title="=cmd|' /C calc'!A0")))
        content = table(read_progress(library, time=TIME))
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[0][:4] == ["Article", "Week of", "Answers", "Right"]
    assert [row[0] for row in rows[1:]] == ["'=cmd|' /C calc'!A0"] * 3
    assert [row[1:4] for row in rows[1:]] == [
        ["2026-11-09", "4", "3"],
        ["2026-11-16", "14", "9"],
        ["2026-11-23", "2", "1"],
    ]


def test_the_page_says_the_figures_and_that_nothing_was_sent(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled) as library:
        practise(library, days=10, cards=4)
        found = read_progress(library, time=TIME)
    target = tmp_path / "summary.pdf"
    write_summary(found, target, about="Russia’s wager in Libya")
    before = target.read_bytes()
    write_summary(found, target, about="Russia’s wager in Libya")
    assert target.read_bytes() == before

    pages = PdfReader(target).pages
    text = " ".join(pages[0].extract_text().split())
    assert len(pages) == 1
    for words in ("Name", "Practice: Russia’s wager in Libya", "7 September 2026 – 23 November 2026"):
        assert words in text
    for words in ("Answers given 40", "Cards known well", "23 Nov 2026", "not right", "sent nothing to anybody"):
        assert words in text


def test_of_a_year_and_many_articles_there_is_still_one_page(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled) as library:
        practise(library, days=3, cards=2)
        found = read_progress(library, time=TIME, weeks=53)
    many = tuple(
        found.articles[0]._replace(key=str(n), name=f"An article of a long name, number {n} " * 2) for n in range(30)
    )
    write_summary(found._replace(articles=many), tmp_path / "year.pdf", about="All articles")
    pages = PdfReader(tmp_path / "year.pdf").pages
    assert len(pages) == 1
    assert "24 more articles are not listed." in " ".join(pages[0].extract_text().split())


def test_a_summary_that_cannot_be_written_leaves_no_file(bundled: Path, tmp_path: Path) -> None:
    with Library.open(bundled) as library:
        found = read_progress(library, time=TIME)
    with pytest.raises(StorageError):
        write_summary(found, tmp_path / "nowhere" / "summary.csv", about="")
    assert not (tmp_path / "nowhere").exists()
