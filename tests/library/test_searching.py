"""Searching the bundled library and made ones: ranked, filtered, with the words around, past the writer."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.article import Span
from db.model.errors import CancelledError
from db.model.found import FoundKind, Wanted, terms_of
from db.model.moment import day_from
from desktop.library import searching
from desktop.library.curating import details
from desktop.library.library import Library
from desktop.library.searching import Answer, Result, Searcher
from desktop.library.snippets import hits_in, snippet_of
from tests import made


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as library:
        yield library


def look(library: Library, typed: str, **limits: object) -> Answer:
    return searching.search(library, Wanted(terms_of(typed))._replace(**limits))


def of(answer: Answer, kind: FoundKind) -> tuple[Result, ...]:
    return next((group.results for group in answer.groups if group.kind is kind), ())


def test_the_actor_of_that_name_comes_first(library: Library) -> None:
    actors = of(look(library, "libya"), FoundKind.ACTOR)
    assert actors[0].title == "Libya"
    assert actors[0].article_title
    assert len(actors) > 1
    assert of(look(library, "حفتر"), FoundKind.ACTOR)[0].title == "Khalifa Haftar"


def test_a_result_says_its_place_and_shows_the_words(library: Library) -> None:
    for result in of(look(library, "tobruk parl"), FoundKind.ARTICLE):
        assert result.span is not None
        assert result.article_id is not None
        text = library.articles.get(result.article_id).text
        assert text[slice(*result.span)] in ("Tobruk", "parliament")
        shown = {result.snippet[slice(*hit)] for hit in result.hits}
        assert shown == {"Tobruk", "parliament"}
        assert result.places >= 2
        assert result.paragraph is not None


def test_words_are_anded_and_quotes_are_phrases(library: Library) -> None:
    def places(typed: str) -> int:
        return sum(group.total for group in look(library, typed).groups)

    assert places("national army") >= places('"national army"') > 0
    assert places('"army national"') == 0
    assert places("libya zzzqqq") == 0


def test_the_filters_narrow(library: Library) -> None:
    everything = look(library, "haftar")
    events = look(library, "haftar", kinds=frozenset({FoundKind.EVENT}))
    assert [group.kind for group in events.groups] == [FoundKind.EVENT]
    first = library.articles.ids()[0]
    here = look(library, "haftar", articles=(first,))
    assert {
        result.article_id for group in here.groups for result in group.results if group.kind is not FoundKind.ACTOR
    } == {first}
    assert len(of(here, FoundKind.EVENT)) < len(of(everything, FoundKind.EVENT))
    dated = look(library, "haftar", earliest=day_from(2016, 1, 1), latest=day_from(2016, 12, 31))
    assert {group.kind for group in dated.groups} <= {FoundKind.EVENT, FoundKind.ARTICLE}
    for event in of(dated, FoundKind.EVENT):
        assert event.moment is not None
        assert event.moment.latest is None or event.moment.latest >= day_from(2016, 1, 1)
        assert event.moment.earliest is None or event.moment.earliest <= day_from(2016, 12, 31)


def test_archived_articles_are_left_out_unless_asked_for(library: Library) -> None:
    ids = library.articles.ids()
    details.set_archived(library, ids, True)
    assert {group.kind for group in look(library, "haftar").groups} == {FoundKind.ACTOR}
    assert len(of(look(library, "haftar", archived=True), FoundKind.ARTICLE)) == len(ids)


def test_a_note_is_found_with_its_place(made_file: made.File) -> None:
    with Library.open(made_file.path) as library:
        with library.store.quiet():
            library.study.add_note(
                made_file.ids.article, "note-9", "amber", "Ask the harbourmaster", made.anchor("Ben")
            )
        (note,) = of(look(library, "harbour"), FoundKind.NOTE)
        assert (note.title, note.snippet, note.article_id) == ("Ben", "Ask the harbourmaster", made_file.ids.article)
        assert note.span == made.anchor("Ben").span


def test_a_name_that_is_misspelt_leads_to_the_right_one(library: Library) -> None:
    assert look(library, "Hafter").nearest == ("Haftar",)
    assert look(library, "Gadaffi").nearest != ()
    assert look(library, "zzzqqq").nearest == ()


def test_of_an_older_and_a_newer_search_the_newer_one_answers(bundled: Path) -> None:
    searcher = Searcher(bundled)
    try:
        searcher.interrupt(2)
        with pytest.raises(CancelledError):
            searcher.search(1, Wanted(terms_of("haftar")))
        assert searcher.search(2, Wanted(terms_of("haftar"))).groups
    finally:
        searcher.close()


def test_a_search_that_runs_is_interrupted(bundled: Path) -> None:
    searcher = Searcher(bundled)
    searcher.search(1, Wanted(terms_of("haftar")))
    assert searcher._library is not None
    store = searcher._library.store
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    ended: list[Exception] = []

    def run() -> None:
        try:
            store.rows(endless)
        except CancelledError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        searcher.interrupt(2)
        thread.join(0.01)
    assert len(ended) == 1
    searcher.close()


def test_a_search_sees_what_has_just_been_written(bundled: Path) -> None:
    searcher = Searcher(bundled)
    with Library.open(bundled) as library:
        assert not searcher.search(1, Wanted(terms_of("quicksilver"))).groups
        actor = library.actors.get(1)
        library.do("rename", lambda: library.actors.change(actor._replace(name="Quicksilver")))
        assert of(searcher.search(2, Wanted(terms_of("quicksilver"))), FoundKind.ACTOR)[0].title == "Quicksilver"
        searcher.close()


@given(st.text(max_size=400), st.text(max_size=12))
def test_hits_lie_in_the_snippet(text: str, typed: str) -> None:
    terms = terms_of(typed)
    hits = hits_in(text, terms)
    snippet = snippet_of(text, hits)
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits)
    for span in snippet.hits:
        assert 0 <= span.start < span.end <= len(snippet.text)
        shown = snippet.text[span.start : span.end]
        assert shown in text.replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Der Łódźer Weg", "lodz", ["Łódźer"]),
        ("中华人民共和国", "人民", ["人民"]),
        ("a Al-Serraj b", "al serraj", ["Al", "Serraj"]),
        ("a Al-Serraj b", '"al serraj"', ["Al-Serraj"]),
        ("NEAR and near", "near", ["NEAR", "near"]),
        ("nearly near", '"near"', ["near"]),
        ("مُحَمَّد جاء", "محمد", ["مُحَمَّد"]),
    ],
)
def test_hits_are_shown_in_the_original_letters(text: str, typed: str, shown: list[str]) -> None:
    assert [text[slice(*hit.span)] for hit in hits_in(text, terms_of(typed))] == shown


def test_a_snippet_of_a_long_text_is_short_and_around_the_best_place() -> None:
    text = "one " * 200 + "alpha " + "two " * 200 + "alpha beta " + "three " * 200
    snippet = snippet_of(text, hits_in(text, terms_of("alpha beta")))
    assert "alpha beta" in snippet.text
    assert len(snippet.text) < 200
    assert snippet.hits[0] == Span(snippet.text.index("alpha"), snippet.text.index("alpha") + 5)
