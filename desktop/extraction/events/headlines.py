"""A headline of at most twelve words, taken from the sentence that tells something."""

import re
from collections.abc import Sequence

from db.model.article import Span
from desktop.extraction.events.anchoring import Anchoring, How, anchored, phrase_start
from desktop.extraction.events.shortening import LONGEST, cut, plain, runs
from desktop.extraction.grammar.clauses import clause_end, main_predicate, predicates
from desktop.extraction.grammar.verb_groups import Form, Predicate, word_before
from desktop.extraction.grammar.verbs import past_of_ing
from desktop.extraction.grammar.word_classes import Tag, Word, tagged

_MOST_OF_SUBJECT = 7
_SHORT_OBJECT = 5
_LONG_SUBJECT = 4
_ENOUGH = 900
_MOST_BEHIND = 3600
"""Code points before and behind the first date that are looked at, however long the sentence."""
_JOINED_ING = re.compile(r"^(and|or) ([a-z]{2,30}ing)\b")
_FINITE = frozenset((Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL, Tag.VERB_PAST, Tag.VERB_ED, Tag.ADVERB, Tag.TO))
_PERSONAL = frozenset(("he", "she", "it", "they"))


def headline(text: str, sentence: Span, date: Span | None, subject: str = "") -> str:
    """The headline of a dated or undated sentence; `subject` stands in for "he" or "she".

    The clause of the date is taken: its subject, its verb and what follows, without dates, asides and what hangs on
    behind; it is cut before a preposition or the like, so that it still reads.
    """
    words = sentence_words(text, sentence, () if date is None else (date,))
    told = predicates(words)
    if date is None:
        return undated(text, words, told, subject)
    place = next((place for place, word in enumerate(words) if word.start == date.start and word.tag is Tag.DATE), None)
    if place is None:
        return undated(text, words, told, subject)
    return of_anchoring(text, words, told, anchored(words, told, place, None), place, subject)


def sentence_words(text: str, sentence: Span, dates: Sequence[Span]) -> list[Word]:
    """The words of a sentence, of an endless one only those around its dates."""
    first = dates[0].start if dates else sentence.start
    start, stop = max(sentence.start, first - _ENOUGH), min(sentence.end, first + _MOST_BEHIND)
    return tagged(text, Span(start, stop), [date for date in dates if date.end <= stop])


def undated(text: str, words: Sequence[Word], told: Sequence[Predicate], subject: str = "") -> str:
    """The headline of a sentence as a whole."""
    verb = main_predicate(told)
    if verb is None:
        return _said(text, cut(text, words, _without_dates(words, range(len(words))), 0))
    return _of_verb(text, words, told, verb, subject)


def of_anchoring(
    text: str, words: Sequence[Word], told: Sequence[Predicate], found: Anchoring, date: int, subject: str
) -> str:
    """The headline of what a date goes with."""
    if found.how is How.NAMED and found.noun is not None:
        return _said(text, cut(text, words, _without_dates(words, range(*found.noun)), 0))
    if found.predicate is None:
        return _said(text, cut(text, words, _without_dates(words, range(len(words))), 0))
    if found.how is How.GAPPED and found.noun is not None:
        return _gapped(text, words, found.predicate, found.noun, subject)
    return _of_verb(text, words, told, found.predicate, subject)


def _of_verb(text: str, words: Sequence[Word], told: Sequence[Predicate], verb: Predicate, subject: str) -> str:
    who = _subject(text, words, verb, subject)
    kept = _without_dates(words, range(verb.first, clause_end(words, told, verb)))
    kept = [place for place in kept if not (place < verb.head and words[place].tag is Tag.COMMA)]
    if verb.form is Form.ING and who:
        return _with_past(text, words, kept, who)
    said = _complement(words, told, verb, kept) if who else None
    if said is not None:
        kept = said
    before = word_before(words, verb.first)
    if not who and before >= 0 and words[before].tag is Tag.DATE:
        who = text[words[before].start : words[before].end]  # "2007 saw"
    if not who:
        return _said(text, cut(text, words, kept, 0, verb.head))
    room = LONGEST - len(who.split())
    return _capital(f"{who} {plain(text, cut(text, words, kept, 0, verb.head, room))}")


def _complement(
    words: Sequence[Word], told: Sequence[Predicate], verb: Predicate, kept: Sequence[int]
) -> list[int] | None:
    """What was said, if it is too long, with the head alone of its subject: "warned that the talks would fail"."""
    that = verb.head + 1
    if len(kept) < LONGEST - 2 or that not in kept or words[that].plain != "that":
        return None
    inner = next((one for one in told if one.first > that and one.form is Form.FINITE and not one.relative), None)
    if inner is None or inner.subject is None or inner.subject[0] > that + 2 or inner.first not in kept:
        return None
    subject = [place for place in kept if inner.subject[0] <= place < inner.subject[1]]
    ends = [place for place in subject[1:] if words[place].tag in (Tag.PREPOSITION, Tag.COMMA, Tag.CONJUNCTION)]
    head = [place for place in subject if not ends or place < ends[0]]
    opening = [place for place in kept if place <= that]
    return [*opening, *head, *(place for place in kept if place >= inner.first)]


def _with_past(text: str, words: Sequence[Word], kept: list[int], who: str) -> str:
    """ "..., besieging the fort" with its subject: "Smith besieged the fort"."""
    room = LONGEST - len(who.split())
    rest = plain(text, cut(text, words, kept, 0, kept[0], room))
    doing, _, behind = rest.partition(" ")
    behind = _JOINED_ING.sub(lambda found: f"{found[1]} {past_of_ing(found[2]) or found[2]}", behind)
    return _capital(f"{who} {past_of_ing(doing) or doing} {behind}".rstrip())


def _gapped(text: str, words: Sequence[Word], verb: Predicate, noun: tuple[int, int], subject: str) -> str:
    """The headline of words that share the verb of an earlier date.

    A name stands for the subject where the earlier date follows the verb at once ("Paris fell on 14 June, Lyon on"),
    else for what follows the verb ("He won the cup in 1990 and the league in 1992").
    """
    rest = _without_dates(words, range(*noun))
    verb_words = range(verb.first, verb.head + 1)
    if rest and stands_for_subject(words, verb, noun):
        did = _without_dates(words, range(verb.first, min(_date_after(words, verb) + 1, noun[0])))
        return _capital(f"{plain(text, [_span(words, rest)])} {plain(text, cut(text, words, did, 0))}")
    who = _subject(text, words, verb, subject)
    verb_text = plain(text, [_span(words, list(verb_words))])
    if words[noun[0]].tag in (Tag.PREPOSITION, Tag.TO):
        verb_text = f"{verb_text} {_object(text, words, verb)}".strip()
    room = LONGEST - len(f"{who} {verb_text}".split())
    return _capital(f"{who} {verb_text} {plain(text, cut(text, words, rest, 0, None, room))}".strip())


def _object(text: str, words: Sequence[Word], verb: Predicate) -> str:
    """What follows a verb at once, if it is short: "a note" of "sent a note to Rome in May and to Oslo in June"."""
    stop = verb.head + 1
    while stop < len(words) and words[stop].tag in (Tag.DETERMINER, Tag.NOUN, Tag.NAME, Tag.NUMBER):
        stop += 1
    return plain(text, [_span(words, range(verb.head + 1, stop))]) if 1 < stop - verb.head <= _SHORT_OBJECT else ""


def stands_for_subject(words: Sequence[Word], verb: Predicate, noun: tuple[int, int]) -> bool:
    """Whether words that share a verb are another subject of it, since the verb has no object."""
    between = range(verb.head + 1, min(_date_after(words, verb), noun[0]))
    intransitive = not between or words[between[0]].tag in (Tag.PREPOSITION, Tag.TO)
    return intransitive and words[noun[0]].tag in (Tag.NAME, Tag.DETERMINER)


def _date_after(words: Sequence[Word], verb: Predicate) -> int:
    return next((place for place in range(verb.head + 1, len(words)) if words[place].tag is Tag.DATE), len(words))


def _span(words: Sequence[Word], places: Sequence[int]) -> Span:
    return Span(words[places[0]].start, words[places[-1]].end)


def _subject(text: str, words: Sequence[Word], verb: Predicate, subject: str) -> str:
    if verb.subject is None:
        return ""
    places = _without_dates(words, range(*verb.subject))
    if not places:
        return ""
    if words[places[0]].tag is Tag.PREPOSITION:
        places = _names_at_end(words, places) or (places[1:] if words[places[0]].plain in ("until", "till") else places)
    if subject and len(places) == 1 and words[places[0]].plain in _PERSONAL:
        return subject
    simple = all(words[place].tag not in (Tag.PREPOSITION, Tag.TO) for place in places)
    named = _names_at_end(words, places) if simple else []
    if len(named) > 1 and len(places) > _LONG_SUBJECT:
        places = named
    count = len(plain(text, runs(words, places)).split())
    return plain(
        text, cut(text, words, places, 1, None, _MOST_OF_SUBJECT) if count > _MOST_OF_SUBJECT else runs(words, places)
    )


def _names_at_end(words: Sequence[Word], places: Sequence[int]) -> list[int]:
    """The name behind what somebody is: "the car maker Smith Motors" is "Smith Motors"."""
    named: list[int] = []
    for place in reversed(places):
        if words[place].tag is not Tag.NAME:
            return named[::-1] if words[place].tag is Tag.NOUN else []
        named.append(place)
    return []


def _without_dates(words: Sequence[Word], places: range | Sequence[int]) -> list[int]:
    """Without dates, the words that belong to them, and brackets; a date inside a noun phrase leaves its article."""
    kept: list[int] = []
    depth, ended = 0, -9
    for place in places:
        tag = words[place].tag
        if tag is Tag.OPEN:
            depth += 1
        elif tag is Tag.CLOSE:
            depth = max(0, depth - 1)
        elif tag is Tag.DATE:
            if _is_named(words, place):
                kept.append(place)
                continue
            _drop_phrase(words, kept, phrase_start(words, place))
            ended = place
        elif depth == 0 and not _is_loose(words, kept, place, ended):
            kept.append(place)
    return kept


def _is_named(words: Sequence[Word], date: int) -> bool:
    """Whether a date without figures is a part of a name: "the Christmas offensive", "winter quarters"."""
    if phrase_start(words, date) != date or any(character.isdigit() for character in words[date].plain):
        return False
    return date + 1 < len(words) and words[date + 1].tag in (Tag.NOUN, Tag.NAME)


def _drop_phrase(words: Sequence[Word], kept: list[int], first: int) -> None:
    while kept and (kept[-1] >= first or words[kept[-1]].tag is Tag.COMMA or _joins_dates(words, kept[-1])):
        kept.pop()


def _joins_dates(words: Sequence[Word], place: int) -> bool:
    return words[place].tag is Tag.CONJUNCTION and place > 0 and words[place - 1].tag is Tag.DATE


def _is_loose(words: Sequence[Word], kept: Sequence[int], place: int, ended: int) -> bool:
    """Whether a word is left over from a date: a comma behind it, or "at the latest"."""
    if words[place].tag is Tag.COMMA:
        return bool(kept) and kept[-1] != place - 1 and not _opens_part(words, place + 1)
    limit = place - ended <= 3 and words[place].plain in ("at", "the", "latest", "earliest")
    return limit and _is_limit(words, ended)


def _opens_part(words: Sequence[Word], place: int) -> bool:
    """Whether what follows a comma hangs on the whole, so that the comma must stay."""
    return place < len(words) and words[place].tag not in _FINITE


def _is_limit(words: Sequence[Word], date: int) -> bool:
    return [word.plain for word in words[date + 1 : date + 4]] in (["at", "the", "latest"], ["at", "the", "earliest"])


def _said(text: str, spans: Sequence[Span]) -> str:
    return _capital(plain(text, spans))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
