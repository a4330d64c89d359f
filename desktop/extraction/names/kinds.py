"""The fine kind of a name whose sort is decided: which of the groups it is, and whether a place is a state."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from db.model.actor import ActorKind
from desktop.extraction.entries import Entries
from desktop.extraction.names.evidence import Sort
from desktop.extraction.names.lexicon import Lexicon

_NO_GROUPS = frozenset({None, ActorKind.PERSON, ActorKind.PLACE, ActorKind.SHIP})


def kind_of(surface: str, words: Sequence[str], sort: Sort, lists: Lexicon, entries: Entries) -> ActorKind:
    """The fine kind of a name; `words` are all its words, small ones among them ("Ministry", "of", "Defence")."""
    if sort is Sort.PERSON:
        return ActorKind.PERSON
    entry = entries.by_name(surface)
    if sort is Sort.PLACE:
        return ActorKind.STATE if entry is not None and entry.kind is ActorKind.STATE else ActorKind.PLACE
    if entry is not None:
        return entry.kind
    if surface in lists.organisations:
        return lists.organisations[surface]
    for word in _heads_first(words):
        head = lists.last.get(word) or lists.first.get(word)
        if head is not None and head.kind is not None and head.kind not in _NO_GROUPS:
            return head.kind
    return ActorKind.ORGANISATION


def _heads_first(words: Sequence[str]) -> Iterator[str]:
    """The words of a name, those first that may say what it is: before "of", then from the last."""
    for word, after in pairwise(words):
        if after in ("of", "for"):
            yield word
    yield from reversed(words)
