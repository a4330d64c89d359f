"""The panes of the window, and who tells whom of them. A pane behind a tab is made when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model.article import Span
from db.model.event import Event
from db.model.lesson import Lesson
from desktop.library.merging import Told
from desktop.settings import Settings
from desktop.ui.arrangement import Arrangement
from desktop.ui.pages import Pages
from desktop.ui.panes.actors import ActorsPane
from desktop.ui.panes.articles import ArticlesPane
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.tabs import TabbedPane
from desktop.ui.panes.timeline import TimelinePane
from desktop.ui.toolbar import button, timeline_buttons
from desktop.ui.words import tr
from desktop.wording.lessons import date_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.ui.card import Card
    from desktop.ui.panes.banner import Banner
    from desktop.ui.panes.empty import EmptyLibrary
    from desktop.ui.panes.find import FindBar
    from desktop.ui.review.pane import ReviewPane
    from desktop.ui.window import Window


class Rooms:
    """Everything between the menu bar and the status bar of one window."""

    def __init__(self, window: "Window") -> None:
        """Make what the first paint shows, and put it into the window."""
        self._window = window
        selection, look = window.selection, window.look
        self.reader = Reader(selection, look)
        self.articles = ArticlesPane(look)
        self.actors = ActorsPane(selection, look, button(window, "hide_later"))
        self.timeline = TimelinePane(selection, look)
        self._bars: dict[str, Banner] = {}
        self._offered: Callable[[], object] | None = None
        """What the line above the panes offers to do."""
        self._card: Card | None = None
        self.people = TabbedPane(tr("What the article is about"))
        self.times = TabbedPane(tr("Time and relations"))
        self._find_bar: FindBar | None = None
        self._review: ReviewPane | None = None
        self._practice: QWidget | None = None
        self._only: frozenset[int] | None = None
        self.people.add("actors", tr("Actors"), lambda: self.actors)
        self.times.add("timeline", tr("Timeline"), lambda: self.timeline, timeline_buttons(window))
        self.pages = Pages(window, self)
        self._reading = QWidget()
        self._reading_column = QVBoxLayout(self._reading)
        self._reading_column.setContentsMargins(0, 0, 0, 0)
        self._reading_column.setSpacing(0)
        self._reading_column.addWidget(self.reader, 1)
        self._empty: EmptyLibrary | None = None
        self.arrangement = Arrangement(self.articles, self._reading, self.people, self.times, window)
        window.menuBar().setNativeMenuBar(False)
        window.setCentralWidget(self.arrangement)
        self._connect()
        self.people.show_page(look.settings.people_pane)
        self.times.show_page(look.settings.time_pane)
        self._keep_with_window(self.actors, self.people)
        self._keep_with_window(self.timeline, self.times)

    @staticmethod
    def _keep_with_window(pane: QWidget, place: TabbedPane) -> None:
        """Have a pane that is behind another tab at first go with the window, as those do that are shown."""
        if pane.parent() is None:
            pane.setParent(place)
            pane.hide()

    def _connect(self) -> None:
        window, timeline = self._window, self.timeline.timeline
        self.reader.size_wanted.connect(window.commands.view.scale_text)
        self.reader.card_wanted.connect(self.show_actor_card)
        self.reader.card_unwanted.connect(self.dismiss_line)
        self.actors.list.card_wanted.connect(self.show_actor_card)
        self.actors.suggestions_wanted.connect(self._on_suggestions_wanted)
        self.actors.list.paragraph_wanted.connect(self.reader.first_mention)
        timeline.card_wanted.connect(self.show_event_card)
        timeline.card_unwanted.connect(self.dismiss_line)
        self.reader.note_wanted.connect(self._on_note_wanted)
        self.reader.word_wanted.connect(self._on_word_wanted)
        self.reader.statement_wanted.connect(window.selection.choose_statement)
        self.reader.set_menu(self._actions_for)
        self.articles.article_wanted.connect(window.show_article)
        self.articles.field.textChanged.connect(self._on_search)
        self.articles.field.results_wanted.connect(self._on_results_wanted)
        self.articles.field.left.connect(self.articles.list.setFocus)

    def _on_search(self) -> None:
        self._window.commands.search.search()

    def _on_results_wanted(self) -> None:
        self._window.commands.search.go_to_results()

    def _on_suggestions_wanted(self) -> None:
        self._window.commands.review.find()

    def _on_articles_wanted(self, actor_id: int) -> None:
        self._window.commands.cast.list_articles(actor_id)

    def _on_note_wanted(self, note_id: int, _beside: QRect) -> None:
        self._window.commands.edit.change_note(note_id)

    def _on_word_wanted(self, word_id: int) -> None:
        self._window.commands.prepare.change_word(word_id)

    def _actions_for(self, span: Span | None) -> "list[QAction]":
        return self._window.commands.edit.actions_for(span)

    # What comes when it is first shown

    @property
    def card(self) -> "Card":
        """The one card of the window."""
        if self._card is None:
            from desktop.ui.card import Card

            self._card = Card(self._window.selection, self._window.look, self._window)
            self._card.event_wanted.connect(self._window.open_event)
            self._card.mention_wanted.connect(self.reader.step_mention)
            self._card.articles_wanted.connect(self._on_articles_wanted)
        return self._card

    @property
    def banner(self) -> "Banner":
        """The line above the panes for what the user should know all the time."""
        if "warning" not in self._bars:
            self._add_bar("warning", tr("Close")).accepted.connect(self._on_offer)
        return self._bars["warning"]

    @property
    def scope_bar(self) -> "Banner":
        """The line above the panes that says whom everything shown concerns."""
        if "scope" not in self._bars:
            bar = self._add_bar("scope", tr("Show everything"), quiet=True)
            bar.closed.connect(self._window.commands.view.show_everything)
        return self._bars["scope"]

    def _add_bar(self, name: str, words: str, *, quiet: bool = False) -> "Banner":
        from desktop.ui.panes.banner import Banner

        self._bars[name] = bar = Banner(self._window.look, words, quiet=quiet)
        self.arrangement.add_bar(bar)
        return bar

    @property
    def bars(self) -> list["Banner"]:
        """The lines above the panes that were needed so far."""
        return list(self._bars.values())

    def say(self, sentence: str, offer: str = "", accepted: Callable[[], object] | None = None) -> None:
        """Say something above the panes; an empty sentence hides the line. `accepted` does what is offered with it."""
        self._offered = accepted
        if sentence or "warning" in self._bars:
            self.banner.say(sentence, offer)

    def _on_offer(self) -> None:
        if self._offered is not None:
            self._offered()

    def dismiss_card(self) -> None:
        """Hide the card, if there is one."""
        if self._card is not None:
            self._card.dismiss()

    def dismiss_line(self) -> None:
        """Hide a card of one line, if there is one."""
        if self._card is not None:
            self._card.dismiss_line()

    def find_bar(self) -> "FindBar":
        """The bar below the article for finding words in it."""
        if self._find_bar is None:
            from desktop.ui.panes.find import FindBar

            self._find_bar = FindBar(self.reader, self._window.look)
            self._reading_column.addWidget(self._find_bar)
        return self._find_bar

    def close_find_bar(self) -> bool:
        """Close the bar for finding words; whether it was open."""
        if self._find_bar is None or not self._find_bar.isVisible():
            return False
        self._find_bar.dismiss()
        return True

    @property
    def review(self) -> "ReviewPane":
        """The review, which takes the place of actors and timeline while it is shown."""
        if self._review is None:
            from desktop.ui.review.pane import ReviewPane

            self._review = ReviewPane(self._window.selection, self._window.look, self.arrangement)
            self._review.hide()
            self._review.places_lit.connect(self.reader.show_reviewed)
            self._review.listen_to(self.reader)
        return self._review

    @property
    def reviewing(self) -> bool:
        """Whether the review is shown."""
        return self._review is not None and not self._review.isHidden()

    def show_review(self, shown: bool) -> None:
        """Show the review in the place of actors and timeline, or these again."""
        if shown != self.reviewing:
            self.dismiss_card()
            self.arrangement.put_aside(self.review if shown else None)

    @property
    def practising(self) -> bool:
        """Whether the page of practice is shown."""
        return self._practice is not None and not self._practice.isHidden()

    def hold_practice(self, page: QWidget | None) -> None:
        """Keep the page of practice, unseen until it is shown; None lets go of the one before."""
        if self._practice is not None:
            self.show_practice(False)
            self._practice.deleteLater()
        self._practice = page
        if page is not None:
            page.setParent(self.arrangement)
            page.hide()

    def show_practice(self, shown: bool) -> None:
        """Show the page of practice in the place of the article and of all beside it, or these again."""
        if shown != self.practising and self._practice is not None:
            self.dismiss_card()
            self.arrangement.put_in_front(self._practice if shown else None)

    def show_empty(self, empty: bool) -> None:
        """Offer something to read in the place of the article, or show the article."""
        if empty and self._empty is None:
            from desktop.ui.panes.empty import EmptyLibrary

            offers = [button(self._window, name) for name in ("new_article", "add_bundled", "open_library")]
            self._empty = EmptyLibrary(self._window.look, offers)
            self._reading_column.addWidget(self._empty, 1)
        if self._empty is not None:
            self._empty.setVisible(empty)
        self.reader.setVisible(not empty)

    def set_wide(self, wide: bool) -> None:
        """Lay the timeline across the window, or put it back beside the article."""
        self.arrangement.set_wide(wide)
        self.timeline.timeline.set_wide(wide)

    def restore(self, settings: Settings) -> None:
        """Show what was shown when the window was closed last."""
        self.arrangement.place(settings.columns, settings.rows, settings.tiers, self._window.width())
        self.articles.setVisible(settings.library_shown)
        self._window.scoping.hide_later(settings.hide_later)
        if settings.show_statements:
            self.reader.show_statements(True)
        if settings.show_words:
            self.reader.show_words(True)
        self.arrangement.set_wide(settings.timeline_wide)  # the timeline itself knows the settings already

    # Showing

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show in every pane beside the reader and the timeline what there is to see of a lesson."""
        self.actors.show_lesson(lesson)
        self.pages.show_lesson(lesson)

    def show_reading(self, number: int | None) -> None:
        """Mark the paragraph with this number as the one that is read."""
        self.actors.list.show_reading(number)
        self.timeline.timeline.show_reading(number)

    def show_scope(self) -> None:
        """Say in the line above the panes whom everything shown concerns, and leave the marks of others out."""
        scoping = self._window.scoping
        only = None if scoping.actor is None else frozenset((scoping.actor,))
        if only != self._only:
            self._only = only
            self.reader.show_marks_of(only)
        name = "" if scoping.whole is None or scoping.actor is None else scoping.whole.actor_by_id[scoping.actor].name
        if name or "scope" in self._bars:
            self.scope_bar.say(tr("All that is shown concerns {name}.", name=name) if name else "")

    def show_actor_card(self, actor_id: int, beside: QRect, full: bool) -> None:
        """Show who an actor is, beside a box in global pixels."""
        lesson = self._window.scoping.shown
        if lesson is not None:
            self.card.show_actor(lesson, actor_id, beside, full=full)

    def show_event_card(self, told: Told, beside: QRect) -> None:
        """Show what an event was, beside a box in global pixels."""
        lesson = self._window.scoping.shown
        if lesson is None:
            return
        concerned = {one.article_id for one in (told.event, *told.differing, *told.agreeing)}
        titles = self._window.library.articles.titles(concerned)
        elsewhere = [(event, self._differing(event, titles[event.article_id])) for event in told.differing]
        elsewhere += [(event, tr("also in “{title}”", title=titles[event.article_id])) for event in told.agreeing]
        if told.event.article_id != lesson.article.id:
            elsewhere.insert(0, (told.event, tr("open “{title}”", title=titles[told.event.article_id])))
        self.card.show_event(lesson, told.event, beside, elsewhere=elsewhere)

    def _differing(self, event: Event, title: str) -> str:
        return tr("{date} in “{title}”", date=date_words(event, self._window.look.language), title=title)
