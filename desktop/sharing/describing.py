"""The things of a lesson in words: what each is called, and what two versions of it say differently."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from db.model.pack import Thing
from db.model.sentence import Sentence, mark
from desktop.sharing.comparing import Item, State

KINDS = {
    "article": mark("article"),
    "actor": mark("actor"),
    "relation": mark("relation"),
    "event": mark("event"),
    "later_event": mark("later event"),
    "statement": mark("statement"),
    "word": mark("explained word"),
    "side": mark("side"),
    "question": mark("question"),
    "sheet": mark("study sheet"),
    "note": mark("note"),
    "collection": mark("collection"),
    "learning": mark("article that is learnt"),
    "card": mark("card of practice"),
}
"""The kinds of things by the names of their tables."""
STATES = {
    State.ADDED: mark("is added"),
    State.SAME: mark("is here already"),
    State.UPDATED: mark("is updated"),
    State.MERGED: mark("gets what is missing here"),
    State.CONFLICT: mark("changed here and in the lesson"),
    State.WITH_ARTICLE: mark("comes if its article does"),
    State.KEPT: mark("stays as it is here"),
    State.GONE: mark("is removed: the lesson no longer has it"),
    State.LEFT: mark("stays: it was changed here"),
}
"""What becomes of a thing."""
DELETED_HERE = mark("you deleted this")
"""Where the choice is between having a thing and not having it."""
_NAMED_BY = ("title", "name", "prompt", "word", "text")
_LONGEST = 90


def names(things: Iterable[Thing]) -> dict[str, str]:
    """The names of actors and the titles of articles, by their uuids."""
    called = {"actor": "name", "article": "title"}
    return {thing.uuid: str(thing.content[called[thing.kind]]) for thing in things if thing.kind in called}


def what_happens(item: Item) -> str:
    """What becomes of a thing, or why somebody has to choose; to be said in the reader's language."""
    return DELETED_HERE if item.deleted_here else STATES[item.state]


def title(thing: Thing, actors: Mapping[str, str]) -> str:
    """What a thing is called, on one line; `actors` are names by uuid, and titles."""
    content = thing.content
    if thing.kind == "relation":
        ends = (actors.get(str(content[end]), "?") for end in ("from_id", "to_id"))
        return f" {content['kind']} ".join(ends)
    if thing.kind in ("learning", "card"):
        return actors.get(str(content["article_id"]), "?")
    found = next((str(content[name]) for name in _NAMED_BY if content.get(name)), "")
    if not found and isinstance(anchor := content.get("anchor"), list):
        found = str(anchor[2])
    line = " ".join(found.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def difference(item: Item, actors: Mapping[str, str]) -> tuple[str, str]:
    """What the library’s version and the lesson’s say differently, a line each; empty where there is only one.

    Of what was deleted here the lesson’s is told by what it is called.
    """
    if item.mine is None:
        return "", title(item.thing, actors) if item.deleted_here else ""
    sides = (item.mine.content, item.thing.content)
    lines = [[_told(side.get(name), actors) for name in item.differing if name != "paragraphs"] for side in sides]
    return "\n".join(filter(None, lines[0])), "\n".join(filter(None, lines[1]))


def _told(value: Any, actors: Mapping[str, str]) -> str:
    if isinstance(value, list):
        rows = cast("list[Any]", value)
        return ", ".join(filter(None, (_told(one, actors) for one in rows if not isinstance(one, int))))
    return "" if value is None else actors.get(str(value), str(value))


def counted(items: Iterable[Item]) -> dict[State, int]:
    """How many items there are in each state."""
    found: dict[State, int] = {}
    for item in items:
        found[item.state] = found.get(item.state, 0) + 1
    return found


def edition_words(name: str, edition: int) -> Sentence:
    """A lesson and its edition."""
    return Sentence("“{title}”, edition {number}", title=name, number=edition)
