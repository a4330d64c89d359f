"""What an author judges or predicts without a verb of saying, in texts that are opinions."""

import re
from functools import cache

from db.model.article import Span
from db.model.statement import StatementKind
from desktop.extraction.statements.quotations import Quotations
from desktop.settings import read_toml, resource

_PRESENT = (" is ", " are ", " has ", " have ", " will ", " must ", " should ", " may ")
_PAST = (" was ", " were ", " had ", " did ", " became ", " began ", " said ")
_MARKED, _MARKED_ELSEWHERE = 0.85, 0.7
"""The author says "I believe", in a text that argues and in one that may be a talk of several."""
_PLAIN = {StatementKind.JUDGED: 0.6, StatementKind.PREDICTED: 0.5}
"""The rest rests on a few words, and is offered only where the text argues."""
_KINDS = (
    ("strong", StatementKind.JUDGED),
    ("prediction", StatementKind.PREDICTED),
    ("duty", StatementKind.JUDGED),
)
_ARGUES = 1.5
"""How many times as many verbs in the present as in the past a text has that argues and does not tell."""
_ONCE_IN = 1500
"""Code points in which a text that argues has at least one word of opinion."""


class Opinions:
    """The author's views in a text."""

    def __init__(self, text: str, quotations: Quotations) -> None:
        self._text = text
        self._quotations = quotations
        lowered = text.lower()  # counting each phrase is ten times as fast as one pattern for all
        present, past = (sum(map(lowered.count, verbs)) for verbs in (_PRESENT, _PAST))
        mine = sum(map(lowered.count, _phrases("first_person")))
        marked = mine + sum(map(lowered.count, _phrases("strong")))
        self._argues = present > _ARGUES * past and marked * _ONCE_IN > len(text)
        self._is_first_person = mine > 0

    def of(self, sentence: Span, *, says: bool = False) -> tuple[StatementKind, float, str] | None:
        """The kind, the confidence and the words that show the view; None where the sentence shows none.

        `says`: the sentence has a verb of saying, so that most of what it judges is somebody else's view.
        """
        words = self._text[sentence.start : sentence.end]
        if not (self._argues or self._is_first_person) or words.endswith("?") or self._quotations.within(sentence):
            return None
        mine = _pattern("first_person").search(words)
        if mine is not None:
            predicts = mine.group().lower() in _phrases("first_person_predicts")
            sure = _MARKED if self._argues else _MARKED_ELSEWHERE
            return StatementKind.PREDICTED if predicts else StatementKind.JUDGED, sure, mine.group()
        if not self._argues:
            return None
        for name, kind in _KINDS[:1] if says else _KINDS:
            seen = _pattern(name).search(words)
            if seen is not None:
                return kind, _PLAIN[kind], seen.group()
        return None


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(read_toml(resource("words/statements.toml"))["author"][name])


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _phrases(name)))})\b", re.IGNORECASE)
