"""A lesson with something in every table of its file: what hostile files are made from."""

from pathlib import Path
from uuid import UUID, uuid5

from db.model.article import Anchor, Span
from db.model.pack import Audience, Pack, Thing, Value, derived_uuid
from db.packs.kinds import BY_NAME, FOR_COLLEAGUES, KINDS, PRACTICE
from db.packs.things import things
from db.store import Store

_NAMESPACE = UUID("3b0a7a52-5a35-4b0c-8d0e-6a1f2c9d7e10")


_REMEMBERED: dict[str, Value] = {
    "kind": "date",
    "state": "learning",
    "step": 1,
    "stability": 3.1262,
    "difficulty": 5.25,
    "due": "2026-11-24T08:30:00.000Z",
    "last": "2026-11-23T08:30:00.125Z",
    "set_aside": 0,
    "reviews": [
        ["5b0e7a0c-0000-4000-8000-000000000001", "2026-11-22T08:30:00.000Z", 1, 4_250, "type", 1],
        ["5b0e7a0c-0000-4000-8000-000000000002", "2026-11-23T08:30:00.125Z", 3, 2_000, "flip", 1],
    ],
}
"""A card that was answered twice."""


def lesson(library: Path) -> Pack:
    """All that a library with the bundled articles holds, and one thing of each kind that it does not."""
    with Store.open(library) as store:
        articles = [article_id for (article_id,) in store.rows("SELECT id FROM article ORDER BY id")]
        held = things(store.rows, articles, [kind.table for kind in KINDS])
    return make(Audience.COLLEAGUES, (*_told_again(held), *_more(held)))


def make(audience: Audience, held: tuple[Thing, ...]) -> Pack:
    """A lesson of these things, in the order in which they are read: kind by kind, article by article."""
    kinds = [kind.table for kind in KINDS]
    articles = [thing.uuid for thing in held if thing.kind == "article"]

    def place(thing: Thing) -> tuple[int, int]:
        article = thing.content.get("article_id")
        return kinds.index(thing.kind), -1 if article is None else articles.index(str(article))

    in_order = tuple(sorted(held, key=place))
    return Pack(uuid("lesson"), "Two wars 🏺 مريم", 3, audience, "2026-11-23", in_order)


def for_pupils(pack: Pack) -> Pack:
    """The same without what only colleagues get."""
    return make(Audience.PUPILS, tuple(thing for thing in pack.things if thing.kind not in FOR_COLLEAGUES))


def without_practice(pack: Pack) -> Pack:
    """The same without what was practised: its file is of version 1."""
    return make(pack.audience, tuple(thing for thing in pack.things if thing.kind not in PRACTICE))


def uuid(name: str) -> str:
    """The uuid that goes by a name here."""
    return str(uuid5(_NAMESPACE, name))


def _told_again(held: list[Thing]) -> list[Thing]:
    """The things, with one event of the second article that is the first one's, and a gloss for a period."""
    first, second, *_ = (thing.uuid for thing in held if thing.kind == "article")
    told = next(thing for thing in held if thing.kind == "event" and thing.content["article_id"] == first)
    again = next(thing for thing in held if thing.kind == "event" and thing.content["article_id"] == second)
    actor = next(thing for thing in held if thing.kind == "actor")
    changed = {
        again.uuid: again.content | {"same_as": told.uuid},
        actor.uuid: actor.content | {"glosses": [["Who it was then.", "1969/2011"]]},
    }
    return [thing._replace(content=changed.get(thing.uuid, thing.content)) for thing in held]


def _more(held: list[Thing]) -> list[Thing]:
    articles = [thing for thing in held if thing.kind == "article"]
    actors = [thing for thing in held if thing.kind == "actor"]
    in_first: dict[str, Value] = {"article_id": articles[0].uuid}
    anchor = Anchor.of(str(articles[0].content["text"]), Span(10, 30))
    evidence: list[Value] = [*anchor.span, anchor.quote, anchor.before, anchor.after]
    asked: dict[str, Value] = {"place": 1, "prompt": "Why?", "answer": "Because 木.", "marks": 2, "lines": 3}
    contents: dict[str, dict[str, Value]] = {
        "later_event": in_first | {"date": "2020-10", "title": "A truce", "source": "A paper, p. 3"},
        "side": in_first
        | {"name": "Left 木", "style": 7, "members": [[actors[0].uuid, None], [actors[1].uuid, "1969"]]},
        "question": in_first | asked | {"anchor": evidence},
        "sheet": in_first | {"design": '{"seed": 7}'},
        "note": in_first | {"colour": "yellow", "text": "Look 🙂", "anchor": evidence},
        "collection": {
            "name": "A term",
            "articles": [[article.uuid, place] for place, article in enumerate(articles, 1)],
        },
        "learning": in_first | {"test_day": "2026-12-04"},
        "card": in_first | _REMEMBERED,
    }
    return [
        Thing(kind, uuid(kind) if BY_NAME[kind].has_uuid else derived_uuid(kind, content), content)
        for kind, content in contents.items()
    ]
