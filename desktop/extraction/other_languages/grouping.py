"""Which names of a text mean the same actor, in languages other than English: by full names, surnames and endings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion
from desktop.extraction.other_languages.stems import is_inflected, nominative_rank, stem

_GUESSES = frozenset((ActorKind.PERSON, ActorKind.PLACE))


class Candidate(NamedTuple):
    """A place that seems to name somebody. `canonical` is the name in its first case, "" where it is not known."""

    span: Span
    words: tuple[str, ...]
    kind: ActorKind
    confidence: float
    reason: Sentence
    canonical: str = ""
    titled: bool = False
    acronym: bool = False

    @property
    def name(self) -> str:
        """As the text has it, its words one space apart."""
        return " ".join(self.words)


def grouped(found: Sequence[Candidate], language: str) -> list[ActorSuggestion]:
    """One suggestion for each actor, in order of first appearance.

    Names are one where they are the same without their endings, and where a single word is the last one of exactly one
    full name of a person. Two people of one surname keep it for themselves, as a third suggestion.
    """
    groups: dict[tuple[str, ...], list[Candidate]] = defaultdict(list)
    for one in found:
        groups[_key(one, language)].append(one)
    for surname, full in _surnames(groups).items():
        if surname in groups and full in groups:
            groups[full] += groups.pop(surname)
    for short, full in _short_forms(found, language).items():
        if short in groups and full in groups:
            groups[full] += groups.pop(short)
    made = [_suggestion(sorted(group, key=lambda one: one.span), language) for group in groups.values()]
    return sorted(made, key=lambda one: one.mentions[0])


def _key(one: Candidate, language: str) -> tuple[str, ...]:
    if one.canonical:
        return ("", one.canonical)
    if one.acronym:
        return (one.name,)
    return tuple(stem(word, language) for word in one.words)


def _surnames(groups: dict[tuple[str, ...], list[Candidate]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The key of the full name for each surname, also with its particle, that exactly one person has."""
    full: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for key, group in groups.items():
        if len(key) > 1 and key[0] and any(one.kind is ActorKind.PERSON for one in group):
            for surname in {key[-1:], key[1:]}:
                full[surname].append(key)
    return {surname: keys[0] for surname, keys in full.items() if len(keys) == 1}


def _short_forms(found: Sequence[Candidate], language: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The key of the full name for each acronym that stands in brackets right behind it."""
    return {
        _key(other, language): _key(one, language)
        for one, other in pairwise(found)
        if other.acronym and other.span.start - one.span.end == len(" (") and len(one.words) > 1
    }


def _suggestion(group: Sequence[Candidate], language: str) -> ActorSuggestion:
    best = max(group, key=lambda one: (one.confidence, len(one.words)))
    name = best.canonical or _usual_name(group, language)
    aliases = dict.fromkeys(one.name for one in group if one.name != name and not one.canonical)
    kind = best.kind if best.kind not in _GUESSES else _usual_kind(group)
    mentions = tuple(one.span for one in group)
    return ActorSuggestion(name, kind, tuple(aliases), mentions, None, (), "", best.confidence, best.reason)


def _usual_name(group: Iterable[Candidate], language: str) -> str:
    """The fullest form; of several cases what looks like the first one, then what comes first in the text."""
    longest = max(len(one.words) for one in group)
    names = dict.fromkeys(one.name for one in group if len(one.words) == longest)
    if is_inflected(language):
        return min(names, key=nominative_rank)
    return min(names, key=len) if language == "de" else next(iter(names))


def _usual_kind(group: Iterable[Candidate]) -> ActorKind:
    """What the surest and most of its mentions say: titles count before prepositions."""
    titled = [one for one in group if one.titled or len(one.words) > 1] or list(group)
    surest = max(one.confidence for one in titled)
    return Counter(one.kind for one in titled if one.confidence == surest).most_common(1)[0][0]
