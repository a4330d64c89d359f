"""A card stays the same card whatever is edited, here and in a newer edition of the lesson."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.store import Store
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.identity import card_uuid
from desktop.exercises.cards.values import Card, CardKind
from desktop.library.curating.actors import change_actor
from desktop.library.curating.correcting import correct_text
from desktop.library.curating.events import add_event, change_event
from desktop.library.curating.relations import change_relation
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from tests.library.lending import receive, shared

ARTICLE = 1
GLOSS = "Russia’s foreign minister; met Haftar in Moscow in 2016."


@pytest.fixture
def library(bundled: Path) -> Iterator[Library]:
    with Library.open(bundled) as opened:
        yield opened


def cards(library: Library) -> dict[str, Card]:
    return {card.uuid: card for card in deck(read_lesson(library, ARTICLE))}


def kinds(uuids: set[str], found: dict[str, Card]) -> Counter[CardKind]:
    return Counter(found[uuid].kind for uuid in uuids)


def of_kind(found: dict[str, Card], kind: CardKind, about: str) -> Card:
    return next(card for card in found.values() if card.kind is kind and card.about[0] == about)


def landing(library: Library) -> Event:
    return next(one for one in read_lesson(library, ARTICLE).events if str(one.date) == "2017-01-11")


def test_the_uuid_of_a_card_never_changes() -> None:
    """This one has been given away: another would lose the history of every card."""
    assert card_uuid("an-article", CardKind.NAME, "an-actor") == "95ab54b9-4dd3-55b6-92f1-171eba867640"


def test_a_card_says_what_its_uuid_is_made_of(library: Library) -> None:
    for article_id in library.articles.ids():
        lesson = read_lesson(library, article_id)
        for card in deck(lesson):
            assert card.uuid == card_uuid(lesson.article.uuid, card.kind, *card.things)


def test_a_headline_and_a_date(library: Library) -> None:
    before, event = cards(library), landing(library)
    change_event(library, event._replace(title="Haftar boards a warship; he calls Shoigu", date=Moment("2017-01-12")))
    after = cards(library)
    assert set(after) == set(before)
    card = of_kind(after, CardKind.DATE, event.uuid)
    assert (card.prompt, card.answer) == ("Haftar boards a warship; he calls Shoigu", "12 January 2017")
    assert of_kind(after, CardKind.EVENT, event.uuid).prompt == "12 January 2017"


def test_a_gloss_and_a_name(library: Library) -> None:
    before = cards(library)
    actor = next(one for one in library.actors.of_library() if one.name == "Sergei Lavrov")
    change_actor(library, actor._replace(name="Sergey Lavrov", gloss=GLOSS))
    after = cards(library)
    assert set(after) == set(before)
    assert of_kind(after, CardKind.GLOSS, actor.uuid).answer == GLOSS
    assert of_kind(after, CardKind.NAME, actor.uuid).answer == "Sergey Lavrov"


def test_the_words_of_a_relation(library: Library) -> None:
    before = cards(library)
    relation = next(one for one in read_lesson(library, ARTICLE).relations if one.kind == "commands")
    change_relation(library, ARTICLE, relation._replace(kind="leads"))
    after = cards(library)
    assert set(after) == set(before)
    assert "leads the Libyan National Army" in "".join(card.prompt for card in after.values())


def test_a_corrected_text(library: Library) -> None:
    before = cards(library)
    text = library.articles.get(ARTICLE).text
    corrected = text.replace("a Russian aircraft carrier on its way home", "a Russian carrier that was going home")
    assert corrected != text
    correct_text(library, ARTICLE, "A first line that stands before all others.\n" + corrected)
    after = cards(library)
    assert set(after) == set(before)
    lesson = read_lesson(library, ARTICLE)
    check_evidence(lesson, after)


def check_evidence(lesson: Lesson, found: dict[str, Card]) -> None:
    for card in found.values():
        assert card.evidence is None or lesson.text_of(card.evidence.span) == card.evidence.quote


def test_more_events_take_no_card_from_others(library: Library) -> None:
    """But for the date that two events share now: it no longer says which is meant."""
    before, event = cards(library), landing(library)
    add_event(library, ARTICLE, event._replace(id=0, uuid="", title="The ship sails on", same_as=None))
    after = cards(library)
    assert kinds(set(before) - set(after), before) <= Counter({CardKind.EVENT: 1, CardKind.ORDER: 2})
    assert kinds(set(after) - set(before), after)[CardKind.DATE] == 1


def test_a_newer_edition(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "libya.dramatis"
    with Library(Store.create(tmp_path / "pupil.dramatis")) as pupil:
        receive(pupil, shared(library, file))
        before = cards(pupil)
        assert set(before) == set(cards(library))
        change_event(library, landing(library)._replace(title="Haftar boards a warship; he calls Shoigu"))
        text = library.articles.get(ARTICLE).text
        correct_text(library, ARTICLE, "A first line that stands before all others.\n" + text)
        receive(pupil, shared(library, file))
        after = cards(pupil)
        assert set(after) == set(before)
        assert "Haftar boards a warship; he calls Shoigu" in {card.prompt for card in after.values()}
