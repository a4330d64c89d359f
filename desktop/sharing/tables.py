"""Lessons as tables: actors, events, relations, statements and words, each with the article that it is from.

Headings, kinds and marks are English in every language of the program, so that they are found again on the way back.
"""

from collections.abc import Iterator, Sequence

from db.model.article import Anchor
from db.model.event import Event, LaterEvent
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import Stance, Statement
from desktop.sharing.cells import Cell, comma_separated, dated, joined
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import speaker_name

YES = "yes"
"""Stands for what is marked; no stands empty."""

ACTOR_HEADS = (
    "Article", "Name", "Kind", "In one sentence", "Sentences by period", "Other names", "Own-script name", "Language",
    "Roles", "Side", "Learn this", "Mentions", "Paragraphs",
)  # fmt: skip
EVENT_HEADS = (
    "Article", "Date", "Date in words", "Date worked out", "Headline", "Detail", "Actors", "Told as", "Learn this",
    "Paragraph", "Quote", "Source",
)  # fmt: skip
RELATION_HEADS = ("Article", "From", "Relation", "To", "Period", "Paragraph", "Quote")
STATEMENT_HEADS = (
    "Article", "Speaker", "Speaker kind", "Kind", "Statement", "Answers", "Stance", "Paragraph", "Quote",
)  # fmt: skip
WORD_HEADS = ("Article", "Word", "Meaning", "Loaded", "Plainer", "Learn this", "Paragraph", "Quote")


def actors_table(lessons: Sequence[Lesson], _language: Language) -> bytes:
    """The actors, a row for each article that has them, as the article shows them."""
    return comma_separated(ACTOR_HEADS, (row for lesson in lessons for row in _actors(lesson)))


def events_table(lessons: Sequence[Lesson], language: Language) -> bytes:
    """The events with quote and paragraph, and after them what came later, with its source."""
    return comma_separated(EVENT_HEADS, (row for lesson in lessons for row in _events(lesson, language)))


def relations_table(lessons: Sequence[Lesson], _language: Language) -> bytes:
    """Who stands how to whom."""
    return comma_separated(RELATION_HEADS, (row for lesson in lessons for row in _relations(lesson)))


def statements_table(lessons: Sequence[Lesson], language: Language) -> bytes:
    """Who says what, and what it answers."""
    return comma_separated(STATEMENT_HEADS, (row for lesson in lessons for row in _statements(lesson, language)))


def words_table(lessons: Sequence[Lesson], _language: Language) -> bytes:
    """The explained words."""
    return comma_separated(WORD_HEADS, (row for lesson in lessons for row in _words(lesson)))


def _actors(lesson: Lesson) -> Iterator[tuple[Cell, ...]]:
    for actor in lesson.actors:
        yield (
            lesson.article.title,
            actor.name,
            actor.kind.value,
            actor.gloss,
            joined(dated(one.text, one.period) for one in actor.glosses),
            joined(actor.aliases),
            joined(one.name for one in actor.originals),
            joined(one.language for one in actor.originals),
            joined(dated(role.title, role.period) for role in actor.roles),
            joined(side.name for side in lesson.sides if any(actor.id == member for member, _ in side.members)),
            _mark(actor.key),
            len(lesson.mentions_by_actor.get(actor.id, ())),
            ", ".join(str(number) for number, count in enumerate(lesson.density(actor.id), 1) if count),
        )


def _events(lesson: Lesson, language: Language) -> Iterator[tuple[Cell, ...]]:
    names = lesson.actor_by_id
    for event in lesson.events:
        actors = (names[part.actor_id].name + (f" [{part.role}]" if part.role else "") for part in event.actors)
        yield (
            *_dates(lesson, event, language),
            event.date_rule,
            event.title,
            event.detail,
            joined(actors),
            event.claim.value,
            _mark(event.key),
            *_evidence(lesson, event.anchor),
            "",
        )
    for later in lesson.later:
        yield (*_dates(lesson, later, language), "", later.title, "", "", "", "", "", "", later.source)


def _dates(lesson: Lesson, event: Event | LaterEvent, language: Language) -> tuple[str, str, str]:
    date = event.date
    return lesson.article.title, _edtf(date), "" if date is None else describe(date, language)


def _relations(lesson: Lesson) -> Iterator[tuple[Cell, ...]]:
    names = lesson.actor_by_id
    for relation in lesson.relations:
        pair = names[relation.from_id].name, relation.kind, names[relation.to_id].name
        yield (lesson.article.title, *pair, _edtf(relation.period), *_evidence(lesson, relation.anchor))


def _statements(lesson: Lesson, language: Language) -> Iterator[tuple[Cell, ...]]:
    by_id = {statement.id: statement for statement in lesson.statements}
    for statement in lesson.statements:
        answered = by_id.get(statement.answers_id or 0)
        yield (
            lesson.article.title,
            speaker_name(lesson, statement, language),
            statement.speaker.value,
            statement.kind.value,
            statement.text,
            "" if answered is None else answered.text,
            _stance(statement),
            *_evidence(lesson, statement.anchor),
        )


def _words(lesson: Lesson) -> Iterator[tuple[Cell, ...]]:
    for word in lesson.words:
        marks = _mark(word.loaded), word.plainer, _mark(word.key)
        yield (lesson.article.title, word.word, word.meaning, *marks, *_evidence(lesson, word.anchor))


def _evidence(lesson: Lesson, anchor: Anchor) -> tuple[Cell, str]:
    """The paragraph's number, blank in a heading, and the words of the text on one line."""
    number = lesson.paragraph_number(anchor.span.start)
    return "" if number is None else number, " ".join(anchor.quote.split())


def _mark(given: bool) -> str:
    return YES if given else ""


def _edtf(moment: Moment | None) -> str:
    return "" if moment is None else moment.edtf


def _stance(statement: Statement) -> str:
    stance: Stance | None = statement.stance
    return "" if stance is None else stance.value
