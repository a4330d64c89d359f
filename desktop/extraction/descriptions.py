"""Who somebody is, in the text's own words: titles before a name, and what is said beside it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.model.actor import ActorKind, Role
from db.model.article import Span
from db.model.suggestion import Gloss
from desktop.extraction.lexicon import Lexicon, lexicon

_ADJECTIVES = "prime|foreign|defen[cs]e|interior|finance|deputy|vice|former|supreme|chief"
_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w.’'\-]*|of|of the|for)[ ])*"
    rf"(?:[A-Z][\w.\-]*|(?:(?:{_ADJECTIVES})[ ])*[a-z]{{4,}}(?:-[a-z]+)?),?[ ]$"
)
"""The words right before a name that may hold a title: capitals, what links them, and a last one of any kind."""
_REACH = 90
_FIRST = "an?|the|one of|then|now|former|leader|head|commander|president|chairman|founder"
_TELLING = r"[^,;:.!?\n()—–]{8,160}"
_APPOSITION = re.compile(rf"(?:, | — | – |, who (?:is|was) )((?:{_FIRST})\b{_TELLING})(?=[,;.!?\n)—–]| —)")
_COPULA = re.compile(
    rf" (?:is|was|are|were) ((?:an?|one of|the (?:{_FIRST}|capital|largest))\b{_TELLING})(?=[,;.!?\n)])"
)
_LED_BY = re.compile(
    r"((?:[A-Z]\w+(?: of| the| and| for)*[ ])+)(?:in [A-Z]\w+,? |in [A-Z]\w+, which is )?(?:and |,|is )?"
    r"(led|headed|commanded|run|chaired|founded) by (?:the )?$"
)
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
    for pattern in (_APPOSITION, _COPULA):
        found = pattern.match(text, end, end + 260)
        if found is not None:
            yield Gloss(_sentence(found[1]), Span(span.start, found.end()))


def _before(text: str, span: Span) -> Iterator[tuple[str, Gloss]]:
    """The role before a mention, and the gloss that it makes."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    led = _LED_BY.search(text, start, span.start)
    if led is not None:
        role = f"{_LEADERS[led[2]]} of the {led[1].strip().removeprefix('The ')}"
        yield role, Gloss(f"{role}.", Span(led.start(), span.end))
        return
    found = _BEFORE.search(text, start, span.start)
    if found is None:
        return
    words = found[0].replace(",", "").split()
    lists = lexicon()
    first = next((place for place, word in enumerate(words) if _begins_role(word, lists)), None)
    if first is None or words[-1].rstrip(".") in lists.words("honorifics"):
        return
    role = " ".join(words[first:])
    while words and (
        words[0].lower() in lists.function
        or words[0].rstrip(".") in lists.words("honorifics") | lists.words("calendar")
    ):
        words = words[1:]
    quote = text.rfind(words[0], start, span.start) if words else span.start
    if role and words and quote >= 0:
        whole = " ".join(words)
        quote = found.start() + found[0].find(words[0])
        yield role, Gloss(_sentence(whole), Span(quote, span.end))


def _begins_role(word: str, lists: Lexicon) -> bool:
    plain = word.rstrip(".")
    title = plain in lists.titles and plain not in lists.words("honorifics")
    return title or word in lists.words("roles") or word in lists.words("role_adjectives")


def _sentence(words: str) -> str:
    """The words with a capital and a full stop, white space in one piece."""
    whole = " ".join(words.split())
    return f"{whole[0].upper()}{whole[1:]}".rstrip(".") + "."
