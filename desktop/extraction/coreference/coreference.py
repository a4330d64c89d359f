"""Which names mean the same actor (coreference of names), and which of them are offered."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from db.model.actor import ActorKind, Role
from db.model.sentence import Sentence, mark
from db.model.suggestion import ActorSuggestion, Gloss
from desktop.extraction.coreference.cluster import Cluster
from desktop.extraction.coreference.descriptions import described
from desktop.extraction.coreference.grouping import Grouping
from desktop.extraction.coreference.holders import Held, offices
from desktop.extraction.entries import Entries
from desktop.extraction.known import KnownActors
from desktop.extraction.names.lexicon import lexicon
from desktop.extraction.names.names import Name

_PLACE_MENTIONS = 3
"""A place that a text names less often is not offered: it is where something happens, not who does it."""
_REJECTED = 0.05
_NAMED_ONCE, _NAMED_AGAIN = 1.2, 0.7
"""How the share of wrong ones goes with that of their surest mentions (counted in 9,000 actors, cross-validated)."""
_DOUBTFUL = 0.6
"""The most for an actor one of whose mentions may be another's."""


class Group(NamedTuple):
    """Names that mean one actor, place or ship: what is measured; `clusters` offers those of them that may act."""

    name: str
    kind: ActorKind
    mentions: tuple[Name, ...]
    known: str
    confidence: float
    reason: Sentence


def groups(text: str, found: Sequence[Name], entries: Entries, known: KnownActors) -> list[Group]:
    """Every name in a group, groups in order of first appearance. Known actors win over guesses.

    `found` is what `names` returned for the same text.
    """
    return [_group(cluster) for cluster in Grouping(text, found, entries, known).clusters()]


def clusters(
    text: str,
    found: Sequence[Name],
    entries: Entries,
    known: KnownActors,
    rejected: Collection[str] = (),
) -> list[ActorSuggestion]:
    """The actors to offer, in order of first appearance, with glosses and roles from the text.

    Their mentions are their names, and the offices by which the text means them ("the foreign minister").

    `found` is what `names` returned for the same text. A name in `rejected` keeps its place with a low confidence.
    """
    refused = {name.casefold() for name in rejected}
    offered: list[ActorSuggestion] = []
    all_clusters = Grouping(text, found, entries, known).clusters()
    held = offices(text, all_clusters, entries)
    for cluster in all_clusters:
        if _may_act(cluster):
            offered.append(_suggestion(text, cluster, held.get(cluster, Held([], [])), known, refused))
    return offered


def _may_act(cluster: Cluster) -> bool:
    if cluster.known or cluster.entry is not None or cluster.kind is not ActorKind.PLACE:
        return True
    return len(cluster.mentions) >= _PLACE_MENTIONS and cluster.name not in lexicon().words("continents")


def _group(cluster: Cluster) -> Group:
    surest = max(cluster.mentions, key=lambda name: name.confidence)
    name = cluster.name
    if cluster.entry is None and not cluster.known and cluster.kind is ActorKind.PERSON:
        name = max(cluster.surfaces, key=lambda surface: (surface.count(" "), len(surface)))
    confidence = _confidence(surest.confidence, len(cluster.mentions))
    return Group(name, cluster.kind, tuple(cluster.mentions), cluster.known, confidence, surest.reason)


def _confidence(surest: float, mentions: int) -> float:
    """How often an actor is right, by its surest mention: fewer of those named once than of those named again."""
    return round(1 - (1 - surest) * (_NAMED_ONCE if mentions == 1 else _NAMED_AGAIN), 3)


def _suggestion(text: str, cluster: Cluster, held: Held, known: KnownActors, refused: set[str]) -> ActorSuggestion:
    group = _group(cluster)
    confidence, reason = group.confidence, group.reason
    if cluster.doubt is not None:
        confidence, reason = min(confidence, _DOUBTFUL), cluster.doubt
    spans = tuple(name.span for name in group.mentions)
    description = described(text, spans, group.kind)
    gloss = description.gloss
    if gloss is None and cluster.entry is not None:
        gloss = Gloss(cluster.entry.gloss, None)
    if group.known:
        gloss = Gloss(known.actor(group.known).gloss, None)
    suggestion = ActorSuggestion(
        name=group.name,
        kind=group.kind,
        aliases=tuple(surface for surface in cluster.surfaces if surface != group.name),
        mentions=tuple(sorted((*spans, *held.mentions))),
        gloss=gloss,
        roles=_with_titles(description.roles, held.titles),
        known=group.known,
        confidence=confidence,
        reason=reason,
    )
    return marked_rejected(suggestion, refused)


def _with_titles(roles: tuple[Role, ...], titles: Sequence[str]) -> tuple[Role, ...]:
    """The roles, and of the offices behind a name those that are none of them yet."""
    present = {role.title.casefold() for role in roles}
    new = {title.casefold(): title for title in titles if not any(title.casefold() in one for one in present)}
    return (*roles, *(Role(title, None) for title in new.values()))


def marked_rejected(actor: ActorSuggestion, refused: Collection[str]) -> ActorSuggestion:
    """The suggestion, with little confidence if one of its names is among the casefolded ones refused before."""
    if not any(one.casefold() in refused for one in (actor.name, *actor.aliases)):
        return actor
    return actor._replace(confidence=_REJECTED, reason=Sentence(mark("You rejected this name before.")))
