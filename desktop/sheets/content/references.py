"""The parts that show something: article, cast, timeline and what else belongs to the lesson."""

from db.model.event import Event, LaterEvent
from db.model.lesson import Lesson
from desktop.sheets.blocks import ArticleText, Cast, Timeline, TimelineRow
from desktop.sheets.design import Part
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import claim_note, date_note, date_words


def article_text(lesson: Lesson, part: Part) -> ArticleText:
    """The article as it stands."""
    return ArticleText(part, lesson.paragraphs)


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
