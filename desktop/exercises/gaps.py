"""Sentences of the article with a gap where somebody, a date or an explained word was named."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from db.model.actor import Actor
from db.model.article import Span
from db.model.event import DateBasis
from db.model.lesson import Lesson
from desktop.exercises.choosing import (
    Candidate,
    actors_like,
    choose,
    compared_as,
    evidence_at,
    evidence_of,
    preferred,
    sentence_at,
)
from desktop.exercises.forms import Forms, actor_forms, date_forms
from desktop.exercises.values import GAP, Ask, Exercise, Item

_LEADING = re.compile(r"(?:the|a|an|der|die|das|dem|den|des|le|la|les|el|los|las|il|lo|gli|o|os|as)\s+", re.IGNORECASE)
_GIVES_NUMBER_AWAY = re.compile(r"(?<!\w)(?:an?|une?|eine?[mnrs]?|un[ao]?)\s+$", re.IGNORECASE)
"""An article whose form depends on the word after it."""
_PRONOUN = re.compile(
    r"(?<!\w)(?:he|she|it|they|him|her|them|his|its|their|this|these|those|such|both|er|sie|es|ihn|ihm|ihr|sein|seine|"
    r"dies|diese|dieser|il|elle|ils|elles|son|sa|ses|leur|él|ella|ellos|su|sus|он|она|оно|они|его|её|ее|их|ему|это|"
    r"هو|هي|هم)(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_FEWEST, _MOST = 7, 42
"""Words of a sentence that can be read alone."""
_TRIES = 4
"""How many sentences are tried for one answer."""


class _Gap(NamedTuple):
    """A place in the text that can be left blank. `about` names what stands there, `forms` give it away."""

    span: Span
    sentence: Span
    about: str
    kind: str
    key: bool
    forms: tuple[str, ...]


def cloze(ask: Ask) -> Exercise:
    """Sentences with one gap each, two at least; the words of the gaps and two more of their kinds are the bank.

    Actors come first; dates and explained words follow where the actors do not make up `ask.most`. An answer stands as
    it does in the text, without its article.
    """
    candidates: list[Candidate] = []
    texts: dict[str, str] = {}
    for gaps in (_actor_gaps(ask), _date_gaps(ask), _word_gaps(ask.lesson)):
        candidates += [_candidate(gap, ask.lesson) for gap in _in_order(list(gaps), ask)]
    for one in candidates:
        texts.setdefault(str(one.about[0]), one.item.answers[0])
    about = {one.item.answers: one for one in candidates}

    def others(items: Sequence[Item]) -> Iterable[str]:
        asked = [about[item.answers] for item in items]
        return _distractors(asked, candidates, texts, ask)

    return choose(candidates, ask, others=others, company=2)


def _candidate(gap: _Gap, lesson: Lesson) -> Candidate:
    text = lesson.article.text
    prompt = text[gap.sentence.start : gap.span.start] + GAP + text[gap.span.end : gap.sentence.end]
    answer = lesson.text_of(gap.span)
    item = Item(prompt, (answer,), evidence_at(lesson, gap.sentence), gap.forms)
    return Candidate(item, (gap.about, gap.sentence.start), (answer,), gap.kind)


def _distractors(
    asked: Sequence[Candidate], candidates: Sequence[Candidate], texts: dict[str, str], ask: Ask
) -> Iterator[str]:
    """Words for the bank that are no answer: of the kinds that have the fewest answers first."""
    named = {one.about[0] for one in asked}
    kinds = [one.kind for one in asked]
    by_uuid = {actor.uuid: actor for actor in ask.lesson.actors}
    actors = [by_uuid[str(about)] for about in named if str(about) in by_uuid]
    found = [(compared_as(actor), texts[actor.uuid]) for actor in actors_like(ask, _in_cast_order(actors, ask.lesson)) if actor.uuid in texts]
    found += [(str(one.kind), one.item.answers[0]) for one in candidates if one.kind in (_DATE, _TERM)]
    for kind, text in sorted(found, key=lambda pair: kinds.count(pair[0]) or len(kinds)):
        if kind in kinds:
            yield text
