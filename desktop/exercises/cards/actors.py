"""Cards about actors: from the gloss to the name, and from the name to the gloss."""

import re
from collections.abc import Iterator

from db.model.actor import Actor
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.facts import is_wrong
from desktop.exercises.folding import fold
from desktop.exercises.glosses import distinct, nameless
from desktop.exercises.telling import capitalised, words_of
from desktop.exercises.values import MASK

_BLANK = re.compile(r" (?=[.,;:!?。])")
_PART = re.compile(r"\([^()]*\)|[^();]+;?|[();]")
"""What a gloss can do without: something in brackets, or what stands before or after a semicolon."""
_STOPS = (".", "。", "۔", "।")
_TELLING = 4
"""Words that say enough of somebody, where part of a gloss is left out; beside a mask it takes one more."""


def name_cards(sources: Sources) -> Iterator[Card]:
    """Who is this? From glosses that are true of one actor alone; a gloss that holds the name has it masked."""
    ask, lesson = sources.ask, sources.lesson
    glosses = distinct({one.id: _unmasked(nameless(ask, one)) for one in lesson.actors}, lesson)
    for actor in lesson.actors:
        if actor.id not in glosses:
            continue
        gloss = glosses[actor.id]
        wrong = (one.name for one in sources.others_like(actor) if is_wrong(ask, gloss, one, ""))
        yield _card(sources, actor, CardKind.NAME)._replace(
            prompt=capitalised(gloss),
            answer=actor.name,
            accepted=sources.names.of(actor),
            wrong=some(wrong, actor.name),
        )


def _unmasked(gloss: str) -> str:
    """A gloss without its parts that hold a mask, if what is left says enough; else as it is, if that does; or empty.

    "Short for the states of North America and [...] Europe; they intervened in Libya." says it better without its first
    part, and "US Secretary of State (the article spells him [...])." without its last.
    """
    if MASK not in gloss:
        return gloss
    parts = _PART.findall(gloss)
    left = _BLANK.sub("", " ".join("".join(part for part in parts if MASK not in part).split())).strip(" ;,")
    left += gloss[-1] if gloss[-1] in _STOPS and left[-1:] not in _STOPS else ""
    if len(words_of(left)) >= _TELLING:
        return left
    return gloss if len(words_of(gloss)) > _TELLING else ""


def gloss_cards(sources: Sources) -> Iterator[Card]:
    """Who is this? From names. A gloss that holds the name is nothing to pick, since it would be seen to be right."""
    for actor in sources.lesson.actors:
        gloss = actor.gloss.strip()
        if not gloss or fold(gloss) in fold(actor.name):
            continue
        named = sources.names_in(gloss, actor)
        yield _card(sources, actor, CardKind.GLOSS)._replace(
            prompt=actor.name,
            answer=gloss,
            wrong=() if named else some(_other_glosses(sources, actor), gloss),
        )


def _other_glosses(sources: Sources, actor: Actor) -> Iterator[str]:
    """What is said of others and certainly not of this actor, nor names the one of whom it is said."""
    for other in sources.others_like(actor):
        if is_wrong(sources.ask, other.gloss, actor, "") and nameless(sources.ask, other) == other.gloss.strip():
            yield other.gloss.strip()


def _card(sources: Sources, actor: Actor, kind: CardKind) -> Card:
    """What the cards about an actor have in common."""
    evidence = sources.introduction(actor)
    original = actor.originals[0] if actor.originals else None
    name, language = (original.name, original.language) if original else (None, None)
    uuid, about = sources.uuid(kind, actor.uuid), (actor.uuid,)
    return Card(uuid, kind, "", "", evidence, about, actor.key, original=name, language=language, things=about)
