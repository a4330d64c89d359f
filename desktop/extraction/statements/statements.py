"""Who says what: sentences with a verb of saying, quotations, and what the author judges or predicts.

The words lie in resources/words/statements.toml. A speaker is the subject of the verb, or stands right behind it after
a quotation; where the sentence has a verb of saying and neither is certain, nothing is offered.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.model.article import Span
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import StatementSuggestion
from desktop.extraction.grammar.inflection import Form
from desktop.extraction.mentions import Mentions
from desktop.extraction.relations.objects import name_at, objects
from desktop.extraction.relations.phrases import Cast, Party, Phrases, word_list
from desktop.extraction.relations.referents import Referents
from desktop.extraction.relations.subjects import Subject, subject_of
from desktop.extraction.statements.opinions import Opinions
from desktop.extraction.statements.quotations import Quotations
from desktop.extraction.statements.sayings import MARKS, Saying, cue_words, is_said, said_list, sayings

_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"[a-z]+")
_RIGHT_IN_ARTICLES = 0.88
"""How the share that was right in whole annotated articles, speaker and kind, stands to that in sentences read."""
_LONGEST = 240
_CLAUSE = 40
"""Words of a sentence with one clause."""
_QUOTATION = 12
"""Code points of a quotation that is more than a word set apart."""
_NEXT = 3
"""Code points between the sentence that names a speaker and a quotation that is still this speaker's."""
_FEWEST = 4
"""Words of a quotation that is offered where the verb of saying stands in another sentence."""
_STRONG, _WEAK, _BEHIND, _ACCORDING, _THOUGHT = 0.93, 0.9, 0.92, 0.9, 0.65
_UNNAMED, _QUOTED_ON, _HEADLINE, _PASSIVE = 0.8, 0.85, 0.75, 0.85
"""Confidences; read off some hundreds of suggestions that were judged by eye."""


class _Found(NamedTuple):
    speaker: SpeakerKind
    key: int | None
    kind: StatementKind
    sure: float
    word: str


def statements(text: str, sentences: Sequence[Span], mentions: Mentions) -> list[StatementSuggestion]:
    """The statements in reading order, at most one a sentence; the span of each is its sentence.

    Takes time in proportion to the text.
    """
    return list(_Statements(text, sentences, mentions).all())


class _Statements:
    """Follows a text sentence by sentence, with the speaker whose quotation may go on."""

    def __init__(self, text: str, sentences: Sequence[Span], mentions: Mentions) -> None:
        self._text = text
        self._sentences = sentences
        self._mentions = mentions
        self._cast = Cast(text, mentions)
        self._quotations = Quotations(text)
        self._saying = Span(0, 0)
        self._opinions = Opinions(text, self._quotations)

    def all(self) -> Iterator[StatementSuggestion]:
        """The statements, those of a quotation's first sentences once its last one tells whose they are."""
        referents = Referents(self._text, self._mentions)
        said: _Found | None = None
        end = 0
        waiting: list[Span] = []
        for sentence in self._sentences:
            if self._text.find("\n", end, sentence.start) >= 0:
                said, waiting = None, []
            end = sentence.end
            inside = self._mentions.within(sentence)
            he = referents.meant(sentence, inside)
            if self._is_quoted(sentence):
                around = self._quotations.around(sentence.start)
                if said is not None and around is not None and around.start <= self._saying.end + _NEXT:
                    yield from self._quoted(sentence, said)
                else:
                    waiting.append(sentence)
                continue
            says = self._has_cue(sentence)
            found = self._headline(sentence) or (self._found(sentence, he) if says else None)
            quotes = self._quotations.within(sentence)
            if found is not None and quotes:
                for one in waiting:
                    yield from self._quoted(one, found)
            waiting, said = [], found if quotes else None
            self._saying = sentence
            if found is not None:
                yield self._made(sentence, found)
            else:
                yield from self._authors(sentence, says=says)

    def _is_quoted(self, sentence: Span) -> bool:
        """Whether all of a sentence stands in one quotation."""
        around = self._quotations.around(sentence.start)
        return around is not None and around.end >= sentence.end

    def _quoted(self, sentence: Span, said: _Found) -> Iterator[StatementSuggestion]:
        """A sentence of a quotation whose speaker another sentence names."""
        words = self._text[sentence.start : sentence.end]
        if not words.rstrip("”\"’'»").endswith("?") and len(words.split()) >= _FEWEST:
            yield self._made(sentence, said._replace(sure=min(said.sure, _QUOTED_ON)))

    def _has_cue(self, sentence: Span) -> bool:
        """Whether a sentence has a word that may be one of saying."""
        return not cue_words().isdisjoint(_WORDS.findall(self._text[sentence.start : sentence.end].lower()))

    def _headline(self, sentence: Span) -> _Found | None:
        """A sentence like "Serra: no talks before winter", as headlines and records of talks have it."""
        first = next(iter(self._mentions.within(Span(sentence.start, sentence.end))), None)
        if first is None or first.span.start != sentence.start or not self._mentions.is_person(first.key):
            return None
        end = first.span.end
        asks = self._text[sentence.end - 1] == "?"
        if asks or not self._text.startswith(": ", end) or self._text.count(" ", end, sentence.end) < _FEWEST - 1:
            return None
        return _Found(SpeakerKind.ACTOR, first.key, StatementKind.REPORTED, _HEADLINE, ":")

    def _found(self, sentence: Span, he: int) -> _Found | None:
        lowered = self._text[sentence.start : sentence.end].lower()
        if lowered.endswith("?") or lowered.startswith("if "):
            return None
        words = Phrases(self._text, sentence, self._mentions.within(sentence), self._cast, he)
        best: _Found | None = None
        for place, low in enumerate(words.low):
            for cue in sayings().get(low, ()):
                if any(words.word(place + number) != word for number, word in enumerate(cue.tail, 1)):
                    continue
                found = self._by_cue(words, place, cue)
                if found is not None and (best is None or found.sure > best.sure):
                    best = found
                if found is not None:
                    break
        return best

    def _by_cue(self, words: Phrases, place: int, cue: Saying) -> _Found | None:
        around = self._quotations.around(words.spans[place].start)
        if around is not None:
            return None  # what is said in a quotation is its speaker's to say
        after = place + 1 + len(cue.tail)
        if cue.verb == "according":
            return self._according(words, after, cue)
        if place == 0 and cue.verb == "report" and words.word(after) in ("that", "of"):
            return _unnamed(cue, _UNNAMED - 0.1)  # "Reports that ships had left"
        if cue.form is Form.NOUN:
            return self._by_noun(words, place, cue)
        if cue.form in (Form.BASE, Form.DOING, Form.PARTICIPLE):
            return self._by_other_form(words, place, cue, after)
        if _is_behind_quote(words, place) and (found := self._behind(words, after, cue)) is not None:
            return found
        return self._by_finite_verb(words, place, cue, after)

    def _by_finite_verb(self, words: Phrases, place: int, cue: Saying, after: int) -> _Found | None:
        """ "Serra said that", "Serra is said to", "was condemned by Serra"."""
        if words.word(after) == "by" and cue.verb in said_list("passive"):
            return self._by_agent(words, after + 1, cue)
        subject = subject_of(words, place)
        if subject.passive and cue.verb in said_list("rumouring") and words.word(after) in ("to", "that"):
            return None if subject.negated or subject.unreal else _unnamed(cue, _UNNAMED)
        if subject.negated or subject.unreal or subject.passive:
            return None
        if not is_said(words, place, after, cue) and not (cue.weak and self._ends_quotation(words, subject)):
            return None
        return self._by_subject(words, subject, place, cue)

    def _ends_quotation(self, words: Phrases, subject: Subject) -> bool:
        """Whether a quotation ends before the subject: “It is over,” Serra told the council."""
        if not subject.parties:
            return False
        start = words.spans[words.start_of(subject.parties[0].place)].start
        before = (self._quotations.around(start - number) for number in range(1, _NEXT + 2))
        return any(one is not None and one.end - one.start > _QUOTATION for one in before)

    def _by_subject(self, words: Phrases, subject: Subject, place: int, cue: Saying) -> _Found | None:
        doubtful = cue.verb in said_list("thinking") or cue.verb in said_list("not_always_said")
        sure = _THOUGHT if doubtful else _WEAK if cue.weak else _STRONG
        if subject.parties and not words.cast.is_place(subject.parties[0].key):
            first = subject.parties[0]
            if words.people(first.place) >= 0 and words.keys[first.place] < 0 and words.low[first.place].endswith("s"):
                return _unnamed(cue, _UNNAMED)  # "Palestinians say" is no government
            return _Found(SpeakerKind.ACTOR, first.key, cue.kind, sure - first.loss, _word(words, place, cue))
        return self._nameless(words, subject.place, cue)

    def _nameless(self, words: Phrases, place: int, cue: Saying) -> _Found | None:
        """Sources without a name that end at `place`: "officials in Tripoli", "a spokesman for the army"."""
        for noun in range(place, max(place - 7, -1), -1):
            low = words.word(noun)
            if low in said_list("unnamed"):
                return self._sources(words, noun, place, cue)
            if low and not low[0].isalnum() and low != "-":
                return None
            if low in word_list("relative") or low in ("to", "and", "but") or words.is_verb(noun):
                return None
        return None

    def _sources(self, words: Phrases, noun: int, place: int, cue: Saying) -> _Found | None:
        several = words.low[noun].endswith("s") or words.low[noun] in ("some", "many", "people", "police")
        if several and cue.form is Form.THIRD:
            return None  # "some calls"
        before = words.word(words.start_of(noun) - 1)
        if before in word_list("prepositions"):
            return None  # "the trial of officials said"
        if words.low[noun] in said_list("spokesmen"):
            for name in (noun - 1, noun + 2, noun + 3):
                key = words.key(name)
                affiliated = name < noun or words.word(noun + 1) in said_list("affiliated")
                if key >= 0 and affiliated and name <= place and not words.cast.is_place(key):
                    return _Found(SpeakerKind.ACTOR, key, cue.kind, 0.75, cue.verb)
        sure = _UNNAMED if noun == place else _UNNAMED - 0.1
        return _unnamed(cue, min(sure, _THOUGHT) if cue.verb in said_list("thinking") else sure)

    def _behind(self, words: Phrases, after: int, cue: Saying) -> _Found | None:
        """The speaker right behind the verb after a quotation: “…,” said Serra; “…,” said an official."""
        for party in objects(words, after)[:1]:
            if not words.cast.is_place(party.key):
                return _Found(SpeakerKind.ACTOR, party.key, cue.kind, _BEHIND - party.loss, cue.verb)
        for place in range(after, min(after + 5, len(words))):
            named = name_at(words, place + 1) if place > after and words.low[place] == "," else -1
            if named >= 0 and words.cast.is_person(words.key(named)):
                return _Found(SpeakerKind.ACTOR, words.key(named), cue.kind, _BEHIND - 0.05, cue.verb)
            if words.low[place] in said_list("unnamed") and words.word(place + 1) != ",":
                return _unnamed(cue, _UNNAMED)
            if not words.low[place].isalpha() or words.low[place] in word_list("pronouns"):
                return None
        return None

    def _by_agent(self, words: Phrases, after: int, cue: Saying) -> _Found | None:
        """ "The plan was condemned by Serra"."""
        for party in objects(words, after)[:1]:
            if not words.cast.is_place(party.key):
                return _Found(SpeakerKind.ACTOR, party.key, cue.kind, _PASSIVE - party.loss, cue.verb)
        return None

    def _according(self, words: Phrases, after: int, cue: Saying) -> _Found | None:
        for party in objects(words, after)[:1]:
            if not words.cast.is_place(party.key):
                return _Found(SpeakerKind.ACTOR, party.key, cue.kind, _ACCORDING - party.loss, "according to")
        for place in range(after, min(after + 5, len(words))):
            if words.low[place] in said_list("unnamed"):
                return _unnamed(cue, _UNNAMED)
            if words.keys[place] >= 0 and words.word(place + 1) in said_list("spokesmen"):
                return _Found(SpeakerKind.ACTOR, words.keys[place], cue.kind, 0.8, "according to")
            if words.keys[place] >= 0 or not words.low[place].isalpha():
                return None
        return None

    def _by_noun(self, words: Phrases, place: int, cue: Saying) -> _Found | None:
        """ "Russia's official denials"."""
        for before in range(place - 1, max(place - 4, -1), -1):
            if words.word(before) in ("'s", "’s") and words.key(before - 1) >= 0:
                return _Found(SpeakerKind.ACTOR, words.key(before - 1), cue.kind, 0.7, words.low[place])
            if not words.low[before]:
                return None
        return None

    def _by_other_form(self, words: Phrases, place: int, cue: Saying, after: int) -> _Found | None:
        """ "Historians argue", "Serra did say", "Serra, saying that"; “…,” Serra says."""
        if cue.form is Form.DOING:
            if words.word(place - 1) != "," or not is_said(words, place, after, cue._replace(weak=True)):
                return None
            subject = self._main_subject(words, place)
            return None if subject is None else self._by_subject(words, subject, place, cue._replace(weak=True))
        if cue.form is Form.PARTICIPLE:
            return None
        subject = subject_of(words, place)
        if subject.negated or subject.unreal or subject.passive or not is_said(words, place, after, cue):
            return None
        if len(subject.parties) >= 2 or words.word(subject.place) in ("who", "some", "many", "others"):
            return self._by_subject(words, subject, place, cue)
        noun = words.word(subject.place)
        plural = noun.endswith("s") or noun in ("people", "police", "media")
        if plural and (
            noun in said_list("unnamed") or noun in word_list("bodies") or words.raw[subject.place][0].isupper()
        ):
            if noun not in word_list("bodies") and noun not in said_list("unnamed") and words.people(subject.place) < 0:
                return _unnamed(cue, _UNNAMED - 0.1) if noun.endswith(("ists", "ians", "ans")) else None
            return self._by_subject(words, subject, place, cue)
        return None

    def _main_subject(self, words: Phrases, place: int) -> Subject | None:
        """The subject of the sentence, where its first word or name is that: "Serra left, saying that"."""
        if not {",", "and", ";"}.isdisjoint(words.low[max(place - _CLAUSE, 0) : place - 1]):
            return None
        for first in range(min(place, 6) if place <= _CLAUSE else 0):
            if words.keys[first] >= 0:
                later = first + 1
                if words.is_verb(later) and words.start_of(first) == 0:
                    return Subject((Party(first, words.keys[first], 0.05),), first, False, False, False)
                return None
        return None

    def _authors(self, sentence: Span, *, says: bool) -> Iterator[StatementSuggestion]:
        """What the author judges or predicts."""
        view = self._opinions.of(sentence, says=says)
        if view is not None:
            kind, sure, word = view
            yield self._made(sentence, _Found(SpeakerKind.AUTHOR, None, kind, sure, word))

    def _made(self, sentence: Span, found: _Found) -> StatementSuggestion:
        words = _SPACES.sub(" ", self._text[sentence.start : sentence.end]).strip()
        if len(words) > _LONGEST:
            words = f"{words[:_LONGEST].rpartition(' ')[0]} …"
        if found.speaker is SpeakerKind.AUTHOR:
            reason = Sentence("“{word}” may be the author’s own view.", word=found.word)
        else:
            reason = Sentence("The word “{word}” says that somebody speaks.", word=found.word)
        sure = round(found.sure * _RIGHT_IN_ARTICLES, 2)
        return StatementSuggestion(found.speaker, found.key, found.kind, words, sentence, sure, reason)


def _unnamed(cue: Saying, sure: float) -> _Found:
    return _Found(SpeakerKind.UNNAMED, None, cue.kind, sure, cue.verb)


def _word(words: Phrases, place: int, cue: Saying) -> str:
    return words.said(place, place + len(cue.tail))


def _is_behind_quote(words: Phrases, place: int) -> bool:
    """Whether a quotation or a comma ends right before the verb."""
    before = words.word(place - 1)
    comma = before == "," and (words.word(place - 2) in MARKS or words.low[place] in ("said", "says"))
    return place == 0 or comma or before in MARKS
