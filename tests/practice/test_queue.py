"""What is asked now: due cards, new ones, one of siblings a day, everything before a test."""

from datetime import timedelta

from db.model.article import Span
from db.model.practice import CardState, Memory, Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import Evidence
from desktop.practice.options import Options
from desktop.practice.queue import due_now, everything, is_due
from desktop.practice.scheduling import Scheduler
from tests.practice.decks import ARTICLE, NOON, card, deck, uuids

SCHEDULER = Scheduler()


def memory_of(one: Card, *ratings: Rating, days_ago: float = 10) -> Memory:
    """What is known of a card that was answered so many days ago, each time ten minutes later."""
    memory, at = Memory(one.uuid, ARTICLE, one.kind.value), NOON - timedelta(days=days_ago)
    for rating in ratings:
        memory = SCHEDULER.answered(memory, rating, at)
        at += timedelta(minutes=10)
    return memory


def memories(*found: Memory) -> dict[str, Memory]:
    return {one.card_uuid: one for one in found}


def test_new_cards_come_as_many_as_are_left_of_the_day_key_ones_first() -> None:
    cards = [*deck(20), card(20, key=True)]
    queue = due_now([cards], {}, SCHEDULER, Options(new_each_day=5), NOON, introduced=2)

    assert queue.due == ()
    assert uuids(queue.new) == ["card-20", "card-0", "card-1"]
    assert due_now([cards], {}, SCHEDULER, Options(new_each_day=5), NOON, introduced=9).new == ()
    assert uuids(due_now([cards], {}, SCHEDULER, Options(key_only=True), NOON).new) == ["card-20"]


def test_new_cards_come_in_the_order_in_which_the_article_tells_them() -> None:
    def told(number: int, start: int) -> Card:
        return card(number)._replace(evidence=Evidence("", Span(start, start + 5), 1))

    first, second = [card(0), told(1, 90), told(2, 10)], [told(3, 0)]
    queue = due_now([first, second], {}, SCHEDULER, Options(), NOON)
    assert uuids(queue.new) == ["card-2", "card-3", "card-1", "card-0"]


def test_new_cards_come_from_the_articles_in_turn() -> None:
    one, other = deck(3), tuple(card(number) for number in range(10, 14))

    assert uuids(due_now([one, other], {}, SCHEDULER, Options(new_each_day=6), NOON).new) == [
        "card-0", "card-10", "card-1", "card-11", "card-2", "card-12",
    ]  # fmt: skip


def test_due_cards_come_by_how_likely_they_are_forgotten_those_in_their_steps_first() -> None:
    cards = deck(4)
    known = memories(
        memory_of(cards[0], Rating.EASY, days_ago=30),
        memory_of(cards[1], Rating.GOOD, Rating.GOOD, days_ago=30),
        memory_of(cards[2], Rating.GOOD, days_ago=1),
        memory_of(cards[3], Rating.EASY, days_ago=1),
    )
    queue = due_now([cards], known, SCHEDULER, Options(), NOON)

    assert uuids(queue.due) == ["card-2", "card-1", "card-0"]
    assert queue.new == ()
    assert queue.cards == queue.due


def test_of_siblings_one_is_asked_a_day() -> None:
    one, other, third = card(1, about="ann"), card(2, CardKind.GLOSS, about="ann"), card(3)
    queue = due_now([[one, other, third]], {}, SCHEDULER, Options(), NOON)
    assert uuids(queue.new) == ["card-1", "card-3"]

    known = memories(memory_of(one, Rating.EASY, days_ago=0.01))
    later = due_now([[one, other, third]], known, SCHEDULER, Options(), NOON, answered={"card-1"}, introduced=1)
    assert uuids(later.cards) == ["card-3"]

    due = memories(memory_of(one, Rating.EASY, days_ago=60), memory_of(other, Rating.EASY, days_ago=90))
    assert uuids(due_now([[one, other]], due, SCHEDULER, Options(), NOON).due) == ["card-2"]


def test_a_card_in_its_learning_steps_comes_though_it_was_asked_today() -> None:
    one = card(1)
    known = memories(memory_of(one, Rating.AGAIN, days_ago=0.01))

    assert uuids(due_now([[one]], known, SCHEDULER, Options(), NOON, answered={one.uuid}, introduced=1).due) == [
        one.uuid
    ]


def test_cards_that_were_set_aside_and_those_whose_rows_are_gone_do_not_come() -> None:
    one, other, gone = card(1), card(2), card(3)
    known = memories(
        memory_of(one, Rating.EASY, days_ago=60)._replace(set_aside=True),
        Memory(other.uuid, ARTICLE, "name", set_aside=True),
        memory_of(gone, Rating.EASY, days_ago=60),
    )

    assert due_now([[one, other]], known, SCHEDULER, Options(), NOON).cards == ()
    assert everything([one, other], known, SCHEDULER, NOON) == ()


def test_a_clock_that_was_ten_years_ahead_hides_no_card() -> None:
    one = card(1)
    ahead = SCHEDULER.answered(Memory(one.uuid, ARTICLE, "name"), Rating.EASY, NOON + timedelta(days=3650))

    assert is_due(ahead, NOON)
    assert uuids(due_now([[one]], memories(ahead), SCHEDULER, Options(), NOON).due) == [one.uuid]
    again = SCHEDULER.answered(ahead, Rating.GOOD, NOON)
    assert again.last == NOON
    assert not is_due(again, NOON + timedelta(minutes=1))


def test_everything_begins_with_what_would_be_forgotten_and_keeps_siblings_apart() -> None:
    known, unknown, sibling, last = card(1, about="a"), card(2, about="b"), card(3, about="b"), card(4, key=True)
    seen = memories(memory_of(known, Rating.EASY, days_ago=1), memory_of(last, Rating.EASY, days_ago=40))

    assert uuids(everything([known, unknown, sibling, last], seen, SCHEDULER, NOON)) == [
        "card-2", "card-4", "card-1", "card-3",
    ]  # fmt: skip


def test_the_day_of_a_test_changes_what_comes_first() -> None:
    """Steep and soon forgotten against flat: which is worse depends on the day."""
    shaky, solid = card(1), card(2)
    seen = memories(
        memory_of(shaky, Rating.AGAIN, Rating.GOOD, Rating.GOOD, days_ago=0.5),
        memory_of(solid, Rating.EASY, days_ago=8),
    )
    assert seen["card-1"].state is CardState.REVIEW

    assert uuids(everything([shaky, solid], seen, SCHEDULER, NOON)) == ["card-2", "card-1"]
    assert uuids(everything([shaky, solid], seen, SCHEDULER, NOON + timedelta(days=60))) == ["card-1", "card-2"]
