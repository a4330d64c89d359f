"""The reader's own notes as a handout: what was highlighted, in which colour, what was written to it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from db.model.lesson import Lesson
from db.model.sentence import mark
from db.model.study import BOOKMARK, Note
from desktop.drawing.highlights import HIGHLIGHTS, highlight_of
from desktop.drawing.marks import Shape
from desktop.sheets.blocks import Block, Cell, Column, Handout, Heading, PageSet, Prose, Row, Table, Tone, Words
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Copy, Master, PrintFor
from desktop.wording.language import Language

_SIGNS = {Shape.CIRCLE: "●", Shape.TRIANGLE_UP: "▲", Shape.SQUARE: "■", Shape.DIAMOND: "◆"}
_BOOKMARK_SIGN = "▼"
_UNCERTAIN = mark("?: the text was corrected since; the words as they were may stand elsewhere now, or nowhere.")
KINDS = (*(highlight.key for highlight in HIGHLIGHTS), BOOKMARK)
"""What a note can be, in the order in which a sheet by colours has them."""


class Noted(NamedTuple):
    """An article with the notes on it that are printed, in reading order.

    `doubted` gives the words as they were, by the id of a note whose place is uncertain since the text was corrected.
    """

    lesson: Lesson
    notes: tuple[Note, ...]
    doubted: Mapping[int, str]


class MyNotes(NamedTuple):
    """What the sheet is made from. `title` is that of the article, or the name of several together.

    `names` says what the reader calls each colour, by its key. `by_colour`: all of one colour together; else the notes
    stand in the order of the text.
    """

    title: str
    articles: tuple[Noted, ...]
    names: Mapping[str, str]
    by_colour: bool = False


def kind_of(note: Note) -> str:
    """Which of KINDS a note is; a colour that this program does not know counts as the first."""
    return BOOKMARK if note.is_bookmark else highlight_of(note.colour).key


def notes_lesson(notes: MyNotes, language: Language) -> Lesson:
    """What the PDF of the sheet takes its title, its author and its language from."""
    lesson = notes.articles[0].lesson
    return Lesson(*lesson)._replace(article=lesson.article._replace(title=_title(notes, language)))


def notes_handout(notes: MyNotes, print_for: PrintFor, language: Language) -> Handout:
    """The pages of the sheet; they ask nothing, and have no versions."""
    title = _title(notes, language)
    if len(notes.articles) == 1:
        source = source_of(notes.articles[0].lesson.article, language)
    else:
        source = language.count(len(notes.articles), "{n} article", "{n} articles")
    own = Words(title, language=language.code)
    pages = PageSet(own, (Words(source, language=language.code),), tuple(_blocks(notes, language)), 0, (title, source))
    return Handout(Master(0, Copy.STUDENT, print_for), "", (pages,), ())


def _title(notes: MyNotes, language: Language) -> str:
    return language.say("My notes: {title}", title=notes.title)


def _blocks(notes: MyNotes, language: Language) -> Iterator[Block]:
    alone = len(notes.articles) == 1
    for noted in notes.articles:
        article = noted.lesson.article
        if not alone:
            yield Heading(Words(article.title, language=article.language or None))
            yield Prose(_own(language, source_of(article, language)), Tone.NOTE)
        if any(note.id in noted.doubted for note in noted.notes):
            yield Prose(_own(language, language.say(_UNCERTAIN)), Tone.NOTE)
        if not notes.by_colour:
            yield _table(notes, noted, noted.notes, language, coloured=True)
            continue
        for kind in KINDS:
            found = [note for note in noted.notes if kind_of(note) == kind]
            if found:
                yield Heading(_kind_words(kind, notes.names, language), 2 if alone else 3)
                yield _table(notes, noted, found, language, coloured=False)


def _table(notes: MyNotes, noted: Noted, found: Sequence[Note], language: Language, *, coloured: bool) -> Table:
    """The notes row by row: paragraph, colour, the article's words, the reader's."""
    say = language.say
    columns = [Column(_own(language, say("Paragraph")), 0.13)]
    columns += [Column(_own(language, say("Colour")), 0.17)] if coloured else []
    words = 0.38 if coloured else 0.47
    columns += [Column(_own(language, say("In the article")), words)]
    columns += [Column(_own(language, say("My words")), 1 - sum(column.share for column in columns))]
    rows = tuple(_row(notes, noted, note, language, coloured=coloured) for note in found)
    told = _own(language, say("My notes: where, on which words, and what I wrote."))
    return Table(tuple(columns), rows, told, even=True)


def _row(notes: MyNotes, noted: Noted, note: Note, language: Language, *, coloured: bool) -> Row:
    lesson = noted.lesson
    number = lesson.paragraph_number(note.anchor.span.start)
    place = language.say("heading") if number is None else language.number(number)
    if note.id in noted.doubted:
        place = language.say("{place}?", place=place)
    quote = language.say("“{quote}”", quote=" ".join(noted.doubted.get(note.id, note.anchor.quote).split()))
    cells = [Cell(_own(language, place))]
    cells += [Cell(_kind_words(kind_of(note), notes.names, language))] if coloured else []
    cells += [Cell(Words(quote, language=lesson.article.language or None))]
    # A cell has no lines of its own; as in quoted verse, a stroke says where one ended.
    cells += [Cell(Words(" / ".join(line.strip() for line in note.text.splitlines() if line.strip())))]
    return Row(tuple(cells))


def _kind_words(kind: str, names: Mapping[str, str], language: Language) -> Words:
    """The sign of a colour and what it is called: neither needs a printer with colours."""
    if kind == BOOKMARK:
        return _own(language, f"{_BOOKMARK_SIGN} {language.say('Bookmark')}")
    highlight = highlight_of(kind)
    return _own(language, f"{_SIGNS[highlight.shape]} {names.get(kind, '')}".strip())


def _own(language: Language, text: str) -> Words:
    """Words of the program, in its language."""
    return Words(text, language=language.code)
