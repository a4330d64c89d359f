"""Whether what a sentence tells happened, and how sure that is: event factuality, as the field calls it.

The amounts were set by reading: of the events above 0.9 nine in ten are right (see the bench's reliability table).
"""

import re
from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from db.model.event import Claim
from db.model.moment import Precision
from desktop.extraction.events.anchoring import EVENT_NOUNS, Anchoring, How
from desktop.extraction.grammar.verb_groups import Form, Predicate
from desktop.extraction.grammar.verbs import is_third_person, present
from desktop.extraction.grammar.word_classes import Tag, Word
from desktop.extraction.timex import Timex

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
_PASTED = re.compile(r"\b(?:Main article|See also|Further information)s?:")
"""What an article that was copied from an encyclopedia has between a heading and its first sentence."""
_STATES_WORDS = (
    "consisted contained belonged included knew believed thought wanted seemed appeared depended existed lay "
    "resembled comprised numbered owned possessed held lived stood remained stayed served worked meant needed "
    "liked loved hated feared hoped expected wished understood remembered regarded considered viewed enjoyed "
    "suffered represented featured averaged totalled covered measured weighed cost faced played relied tended "
    "used located based situated known called named born-in composed made-up dated spoke supposed required ranged "
    "read felt heard saw found seen followed related involved associated concerned dealt described estimated "
    "intended planned continue continued constituted"
)
_STATES = frozenset(_STATES_WORDS.split())
"""Verbs of states, views and descriptions: seldom something that happens at a date."""
_SAYING_WORDS = (
    "said says told stated reported wrote argued noted added suggested claimed thought believed predicted "
    "commented explained admitted observed estimated implied recalled insisted remarked asked indicated "
    "acknowledged shows showed"
)
_SAYING = frozenset(_SAYING_WORDS.split())
_BARE = _SAYING | {
    "warned",
    "announced",
    "declared",
    "agreed",
    "decided",
    "ordered",
    "accused",
    "called",
    "clear",
    "began",
}
"""A headline that ends so does not say the most of it."""
_PLANNED_WORDS = (
    "expected scheduled planned set due supposed intended slated going wants wanted plans hopes hoped aims likely "
    "expects intends forecast predicted"
)
_PLANNED = frozenset(_PLANNED_WORDS.split())
_PREPOSITIONS = {
    "since": 0.45,
    "until": 0.3,
    "till": 0.3,
    "by": 0.15,
    "for": 0.4,
    "of": 0.5,
    "than": 0.5,
    "as": 0.3,
    "from": 0.15,
    "before": 0.35,
    "after": 0.3,
    "to": 0.3,
    "like": 0.4,
    "about": 0.4,
    "with": 0.4,
    "through": 0.15,
    "throughout": 0.2,
    "between": 0.1,
    "over": 0.2,
    "up": 0.3,
}
"""What each preposition before a date takes off: "since 1990" and "for 1990" do not say when something happened."""
_HOW = {How.GAPPED: 0.15, How.NAMED: 0.4, How.LIFE: 0.05, How.LOOSE: 0.65, How.ENTRY: 0.2}
_TELLER = frozenset(("i", "we", "you", "us"))
_UNNAMED = frozenset(("it", "they", "this", "these", "that", "he", "she", "there", "those", "one", "what"))
_NOBODY = _TELLER | {"it", "there", "this", "that", "what", "nobody", "nothing", "none", "no"}
_NOTHING = frozenset(("no", "none", "nothing", "nobody", "little", "few"))
_UNCERTAIN = frozenset(("before", "until", "that", "as", "than", "what", "how", "why"))
"""Openers of a clause that need not have happened, or not at the date."""
_CONDITIONS = frozenset(("if", "unless", "whether"))
_LEAST = 0.05
_MEANT = 0.85
"""The most that can be said of whom a pronoun means."""
_DOUBTFUL = 0.35
_DOUBTED = 0.1
CUED = 0.55
"""The confidence in what has no date, but words such as "then"."""
NEXT_STEP = 0.5
"""The confidence in what has neither, but follows on what is dated."""
STEP = 0.35
"""The confidence in what does not even do that."""
_FAR = 12


class Telling(NamedTuple):
    """What is asked about: the words of a sentence, the date's anchoring, its headline, whether it names anybody."""

    words: Sequence[Word]
    told: Sequence[Predicate]
    anchoring: Anchoring
    date: int | None
    title: str
    named: bool
    resolved: bool
    """Whether a pronoun for its subject was replaced by a name."""


def claim_of(words: str) -> Claim:
    """How a sentence tells it, by its cue words."""
    if _HEDGED.search(words):
        return Claim.HEDGED
    return Claim.JUDGEMENT if _JUDGED.search(words) else Claim.REPORT


def is_planned(telling: Telling) -> bool:
    """Whether the verb only says what will, may or should be."""
    verb = telling.anchoring.predicate
    if verb is None:
        return False
    following = telling.words[verb.head + 1].plain if verb.head + 1 < len(telling.words) else ""
    return verb.auxiliary is Tag.MODAL or (telling.words[verb.head].plain in _PLANNED and following == "to")


def is_step(words: Sequence[Word], verb: Predicate) -> bool:
    """Whether a verb tells what somebody did or what befell it, with whom that was: a step of the story."""
    if (
        words[0].plain in _CONDITIONS
        or verb.subject is None
        or verb.negated
        or verb.auxiliary in (Tag.MODAL, Tag.DO)
        or verb.subordinate in _CONDITIONS
    ):
        return False
    if verb.auxiliary is Tag.BE and not (verb.passive and words[verb.first].plain in ("was", "were")):
        return False
    if verb.first == verb.head and words[verb.head].tag not in (Tag.VERB_PAST, Tag.VERB_ED):
        return False
    following = words[verb.head + 1].plain if verb.head + 1 < len(words) else ""
    return words[verb.subject[0]].plain not in _NOBODY and following not in _NOTHING


def confidence_of(telling: Telling, dated: Timex | float, sentence: str) -> float:
    """How likely a teacher takes it as an event with this date; `dated` is CUED or STEP where there is no date."""
    timex = dated if isinstance(dated, Timex) else None
    confidence = dated.confidence if isinstance(dated, Timex) else dated
    confidence -= _HOW.get(telling.anchoring.how, 0.0)
    confidence -= _off_for_date(telling, timex)
    confidence -= _off_for_verb(telling)
    confidence -= _off_for_subject(telling)
    confidence -= 0.4 if sentence.rstrip("\"”’')").endswith("?") else 0
    confidence -= 0.25 if sentence[0] in "“\"‘'«„" else 0
    confidence -= 0.1 if not telling.named else 0
    confidence -= _off_for_fragment(telling, sentence)
    confidence = min(confidence, _MEANT) if telling.resolved else confidence
    softened = confidence if telling.anchoring.predicate is None else _softened(confidence)
    return round(min(0.95, max(_LEAST, softened)), 2)


def _softened(confidence: float) -> float:
    """What is left of a confidence that several doubts have lowered: even then one in eight is right."""
    if confidence >= _DOUBTFUL:
        return confidence
    return _DOUBTED + (_DOUBTFUL - _DOUBTED) * exp((confidence - _DOUBTFUL) / (_DOUBTFUL - _DOUBTED))


def _off_for_fragment(telling: Telling, sentence: str) -> float:
    """Less for a headline of one or two words, and for a sentence that begins or ends in the middle."""
    verb, off = telling.anchoring.predicate, 0.0
    if len(telling.title.split()) < 3 and telling.anchoring.how is not How.LIFE:
        named = verb is not None and verb.subject is not None and telling.words[verb.subject[0]].tag is Tag.NAME
        off += 0.1 if named else 0.35
    off += 0.3 if _PASTED.search(sentence) else 0.0
    brackets = [word.tag for word in telling.words if word.tag in (Tag.OPEN, Tag.CLOSE)]
    if sentence[0].islower() or sentence[0] in "()[]" or brackets[:1] == [Tag.CLOSE] or brackets[-1:] == [Tag.OPEN]:
        off += 0.3
    return off


def _off_for_date(telling: Telling, timex: Timex | None) -> float:
    if timex is None:
        return 0.0
    found, off = telling.anchoring, 0.0
    if found.how in (How.BEHIND, How.OPENING):
        off += _PREPOSITIONS.get(found.preposition, 0.0)
    if found.attributive and found.how is not How.NAMED:
        off += 0.15 if _is_of_event(telling) else 0.5
    if telling.date and telling.words[telling.date - 1].plain == "-":
        off += 0.4  # "post-2015"
    off += 0.35 if found.nominal and found.how in (How.OPENING, How.BEHIND) else 0.0
    if found.bracketed and found.how is not How.LIFE:
        off += 0.55
    if found.how is How.BEHIND and found.predicate is not None:
        off += _off_for_distance(telling.words, found.predicate.head, found.start)
    if timex.moment is None or timex.moment.precision >= Precision.DECADE:
        off += 0.3
    return off


def _is_of_event(telling: Telling) -> bool:
    date = telling.date
    return date is not None and any(word.plain in EVENT_NOUNS for word in telling.words[date + 1 : date + 5])


def _off_for_distance(words: Sequence[Word], head: int, start: int) -> float:
    between = words[head + 1 : start]
    off = 0.1 if len(between) > _FAR else 0.0
    if start < len(words) and start > 0 and words[start].tag is Tag.DATE and words[start - 1].tag is Tag.NAME:
        off += 0.25 if words[start].plain.isdecimal() else 0.0  # "the best player of Euro 2008"
    return off + (0.15 if any(word.tag in (Tag.BREAK, Tag.RELATIVE, Tag.SUBORDINATOR) for word in between) else 0.0)


def _off_for_verb(telling: Telling) -> float:
    verb = telling.anchoring.predicate
    if verb is None:
        return 0.0
    word, off = telling.words[verb.head].plain, 0.0
    until = telling.anchoring.preposition in ("until", "till")
    if verb.negated:
        off += 0.1 if until else 0.4
    off += 0.45 if is_planned(telling) else 0.0
    off += _off_for_state(telling.words, verb, word)
    if verb.subordinate in _CONDITIONS:
        off += 0.5
    off += 0.1 if telling.date is None and telling.words[verb.first].plain == "had" else 0.0
    inner = any(one.first < verb.first for one in telling.told)
    off += 0.25 if inner and verb.subordinate in _UNCERTAIN else 0.0
    off += 0.25 if verb.subordinate in ("which", "whom") else 0.0
    if verb.form is not Form.FINITE:
        off += 0.15
    if telling.title.rpartition(" ")[2] in _BARE:
        off += 0.2
    return off


def _off_for_state(words: Sequence[Word], verb: Predicate, word: str) -> float:
    first = words[verb.first].plain
    if verb.auxiliary is Tag.BE and verb.first == verb.head:
        return 0.4 if first in ("was", "were") else 0.5
    if verb.auxiliary is Tag.HAVE and verb.first == verb.head:
        return 0.35
    if verb.auxiliary is Tag.HAVE and word == "been":
        return 0.4
    if words[verb.head].tag is Tag.ING and verb.form is Form.FINITE:
        return 0.2 if first in ("was", "were") else 0.4
    if word in _SAYING:
        return 0.3
    if is_third_person(word):
        return 0.2
    if first in ("is", "are"):
        return 0.3
    if word in _STATES:
        return 0.3
    return 0.1 if first in ("has", "have") else 0.05 * (not present(word))


def _off_for_subject(telling: Telling) -> float:
    verb = telling.anchoring.predicate
    if verb is None or telling.resolved:
        return 0.0
    if verb.subject is None:
        return 0.25
    named = telling.words[verb.subject[0]].tag is Tag.NAME
    if verb.relative and not named and verb.subject[0] and telling.words[verb.subject[0] - 1].tag is Tag.PREPOSITION:
        return 0.2
    if telling.date is not None and telling.anchoring.start <= verb.subject[0] <= telling.date < verb.subject[1]:
        return 0.5  # "The start of 2004 was marked by"
    if telling.words[verb.subject[0]].tag in (Tag.PREPOSITION, Tag.SUBORDINATOR):
        return 0.3
    first = telling.words[verb.subject[0]].plain
    if first in _TELLER:
        return 0.4
    if first in ("it", "what", "there", "this") and verb.subject[1] - verb.subject[0] == 1:
        return 0.25
    return 0.15 if first in _UNNAMED and verb.subject[1] - verb.subject[0] == 1 else 0.0
