"""Having suggestions made for an article, storing them beside what was decided before, and listing them."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from db.model.actor import Relation
from db.model.article import ParagraphKind, Span
from db.model.change import Change
from db.model.event import Event
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import Statement
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
    SuggestionKind,
    Suggestions,
    SuggestionState,
)
from db.proposals import kind_of
from desktop.library.library import Library
from desktop.library.reviewing.beforehand import DOUBTFUL, SURE
from desktop.library.reviewing.making import make
from desktop.library.reviewing.review import Places, Review, keys_of, with_keys
from desktop.library.reviewing.revising import BY_HAND, revise
from desktop.library.typed import shortened

_WAITING = (SuggestionState.OPEN, SuggestionState.SKIPPED)
_DECIDED = (SuggestionState.ACCEPTED, SuggestionState.REJECTED)
_KINDS = {kind: place for place, kind in enumerate(SuggestionKind)}


def suggestions(library: Library, article_id: int) -> tuple[Suggestion, ...]:
    """The suggestions of an article in the order of review, decided ones too.

    Actors come first, then events, relations and statements. Of each kind, the sure ones come first, then the likely
    and the doubtful ones; each of these groups is in reading order, so that nobody reads to and fro. Last come actors
    whose names were rejected elsewhere, and what was skipped.
    """
    rejected = library.suggestions.rejected_names()

    def place(one: Suggestion) -> tuple[bool, bool, int, int, int, int]:
        proposal = one.proposal
        refused = (
            one.state in _WAITING and isinstance(proposal, ActorSuggestion) and proposal.name.casefold() in rejected
        )
        doubt = (proposal.confidence < SURE) + (proposal.confidence < DOUBTFUL)
        start = proposal.mentions[0].start if isinstance(proposal, ActorSuggestion) else proposal.span.start
        return one.state is SuggestionState.SKIPPED, refused, _KINDS[one.kind], doubt, start, one.id

    return tuple(sorted(library.suggestions.of_article(article_id), key=place))


def left(suggestions: Sequence[Suggestion]) -> int:
    """How many of some suggestions are still to be decided on, the skipped ones among them."""
    return sum(one.state in _WAITING for one in suggestions)


def caution(language: str) -> Sentence | None:
    """What is to be said before suggestions are made for a text in a language (ISO 639-1); None for English."""
    if language == "en":
        return None
    from desktop.extraction.other_languages import weaker  # imported late: most texts are English

    return weaker(language)


def telling(text: str, published: Moment | None, language: str) -> Sentence | None:
    """Whether a text tells history or news, and so where dates without their year get it; None where nobody can say.

    `published` is the date of publication that dates are worked out from, None without a confirmed one; `language` is
    one of ISO 639-1. Takes time in proportion to the text: a second for some 50,000 words.
    """
    from desktop.extraction import timex  # imported late: only this needs the engine

    setting = timex.telling(text, published=published, language=language)
    return None if setting is None else setting.rule


def suggest_for(library: Library, article_id: int, cancelled: Callable[[], bool]) -> Change:
    """Find actors, events, relations and statements in an article, and store them as suggestions, as one step.

    Actors that the library knows come accepted, with their mentions, unless two go by that name. What was decided
    before stays, what waits is made anew: called again for the same text, it changes nothing. Relative dates are worked
    out from a confirmed date of publication alone; when that has changed, the dates of accepted events follow, save
    those given by hand. Nothing is stored after a cancel, or if the text has changed meanwhile.

    Raises:
        MissingError: there is no such article.
        LibraryError: the library refused the write; nothing was changed.
    """
    from desktop.extraction.known import KnownActor  # imported late: only this needs the engine
    from desktop.extraction.suggest import suggest

    article = library.articles.get(article_id)
    headings = [one.span for one in library.articles.paragraphs(article_id) if one.kind is ParagraphKind.HEADING]
    found = suggest(
        article.text,
        language=article.language,
        published=article.published if article.published_confirmed else None,
        known=[
            KnownActor(
                uuid=one.uuid,
                name=one.name,
                kind=one.kind,
                aliases=(*one.aliases, *(original.name for original in one.originals)),
                gloss=one.gloss,
                roles=tuple(role.title for role in one.roles),
            )
            for one in library.actors.of_library()
        ],
        rejected=library.suggestions.rejected_names().keys(),
        skip=headings,
    )
    name = Sentence("suggestions for {title}", title=shortened(article.title))
    if cancelled():
        return Change(name, ())

    def write() -> None:
        if library.articles.get(article_id).sha256 == article.sha256:
            _Renewal(Review(library, article_id), found).store()

    return library.do(name, write)


class _Renewal:
    """Stores what was found in the place of what waits, and maps the keys of its actors to the stored ones."""

    def __init__(self, review: Review, found: Suggestions) -> None:
        self._review = review
        self._found = found
        self._keys: dict[int, tuple[int, ...]] = {}
        self._waiting = {one.id for one in review.by_id.values() if one.state in _WAITING}
        self._places = {kind: Places() for kind in SuggestionKind}
        for one in review.by_id.values():
            for span in _places(one.proposal):
                self._places[one.kind].add(span, one.id)

    def store(self) -> None:
        """Write what differs from what is stored."""
        for key, actor in enumerate(self._found.actors):
            self._keys[key] = (self._store_actor(actor),)
        for proposal in (*self._found.events, *self._found.relations, *self._found.statements):
            self._store_other(with_keys(proposal, self._keys))
        for suggestion_id in sorted(self._waiting):
            self._review.remove(suggestion_id)

    def _store_actor(self, actor: ActorSuggestion) -> int:
        """Store an actor, and give the id of the suggestion that speaks for it."""
        places = self._places[SuggestionKind.ACTOR]
        there = {span: places.at(span) for span in actor.mentions}
        settled = Counter(one for ids in there.values() for one in ids if self._is_decided(one))
        free = tuple(span for span, ids in there.items() if not any(map(self._is_decided, ids)))
        if len(free) <= len(actor.mentions) / 2:
            best = self._review.get(_most(settled))
            self._extend(best, actor, free)
            return best.id
        actor = actor._replace(mentions=free)
        suggestion = self._put(actor, Counter(one for span in free for one in there[span]))
        if actor.known and actor.confidence >= DOUBTFUL:  # a surname of two that are known is not certain
            make(self._review, suggestion, new_names=False)
        return suggestion.id

    def _is_decided(self, suggestion_id: int) -> bool:
        return self._review.by_id[suggestion_id].state in _DECIDED

    def _extend(self, suggestion: Suggestion, actor: ActorSuggestion, spans: tuple[Span, ...]) -> None:
        """Give an accepted actor the mentions that were not there when it was accepted."""
        made = suggestion.made_id
        if not spans or made is None or self._review.library.actors.get(made).uuid != actor.known:
            return
        proposal = self._review.actor(suggestion.id)
        self._review.store(suggestion.id, proposal._replace(mentions=tuple(sorted({*proposal.mentions, *spans}))))
        self._review.add_mentions(made, spans)

    def _store_other(self, proposal: Proposal) -> None:
        review = self._review
        if not isinstance(proposal, EventSuggestion) and any(_is_rejected(review, key) for key in keys_of(proposal)):
            return  # without its actor it could not be accepted
        there = self._places[kind_of(proposal)].at(proposal.span)
        same = [one for one in there if _same(review.by_id[one].proposal, proposal)]
        decided = [one for one in same if self._is_decided(one)]
        for one in decided:
            self._follow_date(review.get(one), proposal)
        if not decided and not self._stands(proposal):
            self._put(proposal, Counter(same))

    def _follow_date(self, suggestion: Suggestion, proposal: Proposal) -> None:
        """Let the date of an accepted event follow the date of publication, unless it was changed by hand."""
        old, made = suggestion.proposal, suggestion.made_id
        if made is None or not isinstance(old, EventSuggestion) or not isinstance(proposal, EventSuggestion):
            return
        event = self._review.library.events.get(made)
        if event is not None and event.date == old.date and old.date_rule.template != BY_HAND:
            dated = {"date": proposal.date, "date_basis": proposal.date_basis, "date_rule": proposal.date_rule}
            revise(self._review, suggestion, old._replace(**dated))

    def _put(self, proposal: Proposal, likeness: Counter[int]) -> Suggestion:
        """Store a proposal in the place of the one that waits and is most like it, or as a new one."""
        waiting = Counter({one: number for one, number in likeness.items() if one in self._waiting})
        if not waiting:
            return self._review.add(proposal)
        best = _most(waiting)
        self._waiting.remove(best)
        self._review.store(best, proposal)
        return self._review.get(best)

    def _stands(self, proposal: Proposal) -> bool:
        """Whether the article has by hand already what a proposal would make."""
        match proposal:
            case EventSuggestion():
                there = (one for one in self._events if one.anchor.span.overlaps(proposal.span))
                return any(one.date == proposal.date for one in there)
            case RelationSuggestion():
                ends = [self._review.made(key) for key in (proposal.from_key, proposal.to_key)]
                return any([one.from_id, one.to_id] == ends and one.kind == proposal.kind for one in self._relations)
            case StatementSuggestion():
                return any(one.anchor.span.overlaps(proposal.span) for one in self._statements)
            case ActorSuggestion():
                return False

    @cached_property
    def _events(self) -> list[Event]:
        return self._review.library.events.of_article(self._review.article_id)

    @cached_property
    def _relations(self) -> tuple[Relation, ...]:
        return self._review.library.actors.relations(self._review.article_id)

    @cached_property
    def _statements(self) -> tuple[Statement, ...]:
        return self._review.library.statements.of_article(self._review.article_id)


def _places(proposal: Proposal) -> tuple[Span, ...]:
    return proposal.mentions if isinstance(proposal, ActorSuggestion) else (proposal.span,)


def _most(counts: Counter[int]) -> int:
    """What comes most often; of equals, the one that was stored first."""
    return min(counts, key=lambda one: (-counts[one], one))


def _is_rejected(review: Review, key: int) -> bool:
    found = review.by_id.get(key)
    return found is not None and found.state is SuggestionState.REJECTED


def _same(one: Proposal, other: Proposal) -> bool:
    """Whether two proposals that are no actors tell the same."""
    if not one.span.overlaps(other.span):
        return False
    match one, other:
        case EventSuggestion(), EventSuggestion():
            return one.date_span == other.date_span
        case RelationSuggestion(), RelationSuggestion():
            return (one.from_key, one.kind, one.to_key) == (other.from_key, other.kind, other.to_key)
        case StatementSuggestion(), StatementSuggestion():
            return one.kind is other.kind
        case _:
            return False
