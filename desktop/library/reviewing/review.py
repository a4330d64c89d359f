"""The suggestions of one article while a step changes them: in the library, and in memory beside it."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from functools import cached_property

from db.model.actor import Mention
from db.model.article import Span
from db.model.errors import MissingError
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
from db.proposals import kind_of
from desktop.library.library import Library
from desktop.library.typed import shortened


class Places:
    """Spans of a text with the ids of what stands there, found by overlap."""

    def __init__(self) -> None:
        self._placed: list[tuple[Span, int]] = []
        self._longest = 0

    def add(self, span: Span, owner: int) -> None:
        """Put something at a span."""
        insort(self._placed, (span, owner))
        self._longest = max(self._longest, span.end - span.start)

    def at(self, span: Span) -> list[int]:
        """What stands at the spans that overlap one, in reading order."""
        found: list[int] = []
        for place in range(bisect_left(self._placed, (Span(span.start - self._longest, 0), 0)), len(self._placed)):
            other, owner = self._placed[place]
            if other.start >= span.end:
                break
            if other.overlaps(span):
                found.append(owner)
        return found


class Review:
    """The suggestions of one article. Its methods write, so that they are called inside Library.do()."""

    def __init__(self, library: Library, article_id: int) -> None:
        """Read what is suggested for an article."""
        self.library = library
        self.article_id = article_id
        self.by_id: dict[int, Suggestion] = {}
        self._naming: dict[int, list[int]] | None = None
        self.read()

    @classmethod
    def of(cls, library: Library, suggestion_id: int) -> "Review":
        """The review to which a suggestion belongs.

        Raises:
            MissingError: there is no such suggestion.
        """
        article_id = library.suggestions.article_of(suggestion_id)
        if article_id is None:
            raise _gone()
        return cls(library, article_id)

    def read(self) -> None:
        """Read all again, after rows were changed by another way."""
        self.__dict__.pop("standing", None)
        self.by_id = {one.id: one for one in self.library.suggestions.of_article(self.article_id)}
        self._naming = None

    @cached_property
    def text(self) -> str:
        """The text of the article."""
        return self.library.articles.get(self.article_id).text

    def get(self, suggestion_id: int) -> Suggestion:
        """One of the suggestions, as it is now.

        Raises:
            MissingError: it is gone, or one of another article.
        """
        found = self.by_id.get(suggestion_id)
        if found is None:
            raise _gone()
        return found

    def in_state(self, kind: SuggestionKind, *states: SuggestionState) -> list[Suggestion]:
        """The suggestions of a kind that are in one of some states."""
        return [one for one in self.by_id.values() if one.kind is kind and one.state in states]

    def naming(self, key: int) -> list[Suggestion]:
        """The events, relations and statements that name an actor suggestion."""
        if self._naming is None:
            self._naming = {}
            for one in self.by_id.values():
                for named in dict.fromkeys(keys_of(one.proposal)):
                    self._naming.setdefault(named, []).append(one.id)
        return [self.by_id[one] for one in self._naming.get(key, ())]

    def made(self, key: int) -> int | None:
        """The id of the actor that came of an actor suggestion."""
        found = self.by_id.get(key)
        return None if found is None else found.made_id

    @cached_property
    def standing(self) -> Places:
        """The mentions of the article by their actors' ids; add_mentions() keeps it up to date."""
        places = Places()
        for mention in self.library.actors.mentions(self.article_id):
            places.add(mention.span, mention.actor_id)
        return places

    def add_mentions(self, actor_id: int, spans: Iterable[Span]) -> None:
        """Store mentions of an actor; those that overlap one that stands are left out."""
        free = [span for span in spans if not self.standing.at(span)]
        self.library.actors.add_mentions(self.article_id, [Mention(actor_id, span) for span in free])
        for span in free:
            self.standing.add(span, actor_id)

    def add(self, proposal: Proposal) -> Suggestion:
        """Add an open suggestion."""
        new_id = self.library.suggestions.add(self.article_id, proposal, SuggestionState.OPEN)
        new = Suggestion(new_id, self.article_id, kind_of(proposal), SuggestionState.OPEN, proposal, None)
        self.by_id[new_id] = new
        self._naming = None
        return new

    def decide(self, suggestion_id: int, state: SuggestionState, made_id: int | None = None) -> None:
        """Set what was decided; rows are made and removed elsewhere."""
        self.library.suggestions.set_state(suggestion_id, state, made_id)
        self.by_id[suggestion_id] = self.by_id[suggestion_id]._replace(state=state, made_id=made_id)

    def store(self, suggestion_id: int, proposal: Proposal) -> None:
        """Suggest something else in the place of a proposal; rows that came of it are changed elsewhere."""
        self.library.suggestions.change(suggestion_id, proposal)
        self.by_id[suggestion_id] = self.by_id[suggestion_id]._replace(proposal=proposal)
        self._naming = None

    def remove(self, suggestion_id: int) -> None:
        """Delete a suggestion."""
        self.library.suggestions.remove(suggestion_id)
        del self.by_id[suggestion_id]
        self._naming = None

    def name(self, proposal: Proposal) -> str:
        """What a proposal is called in the menu."""
        match proposal:
            case ActorSuggestion():
                name = proposal.name
            case EventSuggestion():
                name = proposal.title
            case RelationSuggestion():
                name = f"{self._actor_name(proposal.from_key)} {proposal.kind} {self._actor_name(proposal.to_key)}"
            case StatementSuggestion():
                name = proposal.text
        return shortened(name)

    def _actor_name(self, key: int) -> str:
        found = self.by_id.get(key)
        return found.proposal.name if found is not None and isinstance(found.proposal, ActorSuggestion) else "…"

    def actor(self, suggestion_id: int) -> ActorSuggestion:
        """The actor that a suggestion proposes.

        Raises:
            ValueError: it belongs to another article or proposes something else.
        """
        found = self.by_id.get(suggestion_id)
        if found is None or not isinstance(found.proposal, ActorSuggestion):
            raise ValueError(f"suggestion {suggestion_id} is no actor of article {self.article_id}")
        return found.proposal


def _gone() -> MissingError:
    return MissingError("This suggestion is gone.", "Look at the others of this article.")


def keys_of(proposal: Proposal) -> tuple[int, ...]:
    """The actor suggestions that a proposal names."""
    match proposal:
        case ActorSuggestion():
            return ()
        case EventSuggestion():
            return tuple(key for key, _ in proposal.actors)
        case RelationSuggestion():
            return proposal.from_key, proposal.to_key
        case StatementSuggestion():
            return () if proposal.speaker_key is None else (proposal.speaker_key,)


def with_keys(proposal: Proposal, keys: dict[int, tuple[int, ...]]) -> Proposal:
    """A proposal that names other actor suggestions: `keys` gives those in the place of one, the others stay.

    Relation and statement have room for one in the place of one, the first.
    """
    match proposal:
        case ActorSuggestion():
            return proposal
        case EventSuggestion():
            parts = {new: part for key, part in reversed(proposal.actors) for new in keys.get(key, (key,))}
            order = dict.fromkeys(new for key, _ in proposal.actors for new in keys.get(key, (key,)))
            return proposal._replace(actors=tuple((key, parts[key]) for key in order))
        case RelationSuggestion():
            first, second = (keys.get(key, (key,))[0] for key in (proposal.from_key, proposal.to_key))
            return proposal._replace(from_key=first, to_key=second)
        case StatementSuggestion():
            key = proposal.speaker_key
            return proposal if key is None else proposal._replace(speaker_key=keys.get(key, (key,))[0])
