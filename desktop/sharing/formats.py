"""Which exports there are: one registry for the window and the command line.

A form of export makes parts, each a file. What it leaves out is said to whoever exports.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from db.model.errors import NothingToExportError
from db.model.lesson import Lesson
from db.model.sentence import mark
from desktop.sharing.graph import edges_table, nodes_table
from desktop.sharing.markdown import lesson_markdown
from desktop.sharing.page import lesson_page
from desktop.sharing.tables import actors_table, events_table, relations_table, statements_table, words_table
from desktop.sharing.timelinejs import timeline_csv, timeline_json
from desktop.wording.language import Language

if TYPE_CHECKING:
    from desktop.sharing.anki.package import Database
    from desktop.sharing.anki.values import Deck

Forms = Callable[[Lesson], Mapping[str, tuple[str, ...]]]
"""Gives further words that name the actors of a lesson, by their uuids ("French" for France)."""


class Given(NamedTuple):
    """What an export is made from. `language` is that of the program's own words, `made` the time that files tell."""

    lessons: Sequence[Lesson]
    language: Language
    made: datetime
    forms: Forms
    database: "Database"


Write = Callable[[Given], bytes]


class Part(NamedTuple):
    """One file of an export. `name` is what it is called; one without a name is called by the article's title."""

    name: str
    suffix: str
    write: Write
    several: bool = False
    """Of one that is called by a title: a file that is named can hold several articles."""
    named_only: bool = False
    """It is only written where a file of its suffix is named, not with the others into a folder."""

    @property
    def file_name(self) -> str:
        """The name in a folder, of a part that has one."""
        return self.name + self.suffix


class Form(NamedTuple):
    """A form of export. `key` is its name on the command line; the texts are English and said when they are shown."""

    key: str
    name: str
    purpose: str
    """One sentence: who can use it."""
    left_out: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def usual(self) -> tuple[Part, ...]:
        """The parts that are written into a folder."""
        return tuple(part for part in self.parts if not part.named_only)

    @property
    def each_article(self) -> bool:
        """Whether every article has a file of its own; otherwise all articles come together."""
        return not self.parts[0].name


CSV = ".csv"


def _of_one(write: Callable[[Lesson, Language], bytes]) -> Write:
    return lambda given: write(given.lessons[0], given.language)


def _of_all(write: Callable[[Sequence[Lesson], Language], bytes]) -> Write:
    return lambda given: write(given.lessons, given.language)


def _anki_package(given: Given) -> bytes:
    from desktop.sharing.anki.package import write_package  # imported late: the window shows the forms before

    return write_package(_decks(given), given.made, given.database)


def _anki_table(given: Given) -> bytes:
    from desktop.sharing.anki.table import write_table  # imported late, as above

    return write_table(_decks(given))


def _decks(given: Given) -> "list[Deck]":
    from desktop.sharing.anki.decks import lesson_deck  # imported late, as above

    decks = [lesson_deck(lesson, given.language, given.forms(lesson)) for lesson in given.lessons]
    if not any(deck.notes for deck in decks):
        raise NothingToExportError(
            "No cards can be made of this yet.", "They come from actors with a gloss, events, relations and statements."
        )
    return decks


FORMS = (
    Form(
        "html",
        mark("Page for a browser (HTML)"),
        mark("The whole lesson as one page, for those who do not have Dramatis. It needs no network."),
        (
            mark("Notes, highlights and questions are left out."),
            mark("The map of relations is a list, and the timeline is not drawn to scale."),
        ),
        (Part("", ".html", _of_one(lesson_page)),),
    ),
    Form(
        "markdown",
        mark("Text with marks (Markdown)"),
        mark("The article with numbered paragraphs, actors and timeline, for editors and learning platforms."),
        (
            mark("Notes, highlights and questions are left out."),
            mark("The places where the text names an actor are left out; the numbers of the paragraphs stay."),
        ),
        (Part("", ".md", _of_one(lesson_markdown)),),
    ),
    Form(
        "anki",
        mark("Cards for Anki"),
        mark("Everything that can be practised, with its evidence. Importing a newer file updates the cards."),
        (
            mark("Your reviews here are left out: Anki begins its own."),
            mark("Notes, highlights and questions are left out."),
            mark("The text of the article is left out, apart from the quotes."),
            mark("Nothing is dragged in Anki, and it counts every slip in a typed answer."),
        ),
        (Part("", ".apkg", _anki_package, several=True), Part("", ".tsv", _anki_table, several=True, named_only=True)),
    ),
    Form(
        "csv",
        mark("Tables (CSV)"),
        mark("Actors, events, relations, statements and words, for spreadsheets. They can be imported again."),
        (
            mark("The text of the article is left out, apart from the quotes."),
            mark("The places of mentions are left out; their number and paragraphs stay."),
            mark("Notes, highlights and questions are left out."),
        ),
        (
            Part("actors", CSV, _of_all(actors_table)),
            Part("events", CSV, _of_all(events_table)),
            Part("relations", CSV, _of_all(relations_table)),
            Part("statements", CSV, _of_all(statements_table)),
            Part("words", CSV, _of_all(words_table)),
        ),
    ),
    Form(
        "timelinejs",
        mark("Timeline for the web (TimelineJS)"),
        mark("The events as the spreadsheet and the JSON that TimelineJS reads."),
        (
            mark("TimelineJS knows no uncertain dates: they are drawn as plain dates, and only their words tell."),
            mark("Events without a date are left out, as is what came after the article."),
            mark("The article, relations, statements and words are left out."),
        ),
        (Part("timeline", CSV, _of_all(timeline_csv)), Part("timeline", ".json", _of_all(timeline_json))),
    ),
    Form(
        "graph",
        mark("Graph of the relations (CSV)"),
        mark("Actors as nodes and relations as edges, for Gephi and other programs that draw networks."),
        (
            mark("Events, statements, words and the text of the article are left out."),
            mark("Periods become exact days: “about 2014” becomes the year 2014."),
        ),
        (Part("nodes", CSV, _of_all(nodes_table)), Part("edges", CSV, _of_all(edges_table))),
    ),
)
"""In the order in which they are offered."""


def form_of(key: str) -> Form:
    """The form of a name of the command line.

    Raises:
        KeyError: there is none.
    """
    return {form.key: form for form in FORMS}[key]
