"""What the browser expects of its pages."""

from typing import Protocol

from db.model.change import Change
from desktop.library.shelves import Shelf


class Page(Protocol):
    """A widget that shows what is on a shelf; it is made when it is first shown.

    Its signals are article_wanted (the id of an article that is to be opened), place_wanted (the id of an article, and
    the Span to show in it) and change_wanted (a callable that carries out a step of Library.do() and returns its
    Change).
    """

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another shelf, or the same one with other articles on it."""
        ...

    def refresh(self, change: Change) -> None:
        """Show what a change has left."""
        ...
