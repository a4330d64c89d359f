"""An open library: its tables for reading, its history for writing."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from db.actors import Actors
from db.articles import Articles
from db.events import Events
from db.model.change import Change
from db.statements import Statements
from db.store import Store
from db.study import Study
from desktop.library.history import History

if TYPE_CHECKING:
    from db.cast import Cast
    from db.casting import Casting
    from db.collections import Collections
    from db.doubts import Doubts
    from db.handouts import Handouts
    from db.happenings import Happenings
    from db.practice import Practice
    from db.search import Search
    from db.shelving import Shelving
    from db.suggestions import StoredSuggestions
    from desktop.library.decks import MadeDecks


class Library:
    """One open library file. Reading goes through its tables, every write through do()."""

    def __init__(self, store: Store) -> None:
        """Take over an open store; close() closes it."""
        self.store = store
        self.articles = Articles(store)
        self.actors = Actors(store)
        self.events = Events(store)
        self.statements = Statements(store)
        self.study = Study(store)
        self.history = History(store)

    @classmethod
    def open(cls, path: Path, *, write: bool = True, backups: Path | None = None) -> "Library":
        """Open an existing library; `backups` is the folder for the backup before a migration.

        Raises:
            LibraryError: there is no such file, or it is none that can be opened; the message says what to do.
        """
        return cls(Store.open(path, write=write, backups=backups))

    # The next ones are made when they are first used: the first paint needs neither them nor what they import.

    @cached_property
    def suggestions(self) -> "StoredSuggestions":
        """What the program suggests for articles, and what was decided."""
        from db.suggestions import StoredSuggestions

        return StoredSuggestions(self.store)

    @cached_property
    def doubts(self) -> "Doubts":
        """The places that need a look since a text was corrected."""
        from db.doubts import Doubts

        return Doubts(self.store)

    @cached_property
    def casting(self) -> "Casting":
        """What names actors, in all tables at once."""
        from db.casting import Casting

        return Casting(self.store)

    @cached_property
    def cast(self) -> "Cast":
        """The actors of many articles at once."""
        from db.cast import Cast

        return Cast(self.store)

    @cached_property
    def happenings(self) -> "Happenings":
        """Which events of different articles are the same."""
        from db.happenings import Happenings

        return Happenings(self.store)

    @cached_property
    def collections(self) -> "Collections":
        """The collections of articles."""
        from db.collections import Collections

        return Collections(self.store)

    @cached_property
    def shelving(self) -> "Shelving":
        """What tables, timelines and maps show of many articles at once."""
        from db.shelving import Shelving

        return Shelving(self.store)

    @cached_property
    def search(self) -> "Search":
        """The index of all words."""
        from db.search import Search

        return Search(self.store)

    @cached_property
    def practice(self) -> "Practice":
        """What practice remembers of articles and cards."""
        from db.practice import Practice

        return Practice(self.store)

    @cached_property
    def handouts(self) -> "Handouts":
        """The teacher's own questions, and the designs of sheets."""
        from db.handouts import Handouts

        return Handouts(self.store)

    @cached_property
    def decks(self) -> "MadeDecks":
        """The cards that were made of its articles last."""
        from desktop.library.decks import MadeDecks

        return MadeDecks()

    @property
    def path(self) -> Path:
        """The library's file."""
        return self.store.path

    def do(self, name: str, write: Callable[[], object]) -> Change:
        """Carry out one undoable step; see History.do()."""
        return self.history.do(name, write)

    def close(self) -> None:
        """Close the file. Closing twice is harmless."""
        self.store.close()

    def __enter__(self) -> "Library":
        """Use the library in a with statement, which closes it."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()
