"""What holds of every card of every lesson: it can be answered, in one way, and does not say its answer."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.model.article import Anchor, Span
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Order, order
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.choosing import compared_as
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms, date_forms
from desktop.exercises.telling import forms_of
from desktop.exercises.values import GAP
from tests.exercises.asking import ask
from tests.exercises.cards import languages
from tests.exercises.leaks import leaks
from tests.exercises.test_told_by_lot import slow, told
from tests.exercises.told import harbour

NAMED = (CardKind.NAME, CardKind.RELATION, CardKind.GAP, CardKind.POSITION)
"""The kinds whose answer is the name of somebody."""
GAPPED = (CardKind.GAP, CardKind.RELATION)


def check(lesson: Lesson) -> tuple[Card, ...]:
    cards = deck(lesson)
    assert cards == deck(lesson)
    assert len({card.uuid for card in cards}) == len(cards)
    prompts = Counter((card.kind, fold(card.prompt)) for card in cards)
    assert set(prompts.values()) <= {1}
    for card in cards:
        check_card(lesson, card)
    return cards


def check_card(lesson: Lesson, card: Card) -> None:
    assert card.prompt.strip()
    assert card.answer.strip()
    assert card.about
    assert all(card.about)
    assert len(set(card.about)) == len(card.about)
    assert card.answer not in (*card.accepted, *card.wrong)
    assert len(set(card.wrong)) == len(card.wrong) <= 6
    assert fold(card.answer) not in {fold(wrong) for wrong in card.wrong} or card.kind is CardKind.TRUTH
    assert not {fold(one) for one in card.accepted} & {fold(one) for one in card.wrong}
    assert card.prompt.count(GAP) == (card.kind in GAPPED) or card.kind is CardKind.POSITION
    check_evidence(lesson, card)
    check_moment(lesson, card)
    check_names(lesson, card)
    if card.kind is CardKind.TRUTH:
        assert len(card.wrong) == 1
        assert card.wrong[0] != card.prompt
    if card.kind is CardKind.ORDER:
        check_order(lesson, card)


def check_evidence(lesson: Lesson, card: Card) -> None:
    """Only glosses, sides and questions have no place of their own in the text."""
    if card.evidence is None:
        assert card.kind in (CardKind.NAME, CardKind.GLOSS, CardKind.SIDE, CardKind.QUESTION)
        return
    assert lesson.text_of(card.evidence.span) == card.evidence.quote
    assert card.evidence.number == lesson.paragraph_number(card.evidence.span.start)


def check_moment(lesson: Lesson, card: Card) -> None:
    assert (card.moment is not None) == (card.kind in (CardKind.DATE, CardKind.EVENT))
    if card.kind is CardKind.DATE and card.moment is not None:
        assert leaks(card.prompt, date_forms(card.moment)) == []
    if card.kind is CardKind.EVENT:
        others = [one.date for one in lesson.events if one.uuid != card.about[0] and one.date is not None]
        assert all(one.edtf != card.moment.edtf for one in others if card.moment is not None)
    if card.kind is CardKind.EVENT and card.moment is not None:
        dates = {one.title: one.date for one in lesson.events}
        for wrong in card.wrong:
            date = dates[wrong]
            assert date is not None
            assert order(date, card.moment) in (Order.BEFORE, Order.AFTER)


def check_names(lesson: Lesson, card: Card) -> None:
    """The one who is asked for is not named, nor is a wrong one in a sentence to fill; like is compared with like."""
    actors = {actor.name: actor for actor in lesson.actors}
    if card.kind not in NAMED or card.answer not in actors:
        return
    right = actors[card.answer]
    prompt = card.prompt.replace(GAP, " ")
    assert not Forms(forms_of(ask(lesson), right)).found_in(prompt), card
    for wrong in card.wrong:
        if wrong in actors:
            assert card.kind is not CardKind.GAP or not Forms(forms_of(ask(lesson), actors[wrong])).found_in(prompt)
            assert card.kind is CardKind.POSITION or compared_as(actors[wrong]) == compared_as(right)


def check_order(lesson: Lesson, card: Card) -> None:
    dates = {event.title: event.date for event in lesson.events}
    assert 3 <= len(card.items) == len(set(card.items)) <= 5
    assert card.items[card.place] == card.prompt
    for first, second in pairwise(card.items):
        one, other = dates[first], dates[second]
        assert one is not None
        assert other is not None
        assert order(one, other) is Order.BEFORE


@slow
@given(told())
def test_lessons_made_by_lot(lesson: Lesson) -> None:
    check(lesson)


@slow
@given(told(), st.integers(0, 5))
def test_a_row_less_leaves_the_other_cards_as_they_are(lesson: Lesson, number: int) -> None:
    """But for those that only a second event of a date, or a name that is shared, kept away."""
    fewer = Lesson(*lesson._replace(words=lesson.words[:number]))
    gone = {word.uuid for word in lesson.words[number:]}
    before = {card.uuid for card in deck(lesson) if gone.isdisjoint(card.about)}
    assert before <= {card.uuid for card in deck(fewer)}


def test_real_lessons(lessons: tuple[Lesson, ...]) -> None:
    for lesson in (*lessons, harbour(), *languages.ALL.values()):
        assert check(lesson)


def test_a_text_without_its_evidence_leaves_what_needs_none(bundled_lessons: tuple[Lesson, ...]) -> None:
    """The words of every anchor are gone; mentions alone are left, and they are places without words."""
    for lesson in bundled_lessons:
        gone = Lesson(*lesson._replace(events=tuple(map(_elsewhere, lesson.events))))
        kinds = {card.kind for card in deck(gone)}
        assert not kinds & {CardKind.DATE, CardKind.EVENT, CardKind.ORDER}


def _elsewhere(event: Event) -> Event:
    return event._replace(anchor=Anchor(Span(0, 5), "words that are gone", "", ""))
