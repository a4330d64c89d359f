"""Where else the names of a suggested actor stand in the article, and who stands there."""

from collections.abc import Sequence
from typing import NamedTuple

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.suggestion import ActorSuggestion, Suggestion, SuggestionState
from desktop.library.matching import FoldedText


class Further(NamedTuple):
    """Further places of one name, as whole words with these capitals."""

    name: str
    free: int
    """At so many of them nobody stands."""
    taken: int
    """At so many of them somebody else stands whose name there is no longer."""
    others: tuple[str, ...]
    """Who that is."""


def further_places(lesson: Lesson, suggestion: Suggestion, suggestions: Sequence[Suggestion]) -> list[Further]:
    """The names of an actor's suggestion that stand at further places of the article."""
    actor = suggestion.proposal
    assert isinstance(actor, ActorSuggestion)
    own = list(actor.mentions) + [one.span for one in lesson.mentions if one.actor_id == suggestion.made_id]
    others = _others(lesson, suggestion, suggestions)
    text = FoldedText(lesson.article.text, case=True)
    found: list[Further] = []
    for name in dict.fromkeys((actor.name, *actor.aliases)):
        places = [place for place in text.find(name, whole=True) if not any(place.overlaps(span) for span in own)]
        free = 0
        whose: list[str] = []
        for place in places:
            there = [(span, other) for span, other in others if span.overlaps(place)]
            if not there:
                free += 1
            elif all(place.start <= span.start and span.end <= place.end for span, _ in there):
                whose.append(there[0][1])
        if free or whose:
            found.append(Further(name, free, len(whose), tuple(dict.fromkeys(whose))))
    return found


def _others(lesson: Lesson, suggestion: Suggestion, suggestions: Sequence[Suggestion]) -> list[tuple[Span, str]]:
    """The places where others stand, in the lesson or as suggested, each with the other's name."""
    found = {
        mention.span: lesson.actor_by_id[mention.actor_id].name
        for mention in lesson.mentions
        if mention.actor_id != suggestion.made_id and mention.actor_id in lesson.actor_by_id
    }
    for other in suggestions:
        proposal = other.proposal
        if other.id != suggestion.id and isinstance(proposal, ActorSuggestion):
            stands = () if other.state is SuggestionState.REJECTED else proposal.mentions
            found.update(dict.fromkeys(stands, proposal.name))
    return list(found.items())
