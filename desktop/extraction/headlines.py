"""A headline of at most twelve words, taken from the sentence that tells something."""

import re

from db.model.article import Span
from desktop.extraction.clauses import BEING, BOUNDARY, LONGEST, PREPOSITIONS, clause_of
from desktop.extraction.verbs import has_past, is_past

_DATE_LEAD = re.compile(
    rf"(?:,\s*)?\b(?:ever |starting |beginning )?"
    rf"(?:(?:during|in|on) the (?:night|morning) (?:to|of|before)|{PREPOSITIONS})"
    r"(?:\s+(?:the|about|around|late|early))?\s*$",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"^at the (?:latest|earliest)\b")
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
_LOOSE_END = re.compile(
    rf"(?:\s+(?:{PREPOSITIONS}|the|a|an|and|or|but|to|with|who|which|that|his|her|its|their|into|under"
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
_DETERMINER = re.compile(r"\b(?:the|a|an|its|his|her|their)\s*$", re.IGNORECASE)
_AUXILIARIES = frozenset(("has", "have", "had", "was", "were", "is", "are"))
_PARTICLE = re.compile(r" (?:over|out|up|off|down|in|away|back|on)(?= |$)")
_LAST_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*$")
_OBJECT = re.compile(r"(?: (?:against|into|for|with|of|to|from|by|on|over|about))? it")
_SUBJECT = 8
_ADJUNCT = re.compile(
    r"(?:(?:with|after|despite|following|because|as|while|when|although|though|having|anxious|under|amid|once|since"
    r"|during|in|at|on|by|from)\b[^,;:]*"
    r"|(?:the|an?) (?:[\w-]+ ){0,2}(?:day|night|week|month|year|anniversary|eve)\b[^,;:]{0,40}),\s(?:[A-Z]\w+,\s)?",
    re.IGNORECASE,
)
"""What opens a sentence and is no part of its main clause."""
_BETWEEN = re.compile(r"(?P<subject>[^,;:]{3,60}),\s[^;:]{3,140}?,\s(?:(?:also|then|still|later)\s)?(?P<rest>[a-z].*)$")
"""A subject, what is put in between, and the verb with the rest."""
_NAMED_BY = re.compile(r"(?P<subject>[^,;:]{3,60}),\s(?P<verb>[a-z]+)(?P<rest>\s[^,;:]*)")
"""A subject and what hangs on it alone."""
_STARTING_AFTER = "of over the a an and for that with to on from under against about its his"
_STARTS_AFTER = frozenset(_STARTING_AFTER.split())
_NAMED = 6
_PRONOUN = re.compile(r"(?:he|she|it|they|this|that|who|which)\b", re.IGNORECASE)
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
    words = _without_asides(_tidied(words[:_ENOUGH]))
    if subject:
        words = _with_subject(words, subject)
    words = _shortened(words)
    enough = _FEWEST - (has_past(words) and not _PRONOUN.match(words))  # "Lyon fell", but not "He fell"
    if len(words.split(" ")) < enough and clause != sentence:
        return headline(text, sentence, None, subject)
    return words[:1].upper() + words[1:]


def heading(words: str) -> str:
    """Words as a headline: without a date's preposition or a loose end behind them, and cut where they are too long."""
    words = _shortened(_tidied(_DATE_LEAD.sub("", f"{words.rstrip()} ".rstrip())))
    return words[:1].upper() + words[1:]


def _subject_of(text: str, sentence: Span, clause: Span) -> str:
    """Who a clause without a subject speaks of, where that stands just before "who" or at the head of the sentence."""
    lead = text[sentence.start : clause.start].rstrip(" ,")
    first = text[clause.start : clause.end].split(" ", 1)[0].lower()
    if not lead:
        return ""
    if first in ("who", "which", "that"):
        subject = BOUNDARY.split(lead)[-1] or ""
    elif first in _AUXILIARIES or is_past(first):
        subject = BOUNDARY.split(lead)[0] or ""
    else:
        return ""
    told = has_past(subject) or BEING.search(subject) is not None
    if told and (name := _LAST_NAME.search(subject)) is not None and first == "who":
        return name.group()  # "was beaten by Serra, who ..."
    return subject if 0 < len(subject.split()) <= _SUBJECT and not told else ""


def _without_date(text: str, clause: Span, date: Span | None) -> str:
    if date is None or not clause.start <= date.start < clause.end:
        return text[clause.start : clause.end]
    before, after = text[clause.start : date.start], text[date.end : clause.end]
    following = _LIMIT.sub("", after.lstrip())
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


def _without_asides(words: str) -> str:
    """Words without what opens them and what is put in between, where they are too long and tell something without.

    "With the rain falling, the old bridge, which nobody had mended, fell": "the old bridge fell". What hangs on a
    subject alone belongs to it: "the fund, created by merchants".
    """
    named = _NAMED_BY.fullmatch(words)
    if named is not None and is_past(named["verb"]):
        return f"{named['subject']} {named['verb']}{named['rest']}"
    if len(words.split()) > LONGEST:
        opening = _ADJUNCT.match(words)
        rest = words[opening.end() :] if opening is not None else ""
        main = rest.partition(",")[0]
        if len(rest.split()) >= _FEWEST and (has_past(main) or BEING.search(main)):
            words = rest
    if len(words.split()) > LONGEST:
        between = _BETWEEN.match(words)
        if between is not None and not has_past(between["subject"]) and _verb_opens(between["rest"]):
            words = f"{between['subject']} {between['rest']}"
    return words


def _verb_opens(words: str) -> bool:
    first = words.partition(" ")[0]
    return first in _AUXILIARIES or is_past(first)


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
    main = BOUNDARY.split(words)[0]
    if _TOO_SHORT <= len(main.split(" ")) <= LONGEST and has_past(main):
        return _closed(main)
    cut = _cut(words)
    if has_past(cut) or BEING.search(cut) or not has_past(words):
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
    if _OBJECT.fullmatch(words, len(closed)) and is_past(closed.rpartition(" ")[2]):  # "conquered it"
        return words
    particle = _PARTICLE.match(words, len(closed))
    if particle is not None and is_past(closed.rpartition(" ")[2]):  # "took over", "broke out"
        closed += particle.group().rstrip()
    return closed
