"""Whom a suggested name may mean where several actors of the library have it: the teacher says which."""

from db.model.actor import Actor
from db.model.sentence import Sentence, mark
from db.model.suggestion import ActorSuggestion, Gloss
from desktop.library.library import Library

_SAID = mark("You said who it is.")


def namesakes(library: Library, proposal: ActorSuggestion) -> list[Actor]:
    """The actors of the library that have a suggested name, or a former one, if there are two of them or more.

    Raises:
        LibraryError: the library cannot be read.
    """
    found = library.actors.called((proposal.name, *proposal.aliases))
    return found if len(found) > 1 else []


def meant(proposal: ActorSuggestion, actor: Actor | None) -> ActorSuggestion:
    """The proposal, for one of the namesakes; None is somebody else, whom the library does not have."""
    gloss = Gloss(actor.gloss, None) if actor is not None and actor.gloss else proposal.gloss
    known = "" if actor is None else actor.uuid
    return proposal._replace(known=known, gloss=gloss, confidence=1.0, reason=Sentence(_SAID))
