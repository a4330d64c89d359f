"""Two columns to match: who is who, who held which office or part, what happened when."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from db.model.actor import Actor, Role
from db.model.lesson import Lesson
from db.model.tenure import Standing
from desktop.exercises.choosing import (
    Candidate,
    choose,
    compared_as,
    evidence_at,
    evidence_of,
    overlap,
    preferred,
    shuffled_apart,
)
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms
from desktop.exercises.glosses import Descriptions, clauses, distinct, nameless
from desktop.exercises.ordering import dated_headline, decided_events, preferred_events
from desktop.exercises.places import Sentences
from desktop.exercises.telling import forms_of, with_article
from desktop.exercises.values import MASK, NOTHING_TO_ASK, Ask, Evidence, Exercise, Item

_FEWEST = 3
_WORD = re.compile(r"[^\W\d_]{4,}")
_OF = re.compile(r"\s+(?:of|de|du|des|del|della|von|der)\s+")


def match_descriptions(ask: Ask) -> Exercise:
    """Actors, and what the glossary says of each. A gloss that names its own actor has the name masked.

    First come those whom the article itself describes; with the text, it asks for no others. Glosses that are whole
    and share no word with the name come before those that do.
    """
    glosses = distinct({actor.id: nameless(ask, actor) for actor in ask.lesson.actors}, ask.lesson)
    descriptions = Descriptions(Sentences(ask.lesson))
    ranked: list[tuple[tuple[bool, bool], Candidate]] = []
    for actor in _in_order(ask):
        gloss, found = glosses.get(actor.id), descriptions.of(actor)
        if found is None or not gloss:
            continue
        evidence, described = found
        if described or ask.disclosure is not None:
            rank = not described, MASK in gloss or _shares_words(actor.name, gloss)
            ranked.append((rank, _pair(actor.name, gloss, evidence, clauses(gloss), actor)))
    return _columns([one for _, one in sorted(ranked, key=lambda one: one[0])], ask)


def _pair(left: str, right: str, evidence: Evidence | None, forms: tuple[str, ...], actor: Actor) -> Candidate:
    item = Item(left, (right,), evidence, forms)
    return Candidate(item, (actor.uuid, fold(left), fold(right)), (right,), compared_as(actor))


def _columns(candidates: Sequence[Candidate], ask: Ask) -> Exercise:
    """The left column in an order that is the same in all versions, the right one in an order of its own."""
    chosen = choose(candidates, ask, least=_FEWEST, company=2, in_reading_order=False)
    if chosen.too_few:
        return NOTHING_TO_ASK
    items = list(chosen.items)
    ask.choose.shuffle(items)
    right = [item.answers[0] for item in items]
    return Exercise(tuple(items), tuple(shuffled_apart(sorted(right), right, ask.shuffle)))


def _in_order(ask: Ask) -> list[Actor]:
    """The actors that the article names, in the order in which to choose them."""
    lesson = ask.lesson
    named = [actor for actor in lesson.actors if lesson.mentions_by_actor.get(actor.id)]
    return preferred(
        named, ask, key=lambda actor: actor.key, place=lambda actor: lesson.mentions_by_actor[actor.id][0].start
    )


def _shares_words(name: str, text: str) -> bool:
    """Whether a text has a word of a name: "Supreme Court of Libya", "Libya's highest court"."""
    return Forms(_WORD.findall(name)).found_in(text)


def match_roles(ask: Ask) -> Exercise:
    """Actors, and the office that each held when the article was written or the part that it plays.

    Asked is only what the article says itself: offices that a sentence about the actor names, relations with their
    words. None of them is true of two actors.
    """
    lesson, places = ask.lesson, Sentences(ask.lesson)
    parts = {actor.uuid: [*_offices(places, actor), *_relations(lesson, actor)] for actor in lesson.actors}
    shared = [fold(text) for found in parts.values() for text in dict.fromkeys(text for text, _ in found)]
    candidates: list[Candidate] = []
    for actor in _in_order(ask):
        own = Forms(forms_of(ask, actor))
        for text, evidence in parts[actor.uuid]:
            if shared.count(fold(text)) == 1 and not own.found_in(text) and not _shares_words(actor.name, text):
                candidates.append(_pair(actor.name, text, evidence, _said_otherwise(text), actor))
    return _columns(candidates, ask)


def _offices(places: Sentences, actor: Actor) -> Iterator[tuple[str, Evidence]]:
    """The offices that an actor held at the time of the article and that the article names, the newest first."""
    held = places.lesson.time.held(actor)
    others = held.of(Standing.AROUND, Standing.UNDATED)
    for role in (*reversed(held.of(Standing.HELD)), *reversed(others)):
        evidence = _office_in_text(places, actor, role)
        if evidence:
            yield role.title, evidence


def _office_in_text(places: Sentences, actor: Actor, role: Role) -> Evidence | None:
    """The first sentence that names an actor and the office: all its words before "of", more if that is one alone."""
    head, *rest = _OF.split(role.title, maxsplit=1)
    words = _WORD.findall(head)
    further = Forms(_WORD.findall(rest[0]) if rest and len(words) < 2 else ())
    mentions = places.lesson.mentions_by_actor.get(actor.id, ())
    for sentence in dict.fromkeys(places.at(span.start) for span in mentions):
        text = places.lesson.text_of(sentence)
        said = words and all(Forms((word,)).found_in(text) for word in words)
        if said and (len(words) > 1 or not rest or further.found_in(text)):
            return evidence_at(places.lesson, sentence)
    return None


def _relations(lesson: Lesson, actor: Actor) -> Iterator[tuple[str, Evidence]]:
    """What an actor does to others at the time of the article, in the words of the lesson: "commands the LNA"."""
    day = lesson.article.published
    for relation in lesson.relations:
        if relation.from_id != actor.id or not relation.kind.strip():
            continue
        to, period = lesson.actor_by_id.get(relation.to_id), relation.period
        evidence = evidence_of(lesson, relation.anchor)
        if to is None or evidence is None:
            continue
        if not (period and day) or overlap((period.earliest, period.latest), (day.earliest, day.latest)):
            yield f"{relation.kind} {with_article(lesson, to)}", evidence


def _said_otherwise(office: str) -> tuple[str, ...]:
    """What gives an office away: its words, and what stands before "of" if it is more than a word."""
    head = _OF.split(office, maxsplit=1)[0]
    return (office, head) if len(head.split()) > 1 else (office,)


def match_dates(ask: Ask) -> Exercise:
    """Headlines of events, and their dates in words: of any two, one is certainly the earlier."""
    drawn = preferred_events(decided_events(ask, partial(dated_headline, ask)), ask)
    asked = [(event, dated_headline(ask, event)) for event in drawn]
    return _columns([Candidate(item, (event.uuid, *item.answers), item.answers) for event, item in asked], ask)
