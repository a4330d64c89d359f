"""Whether the things of a lesson file are what they should be: types, sizes, dates, places, references."""

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from db.model.actor import ActorKind
from db.model.article import Anchor, ArticleForm, ParagraphKind, Span
from db.model.event import Claim, DateBasis
from db.model.moment import Moment
from db.model.pack import Audience, Pack, Thing
from db.model.practice import CardState, Rating
from db.model.statement import SpeakerKind, Stance, StatementKind
from db.packs.kinds import BY_NAME, FOR_COLLEAGUES, Kind

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_TERM = re.compile(r"[a-z_]{1,40}")
"""A word of the program's own: the kind of a card, the way in which it was asked."""
_LONGEST_TEXT = 10_000_000
_LONGEST = 100_000
"""Code points of a paragraph, and of anything but the text of an article. Laying out a word of two million letters
hangs a program; this many take half a second."""
_LONGEST_NAME = 1_000
MOST_MARKS, MOST_LINES = 100, 15
"""What a question can have at most: more lines would not fit on one page."""
_LARGEST = 2**31
_MOST_STEPS = 100
_NOT_SHOWN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
"""What no text holds: control characters, which a terminal would obey, and what turns the order of letters round."""
_UNIQUE = {"actor_name": ("language", "name"), "event_actor": ("actor_id",), "collection_article": ("article_id",)}
"""By which columns the rows of a thing differ, in the tables of a library that insist on it."""


def check(pack: Pack, rows: Mapping[str, int]) -> None:
    """Make sure that a lesson may be shown and stored; `rows` is how many rows each table of its file has.

    Raises:
        ValueError: it may not; the message says why, for the developer.
    """
    if not _UUID.fullmatch(pack.uuid) or not 1 <= pack.edition < _LARGEST:
        raise ValueError("the head of the lesson")
    _check_day(pack.made)
    _check_name(pack.title)
    articles = {thing.uuid: thing for thing in pack.of_kind("article")}
    if not articles:
        raise ValueError("no article")
    seen: set[tuple[str, str]] = set()
    for thing in pack.things:
        if (thing.kind, thing.uuid) in seen or not _UUID.fullmatch(thing.uuid):
            raise ValueError(f"the uuid of a {thing.kind}")
        seen.add((thing.kind, thing.uuid))
        _check_thing(thing, articles)
    if pack.audience is Audience.PUPILS and any(thing.kind in FOR_COLLEAGUES for thing in pack.things):
        raise ValueError("a lesson for pupils with a test")
    _check_different(thing.content["article_id"] for thing in pack.of_kind("sheet"))
    _check_different(thing.content["name"] for thing in pack.of_kind("collection"))
    _check_different(thing.content["article_id"] for thing in pack.of_kind("learning"))
    _check_different(_list(row)[0] for thing in pack.of_kind("card") for row in _list(thing.content["reviews"]))
    _check_answers({thing.uuid: thing for thing in pack.of_kind("statement")})
    _check_counts(pack, rows)


def _check_different(values: Iterable[Any]) -> None:
    listed = list(values)
    if len(set(listed)) < len(listed):
        raise ValueError("two that must differ")


def _check_answers(statements: Mapping[str, Thing]) -> None:
    """A statement answers one of its own article, and not itself by way of others."""
    done: set[str] = set()
    for thing in statements.values():
        way: set[str] = set()
        while thing.uuid not in done:
            done.add(thing.uuid)
            way.add(thing.uuid)
            if thing.content["answers_id"] is None:
                break
            answered = statements[str(thing.content["answers_id"])]
            if answered.uuid in way or answered.content["article_id"] != thing.content["article_id"]:
                raise ValueError("an answer")
            thing = answered


def _check_counts(pack: Pack, rows: Mapping[str, int]) -> None:
    """Nothing lies in the file that belongs to no thing."""
    counted = dict.fromkeys(rows, 0)
    counted["lesson"] = 1
    for thing in pack.things:
        counted[thing.kind] += 1
        counted["anchor"] += thing.content.get("anchor") is not None
        for part in BY_NAME[thing.kind].parts:
            counted[part.table] += len(_list(thing.content[part.name]))
    if counted != rows:
        raise ValueError("rows that belong to nothing")


def _check_thing(thing: Thing, articles: Mapping[str, Thing]) -> None:
    kind, content = BY_NAME[thing.kind], thing.content
    for column in kind.columns:
        _check_column(kind.table, column, content[column])
    if kind.in_article:
        article = articles[str(content["article_id"])]
        if "anchor" in content:
            _check_anchor(kind, content["anchor"], str(article.content["text"]))
    for part in kind.parts:
        rows = _list(content[part.name])
        for row in rows:
            for column, value in zip(part.columns, _list(row), strict=True):
                if column not in part.refs:
                    _check_column(part.table, column, value)
        if part.table in _UNIQUE:
            places = [part.columns.index(column) for column in _UNIQUE[part.table]]
            _check_different(tuple(row[place] for place in places) for row in rows)
    own_rule = _RULES.get(kind.table)
    if own_rule is not None:
        own_rule(content)


def _check_column(table: str, column: str, value: Any) -> None:
    rule = _COLUMNS.get(f"{table}.{column}") or _COLUMNS.get(column)
    if rule is not None:
        rule(value)
    elif isinstance(value, str):
        _check_text(value)
    else:
        raise ValueError(f"{table}.{column}")


def _check_text(value: Any, *, longest: int = _LONGEST, empty: bool = True) -> None:
    if not isinstance(value, str) or len(value) > longest or _NOT_SHOWN.search(value) or not (empty or value.strip()):
        raise ValueError("a text")


def _check_number(low: int, high: int) -> Callable[[Any], None]:
    def rule(value: Any) -> None:
        if not isinstance(value, int) or not low <= value <= high:
            raise ValueError("a number")

    return rule


def _check_date(value: Any) -> None:
    _check_text(value)
    Moment.parse(value)  # a MomentError is a ValueError


def _check_name(value: Any) -> None:
    _check_text(value, longest=_LONGEST_NAME, empty=False)
    if "\n" in value:
        raise ValueError("a name on two lines")


def _check_article_text(value: Any) -> None:
    _check_text(value, longest=_LONGEST_TEXT, empty=False)
    if not unicodedata.is_normalized("NFC", value):
        raise ValueError("the text of an article")


def _one_of(allowed: type) -> Callable[[Any], None]:
    def rule(value: Any) -> None:
        allowed(value)

    return rule


def _check_uuid(value: Any) -> None:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise ValueError("a uuid")


def _check_term(value: Any) -> None:
    if not isinstance(value, str) or not _TERM.fullmatch(value):
        raise ValueError("a term")


def _check_moment(value: Any) -> None:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise ValueError("a moment")
    datetime.fromisoformat(value)


def _check_day(value: Any) -> None:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError("a day")
    date.fromisoformat(value)


def _check_real(low: float, high: float) -> Callable[[Any], None]:
    def rule(value: Any) -> None:
        if not isinstance(value, float) or not math.isfinite(value) or not low <= value <= high:
            raise ValueError("a real number")

    return rule


def _or_none(rule: Callable[[Any], None]) -> Callable[[Any], None]:
    def rule_or_none(value: Any) -> None:
        if value is not None:
            rule(value)

    return rule_or_none


_flag, _count = _check_number(0, 1), _check_number(0, _LARGEST)
_COLUMNS: dict[str, Callable[[Any], None]] = {
    "start": _count,
    "end": _count,
    "place": _check_number(-_LARGEST, _LARGEST),
    "key": _flag,
    "loaded": _flag,
    "published_confirmed": _flag,
    "edition": _check_number(1, _LARGEST),
    "marks": _check_number(0, MOST_MARKS),
    "lines": _check_number(0, MOST_LINES),
    "style": _check_number(0, 7),
    "published": _or_none(_check_date),
    "date": _or_none(_check_date),
    "period": _or_none(_check_date),
    "name": _check_name,
    "form": _one_of(ArticleForm),
    "date_basis": _one_of(DateBasis),
    "claim": _one_of(Claim),
    "speaker": _one_of(SpeakerKind),
    "stance": _or_none(_one_of(Stance)),
    "article.title": _check_name,
    "article.text": _check_article_text,
    "actor.kind": _one_of(ActorKind),
    "statement.kind": _one_of(StatementKind),
    "paragraph.kind": _one_of(ParagraphKind),
    "paragraph.number": _or_none(_check_number(1, _LARGEST)),
    "learning.test_day": _or_none(_check_day),
    "card.kind": _check_term,
    "state": _one_of(CardState),
    "step": _or_none(_check_number(0, _MOST_STEPS)),
    "stability": _or_none(_check_real(0, _LARGEST)),
    "difficulty": _or_none(_check_real(0, 10)),
    "due": _or_none(_check_moment),
    "last": _or_none(_check_moment),
    "set_aside": _flag,
    "review.uuid": _check_uuid,
    "at": _check_moment,
    "rating": _check_number(min(Rating), max(Rating)),
    "milliseconds": _count,
    "way": _check_term,
    "scheduled": _flag,
}
"""What a column may hold, where that is not any text: by table and column, or by column alone."""


def _check_anchor(kind: Kind, anchor: Any, text: str) -> None:
    if anchor is None:
        if kind.table != "question":
            raise ValueError("no evidence")
        return
    start, end, *words = anchor
    if not (isinstance(start, int) and isinstance(end, int)):
        raise ValueError("a place")
    wanted = Anchor.of(text, Span(start, end))  # a ValueError for a place outside the text
    if [wanted.quote, wanted.before, wanted.after] != words:
        raise ValueError("a quote that does not stand there")


def _check_article(content: Mapping[str, Any]) -> None:
    """Paragraphs are the whole text, one after the other; mentions lie within it."""
    text, end, last = content["text"], -1, 0
    for start, following, kind, number in content["paragraphs"]:
        if start != end + 1 or not start < following <= len(text) or text[start - 1 : start] not in ("", "\n"):
            raise ValueError("a paragraph")
        if "\n" in text[start:following] or (kind == ParagraphKind.HEADING.value) != (number is None):
            raise ValueError("a paragraph")
        if following - start > _LONGEST or (number is not None and number <= last):
            raise ValueError("a paragraph's length or number")
        end, last = following, last if number is None else number
    if end != len(text):
        raise ValueError("paragraphs")
    for _, start, following in content["mentions"]:
        if not 0 <= start < following <= len(text):
            raise ValueError("a mention")


def _check_relation(content: Mapping[str, Any]) -> None:
    if content["from_id"] is None or content["to_id"] is None:
        raise ValueError("a relation to nobody")


def _check_statement(content: Mapping[str, Any]) -> None:
    if (content["speaker"] == SpeakerKind.ACTOR.value) != (content["speaker_id"] is not None):
        raise ValueError("a speaker")
    if (content["answers_id"] is None) != (content["stance"] is None):
        raise ValueError("an answer")


def _check_card(content: Mapping[str, Any]) -> None:
    """A new card knows nothing; of any other it is known how well it is known, and since when."""
    known = [content[name] is not None for name in ("stability", "difficulty", "due", "last")]
    new = content["state"] == CardState.NEW.value
    if any(known) if new else not all(known):
        raise ValueError("what is known of a card")


_RULES: dict[str, Callable[[Mapping[str, Any]], None]] = {
    "article": _check_article,
    "relation": _check_relation,
    "statement": _check_statement,
    "card": _check_card,
}


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a list")
    return value  # pyright: ignore[reportUnknownVariableType]
