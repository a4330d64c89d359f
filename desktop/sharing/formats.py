"""Which exports there are: one registry for the window and the command line.

A form of export makes parts, each a file. What it leaves out is said to whoever exports.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from db.model.lesson import Lesson
from db.model.sentence import mark
from desktop.sharing.graph import edges_table, nodes_table
from desktop.sharing.markdown import lesson_markdown
from desktop.sharing.page import lesson_page
from desktop.sharing.tables import actors_table, events_table, relations_table, statements_table, words_table
from desktop.sharing.timelinejs import timeline_csv, timeline_json
from desktop.wording.language import Language

Write = Callable[[Sequence[Lesson], Language], bytes]


class Part(NamedTuple):
    """One file of an export. `name` is what it is called; one without a name is called by the article's title."""

    name: str
    suffix: str
    write: Write

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
    def each_article(self) -> bool:
        """Whether every article has a file of its own; otherwise all articles come together."""
        return not self.parts[0].name


CSV = ".csv"


def _of_one(write: Callable[[Lesson, Language], bytes]) -> Write:
    return lambda lessons, language: write(lessons[0], language)


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
        "csv",
        mark("Tables (CSV)"),
        mark("Actors, events, relations, statements and words, for spreadsheets. They can be imported again."),
        (
            mark("The text of the article is left out, apart from the quotes."),
            mark("The places of mentions are left out; their number and paragraphs stay."),
            mark("Notes, highlights and questions are left out."),
        ),
        (
            Part("actors", CSV, actors_table),
            Part("events", CSV, events_table),
            Part("relations", CSV, relations_table),
            Part("statements", CSV, statements_table),
            Part("words", CSV, words_table),
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
        (Part("timeline", CSV, timeline_csv), Part("timeline", ".json", timeline_json)),
    ),
    Form(
        "graph",
        mark("Graph of the relations (CSV)"),
        mark("Actors as nodes and relations as edges, for Gephi and other programs that draw networks."),
        (
            mark("Events, statements, words and the text of the article are left out."),
            mark("Periods become exact days: “about 2014” becomes the year 2014."),
        ),
        (Part("nodes", CSV, nodes_table), Part("edges", CSV, edges_table)),
    ),
)
"""In the order in which they are offered."""


def form_of(key: str) -> Form:
    """The form of a name of the command line.

    Raises:
        KeyError: there is none.
    """
    return {form.key: form for form in FORMS}[key]
