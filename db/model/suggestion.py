"""What the program suggests for an article: actors, events, relations and statements, each with its reason.

The actors of an event, relation or statement are named by the `key` of their suggestion. While suggestions are being
made, that is the place of the actor in `Suggestions.actors`; once they are stored, the id of the actor's row.
"""

from enum import StrEnum
from typing import NamedTuple

from db.model.actor import ActorKind, Role
from db.model.article import Span
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, StatementKind


class SuggestionKind(StrEnum):
    """What would come of it."""

    ACTOR = "actor"
    EVENT = "event"
    RELATION = "relation"
    STATEMENT = "statement"


class SuggestionState(StrEnum):
    """What was decided. OPEN and SKIPPED are left to do, and the skipped ones come last."""

    OPEN = "open"
    SKIPPED = "skipped"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Gloss(NamedTuple):
    """A proposed sentence that says who somebody is, and where it comes from.

    `span` is the text's own description ("Foreign Minister Sergei Lavrov"); None for one of the bundled entries or of
    the library.
    """

    text: str
    span: Span | None


class ActorSuggestion(NamedTuple):
    """An actor with all its names and mentions.

    `aliases` are the other names in order of first appearance, without `name`. `mentions` are in reading order; those
    of different suggestions do not overlap. `known` is the uuid of the library's actor that it is, or "". `key` is the
    teacher's mark "learn this", never the program's guess.
    """

    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]
    gloss: Gloss | None
    roles: tuple[Role, ...]
    known: str
    confidence: float
    reason: Sentence
    key: bool = False

    @property
    def span(self) -> Span:
        """Where it is decided on: the mention that has the most of its name, usually the fullest one."""
        return max(self.mentions, key=lambda span: (span.end - span.start, -span.start))


class EventSuggestion(NamedTuple):
    """A sentence that tells something, with its date. `span` is the sentence, `date_span` the words of its date.

    `actors` are pairs of the key of an actor suggestion and the part it has ("signs"), which may be "". `key` is the
    teacher's mark "learn this", never the program's guess.
    """

    title: str
    date: Moment | None
    date_span: Span | None
    date_basis: DateBasis
    date_rule: Sentence
    claim: Claim
    actors: tuple[tuple[int, str], ...]
    span: Span
    confidence: float
    reason: Sentence
    key: bool = False


class RelationSuggestion(NamedTuple):
    """One actor's stand to another ("commands", "backs"), by keys of actor suggestions; `span` says so."""

    from_key: int
    kind: str
    to_key: int
    span: Span
    confidence: float
    reason: Sentence


class StatementSuggestion(NamedTuple):
    """Something said in the text: `speaker_key` is an actor suggestion's for SpeakerKind.ACTOR, else None."""

    speaker: SpeakerKind
    speaker_key: int | None
    kind: StatementKind
    text: str
    span: Span
    confidence: float
    reason: Sentence


Proposal = ActorSuggestion | EventSuggestion | RelationSuggestion | StatementSuggestion


class Suggestions(NamedTuple):
    """All that was found in one text; actors in order of first appearance, the others in reading order."""

    actors: tuple[ActorSuggestion, ...]
    events: tuple[EventSuggestion, ...]
    relations: tuple[RelationSuggestion, ...]
    statements: tuple[StatementSuggestion, ...]


class Suggestion(NamedTuple):
    """A stored suggestion; `made_id` is the id of the actor, event... that came of it, None before."""

    id: int
    article_id: int
    kind: SuggestionKind
    state: SuggestionState
    proposal: Proposal
    made_id: int | None
