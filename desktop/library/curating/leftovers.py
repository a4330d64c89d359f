"""What a removal leaves behind: actors of whom no article speaks, and suggestions whose row is gone."""

from collections.abc import Iterable

from db.model.suggestion import ActorSuggestion, Suggestion, SuggestionState
from desktop.library.library import Library


def remove_unused(library: Library, actor_ids: Iterable[int]) -> None:
    """Delete those actors of whom no article speaks any more, unless it has been written who they are.

    An actor with a gloss stays: the next article that names it can use what is known.
    """
    for actor_id in library.casting.unused(actor_ids):
        if not library.actors.get(actor_id).gloss:
            library.actors.remove(actor_id)
    reject_gone(library)


def reject_gone(library: Library) -> None:
    """Reject the suggestions whose actor, event, relation or statement was deleted."""
    for suggestion in library.suggestions.without_made():
        reject(library, suggestion)


def reject(library: Library, suggestion: Suggestion) -> None:
    """Reject a suggestion whose row is gone; the name of an actor that was not known before is remembered."""
    library.suggestions.set_state(suggestion.id, SuggestionState.REJECTED, None)
    proposal = suggestion.proposal
    if isinstance(proposal, ActorSuggestion) and not proposal.known:
        library.suggestions.reject_name(proposal.name)
