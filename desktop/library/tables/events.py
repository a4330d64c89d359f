"""Rows of events: their evidence is looked for in the text; what has none came later, or is passed over."""

import re

from db.model.article import Anchor, Span
from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.sentence import Sentence
from desktop.library.library import Library
from desktop.library.matching import FoldedText
from desktop.library.tables.actors import ActorRows, is_yes
from desktop.library.tables.markup import plain_text
from desktop.library.tables.rows import Cells, Choices, Outcome, PlannedRow, date_problem
from desktop.sharing.cells import parted
from desktop.sharing.columns import Field

_QUOTED = re.compile(r"[“„«]([^“”„»]{8,})[”“»]")
_PART = re.compile(r"(.*\S)\s*\[([^\[\]]*)\]")
"""An actor with its part in the event: "Haftar [signs]"."""
_CLAIMS = {claim.value: claim for claim in Claim}
_NO_EVENTS = ("title", "era")
"""Types of rows of TimelineJS that are none."""


class EventRows:
    """Plans the rows of events for one article."""

    def __init__(self, library: Library, lesson: Lesson, choices: Choices) -> None:
        """Take in the article, and what was decided of the table."""
        self._lesson = lesson
        self._choices = choices
        self._actors = ActorRows(library, lesson)
        self._text = FoldedText(lesson.article.text)
        # Only TimelineJS writes HTML into cells: "a <b" of any other table is what it says.
        self._plain = plain_text if Field.TYPE in choices.mapping.values() else str
        self._there = {(_folded(event.title), event.date) for event in lesson.events}
        # With another date: TimelineJS, for one, hands no doubt on.
        self._told = {(_folded(event.title), event.anchor.span) for event in lesson.events}
        self._there |= {(_folded(later.title), later.date) for later in lesson.later}

    def plan(self, cells: Cells) -> PlannedRow:
        """What becomes of a row."""
        title = self._plain(cells.get(Field.TITLE))
        if cells.get(Field.TYPE).casefold() in _NO_EVENTS:
            return PlannedRow(cells.number, Outcome.SKIPPED, title, Sentence("It is the head of a timeline, no event."))
        if not title:
            return PlannedRow(cells.number, Outcome.SKIPPED, "", Sentence("It has no headline."))
        read = cells.date(self._choices.day_first)
        if read.moment is None and (read.ambiguous or cells.get(Field.DATE)):
            why = date_problem(read, cells.get(Field.DATE))
            return PlannedRow(cells.number, Outcome.SKIPPED, title, why, ambiguous=read.ambiguous)
        key = (_folded(title), read.moment)
        if key in self._there:
            return PlannedRow(cells.number, Outcome.THERE, title)
        planned = self._placed(cells, title, read.moment)
        if planned.outcome is not Outcome.SKIPPED:
            self._there.add(key)
        return planned

    def _placed(self, cells: Cells, title: str, date: Moment | None) -> PlannedRow:
        detail = self._plain(cells.get(Field.DETAIL))
        span = self._evidence(cells, detail)
        if span is not None and (_folded(title), span) in self._told:
            return PlannedRow(cells.number, Outcome.THERE, title)
        if span is not None:
            return self._event(cells, title, detail, date, span)
        source = cells.get(Field.SOURCE) or self._choices.source
        quoted = bool(cells.get(Field.QUOTE))
        if source and date is not None:
            why = Sentence("Its quote is not in the text.") if quoted else None
            later = LaterEvent(0, "", date, title, source)
            return PlannedRow(cells.number, Outcome.LATER, title, why, later=later)
        if source:
            return PlannedRow(cells.number, Outcome.SKIPPED, title, Sentence("It has no date."))
        why = Sentence("It has neither a quote from the text nor a source.")
        if quoted:
            why = Sentence("Its quote is not in the text, and it has no source.")
        return PlannedRow(cells.number, Outcome.SKIPPED, title, why)

    def _event(self, cells: Cells, title: str, detail: str, date: Moment | None, span: Span) -> PlannedRow:
        actors, unknown = self._parts(cells)
        rule = cells.get(Field.DATE_RULE)
        event = Event(
            id=0,
            uuid="",
            article_id=self._lesson.article.id,
            date=date,
            date_basis=DateBasis.WORKED_OUT if rule else DateBasis.STATED,
            date_rule=rule,
            title=title,
            detail=detail,
            claim=_CLAIMS.get(cells.get(Field.TOLD_AS).casefold(), Claim.REPORT),
            key=is_yes(cells.get(Field.KEY)),
            actors=actors,
            anchor=Anchor.of(self._lesson.article.text, span),
            same_as=None,
        )
        why = Sentence("Nobody here is called {names}.", names=", ".join(unknown)) if unknown else None
        if why is None and date is None:
            why = Sentence("It has no date.")
        return PlannedRow(cells.number, Outcome.NEW, title, why, event=event)

    def _parts(self, cells: Cells) -> tuple[tuple[EventActor, ...], list[str]]:
        """The actors of a row with their parts, and the names that nobody here has."""
        actors: dict[int, EventActor] = {}
        unknown: list[str] = []
        for words in parted(cells.get(Field.ACTORS)):
            part = _PART.fullmatch(words)
            name, role = (part[1], part[2]) if part else (words, "")
            found = self._actors.named(name)
            if len(found) == 1:
                actors.setdefault(found[0].id, EventActor(found[0].id, role))
            else:
                unknown.append(f"“{name}”")
        return tuple(actors.values()), unknown

    def _evidence(self, cells: Cells, detail: str) -> Span | None:
        """The place of the quote, or of words that the detail quotes; in the paragraph that the row names, if any."""
        quote = cells.get(Field.QUOTE)
        for words in (quote,) if quote else _QUOTED.findall(detail):
            spans = self._text.find(words)
            wanted = cells.get(Field.PARAGRAPH)
            cited = [span for span in spans if str(self._lesson.paragraph_number(span.start)) == wanted]
            if spans:
                return (cited or spans)[0]
        return None


def _folded(title: str) -> str:
    return FoldedText(title).folded
