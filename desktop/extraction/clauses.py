"""The part of a sentence that goes with one of its dates."""

import re

from db.model.article import Span
from desktop.extraction.verbs import has_past, is_past, past_in

LONGEST = 12
"""The most words of a headline; a sentence with fewer before its date is one clause."""
PREPOSITIONS = (
    "in|on|toward|towards|at|by|during|since|from|until|till|around|about|throughout|before|after|between"
    "|within|of|for|as of|over"
)
BOUNDARY = re.compile(
    r"\s+(?:—|–)\s+|[;:]\s|,\s+(?:(?:and|but|or|so|yet)\s+)?|\s*[()\[\]]\s*|\s+(?=(?:who|which|while"
    r"|whereas|because|although|unless)\b)|\s+and\s+(?=[a-z]{2,}ing\b)"
)
BEING = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b")
_STOP = re.compile(r"[;:]\s|\s[—–]\s")
_CONJUNCTION = re.compile(r"(?:When|While|After|As|Once|By the time|Although|Though|Because)\s")
"""Opens a clause that is told for itself when the main one is left out."""
_PLACE = re.compile(r",\s(?:at|in|to|from|by|near|with|off)\s")
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter"
)
_GOES_ON = re.compile(rf",?\s(?:but|and)\s(?!.*\b(?:{_MONTHS}|later|then)\b)[^\d]+$")
"""What a short sentence tells beside its date, without another one."""
_NEXT_DATE = re.compile(
    rf",?\s(?:and|but|then)\s(?:in|on|by|from|during|at)\s(?:(?:the|early|late|mid)\s)*(?:\d|(?:{_MONTHS})\b)"
)
_DOING = re.compile(r"[a-z]{2,}ing\s")
_FEW = 5
_FAR = 90
"""How many code points behind its date a clause may still wait for its verb."""
_JOINT = re.compile(rf"\s(?P<and>(?:and|but)\s)(?:(?:{PREPOSITIONS})\s)?(?:(?:the|early|late|mid)\s)*$")
"""Before a date: "... and on 15 April the coalition declared ..."."""
_RELATIVE = re.compile(r",\s(?P<who>who|which)\s[^,;:()]*$")
_ASIDE = re.compile(r"[^,;:()]{3,60},\s(?P<verb>[a-z]+)\s[^,;:()]*$")
"""Before a date in what is put in between: "The fund, created in 1931 by merchants, was small"."""
_OCCASION = re.compile(
    r"\b(?:despite|after|following|before|since|until)\s(?P<noun>(?:the|a|an|his|her|its|their)\s"
    r"(?:[a-z]+\s)?[a-z]{3,}\s(?:of|by|in|at|on)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*),?\s"
    r"(?:(?:in|on|at|of|during)\s)?(?:(?:the|early|late|mid)\s)*$"
)
"""Before the date of what is only named: "after the fall of Paris in June"."""
_SHARED_VERB = re.compile(
    r",?\s(?:(?:and|then|followed by|while|with|but)\s)*"
    r"(?P<noun>(?:(?:the|an?)\s)?[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*|\sone)*)\s(?:(?:in|on|at|by|during)\s)(?:(?:the|early|late|mid)\s)*"
)
"""Between two dates that have one verb: "Paris fell on 14 June and Lyon on 19 June"."""


def clause_of(text: str, sentence: Span, date: Span | None) -> Span:
    """The part of a sentence that goes with its date: the whole of it, if that is short or opens with the date."""
    if date is None:
        return sentence
    if _opens(text, sentence, date):
        following = _NEXT_DATE.search(text, date.end, sentence.end)
        told = following is not None and _has_verb(text, Span(date.end, following.start()))
        return Span(sentence.start, following.start()) if following is not None and told else sentence
    before = text[sentence.start : date.start]
    joint = _JOINT.search(before)
    if joint is not None:
        start = sentence.start + joint.end("and")
        return Span(start, _end_of_clause(text, start, sentence, date))
    relative = _RELATIVE.search(before)
    if relative is not None and text[date.end : date.end + 1] in (",", "."):
        return Span(sentence.start + relative.start("who"), date.end)
    aside = _ASIDE.match(before)
    if aside is not None and is_past(aside["verb"]):
        return Span(sentence.start, _next_boundary(text, date.end, sentence.end))
    if len(before.split()) < LONGEST and "(" not in before:
        return _short(text, sentence, date)
    start = sentence.start
    for boundary in BOUNDARY.finditer(text, sentence.start, date.start):
        start = boundary.end()
    end = _end_of_clause(text, start, sentence, date)
    bracket = before.rfind("(")
    if bracket >= 0 and ")" not in before[bracket:]:
        closing = text.find(")", date.end, sentence.end)
        end = closing if closing >= 0 else sentence.end
        return _bracketed(text, sentence, sentence.start + bracket, start, end)
    clause = Span(start, end)
    doing = text[clause.start : clause.end].partition(" ")[0].endswith("ing")
    return clause if doing or _has_verb(text, clause) else sentence


def occasion_of(text: str, sentence: Span, date: Span) -> Span | None:
    """The words that name what has the date, where no verb tells it: "after the fall of Paris in June"."""
    found = _OCCASION.search(text, sentence.start, date.start)
    return None if found is None or has_past(found["noun"]) else Span(*found.span("noun"))


def sharing_of(text: str, sentence: Span, first: Span, before: Span, date: Span) -> tuple[Span, Span] | None:
    """Who shares the verb of the sentence's first date, and that verb: "Paris fell on 14 June and Lyon on 19 June".

    `before` is the date right before `date`.
    """
    found = _SHARED_VERB.fullmatch(text, before.end, date.start)
    verb = past_in(text, sentence.start, first.start)
    if found is None or verb is None or has_past(found["noun"]):
        return None
    return Span(*found.span("noun")), Span(verb, first.start)


def _short(text: str, sentence: Span, date: Span) -> Span:
    """The clause of a sentence with few words before its date: up to the next comma, if it has its verb by then."""
    start = max((stop.end() for stop in _STOP.finditer(text, sentence.start, date.start)), default=sentence.start)
    if not _has_verb(text, Span(start, date.start)):
        return Span(start, sentence.end)
    conjunction = _CONJUNCTION.match(text, start, date.start)
    begin = start if conjunction is None else conjunction.end()
    for boundary in BOUNDARY.finditer(text, begin, date.start):
        begin = boundary.end() if _DOING.match(text, boundary.end()) else begin
    end = _next_boundary(text, date.end, sentence.end)
    if _GOES_ON.match(text, end, sentence.end) and len(text[begin : sentence.end].split()) <= LONGEST + 2:
        return Span(begin, sentence.end)
    if len(text[begin : date.start].split()) < _FEW and _PLACE.match(text, end):
        end = _next_boundary(text, end + 1, sentence.end)
    return Span(begin, end)


def _next_boundary(text: str, start: int, stop: int) -> int:
    boundary = BOUNDARY.search(text, start, stop)
    return stop if boundary is None else boundary.start()


def _end_of_clause(text: str, start: int, sentence: Span, date: Span) -> int:
    """Where the clause that begins at `start` ends: at the first comma or the like that has a verb before it."""
    for boundary in BOUNDARY.finditer(text, date.end, sentence.end):
        if boundary.start() > date.end + _FAR or _has_verb(text, Span(start, boundary.start())):
            return boundary.start()
    return sentence.end


def _has_verb(text: str, span: Span) -> bool:
    return has_past(text[span.start : span.end]) or BEING.search(text, span.start, span.end) is not None


def _opens(text: str, sentence: Span, date: Span) -> bool:
    return len(text[sentence.start : date.start].split()) <= 2


def _bracketed(text: str, sentence: Span, bracket: int, start: int, end: int) -> Span:
    """With the words that a bracket speaks of, as in "the council of the islands (founded in 1911)".

    A bracket with nothing but the date belongs to the whole sentence.
    """
    if not has_past(text[bracket:end]):
        return sentence
    before = text[sentence.start : bracket]
    noun = max(before.rfind(" the "), before.rfind(" a "), before.rfind(" an "), before.rfind(", "))
    return Span(sentence.start + noun + 1 if noun >= 0 else sentence.start, end)
