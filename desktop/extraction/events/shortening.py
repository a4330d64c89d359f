"""Words of a sentence as a headline: at most so many, cut where it still reads, and nothing left dangling."""

import re
from collections.abc import Sequence

from db.model.article import Span
from desktop.extraction.grammar.clauses import CLAUSE_OPENERS
from desktop.extraction.grammar.word_classes import Tag, Word

LONGEST = 12
"""The most words of a headline."""
_QUOTES = re.compile(r"[“”\"„«»`]|''|(?<!\w)['‘’](?=\w)|(?<=[a-rt-z.,!?])['’](?!\w)")
_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+(?=[,;:.!?])")
_DANGLING = frozenset(
    (
        *(Tag.DETERMINER, Tag.PREPOSITION, Tag.CONJUNCTION, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.TO, Tag.COMMA),
        *(Tag.BREAK, Tag.OPEN, Tag.BE, Tag.HAVE, Tag.MODAL, Tag.NOT),
    )
)
_DANGLING_ADVERBS_WORDS = (
    "especially particularly including mostly mainly only even both either just however though also instead several "
    "worth shortly immediately"
)
_DANGLING_ADVERBS = frozenset(_DANGLING_ADVERBS_WORDS.split())
_PARTICLES_WORDS = "out up off down over in away back on through along behind"
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_ALONE_WORDS = (
    "out up off down away back "
    "her all both each more most many some that this these those two three four five six seven eight nine ten twelve"
)
_ALONE = frozenset(_ALONE_WORDS.split())
_ENDS = frozenset((Tag.BREAK, Tag.COMMA, Tag.SUBORDINATOR, Tag.PREPOSITION, Tag.DATE, Tag.CONJUNCTION, Tag.CLOSE))
_CUT_COSTS = {
    Tag.COMMA: 0.0,
    Tag.BREAK: 0.0,
    Tag.OPEN: 0.0,
    Tag.RELATIVE: 0.0,
    Tag.SUBORDINATOR: 0.0,
    Tag.PREPOSITION: 1.0,
    Tag.ING: 1.5,
    Tag.PARTICIPLE: 1.5,
    Tag.ADVERB: 2.0,
    Tag.TO: 2.5,
    Tag.CONJUNCTION: 3.0,
}
"""How much a headline loses that ends before such a word, in words."""
_VERBAL = frozenset((Tag.VERB_PAST, Tag.VERB_ED, Tag.PRONOUN, Tag.BE, Tag.HAVE, Tag.ADVERB))
_PAIRS = frozenset(("between", "both", "either"))
_WORST = 20.0
_BARE_VERB = 4.0
_DROPPED = 8.0
"""What a headline gains, in words, that leaves out a subordinate clause."""
_ENOUGH_LEFT = 4
_MOST_PLACES = 40


def cut(
    text: str, words: Sequence[Word], places: Sequence[int], least: int, head: int | None = None, room: int = LONGEST
) -> list[Span]:
    """The first of the words, at most `room`, up to the place where a headline loses least."""
    places = places[:_MOST_PLACES]
    if not places:
        return []
    counts = _counts(text, words, places)
    best, best_score = len(places), -1000.0
    for end in range(len(places), least, -1):
        if head is not None and places[end - 1] < head:
            break
        whole = end == len(places)
        drops = not whole and _drops(words, places, end)
        if counts[end - 1] > room or (counts[-1] <= room and not whole and not drops):
            continue
        score = counts[end - 1] - (0.0 if whole else _lost(words, places, end, head))
        score += _DROPPED if drops and counts[end - 1] >= _ENOUGH_LEFT else 0.0
        if score > best_score:
            best, best_score = end, score
    return runs(words, _closed(words, places[:best]))


def _counts(text: str, words: Sequence[Word], places: Sequence[int]) -> list[int]:
    """How many words, as white space parts them, end at or before each place."""
    counts: list[int] = []
    count, last = 0, -2
    for place in places:
        mark = words[place].tag in (Tag.COMMA, Tag.BREAK)
        count += not mark and (place != last + 1 or text[words[place].start - 1].isspace())
        counts.append(count)
        last = place
    return counts


def _lost(words: Sequence[Word], places: Sequence[int], end: int, head: int | None) -> float:
    """What a headline loses that ends before a place, in words."""
    last = words[places[end - 1]]
    lost = _cut_cost(words, places, end, head)
    if head is None and last.tag in (Tag.VERB_ED, Tag.PARTICIPLE) and end > 1:
        lost += _BARE_VERB  # "the men led"
    if last.tag is Tag.ING and end > 1 and words[places[end]].tag in (Tag.PREPOSITION, Tag.TO):
        lost += _BARE_VERB  # "asking"
    if last.tag in _DANGLING and not (last.plain in _PARTICLES and end > 1):
        lost += _WORST
    if head is not None and last.tag in (Tag.VERB_ED, Tag.VERB_PAST):
        lost += _BARE_VERB if places[end - 1] == head else 2 * _BARE_VERB
    return lost


def _drops(words: Sequence[Word], places: Sequence[int], end: int) -> bool:
    """Whether a subordinate clause begins at a place: it is left out where the rest can stand alone."""
    word = words[places[end]]
    if word.plain in ("while", "although", "though", "whereas", "because"):
        return True
    if word.tag is Tag.COMMA and end + 1 < len(places):
        following = words[places[end + 1]]
        listed = following.tag in (Tag.VERB_ED, Tag.VERB_PAST)
        return listed or following.tag is Tag.RELATIVE or following.plain in CLAUSE_OPENERS
    return False


def _cut_cost(words: Sequence[Word], places: Sequence[int], end: int, head: int | None) -> float:
    word = words[places[end]]
    if word.plain in ("of", "that", "than"):
        return 6.0
    hanging = head is None and word.tag is Tag.VERB_ED  # "the men led by Smith"
    cost = _CUT_COSTS.get(Tag.PARTICIPLE if hanging else word.tag, 12.0)
    if word.tag is Tag.CONJUNCTION and end + 1 < len(places):
        after = words[places[end + 1]].tag
        cost = 0.5 if after in _VERBAL else cost
        cost += 8.0 if words[places[end - 1]].tag is Tag.ING else 0.0
        paired = any(words[place].plain in _PAIRS for place in places[max(0, end - 8) : end])
        cost += 8.0 if paired else 0.0
    if word.tag is Tag.TO and any(words[place].tag is Tag.TO for place in places[:end]):
        cost = 8.0
    return cost + _off_for_open_joint(words, places, end)


def _off_for_open_joint(words: Sequence[Word], places: Sequence[int], end: int) -> float:
    """A headline must not end between "and" and the verb that it joins: "attacked the town and, on the way"."""
    for place in range(end - 1, max(0, end - 7), -1):
        if words[places[place]].tag is Tag.CONJUNCTION:
            behind = words[places[place + 1]].tag if place + 1 < len(places) else Tag.BREAK
            return 8.0 if behind in (Tag.COMMA, Tag.PREPOSITION, Tag.ADVERB, Tag.SUBORDINATOR) else 0.0
    return 0.0


def _closed(words: Sequence[Word], places: Sequence[int]) -> list[int]:
    """Without what dangles at the end."""
    closed = list(places)
    if _is_object(words, closed[-1]):
        return closed
    while len(closed) > 1 and _dangles(words, closed):
        word = words[closed[-1]]
        verb_before = words[closed[-2]].tag in (Tag.VERB_ED, Tag.VERB_PAST, Tag.PARTICIPLE)
        if word.plain in _PARTICLES and verb_before:
            break
        closed.pop()
    return closed


def _is_object(words: Sequence[Word], place: int) -> bool:
    """Whether what else stands before a noun stands alone: "pulled them all out", "sank, with men on her"."""
    if words[place].plain not in _ALONE:
        return False
    following = words[place + 1].tag if place + 1 < len(words) else Tag.BREAK
    return following in _ENDS


def _dangles(words: Sequence[Word], places: Sequence[int]) -> bool:
    last, before = words[places[-1]], words[places[-2]]
    if last.plain in _DANGLING_ADVERBS or last.tag in _DANGLING:
        return True
    return before.tag is Tag.COMMA and last.tag in (Tag.VERB_ED, Tag.PARTICIPLE, Tag.ING, Tag.ADVERB)


def runs(words: Sequence[Word], places: Sequence[int]) -> list[Span]:
    """The spans of words that stand together."""
    found: list[Span] = []
    last = -2
    for place in places:
        if place == last + 1:
            found[-1] = Span(found[-1].start, words[place].end)
        else:
            found.append(Span(words[place].start, words[place].end))
        last = place
    return found


def plain(text: str, spans: Sequence[Span]) -> str:
    """The words of spans without quotation marks and further white space."""
    joined = " ".join(text[span.start : span.end] for span in spans)
    return _BEFORE_MARK.sub("", _SPACES.sub(" ", _QUOTES.sub("", joined))).strip(" ,;:—–-")
