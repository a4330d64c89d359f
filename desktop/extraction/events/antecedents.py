"""Whom "he", "she", "it" or "they" means as what a verb is told of."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.coreference.namesakes import named, sex
from desktop.extraction.events.headlines import sentence_words
from desktop.extraction.events.shortening import plain, runs
from desktop.extraction.grammar.clauses import main_predicate, predicates
from desktop.extraction.grammar.verb_groups import Form, Predicate
from desktop.extraction.grammar.word_classes import Tag, Word
from desktop.extraction.mentions import Mentioned, Mentions
from desktop.extraction.timex import Timex

_PRONOUN = re.compile(
    r"^(?:(?:But|And|Then|There|Later|Now|Here|Meanwhile|However|Soon),?\s+)*(?:In |On |By "
    r"|During )?(?P<pronoun>[Hh]e|[Ss]he)\b"
)
_NOT_SUBJECT = re.compile(
    r"^(?:His|Her|Their|Its|\(|[a-z])|\b(?:with|alongside|by|of|from|to|and|for|against|like|under|[Hh]is|[Hh]er)\s$"
)
"""Before the first name of a sentence: it is not whom the sentence tells of."""
_FOLLOWING_PRONOUN = re.compile(r",?\s*(?P<pronoun>he|she)\b")
_HEAD = 45
"""Code points within which a sentence names who it is about."""
_PLURALS = frozenset(("people", "men", "women", "troops", "police", "children", "others"))
_DUMMY = frozenset((Tag.BE, Tag.HAVE, Tag.MODAL, Tag.DO))
_SIMPLE = frozenset((Tag.DETERMINER, Tag.NAME, Tag.NOUN, Tag.NUMBER, Tag.CONJUNCTION))
_LONGEST_PHRASE = 5
_POINTING = frozenset(("this", "that", "these", "those", "no", "another", "each", "every"))
_ENOUGH_ABOUT = 3
_LOOKED_AT = 600
"""Code points of the sentence before that are read for its subject."""


class Told(NamedTuple):
    """A sentence with its dates and mentions; `before` is the one before it in its paragraph."""

    span: Span
    dates: list[Timex]
    mentions: list[Mentioned]
    before: "Told | None" = None


class Meant(NamedTuple):
    """What stands for a pronoun in a headline, "" if that is not certain, and the mention of the actor, if any."""

    name: str
    mention: Mentioned | None


NOBODY = Meant("", None)


class Antecedents:
    """Whom "he" or "she" at the head of a sentence means: the person that the sentence before began with.

    Where that began with "he" itself, it is the same person still; in a new paragraph only if nobody else was named
    there, or hardly anybody else is the subject of the text.
    """

    def __init__(self, text: str, mentions: Mentions) -> None:
        self._text = text
        self._mentions = mentions
        self._person: Mentioned | None = None
        self._people: set[int] = set()
        self._subjects: Counter[int] = Counter()
        self._last: dict[int, Mentioned] = {}
        self._before: Told | None = None
        self._last_told: Told | None = None

    def of(self, span: Span, dates: list[Timex], mentions: list[Mentioned]) -> tuple[Told, Meant]:
        """The next sentence, and the person that its pronoun means; nobody without one, or if it is not certain."""
        end = 0 if self._last_told is None else self._last_told.span.end
        if "\n" in self._text[end : span.start]:
            self._person = self._person if len(self._people) == 1 else self._topic()
            self._people = set()
            self._before = None
        told = Told(span, dates, mentions, self._before)
        meant = self._meant(told)
        self._before = self._last_told = told._replace(before=None)
        return told, meant

    def _meant(self, told: Told) -> Meant:
        """Whom the pronoun of a sentence means, when what it says of others is remembered."""
        self._people |= {one.key for one in told.mentions if self._mentions.is_person(one.key)}
        pronoun = self._pronoun(told)
        if pronoun:
            person = self._person or self._topic()
            self._person = person if person is not None and self._agrees(person, pronoun) else None
        else:
            self._person = self._opening(told)
        if self._person is None:
            return NOBODY
        self._subjects[self._person.key] += 1
        self._last[self._person.key] = self._person
        return Meant(self._mentions.name(self._person.key), self._person) if pronoun else NOBODY

    def _opening(self, told: Told) -> Mentioned | None:
        """The person that a sentence begins with."""
        first = told.mentions[0] if told.mentions else None
        if first is None or not self._mentions.is_person(first.key):
            return None
        before = self._text[told.span.start : first.span.start]
        return first if len(before) < _HEAD and not _NOT_SUBJECT.search(before) else None

    def _pronoun(self, told: Told) -> str:
        """The "he" or "she" that a sentence begins with, before or behind a date."""
        words = self._text[told.span.start : told.span.end]
        opening = told.dates[0].span.end - told.span.start if told.dates else 0
        found = _PRONOUN.match(words) or (_FOLLOWING_PRONOUN.match(words, opening) if opening < _HEAD else None)
        return "" if found is None else found["pronoun"].lower()

    def _agrees(self, person: Mentioned, pronoun: str) -> bool:
        """Whether the name of a person or what stands before it does not say the other sex."""
        said = named(self._mentions.name(person.key)) or sex(self._text, (person.span,))
        return said != ("f" if pronoun == "he" else "m")

    def _topic(self) -> Mentioned | None:
        """The person that the text is about, if at least four in five sentences about somebody were about them.

        Nobody, if the sentence before names another person.
        """
        others = () if self._last_told is None else self._last_told.mentions
        for key, count in self._subjects.most_common(1):
            if any(one.key != key and self._mentions.is_person(one.key) for one in others):
                return None
            about = count >= _ENOUGH_ABOUT and count * 5 >= sum(self._subjects.values()) * 4
            return self._last[key] if about else None
        return None


def whom_meant(
    text: str,
    told: Told,
    words: Sequence[Word],
    verbs: Sequence[Predicate],
    verb: Predicate | None,
    subject: Meant,
    mentions: Mentions,
) -> Meant:
    """Whom the pronoun that is a verb's subject means; `subject` is whom one at the head of the sentence would mean."""
    if verb is None or verb.subject is None or verb.subject[1] - verb.subject[0] != 1:
        return NOBODY
    pronoun = words[verb.subject[0]]
    if pronoun.plain in ("he", "she"):
        related = any(word.plain in ("his", "her") for word in words[: verb.subject[0]])  # "by his mentor Smith, he"
        return NOBODY if related and subject.mention is None else _person(told, pronoun.start, subject, mentions)
    if pronoun.plain == "they" or (pronoun.plain == "it" and _is_done(words, verb)):
        return _thing(text, told, words, verbs, verb, mentions)
    return NOBODY


def _person(told: Told, place: int, subject: Meant, mentions: Mentions) -> Meant:
    """The one person named before it in the sentence, or the one of the sentence before."""
    before = {one.key: one for one in told.mentions if one.span.end <= place and mentions.is_person(one.key)}
    if subject.mention is not None:
        return subject if set(before) <= {subject.mention.key} else NOBODY
    return Meant(mentions.name(*before), *before.values()) if len(before) == 1 else NOBODY


def _is_done(words: Sequence[Word], verb: Predicate) -> bool:
    """Whether "it" can be somebody who does something: not so in "it was said that", "it took three weeks"."""
    following = words[verb.head + 1] if verb.head + 1 < len(words) else None
    if following is None or words[verb.first].tag in _DUMMY or following.tag in (Tag.NUMBER, Tag.DATE):
        return False
    return following.plain not in ("that", "until") and words[verb.head].plain not in ("took", "seemed", "appeared")


def _thing(
    text: str, told: Told, words: Sequence[Word], verbs: Sequence[Predicate], verb: Predicate, mentions: Mentions
) -> Meant:
    """What "it" or "they" means: the subject of the verb before, or else that of the sentence before, if they agree."""
    assert verb.subject is not None
    plural = words[verb.subject[0]].plain == "they"
    earlier = [one for one in verbs if one.head < verb.subject[0] and one.form is Form.FINITE and not one.relative]
    if earlier:
        return _agreeing(text, words, earlier[-1], told, mentions, plural=plural)
    if told.before is None or told.before.span.end - told.before.span.start > _LOOKED_AT:
        return NOBODY
    read = sentence_words(text, told.before.span, [one.span for one in told.before.dates])
    main = main_predicate(predicates(read))
    return NOBODY if main is None else _agreeing(text, read, main, told.before, mentions, plural=plural)


def _agreeing(
    text: str, words: Sequence[Word], verb: Predicate, told: Told, mentions: Mentions, *, plural: bool
) -> Meant:
    """The subject of a verb, if it is short, and many where "they" is wanted, one and no person where "it" is."""
    if verb.subject is None:
        return NOBODY
    first, stop = verb.subject
    inside = words[first:stop]
    span = Span(inside[0].start, inside[-1].end)
    named = [one for one in told.mentions if span.start <= one.span.start < span.end]
    if stop - first > _LONGEST_PHRASE or any(word.tag not in _SIMPLE for word in inside):
        return NOBODY
    if inside[0].plain in _POINTING or inside[-1].tag not in (Tag.NAME, Tag.NOUN):
        return NOBODY
    if plural != _is_plural(inside) or (not plural and any(mentions.is_person(one.key) for one in named)):
        return NOBODY
    phrase = plain(text, runs(words, range(first, stop)))
    return Meant(phrase[:1].upper() + phrase[1:], named[0] if len(named) == 1 else None)


def _is_plural(words: Sequence[Word]) -> bool:
    last = words[-1].plain
    if any(word.tag is Tag.CONJUNCTION for word in words) or last in _PLURALS:
        return True
    ends = last.endswith("s") and not last.endswith(("ss", "us", "is", "'s", "’s"))
    return ends and (words[-1].tag is Tag.NOUN or words[0].tag is Tag.DETERMINER)
