"""Actors that the library may have twice: proposed with what speaks for it and against it, merged or told apart."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from db.model.cast import SeenIn
from db.model.change import Change
from db.model.sentence import Sentence, mark
from desktop.extraction.coreference.namesakes import named
from desktop.extraction.coreference.persons import is_full
from desktop.extraction.names.people import same_person
from desktop.extraction.sentences import sentence_at
from desktop.library.cast.likeness import Likeness, alike, sound
from desktop.library.library import Library
from desktop.library.typed import shortened
from desktop.wording.lessons import ACTOR_KINDS

_LEAST = 0.35
"""What is less likely than that is not proposed."""
_OTHER_KINDS, _OTHER_NAMES, _BOTH_IN_ONE, _SEVERAL, _OTHER_LIVES = 0.65, 0.6, 0.6, 0.75, 0.25
"""How much is left of a pair's likeness for each reason against it."""
_LIFE = re.compile(r"\b(\d{3,4})\s?[–-]\s?(\d{3,4})\b|\bborn (?:in )?(?:\w+ ){0,2}(\d{4})\b")
_LIFETIME = 29_220
"""Days between the roles of two people who cannot be one: 80 years."""
_ALONE = frozenset((ActorKind.PERSON, ActorKind.SHIP))
"""Kinds that are never taken for another one."""


class Pair(NamedTuple):
    """Two actors that may be one; `one` is that of which more articles speak.

    `likeness` is between 0 and 1; `reasons` say why they may be one, `doubts` why not. `articles` is in how many each
    of them is mentioned.
    """

    one: Actor
    other: Actor
    likeness: float
    reasons: tuple[Sentence, ...]
    doubts: tuple[Sentence, ...]
    articles: tuple[int, int]


class Place(NamedTuple):
    """An article in which an actor stands, and the sentence that names it first."""

    seen: SeenIn
    sentence: str


def duplicates(
    library: Library,
    cancelled: Callable[[], bool] = lambda: False,
    report: Callable[[float], object] = lambda _part: None,
) -> list[Pair]:
    """The pairs that may be one actor, the likeliest first; none that was told apart. After a cancel, none at all.

    The work grows with the number of actors, not with its square: 20,000 of them take about two seconds.

    Raises:
        LibraryError: the library cannot be read.
    """
    actors = library.actors.of_library()
    report(0.3)
    if cancelled():
        return []
    apart = library.cast.told_apart()
    found = [one for one in alike(actors) if tuple(sorted((actors[one.one].id, actors[one.other].id))) not in apart]
    report(0.8)
    if cancelled():
        return []
    ids = {actors[place].id for one in found for place in (one.one, one.other)}
    places = library.cast.articles_of(sorted(ids))
    shared = Counter(place for one in found if one.shared for place in (one.one, one.other))
    pairs = [_pair(actors, one, places, shared) for one in found]
    report(1.0)
    likely = [one for one in pairs if one is not None and one.likeness >= _LEAST]
    return sorted(likely, key=lambda pair: (-pair.likeness, pair.one.name, pair.one.id, pair.other.id))


def _pair(
    actors: Sequence[Actor], found: Likeness, places: dict[int, dict[int, Span]], shared: Counter[int]
) -> Pair | None:
    """What is proposed of two that are alike; None if they cannot be one."""
    one, other = actors[found.one], actors[found.other]
    if (one.kind is not other.kind and {one.kind, other.kind} & _ALONE) or _are_two_people(one, other):
        return None
    articles = [frozenset(places.get(actor.id, ())) for actor in (one, other)]
    likeness, doubts = found.weight, list[Sentence]()
    for share, doubt in _doubts(one, other, len(articles[0] & articles[1])):
        likeness *= share
        doubts.append(doubt)
    several = max(shared[found.one], shared[found.other])
    if found.shared and several > 1:
        likeness *= _SEVERAL
        doubts.append(Sentence(mark("Several actors have the name “{name}”."), name=found.shared))
    if len(articles[1]) > len(articles[0]):
        one, other, articles = other, one, articles[::-1]
    return Pair(one, other, likeness, found.reasons, tuple(doubts), (len(articles[0]), len(articles[1])))


def _are_two_people(one: Actor, other: Actor) -> bool:
    """Whether names say that two are not one: a man's and a woman's, or two given names of one family."""
    if one.kind is not ActorKind.PERSON:
        return False
    first, second = named(one.name), named(other.name)
    return bool(first and second and first != second)


def _doubts(one: Actor, other: Actor, together: int) -> list[tuple[float, Sentence]]:
    found: list[tuple[float, Sentence]] = []
    if one.kind is not other.kind:
        kinds = {"one": Sentence(ACTOR_KINDS[one.kind]), "other": Sentence(ACTOR_KINDS[other.kind])}
        found.append((_OTHER_KINDS, Sentence(mark("They are of different kinds: {one}, {other}."), **kinds)))
    elif one.kind is ActorKind.PERSON and _differ_in_full(one.name, other.name):
        names = {"one": one.name, "other": other.name}
        found.append((_OTHER_NAMES, Sentence(mark("Their full names differ: {one}, {other}."), **names)))
    if together == 1:
        found.append((_BOTH_IN_ONE, Sentence(mark("One article speaks of both, as of two."))))
    elif together:
        found.append((_BOTH_IN_ONE, Sentence(mark("{n} articles speak of both, as of two."), n=together)))
    lives = [_LIFE.search(actor.gloss) for actor in (one, other)]
    if lives[0] and lives[1] and _give_other_years(lives[0].groups(), lives[1].groups()):
        found.append((_OTHER_LIVES, Sentence(mark("What is said of their lives gives different years."))))
    elif one.kind is ActorKind.PERSON and _are_a_lifetime_apart(one, other):
        found.append((_OTHER_LIVES, Sentence(mark("Their roles lie more than a lifetime apart."))))
    return found


def _differ_in_full(one: str, other: str) -> bool:
    if not is_full(one) or not is_full(other) or same_person(one, other):
        return False
    return not sound(one) or sound(one) != sound(other)


def _give_other_years(one: Sequence[str | None], other: Sequence[str | None]) -> bool:
    (begun, _, born), (begun_other, _, born_other) = one, other
    return (begun or born) != (begun_other or born_other)


def _are_a_lifetime_apart(one: Actor, other: Actor) -> bool:
    periods = [[role.period for role in actor.roles if role.period is not None] for actor in (one, other)]
    if not all(periods):
        return False
    first = [min(day for p in found if (day := p.earliest or p.latest) is not None) for found in periods]
    last = [max(day for p in found if (day := p.latest or p.earliest) is not None) for found in periods]
    return first[1] - last[0] > _LIFETIME or first[0] - last[1] > _LIFETIME


def places_of(library: Library, actor_id: int, most: int = 3) -> list[Place]:
    """The newest articles that mention an actor, at most so many, each with the sentence of the first mention.

    Raises:
        LibraryError: the library cannot be read.
    """
    found: list[Place] = []
    for seen in library.cast.seen_in(actor_id)[:most]:
        text = library.articles.get(seen.article_id).text
        sentence = sentence_at(text, seen.first.start)
        found.append(Place(seen, " ".join(text[sentence.start : sentence.end].split())))
    return found


def tell_apart(library: Library, actor_id: int, other_id: int) -> Change:
    """Remember that two actors are two, so that nobody is asked again.

    Raises:
        MissingError: one of them is gone.
        ValueError: they are one.
    """
    if actor_id == other_id:
        raise ValueError("an actor is not told apart from itself")
    names = [shortened(library.actors.get(one).name) for one in (actor_id, other_id)]
    return library.do(
        Sentence("telling {one} and {other} apart", one=names[0], other=names[1]),
        lambda: library.cast.tell_apart(actor_id, other_id),
    )
