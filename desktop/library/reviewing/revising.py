"""Proposing something else: name, kind, mentions, date... of a suggestion, and of what came of it."""

from collections.abc import Iterable

from db.model.actor import Actor
from db.model.article import Anchor, Span
from db.model.change import Change
from db.model.event import DateBasis, Event, EventActor
from db.model.sentence import Sentence, mark
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
    SuggestionState,
)
from desktop.library.library import Library
from desktop.library.reviewing.making import (
    forgive,
    relation_of,
    remove_mentions,
    statement_of,
    with_parts,
)
from desktop.library.reviewing.review import Review, keys_of
from desktop.library.typed import one_line

BY_HAND = mark("Given by hand.")
"""The rule of a date that the teacher has given."""


def change_proposal(library: Library, suggestion_id: int, proposal: Proposal) -> Change:
    """Propose something else of the same kind; what was made of it changes along, if it has been accepted.

    An actor that gets another name keeps the former one as an alias if the text calls it so. A date that is changed
    without its rule is one given by hand.

    Raises:
        ValueError: it is of another kind, a name or title is blank, a place leaves the text, or an actor is named that
            no suggestion of this article is.
        MissingError: the suggestion is gone.
        LibraryError: the library refused the write; nothing was changed.
    """
    review = Review.of(library, suggestion_id)
    suggestion = review.get(suggestion_id)
    new = _checked(review, suggestion.proposal, proposal)
    name = Sentence("change of {name}", name=review.name(suggestion.proposal))
    return library.do(name, lambda: revise(review, suggestion, new))


def _checked(review: Review, old: Proposal, new: Proposal) -> Proposal:
    for span in _places(new):
        if not 0 <= span.start < span.end <= len(review.text):
            raise ValueError(f"{span} is empty or leaves the text")
    for key in keys_of(new):
        review.actor(key)
    match old, new:
        case ActorSuggestion(), ActorSuggestion():
            return _checked_actor(review, old, new)
        case EventSuggestion(), EventSuggestion():
            if new.date != old.date and new.date_rule == old.date_rule:
                new = new._replace(date_basis=DateBasis.STATED, date_rule=Sentence(BY_HAND))
            return new._replace(title=_words(new.title))
        case RelationSuggestion(), RelationSuggestion():
            return new._replace(kind=_words(new.kind))
        case StatementSuggestion(), StatementSuggestion():
            return new._replace(text=_words(new.text))
        case _:
            raise ValueError("a suggestion stays of its kind")


def _words(typed: str) -> str:
    words = one_line(typed)
    if not words:
        raise ValueError("the words of a suggestion are blank")
    return words


def _places(proposal: Proposal) -> Iterable[Span]:
    if isinstance(proposal, ActorSuggestion):
        return proposal.mentions
    return (proposal.span,)


def _checked_actor(review: Review, old: ActorSuggestion, new: ActorSuggestion) -> ActorSuggestion:
    name = one_line(new.name)
    if not name or not new.mentions:
        raise ValueError("an actor has a name and at least one mention")
    aliases = [one_line(alias) for alias in new.aliases]
    called = {review.text[span.start : span.end] for span in new.mentions}
    if old.name != name and old.name in called:
        aliases.append(old.name)
    unique = tuple(dict.fromkeys(alias for alias in aliases if alias and alias != name))
    return new._replace(name=name, aliases=unique, mentions=tuple(sorted(set(new.mentions))))


def revise(review: Review, suggestion: Suggestion, new: Proposal) -> None:
    """Put another proposal of the same kind into a suggestion, and what differs into the row that came of it."""
    old, made = suggestion.proposal, suggestion.made_id
    if old == new:
        return
    if isinstance(old, ActorSuggestion) and isinstance(new, ActorSuggestion) and old.name != new.name:
        _remember_as(review, suggestion, new)
    review.store(suggestion.id, new)
    if suggestion.state is not SuggestionState.ACCEPTED or made is None:
        return
    match old, new:
        case ActorSuggestion(), ActorSuggestion():
            _change_actor(review, made, old, new)
        case EventSuggestion(), EventSuggestion():
            _change_event(review, made, old, new)
        case RelationSuggestion(), RelationSuggestion():
            _change_relation(review, made, old, new)
        case StatementSuggestion(), StatementSuggestion():
            _change_statement(review, made, old, new)
        case _:
            raise ValueError("a suggestion stays of its kind")


def _remember_as(review: Review, suggestion: Suggestion, new: ActorSuggestion) -> None:
    """A rejected actor that gets another name is remembered by that one."""
    if suggestion.state is SuggestionState.REJECTED and not new.known:
        forgive(review, suggestion)
        review.library.suggestions.reject_name(new.name)


def _change_actor(review: Review, actor_id: int, old: ActorSuggestion, new: ActorSuggestion) -> None:
    """Change what differs between two proposals, and leave the rest as it was edited since."""
    actor = review.library.actors.get(actor_id)
    dropped = {*old.aliases} - {*new.aliases} | {new.name}
    added = [alias for alias in new.aliases if alias not in old.aliases and alias not in actor.aliases]
    changed = actor._replace(aliases=(*(alias for alias in actor.aliases if alias not in dropped), *added))
    if old.name != new.name:
        changed = changed._replace(name=new.name)
    if old.kind is not new.kind:
        changed = changed._replace(kind=new.kind)
    if old.key != new.key:
        changed = changed._replace(key=new.key)
    if old.gloss != new.gloss:
        changed = changed._replace(gloss="" if new.gloss is None else new.gloss.text)
    changed = _with_roles(changed, old, new)
    if changed != actor:
        review.library.actors.change(changed)
    remove_mentions(review, actor_id, {*old.mentions} - {*new.mentions})
    review.add_mentions(actor_id, [span for span in new.mentions if span not in old.mentions])


def _with_roles(actor: Actor, old: ActorSuggestion, new: ActorSuggestion) -> Actor:
    kept = tuple(role for role in actor.roles if role in new.roles or role not in old.roles)
    added = tuple(role for role in new.roles if role not in old.roles and role not in kept)
    return actor._replace(roles=(*kept, *added))


def _change_event(review: Review, event_id: int, old: EventSuggestion, new: EventSuggestion) -> None:
    event = review.library.events.get(event_id)
    if event is None:
        return
    values: dict[str, object] = {}
    for field in ("title", "date", "date_basis", "claim", "key"):
        if getattr(old, field) != getattr(new, field):
            values[field] = getattr(new, field)
    if old.date_rule != new.date_rule:
        values["date_rule"] = str(new.date_rule)
    if old.span != new.span:
        values["anchor"] = Anchor.of(review.text, new.span)
    changed = event._replace(**values, actors=_with_actors(review, event, old, new))
    if changed != event:
        review.library.events.change(changed)


def _with_actors(review: Review, event: Event, old: EventSuggestion, new: EventSuggestion) -> tuple[EventActor, ...]:
    """The parts of an event without the actors that are no longer named, and with those that are named now."""
    wanted = {made: role for key, role in new.actors if (made := review.made(key)) is not None}
    dropped = {review.made(key) for key, _ in old.actors} - wanted.keys()
    roles = {review.made(key): role for key, role in old.actors}
    kept: list[EventActor] = []
    for part in event.actors:
        if part.actor_id in dropped:
            continue
        role = wanted.get(part.actor_id, part.role)
        kept.append(part if role == roles.get(part.actor_id, role) else part._replace(role=role))
    return with_parts(event._replace(actors=tuple(kept)), (EventActor(*one) for one in wanted.items()))


def _change_relation(review: Review, relation_id: int, old: RelationSuggestion, new: RelationSuggestion) -> None:
    relation = next((one for one in review.library.actors.relations(review.article_id) if one.id == relation_id), None)
    if relation is None:
        return
    wanted = relation_of(review, new)
    anchor = relation.anchor if old.span == new.span else wanted.anchor
    changed = wanted._replace(id=relation_id, period=relation.period, anchor=anchor)
    if changed != relation:
        review.library.actors.change_relation(changed)


def _change_statement(review: Review, statement_id: int, old: StatementSuggestion, new: StatementSuggestion) -> None:
    present = review.library.statements.of_article(review.article_id)
    statement = next((one for one in present if one.id == statement_id), None)
    if statement is None:
        return
    wanted = statement_of(review, new)
    changed = statement._replace(speaker=wanted.speaker, speaker_id=wanted.speaker_id, kind=wanted.kind)
    if old.text != new.text:
        changed = changed._replace(text=new.text)
    if old.span != new.span:
        changed = changed._replace(anchor=wanted.anchor)
    if changed != statement:
        review.library.statements.change(changed)
