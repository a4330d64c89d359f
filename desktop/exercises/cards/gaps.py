"""Sentences of the article with a gap where an actor is named or an explained word stands."""

from collections.abc import Iterator
from itertools import chain, islice

from db.model.actor import Actor
from db.model.article import Span
from db.model.statement import Word
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.choosing import evidence_at, evidence_of
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms
from desktop.exercises.gaps import WEAK, Gap, actor_gaps, can_be_asked, prompt_of, term_gaps, weakness_of
from desktop.exercises.telling import capitalised

_THE = "the "


def gap_cards(sources: Sources) -> Iterator[Card]:
    """Fill the gap: names in the sentences that tell events and statements, and explained words in their own.

    Sentences that are read better with another before them are not asked, nor those that say the answer twice.
    """
    yield from _name_gaps(sources)
    yield from _word_gaps(sources)


def _name_gaps(sources: Sources) -> Iterator[Card]:
    lesson = sources.lesson
    rows = _rows(sources)
    actors = {actor.uuid: actor for actor in lesson.actors}
    gaps = [gap for gap in actor_gaps(sources.ask, sources.places) if gap.sentence in rows]
    asked: set[tuple[Span, str]] = set()
    for gap in sorted(gaps, key=lambda one: one.span):
        if (gap.sentence, gap.about) in asked or not _is_good(sources, gap):
            continue
        asked.add((gap.sentence, gap.about))
        actor, row = actors[gap.about], rows[gap.sentence]
        written = lesson.text_of(gap.span)
        yield _card(sources, gap, (row, actor.uuid))._replace(
            answer=actor.name,
            accepted=tuple(dict.fromkeys(name for name in (written, *sources.names.of(actor)) if name != actor.name)),
            wrong=some(_other_names(sources, gap, actor), actor.name),
        )


def _rows(sources: Sources) -> dict[Span, str]:
    """By sentence the uuid of the row that it is evidence of: the oldest of its events, else of its statements.

    Rows that are added later do not take a sentence over, so that its cards stay the same.
    """
    lesson = sources.lesson
    events, statements = (sorted(rows, key=lambda one: one.id) for rows in (lesson.events, lesson.statements))
    found: dict[Span, str] = {}
    for row in chain(events, statements):
        if evidence_of(lesson, row.anchor) is None:
            continue
        first = sources.places.index(row.anchor.span.start)
        for sentence in islice(sources.places.spans, max(0, first), None):
            if sentence.start >= row.anchor.span.end:
                break
            found.setdefault(sentence, row.uuid)
    return found


def _is_good(sources: Sources, gap: Gap) -> bool:
    """Whether a sentence can be read alone, and says its answer once."""
    return weakness_of(gap, sources.lesson) < WEAK and can_be_asked(gap, sources.lesson)


def _other_names(sources: Sources, gap: Gap, actor: Actor) -> Iterator[str]:
    """Those who are not named in the sentence; first those that take "the" where the gap has it, or go without it."""
    lesson = sources.lesson
    sentence = lesson.text_of(gap.sentence)
    the = lesson.text_of(Span(gap.sentence.start, gap.span.start)).lower().endswith(_THE)
    for fitting in (True, False):
        for one in sources.others_like(actor):
            as_fitting = (sources.has_the(one) == the) == fitting
            if as_fitting and not sources.names_in(sentence, one):
                yield one.name


def _word_gaps(sources: Sources) -> Iterator[Card]:
    """Under the sentence stands what the word means: many words would fit there. In the text it stands as explained."""
    words = {word.uuid: word for word in sources.lesson.words}
    gaps = [gap for gap in term_gaps(sources.places) if _stands_as_explained(sources, gap, words[gap.about])]
    for gap in gaps:
        word = words[gap.about]
        if Forms((word.word,)).found_in(word.meaning) or not _is_good(sources, gap):
            continue
        card = _card(sources, gap, (word.uuid,))
        fitting = sorted(gaps, key=lambda one: one.kind != gap.kind)
        wrong = (_bare(words[one.about]) for one in fitting if words[one.about].meaning != word.meaning)
        yield card._replace(
            prompt=f"{card.prompt}\n{capitalised(word.meaning.strip())}",
            answer=_bare(word),
            wrong=some((one for one in wrong if one not in card.prompt), _bare(word)),
        )


def _stands_as_explained(sources: Sources, gap: Gap, word: Word) -> bool:
    """Whether the text has the very word, not another form of it ("did not recognise") or more than it."""
    return bool(word.meaning.strip()) and fold(sources.lesson.text_of(gap.span)) == fold(_bare(word))


def _bare(word: Word) -> str:
    """A verb without its "to"."""
    return word.word.strip().removeprefix("to ")


def _card(sources: Sources, gap: Gap, about: tuple[str, ...]) -> Card:
    """The row comes first in `about`: who sees its sentence with one gap has seen what belongs in another."""
    key = not sources.key.isdisjoint(about)
    evidence = evidence_at(sources.lesson, gap.sentence)
    uuid = sources.uuid(CardKind.GAP, *about)
    return Card(uuid, CardKind.GAP, prompt_of(gap, sources.lesson), "", evidence, about, key, things=about)
