"""Which verb or noun of a sentence a date goes with."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from desktop.extraction.grammar.clauses import in_brackets
from desktop.extraction.grammar.verb_groups import Form, Predicate
from desktop.extraction.grammar.word_classes import Tag, Word


class How(Enum):
    """How a date goes with what it dates."""

    OPENING = auto()
    """It opens the clause: "In May 2012 Smith left"."""
    BEHIND = auto()
    """It stands behind the verb: "Smith left in May 2012"."""
    WHEN = auto()
    """A "when" behind it tells what happened: "... in May 2012, when Smith left"."""
    GAPPED = auto()
    """It shares the verb of an earlier date: "Paris fell on 14 June and Lyon on 19 June"."""
    NAMED = auto()
    """A noun names what happened: "after the fall of Paris in June"."""
    LIFE = auto()
    """It is that of a birth or a death: "Smith (1946 - 2011)"."""
    LOOSE = auto()
    """Neither verb nor noun was found."""
    ENTRY = auto()
    """It heads an entry of a chronicle: "1914: War with Serbia"."""


class Anchoring(NamedTuple):
    """What a date goes with; places are indices of words.

    The date's own words reach from `start` to the word of the date. `preposition` is the word that opens them, or "".
    `noun` are the words that name what happened (NAMED), the words that go with the shared verb (GAPPED), or the person
    (LIFE). `attributive` is set for a date inside a noun phrase: "the 2011 uprising". `nominal` is set where it
    dates a noun that tells the circumstances, the verb only by that: "after a lull in May, they came".
    """

    how: How
    start: int
    preposition: str
    predicate: Predicate | None
    noun: tuple[int, int] | None = None
    attributive: bool = False
    bracketed: bool = False
    nominal: bool = False


_FUZZY_WORDS = (
    "late mid end beginning start middle spring summer autumn winter fall eve evening morning afternoon night "
    "outbreak onset course close early about around circa roughly approximately exactly only just least latest "
    "earliest"
)
_FUZZY = frozenset(_FUZZY_WORDS.split())
_TIME_SUBORDINATORS = frozenset(("since", "after", "before", "as", "than", "until", "once"))
_NAMING_WORDS = (
    "after following before since until till despite of with from because to for about amid by preceding upon"
)
_NAMING = frozenset(_NAMING_WORDS.split())
_CIRCUMSTANCES = frozenset(("after", "following", "since", "despite", "because", "before", "until", "given"))
"""Words behind which a dated noun is not the time of the verb."""
_EVENT_NOUNS_WORDS = (
    "invasion attack attacks battle war death birth election elections referendum revolution coup uprising revolt "
    "rebellion treaty agreement signing fall capture siege assassination murder killing bombing bombings massacre "
    "conference summit arrival departure founding foundation formation creation establishment collapse "
    "dissolution declaration independence defeat victory surrender withdrawal landing landings crisis riot riots "
    "protests strike earthquake hurricane explosion accident crash raid offensive ceasefire armistice annexation "
    "occupation liberation resignation appointment inauguration coronation wedding marriage trial execution "
    "arrest release publication launch opening closure introduction adoption ratification merger reunification "
    "partition blockade outbreak genocide pogrom mutiny disaster fire flood famine putsch overthrow deposition "
    "conquest expedition intervention discovery sinking retreat truce"
)
EVENT_NOUNS = frozenset(_EVENT_NOUNS_WORDS.split())
_NOMINAL_REACH = 10


def anchored(words: Sequence[Word], told: Sequence[Predicate], date: int, before: Anchoring | None) -> Anchoring:
    """What the date at the index `date` goes with; `before` is the anchoring of the date right before it, if any."""
    start, preposition = _phrase(words, date)
    attributive = _is_attributive(words, date)
    loose = Anchoring(How.LOOSE, date if attributive else start, preposition, None, attributive=attributive)
    loose = loose._replace(nominal=_is_circumstance(words, told, loose))
    found = (
        _of_life(words, date, loose)
        or _in_bracket(words, told, date, loose)
        or _with_noun(words, told, date, loose)
        or _told_by_when(words, told, date, loose)
        or _with_other_date(words, start, date, before, loose)
    )
    if found is not None:
        return found
    direct = _right_before_verb(words, told, start, date)
    if direct is not None:
        return loose._replace(how=How.OPENING, predicate=direct)
    if _opens(words, told, start, date):
        return _opening(words, told, date, loose)
    shared = _sharing_verb(words, told, start, before, loose)
    return shared or _behind(words, told, start, date, loose)


def _phrase(words: Sequence[Word], date: int) -> tuple[int, str]:
    """Where the words that belong to a date begin ("in the late"), and its preposition."""
    place = date
    while place > 0 and date - place < 7:
        word = words[place - 1]
        if word.plain in _FUZZY or word.tag is Tag.DETERMINER or (word.plain == "of" and place > 1):
            if word.plain == "of" and words[place - 2].plain not in _FUZZY:
                return place - 1, "of"
            place -= 1
        elif word.tag is Tag.PREPOSITION or word.plain in _TIME_SUBORDINATORS or word.tag is Tag.TO:
            fuzzy = place > 2 and words[place - 2].plain in ("early", "late", "shortly", "only")
            return place - 1 - fuzzy, word.plain
        elif word.tag is Tag.ADVERB and word.plain in ("later", "earlier", "back", "ever", "only"):
            place -= 1
        else:
            break
    while place < date and words[place].plain not in _FUZZY:
        place += 1
    return place, ""


def phrase_start(words: Sequence[Word], date: int) -> int:
    """Where the words begin that belong to the date at an index, itself where it stands before its noun."""
    return date if _is_attributive(words, date) else _phrase(words, date)[0]


def _is_attributive(words: Sequence[Word], date: int) -> bool:
    """Whether a date stands before its noun: "the 2011 uprising", "a June 3 hearing", "its 1969 constitution"."""
    if words[date].plain.endswith(("'s", "’s")):
        return True
    if date + 1 >= len(words) or date == 0 or words[date + 1].tag not in (Tag.NOUN, Tag.NAME, Tag.ING, Tag.NUMBER):
        return False
    before = words[date - 1]
    if before.tag in (Tag.VERB_ED, Tag.VERB_PAST, Tag.NOUN) and words[date + 1].tag is Tag.NOUN:
        return not any(character.isdigit() for character in words[date].plain)  # "entered winter quarters"
    return before.tag is Tag.DETERMINER or before.plain.endswith(("'s", "’s"))


def _of_life(words: Sequence[Word], date: int, loose: Anchoring) -> Anchoring | None:
    """The dates of somebody's life in brackets behind the name: "Smith (3 May 1946 - 2011)", "Smith (born 1946)"."""
    opening = date
    while opening >= 0 and date - opening < 24 and words[opening].tag is not Tag.OPEN:
        if words[opening].tag in (Tag.BE, Tag.HAVE, Tag.CLOSE):
            return None
        opening -= 1
    if opening <= 0 or date - opening >= 24 or opening > 20 or words[opening].tag is not Tag.OPEN:
        return None
    inside = {word.plain for word in words[opening:date]}
    dash = any(word.plain in ("–", "—", "-") for word in words[opening : date + 12])
    if not (inside & {"born", "b", "died", "d"} or dash or "–" in words[date].plain or "-" in words[date].plain):
        return None
    first = next(place for place in range(opening + 1) if words[place].tag is Tag.OPEN)
    name = [place for place in range(first) if words[place].tag is Tag.NAME]
    if not name or len(name) < first - 3:
        return None
    return loose._replace(how=How.LIFE, noun=(name[0], opening), bracketed=True)


def _in_bracket(words: Sequence[Word], told: Sequence[Predicate], date: int, loose: Anchoring) -> Anchoring | None:
    """A bracket with nothing but the date, that of a work or of somebody's office: it tells no event by itself."""
    if loose.start == 0 or words[loose.start - 1].tag is not Tag.OPEN:
        return None
    behind = _behind(words, told, loose.start, date, loose)
    return behind._replace(bracketed=True)


def _with_noun(words: Sequence[Word], told: Sequence[Predicate], date: int, loose: Anchoring) -> Anchoring | None:
    """A dated noun that is no time of the verb: "since the 1979 revolution", "after the fall of Paris in June"."""
    if loose.attributive:
        end = next(
            (place + 1 for place in range(date + 1, min(len(words), date + 5)) if words[place].plain in EVENT_NOUNS),
            None,
        )
        before = words[date - 2].plain if date > 1 else ""
        if end is None or before not in _NAMING:
            return None
        return loose._replace(how=How.NAMED, noun=(date - 1, end))
    for place in range(loose.start - 1, max(-1, loose.start - _NOMINAL_REACH), -1):
        word = words[place]
        if word.tag in (Tag.COMMA, Tag.BREAK, Tag.RELATIVE, Tag.OPEN) or any(
            one.first <= place <= one.head for one in told
        ):
            return None
        weak = word.plain in ("of", "to", "with", "for", "by", "from", "about")
        opens = word.plain in ("with", "by", "upon") and place == 0
        if word.plain in _NAMING and (opens or not weak):
            named = range(place + 1, loose.start)
            event = any(words[one].plain in EVENT_NOUNS for one in named)
            return loose._replace(how=How.NAMED, noun=(place + 1, loose.start)) if event else None
    return None


def _is_circumstance(words: Sequence[Word], told: Sequence[Predicate], loose: Anchoring) -> bool:
    """Whether a date stands behind a noun that a sentence opens with: "After a lull in May, they came"."""
    verbs = any(one.first < loose.start for one in told)
    if loose.start < 2 or verbs or words[0].plain not in _CIRCUMSTANCES or loose.attributive:
        return False
    return all(word.tag not in (Tag.COMMA, Tag.BREAK, Tag.ING, Tag.DATE) for word in words[: loose.start])


def _told_by_when(words: Sequence[Word], told: Sequence[Predicate], date: int, loose: Anchoring) -> Anchoring | None:
    following = date + 1
    if following < len(words) and words[following].tag is Tag.COMMA:
        following += 1
    if following >= len(words) or words[following].plain != "when":
        return None
    verb = next((one for one in told if one.first > following and one.form is Form.FINITE), None)
    if verb is None or verb.relative:
        return None
    opens = all(word.tag in (Tag.ADVERB, Tag.COMMA, Tag.CONJUNCTION) for word in words[: loose.start])
    if opens and any(one.first > verb.head and one.form is Form.FINITE and not one.subordinate for one in told):
        return None  # "The next Monday, when the markets opened, the pound fell"
    return loose._replace(how=How.WHEN, predicate=verb)


def _with_other_date(
    words: Sequence[Word], start: int, date: int, before: Anchoring | None, loose: Anchoring
) -> Anchoring | None:
    """A date beside another one: "in July and November 2016"."""
    place = start - 1
    while place > 0 and words[place].tag in (Tag.CONJUNCTION, Tag.COMMA, Tag.ADVERB):
        place -= 1
    if before is None or place < 0 or place == start - 1 or words[place].tag is not Tag.DATE:
        return None
    if before.how is not How.OPENING and not _stands_alone(words, date):
        return None
    return before._replace(start=loose.start, preposition=loose.preposition or before.preposition)


def _stands_alone(words: Sequence[Word], date: int) -> bool:
    """Whether nothing follows a date that it could open: "in May and June", but not "in May, and in June was sent"."""
    following = words[date + 1].tag if date + 1 < len(words) else Tag.BREAK
    return following in (Tag.COMMA, Tag.BREAK, Tag.PREPOSITION, Tag.CLOSE, Tag.CONJUNCTION, Tag.SUBORDINATOR)


def _right_before_verb(words: Sequence[Word], told: Sequence[Predicate], start: int, date: int) -> Predicate | None:
    """The verb that a date stands right before, behind its subject: "where troops in 2003 pulled down"."""
    after = date + 1
    while after < len(words) and words[after].tag is Tag.ADVERB:
        after += 1
    verb = next((one for one in told if one.first == after and one.form is Form.FINITE), None)
    if verb is None or verb.subject is None or verb.subject[1] != start or verb.shared:
        return None
    dated = any(one.head == start - 1 for one in told)  # "the law approved in May provides"
    return None if dated else verb


def _opens(words: Sequence[Word], told: Sequence[Predicate], start: int, date: int) -> bool:
    place = start - 1
    while place >= 0 and words[place].tag is Tag.ADVERB:
        place -= 1
    if place < 0:
        return True
    tag = words[place].tag
    if tag is Tag.COMMA:
        return _opens_after_comma(words, told, place, date)
    return tag in (Tag.BREAK, Tag.CONJUNCTION, Tag.SUBORDINATOR, Tag.RELATIVE) or words[place].plain == "that"


def _opens_after_comma(words: Sequence[Word], told: Sequence[Predicate], comma: int, date: int) -> bool:
    """Behind a comma a date opens the next clause, unless a verb went before and none with a subject follows."""
    following = next((one for one in told if one.first > date and one.form is Form.FINITE), None)
    earlier = [one for one in told if one.head < comma and one.form is Form.FINITE and not one.relative]
    if following is None:
        return False
    if not earlier:
        return True
    direct = following.subject is not None and date < following.subject[0] <= date + 2
    return direct or (following.shared and following.first <= date + 3)


def _opening(words: Sequence[Word], told: Sequence[Predicate], date: int, loose: Anchoring) -> Anchoring:
    following = [one for one in told if one.first > date and one.form is Form.FINITE]
    inside = loose.start > 0 and (words[loose.start - 1].tag is Tag.RELATIVE or words[loose.start - 1].plain == "that")
    stop = next((place for place in range(date + 1, len(words)) if words[place].tag is Tag.BREAK), len(words))
    for verb in (
        following
        if inside
        else [one for one in following if not (one.relative and not one.shared) and not one.subordinate]
    ):
        if any(word.tag is Tag.OPEN for word in words[date : verb.first]) and _in_open_bracket(words, date, verb.first):
            continue
        if verb.first < stop or stop == date + 1:
            return loose._replace(how=How.OPENING, predicate=verb)
    joined = loose.start > 0 and words[loose.start - 1].tag is Tag.CONJUNCTION
    earlier = [one for one in told if one.head < loose.start and one.form is Form.FINITE]
    if joined and earlier and date + 1 < len(words):
        return loose._replace(how=How.GAPPED, predicate=earlier[-1], noun=(date + 1, len(words)))
    if following:
        return loose._replace(how=How.OPENING, predicate=following[0])
    return _behind(words, told, loose.start, date, loose)


def _in_open_bracket(words: Sequence[Word], first: int, place: int) -> bool:
    return sum((word.tag is Tag.OPEN) - (word.tag is Tag.CLOSE) for word in words[first:place]) > 0


def _sharing_verb(
    words: Sequence[Word], told: Sequence[Predicate], start: int, before: Anchoring | None, loose: Anchoring
) -> Anchoring | None:
    """Words between two dates that have no verb of their own: "and Lyon on 19 June", "and then to Rome in 1929"."""
    if before is None or before.predicate is None:
        return None
    if before.predicate.head > start:
        return None
    previous = max((place for place in range(start) if words[place].tag is Tag.DATE), default=None)
    if previous is None or any(previous < one.head < start and words[one.head].plain != "followed" for one in told):
        return None
    first = previous + 1
    while first < start and (
        words[first].tag in (Tag.CONJUNCTION, Tag.COMMA, Tag.ADVERB) or words[first].plain in ("followed", "by", "with")
    ):
        first += 1
    if first == previous + 1 or first >= start or start - first > 10:
        return None
    if any(word.tag in (Tag.BREAK, Tag.OPEN, Tag.CLOSE, Tag.SUBORDINATOR) for word in words[first:start]):
        return None
    return loose._replace(how=How.GAPPED, predicate=before.predicate, noun=(first, start))


def _behind(words: Sequence[Word], told: Sequence[Predicate], start: int, date: int, loose: Anchoring) -> Anchoring:
    earlier = [one for one in told if one.head < start and not in_brackets(words, one.head, start)]
    if earlier:
        return loose._replace(how=How.BEHIND, predicate=earlier[-1])
    later = next((one for one in told if one.first > date and one.form is Form.FINITE), None)
    if later is not None:
        return loose._replace(how=How.BEHIND, predicate=later)
    entry = start == 0 and date + 1 < len(words) and words[date + 1].tag is Tag.BREAK
    return loose._replace(how=How.ENTRY) if entry else loose
