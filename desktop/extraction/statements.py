"""Who says what: sentences with a verb of saying, and what the author judges or predicts."""

import re
from collections.abc import Sequence

from db.model.article import Span
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind
from db.model.suggestion import StatementSuggestion
from desktop.extraction.mentions import Mentioned, Mentions

_DENIED = "denied|denies|deny|denial|denials|rejected|rejects|refuted|refutes"
_CLAIMED = (
    "claimed|claims|claim|alleged|alleges|insisted|insists|argued|argues|accused|accuses|maintained"
    "|maintains|asserted|asserts|boasted"
    "|assured|assures|is trying to convince|are trying to convince|is trying to sell|promised|vowed|vows"
    "|pledged|declared|believed that|believes that"
)
_PREDICTED = "warned|warns|predicted|predicts|forecast|forecasts|expects|expected|feared|fears|threatened|threatens"
_JUDGED = (
    "criticised|criticized|criticises|condemned|condemns|praised|praises|called|calls|denounced|described"
    "|describes|hailed|blamed|blames"
)
_REPORTED = (
    "said|says|say|stated|told|tells|announced|announces|reported|reports|added|adds|confirmed"
    "|confirms|explained|noted|notes|wrote|writes"
    "|suggested|suggests|acknowledged|admitted|recalled|according to|signaled|signalled|replied|responded"
)
_KINDS = (
    (StatementKind.DENIED, _DENIED),
    (StatementKind.PREDICTED, _PREDICTED),
    (StatementKind.CLAIMED, _CLAIMED),
    (StatementKind.JUDGED, _JUDGED),
    (StatementKind.REPORTED, _REPORTED),
)
_AFTER_SEVERAL = {
    StatementKind.DENIED: "reject|refute",
    StatementKind.PREDICTED: "warn|predict|fear",
    StatementKind.CLAIMED: "argue|allege|insist|maintain|assert",
    StatementKind.JUDGED: "condemn|praise|criticise|criticize|describe",
    StatementKind.REPORTED: "note|suggest|report|add",
}
"""Verbs in the form that follows several people ("historians argue") and, elsewhere, "to" and "did not"."""
_CUE_WORDS = frozenset(
    max(cue.split(), key=len)
    for words in (*dict(_KINDS).values(), *_AFTER_SEVERAL.values())
    for cue in words.split("|")
)
"""A sentence without any of them is not searched for the rest: that is most of the time that statements take."""
_SMALL_LETTERS = re.compile(r"[a-z]+")
_SAYING = re.compile(
    "|".join(
        rf"(?P<{kind.value}>\b(?:{words})\b|(?:(?<=[a-z]s )|(?<=s also )|(?<=many ))(?:{_AFTER_SEVERAL[kind]})\b)"
        for kind, words in _KINDS
    ),
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\b(?:(?:unnamed |anonymous |western |senior |several |media |news |unconfirmed )*(?:sources?"
    r"|officials?|analysts?|observers|experts|critics|diplomats|witnesses"
    r"|reports|reporters|media|residents|activists|insiders|historians|scholars|researchers|economists|lawyers"
    r"|opponents|supporters|commentators|survivors|villagers|refugees|others|many|some)(?! of\b)"
    r"|it (?:is|was) (?:said|reported|claimed|alleged|believed))\b",
    re.IGNORECASE,
)
_REPORTS_THAT = re.compile(r"^(?:[A-Z]\w+ )?[Rr]eports? (?:that|of|say|said|claim)\b")
_PEOPLE_BEFORE = re.compile(r"\b[A-Z][a-z]+(?:[^s]s|ese)(?: (?:also|now|still|often|have|had))* $")
"""Many people of one kind: "Zionists also" before "argued"."""
_NOT_BEFORE = re.compile(r"(?:\b(?:not|never)|n[’']t)\s(?:\w+ly\s)?$")
_IF_BEFORE = re.compile(r"\bif (?:the )?$", re.IGNORECASE)
_AUTHOR_JUDGES = re.compile(
    r"\b(?:[Ii]t is clear|[Cc]learly|[Oo]bviously|[Uu]ndoubtedly|makes (?:no )?sense|stunning|clear-cut"
    r"|should|must|ought to|[Tt]he best way|wrong|mistake|[Nn]o surprise|[Uu]nfortunately|[Oo]f course"
    r"|is merely|is simply)\b"
)
_AUTHOR_PREDICTS = re.compile(
    r"\b(?:would (?:be|require|mean|lead|push|make|force|weaken|strengthen|marginalize|marginalise|need"
    r"|have to|likely)|is likely to|are likely to|is bound to|will (?:likely|probably|be|have|need|lead"
    r"|remain|become|face)"
    r"|may well|are about to)\b"
)
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|been|being|is|are|be|the|a|an|of|official|repeated)\s$", re.IGNORECASE)
_AUTHORS = 0.3
"""The most common kind in an opinion, and the least certain: below all that has a verb of saying."""
_QUOTED = re.compile(r"[“\"][^”\"]{3,}[”\"]")
_NOUNS = frozenset(("called", "calls", "reports", "states", "claims", "report", "note"))
"""Cues that are as often something else."""
_BESIDE = 20
_NEAR = 60
_FAR = 120
_SPACES = re.compile(r"\s+")
_LONGEST = 240


def statements(text: str, sentences: Sequence[Span], mentions: Mentions) -> list[StatementSuggestion]:
    """The statements in reading order, at most one a sentence; the text of each is its sentence."""
    found: list[StatementSuggestion] = []
    for sentence in sentences:
        suggestion = _of_sentence(text, sentence, mentions)
        if suggestion is not None:
            found.append(suggestion)
    return found


def _of_sentence(text: str, sentence: Span, mentions: Mentions) -> StatementSuggestion | None:
    words = text[sentence.start : sentence.end]
    if _REPORTS_THAT.search(words):
        return _made(text, sentence, SpeakerKind.UNNAMED, None, StatementKind.REPORTED, 0.7, words.split()[0])
    if words.endswith("?") or words.startswith("If "):
        return None
    if _CUE_WORDS.isdisjoint(_SMALL_LETTERS.findall(words.lower())):
        return _authors(text, sentence, words)
    for cue in _SAYING.finditer(text, sentence.start, sentence.end):
        if _NOT_BEFORE.search(text, max(sentence.start, cue.start() - _BESIDE), cue.start()):
            continue
        kind = StatementKind(cue.lastgroup or "reported")
        reach = Span(max(sentence.start, cue.start() - _FAR), min(sentence.end, cue.end() + _FAR))
        speaker = _speaker(text, reach, cue, mentions.within(reach))
        if speaker is not None:
            return _made(text, sentence, SpeakerKind.ACTOR, speaker.key, kind, 0.75, cue.group())
        if cue.group().lower() not in _NOUNS and _unnamed(text, sentence, cue):
            return _made(text, sentence, SpeakerKind.UNNAMED, None, kind, 0.6, cue.group())
    return None if _SAYING.search(words) else _authors(text, sentence, words)


def _unnamed(text: str, sentence: Span, cue: re.Match[str]) -> bool:
    """Whether people without a name say it: officials near the verb, or many of one kind right before it."""
    if _PEOPLE_BEFORE.search(text, max(sentence.start, cue.start() - _NEAR), cue.start()):
        return True
    near = Span(max(sentence.start, cue.start() - _NEAR), min(sentence.end, cue.end() + _NEAR))
    found = _UNNAMED.search(text, *near)
    if found is None or (found.start() > cue.start() and cue.group().lower() in ("told", "tells")):
        return False  # "told reporters"
    return found.start() <= cue.start() < found.end() or not _PASSIVE_BEFORE.search(text, near.start, cue.start())


def _speaker(text: str, reach: Span, cue: re.Match[str], inside: Sequence[Mentioned]) -> Mentioned | None:
    """The actor who says it: the last one before the verb, or the one after "according to" or "said"."""
    if cue.group().lower() == "according to":
        return next((one for one in inside if 0 <= one.span.start - cue.end() <= _NEAR // 2), None)
    if cue.group().lower() in ("denial", "denials"):
        return next((one for one in reversed(inside) if 0 <= cue.start() - one.span.end <= _NEAR // 2), None)
    before = [one for one in inside if one.span.end <= cue.start()]
    if before and _IF_BEFORE.search(text, max(reach.start - _BESIDE, 0), before[-1].span.start):
        return None
    if before and not _PASSIVE_BEFORE.search(text, reach.start, cue.start()):
        between = text[before[-1].span.end : cue.start()]
        if len(between) <= _NEAR and not re.search(r"[.;:“”\"()]|\b(?:which|that|and|to|of|for|in|with|by)\b", between):
            return before[-1]
    if text[max(reach.start, cue.start() - 3) : cue.start()].rstrip().endswith((",", "”", '"', ",”", "?")):
        return next((one for one in inside if 0 <= one.span.start - cue.end() <= _NEAR // 2), None)
    return None


def _authors(text: str, sentence: Span, words: str) -> StatementSuggestion | None:
    """What the author judges or predicts; a guess, since it rests on a few words."""
    if _QUOTED.search(words) and len(words.split()) < 12:
        return None
    predicted = _AUTHOR_PREDICTS.search(words)
    if predicted is not None:
        return _made(text, sentence, SpeakerKind.AUTHOR, None, StatementKind.PREDICTED, _AUTHORS, predicted.group())
    judged = _AUTHOR_JUDGES.search(words)
    if judged is not None:
        return _made(text, sentence, SpeakerKind.AUTHOR, None, StatementKind.JUDGED, _AUTHORS, judged.group())
    return None


def _made(
    text: str, sentence: Span, speaker: SpeakerKind, key: int | None, kind: StatementKind, confidence: float, cue: str
) -> StatementSuggestion:
    words = _SPACES.sub(" ", text[sentence.start : sentence.end]).strip()
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rpartition(' ')[0]} …"
    reason = Sentence("The word “{word}” says that somebody speaks.", word=cue)
    if speaker is SpeakerKind.AUTHOR:
        reason = Sentence("“{word}” may be the author’s own view.", word=cue)
    return StatementSuggestion(speaker, key, kind, words, sentence, confidence, reason)
