"""Suggestions by the real engine, stored beside what was decided before."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind
from db.model.article import Anchor, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion, EventSuggestion, Suggestion, SuggestionState
from db.store import Store
from desktop.importers.document import Block
from desktop.library import reviewing
from desktop.library.curating.details import change_details
from desktop.library.curating.events import add_event
from desktop.library.importing import Draft, add_article
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.db.rig import content
from tests.library import reviewed

OPEN, SKIPPED, ACCEPTED, REJECTED = SuggestionState
TEXT = (
    "On Jan. 11 General Mara Velin met Foreign Minister Oto Brand in Lisbon.\n"
    "Velin leads the Northern Front. In 2016 the Northern Front took the harbour of Porto Vell.\n"
    "Brand said that Portugal would not recognise it."
)
VELIN = Actor(0, "uuid-velin", "Mara Velin", ActorKind.PERSON, "A general of the north.", False, ("Velin",), (), ())


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        yield library


def add(library: Library, draft: Draft | None = None) -> int:
    return next(iter(add_article(library, draft or reviewed.draft("The talks", TEXT)).ids("article")))


def suggest(library: Library, article_id: int) -> tuple[Suggestion, ...]:
    reviewing.suggest_for(library, article_id, lambda: False)
    return reviewing.suggestions(library, article_id)


def named(found: tuple[Suggestion, ...], name: str) -> Suggestion:
    return next(one for one in found if isinstance(one.proposal, ActorSuggestion) and one.proposal.name == name)


def events(found: tuple[Suggestion, ...]) -> list[EventSuggestion]:
    return [one.proposal for one in found if isinstance(one.proposal, EventSuggestion)]


def dates(found: tuple[Suggestion, ...]) -> set[str]:
    return {str(event.date) for event in events(found) if event.date is not None}


def test_suggestions_are_one_step(library: Library) -> None:
    article_id = add(library)
    before = content(library.store)
    change = reviewing.suggest_for(library, article_id, lambda: False)

    assert change.name == "suggestions for The talks"
    found = reviewing.suggestions(library, article_id)
    assert {one.state for one in found} == {OPEN}
    assert named(found, "Mara Velin").proposal.kind is ActorKind.PERSON
    assert dates(found) == {"2017-01-11", "2016"}
    assert read_lesson(library, article_id).actors == ()
    library.history.undo()
    assert content(library.store) == before


def test_the_keys_of_events_are_the_ids_of_their_actors(library: Library) -> None:
    library.history.do("shift", lambda: add(library))  # ids of suggestions and places in lists differ
    found = suggest(library, add(library, reviewed.draft("Other", TEXT + " That is all.")))
    velin = named(found, "Mara Velin")

    met = next(event for event in events(found) if str(event.date) == "2017-01-11")
    assert velin.id in dict(met.actors)


def test_who_is_known_comes_accepted_with_mentions_and_keeps_its_names(library: Library) -> None:
    with library.store.quiet():
        known = library.actors.add(VELIN)
    article_id = add(library)
    velin = named(suggest(library, article_id), "Mara Velin")

    assert (velin.state, velin.made_id) == (ACCEPTED, known)
    lesson = read_lesson(library, article_id)
    assert lesson.actors == (VELIN._replace(id=known),)
    assert [lesson.text_of(span) for span in lesson.mentions_by_actor[known]] == ["Mara Velin", "Velin"]
    library.history.undo()
    assert library.actors.get(known) == VELIN._replace(id=known)
    assert read_lesson(library, article_id).mentions == ()


def test_a_name_that_two_go_by_waits(library: Library) -> None:
    with library.store.quiet():
        library.actors.add(VELIN)
        library.actors.add(VELIN._replace(uuid="uuid-ana", name="Ana Velin"))
    text = "Velin spoke in Lisbon on Monday. The ministers of seven countries had asked Velin to come."
    article_id = add(library, reviewed.draft("A speech", text))
    found = suggest(library, article_id)

    assert read_lesson(library, article_id).actors == ()
    assert all(one.state is OPEN for one in found)


def test_made_again_they_are_the_same_and_no_step(library: Library) -> None:
    with library.store.quiet():
        library.actors.add(VELIN)
    article_id = add(library)
    first = suggest(library, article_id)

    assert reviewing.suggest_for(library, article_id, lambda: False).rows == ()
    assert reviewing.suggestions(library, article_id) == first


def test_made_again_they_keep_what_was_decided(library: Library) -> None:
    article_id = add(library)
    found = suggest(library, article_id)
    velin, brand, front = (named(found, name) for name in ("Mara Velin", "Oto Brand", "Northern Front"))
    reviewing.accept(library, [velin.id])
    reviewing.reject(library, [brand.id])
    reviewing.skip(library, front.id)
    changed = velin.proposal._replace(name="The general")
    reviewing.change_proposal(library, velin.id, changed)
    before = reviewing.suggestions(library, article_id)
    again = suggest(library, article_id)

    assert again == before
    assert [one.name for one in library.actors.of_library()] == ["The general"]


def test_a_confirmed_date_works_out_what_waits_in_place(library: Library) -> None:
    article_id = add(library, reviewed.draft("The talks", TEXT)._replace(published_confirmed=False))
    first = suggest(library, article_id)
    assert "2017-01-11" not in {str(event.date) for event in events(first)}
    article = library.articles.get(article_id)
    change_details(library, article._replace(published_confirmed=True))
    again = suggest(library, article_id)

    assert "2017-01-11" in {str(event.date) for event in events(again)}
    assert {one.id for one in again} == {one.id for one in first}


def test_the_dates_of_accepted_events_follow_the_date_of_publication(library: Library) -> None:
    article_id = add(library)
    found = suggest(library, article_id)
    reviewing.accept(library, [one.id for one in found if isinstance(one.proposal, EventSuggestion)])

    def publish(day: str) -> list[str]:
        article = library.articles.get(article_id)
        change_details(library, article._replace(published=Moment.parse(day)))
        suggest(library, article_id)
        events = read_lesson(library, article_id).events
        return sorted(str(event.date) for event in events if event.date is not None)

    assert publish("2016-02-01") == ["2016", "2016-01-11"]
    stored = (one for one in reviewing.suggestions(library, article_id) if isinstance(one.proposal, EventSuggestion))
    met = next(one for one in stored if str(one.proposal.date) == "2016-01-11")
    reviewing.change_proposal(library, met.id, met.proposal._replace(date=Moment.parse("2015-01-11")))
    assert publish("2017-02-01") == ["2015-01-11", "2016"]


def test_a_name_that_was_rejected_comes_last_in_other_articles(library: Library) -> None:
    found = suggest(library, add(library))
    assert isinstance(found[0].proposal, ActorSuggestion)
    reviewing.reject(library, [found[0].id])
    other = suggest(library, add(library, reviewed.draft("Other", TEXT + " That is all.")))

    last = other[-1]
    assert isinstance(last.proposal, ActorSuggestion)
    assert (last.proposal.name, last.state) == (found[0].proposal.name, OPEN)


def test_nothing_is_stored_after_a_cancel_or_for_a_text_that_changed(library: Library) -> None:
    article_id = add(library)
    before = content(library.store)

    assert reviewing.suggest_for(library, article_id, lambda: True).rows == ()
    assert content(library.store) == before

    def corrected() -> bool:
        article = library.articles.get(article_id)._replace(text="Other words.", sha256="0")
        with library.store.quiet():
            library.articles.change_text(article, ())
        return False

    assert reviewing.suggest_for(library, article_id, corrected).rows == ()


def test_what_stands_by_hand_is_not_suggested_again(library: Library) -> None:
    article_id = add(library)
    place = Span(TEXT.index("In 2016"), TEXT.index("\nBrand"))
    anchor = Anchor.of(TEXT, place)
    date = Moment.parse("2016")
    falls = Event(0, "", 0, date, DateBasis.STATED, "", "The harbour falls", "", Claim.REPORT, False, (), anchor, None)
    add_event(library, article_id, falls)
    found = suggest(library, article_id)

    assert dates(found) == {"2017-01-11"}


def test_a_heading_makes_no_event(library: Library) -> None:
    draft = reviewed.draft("The talks", TEXT)
    heading = Block("What happened on 3 May 2016", ParagraphKind.HEADING, True, Sentence(""))
    article_id = add(library, draft._replace(blocks=(heading, *draft.blocks)))

    assert "2016-05-03" not in {str(event.date) for event in events(suggest(library, article_id))}


def test_how_years_are_found_is_told_of_the_text(library: Library) -> None:
    article = library.articles.get(add(library))
    news = reviewing.telling(article.text, article.published, "en")
    assert news is not None
    assert "15 March 2017" in str(news)
    undated = reviewing.telling(article.text, None, "en")
    assert undated is not None
    assert "2017" not in str(undated)
    history = reviewing.telling("In 1911 he fled. He came back in May 1912. He died in 1913.", article.published, "en")
    assert history is not None
    assert "history" in str(history)
    assert reviewing.telling(article.text, article.published, "de") is None
