"""States behind other words: capitals for their governments, peoples, parts of a country."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from db.model.actor import ActorKind
from db.model.article import Span
from desktop.extraction.entries import Entries, Entry
from desktop.extraction.names.lexicon import any_of, lexicon
from desktop.extraction.names.names import Name

_PARTS = re.compile(
    r"(?:(?:North|South|East|West)[-‐]?(?:ern|east|west|eastern|western)|Central|Upper|Lower|Mainland) (?=[A-Z])"
    r"(?!America|Africa|Asia|Europe|Australia|Sahara|Cyprus|Sudan|Ireland|Samoa|Rhodesia)"
)
"""A part of a state that has no government of its own: not "West Germany", "Western Australia", "Central America"."""
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+\b")
_DEALT_WITH = re.compile(
    r"\b(?:(?:relations|ties|talks|deal|alliance|agreement|treaty|pact|tensions?|dialogue|rapprochement|negotiations|truce"
    r"|allied|aligned|sided|quarrel|cooperation|war) (?:with|between)|(?:backed|supported|funded|financed|armed|imposed"
    r"|recogni[sz]ed|sponsored|condemned|accused|denied) by|(?:pressure|sanctions) (?:on|from|against)"
    r"|(?:support|orders|help|aid|backing|approval|permission|instructions|concessions) from|loyal to|friendly to"
    r"|hostile to"
    r"|(?P<told>told|urged|asked|warned|pressed|persuaded|accused|blamed|convinced|assured|informed|reminded)) $",
    re.IGNORECASE,
)
"""Before a capital that stands for its government: one has ties with that, and no town."""
_ADDRESSED = re.compile(r" (?:that|to|of|into|for|about)\b|,? (?:and|or) [A-Z]")
_MEANS = re.compile(
    r",? for its part\b"
    r"|(?: and [A-Z]\w+)?(?: (?:has|had|have|now|also|still|both|openly|never|only|itself|long|again))*"
    r" (?:ignor|defend|sided? |spoke |speaks |begun to|began to|means? to|meant to|intend|threaten|hesitat"
    r"|retreated from|tri(?:es|ed) to|wants?\b|wanted\b|feared\b|fears\b|plans? to|ruled out|backs\b|backed\b)"
    r"| (?:is|was) (?:(?:really|now|also|still|only|not) )*"
    r"(?:defend|seek|try|prepar|negotiat|press|demand|interfer)\w*ing\b"
)
"""After it: what a government does, beyond the list of the names."""
_ANCIENT = frozenset({"Rome", "Athens"})
"""Towns that were powers themselves, long before the states of which they are the capitals."""
_WHERE = re.compile(r"\b(?:in|near|at|from|of|around|outside|on|within|leave|leaving|left|reached?|entered) $")


def state_of(surface: str, entries: Entries) -> Entry | None:
    """The state, or any other bundled entry, that the words name by themselves, also by a part: "Eastern Libya"."""
    entry = entries.by_name(surface)
    if entry is None and (part := _PARTS.match(surface)):
        whole = entries.by_name(surface[part.end() :])
        return whole if whole is not None and whole.kind is ActorKind.STATE else None
    return entry


def acting_capitals(text: str, found: Sequence[Name], entries: Entries) -> dict[str, Entry]:
    """The capitals that somewhere in the text do what governments do, with their states: "Moscow signalled"."""
    acting: dict[str, Entry] = {}
    for name in found:
        word = text[name.span.start : name.span.end]
        state = entries.by_capital(word) if name.kind is ActorKind.PLACE else None
        if state is None or word in acting or (word in _ANCIENT and state.name not in text):
            continue
        if _acts(text, name.span):
            acting[word] = state
    return acting


def _acts(text: str, span: Span) -> bool:
    before = _DEALT_WITH.search(text, max(span.start - 30, 0), span.start)
    if before is not None and (before["told"] is None or _ADDRESSED.match(text, span.end)):
        return True
    if _WHERE.search(text, max(span.start - 12, 0), span.start):
        return False
    return _acting().match(text, span.end) is not None or _MEANS.match(text, span.end) is not None


@cache
def _acting() -> re.Pattern[str]:
    """What governments do, after the name of a capital; "was attacked" is done to a town."""
    words = lexicon().clues["capital"]
    verbs, belongings = ("|".join(word.replace("$", r"\b") for word in words[name]) for name in ("verbs", "belongings"))
    adverbs = any_of(words["adverbs"])
    return re.compile(
        rf",? (?:(?:{adverbs}|{any_of(words['helpers'])}) )*(?:{verbs})"
        rf"| (?:is|was|were|has been|had been) (?:{adverbs} )*(?:{verbs})\w*ing\b"
        rf"|['’]s? (?:\w+ )?(?:{belongings})"
        rf"|[-‐]{any_of(words['compounds'])}\b"
    )


def named_states(text: str, found: Sequence[Name], acting: Mapping[str, Entry], entries: Entries) -> Counter[Entry]:
    """How often the text names each state, its people and its acting capital counted; in order of appearance."""
    words = (text[name.span.start : name.span.end] for name in found)
    named = (acting.get(word) or state_of(word, entries) for word in words)
    peoples = (entries.by_demonym(word) for word in _CAPITALISED.findall(text))
    return Counter(state for state in chain(named, peoples) if state is not None and state.kind is ActorKind.STATE)
