"""Accepting beforehand what is as good as sure, so that what needs a decision can have it.

Confidences are calibrated: of suggestions at SURE and more, nine in ten are right. Where two suggestions contradict
each other at most one of them is, whatever their confidences say: both wait.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from db.model.change import Change
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
    SuggestionKind,
    SuggestionState,
)
from desktop.library.library import Library
from desktop.library.reviewing.deciding import accept
from desktop.library.reviewing.review import Places, Review, keys_of

SURE, DOUBTFUL = 0.9, 0.5
"""From the first confidence on a suggestion is sure; below the second it is doubtful."""


def accept_sure(library: Library, article_id: int, least: float) -> Change:
    """Accept the suggestions of an article that are sure(), as one step.

    Raises:
        LibraryError: the library refused the write; nothing was changed.
    """
    return accept(library, sure(library, article_id, least))


def sure(library: Library, article_id: int, least: float) -> tuple[int, ...]:
    """The ids of the open suggestions of an article with a confidence of `least` or more that nothing speaks against.

    What waits, however sure: actors with a mention or a name that another suggestion or the lesson has too, those whose
    name the library has for somebody else, and refused names; events, relations and statements with an actor that
    neither is accepted nor would be, and those of which another suggestion tells something else.
    """
    review = Review(library, article_id)
    open_ = [
        one for one in review.by_id.values() if one.state is SuggestionState.OPEN and one.proposal.confidence >= least
    ]
    conflicts = _Conflicts(review)
    free = [one for one in open_ if not conflicts.has(one)]
    actors = [one.id for one in free if one.kind is SuggestionKind.ACTOR]
    there = {one.id for one in review.in_state(SuggestionKind.ACTOR, SuggestionState.ACCEPTED)} | set(actors)
    others = [one for one in free if one.kind is not SuggestionKind.ACTOR]
    return (*actors, *(one.id for one in others if there.issuperset(keys_of(one.proposal))))


class _Conflicts:
    """Knows which suggestions of an article contradict another one, or what stands in the lesson."""

    def __init__(self, review: Review) -> None:
        self._review = review
        self._refused = review.library.suggestions.rejected_names()
        self._places = {kind: Places() for kind in SuggestionKind}
        self._names: Counter[str] = Counter()
        self._pairs: Counter[frozenset[int]] = Counter()
        for one in review.by_id.values():
            if one.state is not SuggestionState.REJECTED:
                self._add(one)

    def _add(self, one: Suggestion) -> None:
        proposal = one.proposal
        if isinstance(proposal, ActorSuggestion):
            self._names.update(_names_of(proposal))
        elif isinstance(proposal, RelationSuggestion):
            self._pairs[frozenset(keys_of(proposal))] += 1
        for span in proposal.mentions if isinstance(proposal, ActorSuggestion) else (proposal.span,):
            self._places[one.kind].add(span, one.id)

    def has(self, one: Suggestion) -> bool:
        """Whether a suggestion is one of two."""
        match one.proposal:
            case ActorSuggestion() as actor:
                return self._is_doubtful(one.id, actor)
            case EventSuggestion() as event:
                return any(_tell_the_same(event, other) for other in self._beside(one))
            case RelationSuggestion() as relation:
                return self._pairs[frozenset(keys_of(relation))] > 1
            case StatementSuggestion():
                return any(True for _ in self._beside(one))

    def _is_doubtful(self, suggestion_id: int, actor: ActorSuggestion) -> bool:
        places, standing = self._places[SuggestionKind.ACTOR], self._review.standing
        return (
            actor.name.casefold() in self._refused
            or any(self._names[name] > 1 for name in _names_of(actor))
            or any(places.at(span) != [suggestion_id] or standing.at(span) for span in actor.mentions)
            or (not actor.known and bool(self._review.library.actors.named(actor.name)))
        )

    def _beside(self, one: Suggestion) -> Iterator[Proposal]:
        """The other suggestions of its kind whose words overlap those of one."""
        for other in self._places[one.kind].at(one.proposal.span):
            if other != one.id:
                yield self._review.by_id[other].proposal


def _names_of(actor: ActorSuggestion) -> Iterable[str]:
    """What may be one actor's alone: its names, and whom of the library it is."""
    names = {name.casefold() for name in (actor.name, *actor.aliases)}
    return names | {actor.known} if actor.known else names


def _tell_the_same(one: EventSuggestion, other: Proposal) -> bool:
    """Whether two events of one sentence may be the same: they are not where each has a date of its own."""
    if not isinstance(other, EventSuggestion):
        return False
    return one.date_span is None or other.date_span is None or one.date_span.overlaps(other.date_span)
