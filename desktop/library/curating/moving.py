"""Where the places of a text are after it was corrected."""

import re
from collections.abc import Sequence
from functools import cached_property

from db.model.article import Anchor, Paragraph, Span
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    Suggestion,
)
from desktop.library.curating.alignment import Alignment
from desktop.library.typed import without_blanks

_WORD = re.compile(r"\S+")


class Places:
    """Finds places of an old text in a new one."""

    def __init__(self, old: str, new: str, paragraphs: Sequence[Paragraph]) -> None:
        """Compare two texts; `paragraphs` are those of the old one."""
        self._old = old
        self._new = new
        self._paragraphs = paragraphs
        self._alignment = Alignment(old, new)
        self._found: dict[str, list[Span]] = {}

    def offset(self, offset: int) -> int:
        """What an offset of the old text has become."""
        return self._alignment.position(offset)

    def of_anchor(self, anchor: Anchor) -> Span | None:
        """Where the quote of an anchor stands now; None where that is not certain.

        Of quotes that are new at several places the one is certain that has the same words around it.
        """
        return self._alignment.moved(anchor.span) or self.elsewhere(anchor)

    def of_mention(self, span: Span) -> Span | None:
        """Where a mention stands now; None where that is not certain.

        A name alone says too little: at another place than before, it must have the same words around it.
        """
        return self._alignment.moved(span) or self.elsewhere(Anchor.of(self._old, span), name=True)

    def elsewhere(self, anchor: Anchor, *, name: bool = False) -> Span | None:
        """The one place at which a quote is new; None for none or several. That of a name has its words around it."""
        found = None if name else self._new_places(anchor.quote)
        if found is None or len(found) > 1:
            found = self._new_places_among(anchor)
        return found[0] if len(found) == 1 else None

    def _new_places(self, words: str) -> list[Span]:
        """Where words stand that did not all stand there before."""
        if words not in self._found:
            found: list[Span] = []
            start = self._new.find(words)
            while start >= 0:
                span = Span(start, start + len(words))
                if not self._alignment.is_kept(span):
                    found.append(span)
                start = self._new.find(words, start + 1)
            self._found[words] = found
        return self._found[words]

    def _new_places_among(self, anchor: Anchor) -> list[Span]:
        """Where the quote of an anchor is new among the same words as before, as far as its paragraph goes."""
        before, after = anchor.before.rpartition("\n")[2], anchor.after.partition("\n")[0]
        first = len(before) < len(anchor.before) or len(before) < Anchor.CONTEXT
        last = len(after) < len(anchor.after) or len(after) < Anchor.CONTEXT
        found = (
            Span(around.start + len(before), around.end - len(after))
            for around in self._new_places(before + anchor.quote + after)
            if not (first and self._new[around.start - 1 : around.start] not in ("", "\n"))
            and not (last and self._new[around.end : around.end + 1] not in ("", "\n"))
        )
        return [span for span in found if not self._alignment.is_kept(span)]

    def nearest(self, span: Span) -> Span:
        """Where a place that was touched may be now; empty where its words were taken out."""
        return without_blanks(self._new, self._alignment.nearest(span))

    def nearest_words(self, span: Span) -> Span:
        """As nearest(), but never empty: where the words were taken out, the next word, or the last one."""
        near = self.nearest(span)
        if near.start < near.end:
            return near
        found = _WORD.search(self._new, near.start) or _WORD.search(self._new, self._new.rfind(" ", 0, near.start) + 1)
        return Span(*found.span()) if found else Span(0, len(self._new))

    def is_taken_out(self, span: Span) -> bool:
        """Whether all of the paragraphs that a span of the old text touches was taken out."""
        return any(one.overlaps(span) for one in self._taken_out)

    @cached_property
    def _taken_out(self) -> list[Span]:
        near = ((one.span, self.nearest(one.span)) for one in self._paragraphs)
        return [span for span, now in near if now.start == now.end]


def moved_suggestions(suggestions: Sequence[Suggestion], places: Places) -> dict[int, Proposal | None]:
    """What suggestions propose in the new text, by their ids; None for one that has lost its place.

    Mentions that are not certain are left out. What names an actor that has no mention left, or evidence that was
    touched, is lost; an event loses that actor alone.
    """
    found: dict[int, Proposal | None] = {}
    for one in suggestions:
        if isinstance(one.proposal, ActorSuggestion):
            found[one.id] = _moved_actor(one.proposal, places)
    for one in suggestions:
        if not isinstance(one.proposal, ActorSuggestion):
            found[one.id] = _moved_other(one.proposal, places, {key for key, actor in found.items() if actor is None})
    return found


def _moved_actor(actor: ActorSuggestion, places: Places) -> ActorSuggestion | None:
    mentions = tuple(now for now in (places.of_mention(span) for span in actor.mentions) if now is not None)
    if not mentions:
        return None
    gloss = actor.gloss
    if gloss is not None and gloss.span is not None:
        now = places.of_mention(gloss.span)
        gloss = None if now is None else gloss._replace(span=now)
    return actor._replace(mentions=tuple(sorted(mentions)), gloss=gloss)


def _moved_other(
    proposal: EventSuggestion | RelationSuggestion | StatementSuggestion, places: Places, lost: set[int]
) -> Proposal | None:
    span = places.of_mention(proposal.span)
    if span is None:
        return None
    match proposal:
        case EventSuggestion():
            date_span = None if proposal.date_span is None else places.of_mention(proposal.date_span)
            actors = tuple(part for part in proposal.actors if part[0] not in lost)
            return proposal._replace(span=span, date_span=date_span, actors=actors)
        case RelationSuggestion():
            return None if {proposal.from_key, proposal.to_key} & lost else proposal._replace(span=span)
        case StatementSuggestion():
            return None if proposal.speaker_key in lost else proposal._replace(span=span)
