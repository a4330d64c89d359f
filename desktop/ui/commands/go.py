"""The Go menu: from place to place."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.panes.tabs import TabbedPane
    from desktop.ui.window import Window


class GoCommands:
    """The slots of the Go menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def next_mention(self) -> None:
        """Go to the next mention."""
        self._window.reader.step_mention(forward=True)

    def previous_mention(self) -> None:
        """Go to the previous mention."""
        self._window.reader.step_mention(forward=False)

    def next_event(self) -> None:
        """Go to the next event in time."""
        self._window.timeline.timeline.step(forward=True)

    def previous_event(self) -> None:
        """Go to the previous event in time."""
        self._window.timeline.timeline.step(forward=False)

    def next_article(self) -> None:
        """Open the next article of the library."""
        self._step_article(1)

    def previous_article(self) -> None:
        """Open the previous article of the library."""
        self._step_article(-1)

    def _step_article(self, step: int) -> None:
        listed, lesson = self._window.summaries, self._window.lesson
        place = None if lesson is None else listed.place_of(lesson.article.id)
        if place is not None and 0 <= place + step < len(listed):
            self._window.show_article(listed.ids[place + step])

    def go_library(self) -> None:
        """Put the keyboard into the list of articles."""
        if not self._window.articles.isVisible():
            self._window.actions_by_name["show_library"].trigger()
        self._window.articles.list.setFocus()

    def go_reader(self) -> None:
        """Put the keyboard into the article."""
        self._leave_practice()
        self._window.reader.setFocus()

    def go_actors(self) -> None:
        """Put the keyboard into the actors."""
        self._go_beside(self._window.rooms.people, "actors")

    def go_words(self) -> None:
        """Put the keyboard into the explained words."""
        self._go_beside(self._window.rooms.people, "words")

    def go_statements(self) -> None:
        """Put the keyboard into the list of who says what."""
        self._go_beside(self._window.rooms.people, "statements")

    def go_notes(self) -> None:
        """Put the keyboard into the notes and highlights."""
        self._go_beside(self._window.rooms.people, "notes")

    def go_timeline(self) -> None:
        """Put the keyboard into the timeline."""
        self._go_beside(self._window.rooms.times, "timeline")

    def go_relations(self) -> None:
        """Put the keyboard into the map of relations."""
        self._go_beside(self._window.rooms.times, "relations")

    def next_pane(self) -> None:
        """Put the keyboard into the next pane."""
        rooms = self._window.rooms
        if rooms.practising:
            self._next_beside_practice()
            return
        beside = [rooms.review] if rooms.reviewing else [rooms.people.current_page, rooms.times.current_page]
        panes = [rooms.articles, rooms.reader, *beside]
        shown = [pane for pane in panes if pane.isVisible()]
        focused = self._window.focusWidget()
        place = next((n for n, pane in enumerate(shown) if _holds(pane, focused)), -1)
        shown[(place + 1) % len(shown)].setFocus()

    def clear_choice(self) -> None:
        """Close the card or the bar for finding words, leave practice, or unlight everything."""
        rooms = self._window.rooms
        if rooms.practising:
            self._leave_practice()
        elif self._window.card.isVisible():
            self._window.card.dismiss()
        elif not rooms.close_find_bar():
            self._window.selection.clear()

    def _go_beside(self, room: "TabbedPane", page: str) -> None:
        self._leave_practice()
        room.show_page(page).setFocus()

    def _leave_practice(self) -> None:
        if self._window.rooms.practising:
            self._window.commands.practise.leave()

    def _next_beside_practice(self) -> None:
        articles = self._window.rooms.articles
        if articles.isVisible() and not _holds(articles, self._window.focusWidget()):
            articles.setFocus()
        else:
            self._window.commands.practise.take_keyboard()


def _holds(pane: "QWidget", focused: "QWidget | None") -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
