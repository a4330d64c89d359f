"""Whom or what a verb is told of: the nearest noun phrase before it, over asides, brackets and dates."""

from collections.abc import Sequence

from desktop.extraction.grammar.verb_groups import SAYING, STRONG, Form, Predicate, clause_start, word_before
from desktop.extraction.grammar.word_classes import Tag, Word

_NOMINATIVES = frozenset(("i", "he", "she", "we", "they"))
_TODAY = frozenset(("is", "are", "has", "have"))
_LINKS = frozenset((Tag.PREPOSITION, Tag.DETERMINER, Tag.ADVERB, Tag.SUBORDINATOR, Tag.TO))
_FUZZY_WORDS = "late mid end beginning start middle year spring summer autumn winter eve evening morning"
_FUZZY = frozenset(_FUZZY_WORDS.split())
_OPENS_PHRASE = frozenset(
    ("the", "a", "an", "some", "many", "several", "most", "these", "those", "his", "its", "their")
)
_MOST_TO_LOOK_AT = 60
"""Words that are looked at before a verb for its subject."""


def with_subject(words: Sequence[Word], verb: Predicate, made: Sequence[Predicate]) -> Predicate:
    """A verb with its subject; `made` are the verbs before it, with theirs."""
    end = _before_dates(words, verb.first)
    if end < 0:
        return verb
    tag = words[end].tag
    if verb.form is not Form.FINITE:
        return _of_participle(words, verb, made, end)
    relative = tag is Tag.RELATIVE or (words[end].plain == "that" and not (made and _says(words, made[-1], end)))
    if relative:
        stop = end - (words[end - 1].tag is Tag.COMMA)
        if stop > 1 and words[stop - 1].tag is Tag.DATE:
            stop = max(1, _date_phrase_start(words, stop - 1))
        if words[end - 1].tag is Tag.PREPOSITION:
            return verb._replace(relative=True)
        found = noun_phrase(words, stop, made, behind_verb=True)
        return verb._replace(subject=_named_before(words, _nearest(words, found)), relative=True)
    if tag is Tag.CONJUNCTION:
        return _sharing(words, verb, made, end)
    if tag is Tag.COMMA:
        around = _around_aside(words, end, made)
        return verb._replace(subject=around) if around is not None else _sharing(words, verb, made, end)
    if words[end].plain in _NOMINATIVES:
        return verb._replace(subject=(end, end + 1), subordinate=_opener(words, (end, end + 1)))
    found = noun_phrase(words, end + 1, made)
    if made and found is not None and found[0] == made[-1].head + 1 and made[-1].form is Form.FINITE:
        return verb._replace(subject=found, subordinate="that")  # "feared the natives had gone"
    return verb._replace(subject=found, subordinate=_opener(words, found))


def _nearest(words: Sequence[Word], phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """What "who" means: the noun phrase without the prepositions before it ("with the help of Smith, who")."""
    if phrase is None:
        return None
    start = phrase[0]
    for place in range(*phrase):
        if (words[place].tag is Tag.PREPOSITION and words[place].plain != "of") or words[place].tag is Tag.TO:
            start = place + 1
    return (start, phrase[1]) if start < phrase[1] else None


def _named_before(words: Sequence[Word], phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """The name that a description is set behind: in "Smith, an old officer who fought" it was Smith who fought."""
    if phrase is None or phrase[0] < 2 or words[phrase[0]].plain not in ("a", "an", "the"):
        return phrase
    stop = phrase[0] - 1
    start = stop
    while start > 0 and words[start - 1].tag is Tag.NAME:
        start -= 1
    return (start, stop) if words[stop].tag is Tag.COMMA and start < stop else phrase


def _says(words: Sequence[Word], verb: Predicate, that: int) -> bool:
    """Whether "that" follows a verb of saying, so that it opens what was said."""
    return that - verb.head <= 1 or words[verb.head].plain in SAYING


def _before_dates(words: Sequence[Word], first: int) -> int:
    """The word before a verb, left of adverbs and of a date that is put in between."""
    place = word_before(words, first)
    if place >= 0 and words[place].tag is Tag.COMMA and place and words[place - 1].tag is Tag.DATE:
        opening = _date_phrase_start(words, place - 1)
        if opening > 0 and words[opening - 1].tag is Tag.COMMA:
            return opening - 2
        if opening > 0 and words[opening - 1].tag is Tag.CONJUNCTION:
            return opening - 1
    if place >= 0 and words[place].tag is Tag.DATE:
        opening = _date_phrase_start(words, place) - 1
        if opening < 0 or words[opening].tag not in (Tag.BREAK,):
            return opening
    if place >= 0 and words[place].tag is Tag.CLOSE:
        while place >= 0 and words[place].tag is not Tag.OPEN:
            place -= 1
        return place - 1
    return place


def _date_phrase_start(words: Sequence[Word], date: int) -> int:
    """Where the words that belong to a date begin: "in", "in the late"."""
    place = date
    while place > 0 and (words[place - 1].tag in _LINKS or words[place - 1].plain in _FUZZY) and date - place < 5:
        place -= 1
        if words[place].tag in (Tag.PREPOSITION, Tag.SUBORDINATOR):
            break
    return place


def _of_participle(words: Sequence[Word], verb: Predicate, made: Sequence[Predicate], end: int) -> Predicate:
    """With the noun that a participle hangs on, or for "-ing" the subject of the verb before."""
    if verb.form is Form.ING:
        last = next((one for one in reversed(made) if one.form is Form.FINITE), None)
        return verb._replace(subject=None if last is None else last.subject, shared=True)
    if words[end].tag is Tag.CONJUNCTION and made and made[-1].form is Form.PARTICIPLE:
        return verb._replace(subject=made[-1].subject, shared=True)
    if words[end].tag in (Tag.COMMA, Tag.OPEN):
        end -= 1
    found = noun_phrase(words, end + 1, made, behind_verb=True)
    if found is not None and words[found[0]].tag in (Tag.PREPOSITION, Tag.TO) and found[1] - found[0] > 1:
        found = (found[0] + 1, found[1])
    return verb._replace(subject=found)


def _sharing(words: Sequence[Word], verb: Predicate, made: Sequence[Predicate], end: int) -> Predicate:
    """With the subject of the verb that it is joined to; behind ", and" that is not one of a relative clause."""
    outer = words[end].tag is Tag.COMMA or words[end - 1].tag is Tag.COMMA
    finite = [one for one in made if one.form is Form.FINITE] or list(made)
    past = words[verb.first].tag in (Tag.VERB_ED, Tag.VERB_PAST)
    main = [one for one in finite if not (past and words[one.first].plain in _TODAY)]
    chosen = next((one for one in reversed(main) if not (outer and one.relative and len(main) > 1)), None)
    chosen = chosen or next(reversed(finite), None)
    if chosen is None:
        return verb
    return verb._replace(subject=chosen.subject, relative=chosen.relative, shared=True, subordinate=chosen.subordinate)


def _around_aside(words: Sequence[Word], end: int, made: Sequence[Predicate]) -> tuple[int, int] | None:
    """The subject left of what is put between commas: "Smith, the leader of the party, died"."""
    start = max(clause_start(words, end), end - _MOST_TO_LOOK_AT)
    commas = [place for place in range(start, end) if words[place].tag is Tag.COMMA]
    opens = words[start].tag in (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.DATE, Tag.ING, Tag.ADVERB, Tag.TO)
    opens = opens or (words[start].tag in (Tag.VERB_ED, Tag.PARTICIPLE) and start == 0)
    for comma in commas[1:] if opens and len(commas) > 1 else commas:
        found = noun_phrase(words, comma, made)
        if found is None or words[found[0]].tag in (Tag.PREPOSITION, Tag.ING, Tag.PARTICIPLE):
            continue
        told = [one for one in made if found[1] <= one.first and one.form is Form.FINITE and not one.relative]
        earlier = [one for one in made if start <= one.first < found[0] and one.form is Form.FINITE]
        joined = found[0] > 0 and words[found[0] - 1].tag is Tag.CONJUNCTION
        return found if not told and (not earlier or joined) else None
    return None


def noun_phrase(
    words: Sequence[Word], stop: int, made: Sequence[Predicate], *, behind_verb: bool = False
) -> tuple[int, int] | None:
    """The noun phrase that ends before the word at `stop`; with `behind_verb` it may be an object."""
    told = {one.head for one in made if one.form is not Form.PARTICIPLE}
    start, joint = stop, None
    for place in range(stop - 1, max(-1, stop - _MOST_TO_LOOK_AT), -1):
        tag = words[place].tag
        if place in told:
            if joint is None and not behind_verb and words[place].plain not in SAYING:
                return None
            start = place + 1 if joint is None or words[place].plain in SAYING else joint + 1
            break
        if behind_verb and tag is Tag.TO and place + 2 < stop and words[place + 1].tag is Tag.NOUN:
            start = place + 2  # "plan to push laws that"
            break
        if tag in STRONG or tag is Tag.OPEN or (tag is Tag.COMMA and not _lists(words, place, stop)):
            break
        if tag is Tag.DATE and not _belongs(words, place):
            break
        joint = place if tag is Tag.CONJUNCTION else joint
        start = place
        if words[place].plain in _OPENS_PHRASE and place and words[place - 1].tag in (Tag.NOUN, Tag.NAME):
            break  # "in the town the men"
    while start < stop and (words[start].tag in (Tag.CONJUNCTION, Tag.ADVERB, Tag.COMMA, Tag.CLOSE)):
        start += 1
    return (start, stop) if start < stop else None


def _belongs(words: Sequence[Word], date: int) -> bool:
    """Whether a date is a part of a noun phrase: "the 2011 uprising", "the government of 1990"."""
    before = words[date - 1] if date else None
    return before is not None and (before.plain == "of" or before.tag is Tag.DETERMINER or before.tag is Tag.NAME)


def _lists(words: Sequence[Word], comma: int, stop: int) -> bool:
    """Whether a comma stands in a list of names: "Britain, France and Russia"."""
    if comma == 0 or comma + 1 >= stop or words[comma - 1].tag is not Tag.NAME or words[comma + 1].tag is not Tag.NAME:
        return False
    return any(words[place].tag is Tag.CONJUNCTION for place in range(comma + 1, min(stop, comma + 12)))


def _opener(words: Sequence[Word], subject: tuple[int, int] | None) -> str:
    if subject is None or subject[0] == 0 or words[subject[0] - 1].tag not in (Tag.SUBORDINATOR, Tag.RELATIVE):
        return ""
    return words[subject[0] - 1].plain
