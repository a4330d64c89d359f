"""What the columns of a table mean: guessed from their headings, also our own and those of TimelineJS."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from db.model.sentence import mark


class Content(StrEnum):
    """What the rows of a table are."""

    ACTORS = "actors"
    EVENTS = "events"


class Field(StrEnum):
    """What a column may hold."""

    ARTICLE = "article"
    NAME = "name"
    KIND = "kind"
    GLOSS = "gloss"
    GLOSSES = "glosses"
    ALIASES = "aliases"
    ORIGINAL = "original"
    ORIGINAL_LANGUAGE = "original language"
    ROLES = "roles"
    ROLE_PERIOD = "role period"
    KEY = "key"
    DATE = "date"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    END_YEAR = "end year"
    END_MONTH = "end month"
    END_DAY = "end day"
    TITLE = "title"
    DETAIL = "detail"
    ACTORS = "actors"
    QUOTE = "quote"
    PARAGRAPH = "paragraph"
    TOLD_AS = "told as"
    DATE_RULE = "date rule"
    SOURCE = "source"
    TYPE = "type"


FIELD_NAMES = {
    Field.ARTICLE: mark("Title of the article"),
    Field.NAME: mark("Name"),
    Field.KIND: mark("Kind"),
    Field.GLOSS: mark("In one sentence"),
    Field.GLOSSES: mark("Sentences by period"),
    Field.ALIASES: mark("Other names"),
    Field.ORIGINAL: mark("Name in its own script"),
    Field.ORIGINAL_LANGUAGE: mark("Language of that name"),
    Field.ROLES: mark("Roles"),
    Field.ROLE_PERIOD: mark("Period of the role"),
    Field.KEY: mark("Learn this"),
    Field.DATE: mark("Date"),
    Field.YEAR: mark("Year"),
    Field.MONTH: mark("Month"),
    Field.DAY: mark("Day"),
    Field.END_YEAR: mark("Year of the end"),
    Field.END_MONTH: mark("Month of the end"),
    Field.END_DAY: mark("Day of the end"),
    Field.TITLE: mark("Headline"),
    Field.DETAIL: mark("Detail"),
    Field.ACTORS: mark("Actors"),
    Field.QUOTE: mark("Quote from the text"),
    Field.PARAGRAPH: mark("Number of the paragraph"),
    Field.TOLD_AS: mark("How it is told"),
    Field.DATE_RULE: mark("How the date was worked out"),
    Field.SOURCE: mark("Source"),
    Field.TYPE: mark("Type of the row (TimelineJS)"),
}
FIELDS = {
    Content.ACTORS: (
        Field.NAME, Field.KIND, Field.GLOSS, Field.GLOSSES, Field.ALIASES, Field.ORIGINAL, Field.ORIGINAL_LANGUAGE,
        Field.ROLES, Field.ROLE_PERIOD, Field.KEY, Field.ARTICLE,
    ),
    Content.EVENTS: (
        Field.DATE, Field.YEAR, Field.MONTH, Field.DAY, Field.END_YEAR, Field.END_MONTH, Field.END_DAY, Field.TITLE,
        Field.DETAIL, Field.ACTORS, Field.QUOTE, Field.PARAGRAPH, Field.SOURCE, Field.DATE_RULE, Field.TOLD_AS,
        Field.KEY, Field.TYPE, Field.ARTICLE,
    ),
}  # fmt: skip
"""The fields of each content, in the order in which they are offered."""

Mapped = Mapping[int, Field]
"""The field of a column, by the column's index; columns without one are not read."""

_HEADINGS: dict[Field, str] = {
    Field.ARTICLE: "article|artikel|статья",
    Field.NAME: "name|actor|person|who|full name|akteur|nom|nombre|имя|الاسم",
    Field.KIND: "kind|category|type of actor|art|genre|tipo|вид",
    Field.GLOSS: "in one sentence|gloss|description|who is it|about|beschreibung|descripción|описание",
    Field.GLOSSES: "sentences by period",
    Field.ALIASES: "other names|aliases|alias|also known as|aka|also called",
    Field.ORIGINAL: "own script name|original name|native name|originalname|nom original|nombre original",
    Field.ORIGINAL_LANGUAGE: "language|lang|sprache|langue|idioma|язык",
    Field.ROLES: "roles|role|office|position|amt|fonction|cargo|роль",
    Field.ROLE_PERIOD: "role period|period|in office|term|zeitraum",
    Field.KEY: "learn this|key",
    Field.DATE: "date|when|start date|datum|fecha|дата|التاريخ",
    Field.YEAR: "year|jahr|année|año|год",
    Field.MONTH: "month|monat|mois|mes|месяц",
    Field.DAY: "day|tag|jour|día|день",
    Field.END_YEAR: "end year",
    Field.END_MONTH: "end month",
    Field.END_DAY: "end day",
    Field.TITLE: "headline|title|event|what|ereignis|titel|titre|événement|título|evento|событие|الحدث",
    Field.DETAIL: "detail|details|text|description|note|beschreibung|описание",
    Field.ACTORS: "actors|who|people|participants|akteure|acteurs|actores|участники",
    Field.QUOTE: "quote|evidence|quotation|zitat|citation|cita|цитата",
    Field.PARAGRAPH: "paragraph",
    Field.TOLD_AS: "told as",
    Field.DATE_RULE: "date worked out",
    Field.SOURCE: "source|reference|quelle|fuente|источник",
    Field.TYPE: "type",
}
"""Headings of a column in small letters, without signs; the first that is free wins."""
_KNOWN = {field: frozenset(words.split("|")) for field, words in _HEADINGS.items()}
_SIGNS = re.compile(r"[\W_]+")


def guessed_mapping(headings: Sequence[str], content: Content) -> dict[int, Field]:
    """The fields that the headings name; no field is given twice."""
    found: dict[int, Field] = {}
    for index, heading in enumerate(headings):
        words = _folded(heading)
        fitting = (field for field in FIELDS[content] if words in _KNOWN[field] and field not in found.values())
        field = next(fitting, None)
        if field is not None:
            found[index] = field
    return found


def guessed_content(headings: Sequence[str]) -> Content:
    """Whether the headings speak of actors or of events."""
    actors, events = (len(guessed_mapping(headings, content)) for content in Content)
    return Content.ACTORS if actors > events else Content.EVENTS


def has_headings(first: Sequence[str]) -> bool:
    """Whether a first row seems to be one of headings: one of them is known."""
    return any(guessed_mapping(first, content) for content in Content)


def is_timeline_template(headings: Sequence[str]) -> bool:
    """Whether the headings are those of the spreadsheet of TimelineJS."""
    return {"year", "headline", "text"} <= {_folded(heading) for heading in headings}


def _folded(heading: str) -> str:
    return _SIGNS.sub(" ", heading.casefold()).strip()
