"""How actors stand to each other, where one sentence says so in words that are known.

The kinds are the words that lessons use ("commands", "supports", "part of"): the map of relations can draw them.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.article import Span
from db.model.sentence import Sentence
from db.model.suggestion import RelationSuggestion
from desktop.extraction.mentions import Mentioned, Mentions


class _Cue(NamedTuple):
    """Words between two mentions, and what they say; `backwards`: the second one does it to the first."""

    words: re.Pattern[str]
    kind: str
    backwards: bool
    confidence: float


def _cue(words: str, kind: str, *, backwards: bool = False, confidence: float = 0.7) -> _Cue:
    return _Cue(re.compile(words, re.IGNORECASE), kind, backwards, confidence)


_LEADERS = (
    "leader|head|president|prime minister|chair(?:man|woman|person)?|chief|founder|director|secretary[- "
    "]general|emir|ruler"
)
_OFFICERS = "commander(?:[- ]in[- ]chief)?|general|chief of staff|marshal|warlord"
_NOT = r"(?:does not|do not|did not|doesn['’]t|don['’]t|has not|have not|refuses? to|refused to|never)"
_A = r"(?:the |a |an |its |his |her |their )?(?:[\w’'-]+ ){0,3}?"
_THE = r"(?:the |a |an )?(?:[\w’'-]+ ){0,2}?"
_CUES = (
    _cue(
        rf"{_NOT} (?:formally )?recogni[sz]e (?:the authority of |the legitimacy of )?{_THE}",
        "does not recognise",
        confidence=0.8,
    ),
    _cue(rf"(?:formally )?recogni[sz](?:es|ed|e) (?:the authority of )?{_THE}", "recognises"),
    _cue(rf"(?:is|was|are|were)? ?(?:led|headed|run|ruled|chaired) by {_THE}", "leads", backwards=True, confidence=0.8),
    _cue(rf"(?:is|was|are|were)? ?commanded by {_THE}", "commands", backwards=True, confidence=0.8),
    _cue(
        rf"(?:is|was|are|were)? ?(?:backed|supported|funded|armed|financed|sponsored) by {_THE}",
        "supports",
        backwards=True,
        confidence=0.8,
    ),
    _cue(rf"(?:is|was|are|were)? ?(?:opposed|attacked|condemned|rejected) by {_THE}", "opposed", backwards=True),
    _cue(rf"[-– ](?:backed|supported|sponsored|funded) {_THE}", "supports", confidence=0.8),
    _cue(rf"[-– ]led {_THE}", "leads", confidence=0.6),
    _cue(rf"[^.;]{{0,40}}?\b(?:{_OFFICERS}) of {_THE}", "commands", confidence=0.8),
    _cue(r"(?:general|commander) ", "commands", backwards=True, confidence=0.75),
    _cue(rf"[^.;]{{0,40}}?\b(?:{_LEADERS}) of {_THE}", "leads", confidence=0.75),
    _cue(rf"(?:{_LEADERS}),? ", "leads", backwards=True, confidence=0.7),
    _cue(rf"(?:{_OFFICERS}|who commands|commands|commanded) {_THE}", "commands", confidence=0.6),
    _cue(rf"(?:who )?(?:leads|led|heads|headed|rules|ruled) {_THE}", "leads", confidence=0.6),
    _cue(rf"[^.;]{{0,50}}?\b(?:its|their|his|her) support for {_THE}", "supports", confidence=0.75),
    _cue(
        r"(?:officially |openly |has |have |had |strongly )*(?:supports?|supported|backs?|backed|endorses?"
        rf"|endorsed) {_A}",
        "supports",
        confidence=0.65,
    ),
    _cue(
        r"(?:officially |openly |has |have |had |strongly )*(?:opposes?|opposed|rejects?|rejected|condemns?"
        rf"|condemned|fought(?: against)?|fights against) {_THE}",
        "opposed",
        confidence=0.6,
    ),
    _cue(r"[^.;,]{0,30}?\b(?:at odds|in conflict|at war|in dispute) with " + _THE, "at odds with"),
    _cue(
        r"[^.;]{0,30}?\b(?:loosely |closely |broadly )?(?:allied|aligned) with " + _A, "aligned with", confidence=0.75
    ),
    _cue(r"[^.;,]{0,30}?\b(?:an? )?(?:close )?(?:ally|allies) of " + _THE, "aligned with"),
    _cue(r"[^.;,]{0,30}?\b(?:part|member|branch|arm|wing|unit) of " + _THE, "part of", confidence=0.75),
    _cue(r"belong(?:s|ed)? to " + _THE, "part of", confidence=0.6),
    _cue(r"[^.;,]{0,30}?\bjoined " + _THE, "part of", confidence=0.5),
    _cue(
        r"[^.;]{0,30}?\b(?:reached out to|asked|called on|urged|turned to) " + r"(?=.{0,3}$)", "asked", confidence=0.5
    ),
    _cue(rf"(?:toppled|overthrew|ousted|deposed|removed) {_THE}", "toppled", confidence=0.7),
    _cue(
        rf"(?:is|was|were)? ?(?:toppled|overthrown|ousted|deposed) by {_THE}",
        "toppled",
        backwards=True,
        confidence=0.75,
    ),
    _cue(rf"(?:invaded|attacked|bombed|annexed|occupied|conquered) {_THE}", "attacked", confidence=0.6),
)
_HYPHENS = ("-", "‐", "‑", "–")
_INSERTED = re.compile(
    r"^(?:in (?:the )?[A-Z][\w’'-]+ )?(?:\([^)]{0,40}\) )?(?:[^.;()]{0,60}?, |[^.;()]{0,40}?\b(?:who|which"
    r"|that) )?(?=\S)"
)
"""What may stand between a name and the words of relation: a place, a bracket, an apposition."""
_FARTHEST = 90
"""Code points between two mentions, beyond which words of relation are hardly about both."""
_AND = re.compile(r"(?:,? and |, | or |,? and the )(?:the )?")
_MOST_BESIDE = 5
_MEANWHILE = 3
"""Mentions that may stand between the two: in "Haftar, a Libyan officer, commander of the army" Libya does."""


def relations(text: str, sentences: Sequence[Span], mentions: Mentions) -> list[RelationSuggestion]:
    """The relations in reading order, each pair of actors and kind once."""
    found: dict[tuple[int, str, int], RelationSuggestion] = {}
    for sentence in sentences:
        inside = [one for one in mentions.within(sentence) if not mentions.is_place(one.key)]
        for suggestion in _in_sentence(text, sentence, inside):
            found.setdefault((suggestion.from_key, suggestion.kind, suggestion.to_key), suggestion)
    return sorted(found.values(), key=lambda one: one.span)


def _in_sentence(text: str, sentence: Span, inside: Sequence[Mentioned]) -> list[RelationSuggestion]:
    made: list[RelationSuggestion] = []
    for place, first in enumerate(inside):
        for second in inside[place + 1 : place + 1 + _MEANWHILE]:
            if text[second.span.end : second.span.end + 1] in _HYPHENS and second is not inside[-1]:
                continue  # "the UN-backed government": the government is meant
            if first.key == second.key or second.span.start - first.span.end > _FARTHEST:
                continue
            cue = _between(text, first, second)
            if cue is not None:
                made += _made(text, sentence, cue, inside[: place + 1][-_MOST_BESIDE:], second)
                break
    return made


def _between(text: str, first: Mentioned, second: Mentioned) -> _Cue | None:
    words = text[first.span.end : second.span.start].lstrip(" ,\u00a0’'").removeprefix("s ")
    hyphened = text[first.span.end : second.span.start]
    for cue in _CUES:
        if cue.words.fullmatch(words) or (hyphened[:1] in "-–" and cue.words.fullmatch(hyphened)):
            return cue
    rest = _INSERTED.sub("", words)
    if rest != words:
        return next((cue for cue in _CUES if cue.words.fullmatch(rest)), None)
    return None


def _made(
    text: str, sentence: Span, cue: _Cue, upto: Sequence[Mentioned], second: Mentioned
) -> list[RelationSuggestion]:
    """The relation of the last of `upto`, and of those that "and" puts beside it, to the second."""
    first = upto[-1]
    firsts = [first, *_beside(text, upto)]
    words = text[first.span.end : second.span.start].strip(" ,")
    made: list[RelationSuggestion] = []
    for one in firsts:
        a, b = (second, one) if cue.backwards else (one, second)
        if a.key != b.key:
            reason = Sentence("“{words}” stands between the two.", words=words)
            confidence = cue.confidence - (0 if one is first else 0.1)
            made.append(RelationSuggestion(a.key, cue.kind, b.key, sentence, round(confidence, 2), reason))
    return made


def _beside(text: str, upto: Sequence[Mentioned]) -> list[Mentioned]:
    """The mentions that are joined to the last one by "and" or commas, going back from it."""
    found: list[Mentioned] = []
    for earlier, later in reversed(list(pairwise(upto))):
        if not _AND.fullmatch(text, earlier.span.end, later.span.start):
            break
        found.append(earlier)
    return found
