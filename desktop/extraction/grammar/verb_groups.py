"""Which words of a sentence are verbs, with their auxiliaries, and how each stands.

Verbs are known by their form and by what stands around them. Whether "signed" is told of a subject or hangs on a noun
("the treaty signed in May ended the war") follows from the other verbs of its clause.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from desktop.extraction.grammar.verbs import is_third_person
from desktop.extraction.grammar.word_classes import Tag, Word


class Form(Enum):
    """How a verb stands: with a subject of its own, as a participle behind a noun, or as an "-ing" clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    ING = "ing"


class Predicate(NamedTuple):
    """A verb with its auxiliaries; places are indices of words, `stop` of `subject` is excluded.

    `head` is the word that says what is done. `subject` is None where none was found; `relative` where it stands before
    "who", "which" or "that". `shared` is set where the verb stands behind "and" and has the subject of an earlier one.
    `subordinate` is the word that opens its clause ("when", "because"), or "".
    """

    first: int
    head: int
    form: Form
    passive: bool
    negated: bool
    auxiliary: Tag | None
    subject: tuple[int, int] | None = None
    relative: bool = False
    shared: bool = False
    subordinate: str = ""


AUXILIARIES = frozenset((Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL))
STRONG = frozenset((Tag.BREAK, Tag.SUBORDINATOR, Tag.RELATIVE))
"""What no clause reaches over."""
_SAYING_WORDS = (
    "said says announced reported stated told claimed declared confirmed believed thought argued warned noted "
    "added admitted revealed predicted suggested insisted concluded feared hoped"
)
SAYING = frozenset(_SAYING_WORDS.split())
"""Verbs that a clause without "that" may follow."""
_SURE = frozenset((*AUXILIARIES, Tag.VERB_PAST))
_BETWEEN = frozenset((Tag.ADVERB, Tag.NOT))
_ADJECTIVAL = frozenset((Tag.DETERMINER, Tag.PREPOSITION, Tag.TO, Tag.NUMBER, *AUXILIARIES))
_CLAUSE_ENDS = frozenset((*STRONG, Tag.COMMA, Tag.CONJUNCTION, Tag.OPEN, Tag.CLOSE))
_NAMING = frozenset(("named", "called", "dubbed", "entitled", "titled", "appointed", "elected", "born"))
_LONGEST_GROUP = 8


def verb_at(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> Predicate | None:
    """The verb that begins at an index, without a subject; None where none does. `made` are the verbs before it."""
    tag = words[place].tag
    if tag in AUXILIARIES and (place == 0 or words[place - 1].tag is not Tag.TO):
        return _after_auxiliary(words, place)
    if tag is Tag.VERB_PAST and (place == 0 or words[place - 1].tag not in (Tag.TO, Tag.MODAL)):
        return Predicate(place, place, Form.FINITE, False, _negated_before(words, place), None)
    if tag is Tag.VERB_ED:
        form = _form_of(words, place, made)
        if form is Form.PARTICIPLE and _is_noun(words, place + 1) and words[place].plain not in _NAMING:
            return None  # "its principal stained glass designer"
        joined = _joined(words, place, made) if form is Form.FINITE else None
        passive = form is Form.PARTICIPLE or (joined is not None and joined.passive)
        return None if form is None else Predicate(place, place, form, passive, _negated_before(words, place), None)
    if tag is Tag.PARTICIPLE and place and words[place - 1].tag not in _ADJECTIVAL:
        joined = _joined(words, place, made)
        form = Form.FINITE if joined is not None and joined.passive else Form.PARTICIPLE
        return Predicate(place, place, form, True, False, None)
    if tag is Tag.NOUN and place and is_third_person(words[place].plain) and _is_present(words, place, made):
        return Predicate(place, place, Form.FINITE, False, False, None)
    joined_ing = place > 0 and words[place - 1].tag is Tag.CONJUNCTION and made and made[-1].form is Form.ING
    if tag is Tag.ING and place and (joined_ing or _opens_clause(words, place)):
        return Predicate(place, place, Form.ING, False, False, None)
    return None


def _is_present(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> bool:
    """Whether a word such as "enters" is a verb and no plural: "who enters the camp and kills the ruler"."""
    before = words[word_before(words, place)]
    following = words[place + 1].tag if place + 1 < len(words) else Tag.BREAK
    if before.tag is Tag.RELATIVE or before.plain in ("he", "she", "it"):
        return True
    if following not in (Tag.DETERMINER, Tag.NAME, Tag.PRONOUN, Tag.NUMBER, Tag.TO):
        return False
    if before.tag in (Tag.CONJUNCTION, Tag.COMMA):
        return bool(made) and is_third_person(words[made[-1].head].plain)
    return before.tag in (Tag.NAME, Tag.DATE) and not before.plain.endswith(("'s", "’s"))


def _opens_clause(words: Sequence[Word], place: int) -> bool:
    """Whether an "-ing" word opens a clause ("troops besieging the fort") and is no noun ("in fierce fighting")."""
    if words[place - 1].plain == "-":
        return False
    before = words[place - 1].tag
    following = words[place + 1].tag if place + 1 < len(words) else Tag.BREAK
    if before in (Tag.NAME, Tag.NOUN):
        return following in (Tag.DETERMINER, Tag.NAME, Tag.PRONOUN, Tag.NOUN, Tag.NUMBER)
    return before in (Tag.COMMA, Tag.DATE, Tag.CLOSE)


def _negated_before(words: Sequence[Word], place: int) -> bool:
    return place > 0 and words[place - 1].tag is Tag.NOT


def _after_auxiliary(words: Sequence[Word], place: int) -> Predicate:
    """The verb group that an auxiliary opens: "was not elected", "would have been", "had fought", "was ill"."""
    kind = words[place].tag
    head, being, negated = place, kind is Tag.BE, words[place].plain.endswith(("n't", "n’t", "cannot"))
    negated = negated or _negated_before(words, place)
    position = place + 1
    while position < len(words) and position - place < _LONGEST_GROUP:
        tag, plain = words[position].tag, words[position].plain
        if tag in _BETWEEN or tag is Tag.DATE or plain == "yet":
            negated = negated or tag is Tag.NOT
        elif tag in (Tag.BE, Tag.HAVE) and kind is not Tag.BE:
            head, being = position, being or tag is Tag.BE
        elif kind is Tag.BE and plain in ("being", "been"):
            head = position
        elif tag in (Tag.VERB_ED, Tag.PARTICIPLE, Tag.VERB_PAST, Tag.ING):
            return Predicate(place, position, Form.FINITE, being and tag is not Tag.ING, negated, kind)
        elif kind in (Tag.MODAL, Tag.DO) and tag in (Tag.NOUN, Tag.ADVERB) and not being:
            return Predicate(place, position, Form.FINITE, False, negated, kind)
        else:
            break
        position += 1
    return Predicate(place, head, Form.FINITE, False, negated, kind)


def _joined(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> Predicate | None:
    """The verb that the one at `place` is joined to by "and" or in a list."""
    before = word_before(words, place)
    return made[-1] if made and before >= 0 and words[before].tag in (Tag.CONJUNCTION, Tag.COMMA) else None


def word_before(words: Sequence[Word], place: int) -> int:
    """The last word before `place` that is no adverb; -1 if there is none."""
    place -= 1
    while place >= 0 and words[place].tag in _BETWEEN:
        place -= 1
    return place


def _form_of(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> Form | None:
    """Whether "signed" is told of a subject, hangs on a noun, or is none of both ("the signed treaty")."""
    before = word_before(words, place)
    if before < 0:
        return Form.PARTICIPLE
    tag = words[before].tag
    following = words[place + 1].plain if place + 1 < len(words) else ""
    dated = following and words[place + 1].tag is Tag.DATE and words[place].plain == "dated"
    if (
        dated
        or tag in _ADJECTIVAL
        or tag is Tag.ING
        or (words[before].plain.endswith(("'s", "’s")) and _is_noun(words, place + 1))
    ):
        return None
    if tag in (Tag.RELATIVE, Tag.PRONOUN) or (words[before].plain == "that"):
        return Form.FINITE
    if tag is Tag.CONJUNCTION:
        if _is_noun(words, place + 1) and _verb_follows(words, place):
            return None  # "and protracted talks began"
        return made[-1].form if made else None
    if following == "by" or _joined_by(words, place):
        return Form.PARTICIPLE
    if tag in (Tag.COMMA, Tag.DATE):
        return _form_after_comma(words, place, made)
    if tag in (Tag.BREAK, Tag.OPEN, Tag.SUBORDINATOR):
        return Form.PARTICIPLE
    return _form_after_noun(words, place, made)


def _joined_by(words: Sequence[Word], place: int) -> bool:
    """Whether a second participle shares an agent: "jobs lost or gained by the reform"."""
    shared = words[place + 1 : place + 4]
    return [word.tag for word in shared[:2]] == [Tag.CONJUNCTION, Tag.VERB_ED] and shared[-1].plain == "by"


def _is_noun(words: Sequence[Word], place: int) -> bool:
    return place < len(words) and words[place].tag in (Tag.NOUN, Tag.NAME)


def _verb_follows(words: Sequence[Word], place: int) -> bool:
    """Whether a further verb stands before the next mark or joint."""
    for word in words[place + 2 :]:
        if word.tag in _CLAUSE_ENDS or word.tag is Tag.DATE:
            return False
        if word.tag in _SURE or word.tag is Tag.VERB_ED:
            return True
    return False


def _form_after_noun(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> Form:
    """A second verb without a joint is a participle ("met the man appointed in May"), as is one before the first."""
    if made and made[-1].form is Form.FINITE:
        between = words[made[-1].head + 1 : place]
        if not any(word.tag in _CLAUSE_ENDS for word in between) and words[made[-1].head].plain not in SAYING:
            return Form.PARTICIPLE
    if words[place].plain in SAYING and _says_at_once(words, place):
        return Form.FINITE
    for position in range(place + 1, len(words)):
        word = words[position]
        if word.tag is Tag.COMMA and _verb_behind_comma(words, position):
            return Form.PARTICIPLE
        if word.tag in _CLAUSE_ENDS or word.plain == "that":
            break
        if word.tag is Tag.VERB_ED and _is_main_behind(words, place, position):
            return Form.PARTICIPLE
        if word.tag is Tag.NOUN and is_third_person(word.plain) and _is_present(words, position, ()):
            return Form.PARTICIPLE  # "the law approved in May provides a framework"
        if word.tag in _SURE:
            return Form.FINITE if _has_object(words, place) else Form.PARTICIPLE
    return Form.FINITE


def _says_at_once(words: Sequence[Word], place: int) -> bool:
    """Whether what somebody said follows without "that": "announced today it would close"."""
    following = place + 1
    while following < len(words) and words[following].tag in (Tag.DATE, Tag.ADVERB, Tag.PREPOSITION):
        following += 1 + (words[following].tag is Tag.PREPOSITION)
    return following < len(words) and words[following].tag in (Tag.PRONOUN, Tag.SUBORDINATOR)


def _is_main_behind(words: Sequence[Word], place: int, position: int) -> bool:
    """Whether the second of two verbs is the main one: "the armistice signed at Thessaloniki ended the war"."""
    if words[place + 1].tag not in (Tag.PREPOSITION, Tag.DATE) or words[position - 1].tag not in (Tag.NAME, Tag.DATE):
        return False
    following = words[position + 1].tag if position + 1 < len(words) else Tag.BREAK
    return following in (Tag.DETERMINER, Tag.NAME, Tag.PRONOUN, Tag.NUMBER)


def _verb_behind_comma(words: Sequence[Word], comma: int) -> bool:
    """Whether the sentence's verb follows a comma: "The treaty signed in May, however, ended the war"."""
    position = comma + 1
    while position < len(words) and words[position].tag in (Tag.ADVERB, Tag.COMMA):
        position += 1
    if position >= len(words):
        return False
    tag = words[position].tag
    return tag in (Tag.BE, Tag.HAVE) or (position > comma + 1 and tag in (Tag.VERB_ED, Tag.VERB_PAST))


def _has_object(words: Sequence[Word], place: int) -> bool:
    """Whether an object follows a verb at once, as it does behind no participle: "Russia sent ships"."""
    following = words[place + 1].tag
    if following in (Tag.NOUN, Tag.NAME):
        return words[place - 1].tag is Tag.NAME
    return following in (Tag.DETERMINER, Tag.PRONOUN, Tag.NUMBER)


def _form_after_comma(words: Sequence[Word], place: int, made: Sequence[Predicate]) -> Form:
    start = clause_start(words, place)
    told = [one for one in made if one.first >= start and one.form is Form.FINITE and not one.relative]
    after = words[place + 1].tag if place + 1 < len(words) else Tag.BREAK
    if not told:
        commas = sum(word.tag is Tag.COMMA for word in words[start:place])
        adjunct = words[start].tag in (Tag.PREPOSITION, Tag.DATE, Tag.ING, Tag.SUBORDINATOR) if start < place else True
        later = any(word.tag in _SURE for word in words[place + 1 :])
        listed = any(
            words[one].tag is Tag.COMMA and words[one + 1].tag is Tag.CONJUNCTION for one in range(start, place - 1)
        )
        return Form.PARTICIPLE if listed or (later and commas == 1 and not adjunct) else Form.FINITE
    if after in (Tag.PREPOSITION, Tag.TO, Tag.DATE, Tag.NUMBER, Tag.BREAK) and not _is_listed(words, place):
        return Form.PARTICIPLE
    return Form.FINITE


def _is_listed(words: Sequence[Word], place: int) -> bool:
    """Whether a further verb follows behind "and": one of a list of what somebody did."""
    for position in range(place + 1, min(len(words) - 1, place + 25)):
        if words[position].tag is Tag.CONJUNCTION:
            return words[position + 1].tag in (Tag.VERB_ED, Tag.VERB_PAST, Tag.ADVERB, Tag.PREPOSITION)
        if words[position].tag in STRONG:
            return False
    return False


def clause_start(words: Sequence[Word], place: int) -> int:
    """Where the words begin that no strong mark parts from the word at an index."""
    place -= 1
    while place >= 0 and words[place].tag is not Tag.BREAK:
        place -= 1
    return place + 1
