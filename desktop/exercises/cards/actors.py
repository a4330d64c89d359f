"""Cards about actors: from the gloss to the name, and from the name to the gloss."""

import re
from collections.abc import Iterator

from db.model.actor import Actor, ActorKind
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.facts import is_wrong
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms
from desktop.exercises.gaps import is_name
from desktop.exercises.glosses import distinct, nameless
from desktop.exercises.telling import capitalised, forms_of, words_of
from desktop.exercises.values import MASK

_PART = re.compile(r"\s*\([^()]*\)|[^();]+;?|[();]")
"""What a gloss can do without: something in brackets, or what stands before or after a semicolon."""
_TELLING = 5
"""Words that say enough of somebody, where part of a gloss is left out."""
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def name_cards(sources: Sources) -> Iterator[Card]:
    """Who is this? From glosses that are true of one actor alone; a gloss that holds the name has it masked."""
    ask, lesson = sources.ask, sources.lesson
    glosses = distinct({one.id: nameless(ask, one) for one in lesson.actors if one.gloss.strip()}, lesson)
    names = AcceptedNames(sources)
    for actor in lesson.actors:
        gloss = _unmasked(glosses.get(actor.id, ""))
        if not gloss:
            continue
        wrong = (one.name for one in sources.others_like(actor) if is_wrong(ask, gloss, one, ""))
        yield _card(sources, actor, CardKind.NAME)._replace(
            prompt=capitalised(gloss),
            answer=actor.name,
            accepted=names.of(actor),
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
    left = "".join(part for part in parts if MASK not in part).strip(" ;,")
    return next((text for text in (left, gloss) if len(words_of(text)) >= _TELLING), "")


def gloss_cards(sources: Sources) -> Iterator[Card]:
    """Who is this? From names. A gloss that holds the name is nothing to pick, since it would be seen to be right."""
    for actor in sources.lesson.actors:
        gloss = actor.gloss.strip()
        if not gloss or fold(gloss) in fold(actor.name):
            continue
        named = Forms(forms_of(sources.ask, actor)).found_in(gloss)
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
    uuid = sources.uuid(kind, actor.uuid)
    return Card(uuid, kind, "", "", evidence, (actor.uuid,), actor.key, original=name, language=language)


class AcceptedNames:
    """Finds what counts as the name of an actor where it is typed."""

    def __init__(self, sources: Sources) -> None:
        """Look at the names of all actors: what two of them share names neither."""
        self._holders: dict[str, set[int]] = {}
        for actor in sources.lesson.actors:
            for name in _all_names(actor):
                self._holders.setdefault(fold(name), set()).add(actor.id)

    def of(self, actor: Actor) -> tuple[str, ...]:
        """Other names, those in other scripts, a person's last name; no "the general", none of another actor too."""
        found = dict.fromkeys(_all_names(actor))
        return tuple(name for name in found if name != actor.name and self._holders[fold(name)] == {actor.id})


def _all_names(actor: Actor) -> Iterator[str]:
    yield actor.name
    yield from (_ARTICLE.sub("", alias) for alias in actor.aliases if is_name(_ARTICLE.sub("", alias), actor))
    yield from (original.name for original in actor.originals)
    if actor.kind is ActorKind.PERSON:
        yield actor.name.split()[-1]
