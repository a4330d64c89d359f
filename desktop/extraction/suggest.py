"""From a text to suggestions: names, actors, dates, events, relations and statements, each with its reason."""

from collections.abc import Collection, Sequence

from db.model.article import Span
from db.model.moment import Moment
from db.model.suggestion import ActorSuggestion, Suggestions
from desktop.extraction.coreference.coreference import clusters, marked_rejected
from desktop.extraction.entries import entries
from desktop.extraction.events.events import events
from desktop.extraction.known import KnownActor, KnownActors
from desktop.extraction.mentions import Mentions
from desktop.extraction.names.names import names
from desktop.extraction.relations.relations import relations
from desktop.extraction.sentences import sentences
from desktop.extraction.statements.statements import statements
from desktop.extraction.timex import timexes
from desktop.extraction.timex.ranges import joined


def suggest(
    text: str,
    *,
    language: str = "en",
    published: Moment | None = None,
    known: Sequence[KnownActor] = (),
    rejected: Collection[str] = (),
    skip: Sequence[Span] = (),
) -> Suggestions:
    """All suggestions for a canonical text; the same for the same arguments, always.

    `published` is the publication date if it is confirmed, `known` are the library's actors, `rejected` names that were
    refused before. Nothing is told in the spans of `skip` (headings), but actors are found there too. In languages
    other than English only names, dates and dated sentences are found. Takes time in proportion to the text.
    """
    parts = sentences(text)
    gazetteer = entries()
    library = KnownActors(known)
    if language == "en":
        actors = clusters(text, names(text, parts, gazetteer), gazetteer, library, rejected)
    else:
        actors = _elsewhere(text, language, clusters(text, [], gazetteer, library), rejected)
    mentions = Mentions(actors)
    telling = _outside(parts, skip)
    dates = joined(text, timexes(text, published=published, language=language))
    english = language == "en"
    return Suggestions(
        actors=tuple(actors),
        events=tuple(events(text, telling, dates, mentions, language=language)),
        relations=tuple(relations(text, telling, mentions)) if english else (),
        statements=tuple(statements(text, telling, mentions)) if english else (),
    )


def _elsewhere(
    text: str, language: str, known: Sequence[ActorSuggestion], rejected: Collection[str]
) -> list[ActorSuggestion]:
    """The actors of a text that is not English: those that the library knows, and names by their capitals."""
    from desktop.extraction.other_languages import names_by_capitals  # imported late: most texts are English

    refused = {name.casefold() for name in rejected}
    taken = [span for actor in known for span in actor.mentions]
    found = [marked_rejected(actor, refused) for actor in names_by_capitals(text, language, taken)]
    return sorted([*known, *found], key=lambda actor: actor.mentions[0])


def _outside(parts: Sequence[Span], skip: Sequence[Span]) -> list[Span]:
    """The sentences that share nothing with the skipped spans."""
    outside: list[Span] = []
    skipped = sorted(skip)
    position = 0
    for part in parts:
        while position < len(skipped) and skipped[position].end <= part.start:
            position += 1
        if position == len(skipped) or not part.overlaps(skipped[position]):
            outside.append(part)
    return outside
