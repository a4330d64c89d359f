"""The parts that show something: article, cast, timeline and what else belongs to the lesson."""

from collections.abc import Iterator, Mapping

from db.model.event import Event, LaterEvent
from db.model.lesson import Lesson
from desktop.exercises.values import Exercise
from desktop.sheets.blocks import (
    ArticleText,
    Block,
    Cast,
    Cell,
    Column,
    Heading,
    Organiser,
    RelationsMap,
    Row,
    SourceBox,
    Table,
    Timeline,
    TimelineRow,
    Words,
)
from desktop.sheets.content.draft import Draft, bold
from desktop.sheets.content.glosses import glosses, settled
from desktop.sheets.content.source import published_words
from desktop.sheets.design import NAMES, Glosses, Part, PartKind
from desktop.wording.dates import describe
from desktop.wording.language import Language, mark
from desktop.wording.lessons import ARTICLE_FORMS, claim_note, date_note, date_words


def part(draft: Draft, part: Part, exercises: Mapping[PartKind, Exercise]) -> Iterator[Block]:
    """The blocks of a part that shows something, with its heading; none where the lesson has nothing for it."""
    block = _block(draft, part, exercises)
    if block is not None:
        if not isinstance(block, ArticleText | SourceBox):
            yield Heading(draft.own(NAMES[part.kind]))
        yield block


def _block(draft: Draft, part: Part, exercises: Mapping[PartKind, Exercise]) -> Block | None:
    lesson = draft.material.lesson
    match part.kind:
        case PartKind.ARTICLE:
            return _article(draft, part, exercises) if lesson.paragraphs else None
        case PartKind.SOURCE:
            return _source(draft)
        case PartKind.CAST:
            article = draft.design.part(PartKind.ARTICLE)
            block = cast(lesson, part, samples=article.on and article.underlines)
            return block if block.actors else None
        case PartKind.WORDS:
            return _words(draft, part)
        case PartKind.TIMELINE:
            block = timeline(lesson, part, draft.language)
            return block if block.rows or block.later else None
        case PartKind.MAP:
            return RelationsMap(tuple(relation.id for relation in lesson.relations)) if lesson.relations else None
        case _:
            return _organiser(draft)


def _article(draft: Draft, part: Part, exercises: Mapping[PartKind, Exercise]) -> ArticleText:
    """The article; who and what an exercise with the text asks to explain is not explained beside it."""
    asked = {
        text
        for kind in (PartKind.DESCRIPTIONS, PartKind.ROLES, PartKind.BLANK_GLOSSARY)
        if kind in exercises
        for item in exercises[kind].items
        for text in (item.prompt, *item.answers)
    }
    part, _ = settled(part, draft.master.print_for, draft.language)
    explained = () if part.glosses is Glosses.NONE else glosses(draft.material.lesson, draft.language)
    return ArticleText(
        part, draft.material.lesson.paragraphs, tuple(gloss for gloss in explained if gloss.term not in asked)
    )


def _words(draft: Draft, part: Part) -> Table | None:
    """The explained words with what they mean, in the order of the text."""
    words = [word for word in draft.material.lesson.words if word.key or not part.key_only]
    if not words:
        return None
    columns = (Column(draft.own("Word"), 0.3), Column(draft.own("What it means here"), 0.7))
    rows = tuple(Row((Cell(bold(word.word)), Cell(Words(word.meaning)))) for word in words)
    return Table(columns, rows, draft.own("Words of the article and what they mean."))


def _source(draft: Draft) -> SourceBox:
    """What a reader should know of the source before believing it."""
    article, language = draft.material.lesson.article, draft.language
    entries = (
        (mark("Title"), article.title),
        (mark("Written by"), article.author),
        (mark("Published in"), article.publication),
        (mark("Date"), published_words(article, language)),
        (mark("What it is"), language.say(ARTICLE_FORMS[article.form])),
        (mark("Where this text comes from"), article.origin),
    )
    return SourceBox(draft.own("The source"), tuple((draft.own(label), Words(text)) for label, text in entries if text))


def _organiser(draft: Draft) -> Organiser | None:
    """Whom, what and which words to know: the key ones or, where none is marked, all."""
    lesson, language = draft.material.lesson, draft.language
    actors = [actor for actor in lesson.actors if actor.key] or list(lesson.actors)
    events = [event for event in lesson.events if event.date]
    events = [event for event in events if event.key] or events
    words = [word for word in lesson.words if word.key] or list(lesson.words)
    if not (actors or events or words):
        return None
    return Organiser(
        tuple((Words(actor.name), Words(actor.gloss)) for actor in actors),
        tuple((Words(date_words(event, language)), Words(event.title)) for event in events),
        tuple((Words(word.word), Words(word.meaning)) for word in words),
    )


def cast(lesson: Lesson, part: Part, *, samples: bool) -> Cast:
    """Who is who: first those to learn, then the others as they appear."""
    actors = sorted(lesson.actors, key=lambda actor: not actor.key)
    return Cast(tuple(actor.id for actor in actors if actor.key or not part.key_only), samples)


def timeline(lesson: Lesson, part: Part, language: Language) -> Timeline:
    """The events with all their words."""
    events = [event for event in lesson.events if event.key or not part.key_only]
    later = () if part.key_only else lesson.later
    return Timeline(
        tuple(event_row(lesson, event, language) for event in events), tuple(_later(event, language) for event in later)
    )


def event_row(lesson: Lesson, event: Event, language: Language) -> TimelineRow:
    """An event of the lesson in the words of a timeline."""
    worked_out = f"({date_note(event, language)})" if date_note(event, language) else ""
    return TimelineRow(
        event.date,
        date_words(event, language),
        event.title,
        " · ".join(words for words in (worked_out, claim_note(event, language), event.detail) if words),
        event.key,
        lesson.paragraph_number(event.anchor.span.start),
    )


def _later(event: LaterEvent, language: Language) -> TimelineRow:
    source = language.say("Source: {source}", source=event.source)
    return TimelineRow(event.date, describe(event.date, language), event.title, source)
