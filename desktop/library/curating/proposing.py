"""What a selection would become: an actor, event, statement or relation, filled in as far as the text says."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Relation, Role
from db.model.article import Anchor, Span
from db.model.event import DateBasis, Event, EventActor
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, Statement, StatementKind
from desktop.extraction.sentences import sentence_at
from desktop.library.matching import find
from desktop.library.typed import one_line, without_blanks

_LONGEST_NAME = 120
"""Characters of a selection that can be a name."""
_BEFORE = 20_000
"""As many characters before an event are looked through for the year that its date leaves out."""


class ProposedActor(NamedTuple):
    """An actor that is not stored yet, its places in the text, and where its gloss comes from ("" without one)."""

    actor: Actor
    mentions: tuple[Span, ...]
    gloss_source: Sentence


def actor_at(lesson: Lesson, span: Span) -> ProposedActor | None:
    """The actor that the selected words name; None where they are no name: blank, or longer than one.

    Its mentions are the selected place and all others of the words, whole words alone, that name nobody yet. Gloss and
    role come from the text's own description, else from the bundled entries.
    """
    from desktop.extraction.coreference.descriptions import described  # imported late: its word lists take their time
    from desktop.extraction.entries import entries

    text = lesson.article.text
    place = without_blanks(text, span)
    name = one_line(text[place.start : place.end])
    if not name or len(name) > _LONGEST_NAME:
        return None
    mentions = _free_places(lesson, place)
    entry = entries().by_name(name)
    kind = ActorKind.PERSON if entry is None else entry.kind
    gloss, source, roles = "", Sentence(""), tuple[Role, ...]()
    if lesson.article.language == "en":
        described_as = described(text, mentions, kind)
        roles = described_as.roles
        if described_as.gloss is not None:
            quote = text[slice(*described_as.gloss.span)] if described_as.gloss.span else described_as.gloss.text
            gloss, source = described_as.gloss.text, Sentence("From the text: “{quote}”", quote=one_line(quote))
    if not gloss and entry is not None:
        gloss, source = entry.gloss, Sentence("From the entries that come with Dramatis")
    return ProposedActor(Actor(0, "", name, kind, gloss, False, (), (), roles), mentions, source)


def actor_named(lesson: Lesson, span: Span) -> Actor | None:
    """The actor of the lesson that the selected words name already, by its name or another one."""
    text = lesson.article.text
    place = without_blanks(text, span)
    name = one_line(text[place.start : place.end])
    return next((actor for actor in lesson.actors if name in (actor.name, *actor.aliases)), None)


def known_by_name(lesson: Lesson, span: Span, library_actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The actors that the lesson does not have yet and that the selected words name, by any name: main ones first."""
    text = lesson.article.text
    place = without_blanks(text, span)
    name = one_line(text[place.start : place.end])
    found = [
        actor
        for actor in library_actors
        if actor.id not in lesson.actor_by_id
        and (name in (actor.name, *actor.aliases) or any(one.name == name for one in actor.originals))
    ]
    return tuple(sorted(found, key=lambda actor: actor.name != name))


def _free_places(lesson: Lesson, place: Span) -> tuple[Span, ...]:
    """A place and all others of its words, in reading order, but for those where somebody is mentioned."""
    text = lesson.article.text
    found = [one for one in find(text, text[place.start : place.end], case=True, whole=True) if not one.overlaps(place)]
    taken = [mention.span for mention in lesson.mentions]  # in reading order, none overlapping another
    starts = [one.start for one in taken]

    def is_free(span: Span) -> bool:
        near = bisect_left(starts, span.end)
        return near == 0 or not taken[near - 1].overlaps(span)

    return tuple(sorted((place, *filter(is_free, found))))


def evidence_at(lesson: Lesson, span: Span | None, offset: int) -> Span | None:
    """The selected words without blanks around them or, where none are selected, the sentence at an offset."""
    text = lesson.article.text
    if not text:
        return None
    place = sentence_at(text, min(offset, len(text) - 1)) if span is None else without_blanks(text, span)
    return None if place.start == place.end else place


def event_at(lesson: Lesson, span: Span) -> Event:
    """The event that a place of the text tells: its date, a headline, and who is mentioned there."""
    from desktop.extraction.events.factuality import claim_of  # imported late: a dialog alone needs it
    from desktop.extraction.events.headlines import headline
    from desktop.extraction.timex import timexes

    article = lesson.article
    text, start = article.text, max(0, span.start - _BEFORE)
    published = article.published if article.published_confirmed else None
    found = timexes(text[start : span.end], published=published, language=article.language)
    date = next((one for one in found if one.moment is not None and one.span.start + start >= span.start), None)
    date_span = None if date is None else Span(date.span.start + start, date.span.end + start)
    title = headline(text, span, date_span) if article.language == "en" else ""
    basis = DateBasis.STATED if date is None else date.basis
    return Event(
        id=0,
        uuid="",
        article_id=article.id,
        date=None if date is None else date.moment,
        date_basis=basis,
        date_rule="" if date is None or basis is DateBasis.STATED else str(date.rule),
        title=title,
        detail="",
        claim=claim_of(text[span.start : span.end]),
        key=False,
        actors=tuple(EventActor(actor_id, "") for actor_id in _mentioned(lesson, span)),
        anchor=Anchor.of(text, span),
        same_as=None,
    )


def statement_at(lesson: Lesson, span: Span) -> Statement:
    """What is said at a place of the text: by the one actor who is mentioned in its sentence, else by the author."""
    text = lesson.article.text
    whole = sentence_at(text, span.start)
    speakers = _mentioned(lesson, Span(min(whole.start, span.start), max(whole.end, span.end)))
    one = speakers[0] if len(speakers) == 1 else None
    return Statement(
        id=0,
        uuid="",
        speaker=SpeakerKind.AUTHOR if one is None else SpeakerKind.ACTOR,
        speaker_id=one,
        kind=StatementKind.CLAIMED,
        text=one_line(text[span.start : span.end]),
        answers_id=None,
        stance=None,
        anchor=Anchor.of(text, span),
    )


def relation_at(lesson: Lesson, span: Span) -> Relation:
    """A relation between the first two actors mentioned at a place of the text; 0 stands for one that is missing."""
    first, second = (*_mentioned(lesson, span), 0, 0)[:2]
    return Relation(0, first, "", second, None, Anchor.of(lesson.article.text, span))


def _mentioned(lesson: Lesson, span: Span) -> list[int]:
    """The actors that are mentioned in a span, in the order of their first mention there."""
    inside = (mention.actor_id for mention in lesson.mentions if mention.span.overlaps(span))
    return list(dict.fromkeys(inside))
