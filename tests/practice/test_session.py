"""A sitting: cards in turn, again where they were not known, taken back, set aside, changed meanwhile."""

from random import Random

import pytest

from db.model.practice import CardState, Memory, Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.practice.asking import Way
from desktop.practice.scheduling import Scheduler
from desktop.practice.session import Session
from tests.practice.decks import ARTICLE, NOON, Clock, card, deck


def sit(
    cards: tuple[Card, ...], clock: Clock, *, scheduled: bool = True, known: dict[str, Memory] | None = None
) -> Session:
    return Session(
        cards,
        {ARTICLE: cards},
        known or {},
        Scheduler(),
        scheduled=scheduled,
        clock=clock,
        ticks=clock.ticks,
        random=Random(5),
    )


def answer(session: Session, rating: Rating = Rating.GOOD) -> str:
    """Answer what is asked rightly, rate it, and say which card it was."""
    asked = session.current
    assert asked is not None
    session.give(asked.right if asked.right is not None else rating)
    session.rate(rating)
    return asked.card.uuid


def test_each_card_comes_until_it_has_left_its_steps() -> None:
    clock = Clock()
    session = sit(deck(3), clock)
    order = []
    while session.current is not None:
        order.append(answer(session))
        clock.wait(seconds=20)

    assert order == ["card-0", "card-1", "card-2", "card-0", "card-1", "card-2"]
    assert session.left == 0
    assert {one.after.state for one in session.done[3:]} == {CardState.REVIEW}


def test_what_was_not_known_comes_again_when_it_is_due() -> None:
    clock = Clock()
    session = sit(deck(4), clock)
    assert answer(session, Rating.AGAIN) == "card-0"
    clock.wait(seconds=30)
    assert answer(session, Rating.EASY) == "card-1"
    clock.wait(seconds=31)  # card-2 stands there already
    assert answer(session, Rating.EASY) == "card-2"
    assert answer(session, Rating.EASY) == "card-0"
    assert answer(session, Rating.EASY) == "card-3"


def test_beside_the_schedule_nothing_moves_and_what_was_wrong_comes_after_some_others() -> None:
    clock = Clock()
    cards = deck(8)
    session = sit(cards, clock, scheduled=False)
    assert session.intervals() == {}
    order = [answer(session, Rating.AGAIN)]
    while session.current is not None:
        order.append(answer(session))

    assert order == ["card-0", "card-1", "card-2", "card-3", "card-4", "card-0", "card-5", "card-6", "card-7"]
    assert all(one.review is not None and not one.review.scheduled for one in session.done)
    assert {one.after.state for one in session.done} == {CardState.NEW}


def test_a_review_says_when_how_and_how_long() -> None:
    clock = Clock()
    session = sit(deck(2), clock)
    clock.wait(seconds=2.5)
    asked = session.current
    assert asked is not None
    session.give(asked.right)
    clock.wait(seconds=60)  # the evidence was read; it is no part of the answer
    found = session.rate(Rating.HARD)

    assert found.before is None
    assert found.review is not None
    assert (found.review.at, found.review.rating, found.review.milliseconds) == (clock.now, Rating.HARD, 2500)
    assert found.review.way == asked.way.value
    assert found.after.last == clock.now


def test_answers_are_taken_back_one_by_one() -> None:
    clock = Clock()
    session = sit(deck(3), clock)
    first = session.current
    answer(session, Rating.AGAIN)
    second = session.current
    answer(session, Rating.EASY)
    assert [session.undo().after.card_uuid, session.current] == ["card-1", second]
    assert [session.undo().after.card_uuid, session.current] == ["card-0", first]
    assert session.verdict is None
    assert not session.can_undo
    assert session.left == 3
    with pytest.raises(ValueError, match="no answer"):
        session.undo()

    assert [answer(session, Rating.EASY) for _ in range(3)] == ["card-0", "card-1", "card-2"]
    assert session.current is None


def test_the_last_answer_of_a_sitting_can_be_taken_back() -> None:
    session = sit(deck(1), Clock())
    answer(session, Rating.EASY)
    assert session.current is None
    session.undo()
    assert session.current is not None
    assert session.memory(session.current.card).state is CardState.NEW


def test_a_card_that_is_set_aside_is_not_asked_again() -> None:
    session = sit(deck(2), Clock())
    found = session.set_aside()
    assert found.review is None
    assert found.after.set_aside
    assert answer(session, Rating.EASY) == "card-1"
    assert session.current is None
    session.undo()
    assert session.undo() == found
    assert session.current is not None
    assert not session.memory(session.current.card).set_aside


def test_a_card_follows_its_article_and_goes_with_its_row() -> None:
    cards = deck(4)
    session = sit(cards, Clock())
    now = (cards[0]._replace(prompt="Another prompt"), *cards[2:])
    session.replace_deck(ARTICLE, now)
    assert session.current is not None
    assert session.current.prompt == "Another prompt"
    assert [answer(session, Rating.EASY) for _ in range(3)] == ["card-0", "card-2", "card-3"]
    assert session.current is None


def test_the_current_card_may_be_gone_and_one_that_is_being_read_stays() -> None:
    cards = deck(3)
    session = sit(cards, Clock())
    session.replace_deck(ARTICLE, cards[1:])
    assert session.current is not None
    assert session.current.card.uuid == "card-1"

    session.give(session.current.right)
    session.replace_deck(ARTICLE, cards[2:])
    assert session.current.card.uuid == "card-1"
    session.rate(Rating.EASY)
    assert answer(session, Rating.EASY) == "card-2"
    session.replace_deck(ARTICLE, ())
    assert session.current is None


def test_what_is_taken_back_comes_as_its_article_has_it_now() -> None:
    cards = deck(4)
    session = sit(cards, Clock())
    for _ in range(2):
        answer(session, Rating.EASY)
    session.replace_deck(ARTICLE, (cards[0]._replace(prompt="Another prompt"), cards[3]))
    assert session.left == 1

    assert session.undo().after.card_uuid == "card-1"  # which is gone: nothing to ask it by
    assert session.current is not None
    assert session.current.card.uuid == "card-3"
    session.undo()
    assert session.current.prompt == "Another prompt"
    assert [answer(session, Rating.EASY) for _ in range(2)] == ["card-0", "card-3"]
    assert session.current is None


def test_cards_that_are_known_are_asked_in_harder_ways() -> None:
    clock = Clock()
    one = card(1)
    known = {one.uuid: Memory(one.uuid, ARTICLE, "name", CardState.REVIEW, None, 30.0, 5.0, clock.now, clock.now)}
    ways = {sit_once.way for _ in range(20) if (sit_once := sit((one, *deck(0)), Clock(), known=known).current)}
    assert Way.PICK not in ways
    first = sit((one,), clock).current
    assert first is not None
    assert first.way is Way.PICK


def test_an_empty_sitting_is_over() -> None:
    session = sit((), Clock())
    assert session.current is None
    assert session.left == 0
    for act in (lambda: session.rate(Rating.GOOD), lambda: session.give(0), session.set_aside, session.intervals):
        with pytest.raises(ValueError, match="over"):
            act()


def test_prompts_are_remembered_for_the_summary() -> None:
    session = sit((card(1, CardKind.GAP),), Clock())
    answer(session, Rating.AGAIN)
    assert session.prompt_of("card-1") == "Prompt 1"
    assert session.prompt_of("card-9") == ""


def test_what_is_known_of_cards_that_come_with_a_change_is_gone_on_from() -> None:
    """As where an actor becomes another one: its cards' histories go by other uuids."""
    cards = deck(2)
    session = sit(cards[:1], Clock())
    known = Scheduler().answered(Memory(cards[1].uuid, ARTICLE, "name"), Rating.EASY, NOON)
    stale = Scheduler().answered(Memory(cards[0].uuid, ARTICLE, "name"), Rating.AGAIN, NOON)
    answer(session)
    own = session.memory(cards[0])
    session.replace_deck(ARTICLE, cards, {cards[1].uuid: known, cards[0].uuid: stale})
    assert session.memory(cards[1]) == known
    assert session.memory(cards[0]) == own, "what this sitting has learnt is newer"


def test_cards_that_go_by_other_uuids_keep_answers_memories_and_their_turns() -> None:
    clock, cards = Clock(), deck(4)
    session = sit(cards, clock)
    first = answer(session)  # comes again in a minute
    session.give(Rating.GOOD)
    current = session.current
    assert current is not None
    new = {first: "other-0", current.card.uuid: "card-3", "card-2": "other-2"}
    session.rename(new)
    assert session.current is not None
    assert session.current.card.uuid == "card-3"
    assert session.verdict is not None, "what is being read stays"
    session.replace_deck(ARTICLE, [one._replace(uuid=new.get(one.uuid, one.uuid)) for one in cards[:3]])
    rated = session.rate(Rating.EASY)
    assert (rated.after.card_uuid, rated.review and rated.review.card_uuid) == ("card-3", "card-3")
    order = [answer(session, Rating.EASY)]
    clock.wait(minutes=11)
    order.append(answer(session, Rating.EASY))
    assert order == ["other-2", "other-0"], "who went by a uuid that is another card's now is asked no more"
    assert session.current is None
    assert [one.after.card_uuid for one in session.done] == ["other-0", "card-3", "other-2", "other-0"]
    assert session.done[3].before == session.done[0].after
    taken = [session.undo() for _ in range(4)]
    assert [one.before for one in taken[1:]] == [None, None, None]
    assert session.current is not None
    assert session.current.card.uuid == "other-0"
    session.rename({"other-0": first})
    assert session.current.card.uuid == first


def test_cards_may_hand_their_uuids_on_in_a_row() -> None:
    session = sit(deck(3), Clock())
    session.rename({"card-0": "card-1", "card-1": "card-2", "card-2": "card-0"})
    order = [answer(session, Rating.EASY) for _ in range(3)]
    assert order == ["card-1", "card-2", "card-0"]
