"""Answers stay with their cards where an actor becomes another one, and come back with the step that is taken back."""

from datetime import timedelta
from random import Random

import pytest

from db.model.actor import Actor
from db.model.practice import Memory, Rating
from desktop.exercises.cards.values import Card, CardKind
from desktop.library import practising
from desktop.library.cast.splitting import split_by_articles
from desktop.library.curating.actors import merge_actors, split_actor
from desktop.library.library import Library
from desktop.practice.scheduling import Scheduler
from desktop.practice.session import Answer
from tests.db.rig import content
from tests.practice.decks import NOON

NAMESAKE = "Haftar the Younger"


@pytest.fixture
def article(teacher: Library) -> int:
    found = teacher.articles.summaries()[0].id
    practising.learn(teacher, found)
    return found


@pytest.fixture
def haftar(teacher: Library) -> Actor:
    return teacher.actors.named("Khalifa Haftar")[0]


@pytest.fixture
def younger(haftar: Actor) -> Actor:
    """One who is named as Haftar is."""
    return haftar._replace(id=0, uuid="", name=NAMESAKE, aliases=(haftar.name, *haftar.aliases), originals=())


def learn_all(library: Library, article_id: int) -> dict[str, Card]:
    """Answer every card of an article once; returns them by uuid."""
    cards = {card.uuid: card for card in practising.cards_of(library, article_id)}
    with library.store.quiet():
        for card in cards.values():
            memory = Memory(card.uuid, article_id, card.kind.value)
            library.practice.keep(Scheduler().answered(memory, Rating.EASY, NOON))
    return cards


def unknown(library: Library, article_id: int) -> list[Card]:
    """The cards that begin anew."""
    memories = library.practice.memories([article_id])
    return [card for card in practising.cards_of(library, article_id) if card.uuid not in memories]


def answer(library: Library, card: Card, article_id: int) -> None:
    """As the window does when the card is due."""
    before = library.practice.memory(card.uuid)
    assert before is not None
    after = Scheduler().answered(before, Rating.AGAIN, NOON + timedelta(days=20))
    practising.record(library, Answer(before, after, None))


def test_a_split_by_articles_hands_its_histories_on(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    before = learn_all(teacher, article)
    about = [card for card in before.values() if haftar.uuid in card.about]
    assert len(about) > 10
    rows = content(teacher.store)

    split_by_articles(teacher, haftar.id, younger, [article])
    other = teacher.actors.named(NAMESAKE)[0]
    now = {card.uuid: card for card in practising.cards_of(teacher, article)}
    followed = [card for card in now.values() if other.uuid in card.about]
    assert len(followed) > 10
    assert not {card.uuid for card in followed} & before.keys() & {card.uuid for card in about if len(card.about) == 1}
    asked_anew = {(card.kind, card.prompt) for card in unknown(teacher, article)}
    assert not asked_anew & {(card.kind, card.prompt) for card in about}, "who is asked about anew was not asked before"

    teacher.history.undo()
    assert content(teacher.store) == rows
    teacher.history.redo()
    assert {(card.kind, card.prompt) for card in unknown(teacher, article)} == asked_anew


def test_a_card_that_was_answered_since_follows_the_step_back(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    before = learn_all(teacher, article)
    split_by_articles(teacher, haftar.id, younger, [article])
    other = teacher.actors.named(NAMESAKE)[0]
    known = teacher.practice.memories([article])
    handed_on = [
        card for card in practising.cards_of(teacher, article) if other.uuid in card.about and card.uuid not in before
    ]
    card = next(card for card in handed_on if card.uuid in known)
    answer(teacher, card, article)
    teacher.history.undo()
    assert unknown(teacher, article) == []
    late = [one for one in teacher.practice.memories([article]).values() if one.last != NOON]
    assert len(late) == 1
    assert before[late[0].card_uuid].kind is card.kind
    teacher.history.redo()
    memory = teacher.practice.memory(card.uuid)
    assert memory is not None
    assert memory.last == NOON + timedelta(days=20)


def test_a_uuid_that_another_card_goes_by_since_is_not_taken_from_it(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    before = learn_all(teacher, article)
    split_by_articles(teacher, haftar.id, younger, [article])
    gone = next(uuid for uuid in before if teacher.practice.memory(uuid) is None)
    taken = Memory(gone, article, "name", set_aside=True)
    with teacher.store.quiet():
        teacher.practice.keep(taken)
    teacher.history.undo()
    assert teacher.practice.memory(gone) == taken
    assert teacher.store.problems() == []
    teacher.history.redo()


def test_a_merge_hands_on_what_the_kept_actor_was_not_asked(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    split_by_articles(teacher, haftar.id, younger, [article])
    other = teacher.actors.named(NAMESAKE)[0]
    learn_all(teacher, article)
    rows = content(teacher.store)
    merge_actors(teacher, haftar.id, other.id)
    before = {(card.kind, card.prompt) for card in unknown(teacher, article)}
    assert not {(kind, prompt) for kind, prompt in before if "Haftar" in prompt and kind == "gap"}
    about = [card for card in practising.cards_of(teacher, article) if haftar.uuid in card.about]
    known = [card for card in about if teacher.practice.memory(card.uuid) is not None]
    assert len(known) > 10
    teacher.history.undo()
    assert content(teacher.store) == rows


def test_a_history_of_the_kept_actors_own_stays(teacher: Library, article: int, haftar: Actor, younger: Actor) -> None:
    learn_all(teacher, article)
    split_by_articles(teacher, haftar.id, younger, [article])
    learn_all(teacher, article)
    other = teacher.actors.named(NAMESAKE)[0]
    before = {
        uuid: memory
        for uuid, memory in teacher.practice.memories([article]).items()
        if any(haftar.uuid in card.about for card in practising.cards_of(teacher, article) if card.uuid == uuid)
    }
    merge_actors(teacher, haftar.id, other.id)
    after = teacher.practice.memories([article])
    assert before.items() <= after.items()


def test_of_a_split_in_one_article_only_what_goes_over_is_handed_on(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    learn_all(teacher, article)
    own = [one.span for one in teacher.actors.mentions(article) if one.actor_id == haftar.id]
    rows = content(teacher.store)
    split_actor(teacher, article, haftar.id, younger, own[: len(own) // 2])
    other = teacher.actors.named(NAMESAKE)[0]
    known = teacher.practice.memories([article])
    cards = practising.cards_of(teacher, article)
    assert [card for card in cards if other.uuid in card.about and card.uuid in known]
    assert [card for card in cards if haftar.uuid in card.about and card.uuid in known]
    teacher.history.undo()
    assert content(teacher.store) == rows


def test_where_nothing_was_practised_no_deck_is_made(
    teacher: Library, haftar: Actor, younger: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr(practising, "cards_of", lambda *one: made.append(one) or ())
    split_by_articles(teacher, haftar.id, younger, teacher.casting.articles(haftar.id))
    assert made == []


def test_many_steps_with_answers_between_are_taken_back_and_done_again(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    """Whatever lies between, nothing sticks, and what was answered stays answered."""
    lot, before = Random(5), content(teacher.store)
    learn_all(teacher, article)
    answers = 0
    for number in range(30):
        actors = [one for one in teacher.actors.of_article(article) if one.kind is haftar.kind]
        match lot.randrange(5):
            case 0:
                own = lot.choice(actors)
                split_by_articles(teacher, own.id, own._replace(id=0, uuid="", name=f"Namesake {number}"), [article])
            case 1 if len(actors) > 2:
                one, other = lot.sample(actors, 2)
                merge_actors(teacher, one.id, other.id)
            case 2:
                for _ in range(lot.randint(1, 4)):
                    teacher.history.undo()
            case 3:
                for _ in range(lot.randint(1, 4)):
                    teacher.history.redo()
            case _:
                known = teacher.practice.memories([article])
                cards = [card for card in practising.cards_of(teacher, article) if card.uuid in known]
                answer(teacher, lot.choice(cards), article)
                answers += 1
        assert teacher.store.problems() == []
    while teacher.history.undo():
        pass
    assert answers
    late = [one for one in teacher.practice.memories([article]).values() if one.last != NOON]
    assert late
    cards = {card.uuid for card in practising.cards_of(teacher, article)}
    assert {one.card_uuid for one in late} <= cards, "each stands where it was before"
    assert {key: rows for key, rows in content(teacher.store).items() if key == "actor"} == {"actor": before["actor"]}


def test_each_end_of_a_relation_keeps_its_own_history(
    teacher: Library, article: int, haftar: Actor, younger: Actor
) -> None:
    """Also where only one of its two cards was answered."""
    wanted = [
        card
        for card in practising.cards_of(teacher, article)
        if card.kind is CardKind.RELATION and haftar.uuid in card.about
    ]
    assert wanted
    for card in wanted:
        with teacher.store.quiet():
            teacher.practice.keep(Scheduler().answered(Memory(card.uuid, article, "relation"), Rating.EASY, NOON))
        split_by_articles(teacher, haftar.id, younger, [article])
        known = teacher.practice.memories([article])
        cards = {one.uuid: one for one in practising.cards_of(teacher, article)}
        followed = [cards[uuid] for uuid in known if uuid in cards]
        assert [one.prompt.replace(NAMESAKE, haftar.name) for one in followed] == [card.prompt]
        teacher.history.undo()
        with teacher.store.quiet():
            teacher.practice.forget(card.uuid)
