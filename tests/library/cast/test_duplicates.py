"""Which actors of a library are proposed as one, with what evidence, and what speaks against it."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.actor import Actor, ActorKind, Mention, OriginalName, Role
from db.model.article import Span
from db.model.moment import Moment
from db.store import Store
from desktop.library.cast.duplicates import Pair, duplicates, places_of, tell_apart
from desktop.library.cast.likeness import alike
from desktop.library.curating.actors import merge_actors
from desktop.library.library import Library
from tests import made

PERSON, STATE, ORGANISATION, ARMY = (
    ActorKind.PERSON,
    ActorKind.STATE,
    ActorKind.ORGANISATION,
    ActorKind.ARMED_FORCES,
)


def actor(name: str, kind: ActorKind = PERSON, aliases: tuple[str, ...] = (), **values: object) -> Actor:
    plain = Actor(0, f"uuid {name} {kind} {values}", name, kind, "", False, aliases, (), ())
    return plain._replace(**values)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library, library.store.quiet():
        yield library


def pairs(library: Library, *actors: Actor) -> list[Pair]:
    for one in actors:
        library.actors.add(one)
    return duplicates(library)


def names(found: list[Pair]) -> list[set[str]]:
    return [{pair.one.name, pair.other.name} for pair in found]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (actor("Øyvind Möller"), actor("Øyvind Moller"), "Both are called"),
        (actor("the League", ORGANISATION), actor("The League", ORGANISATION, key=True), "Both are called"),
        (actor("Fayez al-Serraj"), actor("Fayez Sarraj"), "two forms of one name"),
        (actor("Muammar Gaddafi"), actor("Moammar Gadhafi"), "two forms of one name"),
        (actor("George W. Bush"), actor("George Bush"), "two forms of one name"),
        (actor("Mao Zedong"), actor("Mao Tse-tung"), "two forms of one name"),
        (actor("LNA", ARMY), actor("Libyan National Army", ARMY), "may stand for"),
        (actor("U.N.", ORGANISATION), actor("United Nations", ORGANISATION), "may stand for"),
        (actor("Putin"), actor("Vladimir Putin", aliases=("Putin",)), "another name of “Vladimir Putin”"),
        (
            actor("Khalifa Haftar", originals=(OriginalName("خليفة حفتر", "ar"),)),
            actor("General Hafter of Libya", originals=(OriginalName("خليفة حفتر", "ar"),)),
            "in their own script",
        ),
        (actor("Maryam", originals=(OriginalName("مريم", "ar"),)), actor("مريم"), "another name of “Maryam”"),
    ],
)
def test_what_is_proposed(library: Library, one: Actor, other: Actor, reason: str) -> None:
    (pair,) = pairs(library, one, other, actor("Somebody Else"), actor("Atlantis", STATE))
    assert {pair.one.name, pair.other.name} == {one.name, other.name}
    assert any(reason in said for said in pair.reasons)
    assert 0 < pair.likeness <= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (actor("Khalifa Haftar", aliases=("Haftar",)), actor("Saddam Haftar", aliases=("Haftar",))),
        (actor("Vladimir Putin", aliases=("Putin",)), actor("Igor Putin", aliases=("Putin",))),
        (actor("Bill Clinton"), actor("Hillary Clinton")),
        (actor("George W. Bush"), actor("George H. W. Bush")),
        (actor("Washington"), actor("Washington", ActorKind.PLACE)),
        (actor("Admiral Kuznetsov", ActorKind.SHIP), actor("Admiral Kuznetsov")),
        (actor("Anna Ivanova"), actor("Anton Ivanov")),
        (actor("Libyan National Army", ARMY), actor("Libyan Navy", ARMY)),
        (actor("John Smith", gloss="A poet (1801–1870)."), actor("John Smith", gloss="A captain (1580–1631).")),
    ],
)
def test_what_is_not_proposed(library: Library, one: Actor, other: Actor) -> None:
    assert pairs(library, one, other) == []


def test_doubts_make_a_pair_less_likely_and_are_said(library: Library) -> None:
    first = library.actors.add(actor("Libya", STATE))
    second = library.actors.add(actor("Libya", ActorKind.GOVERNMENT))
    (before,) = duplicates(library)
    article = library.articles.add(made.article(), made.paragraphs())
    library.actors.add_mentions(article, [Mention(first, Span(0, 2)), Mention(second, Span(3, 5))])
    (pair,) = duplicates(library)
    assert pair.likeness < before.likeness < 0.95
    assert [str(doubt) for doubt in pair.doubts] == [
        "They are of different kinds: state, government.",
        "One article speaks of both, as of two.",
    ]


def test_roles_a_lifetime_apart_speak_against_it(library: Library) -> None:
    old = actor("William Pitt", roles=(Role("prime minister", Moment.parse("1783/1801")),))
    new = actor("William Pitt", roles=(Role("actor", Moment.parse("1960/..")),))
    assert pairs(library, old, new) == []


def test_a_name_that_several_share_is_less_sure(library: Library) -> None:
    brothers = [actor(f"{first} Haftar", aliases=("Haftar",)) for first in ("Khalifa", "Saddam")]
    found = pairs(library, actor("Haftar"), *brothers)
    assert names(found) == [{"Haftar", "Khalifa Haftar"}, {"Haftar", "Saddam Haftar"}]
    assert all("Several actors have the name “Haftar”." in pair.doubts for pair in found)


def test_who_is_told_apart_is_not_asked_about_again(library: Library) -> None:
    (pair,) = pairs(library, actor("Fayez Serraj"), actor("Fayez Sarraj"))
    tell_apart(library, pair.one.id, pair.other.id)
    assert duplicates(library) == []
    library.history.undo()
    assert len(duplicates(library)) == 1
    merge_actors(library, pair.one.id, pair.other.id)
    assert duplicates(library) == []


def test_the_one_in_more_articles_comes_first_with_its_sentences(library: Library) -> None:
    fewer = library.actors.add(actor("Ann Öz"))
    more = library.actors.add(actor("Ann Oz"))
    for number, actor_id in enumerate((fewer, more, more)):
        article = library.articles.add(made.article(uuid=f"article {number}"), made.paragraphs())
        library.actors.add_mentions(article, [Mention(actor_id, made.place("Ann 🙂")), Mention(actor_id, Span(0, 2))])
    (pair,) = duplicates(library)
    assert (pair.one.id, pair.other.id, pair.articles) == (more, fewer, (2, 1))
    places = places_of(library, more)
    assert [place.seen.mentions for place in places] == [2, 2]
    assert places[0].sentence == "𐀀𐀁 came first."
    assert len(places_of(library, more, most=1)) == 1


def test_a_cancelled_search_finds_nothing(library: Library) -> None:
    assert pairs(library, actor("Ann"), actor("Ann", key=True))
    assert duplicates(library, cancelled=lambda: True) == []


def test_time_grows_with_the_actors_not_with_their_square() -> None:
    draw = random.Random(3)
    parts = ["ba", "ka", "mo", "ser", "raj", "haf", "tar", "li", "yu", "dov", "ich", "an", "to", "ni", "fa", "yez"]

    def word() -> str:
        return "".join(draw.choice(parts) for _ in range(4)).capitalize()

    everybody = [actor(f"{word()} {word()}", aliases=(word(),)) for _ in range(8_000)]

    def seconds(count: int) -> float:
        def once() -> float:
            begin = time.process_time()
            alike(everybody[:count])
            return time.process_time() - begin

        return min(once() for _ in range(3))  # others on this machine only ever add to it

    seconds(8_000)  # what is remembered of words is remembered for both
    assert seconds(8_000) < 9 * seconds(2_000)  # a square would be 16
