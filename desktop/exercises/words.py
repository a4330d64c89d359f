"""Replace the loaded word: sentences of the article with a word that carries a judgement."""

import re

from db.model.article import Span
from db.model.statement import Word
from desktop.exercises.choosing import Candidate, choose, evidence_of, preferred
from desktop.exercises.forms import Forms
from desktop.exercises.mixing import least_masked
from desktop.exercises.places import Sentences
from desktop.exercises.values import NOTHING_TO_ASK, Ask, Exercise, Item


def loaded_words(ask: Ask) -> Exercise:
    """Sentences of the article with a loaded word set off; the answer is the plainer word that the lesson has for it.

    A sentence that holds the plainer word as well would say the answer, so it is not asked. One sentence may stand
    twice, with another word set off.
    """
    loaded = [word for word in ask.lesson.words if word.loaded and word.plainer.strip()]
    found = preferred(loaded, ask, key=lambda word: word.key, place=lambda word: word.anchor.span.start)
    if not loaded:
        return NOTHING_TO_ASK
    places = Sentences(ask.lesson)
    candidates = (_candidate(ask, word, places) for word in found)
    exercise = choose(least_masked((one for one in candidates if one is not None), ask), ask)
    return exercise._replace(items=tuple(map(_set_off, exercise.items)))


def _candidate(ask: Ask, word: Word, places: Sentences) -> Candidate | None:
    if evidence_of(ask.lesson, word.anchor) is None:
        return None
    place = _place(word)
    evidence = places.evidence(place.start)
    emphasis = Span(place.start - evidence.span.start, place.end - evidence.span.start)
    if emphasis.end > len(evidence.quote) or Forms((word.plainer,)).found_in(evidence.quote):
        return None
    if ask.disclosure is not None and not _keeps(ask.disclosure.masked(evidence.quote), evidence.quote, emphasis):
        return None
    item = Item(evidence.quote, (word.plainer,), evidence, (word.plainer,), emphasis=emphasis)
    return Candidate(item, (word.uuid,))


def _keeps(masked: str, sentence: str, emphasis: Span) -> bool:
    """Whether a word stands in a masked sentence as often as before."""
    word = sentence[slice(*emphasis)]
    return masked.count(word) == sentence.count(word)


def _set_off(item: Item) -> Item:
    """The item with its word set off where it stands now that masks may be before it."""
    if item.emphasis is None or item.evidence is None or item.prompt == item.evidence.quote:
        return item
    before, word = item.evidence.quote[: item.emphasis.start], item.evidence.quote[slice(*item.emphasis)]
    start = -1
    for _ in range(before.count(word) + 1):
        start = item.prompt.find(word, start + 1)
    return item._replace(emphasis=Span(start, start + len(word)) if start >= 0 else None)


def _place(word: Word) -> Span:
    """Where the loaded word stands: its evidence may be longer than the word ("Islamist armed groups")."""
    found = re.search(re.escape(word.word), word.anchor.quote, re.IGNORECASE)
    if found is None:
        return word.anchor.span
    start = word.anchor.span.start
    return Span(start + found.start(), start + found.end())
