"""Suggestions of actors for a text, and how they stand against a gold file."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from db.model.article import Span
from db.model.suggestion import ActorSuggestion
from desktop.extraction.coreference.coreference import clusters
from desktop.extraction.entries import entries
from desktop.extraction.known import KnownActor, KnownActors
from desktop.extraction.names.names import Name, names
from desktop.extraction.sentences import sentences
from tests.extraction.samples import Sample


def names_in(text: str) -> list[Name]:
    return names(text, sentences(text), entries())


def actors_in(
    text: str, known: Sequence[KnownActor] = (), rejected: Collection[str] = ()
) -> dict[str, ActorSuggestion]:
    found = clusters(text, names_in(text), entries(), KnownActors(known), rejected)
    return {actor.name: actor for actor in found}


def said(text: str, spans: Sequence[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


class Judged(NamedTuple):
    """Suggestions held against what people marked."""

    apart: list[str]
    """Actors of the sample that were missed, in whole or in part, or are in more than one suggestion."""
    mixed: list[str]
    """Suggestions with mentions of more than one actor of the sample."""
    junk: list[str]
    """Suggestions without a mention of any; places and what is named otherwise are no actors."""


def judge(sample: Sample) -> Judged:
    """Hold what is found in the text of a sample against its actors."""
    owner = {span: actor for actor, spans in sample.cast.items() for span in spans}
    found = actors_in(sample.text)
    place = {span: name for name, actor in found.items() for span in actor.mentions}
    spread: dict[str, set[str | None]] = {}
    for span, actor in owner.items():
        spread.setdefault(actor, set()).add(place.get(span))
    owners = {name: {owner.get(span) for span in actor.mentions} for name, actor in found.items()}
    return Judged(
        apart=[actor for actor, names in spread.items() if len(names) > 1 or None in names],
        mixed=[name for name, actors in owners.items() if len(actors - {None}) > 1],
        junk=[name for name, actors in owners.items() if actors == {None}],
    )
