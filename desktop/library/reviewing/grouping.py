"""Whom the mentions mean: putting two suggestions together, telling two people apart, marking every match."""

from collections.abc import Sequence

from db.model.article import Span
from db.model.change import Change
from db.model.sentence import Sentence
from db.model.suggestion import (
    ActorSuggestion,
    RelationSuggestion,
    Suggestion,
    SuggestionKind,
    SuggestionState,
)
from desktop.library.curating.actors import find_name, join_actors, place_mentions
from desktop.library.library import Library
from desktop.library.reviewing.making import forgive, join_events, make, unmake
from desktop.library.reviewing.review import Places, Review, with_keys
from desktop.library.reviewing.revising import revise
from desktop.library.typed import one_line, shortened


def merge_suggestions(library: Library, into_id: int, from_id: int) -> Change:
    """Make one actor of two suggestions of an article, as one step: the first gets names and mentions of the second.

    Events, relations and statements follow. If either was accepted, the one that stays is; if both were, the two actors
    of the library become one.

    Raises:
        ValueError: they are one suggestion, of different articles, or no actors.
        MissingError: the first is gone.
        LibraryError: the library refused the write; nothing was changed.
    """
    review = Review.of(library, into_id)
    into, other = review.actor(into_id), review.actor(from_id)
    if into_id == from_id:
        raise ValueError("a suggestion is not merged with itself")
    name = Sentence("merge of {one} and {other}", one=shortened(into.name), other=shortened(other.name))
    return library.do(name, lambda: _merge(review, into_id, from_id))


def _merge(review: Review, into_id: int, from_id: int) -> None:
    for one in (into_id, from_id):
        if review.get(one).state is SuggestionState.REJECTED:
            forgive(review, review.get(one))
            review.decide(one, SuggestionState.OPEN)
    together = _together(review, into_id, from_id)
    _merge_made(review, into_id, from_id)
    revise(review, review.get(into_id), together)
    for suggestion in review.naming(from_id):
        _follow(review, suggestion, {from_id: (into_id,)})
    review.remove(from_id)


def _together(review: Review, into_id: int, from_id: int) -> ActorSuggestion:
    """What two suggestions propose together. An actor that the library knew before keeps its name there."""
    into, other = review.actor(into_id), review.actor(from_id)
    name = other.name if other.known and not into.known else into.name
    first, second = (other, into) if review.made(into_id) is None and review.made(from_id) else (into, other)
    made = review.made(into_id) or review.made(from_id)
    has_gloss = made is not None and bool(review.library.actors.get(made).gloss)
    names = dict.fromkeys((into.name, *into.aliases, other.name, *other.aliases))
    return into._replace(
        name=name,
        aliases=tuple(one for one in names if one != name),
        mentions=tuple(sorted({*into.mentions, *other.mentions})),
        gloss=first.gloss if has_gloss else first.gloss or second.gloss,
        roles=tuple(dict.fromkeys((*first.roles, *second.roles))),
        known=into.known or other.known,
        confidence=max(into.confidence, other.confidence),
        key=into.key or other.key,
    )


def _merge_made(review: Review, into_id: int, from_id: int) -> None:
    """Let the actor that came of one or both of two suggestions be the one that came of the first."""
    into, other = review.get(into_id), review.get(from_id)
    if other.made_id is None or other.made_id == into.made_id:
        return
    if into.made_id is None:
        review.decide(into_id, SuggestionState.ACCEPTED, other.made_id)
        review.store(into_id, other.proposal)  # what its actor is made of; the rest comes when it is revised
        join_events(review, into_id)
    else:
        join_actors(review.library, into.made_id, other.made_id)
        review.read()


def _follow(review: Review, suggestion: Suggestion, keys: dict[int, tuple[int, ...]]) -> None:
    """Let what names an actor suggestion name others; a relation of an actor to itself goes."""
    new = with_keys(suggestion.proposal, keys)
    if isinstance(new, RelationSuggestion) and new.from_key == new.to_key:
        if suggestion.state is SuggestionState.ACCEPTED:
            unmake(review, suggestion)
        review.remove(suggestion.id)
        return
    revise(review, suggestion, new)


def take_mentions_apart(library: Library, suggestion_id: int, spans: Sequence[Span], name: str) -> Change:
    """Tell two of one name apart: these mentions of an actor suggestion become one of their own, called `name`.

    It is accepted if the other is. Events, relations and statements name the one that their words mention, an event
    both where it mentions both.

    Raises:
        ValueError: the name is blank, or these are none, all, or no mentions of the suggestion, or it is no actor.
        MissingError: the suggestion is gone.
        LibraryError: the library refused the write; nothing was changed.
    """
    review = Review.of(library, suggestion_id)
    old, taken, name = review.actor(suggestion_id), sorted(set(spans)), one_line(name)
    if not name or not taken or not set(taken) < set(old.mentions):
        raise ValueError("some but not all of the mentions of an actor are taken apart, and they get a name")
    step = Sentence("telling {one} and {other} apart", one=shortened(old.name), other=shortened(name))
    return library.do(step, lambda: _take_apart(review, review.get(suggestion_id), taken, name))


def _take_apart(review: Review, suggestion: Suggestion, taken: list[Span], name: str) -> None:
    old = review.actor(suggestion.id)
    staying = [span for span in old.mentions if span not in taken]
    gone, kept = (dict.fromkeys(review.text[start:end] for start, end in spans) for spans in (taken, staying))
    new = ActorSuggestion(
        name=name,
        kind=old.kind,
        aliases=tuple(one for one in gone if one != name),
        mentions=tuple(taken),
        gloss=None,
        roles=(),
        known="",
        confidence=old.confidence,
        reason=Sentence("Told apart from {name} by hand.", name=old.name),
    )
    added = review.add(new)
    aliases = tuple(one for one in old.aliases if old.known or one not in gone or one in kept)
    revise(review, suggestion, old._replace(mentions=tuple(staying), aliases=aliases))
    if suggestion.state is SuggestionState.ACCEPTED:
        make(review, added)
    for other in review.naming(suggestion.id):
        if any(span.overlaps(other.proposal.span) for span in taken):
            stays = any(span.overlaps(other.proposal.span) for span in staying)
            _follow(review, other, {suggestion.id: (suggestion.id, added.id) if stays else (added.id,)})


def apply_to_all(library: Library, article_id: int, actor_id: int, name: str, *, replace: bool) -> Change:
    """Make every place of an article that is written like `name`, as whole words, a mention of an actor of the library.

    A mention that stands there and is no longer than the name is replaced or left, as `replace` says; a longer one, and
    one of the actor itself, always stays. Open suggestions lose the mentions; one that has no others becomes part of
    the actor's own suggestion.

    Raises:
        LibraryError: the library refused the write; nothing was changed.
    """
    text = library.articles.get(article_id).text
    places = _free_places(library, article_id, actor_id, find_name(text, name), replace)

    def write() -> None:
        place_mentions(library, article_id, actor_id, places, replace=True)
        _take_from_open(Review(library, article_id), actor_id, places)

    return library.do(Sentence("all mentions of {name}", name=shortened(one_line(name))), write)


def _free_places(library: Library, article_id: int, actor_id: int, places: list[Span], replace: bool) -> list[Span]:
    """Those of some places where nothing stands, or nothing that may not be replaced."""
    standing = library.actors.mentions(article_id)
    at = Places()
    for number, mention in enumerate(standing):
        at.add(mention.span, number)

    def may_go(place: Span, number: int) -> bool:
        mention = standing[number]
        return (
            replace
            and mention.actor_id != actor_id
            and place.start <= mention.span.start
            and mention.span.end <= place.end
        )

    return [place for place in places if all(may_go(place, number) for number in at.at(place))]


def _take_from_open(review: Review, actor_id: int, taken: list[Span]) -> None:
    """Take mentions that are settled now from the suggestions that wait."""
    own = next(
        (one for one in review.in_state(SuggestionKind.ACTOR, SuggestionState.ACCEPTED) if one.made_id == actor_id),
        None,
    )
    for waiting in review.in_state(SuggestionKind.ACTOR, SuggestionState.OPEN, SuggestionState.SKIPPED):
        proposal = review.actor(waiting.id)
        left = tuple(span for span in proposal.mentions if not any(span.overlaps(place) for place in taken))
        if left == proposal.mentions:
            continue
        if left:
            revise(review, waiting, proposal._replace(mentions=left))
        elif own is not None:
            _merge(review, own.id, waiting.id)
