"""The rows that come of suggestions: making them, changing them with their suggestion, taking them away again."""

from collections.abc import Iterable

from db.model.actor import Actor, ActorKind, Mention, Relation
from db.model.article import Anchor, Span
from db.model.event import Event, EventActor
from db.model.statement import Statement
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
    SuggestionKind,
    SuggestionState,
)
from desktop.library.curating.leftovers import reject_gone
from desktop.library.reviewing.namesakes import namesakes
from desktop.library.reviewing.review import Review


def make(review: Review, suggestion: Suggestion, *, new_names: bool = True) -> None:
    """Accept a suggestion: make its row, with those of the actors that it cannot do without.

    `new_names` False leaves the names of an actor that the library knows as they are.
    """
    proposal = suggestion.proposal
    match proposal:
        case ActorSuggestion():
            proposal = _with_known(review, proposal)
            review.store(suggestion.id, proposal)
            made = _make_actor(review, proposal, new_names)
            review.decide(suggestion.id, SuggestionState.ACCEPTED, made)
            join_events(review, suggestion.id)
            return
        case EventSuggestion():
            made = review.library.events.add(review.article_id, _event(review, proposal))
        case RelationSuggestion():
            made = review.library.actors.add_relation(review.article_id, relation_of(review, proposal))
        case StatementSuggestion():
            made = review.library.statements.add(review.article_id, statement_of(review, proposal))
    review.decide(suggestion.id, SuggestionState.ACCEPTED, made)


def _with_known(review: Review, proposal: ActorSuggestion) -> ActorSuggestion:
    """The proposal, for the actor that the library has got under its name since the suggestions were made.

    A person who has come of another suggestion of this article is somebody else of that name; and of several who have
    the name, nobody is taken unasked.
    """
    if proposal.known or namesakes(review.library, proposal):
        return proposal
    here = {one.made_id for one in review.in_state(SuggestionKind.ACTOR, SuggestionState.ACCEPTED)}
    same = [
        one
        for one in review.library.actors.named(proposal.name)
        if one.kind is proposal.kind and (one.kind is not ActorKind.PERSON or one.id not in here)
    ]
    return proposal._replace(known=same[0].uuid) if len(same) == 1 else proposal


def _make_actor(review: Review, proposal: ActorSuggestion, new_names: bool) -> int:
    actors = review.library.actors
    known = actors.by_uuid(proposal.known) if proposal.known else None
    if known is None:
        gloss = "" if proposal.gloss is None else proposal.gloss.text
        made = actors.add(
            Actor(
                id=0,
                uuid=new_uuid(),
                name=proposal.name,
                kind=proposal.kind,
                gloss=gloss,
                key=proposal.key,
                aliases=proposal.aliases,
                originals=(),
                roles=proposal.roles,
            )
        )
    else:
        made = known.id
        if new_names:
            add_names(review, made, (proposal.name, *proposal.aliases))
        if proposal.key:
            actors.set_key(made, True)
    review.add_mentions(made, proposal.mentions)
    return made


def new_uuid() -> str:
    """The uuid of a row that no library has yet."""
    import uuid  # imported late: not needed before the first paint

    return str(uuid.uuid4())


def add_names(review: Review, actor_id: int, names: Iterable[str]) -> None:
    """Give an actor the names as aliases that it does not have."""
    actor = review.library.actors.get(actor_id)
    present = {actor.name, *actor.aliases, *(original.name for original in actor.originals)}
    missing = tuple(dict.fromkeys(name for name in names if name not in present))
    if missing:
        review.library.actors.change(actor._replace(aliases=(*actor.aliases, *missing)))


def join_events(review: Review, key: int) -> None:
    """Put an accepted actor into the accepted events that name it and do not have it."""
    for suggestion in review.naming(key):
        if suggestion.state is SuggestionState.ACCEPTED and isinstance(suggestion.proposal, EventSuggestion):
            event = None if suggestion.made_id is None else review.library.events.get(suggestion.made_id)
            if event is not None:
                review.library.events.change(
                    event._replace(actors=with_parts(event, _parts(review, suggestion.proposal)))
                )


def with_parts(event: Event, parts: Iterable[EventActor]) -> tuple[EventActor, ...]:
    """The actors of an event, and after them those parts whose actors it does not have yet."""
    present = {part.actor_id for part in event.actors}
    return (*event.actors, *(part for part in parts if part.actor_id not in present))


def _parts(review: Review, proposal: EventSuggestion) -> tuple[EventActor, ...]:
    """The parts of those actors that have been accepted; who comes twice has the first of its parts."""
    found: dict[int, EventActor] = {}
    for key, role in proposal.actors:
        made = review.made(key)
        if made is not None:
            found.setdefault(made, EventActor(made, role))
    return tuple(found.values())


def _event(review: Review, proposal: EventSuggestion) -> Event:
    return Event(
        id=0,
        uuid=new_uuid(),
        article_id=review.article_id,
        date=proposal.date,
        date_basis=proposal.date_basis,
        date_rule=str(proposal.date_rule),
        title=proposal.title,
        detail="",
        claim=proposal.claim,
        key=proposal.key,
        actors=_parts(review, proposal),
        anchor=Anchor.of(review.text, proposal.span),
        same_as=None,
    )


def relation_of(review: Review, proposal: RelationSuggestion) -> Relation:
    """The relation of a suggestion, not yet stored; its actors are accepted along."""
    from_id, to_id = _accepted(review, proposal.from_key), _accepted(review, proposal.to_key)
    return Relation(0, from_id, proposal.kind, to_id, None, Anchor.of(review.text, proposal.span))


def statement_of(review: Review, proposal: StatementSuggestion) -> Statement:
    """The statement of a suggestion, not yet stored; its speaker is accepted along."""
    key = proposal.speaker_key
    return Statement(
        id=0,
        uuid=new_uuid(),
        speaker=proposal.speaker,
        speaker_id=None if key is None else _accepted(review, key),
        kind=proposal.kind,
        text=proposal.text,
        answers_id=None,
        stance=None,
        anchor=Anchor.of(review.text, proposal.span),
    )


def _accepted(review: Review, key: int) -> int:
    """The id of the actor of a suggestion, which is accepted if it was not."""
    review.actor(key)
    if review.made(key) is None:
        forgive(review, review.by_id[key])
        make(review, review.by_id[key])
    made = review.made(key)
    assert made is not None
    return made


def forgive(review: Review, suggestion: Suggestion) -> None:
    """Take back that a rejected actor's name is remembered."""
    proposal = suggestion.proposal
    if suggestion.state is SuggestionState.REJECTED and isinstance(proposal, ActorSuggestion) and not proposal.known:
        review.library.suggestions.forgive_name(proposal.name)


def unmake(review: Review, suggestion: Suggestion) -> None:
    """Take away what came of an accepted suggestion, and open it again.

    An actor goes from this article, with the accepted relations and statements that cannot do without it; they are
    opened too. From the library it goes only if it came of this suggestion and no other article has it.
    """
    made = suggestion.made_id
    proposal = suggestion.proposal
    if isinstance(proposal, ActorSuggestion):
        for other in review.naming(suggestion.id):
            if other.state is SuggestionState.ACCEPTED and other.kind is not SuggestionKind.EVENT:
                unmake(review, other)
    review.decide(suggestion.id, SuggestionState.OPEN)
    if made is None:
        return
    match proposal:
        case ActorSuggestion():
            if any(one.made_id == made for one in review.in_state(SuggestionKind.ACTOR, SuggestionState.ACCEPTED)):
                _unmake_share(review, made, suggestion.id, proposal)
            else:
                _unmake_actor(review, made, keep=bool(proposal.known))
        case EventSuggestion():
            review.library.events.remove(made)
        case RelationSuggestion():
            review.library.actors.remove_relation(made)
        case StatementSuggestion():
            review.library.statements.remove(made)


def _unmake_actor(review: Review, actor_id: int, *, keep: bool) -> None:
    """Take an actor out of the article, and out of the library if nothing else speaks of it."""
    casting = review.library.casting
    casting.take_out(review.article_id, actor_id)
    if not keep and casting.unused([actor_id]):
        review.library.actors.remove(actor_id)
        reject_gone(review.library)
    review.read()


def _unmake_share(review: Review, actor_id: int, key: int, proposal: ActorSuggestion) -> None:
    """Take away what one of two suggestions gave to an actor that is of both of them since it was merged."""
    remove_mentions(review, actor_id, proposal.mentions)
    for suggestion in review.naming(key):
        named = suggestion.proposal
        if suggestion.made_id is None or not isinstance(named, EventSuggestion):
            continue
        event = review.library.events.get(suggestion.made_id)
        if event is not None and all(review.made(other) != actor_id for other, _ in named.actors):
            kept = tuple(part for part in event.actors if part.actor_id != actor_id)
            review.library.events.change(event._replace(actors=kept))


def remove_mentions(review: Review, actor_id: int, spans: Iterable[Span]) -> None:
    """Delete the mentions of an actor that stand at some places."""
    placed = review.library.actors.placed_mentions(review.article_id)
    wanted = {Mention(actor_id, span) for span in spans}
    review.library.actors.remove_mentions([row for row, mention in placed.items() if mention in wanted])
    review.read()
