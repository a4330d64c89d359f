"""The events of a timeline in the order of time, with the words that are drawn or said of each."""

from collections.abc import Sequence
from typing import NamedTuple

from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.links import NOTHING, Choice
from desktop.library.merging import Told
from desktop.ui.words import tr
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language


class Row(NamedTuple):
    """What is drawn of one event.

    `place` is its paragraph, `note` a quiet line under it; `own`: it belongs to the article that is shown.
    """

    title: str
    place: str
    key: bool
    note: str
    own: bool
    event_id: int
    paragraph: int | None


class Lit(NamedTuple):
    """What is set off while the timeline is painted.

    `focused` has the keyboard: an event, and its lane (None: its first). `reading` is the paragraph being read.
    """

    choice: Choice = NOTHING
    focused: tuple[int, int | None] | None = None
    reading: int | None = None


class Rows:
    """Events in order of time, undated ones last. Words are made for those that are asked for, and kept."""

    def __init__(self, lesson: Lesson | None, told: Sequence[Told], language: Language = ENGLISH) -> None:
        """Events of a lesson, or of the whole library beside it; `language` is that of dates."""
        self.lesson = lesson
        self.language = language
        self.told = told
        self.moments: list[Moment | None] = [one.event.date for one in told]
        self.dated = len(told)
        while self.dated and self.moments[self.dated - 1] is None:
            self.dated -= 1
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self.told)

    def __getitem__(self, index: int) -> Row:
        """What is drawn of an event."""
        row = self._made.get(index)
        if row is None:
            row = self._made[index] = self._make(index)
        return row

    def _make(self, index: int) -> Row:
        told = self.told[index]
        event = told.event
        number = self.paragraph(index)
        others = tr(", ").join(self.date_words(other.date) for other in told.differing)
        return Row(
            title=event.title,
            place="" if number is None else tr("¶ {number}", number=number),
            key=event.key,
            note=tr("elsewhere {dates}", dates=others) if others else "",
            own=self._is_own(event),
            event_id=event.id,
            paragraph=number,
        )

    def paragraph(self, index: int) -> int | None:
        """The number of the paragraph that tells an event; None in a heading or another article."""
        event = self.told[index].event
        own = self.lesson is not None and self._is_own(event)
        return self.lesson.paragraph_number(event.anchor.span.start) if self.lesson is not None and own else None

    def date(self, index: int) -> str:
        """An event's date in few words."""
        return self.date_words(self.moments[index])

    def date_words(self, moment: Moment | None) -> str:
        """A date in few words."""
        return tr("undated") if moment is None else describe(moment, self.language, short=True)

    def sentence(self, index: int) -> str:
        """An event in full, for tooltips and screen readers."""
        event = self.told[index].event
        date = tr("undated") if event.date is None else describe(event.date, self.language)
        return tr("{date}: {headline}", date=date, headline=event.title)

    def detail(self, index: int) -> str:
        """What a screen reader adds to an event's sentence: its actors, its paragraph."""
        event = self.told[index].event
        known = {} if self.lesson is None else self.lesson.actor_by_id
        parts = [known[part.actor_id].name for part in event.actors if part.actor_id in known]
        number = self.paragraph(index)
        if number is not None:
            parts.append(tr("paragraph {number}", number=number))
        return tr(", ").join(parts)

    def whole(self, index: int) -> str:
        """The sentence and, on a line below, the detail."""
        return "\n".join(filter(None, (self.sentence(index), self.detail(index))))

    def in_order_of_text(self) -> list[int]:
        """The events that the article itself tells, in the order in which it tells them."""
        own = [index for index, told in enumerate(self.told) if self._is_own(told.event)]
        return sorted(own, key=lambda index: self.told[index].event.anchor.span)

    def _is_own(self, event: Event) -> bool:
        return self.lesson is not None and event.article_id == self.lesson.article.id
