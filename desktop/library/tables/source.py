"""A table from a file, in whichever encoding it is."""

import os
from pathlib import Path
from typing import NamedTuple

from db.failures import plain_errors
from db.model.errors import LibraryError
from desktop.sharing.table_files import Table, read_table

MOST_BYTES = 64_000_000
ENDINGS = (".csv", ".tsv", ".tab")
"""The endings of files that are tables."""
_DELIMITERS = {".tsv": "\t", ".tab": "\t"}


class TableFile(NamedTuple):
    """A file that was read, and the encoding that it is in, as Python calls it."""

    path: Path
    table: Table
    encoding: str


def read_file(path: Path, encoding: str | None = None, delimiter: str = "") -> TableFile:
    """Read the table of a file. Encoding and delimiter are guessed unless they are given.

    Raises:
        LibraryError: the file cannot be read, is too large, or is no table.
    """
    from desktop.importers.encodings import decode, is_binary  # imported late: whoever exports needs neither

    with plain_errors(path):
        if os.path.getsize(path) > MOST_BYTES:
            raise LibraryError(
                "“{name}” is larger than {megabytes} MB.",
                "Save the rows that you need as a smaller file.",
                name=path.name,
                megabytes=MOST_BYTES // 1_000_000,
            )
        with path.open("rb") as file:
            data = file.read(MOST_BYTES)
    if encoding is None and is_binary(data[:4096]):
        raise LibraryError(
            "“{name}” is no table of text.", "Save it as CSV in your spreadsheet, and choose that file.", name=path.name
        )
    decoded = decode(data, encoding)
    table = read_table(decoded.text, delimiter or _DELIMITERS.get(path.suffix.lower(), ""))
    return TableFile(path, table, decoded.encoding)
