"""One open library: transactions, rows and their images. What is done with its file as a whole: db.kept_file."""

import os
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from db.failures import plain_errors
from db.kept_file import KeptFile, Parameters
from db.migrate import MIGRATIONS
from db.model.change import Row, RowImage
from db.model.errors import ReadOnlyError, StorageError
from db.model.sentence import Sentence
from db.opening import OpenFile, create_file, open_for_reading, open_for_writing

TIME_STAMPS = frozenset({"added", "changed"})
"""Columns that comparisons of rows leave out."""


class Store(KeptFile):
    """An open library. Every method may be called from any thread; a transaction keeps the other threads waiting."""

    def __init__(self, file: OpenFile, migrations: Path) -> None:
        """Take over an open file; create() and open() are the ways to one."""
        super().__init__(file, migrations)
        self._levels: list[list[RowImage] | None] = []  # A list for each open transaction level; None records nothing.
        self._columns: dict[str, tuple[str, ...]] = {}
        self._freed: dict[str, int] = {}
        """By table, the highest id of a row that was deleted since the library was opened."""

    def _busy(self) -> bool:
        return bool(self._levels)

    @classmethod
    def create(cls, path: Path, *, migrations: Path = MIGRATIONS) -> "Store":
        """Make a new, empty library and open it.

        Raises:
            StorageError: there is a file of that name, or none can be written there.
            MissingError: there is no such folder.
        """
        path = Path(os.path.realpath(path))
        create_file(path, migrations)
        return cls.open(path, migrations=migrations)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        write: bool = True,
        backups: Path | None = None,
        busy_seconds: float = 5.0,
        migrations: Path = MIGRATIONS,
    ) -> "Store":
        """Open an existing library; where it cannot be written, `read_only_reason` says why.

        Before a writer brings an older schema up to date, it puts a verified backup into `backups` (a folder beside the
        library unless given). With `write` False nothing is written and no lock taken. `busy_seconds` is how long to
        wait for somebody else's transaction.

        Raises:
            LibraryError: there is no such file, it is no library, a newer one, or damaged; or the disk failed.
        """
        path = Path(os.path.realpath(path))
        if write:
            return cls(open_for_writing(path, backups, busy_seconds, migrations), migrations)
        reason = Sentence("The library was opened for reading only.")
        return cls(open_for_reading(path, reason, busy_seconds, migrations), migrations)

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Reading

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT.

        Raises:
            LibraryError: the library cannot be read.
        """
        if not sql.lstrip()[:6].upper().startswith(("SELECT", "WITH")):
            raise ValueError(f"rows() reads; use insert(), update() or delete() for: {sql}")
        return self._run(sql, parameters)

    def row(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        """The first row of a SELECT, or None.

        Raises:
            LibraryError: the library cannot be read.
        """
        found = self.rows(sql, parameters)
        return found[0] if found else None

    # Transactions

    @contextmanager
    def atomic(self) -> Generator[list[RowImage]]:
        """All of the block or nothing; blocks may stand inside each other.

        Yields a list that fills with the images of the rows touched in this block, inner blocks included, in the order
        of writing. The outermost block is on the disk when it has been left.

        Raises:
            ReadOnlyError: the library cannot be written.
            ChangedElsewhereError, VanishedError: the file is not the one any more that was opened.
            LibraryError: the disk refused; the block has changed nothing.
        """
        images: list[RowImage] = []
        with self._level(images):
            yield images

    @contextmanager
    def quiet(self) -> Generator[None]:
        """Like atomic(), for what undo leaves alone (reading positions, settings): no images are kept.

        Raises:
            LibraryError: as for atomic().
        """
        with self._level(None):
            yield

    @contextmanager
    def _level(self, images: list[RowImage] | None) -> Generator[None]:
        with self._mutex:
            self._begin()
            self._levels.append(images)
            try:
                yield
                self._commit()
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._levels.pop()
            outer = self._levels[-1] if self._levels else None
            if outer is not None and images is not None:
                outer.extend(images)

    def _begin(self) -> None:
        if self.read_only:
            raise ReadOnlyError("{reason}", reason=self.read_only_reason)
        if self._levels:
            self._check_transaction()
            self._run(f"SAVEPOINT level_{len(self._levels)}")
            return
        if self._file.lock is not None:
            self._file.lock.sync_mark()
        self._run("BEGIN IMMEDIATE")
        try:
            self.look_for_changes()
        except BaseException:
            with suppress(sqlite3.Error):  # nothing was written yet
                self._connection.execute("ROLLBACK")
            raise

    def _commit(self) -> None:
        self._check_transaction()
        depth = len(self._levels) - 1
        self._run(f"RELEASE level_{depth}" if depth else "COMMIT")

    def _roll_back(self) -> None:
        depth = len(self._levels) - 1
        if not self._connection.in_transaction:
            self._witness.expect_recovery()
            return
        if depth:
            with suppress(sqlite3.Error):
                self._connection.execute(f"ROLLBACK TO level_{depth}")
                self._connection.execute(f"RELEASE level_{depth}")
                return
        # Should even this fail, then the journal stays, and whoever reads next takes the change back.
        try:
            self._connection.execute("ROLLBACK")
        except sqlite3.Error:
            self._witness.expect_recovery()

    def _check_transaction(self) -> None:
        if not self._levels:
            raise RuntimeError("rows are written inside atomic() or quiet()")
        if not self._connection.in_transaction:  # After a failure of the disk SQLite may take back all of it by itself.
            raise StorageError(
                "A change to “{name}” was taken back: the disk failed.", "Try again.", name=self.path.name
            )

    # Writing rows

    def insert(self, table: str, **values: object) -> int:
        """Add a row and return its id, which no row had before since the library was opened.

        An id is not given twice, since undo brings deleted rows back under their own, whatever was written meanwhile.

        Raises:
            LibraryError: the library cannot be written.
        """
        with self._mutex:
            self._check_transaction()
            if "id" not in values and table in self._freed:
                highest = self._run(f'SELECT coalesce(max(id), 0) FROM "{table}"')[0][0]  # noqa: S608  delete() has checked the name
                values = {"id": max(highest, self._freed[table]) + 1, **values}
            columns = ", ".join(f'"{column}"' for column in self._known(table, values))
            marks = ", ".join("?" * len(values))
            sql = f'INSERT INTO "{table}" ({columns}) VALUES ({marks}) RETURNING *'  # noqa: S608  _known() has checked the names
            after = self._as_row(table, self._run(sql, tuple(values.values()))[0])
            row_id = after["id"]
            assert isinstance(row_id, int)
            self._record(RowImage(table, row_id, None, after))
            return row_id

    def update(self, table: str, id: int, **values: object) -> None:
        """Change columns of a row. Does nothing where all have these values already, time stamps aside.

        Outside undo, in quiet(), a time stamp is written by itself too.

        Raises:
            LibraryError: the library cannot be written.
        """
        with self._mutex:
            self._check_transaction()
            self._known(table, values)
            self._update(table, id, self._present(table, id), values)

    def _update(self, table: str, row_id: int, before: Row, values: Row) -> None:
        changed = {column: value for column, value in values.items() if before[column] != value}
        if not changed or (self._levels[-1] is not None and changed.keys() <= TIME_STAMPS):
            return
        setting = ", ".join(f'"{column}" = ?' for column in changed)
        sql = f'UPDATE "{table}" SET {setting} WHERE id = ? RETURNING *'  # noqa: S608  _known() has checked the names
        after = self._as_row(table, self._run(sql, (*changed.values(), row_id))[0])
        self._record(RowImage(table, row_id, before, after))

    def update_all(self, table: str, columns: Sequence[str], rows: Mapping[int, Sequence[object]]) -> None:
        """Change the same columns of many rows, by their ids; the values must be of the columns' own types.

        Takes a fifth of the time of update(), which matters where a correction moves all that follows it.

        Raises:
            LibraryError: the library cannot be written.
        """
        with self._mutex:
            self._check_transaction()
            self._known(table, columns)
            chosen = (str(list(rows)),)
            sql = f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))'  # noqa: S608  as above
            present = [self._as_row(table, row) for row in self._run(sql, chosen)]
            if len(present) < len(rows):
                raise RuntimeError(f"{table} has not all of the rows {chosen[0]}")
            images: list[RowImage] = []
            for before in present:
                row_id = before["id"]
                assert isinstance(row_id, int)
                after = before | dict(zip(columns, rows[row_id], strict=True))
                if after != before:
                    images.append(RowImage(table, row_id, before, after))
            setting = ", ".join(f'"{column}" = ?' for column in columns)
            sql = f'UPDATE "{table}" SET {setting} WHERE id = ?'  # noqa: S608  _known() has checked the names
            with plain_errors(self.path):
                self._connection.executemany(sql, [(*rows[image.id], image.id) for image in images])
            for image in images:
                self._record(image)

    def delete(self, table: str, id: int) -> None:
        """Remove a row.

        Raises:
            LibraryError: the library cannot be written.
        """
        with self._mutex:
            self._check_transaction()
            before = self._present(table, id)
            self._run(f'DELETE FROM "{table}" WHERE id = ?', (id,))  # noqa: S608  _present() has checked the name
            self._freed[table] = max(id, self._freed.get(table, 0))
            self._record(RowImage(table, id, before, None))

    def rebuild_index(self) -> None:
        """Build the index for searching anew from the rows.

        Raises:
            LibraryError: the library cannot be written.
        """
        from db import indexing  # imported late, as in _record()

        with self._mutex:
            self._check_transaction()
            indexing.offer_folding(self._connection)
            indexing.rebuild(self._run)

    def apply(self, images: Iterable[RowImage]) -> None:
        """Bring each image's row from `before` to `after`; all or none. Undo passes the reversed images, last first.

        Raises:
            RuntimeError: a row is not as `before` has it (time stamps aside).
            LibraryError: the library cannot be written.
        """
        with self.atomic():
            # Rows that refer to each other may come in an order in which one of them is missing for a while.
            self._run("PRAGMA defer_foreign_keys = ON")
            for image in images:
                self._apply(image)

    def _apply(self, image: RowImage) -> None:
        present = self._image(image.table, image.id)
        if _without_stamps(present) != _without_stamps(image.before):
            raise RuntimeError(f"{image.table} {image.id} is not as the image has it")
        if image.after is None:
            self.delete(image.table, image.id)
        elif present is None:
            self.insert(image.table, **image.after)
        else:
            self._update(image.table, image.id, present, image.after)

    def _known(self, table: str, columns: Iterable[str] = ()) -> Iterable[str]:
        """The columns, once it is certain that the table has them: no SQL is built from other names."""
        known = self._columns.get(table)
        if known is None:
            known = tuple(row[0] for row in self._run("SELECT name FROM pragma_table_info(?)", (table,)))
            if "id" not in known:
                raise ValueError(f"there is no table {table!r} with an id")
            self._columns[table] = known
        strange = set(columns).difference(known)
        if strange:
            raise ValueError(f"table {table} has no column {', '.join(sorted(strange))}")
        return columns

    def _image(self, table: str, row_id: int) -> Row | None:
        self._known(table)
        found = self._run(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608  _known() has checked the name
        return self._as_row(table, found[0]) if found else None

    def _present(self, table: str, row_id: int) -> Row:
        row = self._image(table, row_id)
        if row is None:
            raise RuntimeError(f"{table} has no row {row_id}")
        return row

    def _as_row(self, table: str, values: tuple[Any, ...]) -> Row:
        return dict(zip(self._columns[table], values, strict=True))

    def _record(self, image: RowImage) -> None:
        from db import indexing  # imported late: the first paint writes nothing

        indexing.keep(self._run, image)
        images = self._levels[-1]
        if images is not None:
            images.append(image)


def _without_stamps(row: Row | None) -> Row | None:
    return None if row is None else {name: value for name, value in row.items() if name not in TIME_STAMPS}
