"""The verbs of a sentence with their subjects, and where the clause of each ends.

A shallow analysis without a lexicon of nouns. It is right for the greater part of written sentences and takes time in
proportion to the sentence.
"""

from collections.abc import Container, Sequence

from desktop.extraction.grammar.clause_subjects import noun_phrase, with_subject
from desktop.extraction.grammar.verb_groups import SAYING, Form, Predicate, verb_at
from desktop.extraction.grammar.verbs import is_third_person, past_of_ing
from desktop.extraction.grammar.word_classes import Tag, Word

_CLAUSE_OPENERS_WORDS = (
    "when while although though because if as where whereas whereupon unless since after before until"
)
CLAUSE_OPENERS = frozenset(_CLAUSE_OPENERS_WORDS.split())
"""Words that open a clause which tells the circumstances of another."""
_OPENERS = frozenset((Tag.CONJUNCTION, Tag.ADVERB, Tag.COMMA, Tag.BREAK, Tag.CLOSE))


_OPEN_ING = frozenset(("after", "by", "while", "when", "soon", "shortly", "upon", "on"))
_OBJECTS = frozenset((Tag.DETERMINER, Tag.NAME, Tag.NOUN, Tag.NUMBER, Tag.PRONOUN))
_OF_DATES = frozenset((Tag.DATE, Tag.ADVERB, Tag.PREPOSITION))


def predicates(words: Sequence[Word]) -> list[Predicate]:
    """The verbs in order, with their subjects."""
    made: list[Predicate] = []
    place = 0
    while place < len(words):
        found = verb_at(words, place, made)
        if found is None:
            place += 1
            continue
        made.append(with_subject(words, found, made))
        place = found.head + 1
    return [*_circumstance(words, made), *made] or _present(words)


def _circumstance(words: Sequence[Word], told: Sequence[Predicate]) -> list[Predicate]:
    """The verb that a sentence opens with, told of its main subject: "Having taken Rome in May, Smith left"."""
    head = next((place for place in range(min(3, len(words) - 1)) if words[place].tag is Tag.ING), None)
    main = next((one for one in told if one.form is Form.FINITE and not one.relative), None)
    if head is None or main is None or main.subject is None or (head and words[0].plain not in _OPEN_ING):
        return []
    if words[head].plain == "having" and words[head + 1].tag in (Tag.VERB_ED, Tag.PARTICIPLE):
        head += 1
    elif not past_of_ing(words[head].plain):
        return []
    outside = head + 1 < main.subject[0] and words[main.subject[0] - 1].tag is Tag.COMMA
    if not outside or words[head + 1].tag not in _OBJECTS or any(one.first <= head for one in told):
        return []
    return [Predicate(head, head, Form.ING, False, False, None, main.subject, shared=True)]


def _present(words: Sequence[Word]) -> list[Predicate]:
    """The verb of a sentence without any other, told as a newspaper's heading: "Steve Jobs gives opening keynote"."""
    for place in range(1, len(words) - 1):
        before, following = words[place - 1].tag, words[place + 1]
        noun = words[place].tag is Tag.NOUN and before in (Tag.NAME, Tag.NOUN) and following.plain not in ("of", "for")
        if noun and is_third_person(words[place].plain):
            found = Predicate(place, place, Form.FINITE, False, False, None)
            return [found._replace(subject=noun_phrase(words, place, ()))]
    return []


def main_predicate(told: Sequence[Predicate]) -> Predicate | None:
    """The first verb of a main clause; None without a finite verb."""
    finite = [one for one in told if one.form is Form.FINITE]
    main = [one for one in finite if not one.relative and one.subordinate not in CLAUSE_OPENERS]
    return (main or finite or [None])[0]


def clause_end(words: Sequence[Word], told: Sequence[Predicate], verb: Predicate) -> int:
    """The index where a verb's clause ends: before the next verb with a subject of its own, or at a strong mark."""
    heads = {one.first for one in told if one.head > verb.head}
    following = range(verb.head + 1, len(words))
    limit = next((place for place in following if _stops(words, verb, place, heads)), len(words))
    for other in told:
        if other.head <= verb.head or other.first >= limit or other.form is not Form.FINITE:
            continue
        start = _own_start(words, verb, other)
        if start is not None:
            return min(limit, start)
    return limit


def _stops(words: Sequence[Word], verb: Predicate, place: int, heads: Container[int]) -> bool:
    """Whether a verb's clause ends before a mark or joint; `heads` are where the verbs behind it begin."""
    tag = words[place].tag
    if tag is Tag.CLOSE:
        return not any(word.tag is Tag.OPEN for word in words[verb.head : place])
    if tag is Tag.BREAK or words[place].plain == "according":
        return place > verb.head + 1
    if tag not in (Tag.COMMA, Tag.CONJUNCTION) or place + 1 == len(words):
        return False
    if place + 1 in heads and _dated_part(words, place + 1):
        return True
    if tag is Tag.CONJUNCTION:
        dated = _date_follows(words, place) and words[place - 1].tag is not Tag.DATE
        return dated or _is_present(words, place + 1)
    hangs = verb.form is Form.PARTICIPLE and place > verb.head + 1
    return hangs or words[place + 1].tag is Tag.RELATIVE


def _dated_part(words: Sequence[Word], place: int) -> bool:
    """Whether what begins here has a date of its own before the next comma: "reaching it in November"."""
    for word in words[place:]:
        if word.tag in (Tag.COMMA, Tag.BREAK):
            return False
        if word.tag is Tag.DATE:
            return True
    return False


def _is_present(words: Sequence[Word], place: int) -> bool:
    """Whether what follows tells how it is today: "opened in May and is the largest of the town"."""
    return place < len(words) and words[place].plain in ("is", "are", "has", "have", "remains")


def _date_follows(words: Sequence[Word], place: int) -> bool:
    following = [word.tag for word in words[place + 1 : place + 4]]
    while following and following[0] in (Tag.PREPOSITION, Tag.ADVERB, Tag.DETERMINER):
        following.pop(0)
    return bool(following) and following[0] is Tag.DATE


def _own_start(words: Sequence[Word], verb: Predicate, other: Predicate) -> int | None:
    """Where another verb's clause begins, if it is not a part of what the verb tells."""
    outside = verb.form is not Form.FINITE or (verb.relative and not other.relative)
    if outside and other.subject is not None and other.subject[0] < verb.first and not other.relative:
        return other.first - (words[other.first - 1].tag is Tag.COMMA)
    if other.relative or other.shared:
        return None
    if other.subject is None:
        return other.first if words[other.first - 1].tag not in (Tag.SUBORDINATOR, Tag.COMMA) else None
    if other.subject[0] < verb.first:
        return other.first
    start = other.subject[0]
    between = (word.tag for word in words[verb.head + 1 : start])
    said = words[verb.head].plain in SAYING and all(tag in _OF_DATES for tag in between)
    if said or start <= verb.head + 1 or words[start - 1].plain == "that":
        return None
    while start > verb.head + 1 and (words[start - 1].tag in _OPENERS or words[start - 1].tag is Tag.SUBORDINATOR):
        start -= 1
    return start


def in_brackets(words: Sequence[Word], first: int, stop: int) -> bool:
    """Whether the word at `first` stands in a bracket that is closed before `stop`."""
    depth = 0
    for word in words[first:stop]:
        depth += (word.tag is Tag.OPEN) - (word.tag is Tag.CLOSE)
        if depth < 0:
            return True
    return False
