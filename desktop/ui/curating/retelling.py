"""Keeps the list of an event's dialog in which articles tell the event too, and carries out what is wanted there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.model.errors import LibraryError
from db.model.event import Event
from desktop.library.happenings.deciding import tell_apart, told_elsewhere
from desktop.ui import alerts
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.curating.event import EventDialog
    from desktop.ui.window import Window


class Retelling(QObject):
    """Lives as long as the dialog, whose child it is."""

    def __init__(self, window: "Window", dialog: "EventDialog", event_id: int) -> None:
        """Show what the library says now, and after every change."""
        super().__init__(dialog)
        self._window, self._dialog, self._event_id = window, dialog, event_id
        dialog.elsewhere.event_wanted.connect(self._on_event_wanted)
        dialog.elsewhere.apart_wanted.connect(self._on_apart_wanted)
        window.changed.connect(self._show)
        self._show()

    @classmethod
    def watch(cls, window: "Window", dialog: "EventDialog", event_id: int) -> None:
        """Keep the list of a dialog, unless somebody does so already."""
        if dialog.findChild(cls) is None:
            cls(window, dialog, event_id)

    def _show(self) -> None:
        library = self._window.library
        try:
            events = told_elsewhere(library, self._event_id)
            titles = library.articles.titles([event.article_id for event in events])
        except LibraryError as error:
            alerts.failure(self._dialog, tr("The library could not be read."), error)
            return
        tellings = [(event, titles[event.article_id]) for event in events]
        self._dialog.show_elsewhere(tellings, writable=not library.store.read_only)

    def _on_event_wanted(self, event: Event) -> None:
        self._window.open_event(event)

    def _on_apart_wanted(self, other_id: int) -> None:
        self._window.change(partial(tell_apart, self._window.library, self._event_id, other_id))
