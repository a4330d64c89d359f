"""A glossary to fill in: names to describe, or descriptions to name."""

from collections import Counter
from collections.abc import Iterator

from db.model.actor import Actor
from db.model.statement import Word
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms
from desktop.exercises.glosses import Descriptions, clauses, nameless
from desktop.exercises.mixing import least_masked
from desktop.exercises.places import Sentences
from desktop.exercises.telling import capitalised, forms_of
from desktop.exercises.values import Ask, Exercise, Item

_ACTORS_OF_THREE = 2
"""Two actors come before each word."""


def blank_glossary(ask: Ask, names_given: bool) -> Exercise:
    """Actors and words in reading order; `names_given` asks what they are, else the descriptions ask who or what.

    Actors that the article itself describes come first, two of them to each explained word. With the text, only what
    the article says can be found in it, so others are not asked; from memory, the glossary is what was learnt. The
    evidence is the sentence that says most of it. A description that is given does not name what it describes, and no
    two of them are the same.
    """
    places = Sentences(ask.lesson)
    actors, words = list(_actors(ask, places, names_given)), list(_words(ask, places, names_given))
    alike = Counter(fold(one.item.prompt) for one in (*actors, *words))
    mixed: list[Candidate] = []
    for place, actor in enumerate(actors, 1):
        mixed.append(actor)
        if place % _ACTORS_OF_THREE == 0 and words:
            mixed.append(words.pop(0))
    return choose(least_masked((one for one in (*mixed, *words) if alike[fold(one.item.prompt)] == 1), ask), ask)


def _actors(ask: Ask, places: Sentences, names_given: bool) -> Iterator[Candidate]:
    lesson = ask.lesson
    found = [actor for actor in lesson.actors if actor.gloss.strip() and lesson.mentions_by_actor.get(actor.id)]
    ordered = preferred(
        found, ask, key=lambda actor: actor.key, place=lambda actor: lesson.mentions_by_actor[actor.id][0].start
    )
    descriptions = Descriptions(places)
    silent: list[Candidate] = []
    for actor in ordered:
        item, described = _actor(ask, descriptions, actor, names_given)
        if item is None:
            continue
        candidate = Candidate(item, (actor.uuid, fold(actor.name)))
        if described:
            yield candidate
        elif ask.disclosure is not None:
            silent.append(candidate)
    yield from silent


def _actor(ask: Ask, descriptions: Descriptions, actor: Actor, names_given: bool) -> tuple[Item | None, bool]:
    """What is asked of an actor, and whether the article itself answers it."""
    found = descriptions.of(actor)
    if found is None:
        return None, False
    evidence, described = found
    if names_given:
        forms = clauses(actor.gloss.strip())
        item = Item(actor.name, (actor.gloss.strip(),), evidence, forms)
        return (None if Forms(forms).found_in(actor.name) else item), described
    gloss = nameless(ask, actor)
    return (Item(gloss, (actor.name,), evidence, forms_of(ask, actor)) if gloss else None), described


def _words(ask: Ask, places: Sentences, names_given: bool) -> Iterator[Candidate]:
    words = preferred(ask.lesson.words, ask, key=lambda word: word.key, place=lambda word: word.anchor.span.start)
    for word in words:
        item = _word(ask, places, word, names_given)
        if item is not None:
            yield Candidate(item, (word.uuid, fold(word.word)))


def _word(ask: Ask, places: Sentences, word: Word, names_given: bool) -> Item | None:
    term, meaning = word.word.strip(), word.meaning.strip()
    if evidence_of(ask.lesson, word.anchor) is None or not term or not meaning:
        return None
    evidence = places.evidence(word.anchor.span.start)
    if names_given:
        return None if Forms(clauses(meaning)).found_in(term) else Item(term, (meaning,), evidence, clauses(meaning))
    forms = (term, word.anchor.quote)
    if Forms(forms).found_in(meaning):
        return None
    return Item(capitalised(meaning), (term,), evidence, forms)
