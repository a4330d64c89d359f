"""Telling two actors apart that were taken for one in several articles."""

from collections.abc import Sequence

from db.model.actor import Actor
from db.model.change import Change
from db.model.sentence import Sentence
from db.model.suggestion import SuggestionKind
from desktop.library.card_histories import histories_kept
from desktop.library.curating.actors import checked
from desktop.library.curating.leftovers import remove_unused
from desktop.library.library import Library
from desktop.library.typed import shortened


def split_by_articles(library: Library, actor_id: int, new: Actor, article_ids: Sequence[int]) -> Change:
    """Let everything in some articles that names an actor name another one, and remember that they are two.

    Mentions, parts in events, relations, statements, sides and suggestions go along. `new` is added to the library,
    unless it has an id: then it is one that is there.

    Raises:
        ValueError: the new name is blank, the two are one, or none of the articles speaks of the actor.
        MissingError: there is no such actor.
    """
    actor = library.actors.get(actor_id)
    chosen = [article_id for article_id in library.casting.articles(actor_id) if article_id in set(article_ids)]
    if not chosen or new.id == actor_id:
        raise ValueError(f"{actor.name} cannot be split off in the articles {article_ids}")
    other = library.actors.get(new.id) if new.id else checked(new)

    def write() -> None:
        other_id = other.id or library.actors.add(other)
        with histories_kept(library, chosen, actor.uuid, other.uuid):
            for article_id in chosen:
                library.casting.give_all(article_id, actor_id, other_id)
        for suggestion in library.suggestions.of_made(SuggestionKind.ACTOR, actor_id):
            if suggestion.article_id in chosen:
                library.suggestions.set_state(suggestion.id, suggestion.state, other_id)
        library.cast.tell_apart(actor_id, other_id)
        remove_unused(library, [actor_id])

    return library.do(
        Sentence("split of {one} and {other}", one=shortened(actor.name), other=shortened(other.name)), write
    )
