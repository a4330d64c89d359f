"""Sentences of the article with a gap where somebody, a date or an explained word was named."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from db.model.actor import Actor, ActorKind
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
)
from desktop.exercises.forms import Forms, date_forms
from desktop.exercises.headlines import PRONOUN, begins_unclear
from desktop.exercises.places import Sentences
from desktop.exercises.telling import forms_of
from desktop.exercises.values import GAP, Ask, Exercise, Item

_LEADING = re.compile(r"(?:the|a|an|der|die|das|dem|den|des|le|la|les|el|los|las|il|lo|gli|o|os|as)\s+", re.IGNORECASE)
_GIVES_NUMBER_AWAY = re.compile(r"(?<!\w)(?:an?|une?|eine?[mnrs]?|un[ao]?)\s+$", re.IGNORECASE)
"""An article whose form depends on the word after it."""
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_FEWEST, _MOST = 8, 42
"""Words of a sentence that can be read alone."""
_LONGEST = 400
"""Letters of a sentence that can be read alone."""
WEAK = 10
"""See `weakness_of`."""
_TRIES = 4
"""How many sentences are tried for one answer."""

_SHAPE = re.compile(r"(?:s|ed|ing|ly|\s\S+)$")
"""What tells a plural or a verb from other words: who sees the bank must not find the answer by it alone."""


class Gap(NamedTuple):
    """A place in the text that can be left blank. `about` names what stands there, `forms` give it away."""

    span: Span
    sentence: Span
    about: str
    kind: str
    key: bool
    forms: tuple[str, ...]


def cloze(ask: Ask) -> Exercise:
    """Sentences with one gap each, two at least; the words of the gaps and two more of their kinds are the bank.

    Actors come first; explained words and dates follow where the actors do not make up `ask.most`. An answer stands as
    it does in the text, without its article. Of each kind two or more are asked for, if that leaves enough to ask.
    """
    places = Sentences(ask.lesson)
    groups = (actor_gaps(ask, places), term_gaps(places), _date_gaps(ask, places))
    gaps = [gap for group in groups for gap in _in_order(_decided(group, ask.lesson), ask)]
    named = {(gap.sentence, ask.lesson.text_of(gap.span)): gap for gap in gaps}

    def others(items: Sequence[Item]) -> Iterable[str]:
        asked = [named[item.evidence.span, item.answers[0]] for item in items if item.evidence]
        return _distractors(asked, gaps, ask)

    candidates = [_candidate(gap, ask.lesson) for gap in gaps]
    several = choose(candidates, ask, others=others, company=2)
    if 2 * len(several.items) > ask.most:
        return several
    kinds = Counter(one.kind for one in {one.about[0]: one for one in candidates}.values())
    kinds.update(compared_as(actor) for actor in ask.lesson.actors)
    single = choose([one for one in candidates if kinds[one.kind] > 1], ask, others=others)
    return max(several, single, key=lambda exercise: len(exercise.items))


def _decided(found: Iterable[Gap], lesson: Lesson) -> list[Gap]:
    """The gaps in short sentences that one answer alone fits: the article does not say the same of another."""
    gaps = [gap for gap in found if gap.sentence.end - gap.sentence.start <= _LONGEST]
    prompts = [prompt_of(gap, lesson).lower() for gap in gaps]
    answers: dict[str, set[str]] = {}
    for prompt, gap in zip(prompts, gaps, strict=True):
        answers.setdefault(prompt, set()).add(gap.about)
    return [gap for prompt, gap in zip(prompts, gaps, strict=True) if len(answers[prompt]) == 1]


def _candidate(gap: Gap, lesson: Lesson) -> Candidate:
    answer = lesson.text_of(gap.span)
    item = Item(prompt_of(gap, lesson), (answer,), evidence_at(lesson, gap.sentence), gap.forms)
    return Candidate(item, (gap.about, gap.sentence.start), (answer,), gap.kind)


def prompt_of(gap: Gap, lesson: Lesson) -> str:
    """The sentence with a GAP."""
    text = lesson.article.text
    return text[gap.sentence.start : gap.span.start] + GAP + text[gap.span.end : gap.sentence.end]


def _distractors(asked: Sequence[Gap], gaps: Sequence[Gap], ask: Ask) -> list[str]:
    """Words for the bank that are no answer: of the kinds with the fewest answers first, those that no prompt has."""
    kinds = [gap.kind for gap in asked]
    answers = {gap.about for gap in asked}
    texts = {gap.about: (gap.kind, ask.lesson.text_of(gap.span)) for gap in reversed(gaps)}
    found: dict[str, str] = {}
    for actor in actors_like(ask, [actor for actor in ask.lesson.actors if actor.uuid in answers]):
        kind, text = texts.get(actor.uuid, (compared_as(actor), actor.name))
        found.setdefault(text, kind)
    uuids = {actor.uuid for actor in ask.lesson.actors}
    for gap in gaps:
        if gap.about not in uuids and gap.kind in kinds and gap.about not in answers:
            found.setdefault(ask.lesson.text_of(gap.span), gap.kind)
    read = " ".join(prompt_of(gap, ask.lesson) for gap in asked)
    return sorted(found, key=lambda text: (kinds.count(found[text]), text in read))


def actor_gaps(ask: Ask, places: Sentences) -> Iterator[Gap]:
    """The places where an actor is named by a name of its own, not by "Russian" or "the general"."""
    lesson = ask.lesson
    for actor in lesson.actors:
        forms = forms_of(ask, actor)
        for mention in lesson.mentions_by_actor.get(actor.id, ()):
            span = _without_article(lesson, mention)
            if is_name(lesson.text_of(span), actor):
                yield Gap(span, places.at(span.start), actor.uuid, compared_as(actor), actor.key, forms)


def _without_article(lesson: Lesson, span: Span) -> Span:
    leading = _LEADING.match(lesson.text_of(span))
    return Span(span.start + leading.end(), span.end) if leading else span


def is_name(words: str, actor: Actor) -> bool:
    """Whether words of a text can stand in a bank as a name: no adjective, no "general", no "Haftar's forces"."""
    if words[:1].islower() or any(mark in words for mark in "'’"):
        return False
    if words == actor.name:
        return True
    if actor.kind is ActorKind.PERSON:  # "Prime Minister" is a mention, too
        return any(word in words.split() for name in (actor.name, *actor.aliases) for word in name.split()[-1:])
    names = [_LEADING.sub("", name) for name in (actor.name, *(original.name for original in actor.originals))]
    inflected = " " not in words and Forms([name for name in names if " " not in name]).found_in(words)
    return words in names or not words.isascii() or not inflected


def _date_gaps(ask: Ask, places: Sentences) -> Iterator[Gap]:
    """The dates of events, where the text says them whole."""
    lesson = ask.lesson
    for event in lesson.events:
        evidence = evidence_of(lesson, event.anchor)
        if event.date is None or event.date_basis is not DateBasis.STATED or evidence is None:
            continue
        forms = date_forms(event.date, ask.language)
        sentence = places.at(evidence.span.start)
        written = Forms(forms).spans(lesson.text_of(sentence))
        if len(written) == 1:
            span = Span(sentence.start + written[0].start, sentence.start + written[0].end)
            yield Gap(span, sentence, str(event.date), event.date.precision.name, event.key, forms)


def term_gaps(places: Sentences) -> Iterator[Gap]:
    """The places of the words that the lesson explains."""
    for word in places.lesson.words:
        if evidence_of(places.lesson, word.anchor) and not word.loaded:
            sentence = places.at(word.anchor.span.start)
            shape = _SHAPE.search(word.anchor.quote)
            kind = f"word {shape[0][:3] if shape else ''}"
            yield Gap(word.anchor.span, sentence, word.uuid, kind, word.key, (word.word, word.anchor.quote))


def _in_order(gaps: Sequence[Gap], ask: Ask) -> list[Gap]:
    """The gaps that can be asked, the best sentence of each answer before the second-best of any."""
    lesson = ask.lesson
    rated: dict[str, list[tuple[int, int, Gap]]] = {}
    for number, gap in enumerate(gaps):
        rated.setdefault(gap.about, []).append((weakness_of(gap, lesson), number, gap))
    ranked: list[tuple[int, int, Gap]] = []
    for group in rated.values():
        best = islice((one for one in sorted(group) if can_be_asked(one[2], lesson)), _TRIES)
        ranked += [(weakness, rank, gap) for rank, (weakness, _, gap) in enumerate(best)]
    drawn = preferred(ranked, ask, key=lambda one: one[2].key, place=lambda one: one[2].span.start)
    return [gap for _, _, gap in sorted(drawn, key=lambda one: (one[0] >= WEAK, one[1]))]


def can_be_asked(gap: Gap, lesson: Lesson) -> bool:
    """Whether a sentence with this gap is whole, says enough, and does not say the answer a second time."""
    sentence, text = gap.sentence, lesson.article.text
    if not (sentence.start <= gap.span.start and gap.span.end <= sentence.end):
        return False
    if lesson.paragraph_number(sentence.start) is None or text[gap.span.end : gap.span.end + 1] in ("-", "‑"):
        return False
    before, after = text[sentence.start : gap.span.start], text[gap.span.end : sentence.end]
    if before[-1:] in ("-", "‑") or _GIVES_NUMBER_AWAY.search(before):
        return False
    words = len(_WORD.findall(before)) + len(_WORD.findall(after))
    return _FEWEST <= words <= _MOST and not _says_it_again(gap, lesson.text_of(sentence), f"{before} … {after}")


def _says_it_again(gap: Gap, sentence: str, rest: str) -> bool:
    """Whether the `rest` of a sentence has the answer too. The sentence comes first: many gaps have it in common."""
    start, end = (place - gap.sentence.start for place in gap.span)
    forms = Forms(gap.forms)
    return any(span.start < start or span.end > end for span in forms.spans(sentence)) and forms.found_in(rest)


def weakness_of(gap: Gap, lesson: Lesson) -> int:
    """How badly a sentence reads alone: 0 is best; from WEAK on, any other answer's sentence is better."""
    sentence = lesson.text_of(gap.sentence)
    start, end = gap.sentence
    first, last = (
        bisect_left(lesson.mentions, place, key=lambda mention: mention.span.start) for place in (start, end)
    )
    named = [mention.span for mention in lesson.mentions[first:last]]
    pronoun = PRONOUN.search(sentence)
    other = min((span.start for span in named if not span.overlaps(gap.span)), default=end)
    weakness = WEAK if pronoun and start + pronoun.start() < min(other, gap.span.start) else 0
    weakness += WEAK * begins_unclear(sentence)
    weakness += WEAK * (sentence.rstrip("”’\"'»)").endswith("?") or sentence.count("“") != sentence.count("”"))
    clues = len(named) - 1 + len(re.findall(r"\d+", sentence)) + len(_WORD.findall(sentence)) // 12
    return weakness + max(0, 3 - clues)
