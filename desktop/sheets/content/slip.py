"""A correction slip as a handout: what to correct by hand on sheets of an older edition, article by article."""

from collections.abc import Iterator
from typing import NamedTuple

from db.model.article import Article
from db.model.lesson import Lesson
from desktop.sheets.blocks import Block, Cell, Column, Handout, Heading, PageSet, Prose, Row, Table, Tone, Words
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Copy, Master, PrintFor
from desktop.wording.language import Language


class SlipRow(NamedTuple):
    """One place: what it is, what the sheet says there and what it should; what differs is set off in both.

    Where something came or went, one of the two is empty.
    """

    where: str
    before: Words
    now: Words


class SlipPart(NamedTuple):
    """What is corrected in one article; `article` is None for what all articles share, the actors.

    `note` is a sentence on the whole of it, or empty.
    """

    article: Article | None
    note: str
    rows: tuple[SlipRow, ...]


class Slip(NamedTuple):
    """What a slip is made from. `title` is the lesson's; `between` says which editions these are, with their days.

    `older` names the edition on the sheets that are corrected, "edition 1"; `sources` are all articles of the lesson.
    """

    title: str
    between: str
    older: str
    sources: tuple[Article, ...]
    parts: tuple[SlipPart, ...]


def slip_lesson(slip: Slip, language: Language) -> Lesson:
    """What the PDF of a slip takes its title, its author and its language from."""
    article = slip.sources[0]._replace(title=_title(slip, language))
    return Lesson(article, (), (), (), (), (), (), (), (), (), {})


def slip_handout(slip: Slip, print_for: PrintFor, language: Language) -> Handout:
    """The pages of a slip; it asks nothing, and has no versions."""
    source = source_of(slip.sources[0], language) if len(slip.sources) == 1 else slip.between
    title = _title(slip, language)
    pages = PageSet(
        _own(language, title), (_own(language, slip.between),), tuple(_blocks(slip, language)), 0, (title, source)
    )
    return Handout(Master(0, Copy.STUDENT, print_for), "", (pages,), ())


def _title(slip: Slip, language: Language) -> str:
    return language.say("Corrections: {title}", title=slip.title)


def _blocks(slip: Slip, language: Language) -> Iterator[Block]:
    say = language.say
    explained = say(
        "Correct your sheets of {older}. Paragraphs have the numbers that they have there; what differs is in bold.",
        older=slip.older,
    )
    yield Prose(_own(language, explained), Tone.NOTE)
    for part in slip.parts:
        if part.article is None:
            yield Heading(_own(language, say("Actors")))
        else:
            yield Heading(Words(part.article.title, language=part.article.language or None))
            yield Prose(_own(language, source_of(part.article, language)), Tone.NOTE)
        if part.note:
            yield Prose(_own(language, part.note))
        if part.rows:
            yield _table(part, language)


def _table(part: SlipPart, language: Language) -> Table:
    say = language.say
    columns = (
        Column(_own(language, say("Where")), 0.22),
        Column(_own(language, say("Before")), 0.39),
        Column(_own(language, say("Now")), 0.39),
    )
    came, went = _own(language, say("(not there)")), _own(language, say("(left out)"))
    rows = tuple(
        Row(
            (
                Cell(_own(language, row.where)),
                Cell(row.before if row.before.text else came),
                Cell(row.now if row.now.text else went),
            )
        )
        for row in part.rows
    )
    return Table(columns, rows, _own(language, say("What is corrected: where, what it said, what it says now.")))


def _own(language: Language, text: str) -> Words:
    """Words of the program, in its language."""
    return Words(text, language=language.code)
