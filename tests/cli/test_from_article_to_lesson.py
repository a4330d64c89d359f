"""From a file to a lesson, the whole way: read by the child process, looked through, and compared with its gold."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from db.model.article import Span
from db.model.suggestion import ActorSuggestion, EventSuggestion, Suggestion, SuggestionState
from desktop.library import reviewing
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from tests.cli.rig import dramatis
from tests.extraction.samples import Sample, read_gold, sample, samples

MOST_JUNK = 4
"""Actors that may be suggested and are none."""


class Gold(NamedTuple):
    """An article of `text` with what is in it; what follows the text in its file is not part of it."""

    file: Path
    text: str
    published: str
    actors: dict[str, list[Span]]
    dates: list[tuple[Span, str]]
    not_actors: list[str]


WHOLE = [one.name for one in samples() if one.after]
"""The samples that are files as they come, with more in them than the article."""


def gold(one: Sample, folder: Path) -> Gold:
    """A sample, and its file in a folder; a time of day is no date of its own."""
    file = folder / f"{one.name}.txt"
    file.write_text(one.file_text, "utf-8")
    dates = [(date.span, date.value) for date in one.days if "T" not in date.value]
    return Gold(file, one.text, one.published, one.cast, dates, list(one.not_actors))


def imported(article: Gold, library: Path, *words: object) -> str:
    """What is printed when an article is imported with its right date."""
    ended = dramatis("import", article.file, "--published", article.published, "--library", library, *words)
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def suggested(library: Library, kind: type) -> list[Suggestion]:
    (summary,) = library.articles.summaries()
    return [one for one in reviewing.suggestions(library, summary.id) if isinstance(one.proposal, kind)]


def check_actors(article: Gold, library: Library) -> None:
    """Every actor is suggested once with all its mentions; few others are."""
    found = [one.proposal for one in suggested(library, ActorSuggestion)]
    speaking_for: dict[str, set[str]] = {}
    missed: list[str] = []
    for name, spans in article.actors.items():
        for span in spans:
            hit = [one.name for one in found if any(span.overlaps(mention) for mention in one.mentions)]
            speaking_for.setdefault(name, set()).update(hit)
            missed += [name] if not hit else []
    assert missed == []
    assert {name: hits for name, hits in speaking_for.items() if len(hits) != 1} == {}
    names = [next(iter(hits)) for hits in speaking_for.values()]
    assert len(names) == len(set(names)), "two actors were taken for one"
    assert len({one.name for one in found} - set(names)) <= MOST_JUNK
    called = {name for one in found for name in (one.name, *one.aliases)}
    assert [name for name in article.not_actors if name in called] == []


def check_dates(article: Gold, library: Library) -> None:
    """Every date of the text stands in an event, with its value; one that is open ("by 2017") with its end."""
    found = [one.proposal for one in suggested(library, EventSuggestion)]
    dated = [(one.date_span, str(one.date)) for one in found if isinstance(one, EventSuggestion)]
    for span, value in article.dates:
        words = article.text[span.start : span.end]
        values = [date.strip("./") for where, date in dated if where is not None and where.overlaps(span)]
        assert values == [value], words


def check_review(library: Library) -> None:
    """One key for each: accepting them one by one gives a lesson with everything in it."""
    (summary,) = library.articles.summaries()
    steps = 0
    while waiting := [one for one in reviewing.suggestions(library, summary.id) if one.state is SuggestionState.OPEN]:
        reviewing.accept(library, [waiting[0].id])
        steps += 1
    decided = reviewing.suggestions(library, summary.id)
    lesson = read_lesson(library, summary.id)
    actors = [one for one in decided if isinstance(one.proposal, ActorSuggestion)]
    assert steps <= len(decided)
    assert reviewing.left(decided) == 0
    assert len(lesson.actors) == len(actors)
    assert len(lesson.events) == len(suggested(library, EventSuggestion))
    assert sorted(mention.span for mention in lesson.mentions) == sorted(
        span for one in actors for span in one.proposal.mentions
    )
    assert problems(library) == []


@pytest.fixture(params=WHOLE)
def article(request: pytest.FixtureRequest, tmp_path: Path) -> Gold:
    return gold(sample(request.param), tmp_path)


@pytest.fixture
def opened(article: Gold, tmp_path: Path) -> Iterator[Library]:
    out = imported(article, tmp_path / "school.dramatis")
    assert "left out, call for donations: " in out
    with Library.open(tmp_path / "school.dramatis") as library:
        yield library


def test_an_article_of_our_own_becomes_a_lesson(article: Gold, opened: Library) -> None:
    assert opened.articles.get(1).text == article.text
    check_actors(article, opened)
    check_dates(article, opened)
    check_review(opened)


def test_the_same_article_gives_the_same_suggestions(article: Gold, opened: Library, tmp_path: Path) -> None:
    imported(article, tmp_path / "again.dramatis")
    with Library.open(tmp_path / "again.dramatis") as again:
        assert reviewing.suggestions(again, 1) == reviewing.suggestions(opened, 1)
    assert reviewing.suggest_for(opened, 1, lambda: False).rows == ()


def test_suggestions_made_again_keep_what_was_decided(article: Gold, opened: Library) -> None:
    first = reviewing.suggestions(opened, 1)
    reviewing.accept(opened, [one.id for one in first[::3]])
    reviewing.reject(opened, [one.id for one in first[1::5]])
    reviewing.skip(opened, first[2].id)
    decided = {one.id: (one.state, one.made_id) for one in reviewing.suggestions(opened, 1)}
    rows = len(read_lesson(opened, 1).mentions)
    reviewing.suggest_for(opened, 1, lambda: False)

    assert {one.id: (one.state, one.made_id) for one in reviewing.suggestions(opened, 1)} == decided
    assert len(read_lesson(opened, 1).mentions) == rows


def test_a_date_before_what_the_text_tells_is_pointed_out(article: Gold, tmp_path: Path) -> None:
    said, _ = dated_wrongly(article, tmp_path, f"{int(article.published[:4]) - 8}-05-16")

    assert "Was it published later?" in said


def dated_wrongly(article: Gold, folder: Path, date: str) -> tuple[str, list[str]]:
    """What is said about a wrong date, and the dates of the events that are suggested under it."""
    library = folder / "wrong.dramatis"
    ended = dramatis("import", article.file, "--published", date, "--library", library)
    assert ended.code == 0
    with Library.open(library, write=False) as opened:
        return ended.err, [str(one.proposal.date) for one in suggested(opened, EventSuggestion)]


def test_the_real_op_ed_gives_what_is_promised(data_dir: Path, tmp_path: Path) -> None:
    article = gold(read_gold(data_dir / "op-ed-libya.txt"), tmp_path)
    library = tmp_path / "school.dramatis"
    out = imported(article, library)
    with Library.open(library) as opened:
        assert opened.articles.get(1).text == article.text
        check_actors(article, opened)
        check_dates(article, opened)
        haftar = next(one for one in suggested(opened, ActorSuggestion) if "Haftar" in one.proposal.name)
        assert (haftar.proposal.name, haftar.proposal.aliases) == ("Khalifa Haftar", ("Haftar",))
        check_review(opened)
    assert "left out, call for donations: 161 words" in out
    said, dates = dated_wrongly(article, tmp_path, "2024-05-16")  # a copy on the web that was dated anew
    assert "“Jan. 11” has no year" in said
    assert [date for date in dates if "2024" in date] == []
