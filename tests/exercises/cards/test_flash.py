"""Flash cards."""

from db.model.actor import OriginalName
from db.model.lesson import Lesson
from desktop.exercises.cards.flash import Flash, flash_cards
from desktop.exercises.folding import fold
from desktop.wording.language import ENGLISH
from tests.exercises.told import CAST, EVENTS, harbour


def test_actors_events_and_words() -> None:
    fronts = [card.front for card in flash_cards(harbour(), ENGLISH)]
    assert fronts == [*(one.name for one in CAST), *(one.title for one in EVENTS), "farce", "ruin", "yard"]


def test_only_what_is_to_be_learnt() -> None:
    assert [card.front for card in flash_cards(harbour(), ENGLISH, key_only=True)] == [
        "Vera Lind", "Lind opens the harbour of Orsk", "farce",
    ]  # fmt: skip


def test_names_in_their_own_script() -> None:
    cast = (CAST[0]._replace(originals=(OriginalName("Вера Линд", "ru"),)),)
    card = flash_cards(harbour(actors=cast), ENGLISH)[0]
    assert card == Flash("Vera Lind", CAST[0].gloss, "Вера Линд", "ru")


def test_no_front_gives_its_back_away(lessons: tuple[Lesson, ...]) -> None:
    for lesson in lessons:
        cards = flash_cards(lesson, ENGLISH)
        assert cards
        assert len({card.front for card in cards}) == len(cards)
        assert not any(fold(card.back) in fold(card.front) for card in cards)


def test_a_headline_that_says_when_or_stands_twice_has_no_card() -> None:
    dated = EVENTS[0]._replace(title="The yard closes in June", date=EVENTS[1].date)
    twice = EVENTS[1]._replace(title=EVENTS[2].title)
    fronts = [card.front for card in flash_cards(harbour(events=(dated, twice, EVENTS[2], EVENTS[3])), ENGLISH)]
    assert "The yard closes in June" not in fronts
    assert EVENTS[2].title not in fronts
    assert EVENTS[3].title in fronts
