"""Who somebody is, in the text's own words: titles before a name, and what is said beside it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.model.actor import ActorKind, Role
from db.model.article import Span
from db.model.suggestion import Gloss
from desktop.extraction.grammar.verbs import is_past
from desktop.extraction.names.lexicon import Lexicon, lexicon

_ADJECTIVES = "prime|foreign|defen[cs]e|interior|finance|deputy|vice|former|supreme|chief"
_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w.’'\-]*|of|of the|for)[ ])*"
    rf"(?:[A-Z][\w.\-]*|(?:(?:{_ADJECTIVES})[ ])*[a-z]{{4,}}(?:-[a-z]+)?),?[ ]$"
)
"""The words right before a name that may hold a title: capitals, what links them, and a last one of any kind."""
_REACH = 90
_FIRST = "an?|the|one of|then(?= [a-z])|now(?= [a-z])|former|leader|head|commander|president|chairman|founder"
_TELLING = r"(?:[^,;:.!?\n()—–]|(?<=\b[A-Z])\.){8,160}"
_APPOSITION = re.compile(rf"(?:, | — | – |, who (?:is|was) )((?:{_FIRST})\b{_TELLING})(?=[,;.!?\n)—–]| —)")
_COPULA = re.compile(
    rf" (?:is|was|are|were) ((?:an?|one of|the (?:{_FIRST}|capital|largest))\b{_TELLING})(?=[,;.!?\n)])"
)
_OWN_VERB = re.compile(r"\b(?<!who )(?<!which )(?<!that )(?<!whose )(?:is|was|are|were|has|have|had|will|would)\b")
"""Makes what follows a comma a sentence of its own: "In Girona, the last resistance was broken"."""
_FINITE = re.compile(r"\b(?:began|fell|went|took|gave|came|became|knew|saw|wrote|drove|flew|grew|rose|sank|spoke)\b")
"""Past forms that are no participles."""
_PARTICIPLE = re.compile(r" (?:by|in|at|to|from|on|with|as|for|near|under|after|during|out|between|of|against)\b|$")
"""After a past form that belongs to a noun: "a general exiled in Rome", but "the general left Rome"."""
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|whom|where|when)\b")
_INDIRECT = re.compile(
    r"\b(?!(?:and|but|or|that|while|when|because|where|as|since|if|then|so|yet|the)\b)[a-z]+ "
    r"(?:the )?(?:[A-Z]\w+\.? ){0,2}$"
)
"""Before a name that is no subject: "The loss of Girona was a blow"."""
_SMALL = re.compile(r"\b[a-z]+\b")
_LED_BY = re.compile(
    r"((?:[A-Z]\w+(?: of| the| and| for)*[ ])+)(?:in [A-Z]\w+,? |in [A-Z]\w+, which is )?(?:and |,|is )?"
    r"(led|headed|commanded|run|chaired|founded) by (?:the )?$"
)
_FULL_STOP = re.compile(r"(\w{2,})[.!?][”\"’)]* (?=[A-Z])")
"""Ends a sentence, unless the word is an abbreviation."""
_RANKS = {
    "Adm": "Admiral", "Brig": "Brigadier", "Capt": "Captain", "Cdr": "Commander", "Col": "Colonel", "Cpl": "Corporal",
    "Gen": "General", "Gov": "Governor", "Lt": "Lieutenant", "Maj": "Major", "Pres": "President",
    "Rep": "Representative", "Sen": "Senator", "Sgt": "Sergeant",
}  # fmt: skip
_LEADERS = {
    "led": "Leader",
    "headed": "Head",
    "commanded": "Commander",
    "run": "Head",
    "chaired": "Chair",
    "founded": "Founder",
}


class Description(NamedTuple):
    """What the text says of somebody; the gloss is None where it says nothing."""

    gloss: Gloss | None
    roles: tuple[Role, ...]


def described(text: str, mentions: Sequence[Span], kind: ActorKind) -> Description:
    """The best description among those beside the mentions, and all roles, in reading order without repeats.

    What stands after a name ("a maverick Libyan officer who…") says more than a title before it; of two of the same
    sort the first counts.
    """
    titles = [title for span in mentions for title in _before(text, span)] if kind is ActorKind.PERSON else []
    roles = tuple(Role(role, None) for role in dict.fromkeys(role for role, _ in titles))
    gloss = None
    if kind not in (ActorKind.STATE, ActorKind.PLACE):
        gloss = next((found for span in mentions for found in _after(text, span)), None)
    if gloss is None and titles:
        gloss = max((found for _, found in titles), key=lambda one: len(one.text))
    return Description(gloss, roles)


def _after(text: str, span: Span) -> Iterator[Gloss]:
    end = span.end
    if text[end : end + 2] in ("'s", "’s") or text[max(span.start - 2, 0) : span.start] == ", ":
        return  # a name between commas is itself what explains another
    apposition = _APPOSITION.match(text, end, end + 260)
    if apposition is not None and _is_noun_phrase(apposition[1]):
        yield Gloss(_sentence(apposition[1]), Span(span.start, apposition.end()))
    copula = _COPULA.match(text, end, end + 260)
    if copula is not None and not _INDIRECT.search(text, max(span.start - 30, 0), span.start):
        yield Gloss(_sentence(copula[1]), Span(span.start, copula.end()))


def _is_noun_phrase(words: str) -> bool:
    """Whether the words have no verb of their own: after what opens a sentence, its main clause looks alike."""
    relative = _RELATIVE.search(words)
    own = words[: relative.start()] if relative is not None else words
    if _OWN_VERB.search(own) or _FINITE.search(own):
        return False
    return all(_PARTICIPLE.match(own, word.end()) for word in _SMALL.finditer(own) if is_past(word.group()))


def _before(text: str, span: Span) -> Iterator[tuple[str, Gloss]]:
    """The role before a mention, and the gloss that it makes."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    lists = lexicon()
    for stop in _FULL_STOP.finditer(text, start, span.start):
        start = start if stop[1] in lists.words("abbreviations") or stop[1] in _RANKS else stop.end()
    led = _LED_BY.search(text, start, span.start)
    if led is not None:
        role = f"{_LEADERS[led[2]]} of the {led[1].strip().removeprefix('The ')}"
        yield role, Gloss(f"{role}.", Span(led.start(), span.end))
        return
    found = _BEFORE.search(text, start, span.start)
    if found is None:
        return
    words = found[0].replace(",", "").split()
    if is_past(words[-1]) or words[-1].lower() in lists.function:
        return  # "Ambassador Lodge informed Kennedy"
    first = next((place for place, word in enumerate(words) if _begins_role(word, lists)), None)
    if first is None or words[-1].rstrip(".") in lists.words("honorifics"):
        return
    if found[0].endswith(", ") and _is_named(words[first:], lists):
        return  # "Prime Minister David Okereke, Serra": a list
    role = " ".join(_in_full(word) for word in words[first:])
    if first and (words[first - 1] == "of" or text[found.start() - 1 : found.start()] in ("-", "‐")):
        words = words[first:]
    while words and (
        words[0].lower() in lists.function
        or words[0].rstrip(".") in lists.words("honorifics") | lists.words("calendar")
    ):
        words = words[1:]
    quote = text.rfind(words[0], start, span.start) if words else span.start
    if role and words and quote >= 0:
        whole = " ".join(map(_in_full, words))
        quote = found.start() + found[0].find(words[0])
        yield role, Gloss(_sentence(whole), Span(quote, span.end))


def _is_named(words: Sequence[str], lists: Lexicon) -> bool:
    """Whether a name stands right behind the titles at the head of the words."""
    name = next((word for word in words if not _begins_role(word, lists)), "")
    return name[:1].isupper()


def _in_full(word: str) -> str:
    """A rank without its abbreviation: "Gen." is "General"."""
    return _RANKS.get(word.rstrip("."), word)


def _begins_role(word: str, lists: Lexicon) -> bool:
    plain = word.rstrip(".")
    title = plain in lists.titles and plain not in lists.words("honorifics")
    return title or word in lists.words("roles") or word in lists.words("role_adjectives")


def _sentence(words: str) -> str:
    """The words with a capital and a full stop, white space in one piece."""
    whole = " ".join(words.split())
    return f"{whole[0].upper()}{whole[1:]}".rstrip(".") + "."
