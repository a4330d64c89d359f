"""What a selection would become: names, dates, actors and evidence taken from the text around it."""

from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind, OriginalName
from db.model.article import Span
from db.model.event import DateBasis
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import SpeakerKind
from desktop.library.curating import proposing
from desktop.library.lessons import read_lesson
from desktop.library.library import Library


@pytest.fixture(scope="module")
def lesson(bundled_master: Path) -> Lesson:
    """The first bundled article."""
    with Library.open(bundled_master, write=False) as library:
        return read_lesson(library, library.articles.summaries()[0].id)


def place(lesson: Lesson, words: str) -> Span:
    start = lesson.article.text.index(words)
    return Span(start, start + len(words))


def without(lesson: Lesson, name: str) -> Lesson:
    """The lesson as if nobody knew an actor."""
    gone = next(actor.id for actor in lesson.actors if actor.name == name)
    return lesson._replace(
        actors=tuple(actor for actor in lesson.actors if actor.id != gone),
        mentions=tuple(mention for mention in lesson.mentions if mention.actor_id != gone),
    )


def person(actor_id: int, name: str, *aliases: str, original: str = "") -> Actor:
    originals = (OriginalName(original, "ar"),) if original else ()
    return Actor(actor_id, str(actor_id), name, ActorKind.PERSON, "", False, aliases, originals, ())


# Actors


def test_a_name_has_all_its_places_and_the_description_of_the_text(lesson: Lesson) -> None:
    proposed = proposing.actor_at(without(lesson, "Khalifa Haftar"), place(lesson, "Khalifa Haftar"))
    assert proposed is not None
    assert (proposed.actor.name, proposed.actor.kind) == ("Khalifa Haftar", ActorKind.PERSON)
    assert "of the Libyan National Army" in proposed.actor.gloss
    assert proposed.gloss_source.startswith("From the text: “")
    assert [lesson.text_of(span) for span in proposed.mentions] == ["Khalifa Haftar"]


def test_a_state_that_is_not_described_has_the_gloss_of_the_entries(lesson: Lesson) -> None:
    proposed = proposing.actor_at(without(lesson, "Algeria"), place(lesson, "Algeria"))
    assert proposed is not None
    assert proposed.actor.kind is ActorKind.STATE
    assert proposed.actor.gloss
    assert proposed.gloss_source == "From the entries that come with Dramatis"


def test_places_that_name_somebody_are_left_alone_but_for_the_selected_one(lesson: Lesson) -> None:
    army = place(lesson, "Army")
    proposed = proposing.actor_at(lesson, army)
    assert proposed is not None
    assert army in proposed.mentions
    others = [mention.span for mention in lesson.mentions if not mention.span.overlaps(army)]
    assert not any(one.overlaps(other) for one in proposed.mentions for other in others)


def test_blanks_around_a_name_do_not_matter_and_a_passage_is_no_name(lesson: Lesson) -> None:
    span = place(lesson, " Egypt")
    proposed = proposing.actor_at(lesson, span)
    assert proposed is not None
    assert proposed.actor.name == "Egypt"
    blank = lesson.article.text.index(" ")
    assert proposing.actor_at(lesson, Span(blank, blank + 1)) is None
    assert proposing.actor_at(lesson, Span(0, 300)) is None


def test_in_other_languages_nothing_is_described(lesson: Lesson) -> None:
    french = without(lesson, "Khalifa Haftar")._replace(article=lesson.article._replace(language="fr"))
    proposed = proposing.actor_at(french, place(lesson, "Khalifa Haftar"))
    assert proposed is not None
    assert (proposed.actor.gloss, proposed.gloss_source) == ("", "")


def test_whom_the_lesson_has_is_known_by_any_name(lesson: Lesson) -> None:
    known = proposing.actor_named(lesson, place(lesson, "CIA"))
    assert known is not None
    assert "CIA" in (known.name, *known.aliases)
    assert proposing.actor_named(lesson, place(lesson, "contracts")) is None


def test_whom_the_library_has_is_found_by_name_alias_and_own_script(lesson: Lesson) -> None:
    span = place(lesson, "spoiler")
    here = lesson.actors[0]._replace(name="spoiler")
    others = [
        person(901, "Somebody", "spoiler"),
        person(902, "spoiler"),
        person(903, "Another", original="spoiler"),
        person(904, "Spoilers"),
        here,
    ]
    assert [one.id for one in proposing.known_by_name(lesson, span, others)] == [902, 901, 903]


# Events


def test_an_event_has_date_claim_and_actors_of_its_place(lesson: Lesson) -> None:
    span = place(lesson, "In 1969 he took part in the coup that brought Muammar Gaddafi to power")
    event = proposing.event_at(lesson, span)
    assert (event.id, event.article_id, event.anchor.span) == (0, lesson.article.id, span)
    assert (event.date, event.date_basis) == (Moment.parse("1969"), DateBasis.STATED)
    names = {lesson.actor_by_id[part.actor_id].name for part in event.actors}
    assert "Muammar Gaddafi" in names


def test_a_date_before_the_place_only_gives_its_year(lesson: Lesson) -> None:
    event = proposing.event_at(lesson, place(lesson, "Russian officials deny it."))
    assert event.date is None
    assert event.actors


def test_relative_dates_need_a_confirmed_day(lesson: Lesson) -> None:
    span = place(lesson, "This month, reports have placed Russian special forces")
    confirmed = proposing.event_at(lesson, span)
    open_lesson = lesson._replace(article=lesson.article._replace(published_confirmed=False))
    assert proposing.event_at(open_lesson, span).date is None
    assert confirmed.date == Moment.parse("2017-03")
    assert confirmed.date_basis is DateBasis.WORKED_OUT
    assert confirmed.date_rule


# Statements, relations, evidence


def test_one_mentioned_actor_speaks_else_the_author(lesson: Lesson) -> None:
    denial = proposing.statement_at(lesson, place(lesson, "Russian officials deny it."))
    assert denial.speaker is SpeakerKind.ACTOR
    assert denial.speaker_id is not None
    assert lesson.actor_by_id[denial.speaker_id].name == "Russia"
    assert denial.text == "Russian officials deny it."
    remark = proposing.statement_at(lesson, place(lesson, "It is worth following step by step"))
    assert (remark.speaker, remark.speaker_id) == (SpeakerKind.AUTHOR, None)


def test_a_relation_stands_between_the_first_two_and_has_room_for_more(lesson: Lesson) -> None:
    span = place(lesson, "Khalifa Haftar, commander of the Libyan National Army")
    relation = proposing.relation_at(lesson, span)
    assert [lesson.actor_by_id[one].name for one in (relation.from_id, relation.to_id)] == [
        "Khalifa Haftar",
        "Libyan National Army",
    ]
    nobody = proposing.relation_at(lesson, place(lesson, "It is worth following step by step"))
    assert (nobody.from_id, nobody.to_id) == (0, 0)


def test_evidence_is_the_selection_or_the_sentence(lesson: Lesson) -> None:
    text = lesson.article.text
    sentence = proposing.evidence_at(lesson, None, text.index("officials deny"))
    assert sentence is not None
    assert lesson.text_of(sentence) == "Russian officials deny it."
    assert proposing.evidence_at(lesson, place(lesson, " deny "), 0) == place(lesson, "deny")
    last = proposing.evidence_at(lesson, None, len(text))
    assert last is not None
    assert last.end == len(text)
    blank = text.index(" ")
    assert proposing.evidence_at(lesson, Span(blank, blank + 1), 0) is None
    empty = lesson._replace(article=lesson.article._replace(text=""))
    assert proposing.evidence_at(empty, None, 0) is None
