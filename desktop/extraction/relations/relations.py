"""How actors stand to each other, where one sentence says so in words that are known.

The kinds are the words that lessons use ("commands", "supports", "part of"): the map of relations can draw them. The
words that say so lie in resources/words/relations.toml; two names in one sentence alone say nothing.
"""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from db.model.article import Span
from db.model.sentence import Sentence
from db.model.suggestion import RelationSuggestion
from desktop.extraction.grammar.inflection import Form, inflected
from desktop.extraction.mentions import Mentions
from desktop.extraction.relations.objects import end_of, objects
from desktop.extraction.relations.offices import Found, held, office_heads
from desktop.extraction.relations.phrases import HYPHENS, Cast, Party, Phrases, relation_words, word_list
from desktop.extraction.relations.referents import Referents
from desktop.extraction.relations.subjects import beside, subject_of

_WORDS = re.compile(r"[a-z]+")
_RIGHT_IN_ARTICLES = 0.85
"""How the share that was right in whole annotated articles stands to that in single sentences judged by eye."""
_LEAST = 0.3
"""Less is not offered."""
_UNREAL = 0.3
"""What "would" or "should" takes off: it may never have come to pass."""
_SURE = {
    "active": 0.9, "passive": 0.92, "hyphen": 0.92, "doing": 0.75, "being": 0.85, "noun": 0.82, "between": 0.7,
    "of": 0.92, "owner": 0.85, "under": 0.9,
}  # fmt: skip
"""By how the words stand; read off some hundreds of suggestions that were judged by eye."""
_BODIES_ONLY = frozenset(("leads", "commands", "part of", "no longer part of"))
"""Nobody leads or is part of a person."""
_COMMON = frozenset(("in", "at", "a", "an", "under", "the"))
"""Words that stand in every sentence: a cue is looked for by its first other one."""
_GAPS = frozenset((" of ", " of the ", "'s ", "’s ", " 's ", " ’s ", " ("))
"""What stands between two names of which one belongs to the other."""
_ALIKE = frozenset(("succeeds",))
_STATES_TOO = frozenset(("secede", "break", "belong", "part"))
"""Of the verbs of being part of something, those that also go with states: who "left Russia" was a traveller."""


class _Cue(NamedTuple):
    """What the words around a known one say; `lead` are those right before it, `tail` those that follow."""

    kind: str
    lead: tuple[str, ...]
    tail: tuple[str, ...]
    form: Form
    verb: str


def relations(text: str, sentences: Sequence[Span], mentions: Mentions) -> list[RelationSuggestion]:
    """The relations in reading order, each pair of actors and kind once. Takes time in proportion to the text."""
    found: dict[tuple[int, str, int], RelationSuggestion] = {}
    cast = Cast(text, mentions)
    referents = Referents(text, mentions)
    for sentence in sentences:
        inside = mentions.within(sentence)
        he = referents.meant(sentence, inside)
        if not inside or text[sentence.end - 1] == "?":
            continue
        if len(inside) < 2 and he < 0 and not cast.states:
            continue
        has_cue = not _first_words().isdisjoint(_WORDS.findall(text[sentence.start : sentence.end].lower()))
        belonging = any(text[a.span.end : b.span.start] in _GAPS for a, b in pairwise(inside))
        if not has_cue and not belonging:
            continue
        words = Phrases(text, sentence, inside, cast, he)
        for one in _in_sentence(words):
            suggestion = _suggestion(words, sentence, one)
            key = (suggestion.from_key, suggestion.kind, suggestion.to_key)
            if key not in found or found[key].confidence < suggestion.confidence:
                found[key] = suggestion
    return sorted((one for key, one in found.items() if not _is_told_better(key, found)), key=lambda one: one.span)


def _is_told_better(key: tuple[int, str, int], found: Container[tuple[int, str, int]]) -> bool:
    """Who commands or leads something is part of it."""
    holder, kind, body = key
    return kind == "part of" and ((holder, "commands", body) in found or (holder, "leads", body) in found)


def _in_sentence(words: Phrases) -> Iterator[Found]:
    cues = _cues()
    known = cues.keys()
    for place, low in enumerate(words.low):
        if low in known:
            for cue in cues[low]:
                first = place - len(cue.lead)
                if first < 0 or not _stands(words, first, cue):
                    continue
                made = [one for one in _by_cue(words, first, cue) if _fits(words, cue, one)]
                yield from made
                if made:
                    break
    yield from _belonging(words)
    if not office_heads().isdisjoint(words.low):
        yield from (one for one in held(words) if one.sure >= _LEAST)


def _belonging(words: Phrases) -> Iterator[Found]:
    """ "Serra of the council", "Serra (Labour)", "Iran's Revolutionary Guard"."""
    cast = words.cast
    for place, key in enumerate(words.keys):
        if key < 0 or cast.is_place(key):
            continue
        if words.word(place + 1) in ("'s", "’s"):
            other = words.key(place + 2)
            if other >= 0 and not cast.is_person(key) and not cast.is_state(other) and not cast.is_place(other):
                follows = words.word(place + 3) in word_list("bodies") or words.ends_phrase(place + 3)
                if not (cast.is_person(other) and cast.is_state(key)) and other != key and follows:
                    body = Party(place, key, 0.0)
                    yield Found(Party(place + 2, other, 0.0), "part of", body, _SURE["owner"], place, place + 2)
        elif cast.is_person(key) and words.word(place + 1) in ("of", "("):
            bracket = words.word(place + 1) == "("
            other = place + 2 if bracket or words.key(place + 2) >= 0 else place + 3
            if words.key(other) < 0 or (other == place + 3 and words.word(place + 2) != "the"):
                continue
            body = Party(other, words.key(other), 0.0)
            if not bracket and cast.is_state(body.key) and words.word(place - 1) in word_list("heads_of_state"):
                yield Found(Party(place, key, 0.0), "leads", body, _SURE["of"], place - 1, other)
                continue
            closed = words.word(other + 1) == ")" if bracket else words.ends_name(other + 1)
            named = cast.is_person(body.key) or cast.is_state(body.key) or cast.is_place(body.key)
            if closed and not named and not (bracket and words.raw[other].isupper()):
                yield Found(Party(place, key, 0.0), "part of", body, _SURE["of"], place, other)


def _stands(words: Phrases, first: int, cue: _Cue) -> bool:
    """Whether the words of a cue that may begin at `first` all stand there."""
    place = first + len(cue.lead)
    return all(words.word(first + number) == word for number, word in enumerate(cue.lead)) and all(
        words.word(place + number) == word for number, word in enumerate(cue.tail, 1)
    )


def _fits(words: Phrases, cue: _Cue, one: Found) -> bool:
    """Whether the actors are of the sorts that can stand so to each other."""
    cast = words.cast
    if one.sure < _LEAST or one.holder.key == one.body.key:
        return False
    if cast.is_place(one.holder.key) or cast.is_place(one.body.key):
        return False
    if cue.kind in _ALIKE:
        return cast.is_person(one.holder.key) == cast.is_person(one.body.key)
    if cue.kind in _BODIES_ONLY and cast.is_person(one.body.key):
        return False
    part = cue.kind in ("part of", "no longer part of")
    return not (part and cast.is_state(one.body.key) and cue.verb not in _STATES_TOO)


def _by_cue(words: Phrases, place: int, cue: _Cue) -> Iterator[Found]:
    after = place + 1 + len(cue.lead) + len(cue.tail)
    match cue.form:
        case Form.ADJECTIVE:
            subject = subject_of(words, place)
            after_being = words.word(place - 1) in word_list("being")
            parties = subject.parties if subject.passive or after_being else beside(words, place - 1)
            yield from _all(words, cue, parties, objects(words, after), "being", place, subject.negated, subject.unreal)
        case Form.NOUN:
            others = objects(words, after)
            owners = _owners(words, place) or _bringing(words, place)
            if others and not owners and words.word(end_of(words, others[-1].place)) == "by":
                owners = objects(words, end_of(words, others[-1].place) + 1)
            yield from _all(words, cue, owners, others, "noun", place)
        case Form.UNDER:
            if cue.lead or words.word(after) in word_list("ranks"):
                yield from _all(words, cue, objects(words, after), beside(words, place - 1), "under", place)
        case Form.BETWEEN:
            if words.word(after) == "between":
                first = objects(words, after + 1)[:1]
                then = end_of(words, first[0].place) if first else after
                if words.word(then) == "and":
                    yield from _all(words, cue, first, objects(words, then + 1)[:1], "between", place)
        case _:
            yield from _by_verb(words, place, cue, after)


def _by_verb(words: Phrases, place: int, cue: _Cue, after: int) -> Iterator[Found]:
    before = words.word(place - 1)
    may_be_passive = cue.form in (Form.PAST, Form.PARTICIPLE)
    if may_be_passive and before in HYPHENS:
        key = words.key(place - 2) if words.key(place - 2) >= 0 else words.people(place - 2)
        if key >= 0:
            yield from _all(words, cue, [Party(place - 2, key, 0.0)], objects(words, after), "hyphen", place)
        return
    if may_be_passive and words.word(after) == "by":
        yield from _passive(words, place, cue, after + 1)
        return
    if may_be_passive and words.word(after) == "as":
        by = next((later for later in range(after + 1, after + 6) if words.word(later) == "by"), -1)
        if by >= 0:
            yield from _passive(words, place, cue, by + 1)
            return
    subject = subject_of(words, place)
    if cue.form is Form.DOING:
        alone = beside(words, place - 1) if before == "," else []
        parties = subject.parties if subject.passive else alone
        yield from _all(words, cue, parties, objects(words, after), "doing", place, subject.negated, subject.unreal)
        return
    if subject.passive and words.word(place - 1) not in word_list("adverbs"):
        return  # "was attacked on Monday"
    if cue.form is Form.BASE and len(subject.parties) < 2 and subject.place == place - 1:
        return  # "the Allies' support"
    others = objects(words, after)
    yield from _all(words, cue, subject.parties, others, "active", place, subject.negated, subject.unreal)


def _passive(words: Phrases, place: int, cue: _Cue, after: int) -> Iterator[Found]:
    """ "The council was led by Serra", "the council, backed by Italy", "Backed by Italy, the council"."""
    agents = objects(words, after)
    if not agents:
        return
    subject = subject_of(words, place)
    patients = list(subject.parties) if subject.passive else beside(words, place - 1)
    if place == 0 or (place < 3 and words.word(place - 1) not in word_list("being") and not patients):
        end = end_of(words, agents[-1].place)
        patients = objects(words, end + 1) if words.word(end) == "," else []
    yield from _all(words, cue, agents, patients, "passive", place, subject.negated, subject.unreal)


def _owners(words: Phrases, place: int) -> list[Party]:
    """Whose support or invasion it is: "Italy's", "the German", and "its" of the subject before it."""
    for before in range(place - 1, max(place - 5, -1), -1):
        low = words.word(before)
        if low in ("'s", "’s", "'", "’"):
            return [Party(before - 1, words.key(before - 1), 0.0)] if words.key(before - 1) >= 0 else []
        if words.key(before) >= 0:
            return [Party(before, words.key(before), 0.05)] if before == place - 1 else []
        if words.people(before) >= 0:
            return [Party(before, words.people(before), 0.05)]
        if low in ("its", "his", "her", "their"):
            return _nearest_subject(words, before)
        if (
            words.raw[before][:1].isupper()
            or low in word_list("prepositions")
            or low in word_list("linking")
            or not low[0].isalpha()
        ):
            return []
    return []


def _bringing(words: Phrases, place: int) -> list[Party]:
    """Who "signed a military alliance with" or "declared strong support for" somebody."""
    for verb in range(place - 1, max(place - 7, -1), -1):
        low = words.word(verb)
        if low in word_list("bringing"):
            return [one._replace(loss=one.loss + 0.05) for one in subject_of(words, verb).parties]
        if not low or low in word_list("prepositions") or not low[0].isalpha():
            return []
    return []


def _nearest_subject(words: Phrases, place: int) -> list[Party]:
    """The only name before "its" in the sentence."""
    names = words.named_before(place)
    return [Party(names[0], words.keys[names[0]], 0.1)] if len({words.keys[one] for one in names}) == 1 else []


def _all(
    words: Phrases,
    cue: _Cue,
    firsts: Sequence[Party],
    seconds: Sequence[Party],
    manner: str,
    place: int,
    negated: bool = False,
    unreal: bool = False,
) -> Iterator[Found]:
    """Each of the first parties with each of the second."""
    kind: str | None = relation_words()["negated"].get(cue.kind) if negated else cue.kind
    if kind is None:
        return
    sure = _SURE[manner] - (_UNREAL if unreal else 0)
    for first in firsts:
        for second in seconds:
            rest = sure - first.loss - second.loss
            yield Found(first, kind, second, rest, place, place + len(cue.lead) + len(cue.tail))


def _suggestion(words: Phrases, sentence: Span, one: Found) -> RelationSuggestion:
    said = words.said(one.first, one.last)
    reason = Sentence("“{words}” says how the two stand to each other.", words=said)
    sure = round(one.sure * _RIGHT_IN_ARTICLES, 2)
    return RelationSuggestion(one.holder.key, one.kind, one.body.key, sentence, sure, reason)


@cache
def _first_words() -> frozenset[str]:
    """A sentence without any of them says nothing of this."""
    return frozenset(word.partition("-")[0] for word in (*_cues(), *office_heads()))


@cache
def _cues() -> dict[str, tuple[_Cue, ...]]:
    """What can begin with a word, the longest first."""
    lists = relation_words()
    found: dict[str, list[_Cue]] = {}
    for kind, verbs in lists["verbs"].items():
        for verb in verbs:
            first, *tail = verb.split()
            base = first.partition("/")[0]
            for word, form in inflected(first):
                found.setdefault(word, []).append(_Cue(kind, (), tuple(tail), form, base))
    fixed = (("adjectives", Form.ADJECTIVE), ("nouns", Form.NOUN), ("under", Form.UNDER))
    for section, form in fixed:
        for kind, phrases in lists[section].items():
            for phrase in map(str.split, phrases):
                head = next(number for number, word in enumerate(phrase) if word not in _COMMON)
                cue = _Cue(kind, tuple(phrase[:head]), tuple(phrase[head + 1 :]), form, phrase[head])
                found.setdefault(phrase[head], []).append(cue)
    found["under"] = [_Cue("commands", (), (), Form.UNDER, "under")]
    for kind, nouns in lists["between"].items():
        for noun in nouns.split():
            found.setdefault(noun, []).append(_Cue(kind, (), (), Form.BETWEEN, noun))
    return {word: tuple(sorted(cues, key=lambda cue: -len(cue.lead) - len(cue.tail))) for word, cues in found.items()}
