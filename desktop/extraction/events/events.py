"""What a text tells as having happened: sentences with dates, and some that only say what came next."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from db.model.article import Span
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.suggestion import EventSuggestion
from desktop.extraction.events.anchoring import Anchoring, How, anchored
from desktop.extraction.events.antecedents import NOBODY, Antecedents, Meant, Told, whom_meant
from desktop.extraction.events.factuality import (
    CUED,
    NEXT_STEP,
    STEP,
    Telling,
    claim_of,
    confidence_of,
    is_planned,
    is_step,
)
from desktop.extraction.events.headlines import LONGEST, of_anchoring, sentence_words, undated
from desktop.extraction.events.participants import MOST_PARTS, parts_of
from desktop.extraction.grammar.clauses import main_predicate, predicates
from desktop.extraction.grammar.verb_groups import Predicate
from desktop.extraction.grammar.verbs import has_past, is_past
from desktop.extraction.grammar.word_classes import Tag, Word
from desktop.extraction.mentions import Mentions
from desktop.extraction.timex import Timex, TimexType

_NEXT = re.compile(
    r"^(?:(?:But|And|Yet)\s)?(?:Now|Recently|Then|After (?:that|this)|Afterwards?|Later|Soon (?:after"
    r"|afterwards)|Subsequently|Shortly after(?:wards)?|Meanwhile|Since then|Eventually|Finally)\b,?\s"
    r"|\bhas (?:now|just|recently|since)\b|\bhave (?:now|just|recently|since)\b|\b(?:was|were) (?:later"
    r"|then|subsequently)\b"
)
_PERFECT = re.compile(r"\b(?:has|have) (?:\w+ly |now |just |also |already |recently |since )?(\w+)")
_NOT_HAPPENED = re.compile(
    r"\b(?:will|would|could|might|may|can|cannot|should|shall|if|unless|whether)\b|\?", re.IGNORECASE
)
_COORDINATED = re.compile(r"\s*(?:,|and|, and|or|as well as|&)\s*(?:again\s)?(?:in\s)?")
_UNDATED = Sentence("The text gives no date; it only tells the order, or what is new.")
_LEAST = 0.1
"""What is less likely than this is not offered."""
_LEAST_UNDATED = 0.2
"""The same for what has no date: of that, hardly any below is right."""
_FEWEST_WORDS = 3
_LIFE = 0.9
"""The confidence in a birth or death whose date stands in brackets behind the name."""
_SHORT = 4
_MOST_DATES = 4
_ENDS = {"born": "is born", "died": "dies"}


class _Read(NamedTuple):
    """A sentence as it was read, with the index of the word that is the date."""

    words: list[Word]
    verbs: list[Predicate]
    place: int


def events(
    text: str, sentences: Sequence[Span], timexes: Sequence[Timex], mentions: Mentions, *, language: str = "en"
) -> list[EventSuggestion]:
    """The events in reading order. Two dates that share their words ("July and November 2016") are two events.

    Of texts that are not English only dated sentences are taken, with their first words as the headline.
    """
    found: list[EventSuggestion] = []
    subjects = Antecedents(text, mentions)
    dates = [timex for timex in timexes if timex.type in (TimexType.DATE, TimexType.TIME) and _is_calendar(timex)]
    position = 0
    opened = follows = False
    for sentence in sentences:
        while position < len(dates) and dates[position].span.start < sentence.start:
            position += 1
        last = position
        while last < len(dates) and dates[last].span.end <= sentence.end:
            last += 1
        told, subject = subjects.of(sentence, dates[position:last], mentions.within(sentence))
        position = last
        if told.dates and _tells(text, told):
            found += _dated(text, told, subject, mentions) if language == "en" else _elsewhere(text, told)
        elif language == "en" and not told.dates and (told.mentions or subject.mention is not None or follows):
            found += _undated(text, told, subject, mentions, opens=not opened, follows=follows)
        opened = opened or bool(told.mentions)
        follows = bool(told.dates)
    return [event for event in found if event.confidence >= _LEAST]


def _is_calendar(timex: Timex) -> bool:
    return timex.moment is not None or (timex.value[:4] == "XXXX" and any(mark.isdigit() for mark in timex.value))


def _tells(text: str, told: Told) -> bool:
    """Whether there are words besides the date: a line such as "March 15, 2017" tells nothing."""
    words = len(text[told.span.start : told.span.end].split())
    return words - sum(len(text[one.span.start : one.span.end].split()) for one in told.dates) >= _FEWEST_WORDS


def _dated(text: str, told: Told, subject: Meant, mentions: Mentions) -> list[EventSuggestion]:
    words = sentence_words(text, told.span, [one.span for one in told.dates])
    verbs = predicates(words)
    places = {word.start: place for place, word in enumerate(words) if word.tag is Tag.DATE}
    made: list[EventSuggestion] = []
    before: Anchoring | None = None
    for timex in told.dates[:_MOST_DATES]:
        place = places.get(timex.span.start)
        if place is None:
            continue
        found = anchored(words, verbs, place, before)
        before = found
        read = _Read(words, verbs, place)
        if found.how is How.LIFE:
            made += _of_life(text, told, read, timex, found, mentions)
        else:
            made.append(_of_date(text, told, read, timex, found, subject, mentions))
    return _once(_less_sure_again(text, made) if len(made) > 1 else made)


def _of_date(
    text: str, told: Told, read: _Read, timex: Timex, found: Anchoring, subject: Meant, mentions: Mentions
) -> EventSuggestion:
    meant = whom_meant(text, told, read.words, read.verbs, found.predicate, subject, mentions)
    title = of_anchoring(text, read.words, read.verbs, found, read.place, meant.name)
    resolved = bool(meant.name) and title.startswith(meant.name)
    who = meant.mention if resolved else None
    parts = parts_of(text, read.words, read.verbs, found, told.mentions, who, mentions)
    telling = Telling(read.words, read.verbs, found, read.place, title, bool(parts), resolved)
    made = _event(text, told, timex, title, parts, confidence_of(telling, timex, text[slice(*told.span)]))
    return made._replace(claim=Claim.HEDGED) if is_planned(telling) else made


def _of_life(
    text: str, told: Told, read: _Read, timex: Timex, found: Anchoring, mentions: Mentions
) -> list[EventSuggestion]:
    """Birth and death of a person, from the dates in the brackets behind the name."""
    if found.noun is None or timex.moment is None:
        return []
    start, stop = read.words[found.noun[0]].start, read.words[found.noun[1]].start
    person = next(
        (one for one in told.mentions if start <= one.span.start < stop and mentions.is_person(one.key)), None
    )
    if person is None:
        return [_of_date(text, told, read, timex, found._replace(how=How.LOOSE), NOBODY, mentions)]
    name = mentions.name(person.key)
    born, _, died = timex.moment.edtf.partition("/")
    if born and died and ".." not in (born, died):
        ends = [("born", Moment.parse(born)), ("died", Moment.parse(died))]
    else:
        ends = [("died" if _is_death(read) else "born", timex.moment)]
    return [
        _event(text, told, timex._replace(moment=moment), f"{name} {end}", ((person.key, _ENDS[end]),), _LIFE)
        for end, moment in ends
    ]


def _is_death(read: _Read) -> bool:
    """Whether a date in brackets stands behind a dash or "died"."""
    opening = read.place
    while opening > 0 and read.words[opening].tag is not Tag.OPEN:
        opening -= 1
    return any(
        word.plain in ("died", "d", "–", "—", "-") and word.tag is not Tag.OPEN
        for word in read.words[opening : read.place]
    )


def _elsewhere(text: str, told: Told) -> list[EventSuggestion]:
    """The events of a text that is not English, with the first words of the sentence as the headline."""
    words = text[slice(*told.span)].split()
    title = " ".join(words[:LONGEST]).strip(" ,;:—–.")
    title = title[:1].upper() + title[1:]
    parts = tuple({one.key: "" for one in told.mentions}.items())[:MOST_PARTS]
    made: list[EventSuggestion] = []
    for timex in told.dates[:_MOST_DATES]:
        confidence = timex.confidence - (0 if parts else 0.15)
        made.append(_event(text, told, timex, title, parts, round(max(0.1, confidence - 0.1), 2)))
    return _once(made)


def _event(
    text: str,
    told: Told,
    timex: Timex | None,
    title: str,
    parts: tuple[tuple[int, str], ...],
    confidence: float,
    *,
    cued: bool = True,
) -> EventSuggestion:
    return EventSuggestion(
        title=title,
        date=timex.moment if timex is not None else None,
        date_span=timex.span if timex is not None else None,
        date_basis=timex.basis if timex is not None else DateBasis.STATED,
        date_rule=timex.rule if timex is not None else _UNDATED,
        claim=claim_of(text[slice(*told.span)]),
        actors=parts,
        span=told.span,
        confidence=confidence,
        reason=_reason(text, timex, cued=cued),
    )


def _reason(text: str, timex: Timex | None, *, cued: bool) -> Sentence:
    if timex is None and cued:
        return Sentence("The sentence says what came next or has just happened.")
    if timex is None:
        return Sentence("The sentence tells what somebody did, but not when.")
    return Sentence("The sentence has a date: “{words}”.", words=text[timex.span.start : timex.span.end])


def _undated(
    text: str, told: Told, subject: Meant, mentions: Mentions, *, opens: bool, follows: bool
) -> list[EventSuggestion]:
    """A sentence that tells the order in words only, opens the text with what has just happened, or tells a step.

    `follows` says that the sentence before has a date.
    """
    words = text[told.span.start : told.span.end]
    read = sentence_words(text, told.span, ())
    verbs = predicates(read)
    verb = main_predicate(verbs)
    cued = _is_cued(words, opens=opens)
    if verb is None or not (cued or is_step(read, verb)):
        return []
    meant = whom_meant(text, told, read, verbs, verb, subject, mentions)
    title = undated(text, read, verbs, meant.name)
    if len(title.split()) < _FEWEST_WORDS:
        return []
    resolved = bool(meant.name) and title.startswith(meant.name)
    found = Anchoring(How.OPENING, 0, "", verb)
    parts = parts_of(text, read, verbs, found, told.mentions, meant.mention if resolved else None, mentions)
    telling = Telling(read, verbs, found, None, title, bool(parts), resolved)
    base = CUED if cued else NEXT_STEP if follows else STEP
    confidence = confidence_of(telling, base, words)
    made = _event(text, told, None, title, parts, confidence, cued=cued)
    return [made] if confidence >= _LEAST_UNDATED else []


def _is_cued(words: str, *, opens: bool) -> bool:
    """Whether a sentence says that something came next, or opens the text with what has just happened."""
    perfect = _PERFECT.search(words)
    just = perfect is not None and is_past(perfect[1])
    ordered = _NEXT.search(words) is not None and (just or has_past(words))
    return (ordered or (opens and just)) and _NOT_HAPPENED.search(words) is None


def _less_sure_again(text: str, made: Sequence[EventSuggestion]) -> list[EventSuggestion]:
    """With less confidence in a headline that begins as that of another date of the sentence, which it fits better."""
    seen: set[str] = set()
    sure: list[EventSuggestion] = []
    for before, event in zip([None, *made], made, strict=False):
        opening = " ".join(event.title.split()[:_SHORT]) if event.confidence < _LIFE else event.title
        again = opening in seen and not (before is not None and _coordinated(text, before, event))
        lower = round(max(_LEAST, event.confidence - 0.3), 2) if again else event.confidence
        sure.append(event._replace(confidence=lower))
        seen.add(opening)
    return sure


def _coordinated(text: str, before: EventSuggestion, event: EventSuggestion) -> bool:
    """Whether two dates stand side by side: "in July and November 2016"."""
    if before.date_span is None or event.date_span is None:
        return False
    return _COORDINATED.fullmatch(text, before.date_span.end, event.date_span.start) is not None


def _once(made: list[EventSuggestion]) -> list[EventSuggestion]:
    """Without those that say the same of the same date."""
    return [next(same) for _, same in groupby(made, key=lambda event: (event.title, event.date, event.date_span))]
