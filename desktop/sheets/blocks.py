"""A sheet as a value: what stands on it and in which order, before anybody draws it.

`content` makes blocks from a lesson and a design; PDF, HTML and DOCX are written from the same blocks, so all three say
the same. Texts here are plain: each writer escapes them in its own way.
"""

from enum import StrEnum
from typing import NamedTuple

from db.model.article import Paragraph as ArticleParagraph
from db.model.moment import Moment
from desktop.sheets.design import Master, Part, PartKind


class Tone(StrEnum):
    """How a text is set."""

    READING = "reading"
    NOTE = "note"
    """Small: explanations, instructions, legends."""
    QUOTE = "quote"
    """Small and slanted: the article's own words."""
    LABEL = "label"
    """Small and bold: the head of a column, the name of a box."""


class Range(NamedTuple):
    """Code points `start` to `end` (excluded) of a text that are set off, or lead to a numbered paragraph."""

    start: int
    end: int
    bold: bool = False
    paragraph: int | None = None
    """Number of the paragraph that a link leads to; where it is not on this sheet, the words stand alone."""


class Words(NamedTuple):
    """A text with what is set off in it. GAP (desktop.exercises.values) in it is a blank to write in.

    `language` is an ISO 639-1 code where it differs from the sheet's; `ranges` are in order and do not overlap.
    """

    text: str
    ranges: tuple[Range, ...] = ()
    language: str | None = None


class Heading(NamedTuple):
    """A heading of level 2 (a part) or 3 (a piece of one). `marks` are those of the whole part, if it has any."""

    words: Words
    level: int = 2
    marks: int | None = None


class Prose(NamedTuple):
    """A paragraph over the whole width."""

    words: Words
    tone: Tone = Tone.READING


class Bank(NamedTuple):
    """Words to pick from, in a frame. `label` names it."""

    label: Words
    entries: tuple[Words, ...]


class Option(NamedTuple):
    """One of several to choose from; `chosen` on a teacher copy alone. `label` ("a") is empty for a box to tick."""

    label: str
    words: Words
    chosen: bool = False


class Solution(NamedTuple):
    """What a teacher copy says under a question: the answer, the words that show it, and their paragraph."""

    words: Words
    quote: str = ""
    paragraph: int | None = None


class Question(NamedTuple):
    """A numbered question with room to write, which stays with it. `marks` None: the part has none.

    `inline`: the options stand one after the other in lines, not one below the other.
    """

    number: int
    prompt: Words
    options: tuple[Option, ...] = ()
    inline: bool = False
    lines: int = 0
    marks: int | None = 1
    solution: Solution | None = None


class Cell(NamedTuple):
    """What a cell of a table holds: words, and below them lines to write on, or a box to tick.

    `solved`: these words are an answer (a teacher copy sets them off).
    """

    words: Words = Words("")
    lines: int = 0
    tick: bool = False
    solved: bool = False


class Column(NamedTuple):
    """A column of a table: its head, and its part of the width (all parts of a table together are 1).

    `apart`: its cells are no part of the rows that they stand in, but a list to pick from beside them.
    """

    head: Words
    share: float
    apart: bool = False


class Row(NamedTuple):
    """A row of a table. The first cell is its head. `number` is the question's, where each row asks something."""

    cells: tuple[Cell, ...]
    number: int | None = None
    marks: int | None = None


class Table(NamedTuple):
    """A table; its column heads are repeated on each page. `summary` says for screen readers what it holds.

    `even`: its columns keep their shares whatever is in them, so that tables one below the other are aligned.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: Words = Words("")
    even: bool = False


class ArticleText(NamedTuple):
    """The article's paragraphs, as the part's options say. `glosses` come at the first mention, in reading order."""

    part: Part
    paragraphs: tuple[ArticleParagraph, ...]
    glosses: tuple["Gloss", ...] = ()


class Gloss(NamedTuple):
    """An explanation at a place of the text: the offset where the explained words begin, the words, what they mean."""

    start: int
    end: int
    term: str
    meaning: str


class Cast(NamedTuple):
    """The table of actors: their ids in order. `samples`: each with the line that marks it in the article."""

    actors: tuple[int, ...]
    samples: bool


class TimelineRow(NamedTuple):
    """An event of a drawn timeline. A blank `date` or `headline` is a line to write on.

    `solved_date` and `solved_headline`: these words are an answer. `number` is the question's, `paragraph` where the
    article tells it.
    """

    moment: Moment | None
    date: str
    headline: str
    note: str = ""
    key: bool = False
    paragraph: int | None = None
    number: int | None = None
    blank_date: bool = False
    blank_headline: bool = False
    solved: bool = False


class Timeline(NamedTuple):
    """A drawn timeline with the events in order of time, and apart from it what came later.

    `to_scale`: figures stand at their dates; where the dates are asked for they must not, and stand evenly.
    """

    rows: tuple[TimelineRow, ...]
    later: tuple[TimelineRow, ...] = ()
    to_scale: bool = True


class RelationsMap(NamedTuple):
    """The drawn map of the lesson's relations: their ids, in the lesson's order."""

    relations: tuple[int, ...]


class Organiser(NamedTuple):
    """A knowledge organiser: who, when, words, beside one another on one page. Each entry: a term and what it means."""

    actors: tuple[tuple[Words, Words], ...]
    events: tuple[tuple[Words, Words], ...]
    words: tuple[tuple[Words, Words], ...]


class SourceBox(NamedTuple):
    """What a reader should know of the source, in a frame: pairs of label and words."""

    label: Words
    entries: tuple[tuple[Words, Words], ...]


class Bar(NamedTuple):
    """One bar of a chart: what stands under it, its lower and its upper part, and the lines that stand above it."""

    label: str
    parts: tuple[int, int]
    above: tuple[str, ...]


class Chart(NamedTuple):
    """A drawn chart of bars side by side. `names` are those of the two parts; `tells` is read in place of the drawing.

    `figures` say the same as a table, where nothing is drawn.
    """

    names: tuple[str, str]
    bars: tuple[Bar, ...]
    tells: str
    figures: Table


Block = (
    Heading
    | Prose
    | Bank
    | Question
    | Table
    | ArticleText
    | Cast
    | Timeline
    | RelationsMap
    | Organiser
    | SourceBox
    | Chart
)


class PageSet(NamedTuple):
    """Pages that are handed out together; each set begins on a new page and counts its own pages.

    `title` and `subtitles` stand at its head; `marks` is the sum of its questions' marks, 0 where nothing is asked.
    `foot` is title and source, masked where the set asks from memory.
    """

    title: Words
    subtitles: tuple[Words, ...]
    blocks: tuple[Block, ...]
    marks: int
    foot: tuple[str, str]


class Key(NamedTuple):
    """The answer to a question in a few words ("c", "Haftar", "2 4 1 3"), for the page with all keys."""

    number: int
    answer: str
    marks: int
    paragraph: int | None


class Card(NamedTuple):
    """A flash card. `original` is the name in its own script with its language, where the front is a name."""

    front: Words
    back: Words
    original: Words | None = None


class Handout(NamedTuple):
    """One master: its page sets, or its flash cards, and the code in its footer."""

    master: Master
    code: str
    sets: tuple[PageSet, ...]
    keys: tuple[Key, ...]
    cards: tuple[Card, ...] = ()


class Left(NamedTuple):
    """What the designer says of a part that is not where the teacher put it: `words` is a whole sentence."""

    kind: PartKind
    words: str
