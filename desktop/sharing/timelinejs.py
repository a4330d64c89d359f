"""The timeline of lessons for TimelineJS 3 (Knight Lab): its spreadsheet template as CSV, and its JSON.

TimelineJS renders texts as HTML, so ours are escaped. Its dates are whole years, months or days without any doubt: each
event says its own date in words (display date). A year before 1 is negative, 44 BC being -44: there is no year 0.
Headings: the template's, as the project's own sample tables have them (TimelineJS3, src/js/core/__tests__).
"""

import json
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import CalendarDate, Moment, Precision, civil_from
from desktop.sharing.cells import Cell, comma_separated
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import byline, claim_note, date_note

HEADS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
TITLE = "title"
"""The type of the row that heads the timeline."""

DateParts = tuple[int, ...]
"""A year, a year and a month, or a year, a month and a day."""


class Slide(NamedTuple):
    """One event as TimelineJS shows it; texts are HTML."""

    id: str
    start: DateParts
    end: DateParts | None
    display_date: str
    headline: str
    text: str
    group: str


def timeline_csv(lessons: Sequence[Lesson], language: Language) -> bytes:
    """The timeline as the spreadsheet template."""
    headline, text = _title(lessons, language)
    rows: list[tuple[Cell, ...]] = [("",) * 9 + (headline, text, "", "", "", "", TITLE, "", "")]
    for slide in slides(lessons, language):
        end = slide.end or ()
        dates = (*_three(slide.start), "", *_three(end), "", slide.display_date)
        rows.append((*dates, slide.headline, slide.text, "", "", "", "", "", slide.group, ""))
    return comma_separated(HEADS, rows)


def timeline_json(lessons: Sequence[Lesson], language: Language) -> bytes:
    """The timeline as JSON. Links are not made of addresses in the texts."""
    headline, text = _title(lessons, language)
    events: list[dict[str, object]] = []
    for slide in slides(lessons, language):
        event: dict[str, object] = {"unique_id": slide.id, "start_date": _date(slide.start)}
        if slide.end is not None:
            event["end_date"] = _date(slide.end)
        event |= {"display_date": slide.display_date, "text": {"headline": slide.headline, "text": slide.text}}
        if slide.group:
            event["group"] = slide.group
        events.append(event | {"autolink": False})
    title = {"unique_id": TITLE, "text": {"headline": headline, "text": text}, "autolink": False}
    data = {"scale": "human", "title": title, "events": events, "eras": []}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def slides(lessons: Sequence[Lesson], language: Language) -> list[Slide]:
    """The events that have a date, in order of time. The group is the article's title or, of a single article, the
    side of the event's first actor that has one.
    """
    told = [(event, lesson) for lesson in lessons for event in lesson.events]
    dated = [(event.date, event, lesson) for event, lesson in told if event.date is not None]
    dated.sort(key=lambda one: one[0].sort_key())
    found: list[Slide] = []
    for date, event, lesson in dated:
        start, end = date_parts(date)
        group = lesson.article.title if len(lessons) > 1 else _side(lesson, event)
        words = escape(describe(date, language), quote=False)
        headline = escape(event.title, quote=False)
        text = _text(lesson, event, language)
        found.append(Slide(event.uuid, start, end, words, headline, text, escape(group, quote=False)))
    return found


def date_parts(moment: Moment) -> tuple[DateParts, DateParts | None]:
    """First and last date, as far as TimelineJS can have them; an event with an open start stands at its end."""
    first, last = moment.start or moment.end, moment.end or moment.start
    assert first is not None
    assert last is not None
    start, end = _parts(first, first.earliest), _parts(last, last.latest)
    return start, None if start == end else end


def _parts(date: CalendarDate, day: int) -> DateParts:
    year, month, of_month = civil_from(day)
    counted = year if year > 0 else year - 1
    if date.precision is Precision.DAY:
        return counted, month, of_month
    return (counted, month) if date.precision in (Precision.MONTH, Precision.SEASON) else (counted,)


def _three(parts: DateParts) -> tuple[Cell, Cell, Cell]:
    year, month, day = (*parts, "", "", "")[:3]
    return year, month, day


def _date(parts: DateParts) -> dict[str, int]:
    return dict(zip(("year", "month", "day"), parts, strict=False))


def _title(lessons: Sequence[Lesson], language: Language) -> tuple[str, str]:
    if len(lessons) == 1:
        return escape(lessons[0].article.title, quote=False), _paragraph(byline(lessons[0], language))
    words = language.count(len(lessons), "{n} article", "{n} articles")
    return escape(words, quote=False), "".join(_paragraph(lesson.article.title) for lesson in lessons)


def _text(lesson: Lesson, event: Event, language: Language) -> str:
    number = lesson.paragraph_number(event.anchor.span.start)
    quote = language.say("“{quote}”", quote=" ".join(event.anchor.quote.split()))
    if number is not None:
        place = language.say("paragraph {number}", number=number)
        quote = language.say("{quote} ({place})", quote=quote, place=place)
    notes = (date_note(event, language), event.date_rule, claim_note(event, language))
    return "".join(map(_paragraph, (event.detail, quote, *notes)))


def _paragraph(words: str) -> str:
    return f"<p>{escape(words, quote=False)}</p>" if words else ""


def _side(lesson: Lesson, event: Event) -> str:
    for part in event.actors:
        for side in lesson.sides:
            if any(member == part.actor_id for member, _ in side.members):
                return side.name
    return ""
