"""What a text tells as having happened: sentences with dates, and some that only say what came next."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from db.model.article import Span
from db.model.event import Claim, DateBasis
from db.model.moment import Precision
from db.model.sentence import Sentence
from db.model.suggestion import EventSuggestion
from desktop.extraction.clauses import clause_of, occasion_of, sharing_of
from desktop.extraction.headlines import heading, headline
from desktop.extraction.mentions import Mentioned, Mentions
from desktop.extraction.timex import Timex, TimexType
from desktop.extraction.verbs import has_past, is_past, may_be_verbless, part_after, part_before

_HEDGED = re.compile(
    r"\b(?:reports? (?:that|have|say|of)|reportedly|appears?|appeared|seems?|seemed|allegedly|alleged"
    r"|may (?:have|be)|might|could have|apparently|rumou?red|said to"
    r"|believed|thought to|according to|claims?|claimed|possibly|perhaps|probably|unconfirmed|suspected"
    r"|purported(?:ly)?)\b",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\b(?:stunning|brilliant|disastrous|reckless|foolish|maverick|spoiler|clear-cut|clearly|obviously"
    r"|undoubtedly|undeniably|best|worst|right bet|failure|makes sense"
    r"|outrageous|shameful|heroic|tragically|unfortunately|fortunately|surprising(?:ly)?|should|must|ought"
    r"|remarkable|blatant|brutal|illegitimate|so-called|puppet)\b",
    re.IGNORECASE,
)
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
_COORDINATED = re.compile(r"\s*(?:,|and|, and|or|as well as|&)\s*")
_PRONOUN = re.compile(
    r"^(?:(?:But|And|Then|There|Later|Now|Here|Meanwhile|However|Soon),?\s+)*(?:In |On |By "
    r"|During )?(?P<pronoun>[Hh]e|[Ss]he)\b"
)
_FOLLOWING_PRONOUN = re.compile(r",?\s*(?:he|she)\b")
_RELATIVE = re.compile(r"(?:who|which|that)\b")
_UNDATED = Sentence("The text gives no date; it only tells the order, or what is new.")
_QUOTES = frozenset("“\"‘'«„")
_FEWEST_WORDS = 3
_SHORT = 4
_MOST_DATES = 4
_MOST_PARTS = 8
_HEAD = 45
"""Code points within which a sentence names who it is about."""


class _Told(NamedTuple):
    """A sentence with its dates and mentions."""

    span: Span
    dates: list[Timex]
    mentions: list[Mentioned]


def events(
    text: str, sentences: Sequence[Span], timexes: Sequence[Timex], mentions: Mentions, *, language: str = "en"
) -> list[EventSuggestion]:
    """The events in reading order. Two dates that share their words ("July and November 2016") are two events.

    Of texts that are not English only dated sentences are taken, with their first words as the headline.
    """
    found: list[EventSuggestion] = []
    subjects = _Subjects(text, mentions)
    dates = [timex for timex in timexes if timex.type in (TimexType.DATE, TimexType.TIME) and _is_calendar(timex)]
    position = 0
    opened = False
    for sentence in sentences:
        while position < len(dates) and dates[position].span.start < sentence.start:
            position += 1
        last = position
        while last < len(dates) and dates[last].span.end <= sentence.end:
            last += 1
        told = _Told(sentence, dates[position:last], mentions.within(sentence))
        position = last
        subject = subjects.of(told)
        if told.dates and _tells(text, told):
            found += _dated(text, told, subject, mentions, language)
        elif language == "en" and not told.dates and told.mentions:
            found += _undated(text, told, subject, mentions, opens=not opened)
        opened = opened or bool(told.mentions)
    return found


def _is_calendar(timex: Timex) -> bool:
    return timex.moment is not None or (timex.value[:4] == "XXXX" and any(mark.isdigit() for mark in timex.value))


def _tells(text: str, told: _Told) -> bool:
    """Whether there are words besides the date: a line such as "March 15, 2017" tells nothing."""
    words = len(text[told.span.start : told.span.end].split())
    return words - sum(len(text[one.span.start : one.span.end].split()) for one in told.dates) >= _FEWEST_WORDS


class _Subjects:
    """Whom "he" or "she" at the head of a sentence means: the person that the sentence before began with.

    Where that began with "he" itself, it is the same person still; in a new paragraph nobody is.
    """

    def __init__(self, text: str, mentions: Mentions) -> None:
        self._text = text
        self._mentions = mentions
        self._person: Mentioned | None = None
        self._end = 0

    def of(self, told: _Told) -> Mentioned | None:
        """The person that the pronoun of the next sentence means; None without a pronoun, or if it is not certain."""
        if "\n" in self._text[self._end : told.span.start]:
            self._person = None
        self._end = told.span.end
        words = self._text[told.span.start : told.span.end]
        opening = told.dates[0].span.end - told.span.start if told.dates else 0
        if _PRONOUN.match(words) or (_FOLLOWING_PRONOUN.match(words, opening) and opening < _HEAD):
            return self._person
        first = told.mentions[0] if told.mentions else None
        begins = (
            first is not None and first.span.start - told.span.start < _HEAD and self._mentions.is_person(first.key)
        )
        self._person = first if begins else None
        return None


def _dated(
    text: str, told: _Told, subject: Mentioned | None, mentions: Mentions, language: str
) -> list[EventSuggestion]:
    made: list[EventSuggestion] = []
    several = len(told.dates) > 1 and not all(
        _COORDINATED.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(told.dates)
    )
    for place, timex in enumerate(told.dates[:_MOST_DATES]):
        if several and language == "en":
            named = _named_event(text, told, place, mentions)
            made.append(named or _clause_event(text, told, timex, subject, mentions))
        else:
            whole = Span(told.dates[0].span.start, told.dates[-1].span.end)
            title = _title(text, told.span, whole, "" if subject is None else mentions.name(subject.key), language)
            made.append(_event(text, told, timex, title, told.mentions, subject, mentions))
    return _once(_less_sure_again(made) if several else made)


def _named_event(text: str, told: _Told, place: int, mentions: Mentions) -> EventSuggestion | None:
    """The event of a date without a verb of its own: what is only named, or shares the verb of the first date."""
    timex = told.dates[place]
    shared = None
    if place:
        shared = sharing_of(text, told.span, told.dates[0].span, told.dates[place - 1].span, timex.span)
    noun, verb = shared or (occasion_of(text, told.span, timex.span), None)
    if noun is None:
        return None
    title = heading(text[slice(*noun)] + (f" {text[slice(*verb)]}" if verb is not None else ""))
    inside = [one for one in told.mentions if noun.start <= one.span.start < noun.end]
    return _event(text, told, timex, title, inside, None, mentions)


def _clause_event(
    text: str, told: _Told, timex: Timex, subject: Mentioned | None, mentions: Mentions
) -> EventSuggestion:
    """The event of one date among several: its own clause, with its own actors."""
    clause = clause_of(text, told.span, timex.span)
    inside = [one for one in told.mentions if clause.start <= one.span.start < clause.end]
    name, actor = "", subject
    head = text[clause.start : clause.end].removeprefix("and ").removeprefix("but ")
    after = text[timex.span.end : clause.end].lstrip(" ,")
    opening = after if clause.start + 8 > timex.span.start - 4 and after else head
    first = opening.split(" ", 1)[0].lower()
    if clause.start > told.span.start and (_RELATIVE.match(opening) or is_past(first)):
        earlier = [one for one in told.mentions if one.span.end <= clause.start]
        people = [one for one in earlier if mentions.is_person(one.key)]
        before = people if people and not opening.startswith(("which", "that")) else earlier
        chosen = (before[-1] if _RELATIVE.match(opening) else before[0]) if before else None
        actor = chosen or subject
        name = text[chosen.span.start : chosen.span.end] if chosen else ""
    elif subject is not None and clause.start == told.span.start:
        name = mentions.name(subject.key)
    return _event(text, told, timex, headline(text, told.span, timex.span, name), inside, actor, mentions)


def _title(text: str, sentence: Span, date: Span | None, subject: str, language: str) -> str:
    if language == "en":
        return headline(text, sentence, date, subject)
    words = text[sentence.start : sentence.end].split()
    title = " ".join(words[:12]).strip(" ,;:—–.")
    return title[:1].upper() + title[1:]


def _event(
    text: str,
    told: _Told,
    timex: Timex | None,
    title: str,
    inside: Sequence[Mentioned],
    subject: Mentioned | None,
    mentions: Mentions,
) -> EventSuggestion:
    words = text[told.span.start : told.span.end]
    named = bool(inside) or subject is not None
    dated = timex is not None
    return EventSuggestion(
        title=title,
        date=timex.moment if dated else None,
        date_span=timex.span if dated else None,
        date_basis=timex.basis if dated else DateBasis.STATED,
        date_rule=timex.rule if dated else _UNDATED,
        claim=claim_of(words),
        actors=_parts(text, told.span, inside, subject, mentions),
        span=told.span,
        confidence=_confidence(text, words, timex, title, named=named),
        reason=_reason(text, timex),
    )


def _confidence(text: str, words: str, timex: Timex | None, title: str, *, named: bool) -> float:
    """How likely a teacher takes it: less for what names nobody, has no past verb, did not happen or is an aside."""
    confidence = timex.confidence if timex is not None else 0.5
    confidence -= 0.15 if not named else 0
    confidence -= 0.1 if not has_past(words) else 0
    confidence -= 0.3 if may_be_verbless(words) else 0
    confidence -= 0.2 if _NOT_HAPPENED.search(words) else 0
    confidence -= 0.2 if len(title.split()) < _SHORT and not named and not has_past(title) else 0
    confidence -= 0.3 if words[0] in _QUOTES else 0
    if timex is not None and timex.moment is not None:
        aside = (
            text[timex.span.start - 1 : timex.span.start] == "(" and text[timex.span.end : timex.span.end + 1] == ")"
        )
        confidence -= 0.3 if aside or timex.moment.precision >= Precision.DECADE else 0
    return round(max(0.1, confidence), 2)


def _reason(text: str, timex: Timex | None) -> Sentence:
    if timex is None:
        return Sentence("The sentence says what came next or has just happened.")
    return Sentence("The sentence has a date: “{words}”.", words=text[timex.span.start : timex.span.end])


def _undated(
    text: str, told: _Told, subject: Mentioned | None, mentions: Mentions, *, opens: bool
) -> list[EventSuggestion]:
    """A sentence that tells the order in words only, or opens the text with what has just happened."""
    words = text[told.span.start : told.span.end]
    perfect = _PERFECT.search(words)
    just = perfect is not None and is_past(perfect[1])
    ordered = _NEXT.search(words) is not None and (just or has_past(words))
    if _NOT_HAPPENED.search(words) or not (ordered or (opens and just)):
        return []
    title = headline(text, told.span, None)
    if len(title.split()) < _FEWEST_WORDS:
        return []
    return [_event(text, told, None, title, told.mentions, subject, mentions)]


def claim_of(words: str) -> Claim:
    """How a sentence tells it, by its cue words."""
    if _HEDGED.search(words):
        return Claim.HEDGED
    return Claim.JUDGEMENT if _JUDGED.search(words) else Claim.REPORT


def _parts(
    text: str, sentence: Span, inside: Sequence[Mentioned], subject: Mentioned | None, mentions: Mentions
) -> tuple[tuple[int, str], ...]:
    """The actors with the part that they have, each once; a part that is said wins over none."""
    found: dict[int, str] = {}
    if subject is not None:
        found[subject.key] = ""
    for mentioned, following in zip(inside, [*inside[1:], None], strict=False):
        part = "" if mentions.is_place(mentioned.key) else _part(text, mentioned.span, sentence.end)
        if following is not None and text[mentioned.span.end : following.span.start] in (" and ", " and the "):
            part = part or part_after(text, following.span.end, sentence.end)
        if not found.get(mentioned.key):
            found[mentioned.key] = part
    return tuple(list(found.items())[:_MOST_PARTS])


def _part(text: str, span: Span, stop: int) -> str:
    return part_before(text, span.start) or part_after(text, span.end, stop)


def _less_sure_again(made: Sequence[EventSuggestion]) -> list[EventSuggestion]:
    """With less confidence in a headline that begins as that of another date of the sentence, which it fits better."""
    seen: set[str] = set()
    sure: list[EventSuggestion] = []
    for event in made:
        opening = " ".join(event.title.split()[:_SHORT])
        lower = round(max(0.1, event.confidence - 0.3), 2) if opening in seen else event.confidence
        sure.append(event._replace(confidence=lower))
        seen.add(opening)
    return sure


def _once(made: list[EventSuggestion]) -> list[EventSuggestion]:
    """Without those that say the same of the same date."""
    return [next(same) for _, same in groupby(made, key=lambda event: (event.title, event.date, event.date_span))]
