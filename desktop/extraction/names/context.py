"""What the words before and after a name say of it."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from db.model.sentence import Sentence, mark
from desktop.extraction.names.candidates import Candidate
from desktop.extraction.names.evidence import Evidence, Sort
from desktop.extraction.names.lexicon import any_of, lexicon

PERSON, GROUP, PLACE, OTHER = Sort


class _Clue(NamedTuple):
    """How much words beside a name speak for each sort, and how that is said."""

    reason: str
    weights: tuple[tuple[Sort, float], ...]


_CLUES = {
    "who": _Clue(mark("The words after it are said of people."), ((PERSON, 3),)),
    "life": _Clue(mark("The dates of a life follow it."), ((PERSON, 3),)),
    "kin": _Clue(mark("The words after it are said of people."), ((PERSON, 2.5),)),
    "says": _Clue(mark("It speaks."), ((PERSON, 1.5), (GROUP, 0.5))),
    "lives": _Clue(mark("It does what people do."), ((PERSON, 1.5), (GROUP, 0.2))),
    "is_person": _Clue(mark("The text says that it is a person."), ((PERSON, 4),)),
    "is_group": _Clue(mark("The text says that it is a group."), ((GROUP, 4),)),
    "is_place": _Clue(mark("The text says that it is a place."), ((PLACE, 4),)),
    "is_work": _Clue(mark("The text says that it is a work or the like."), ((OTHER, 4),)),
    "based": _Clue(mark("Somebody or something comes from there."), ((PLACE, 3),)),
    "taken": _Clue(mark("It is taken, as towns are."), ((PLACE, 2),)),
    "where": _Clue(mark("“where” follows it."), ((PLACE, 2),)),
    "of_state": _Clue(mark("It has what states have."), ((PLACE, 1.5),)),
    "spot": _Clue(mark("The word beside it is said of places."), ((PLACE, 2.5),)),
    "body": _Clue(mark("The word after it is said of groups."), ((GROUP, 1.5),)),
    "work": _Clue(mark("The word beside it is said of works."), ((OTHER, 1.5),)),
    "inside": _Clue(mark("Something is inside or near it."), ((PLACE, 2), (PERSON, -0.5))),
    "to": _Clue(mark("Something goes there."), ((PLACE, 0.9),)),
    "at": _Clue(mark("Something is at it."), ((PLACE, 0.8), (GROUP, 0.8))),
    "by": _Clue(mark("Something is done by it or with it."), ((PERSON, 0.8), (GROUP, 0.4))),
    "joined": _Clue(mark("One is for it or against it."), ((GROUP, 0.8),)),
    "group": _Clue(mark("The word before it is said of groups."), ((GROUP, 3),)),
    "role": _Clue(mark("The word before it is said of people."), ((PERSON, 3),)),
    "ship": _Clue(mark("The word before it is said of ships."), ((OTHER, 5),)),
    "the": _Clue(mark("“the” stands before it."), ((GROUP, 0.9), (OTHER, 0.7), (PERSON, -2))),
    "a": _Clue(mark("It is one of several."), ((OTHER, 2), (PERSON, -1), (PLACE, -1))),
    "people": _Clue(mark("The word after it is said of peoples."), ((OTHER, 1.5),)),
    "idea": _Clue(mark("The word before it is said of ideas."), ((OTHER, 2),)),
    "quoted": _Clue(mark("It stands in quotation marks, as titles do."), ((OTHER, 2),)),
}
_IS = (
    r"(?:,? (?:is|was|are|were|became|remains) (?:an?|the|one of the) (?:[\w'’,-]+ ){0,4}?"
    r"|, (?:an?|one of the) (?:[\w'’-]+ ){0,4}?|, the (?:[\w'’-]+ ){1,4}?)"
)
"""Before the word that says what a name is; after a comma, "the" may begin anything ("Victory, the author says")."""
_EVIDENCE = {
    name: tuple(Evidence(sort, weight, Sentence(clue.reason)) for sort, weight in clue.weights)
    for name, clue in _CLUES.items()
}
_BEHIND_COMMA = frozenset({"role", "spot", "group", "ship", "work"})
"""The clues that still count where a comma stands before the name."""
_NEXT = re.compile(r" ([a-z]+)")
_LETTERS = re.compile(r"[a-z]*")
_OPENING = re.compile(r",? (?:([a-z]+)|\d)| ?\(|['’]|[-‐‑]b")
_OPENING_WORDS = "is was are were became remains a an one the who whose age aged also then later had has he she where"
"""What opens the parts of `_after` that are no lists of words."""
_REACH = 40
"""How many code points before and after a name are looked at."""


@cache
def _after() -> re.Pattern[str]:
    """What stands after a name; the group that matched is the key of the clue."""
    clues = lexicon().clues
    after = {name: any_of(words) for name, words in clues["after"].items()}
    parts = [
        *(rf"(?P<is_{sort}>{_IS}{any_of(words)}\b)" for sort, words in clues["is"].items()),
        r"(?P<who>,? whose? |,? aged? \d|,? \d\d,)",
        r"(?P<life> ?\((?:born|b\.|c\. ?\d|\d{1,2} [A-Z]|[A-Z][a-z]+ \d|\d{4} ?[-–]))",
        *(rf"(?P<{name}>['’]s? {any_of(words)}\b)" for name, words in clues["belonging"].items()),
        rf"(?P<says>,? {after['says']}\b)",
        rf"(?P<lives>,? (?:(?:also|then|later|had|has|he|she) )?{after['lives']}\b)",
        rf"(?P<taken> (?:(?:had been|has been|was|were|is) )?{after['taken']}\b)",
        r"(?P<based>[-‐‑](?:based|born)\b)",
        r"(?P<where>,? where\b)",
        *(rf"(?P<{name}> {after[name]}\b)" for name in ("spot", "body", "people", "work")),
    ]
    return re.compile("|".join(parts))


@cache
def _before_words() -> tuple[dict[str, str], dict[str, str]]:
    """The clues by the last word before a name, and by the one before "of"."""
    clues = lexicon().clues
    return _by_word(clues["before"]), _by_word(clues["before_of"])


def _by_word(lists: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: clue for clue, words in lists.items() for word in words}


def around(text: str, candidate: Candidate) -> Sequence[Evidence]:
    """What the words before and after this mention say."""
    start, end = candidate.span
    after = _clue_after(text, end)
    said = _EVIDENCE[after] if after is not None else ()
    before = clue_before(text, start)
    if before is not None and not _idle(text, candidate, before):
        said = (*said, *_EVIDENCE[before])
    if candidate.title is None and _is_quoted(text, start, end):
        said = (*said, *_EVIDENCE["quoted"])
    return said


def _clue_after(text: str, end: int) -> str | None:
    """The clue in what stands after the place. Most names are followed by words that begin none, which is cheap."""
    opening = _OPENING.match(text, end)
    if opening is None or (opening[1] is not None and opening[1] not in _opening_words()):
        return None
    after = _after().match(text, end, end + _REACH)
    return after.lastgroup if after is not None else None


@cache
def _opening_words() -> frozenset[str]:
    """What the first small letters after a name are, wherever `_after` can match."""
    phrases = (phrase for words in lexicon().clues["after"].values() for phrase in words)
    found = map(_LETTERS.match, (*phrases, *_OPENING_WORDS.split()))
    return frozenset(one.group() for one in found if one is not None)


def clue_before(text: str, start: int) -> str | None:
    """The clue in the last word before the place, or in the one before its "of"."""
    if start and text[start - 1].isalnum():
        return None
    before = text[max(start - _REACH, 0) : start]
    words = before[before.rfind("\n") + 1 :].rstrip(' \u00a0\t“"‘').rsplit(None, 2)
    if not words:
        return None
    last = words[-1]
    if last[-1] == "," and last[0].isupper():
        return None  # the end of another name: "the Civic Party, Ada Lam"
    last_words, of_words = _before_words()
    last = last.lower().strip('“"‘(')
    if last == "of" and len(words) > 1:
        return of_words.get(words[-2].lower())
    clue = last_words.get(last.rstrip(","))
    return clue if clue is None or last[-1] != "," or clue in _BEHIND_COMMA else None


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether the name alone stands in quotation marks, perhaps with a comma or full stop."""
    if start == 0 or text[start - 1] not in '"“‘':
        return False
    closing = text[end : end + 2].strip(",.")[:1]
    return closing != "" and closing in '"”’'


def _idle(text: str, candidate: Candidate, clue: str) -> bool:
    """Whether the clue is about a word after the name: "in Homer's Iliad", "the Rolland case"."""
    end = candidate.span.end
    if clue in ("inside", "to", "at"):
        return text[end : end + 2] in ("'s", "’s")
    if clue != "the" or len(candidate.words) < 2:
        return False
    after = _NEXT.match(text, end)
    return after is not None and after[1] not in lexicon().words("going_on")
