"""Opens library files with SQLite: who is let in, how it is set up, and what is done where nothing may be written."""

import os
import sqlite3
import stat
from pathlib import Path

from db.failures import plain_errors
from db.files import side_file
from db.migrate import latest, migrate, version
from db.model.errors import DamagedError, NewerLibraryError, NotALibraryError

APPLICATION_ID = 1148346733
"""`PRAGMA application_id` of a library: "Dram" in ASCII."""

# In 3,000 simulated power cuts TRUNCATE with FULL lost nothing; DELETE lost the last transaction, WAL needs files
# beside the library that read-only media do not have. The rest keeps a damaged or tampered file from doing harm.
_HARDENED = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
_WRITING = f"{_HARDENED} PRAGMA foreign_keys = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"

# What SQLite says where it would have to finish somebody's interrupted write, or make files of its own to read, and
# cannot in this place.
_INTERRUPTED = ("SQLITE_READONLY_", "SQLITE_CANTOPEN")


def check_identity(path: Path) -> None:
    """Make sure that the file is a library, without touching it or anything beside it.

    SQLite reads the header, not we: on POSIX, closing a file that one has opened oneself drops all locks that this
    process has on it, so a reader would take away those of the writer beside it (sqlite.org/howtocorrupt.html, 2.2).

    Raises:
        LibraryError: there is no such file, or it is something else, or damaged.
    """
    with plain_errors(path):
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise NotALibraryError("“{name}” is a folder, not a library.", "Choose a file.", name=path.name)
        if not stat.S_ISREG(status.st_mode):
            raise NotALibraryError("“{name}” is not a file.", "Choose a library file.", name=path.name)
        if status.st_size == 0:
            raise NotALibraryError("“{name}” is empty.", "If it was a library, restore a backup of it.", name=path.name)
        # "immutable" looks at this file alone: no locks, no journal, no write-ahead log.
        connection = _connect(path, "mode=ro&immutable=1", 0)
        try:
            # Without this SQLite calls a file damaged that ends too early, and looks no further. But a write that was
            # interrupted while the file grew leaves one like that, and the journal beside it repairs it.
            connection.execute("PRAGMA writable_schema = ON")
            found: int = connection.execute("PRAGMA application_id").fetchone()[0]
        finally:
            connection.close()
    if found != APPLICATION_ID:
        raise NotALibraryError(
            "“{name}” is a database, but not a Dramatis library.", "Choose another file.", name=path.name
        )


def open_writer(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """Open an existing library for reading and writing; whoever calls holds its lock.

    An interrupted change is taken back on the way. The schema may be an older or a newer one.

    Raises:
        LibraryError: it cannot be opened.
    """
    with plain_errors(path):
        connection = _connect(path, "mode=rw", busy_seconds)
        try:
            connection.executescript(_WRITING)
            return connection
        except BaseException:
            connection.close()
            raise


def open_reader(path: Path, busy_seconds: float, migrations: Path) -> tuple[sqlite3.Connection, Path | None, bool]:
    """Open an existing library without writing to it or to its folder.

    Where a change to it was interrupted, or its schema is an older one, a temporary copy is brought in order and opened
    instead. Returns the connection, the folder of the copy if there is one (to be removed in the end), and whether an
    interrupted change was taken back in it.

    Raises:
        LibraryError: it cannot be opened, or is newer than this program.
    """
    with plain_errors(path):
        connection = _connect(path, "mode=ro", busy_seconds)
        try:
            connection.executescript(_HARDENED)
            found = version(connection)
        except sqlite3.OperationalError as error:
            connection.close()
            if not getattr(error, "sqlite_errorname", "").startswith(_INTERRUPTED):
                raise
            return (*_recovered(path, migrations), _has_side_files(path))
        except BaseException:
            connection.close()
            raise
        try:
            check_version(found, path, migrations)
            if found == latest(migrations):
                return connection, None, False
            return (*_migrated(connection, path, migrations), False)
        except BaseException:
            connection.close()
            raise


def check_version(found: int, path: Path, migrations: Path) -> None:
    """Refuse what a newer program wrote, and what no program wrote.

    Raises:
        NewerLibraryError: this program does not know the library's schema.
        DamagedError: the library has no schema.
    """
    if found > latest(migrations):
        raise NewerLibraryError(
            "“{name}” was written by a newer Dramatis.",
            "Update Dramatis, or open the library there.",
            name=path.name,
        )
    if found < 1:
        raise DamagedError("“{name}” is damaged: it has no tables.", "Restore a backup of it.", name=path.name)


def _connect(path: Path, options: str, busy_seconds: float) -> sqlite3.Connection:
    # The characters that end a path in a URI (sqlite.org/uri.html, 3.1); all others SQLite takes as they are.
    name = path.as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    uri = f"file://{'' if name.startswith('/') else '/'}{name}?{options}"
    return sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False)


def _has_side_files(path: Path) -> bool:
    return any(os.path.exists(side_file(path, ending)) for ending in ("-journal", "-wal"))


def _recovered(path: Path, migrations: Path) -> tuple[sqlite3.Connection, Path]:
    """Copy the library with what SQLite left beside it, let it finish there what was interrupted, and open that."""
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="dramatis-"))
    try:
        copy = folder / path.name
        # The journal first: should a writer come to put the library in order meanwhile, then taking the same change
        # back once more does no harm, while half of a library without its journal would.
        for source in (side_file(path, "-journal"), side_file(path, "-wal"), path):
            if source.exists():
                shutil.copyfile(source, folder / source.name)
        connection = _connect(copy, "mode=rw", 0)
        try:
            connection.executescript(_WRITING)
            found = version(connection)
            check_version(found, path, migrations)
            if found < latest(migrations):
                migrate(connection, migrations)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return connection, folder


def _migrated(older: sqlite3.Connection, path: Path, migrations: Path) -> tuple[sqlite3.Connection, Path]:
    """Copy an older library, bring the copy to the newest schema, and open that; closes `older`."""
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="dramatis-"))
    connection = _connect(folder / path.name, "mode=rwc", 0)
    try:
        older.backup(connection)
        older.close()
        connection.executescript(_WRITING)
        migrate(connection, migrations)
    except BaseException:
        connection.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return connection, folder
