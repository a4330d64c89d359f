"""What a lesson file would add to a library, change in it, or contradict: item by item, before anything is written."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from db.model.pack import Pack, Thing, Value, derived_uuid

Key = tuple[str, str]
"""Kind and uuid of a thing."""


class State(Enum):
    """What becomes of a thing of a lesson, or of what an earlier edition brought."""

    ADDED = "added"
    SAME = "same"
    """It is there already, just so."""
    UPDATED = "updated"
    """It came before, was not changed here since, and is newer in the file."""
    MERGED = "merged"
    """Another source has it too: names, roles and articles that are missing are added, nothing is taken away."""
    CONFLICT = "conflict"
    """It was changed here, and differs in the file: somebody has to choose."""
    KEPT = "kept"
    """It was changed or deleted here, and not in the file."""
    GONE = "gone"
    """It came before, was not changed here since, and is no longer in the file."""
    LEFT = "left"
    """It is no longer in the file, but was changed here: it stays."""


CHANGING = frozenset({State.ADDED, State.UPDATED, State.MERGED, State.GONE})
"""What is written without being asked."""


class Base(NamedTuple):
    """How a thing came: by which lesson, and the SHA-256 of what it held then."""

    lesson_uuid: str
    sha256: str


class Item(NamedTuple):
    """One thing. `thing` is that of the file (for GONE and LEFT, the library's), `mine` the library's if it has one.

    `result` is what stands in the library afterwards, where that is neither of both.
    """

    state: State
    thing: Thing
    mine: Thing | None = None
    result: Thing | None = None

    @property
    def key(self) -> Key:
        """Kind and uuid."""
        return self.thing.kind, self.thing.uuid

    @property
    def differing(self) -> tuple[str, ...]:
        """The names of what the two hold differently; none where there is only one of them."""
        if self.mine is None or self.mine is self.thing:
            return ()
        theirs, mine = self.thing.content, self.mine.content
        return tuple(name for name in theirs if theirs[name] != mine.get(name))


_ONLY_ADDED = frozenset({"note"})
"""What belongs to readers: a lesson may bring it, and never changes or removes it."""
_GROWING = {"actor": ("names", "roles", "glosses"), "collection": ("articles",)}
"""What several lessons share, and the parts that a lesson may add to without asking."""


def compare(pack: Pack, mine: Mapping[Key, Thing], bases: Mapping[str, Base]) -> list[Item]:
    """What a lesson would do. `mine` is what the library holds of its things and in its articles.

    In the order of the lesson; what is no longer in it comes last.
    """
    articles = {uuid for kind, uuid in mine if kind == "article"}
    items = [
        _item(pack, thing, mine.get((thing.kind, thing.uuid)), bases.get(thing.uuid), articles) for thing in pack.things
    ]
    held = {(thing.kind, thing.uuid) for thing in pack.things}
    for key, thing in mine.items():
        base = bases.get(thing.uuid)
        if key not in held and base is not None and base.lesson_uuid == pack.uuid and _can_go(thing):
            items.append(Item(State.GONE if thing.sha256 == base.sha256 else State.LEFT, thing, thing))
    return items


def _item(pack: Pack, thing: Thing, mine: Thing | None, base: Base | None, articles: Collection[str]) -> Item:
    ours = base is not None and base.lesson_uuid == pack.uuid
    unchanged_there = base is not None and ours and base.sha256 == thing.sha256
    if mine is None:
        deleted_here = unchanged_there and thing.content.get("article_id") in articles
        return Item(State.KEPT if deleted_here else State.ADDED, thing)
    if mine == thing or thing.kind in _ONLY_ADDED:
        return Item(State.SAME, thing, mine)
    if unchanged_there:
        return Item(State.KEPT, thing, mine)
    if base is not None and ours and base.sha256 == mine.sha256:
        return Item(State.UPDATED, thing, mine)
    if thing.kind in _GROWING and not ours:
        grown = _grown(mine, thing, _GROWING[thing.kind])
        return Item(State.SAME if grown == mine else State.MERGED, thing, mine, grown)
    return Item(State.CONFLICT, thing, mine)


def _can_go(thing: Thing) -> bool:
    """Articles and actors stay: readers may have work in them, and other lessons may speak of them."""
    return thing.kind not in {"article", "actor", "collection", *_ONLY_ADDED}


def _grown(mine: Thing, theirs: Thing, parts: Sequence[str]) -> Thing:
    """The library’s thing with what the other has more: another name becomes an alias, an empty gloss is filled."""
    content = dict(mine.content)
    for part in parts:
        content[part] = _joined(mine.content[part], theirs.content[part])
    if "gloss" in content and not content["gloss"]:
        content["gloss"] = theirs.content["gloss"]
    if mine.kind == "actor" and theirs.content["name"] != mine.content["name"]:
        content["names"] = _joined(content["names"], [[theirs.content["name"], ""]])
    return mine._replace(content=content)


def _joined(mine: Value, theirs: Value) -> Value:
    assert isinstance(mine, list)
    assert isinstance(theirs, list)
    present = {str(row[0]) for row in mine if isinstance(row, list)}
    return [*mine, *(row for row in theirs if isinstance(row, list) and str(row[0]) not in present)]


def renamed(pack: Pack, uuids: Mapping[str, str]) -> Pack:
    """The lesson with other uuids for some of its actors: those by which the library knows them."""
    if not uuids:
        return pack
    things: dict[Key, Thing] = {}
    alike: Counter[str] = Counter()
    for thing in pack.things:
        content = {name: _with(value, uuids) for name, value in thing.content.items()}
        uuid = uuids.get(thing.uuid, thing.uuid) if thing.kind == "actor" else thing.uuid
        if thing.kind == "relation":
            uuid = derived_uuid(thing.kind, content, alike)
        things.setdefault((thing.kind, uuid), Thing(thing.kind, uuid, content))
    return pack._replace(things=tuple(things.values()))


def _with(value: Value, uuids: Mapping[str, str]) -> Value:
    if isinstance(value, list):
        return [_with(one, uuids) for one in value]
    return uuids.get(value, value) if isinstance(value, str) else value
