"""The ways in which a card is asked: the right answer is always there, once, and never where it was."""

from itertools import pairwise
from random import Random

import pytest

from db.model.moment import Order, order
from db.model.practice import CardState, Memory
from desktop.exercises.cards.values import Card, CardKind
from desktop.practice.asking import Way, around, ask, way_for, ways_of
from tests.practice.decks import ARTICLE, card, dated


def seeds() -> list[Random]:
    return [Random(seed) for seed in range(40)]


def test_the_right_answer_stands_among_three_others_at_any_place() -> None:
    one = card(1)._replace(wrong=("b", "c", "b", "Answer 1", "d", "e", "f", "g", "h"))
    asked = [ask(one, Way.PICK, [one], random) for random in seeds()]

    assert all(len(found.options) == len(set(found.options)) == 4 for found in asked)
    assert all(found.options[int(str(found.right))] == "Answer 1" for found in asked)
    assert {found.right for found in asked} == {0, 1, 2, 3}
    assert {option for found in asked for option in found.options} == {"Answer 1", "b", "c", "d", "e", "f", "g"}


def test_too_few_wrong_answers_are_not_picked_from() -> None:
    one = card(1)._replace(wrong=("b", "Answer 1"))

    assert ways_of(one) == (Way.FLIP, Way.TYPE)
    with pytest.raises(ValueError, match="not asked by pick"):
        ask(one, Way.PICK, [one], Random(1))


def test_what_is_to_be_put_in_order_never_stands_in_order() -> None:
    one = card(1, CardKind.ORDER)._replace(items=("a", "b", "c"), place=1, wrong=())
    for random in seeds():
        found = ask(one, Way.ORDER, [one], random)
        assert sorted(found.options) == ["a", "b", "c"]
        assert found.options != one.items
        assert isinstance(found.right, tuple)
        assert tuple(found.options[place] for place in found.right) == one.items
    assert ways_of(one._replace(items=("a", "a", "b"))) == (Way.FLIP,)


def test_true_and_false_statements_both_come() -> None:
    one = card(1, CardKind.TRUTH)._replace(prompt="True.", wrong=("False.",))
    asked = [ask(one, Way.TRUTH, [one], random) for random in seeds()]

    assert {(found.prompt, found.right) for found in asked} == {("True.", True), ("False.", False)}


def test_an_event_is_placed_among_others_whose_order_is_certain() -> None:
    cards = [
        dated(n, date) for n, date in enumerate(["1969", "2011", "2011-03", "2014", "2016-07", "2017-01~", "2017-02"])
    ]
    found = around(cards[3], cards)
    asked = ask(cards[3], Way.PLACE, cards, Random(1))

    assert Way.PLACE in ways_of(cards[3], cards)
    moments = [one.date for one in found]
    assert all(order(a, b) is Order.BEFORE for a, b in pairwise(moments))
    assert all(order(one, cards[3].moment or one) in (Order.BEFORE, Order.AFTER) for one in moments)
    right = asked.right
    assert isinstance(right, int)
    assert [order(one.date, cards[3].moment or one.date) for one in asked.around] == [Order.BEFORE] * right + [
        Order.AFTER
    ] * (len(asked.around) - right)
    assert Way.PLACE not in ways_of(cards[3], cards[3:5])


def test_names_that_other_cards_accept_are_taken() -> None:
    one, other = card(1)._replace(accepted=("Sarraj",)), card(2)._replace(accepted=("Serraj", "Sarraj"))
    gap, gloss, same = card(3, CardKind.GAP), card(4, CardKind.GLOSS), card(5)._replace(answer="Answer 1")
    asked = ask(one, Way.TYPE, [one, other, gap, gloss, same], Random(1))

    assert asked.taken == ("Answer 2", "Serraj", "Answer 3")
    assert ask(gap, Way.TYPE, [one, gap], Random(1)).taken == ("Answer 1", "Sarraj")


def test_ways_are_those_of_the_kind() -> None:
    kinds = {kind: ways_of(card(1, kind)) for kind in CardKind}

    assert Way.TYPE in kinds[CardKind.NAME]
    assert Way.TYPE not in kinds[CardKind.GLOSS]
    assert kinds[CardKind.QUESTION] == (Way.PICK, Way.FLIP)
    assert ways_of(card(1, CardKind.QUESTION)._replace(wrong=())) == (Way.FLIP,)


def test_cards_can_all_be_turned_over_but_for_true_or_false() -> None:
    for kind in CardKind:
        one: Card = card(1, kind)._replace(items=("a", "b", "c"))
        way = way_for(one, None, [one], Random(1), turn_only=True)
        assert way is (Way.TRUTH if kind is CardKind.TRUTH else Way.FLIP)
    known = Memory("card-1", ARTICLE, "name", CardState.REVIEW)
    found = {way_for(card(1), known, [], random) for random in seeds()}
    assert found == {Way.FLIP, Way.TYPE}
