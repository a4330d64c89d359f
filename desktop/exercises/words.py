"""Replace the loaded word: sentences of the article with a word that carries a judgement."""

import re

from db.model.article import Span
from db.model.statement import Word
from desktop.exercises.choosing import Candidate, choose, evidence_at, evidence_of, preferred, sentence_at
from desktop.exercises.forms import Forms
from desktop.exercises.values import Ask, Exercise, Item


def loaded_words(ask: Ask) -> Exercise:
    """Sentences of the article with a loaded word set off; the answer is the plainer word that the lesson has for it.

    A sentence that holds the plainer word as well would say the answer, so it is not asked. One sentence may stand
    twice, with another word set off.
    """
    loaded = [word for word in ask.lesson.words if word.loaded and word.plainer.strip()]
    found = preferred(loaded, ask, key=lambda word: word.key, place=lambda word: word.anchor.span.start)
    candidates = (_candidate(ask, word) for word in found)
    return choose((one for one in candidates if one is not None), ask)


def _candidate(ask: Ask, word: Word) -> Candidate | None:
    lesson = ask.lesson
    if evidence_of(lesson, word.anchor) is None:
        return None
    sentence = sentence_at(lesson, word.anchor.span.start)
    place = _place(word)
    evidence = evidence_at(lesson, sentence)
    emphasis = Span(place.start - sentence.start, place.end - sentence.start)
    if emphasis.end > len(evidence.quote) or Forms((word.plainer,)).found_in(evidence.quote):
        return None
    item = Item(evidence.quote, (word.plainer,), evidence, (word.plainer,), emphasis=emphasis)
    return Candidate(item, (word.uuid,))


def _place(word: Word) -> Span:
    """Where the loaded word stands: its evidence may be longer than the word ("Islamist armed groups")."""
    found = re.search(re.escape(word.word), word.anchor.quote, re.IGNORECASE)
    if found is None:
        return word.anchor.span
    start = word.anchor.span.start
    return Span(start + found.start(), start + found.end())
