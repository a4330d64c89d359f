"""Undo and redo: the changes of this session, in memory, as images of the rows that they touched."""

from collections.abc import Callable

from db.model.change import Change
from db.store import Store


class History:
    """Carries out writes as single steps and takes them back.

    Steps are kept for the session, the last LIMIT of them. Reading positions are written past the history.
    """

    LIMIT = 500

    def __init__(self, store: Store) -> None:
        """Write to an open library."""
        self._store = store
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def undo_name(self) -> str | None:
        """What undo would take back, or None."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """What redo would do again, or None."""
        return self._undone[-1].name if self._undone else None

    def do(self, name: str, write: Callable[[], object]) -> Change:
        """Run `write` as one step, all of it or nothing. A step that touches no row is not kept.

        Raises:
            LibraryError: the library refused the write; nothing was changed.
        """
        with self._store.atomic() as rows:
            write()
        change = Change(name, tuple(rows))
        if change.rows:
            self._done.append(change)
            del self._done[: -self.LIMIT]
            self._undone.clear()
        return change

    def undo(self) -> Change | None:
        """Take the last step back and return what that changed; None when there is nothing to take back.

        Raises:
            LibraryError: the library refused the write; the step can be tried again.
        """
        return self._move(self._done, self._undone, back=True)

    def redo(self) -> Change | None:
        """Do the step again that was taken back last, and return what that changed; None when there is none.

        Raises:
            LibraryError: the library refused the write; the step can be tried again.
        """
        return self._move(self._undone, self._done, back=False)

    def _move(self, source: list[Change], target: list[Change], *, back: bool) -> Change | None:
        if not source:
            return None
        from db import undoing  # imported late: the first paint undoes nothing

        step = source[-1]
        with self._store.atomic() as rows:
            undoing.apply(self._store, (step.reversed() if back else step).rows)
        done = Change(step.name, tuple(rows))  # answers that went with an article come back with it
        source.pop()
        target.append(done.reversed() if back else done)
        return done
