"""The four decisions: accept, reject, skip, reopen."""

from collections.abc import Callable, Sequence

from db.model.change import Change
from db.model.sentence import Sentence, mark
from db.model.suggestion import ActorSuggestion, Suggestion, SuggestionKind, SuggestionState
from desktop.library.library import Library
from desktop.library.reviewing.making import forgive, make, unmake
from desktop.library.reviewing.review import Review

_FIRST = {SuggestionKind.ACTOR: 0, SuggestionKind.EVENT: 1, SuggestionKind.RELATION: 2, SuggestionKind.STATEMENT: 3}
"""Actors come before what names them."""


def accept(library: Library, ids: Sequence[int]) -> Change:
    """Accept suggestions of one article: actors, events, relations and statements are made of them, as one step.

    A relation or statement takes its actors along. Mentions that overlap one that stands already are left out. What is
    accepted already stays as it is.

    Raises:
        MissingError: one of them is gone.
        LibraryError: the library refused the write; nothing was changed.
    """
    return _step(library, ids, mark("accept {name}"), mark("accept {n} suggestions"), _accept)


def reject(library: Library, ids: Sequence[int]) -> Change:
    """Reject suggestions of one article, as one step; what came of them is taken away.

    The name of an actor that the library does not know is remembered: it comes last in other articles. The relations
    and statements that cannot do without the actor are rejected with it.

    Raises:
        MissingError, LibraryError: as for accept().
    """
    return _step(library, ids, mark("reject {name}"), mark("reject {n} suggestions"), _reject)


def skip(library: Library, suggestion_id: int) -> Change:
    """Leave a suggestion for later; what came of it is taken away.

    Raises:
        MissingError, LibraryError: as for accept().
    """
    return _step(library, [suggestion_id], mark("skip {name}"), mark("skip {n} suggestions"), _skip)


def reopen(library: Library, ids: Sequence[int]) -> Change:
    """Take decisions back, as one step; what came of them is taken away.

    Raises:
        MissingError, LibraryError: as for accept().
    """
    return _step(library, ids, mark("reopen {name}"), mark("reopen {n} suggestions"), _reopen)


def _step(
    library: Library, ids: Sequence[int], one: str, many: str, decide: Callable[[Review, Suggestion], None]
) -> Change:
    if not ids:
        return Change(Sentence(many, n=0), ())
    review = Review.of(library, ids[0])
    chosen = sorted((review.get(one) for one in dict.fromkeys(ids)), key=lambda found: _FIRST[found.kind])
    single = len(chosen) == 1
    name = Sentence(one, name=review.name(chosen[0].proposal)) if single else Sentence(many, n=len(chosen))

    def write() -> None:
        for suggestion in chosen:
            decide(review, review.get(suggestion.id))  # an earlier one may have taken it along

    return library.do(name, write)


def _accept(review: Review, suggestion: Suggestion) -> None:
    if suggestion.state is not SuggestionState.ACCEPTED:
        forgive(review, suggestion)
        make(review, suggestion)


def _reject(review: Review, suggestion: Suggestion) -> None:
    if suggestion.state is SuggestionState.REJECTED:
        return
    _reopen(review, suggestion)
    review.decide(suggestion.id, SuggestionState.REJECTED)
    proposal = suggestion.proposal
    if not isinstance(proposal, ActorSuggestion):
        return
    if not proposal.known:
        review.library.suggestions.reject_name(proposal.name)
    for other in review.naming(suggestion.id):
        if other.kind is not SuggestionKind.EVENT:
            _reject(review, other)


def _skip(review: Review, suggestion: Suggestion) -> None:
    _reopen(review, suggestion)
    review.decide(suggestion.id, SuggestionState.SKIPPED)


def _reopen(review: Review, suggestion: Suggestion) -> None:
    if suggestion.state is SuggestionState.ACCEPTED:
        unmake(review, suggestion)
    elif suggestion.state is not SuggestionState.OPEN:
        forgive(review, suggestion)
        review.decide(suggestion.id, SuggestionState.OPEN)
