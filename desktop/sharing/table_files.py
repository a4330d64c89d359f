"""Tables from text: which sign parts the cells, whether the first row has headings, and the rows, within bounds."""

import csv
import io
import re
from collections import Counter
from itertools import islice
from typing import NamedTuple

from db.model.errors import LibraryError
from db.model.sentence import Sentence, mark
from desktop.sharing.cells import plain_cell

DELIMITERS = {",": mark("Comma"), ";": mark("Semicolon"), "\t": mark("Tab"), "|": mark("Vertical line")}
"""What may part cells, in the order in which it is guessed."""
MOST_ROWS = 10_000
MOST_COLUMNS = 100
LONGEST_CELL = 20_000
"""Characters of a cell; the rest is cut off, and said."""
_SAMPLE_ROWS = 50
_SAMPLE = 100_000
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
"""The first line by which Excel is told what parts the cells."""


class Table(NamedTuple):
    """The rows of a table, all as wide as the widest; `notices` say what was not taken as it is."""

    rows: tuple[tuple[str, ...], ...]
    delimiter: str
    notices: tuple[Sentence, ...]

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0


def read_table(text: str, delimiter: str = "") -> Table:
    """The table of a text; without a delimiter the one that fits best.

    Cells lose the sign that keeps spreadsheets from taking them for formulas, and NUL. Rows without a word are passed
    over. A quotation mark that is never closed would swallow the rest: then all such marks are taken as they stand.

    Raises:
        LibraryError: there is no row in it, or it is no table.
    """
    text = text.replace("\0", "").removeprefix("\ufeff")
    told = _SEPARATOR.match(text)
    if told is not None:
        text = text[told.end() :]
        delimiter = delimiter or told[1]
    delimiter = delimiter or guessed_delimiter(text)
    notices: list[Sentence] = []
    rows = _rows(text, delimiter, notices)
    if not rows:
        raise LibraryError("There is nothing in this table.", "Choose another file.")
    if len(rows) > MOST_ROWS:
        notices.append(Sentence("The table has more than {n} rows; the rest was not read.", n=MOST_ROWS))
    return Table(_whole(rows[:MOST_ROWS], notices), delimiter, tuple(notices))


def guessed_delimiter(text: str) -> str:
    """The sign that parts most of the first rows into the same number of cells."""
    return max(DELIMITERS, key=lambda sign: _evenness(text[:_SAMPLE], sign))


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    try:
        rows = list(islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), _SAMPLE_ROWS))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0.0, 0
    width, times = widths.most_common(1)[0]
    return (times / sum(widths.values()), width) if width > 1 else (0.0, 0)


def _rows(text: str, delimiter: str, notices: list[Sentence]) -> list[list[str]]:
    """The rows that hold a word, one more than are taken at most."""
    try:
        return _parsed(text, delimiter, csv.QUOTE_MINIMAL, strict=True)
    except csv.Error as error:
        unclosed = "end of data" in str(error) or "larger" in str(error)
    try:
        if not unclosed:
            return _parsed(text, delimiter, csv.QUOTE_MINIMAL, strict=False)
        rows = _parsed(text, delimiter, csv.QUOTE_NONE, strict=False)
    except csv.Error as error:
        raise LibraryError(
            "This cannot be read as a table: a cell of it has no end.", "Save it again as CSV, and choose that file."
        ) from error
    notices.append(Sentence("A quotation mark is never closed; such marks were taken as they stand."))
    return rows


def _parsed(text: str, delimiter: str, quoting: int, *, strict: bool) -> list[list[str]]:
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter, quoting=quoting, strict=strict)  # pyright: ignore[reportArgumentType]
    return list(islice((row for row in reader if any(cell.strip() for cell in row)), MOST_ROWS + 1))


def _whole(rows: list[list[str]], notices: list[Sentence]) -> tuple[tuple[str, ...], ...]:
    widest = max(map(len, rows))
    width = min(widest, MOST_COLUMNS)
    if widest > width:
        notices.append(Sentence("The table has more than {n} columns; the rest was not read.", n=MOST_COLUMNS))
    if any(len(row) != widest for row in rows):
        notices.append(Sentence("Some rows are shorter than others; their last cells count as empty."))
    if any(len(cell) > LONGEST_CELL for row in rows for cell in row[:width]):
        notices.append(Sentence("A cell has more than {n} characters; the rest of it was cut off.", n=LONGEST_CELL))
    return tuple(
        tuple([*(plain_cell(cell[:LONGEST_CELL]) for cell in row[:width]), *[""] * (width - len(row))]) for row in rows
    )
