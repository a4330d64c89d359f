"""What people read of the things of a lesson: the fields of each kind, and what they hold in words."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from db.model.actor import ActorKind
from db.model.article import ArticleForm
from db.model.moment import Moment
from db.model.pack import Value
from db.model.sentence import mark
from db.model.statement import StatementKind
from desktop.wording.dates import describe
from desktop.wording.language import Language
from desktop.wording.lessons import ACTOR_KINDS, ARTICLE_FORMS, STATEMENT_KINDS


class Teller:
    """Says values in a language; `names` are those of actors by uuid."""

    def __init__(self, language: Language, names: Mapping[str, str]) -> None:
        self._language, self._names = language, names

    def say(self, text: str, /, **values: object) -> str:
        """Words of the program."""
        return self._language.say(text, **values)

    def text(self, value: Value) -> str:
        """A text as it is."""
        return "" if value is None else str(value)

    def date(self, value: Value) -> str:
        """A date or a period (EDTF)."""
        return self.say("undated") if value is None else describe(Moment.parse(str(value)), self._language)

    def actor(self, value: Value) -> str:
        """The name of an actor."""
        return self._names.get(str(value), "")

    def kind_of_actor(self, value: Value) -> str:
        """What an actor is: a person, a state."""
        return self.say(ACTOR_KINDS[ActorKind(str(value))])

    def kind_of_statement(self, value: Value) -> str:
        """What a statement is: reported, claimed."""
        return self.say(STATEMENT_KINDS[StatementKind(str(value))])

    def form(self, value: Value) -> str:
        """What an article is: an opinion."""
        return self.say(ARTICLE_FORMS[ArticleForm(str(value))])

    def names(self, value: Value) -> str:
        """The further names of an actor; their languages are not told."""
        return "; ".join(str(row[0]) for row in _rows(value))

    def periods(self, value: Value) -> str:
        """Offices or sentences on an actor, each with the period for which it holds."""
        return "; ".join(self.in_period(str(row[0]), row[1]) for row in _rows(value))

    def members(self, value: Value) -> str:
        """The actors of a side, each with the period for which that holds."""
        return "; ".join(self.in_period(self.actor(row[0]), row[1]) for row in _rows(value))

    def acting(self, value: Value) -> str:
        """Who takes part in an event."""
        return "; ".join(self.actor(row[0]) for row in _rows(value))

    def in_period(self, words: str, period: str | None) -> str:
        """Words with the period for which they hold, if there is one."""
        return words if period is None else self.say("{words} ({period})", words=words, period=self.date(period))


class Field(NamedTuple):
    """A column that people read, how it is told, and what a correction of it is called; `name` is the thing's.

    `colleagues`: exercises ask for it, so it is told to them alone.
    """

    column: str
    tell: Callable[[Teller, Value], str]
    called: str
    colleagues: bool = False


KINDS = {
    "actor": mark("Actor"),
    "event": mark("Event"),
    "later_event": mark("Later event"),
    "relation": mark("Relation"),
    "side": mark("Side"),
    "word": mark("Explained word"),
    "statement": mark("Statement"),
    "question": mark("Question"),
}
"""What something that came or went is called."""
_DATE, _HEADLINE = mark("Date of “{name}”"), mark("Headline of “{name}”")
FIELDS = {
    "article": (
        Field("title", Teller.text, mark("Title")),
        Field("author", Teller.text, mark("Author")),
        Field("publication", Teller.text, mark("Publication")),
        Field("published", Teller.date, mark("Date of publication")),
        Field("origin", Teller.text, mark("Where the text comes from")),
        Field("form", Teller.form, mark("Kind of text")),
    ),
    "actor": (
        Field("name", Teller.text, mark("Name of {name}")),
        Field("names", Teller.names, mark("Other names of {name}")),
        Field("kind", Teller.kind_of_actor, mark("What {name} is")),
        Field("gloss", Teller.text, mark("{name}, in one sentence")),
        Field("glosses", Teller.periods, mark("{name}, in one sentence for a time")),
        Field("roles", Teller.periods, mark("Offices of {name}")),
    ),
    "event": (
        Field("date", Teller.date, _DATE),
        Field("title", Teller.text, _HEADLINE),
        Field("detail", Teller.text, mark("More about “{name}”")),
        Field("actors", Teller.acting, mark("Who takes part in “{name}”"), colleagues=True),
    ),
    "later_event": (
        Field("date", Teller.date, _DATE),
        Field("title", Teller.text, _HEADLINE),
        Field("source", Teller.text, mark("Source of “{name}”")),
    ),
    "relation": (Field("period", Teller.date, mark("Time of “{name}”")),),
    "side": (
        Field("name", Teller.text, mark("Name of the side “{name}”")),
        Field("members", Teller.members, mark("Who is on the side “{name}”")),
    ),
    "word": (
        Field("word", Teller.text, mark("Explained word “{name}”")),
        Field("meaning", Teller.text, mark("Meaning of “{name}”")),
        Field("plainer", Teller.text, mark("Plainer word for “{name}”"), colleagues=True),
    ),
    "statement": (
        Field("text", Teller.text, mark("Statement “{name}”")),
        Field("speaker_id", Teller.actor, mark("Who says “{name}”")),
        Field("kind", Teller.kind_of_statement, mark("Kind of the statement “{name}”")),
    ),
    "question": (
        Field("prompt", Teller.text, mark("Question “{name}”")),
        Field("answer", Teller.text, mark("Answer to “{name}”")),
        Field("marks", Teller.text, mark("Marks for “{name}”")),
    ),
}
"""What is told of each kind, in this order."""


def _rows(value: Value) -> list[list[Any]]:
    return cast("list[list[Any]]", value)
