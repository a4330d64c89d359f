"""What is decided of a table, and what becomes of each of its rows."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from db.model.actor import Actor
from db.model.article import Span
from db.model.event import Event, LaterEvent
from db.model.moment import Moment
from db.model.sentence import Sentence
from desktop.importers.text import canonical
from desktop.sharing.columns import Content, Field, Mapped, guessed_content, guessed_mapping, has_headings
from desktop.sharing.table_files import Table
from desktop.sharing.usual_dates import DateRead, before_christ, read_date


class Choices(NamedTuple):
    """How a table is to be understood. `day_first` is None as long as nobody has said how 3/4/2017 is meant.

    `source` stands for events that have neither a quote in the text nor a source of their own.
    """

    content: Content
    mapping: Mapped
    headings: bool
    day_first: bool | None = None
    source: str = ""


class Outcome(Enum):
    """What becomes of a row."""

    NEW = auto()
    LATER = auto()
    """It becomes something that came after the article."""
    FILLED_IN = auto()
    """It is there already, and what was blank is filled in."""
    THERE = auto()
    """It is there already, whole."""
    ELSEWHERE = auto()
    """It belongs to another article."""
    SKIPPED = auto()


class PlannedRow(NamedTuple):
    """One row by its number in the file (from 1), what becomes of it, and why or with what reservation.

    Of the values the one is set that is written; `mentions` are those of an actor.
    """

    number: int
    outcome: Outcome
    title: str
    why: Sentence | None = None
    actor: Actor | None = None
    mentions: tuple[Span, ...] = ()
    event: Event | None = None
    later: LaterEvent | None = None
    ambiguous: bool = False
    """Whether its date could be one day or another."""


class Plan(NamedTuple):
    """What becomes of all rows, in their order."""

    rows: tuple[PlannedRow, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows have this outcome."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def ambiguous(self) -> int:
        """How many dates could be one day or another."""
        return sum(row.ambiguous for row in self.rows)

    @property
    def writes(self) -> bool:
        """Whether anything would be written."""
        return any(row.outcome in (Outcome.NEW, Outcome.LATER, Outcome.FILLED_IN) for row in self.rows)


class Cells:
    """One row by its fields; what is on it stands on one line."""

    def __init__(self, number: int, row: tuple[str, ...], mapping: Mapping[int, Field]) -> None:
        """Take in the cells of a row; `number` is its own in the file, from 1."""
        self.number = number
        self._cells = {field: row[index] for index, field in mapping.items() if index < len(row)}

    def get(self, field: Field) -> str:
        """The text of a field as articles are stored: on one line, without controls. Blank where no column has it."""
        return canonical(self._cells.get(field, ""))

    def date(self, day_first: bool | None) -> DateRead:
        """The date of the row, from one column or from those of year, month and day."""
        if self.get(Field.DATE):
            return read_date(self.get(Field.DATE), day_first)
        start = self._parts(Field.YEAR, Field.MONTH, Field.DAY)
        end = self._parts(Field.END_YEAR, Field.END_MONTH, Field.END_DAY)
        return read_date(f"{start}/{end}" if start and end and start != end else start)

    def _parts(self, year: Field, month: Field, day: Field) -> str:
        """A date of separate figures as EDTF. A negative year counts as TimelineJS counts: -44 is 44 BC."""
        written = self.get(year).replace(",", "")
        figures = written.removeprefix("-")
        if not (figures.isdecimal() and len(figures) <= 4):
            return ""
        parts = [before_christ(int(figures)) if written.startswith("-") else f"{int(figures):04}"]
        for field in (month, day):
            if not self.get(field).isdecimal():
                break
            parts.append(f"{int(self.get(field)):02}")
        return "-".join(parts)


def guessed_choices(table: Table) -> Choices:
    """How a table is probably meant, by its first row."""
    first = table.rows[0]
    headings = has_headings(first)
    content = guessed_content(first)
    return Choices(content, guessed_mapping(first, content) if headings else {}, headings)


def cells_of(table: Table, choices: Choices) -> list[Cells]:
    """The rows below the headings."""
    start = 1 if choices.headings else 0
    return [Cells(number, row, choices.mapping) for number, row in enumerate(table.rows[start:], start + 1)]


def date_problem(read: DateRead, text: str) -> Sentence:
    """Why a row has no date."""
    if read.ambiguous:
        return Sentence("“{date}” may be one day or another. Say whether the day or the month comes first.", date=text)
    if text:
        return Sentence("“{date}” is no date that can be read.", date=text)
    return Sentence("It has no date.")


def moment_or_none(text: str) -> Moment | None:
    """The moment of a text; None where it says none."""
    return read_date(text).moment
