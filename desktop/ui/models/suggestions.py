"""What the program suggests for an article, in words and as rows, and the part of it that filters leave."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple

from db.model.event import DateBasis
from db.model.lesson import Lesson
from db.model.sentence import mark, said
from db.model.statement import SpeakerKind
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
from desktop.library.reviewing import DOUBTFUL, SURE
from desktop.ui.models.rows import Row
from desktop.ui.models.words import paragraph_words
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import ACTOR_KINDS, SPEAKERS, STATEMENT_KINDS


class Certainty(StrEnum):
    """How sure the program is of a suggestion."""

    HIGH = "high"
    FAIR = "fair"
    LOW = "low"


CERTAINTIES = {
    Certainty.HIGH: mark("very likely"),
    Certainty.FAIR: mark("likely"),
    Certainty.LOW: mark("doubtful"),
}
STATES = {
    SuggestionState.OPEN: "",
    SuggestionState.SKIPPED: mark("skipped"),
    SuggestionState.ACCEPTED: mark("accepted"),
    SuggestionState.REJECTED: mark("rejected"),
}
BEFOREHAND = mark("accepted beforehand")


class Fold(IntEnum):
    """Groups at the end of the list that open and close; the values are the ids of their rows, beside those above 0."""

    DOUBTFUL = -1
    BEFOREHAND = -2


class Folded(NamedTuple):
    """A fold as its row shows it."""

    fold: Fold
    words: str
    open: bool


class Shown(NamedTuple):
    """A suggestion as a row shows it."""

    suggestion: Suggestion
    headline: str
    facts: str
    """What kind of thing it is, how often it is mentioned, when it was."""
    reason: str


class Wanted(NamedTuple):
    """What the filters let through; an empty set lets everything through."""

    kinds: frozenset[SuggestionKind] = frozenset()
    paragraph: int | None = None
    """Only what is decided on in the paragraph of this index (of all paragraphs, from 0)."""

    def covers(self, lesson: Lesson, suggestion: Suggestion) -> bool:
        """Whether a suggestion passes."""
        if self.kinds and suggestion.kind not in self.kinds:
            return False
        return self.paragraph is None or self.paragraph in paragraphs_of(lesson, suggestion.proposal)


def certainty(confidence: float) -> Certainty:
    """The word for a confidence, 0 to 1."""
    return Certainty.HIGH if confidence >= SURE else Certainty.LOW if confidence < DOUBTFUL else Certainty.FAIR


def is_doubtful(suggestion: Suggestion) -> bool:
    """Whether it is folded away until somebody wants to see it too."""
    return certainty(suggestion.proposal.confidence) is Certainty.LOW


def is_left(suggestion: Suggestion) -> bool:
    """Whether it is still to be decided on."""
    return suggestion.state in (SuggestionState.OPEN, SuggestionState.SKIPPED)


def to_decide(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """What is left to do: the doubtful ones, which stand apart, only once nothing else is."""
    left = [suggestion for suggestion in suggestions if is_left(suggestion)]
    return [suggestion for suggestion in left if not is_doubtful(suggestion)] or left


def paragraphs_of(lesson: Lesson, proposal: Proposal) -> set[int]:
    """The indices of the paragraphs that a suggestion speaks of: of an actor, all that mention it."""
    spans = proposal.mentions if isinstance(proposal, ActorSuggestion) else (proposal.span,)
    return {lesson.paragraph_index(span.start) for span in spans}


def count_words(kind: SuggestionKind, count: int) -> str:
    """How many suggestions of a kind, such as "5 actors"."""
    if kind is SuggestionKind.ACTOR:
        return trn(count, "{n} actor", "{n} actors")
    if kind is SuggestionKind.EVENT:
        return trn(count, "{n} event", "{n} events")
    if kind is SuggestionKind.RELATION:
        return trn(count, "{n} relation", "{n} relations")
    return trn(count, "{n} statement", "{n} statements")


def counted(suggestions: Iterable[Suggestion]) -> str:
    """How many of each kind: "5 actors, 7 events"; empty for none."""
    counts = Counter(suggestion.kind for suggestion in suggestions)
    return tr(", ").join(count_words(kind, counts[kind]) for kind in SuggestionKind if counts[kind])


def left_words(suggestions: Sequence[Suggestion]) -> str:
    """What is left to do."""
    left = to_decide(suggestions)
    if not left:
        return tr("Nothing is left to review.")
    if is_doubtful(left[0]):
        return tr("Only doubtful ones are left: {kinds}. You can stop here.", kinds=counted(left))
    return trn(len(left), "{n} left: {kinds}", "{n} left: {kinds}", kinds=counted(left))


def names_of(suggestions: Iterable[Suggestion]) -> dict[int, str]:
    """The names of the suggested actors, by their keys."""
    return {one.id: one.proposal.name for one in suggestions if isinstance(one.proposal, ActorSuggestion)}


def headline(proposal: Proposal, names: Mapping[int, str]) -> str:
    """What is suggested, in a line."""
    match proposal:
        case ActorSuggestion():
            return proposal.name
        case EventSuggestion():
            return proposal.title
        case RelationSuggestion():
            one, other = names.get(proposal.from_key, ""), names.get(proposal.to_key, "")
            return tr("{one} – {relation} – {other}", one=one, relation=proposal.kind, other=other)
        case StatementSuggestion():
            return proposal.text


def facts(proposal: Proposal, names: Mapping[int, str], language: Language) -> str:
    """The line below the headline."""
    match proposal:
        case ActorSuggestion():
            return _actor_facts(proposal)
        case EventSuggestion():
            who = tr(", ").join(names[key] for key, _ in proposal.actors if key in names)
            return " · ".join(part for part in (when(proposal, language), who) if part)
        case RelationSuggestion():
            return tr("relation")
        case StatementSuggestion():
            return " · ".join((speaker(proposal, names), tr(STATEMENT_KINDS[proposal.kind])))


def _actor_facts(actor: ActorSuggestion) -> str:
    count = len(actor.mentions)
    parts = [tr(ACTOR_KINDS[actor.kind]), trn(count, "{n} mention", "{n} mentions")]
    if actor.aliases:
        parts.append(tr("also: {names}", names=tr(", ").join(actor.aliases)))
    return " · ".join(parts)


def when(event: EventSuggestion, language: Language) -> str:
    """When an event was, and whether that was worked out."""
    if event.date is None:
        return tr("undated")
    words = describe(event.date, language)
    return words if event.date_basis is DateBasis.STATED else tr("{date}, worked out", date=words)


def speaker(statement: StatementSuggestion, names: Mapping[int, str]) -> str:
    """Who says it."""
    if statement.speaker is SpeakerKind.ACTOR and statement.speaker_key is not None:
        return names.get(statement.speaker_key) or tr(SPEAKERS[statement.speaker])
    return tr(SPEAKERS[statement.speaker])


def why(suggestion: Suggestion) -> str:
    """How sure the program is, and why it suggests this."""
    proposal = suggestion.proposal
    sure = tr(CERTAINTIES[certainty(proposal.confidence)])
    if isinstance(proposal, ActorSuggestion) and proposal.known:
        sure = tr("known to the library")
    reason = said(proposal.reason, tr)
    return tr("{certainty}: {reason}", certainty=sure, reason=reason) if reason else sure


def state_words(suggestion: Suggestion, *, beforehand: bool) -> str:
    """What was decided, and whether that was the program; "" for what is open."""
    accepted = suggestion.state is SuggestionState.ACCEPTED
    return tr(BEFOREHAND if beforehand and accepted else STATES[suggestion.state])


def fold_row(fold: Fold, count: int, *, opened: bool) -> Row:
    """The row of a fold; `count` is how many are left in it or, of those accepted beforehand, still accepted."""
    if fold is Fold.BEFOREHAND:
        words = trn(count, "{n} accepted beforehand", "{n} accepted beforehand")
    else:
        words = trn(count, "{n} doubtful one", "{n} doubtful ones")
    sentence = (
        tr("{words}: open; Enter closes them", words=words) if opened else tr("{words}: Enter opens them", words=words)
    )
    return Row(int(fold), Folded(fold, words, opened), words, sentence)


class SuggestionRows:
    """Makes the rows of suggestions. Those of suggestions that have not changed are kept: a key changes one of many."""

    def __init__(self, language: Language) -> None:
        """Say dates in a language."""
        self._language = language
        self._lesson: Lesson | None = None
        self._names: Mapping[int, str] = {}
        self._kept: dict[int, tuple[Suggestion, str, Row]] = {}

    def rows(
        self,
        lesson: Lesson,
        suggestions: Iterable[Suggestion],
        names: Mapping[int, str],
        beforehand: Collection[int] = (),
    ) -> list[Row]:
        """The rows of suggestions for a lesson, in their order.

        `names` are those of all suggested actors, `beforehand` the ids of what the program accepted by itself.
        """
        if self._lesson is None or self._lesson.article != lesson.article or self._names != names:
            self._lesson, self._names = lesson, names
            self._kept.clear()
        return [self._row(lesson, one, state_words(one, beforehand=one.id in beforehand)) for one in suggestions]

    def _row(self, lesson: Lesson, suggestion: Suggestion, state: str) -> Row:
        kept = self._kept.get(suggestion.id)
        if kept is None or kept[:2] != (suggestion, state):
            row = _row(lesson, suggestion, state, self._names, self._language)
            self._kept[suggestion.id] = kept = suggestion, state, row
        return kept[2]


def _row(lesson: Lesson, suggestion: Suggestion, state: str, names: Mapping[int, str], language: Language) -> Row:
    proposal = suggestion.proposal
    shown = Shown(suggestion, headline(proposal, names), facts(proposal, names, language), why(suggestion))
    key = isinstance(proposal, ActorSuggestion | EventSuggestion) and proposal.key
    parts = [
        shown.headline,
        shown.facts,
        state,
        tr("learn this") if key else "",
        shown.reason,
        paragraph_words(lesson, proposal.span.start),
    ]
    return Row(suggestion.id, shown, shown.headline, tr("; ").join(part for part in parts if part))
