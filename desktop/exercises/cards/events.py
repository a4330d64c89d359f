"""Cards about events: from what happened to its date, and from a date to what happened then."""

from collections.abc import Iterator, Sequence
from math import inf, isinf
from typing import NamedTuple

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import Stance, Statement
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.headlines import names_a_date, told_apart
from desktop.exercises.ordering import decided
from desktop.exercises.telling import alike, capitalised
from desktop.exercises.values import Evidence
from desktop.exercises.wrong_dates import WrongDates
from desktop.wording.dates import describe

Days = tuple[float, float]
"""The first and the last day, both included; infinite where an end is open."""


class Dated(NamedTuple):
    """An event that can be asked about, and the sentence that tells it."""

    event: Event
    date: Moment
    evidence: Evidence
    span: Days
    widest: Days
    """Wider than `span` where the date is approximate: what is certain of the order goes by it."""

    def is_apart(self, other: "Dated") -> bool:
        """Whether it is certain that one came before the other."""
        return _are_apart(self.widest, other.widest)


def _are_apart(one: Days, other: Days) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def date_cards(sources: Sources, told: Sequence[Dated]) -> Iterator[Card]:
    """When was this? From headlines that do not say it."""
    dates = WrongDates(sources.ask)
    for one in told:
        wrong = (describe(moment, sources.language) for moment in _wrong_dates(sources, dates, one))
        right = describe(one.date, sources.language)
        yield _card(sources, one, CardKind.DATE)._replace(
            prompt=one.event.title, answer=right, wrong=some(wrong, right)
        )


def _wrong_dates(sources: Sources, dates: WrongDates, told: Dated) -> Iterator[Moment]:
    """Dates that are certainly wrong; of an approximate date, approximate ones."""
    event, date = told.event, told.date
    plain = date.edtf.rstrip("~") if date.start == date.end else date.edtf
    mark = date.edtf[len(plain) :]
    for moment in dates.of(event._replace(date=Moment(plain)), told.evidence.quote, sources.lots(event.uuid)):
        if not mark:
            yield moment
        elif decided(Moment(moment.edtf + mark), date):
            yield Moment(moment.edtf + mark)


def event_cards(sources: Sources, told: Sequence[Dated]) -> Iterator[Card]:
    """What happened then? From dates at which, as far as the lesson knows, nothing else did."""
    days = {event.id: _days(event.date) for event in sources.lesson.events if event.date is not None}
    known = {event_id: span for event_id, span in days.items() if _is_closed(span)}
    for one in told:
        if not _is_closed(one.span):
            continue
        if any(not _are_apart(span, one.span) for event_id, span in known.items() if event_id != one.event.id):
            continue
        wrong = (
            other.event.title
            for other in nearest(one, told)
            if other.is_apart(one) and not alike(other.event.title, one.event.title)
        )
        yield _card(sources, one, CardKind.EVENT)._replace(
            prompt=capitalised(describe(one.date, sources.language)),
            answer=one.event.title,
            wrong=some(wrong, one.event.title),
        )


def _card(sources: Sources, told: Dated, kind: CardKind) -> Card:
    """What the cards about an event have in common."""
    event = told.event
    uuid, about = sources.uuid(kind, event.uuid), (event.uuid,)
    return Card(uuid, kind, "", "", told.evidence, about, event.key, moment=told.date, things=about)


def dated(sources: Sources) -> list[Dated]:
    """The events that can be asked about, in order of time: see `told_apart`; none of whose date people disagree."""
    disputed = _disputed_dates(sources.lesson)
    found: list[Dated] = []
    for event in told_apart(sources.lesson.events):
        evidence = sources.evidence(event.anchor)
        if event.date is None or evidence is None:
            continue
        if not any(one.anchor.span.overlaps(event.anchor.span) for one in disputed):
            widest = _bounds(event.date.compare_earliest, event.date.compare_latest)
            found.append(Dated(event, event.date, evidence, _days(event.date), widest))
    return sorted(found, key=lambda one: (one.date.sort_key(), one.event.uuid))


def _days(date: Moment) -> Days:
    return _bounds(date.earliest, date.latest)


def _is_closed(days: Days) -> bool:
    """Whether both ends are known. What is so "by 2017" happened at no time that is told."""
    return not (isinf(days[0]) or isinf(days[1]))


def _bounds(first: int | None, last: int | None) -> Days:
    return -inf if first is None else first, inf if last is None else last


def _disputed_dates(lesson: Lesson) -> Sequence[Statement]:
    """Statements that name a date and are disputed by one that names a date as well, and those."""
    by_id = {one.id: one for one in lesson.statements}
    found: list[Statement] = []
    for reply in lesson.statements:
        answered = by_id.get(reply.answers_id) if reply.answers_id is not None else None
        if answered is None or reply.stance is not Stance.DISPUTES:
            continue
        if names_a_date(reply.text) and names_a_date(answered.text):
            found += (reply, answered)
    return found


def nearest(one: Dated, told: Sequence[Dated]) -> list[Dated]:
    """The other events by how far they are from one, the nearest first, of those as near the earlier."""
    first, last = one.span
    away = [max(0, first - other.span[1], other.span[0] - last) for other in told]
    return [told[place] for place in sorted(range(len(told)), key=away.__getitem__) if told[place] is not one]
