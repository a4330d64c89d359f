"""Events of different articles that may be the same happening, pair by pair: joined, told apart, or left for later."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db.model.change import Change
from db.model.event import Event
from desktop.library.happenings.deciding import join, tell_apart
from desktop.library.happenings.likeness import Dates
from desktop.library.happenings.proposing import Pair, same_events
from desktop.library.library import Library
from desktop.library.typed import shortened
from desktop.ui.curating.fields import begin_with_the_line
from desktop.ui.curating.one_of_two import Facts
from desktop.ui.curating.pairs import Ids, PairsDialog, PairsWords
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr, trn
from desktop.wording.lessons import claim_note, date_words

_LONGEST = 34
"""Characters of a headline in the list."""


class OneTelling(Facts):
    """The headline of an event; below it its date, who took part, and what its article says of it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin without an event."""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setFont(look.reading_font(17 / look.settings.text_size, Look.BOLD))
        begin_with_the_line(self.title)
        super().__init__(self.title, look, parent)

    def show_event(self, event: Event, article: str, actors: Sequence[str]) -> None:
        """Show an event of an article by its title, with the names of those who take part."""
        self.begin()
        look = self._look
        self.title.setText(event.title)
        self.line(date_words(event, look.language), look.interface_font(13, Look.SEMIBOLD))
        self.line(event.date_rule, look.interface_font(12), "soft")
        self.line(claim_note(event, look.language), look.interface_font(12), "accent")
        self.line(tr(", ").join(actors), look.interface_font(12.5), "soft")
        self.line(event.detail, look.interface_font(13))
        self.place(article, event.article_id, event.anchor.span, event.anchor.quote)
        self.finish()


class SameEventsDialog(PairsDialog):
    """The pairs at one side, the two tellings of the current pair beside each other at the other."""

    TABLES = frozenset(("event", "event_actor", "actor", "article", "anchor", "different_events"))

    def __init__(self, library: Library, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Begin empty; begin() looks through the library."""
        words = PairsWords(
            title=tr("Look for the same events"),
            looking=tr("Looking for the same events"),
            compared=tr("The events of all articles are compared…"),
            none=tr("No two articles seem to tell the same event."),
            keys=tr("M joins the two, D keeps them apart, S skips, Z takes back."),
            join=tr("They are the same"),
            join_tip=tr("Show the two as one event on timelines; each article keeps its own date and words"),
            apart_tip=tr("Keep two events, and never ask again"),
        )
        super().__init__(library, look, tasks, words, parent)

    def make_sides(self) -> tuple[QWidget, QWidget]:
        """Make the two tellings."""
        self.one, self.other = OneTelling(self._look), OneTelling(self._look)
        for side in (self.one, self.other):
            side.place_wanted.connect(self.place_wanted)
        return self.one, self.other

    def look_through(self, progress: Progress) -> list[Pair]:
        """The pairs of events."""
        return same_events(self._library, progress.cancelled, progress.report)

    def ids(self, pair: Pair) -> Ids:
        """The ids of the events."""
        return min(pair.one.id, pair.other.id), max(pair.one.id, pair.other.id)

    def names(self, pair: Pair) -> tuple[str, str]:
        """Their headlines, each on about one line: where two long ones meet, nobody would see."""
        return shortened(pair.one.title, _LONGEST), shortened(pair.other.title, _LONGEST)

    def count_words(self, count: int) -> str:
        """How many pairs of events there are."""
        return trn(count, "{n} pair may be the same event.", "{n} pairs may be the same event.")

    def show_two(self, pair: Pair) -> None:
        """Show both tellings, each with its own date and words."""
        events = (pair.one, pair.other)
        titles = self._library.articles.titles([event.article_id for event in events])
        for side, event in zip((self.one, self.other), events, strict=True):
            actors = [self._library.actors.get(part.actor_id).name for part in event.actors]
            side.show_event(event, titles[event.article_id], actors)

    def arguments(self, pair: Pair) -> tuple[Sequence[str], Sequence[str]]:
        """What their dates, actors and words say."""
        reasons: list[str] = []
        doubts: list[str] = []
        if pair.dates is Dates.SAME:
            reasons.append(tr("Both articles give the same date."))
        elif pair.dates is Dates.MAY_BE_SAME:
            reasons.append(tr("The dates may be the same: one is less exact."))
        elif pair.dates is Dates.DIFFERENT:
            doubts.append(tr("The articles give different dates."))
        else:
            doubts.append(tr("An article gives no date."))
        if pair.actors:
            reasons.append(tr("Both name {names}.", names=tr(", ").join(pair.actors)))
        else:
            doubts.append(tr("No actor takes part in both."))
        if pair.words:
            words = tr(", ").join(tr("“{word}”", word=word) for word in pair.words)
            reasons.append(tr("Both are told with the words {words}.", words=words))
        if pair.several:
            doubts.append(tr("One of the articles tells another event that is like it."))
        return reasons, doubts

    def joining(self, pair: Pair) -> Callable[[], Change]:
        """Let both tell the same happening."""
        return partial(join, self._library, pair.one.id, pair.other.id)

    def parting(self, pair: Pair) -> Callable[[], Change]:
        """Remember that they are two happenings."""
        return partial(tell_apart, self._library, pair.one.id, pair.other.id)

    def settled(self, pair: Pair, other: Pair) -> bool:
        """Pairs of two happenings that have become one; the others are found again."""
        return self.ids(pair) == self.ids(other)
