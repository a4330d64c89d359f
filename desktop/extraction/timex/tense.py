"""What the verbs of a sentence say about a date in it: whether it lies ahead, and whether "today" is our time."""

import re

from desktop.extraction.timex.grammar import Found

_AHEAD = re.compile(
    r"\b(?:will|won['’]t|shall|going to|plan(?:s|ned)? (?:to|for)|(?:is|are) (?:expected|scheduled|due|set"
    r"|planned|to)|(?:want|hope|aim|intend|expect|need)s? to|expected (?:to|in|on)"
    r"|scheduled|due (?:in|on|by|to)|upcoming|forthcoming|deadline|to be (?:held|completed|released)|not later than)\b"
)
_UNTIL = re.compile(r"\b(?:until|till|deadline of|before)\s(?:early |late |mid-|the )?$")
_BY = re.compile(r"\bby\s(?:early |late |mid-|the )?$")
_BEHIND = re.compile(
    r"\b(?:was|were|had|did|said|(?!schedul|expect|plann|need|unit|suppos)[a-z]{2,}ed|began|took|came|went"
    r"|made|met|held|fell|won|lost|led|left)\b"
)
_SENTENCE_BREAK = re.compile(r"[.!?]['”\"]?\s+(?=[A-Z])|\n")
_PASSIVE = len(" to be ")
_REACH = 200
_SPEAKER = re.compile(r"\b(?:I|[Ww]e|[Uu]s|[Oo]ur|[Mm]y|me)\b")
_STATE = re.compile(r"\b(?:is|are|can|still|exists?|remains?|survives?|lives?|known|called|considered|than ever)\b")
_OPENS = re.compile(r"Today, ")
_HAPPENS = re.compile(r"\b(?:is|are) $")
_IS = re.compile(r" (?:is|marks)\b")


def looks_ahead(text: str, found: Found) -> bool | None:
    """Whether the verb before an expression, or else the one after it, speaks of what is to come; None without one."""
    start, end = sentence_around(text, found.span.start, found.span.end)
    if _UNTIL.search(text, start, found.span.start):
        return True
    before = _last_cue(text, start, found.span.start)
    ahead = _first_cue(text, found.span.end, end) if before is None else before
    return ahead if ahead is not None else True if _BY.search(text, start, found.span.start) else None


def _last_cue(text: str, start: int, end: int) -> bool | None:
    """Whether the last verb looks ahead; "held" in "will be held" is one with "will"."""
    ahead = [cue.span() for cue in _AHEAD.finditer(text, start, end)]
    back = -1
    for cue in _BEHIND.finditer(text, start, end):
        place = cue.start()
        if not any(first <= place < last + _PASSIVE for first, last in ahead):
            back = place
    if ahead and ahead[-1][0] > back:
        return True
    return False if back >= 0 else None


def _first_cue(text: str, start: int, end: int) -> bool | None:
    ahead, back = _AHEAD.search(text, start, end), _BEHIND.search(text, start, end)
    if ahead is not None and (back is None or ahead.start() <= back.start()):
        return True
    return False if back is not None else None


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Roughly the sentence, within a reach that keeps this cheap."""
    first = max(0, start - _REACH)
    for stop in _SENTENCE_BREAK.finditer(text, first, start + 1):  # one more: a break looks at what follows it
        first = stop.end()
    stop = _SENTENCE_BREAK.search(text, end, end + _REACH)
    return first, stop.start() if stop else min(len(text), end + _REACH)


def is_nowadays(text: str, found: Found) -> bool:
    """Whether "today" is our time and not a day: a state in the present, in no speaker's mouth.

    "Today, few of them survive"; but "the court ruled today", "the vote is today", "today is a great day".
    """
    start, end = sentence_around(text, found.span.start, found.span.end)
    if text[found.span.start : found.span.end].lower() != "today" or _SPEAKER.search(text, start, end):
        return False
    if looks_ahead(text, found) is not None:
        return False
    if _HAPPENS.search(text, start, found.span.start) or _IS.match(text, found.span.end):
        return False
    opens = _OPENS.match(text, found.span.start) and not text[start : found.span.start].strip()
    return bool(opens) or _STATE.search(text, start, end) is not None
