"""A headline of at most twelve words, taken from the sentence that tells something."""

import re

from db.model.article import Span
from desktop.extraction.verbs import has_past, is_past

LONGEST = 12
"""Words."""
_PREPOSITIONS = (
    "in|on|toward|towards|at|by|during|since|from|until|till|around|about|throughout|before|after|between"
    "|within|of|for|as of|over"
)
_DATE_LEAD = re.compile(
    rf"(?:,\s*)?\b(?:ever )?(?:(?:during|in|on) the (?:night|morning) (?:to|of|before)|{_PREPOSITIONS})"
    r"(?:\s+(?:the|about|around|late|early))?\s*$",
    re.IGNORECASE,
)
_OPENERS = re.compile(
    r"^(?:(?:(?:An?|Some|Several|[A-Z][a-z]+) (?:few )?(?:days?|weeks?|months?|years?) (?:later|earlier"
    r"|before|after(?:wards)?)"
    r"|But|And|Yet|So|Or|Nor|Now|Then|However|Meanwhile|Moreover|Furthermore|Indeed|Still|Thus"
    r"|Therefore|Also|Finally|Eventually"
    r"|Afterwards?|Later|Soon(?: after(?:wards)?)?|After(?:wards| that| all| this)|Recently|In addition"
    r"|For example|For instance|In turn|In fact|Of course|As a result"
    r"|At the same time|In response|There(?! (?:was|were|is|are|has|had|have)\b)|Here|Earlier|Previously"
    r"|Subsequently|Nevertheless|Instead"
    r"|Consequently)\b,?\s+)+"
)
_REPORTED = re.compile(
    r"^(?:(?:[Uu]nconfirmed |[Mm]edia |[Nn]ews |[Pp]ress )?[Rr]eports (?:that|say(?:ing)? (?:that )?)"
    r"|It (?:is|was) (?:said|reported|believed|clear|thought|claimed|alleged|likely|possible) that "
    r"|According to [^,]{3,60}, )\s*"
)
_ABOUT_REPORTS = re.compile(r"\s(?:come|came|are|were|have been|seem|appear|ring|rang|remain|raised?)\s.*$")
"""What is said of the reports themselves, behind what they report."""
_ATTRIBUTION = re.compile(
    r",?\s+(?:according to\b.*|,\s*(?:[A-Z]\S+\s+){0,3}(?:said|says|told|added|reported|claimed|wrote"
    r"|argued|noted|announced|warned)\b.*"
    r"|(?:he|she|they|officials?|sources?|analysts?|witnesses)\s+(?:said|added|told)\b.*)$"
)
_QUOTES = re.compile(r"[“”\"„«»]")
_BOUNDARY = re.compile(
    r"\s+(?:—|–)\s+|[;:]\s|,\s+(?:(?:and|but|or|so|yet)\s+)?|\s*[()\[\]]\s*|\s+(?=(?:who|which|while"
    r"|whereas|because|although|unless)\b)"
)
_LOOSE_END = re.compile(
    rf"(?:\s+(?:{_PREPOSITIONS}|the|a|an|and|or|but|to|with|who|which|that|his|her|its|their|into|under"
    r"|against|as|toward|towards|than|where|when|some|this|such|more|also|was|were|is|are|had|has|have"
    r"|been|be|between|among|not|upon|including|because|while|if|it|out|up|off|nor|so|would|could|will"
    r"|should|may|might|host of|number of|kind|form))+$",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"\s(?=(?:in|on|at|by|during|from|with|to|into|for|as|against|under|over|after|before|and|but|that"
    r"|which|who|while|where|when|because|through|via|amid|following|including|despite|without|between"
    r"|among|toward|towards|across|near|upon)\s)"
)
_BEING = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b")
_JOINT = re.compile(rf"\s(?P<and>(?:and|but)\s)(?:(?:{_PREPOSITIONS})\s)?(?:(?:the|early|late|mid)\s)*$")
"""Before a date: "... and on 15 April the coalition declared ..."."""
_DETERMINER = re.compile(r"\b(?:the|a|an|its|his|her|their)\s*$", re.IGNORECASE)
_RELATIVE = re.compile(r",\s(?P<who>who|which)\s[^,;:()]*$")
_AUXILIARIES = frozenset(("has", "have", "had", "was", "were", "is", "are"))
_PARTICLE = re.compile(r" (?:over|out|up|off|down|in|away|back|on)(?= |$)")
_SUBJECT = 6
_STARTING_AFTER = "of over the a an and for that with to on from under against about its his"
_STARTS_AFTER = frozenset(_STARTING_AFTER.split())
_NAMED = 6
_WORD = re.compile(r"[A-Za-z-]+")
_SPACES = re.compile(r"\s+")
_TOO_SHORT = 4
_FEWEST = 3
_ENOUGH = 600
"""Code points that a headline is sought in, however long the clause."""


def headline(text: str, sentence: Span, date: Span | None, subject: str = "") -> str:
    """The headline of a dated or undated sentence; `subject` stands in for "who", "he" or for no subject at all.

    The clause with the date is taken, without the date itself, openers ("But", "Reports that"), attributions, quotation
    marks and what hangs on behind; it is cut before a preposition or the like, so that it still reads.
    """
    clause = clause_of(text, sentence, date)
    subject = subject or _subject_of(text, sentence, clause)
    words = _without_date(text, clause, date)
    words = _tidied(words[:_ENOUGH])
    if subject:
        words = _with_subject(words, subject)
    words = _shortened(words)
    if len(words.split(" ")) < _FEWEST and clause != sentence:
        return headline(text, sentence, None, subject)
    return words[:1].upper() + words[1:]


def clause_of(text: str, sentence: Span, date: Span | None) -> Span:
    """The part of a sentence that goes with its date: the whole of it, if that is short or opens with the date."""
    if date is None or _opens(text, sentence, date):
        return sentence
    before = text[sentence.start : date.start]
    joint = _JOINT.search(before)
    if joint is not None:
        return Span(sentence.start + joint.end("and"), _end_of_clause(text, sentence, date))
    relative = _RELATIVE.search(before)
    if relative is not None and text[date.end : date.end + 1] in (",", "."):
        return Span(sentence.start + relative.start("who"), date.end)
    if len(before.split()) < LONGEST and "(" not in before:
        return sentence
    start = sentence.start
    for boundary in _BOUNDARY.finditer(text, sentence.start, date.start):
        start = boundary.end()
    end = _end_of_clause(text, sentence, date)
    bracket = before.rfind("(")
    if bracket >= 0 and ")" not in before[bracket:]:
        closing = text.find(")", date.end, sentence.end)
        end = closing if closing >= 0 else sentence.end
        return _bracketed(text, sentence, sentence.start + bracket, start, end)
    clause = Span(start, end)
    return clause if _has_verb(text, clause) else sentence


def _subject_of(text: str, sentence: Span, clause: Span) -> str:
    """Who a clause without a subject speaks of, where that stands just before "who" or at the head of the sentence."""
    lead = text[sentence.start : clause.start].rstrip(" ,")
    first = text[clause.start : clause.end].split(" ", 1)[0].lower()
    if not lead:
        return ""
    if first in ("who", "which", "that"):
        subject = _BOUNDARY.split(lead)[-1] or ""
    elif first in _AUXILIARIES or is_past(first):
        subject = _BOUNDARY.split(lead)[0] or ""
    else:
        return ""
    return subject if 0 < len(subject.split()) <= _SUBJECT else ""


def _end_of_clause(text: str, sentence: Span, date: Span) -> int:
    boundary = _BOUNDARY.search(text, date.end, sentence.end)
    if boundary is None:
        return sentence.end
    if not _has_verb(text, Span(date.start, boundary.start())) and boundary.start() <= date.end + 1:
        following = _BOUNDARY.search(text, boundary.end(), sentence.end)
        return following.start() if following is not None else sentence.end
    return boundary.start()


def _has_verb(text: str, span: Span) -> bool:
    return has_past(text[span.start : span.end]) or _BEING.search(text, span.start, span.end) is not None


def _opens(text: str, sentence: Span, date: Span) -> bool:
    return len(text[sentence.start : date.start].split()) <= 2


def _bracketed(text: str, sentence: Span, bracket: int, start: int, end: int) -> Span:
    """With the words that a bracket speaks of, as in "the parliament in Tobruk (elected in 2014)".

    A bracket with nothing but the date belongs to the whole sentence.
    """
    if not has_past(text[bracket:end]):
        return sentence
    before = text[sentence.start : bracket]
    noun = max(before.rfind(" the "), before.rfind(" a "), before.rfind(" an "), before.rfind(", "))
    return Span(sentence.start + noun + 1 if noun >= 0 else sentence.start, end)


def _without_date(text: str, clause: Span, date: Span | None) -> str:
    if date is None or not clause.start <= date.start < clause.end:
        return text[clause.start : clause.end]
    before, after = text[clause.start : date.start], text[date.end : clause.end]
    following = after.lstrip()
    if _DETERMINER.search(before) and following[:1].isalpha():  # "the 2011 uprising": what happened may be named here
        named = len(before.split()) > _NAMED and has_past(following) and len(following.split()) >= _TOO_SHORT
        return following if named else f"{before}{following}"
    before = _DATE_LEAD.sub("", before)
    if following.startswith(")") and before.endswith("("):
        before, following = before[:-1], following[1:].lstrip()
    if len(before.split()) > LONGEST and len(following.split()) < _TOO_SHORT:
        return _tail(before)
    return f"{before.rstrip()} {following.lstrip(' ,')}" if before.strip() else following.lstrip(" ,")


def _tail(words: str) -> str:
    """The end of a long clause whose last words have the date: "contracts with Gaddafi brokered by Putin"."""
    last = words.split()[-LONGEST:]
    if not has_past(" ".join(last[-4:])):
        return words
    for place, word in enumerate(last[:-_TOO_SHORT]):
        if word.lower() in _STARTS_AFTER:
            return " ".join(last[place + 1 :])
    return words


def _tidied(words: str) -> str:
    words = _QUOTES.sub("", _SPACES.sub(" ", words.replace("(", " ").replace(")", " "))).strip(" ,;:—–-")
    for _ in range(2):
        words = _OPENERS.sub("", words)
        reported = _REPORTED.match(words)
        if reported is not None:
            words = words[reported.end() :]
            words = _ABOUT_REPORTS.sub("", words) if "eports" in reported.group() else words
    words = _ATTRIBUTION.sub("", words)
    return words.replace(" :", ":").strip(" ,;:—–.-")


def _with_subject(words: str, subject: str) -> str:
    """Put a name where the clause has only "who" or "he", or nothing before its verb."""
    rest = re.sub(
        r"^(?:(?:and|but|then|later|also)\s+)*(?:who|which|that|he|she|they|it)\s+", "", words, flags=re.IGNORECASE
    )
    rest = re.sub(r"^(?:and|but|then|later)\s+", "", rest, flags=re.IGNORECASE)
    return f"{_QUOTES.sub('', subject)} {rest}"


def _shortened(words: str) -> str:
    if len(words.split(" ")) <= LONGEST:
        return _closed(words)
    main = _BOUNDARY.split(words)[0]
    if _TOO_SHORT <= len(main.split(" ")) <= LONGEST and has_past(main):
        return _closed(main)
    cut = _cut(words)
    if has_past(cut) or _BEING.search(cut) or not has_past(words):
        return cut
    head = re.split(rf",|{_PHRASE.pattern}", words, maxsplit=1)[0]
    verb = next((word.start() for word in _WORD.finditer(words, len(head)) if has_past(word.group())), None)
    return _cut(f"{head} {words[verb:]}") if verb is not None else cut


def _cut(words: str) -> str:
    """The first words, as many as may be, up to a place where a phrase begins."""
    parts = words.split(" ")
    if len(parts) <= LONGEST:
        return _closed(words)
    cut = " ".join(parts[:LONGEST])
    if not _PHRASE.match(f" {parts[LONGEST]} "):
        breaks = [phrase.start() for phrase in _PHRASE.finditer(f"{cut} ")]
        later = [place for place in breaks if len(cut[:place].split(" ")) >= _TOO_SHORT]
        cut = cut[: later[-1]] if later else cut
    return _closed(cut)


def _closed(words: str) -> str:
    words = words.strip(" ,;:—–-")
    closed = _LOOSE_END.sub("", words).rstrip(" ,;:—–-.!?")
    particle = _PARTICLE.match(words, len(closed))
    if particle is not None and is_past(closed.rpartition(" ")[2]):  # "took over", "broke out"
        closed += particle.group().rstrip()
    return closed
