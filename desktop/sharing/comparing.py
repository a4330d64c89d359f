"""What a lesson file would add to a library, change in it, or contradict: item by item, before anything is written."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple, TypeGuard

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
    """Another source has it too: names, roles, articles, answers that are missing are added, nothing is taken away."""
    CONFLICT = "conflict"
    """It was changed or deleted here, and differs in the file: somebody has to choose."""
    WITH_ARTICLE = "with its article"
    """It belongs to an article that was deleted here: it comes if that is chosen."""
    KEPT = "kept"
    """It was changed or deleted here, and not in the file."""
    GONE = "gone"
    """It came before, was not changed here since, and is no longer in the file."""
    LEFT = "left"
    """It is no longer in the file, but was changed here: it stays."""


CHANGING = frozenset({State.ADDED, State.UPDATED, State.MERGED, State.GONE})
"""What is written without being asked."""


class Base(NamedTuple):
    """How a thing came: by which lesson, the SHA-256 of what it held then, and on which day that lesson was made."""

    lesson_uuid: str
    sha256: str
    day: str


class Item(NamedTuple):
    """One thing. `thing` is that of the file (for GONE and LEFT, the library's), `mine` the library's if it has one.

    `result` is what stands in the library afterwards, where that is neither of both. `own_mentions`: mentions in an
    article that is updated were changed here; they stay where the lesson has no others.
    """

    state: State
    thing: Thing
    mine: Thing | None = None
    result: Thing | None = None
    own_mentions: bool = False

    @property
    def key(self) -> Key:
        """Kind and uuid."""
        return self.thing.kind, self.thing.uuid

    @property
    def deleted_here(self) -> bool:
        """Whether the choice is between having it and not having it."""
        return self.state is State.CONFLICT and self.mine is None

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
_WHO = {"relation": ("from_id", "to_id"), "statement": ("speaker_id",)}
"""The actors without whom a thing cannot be; elsewhere one can be missing."""


def compare(
    pack: Pack,
    mine: Mapping[Key, Thing],
    bases: Mapping[str, Base],
    written: Mapping[Key, Thing] | None = None,
    *,
    again: bool = False,
) -> list[Item]:
    """What a lesson would do. `mine` is what the library holds of its things and in its articles.

    `written` has the things that renamed() changed, as they are written in the file. `again`: this very file was the
    last of its lesson that was taken in. In the order of the lesson; what is no longer in it comes last.
    """
    comparison = _Comparison(pack, mine, bases, written or {}, again)
    items = comparison.with_needed_actors([comparison.item(thing) for thing in pack.things])
    held = {(thing.kind, thing.uuid) for thing in pack.things}
    for key, thing in mine.items() if not again else ():
        base = bases.get(thing.uuid)
        if key not in held and base is not None and base.lesson_uuid == pack.uuid and _can_go(thing):
            items.append(Item(State.GONE if thing.sha256 == base.sha256 else State.LEFT, thing, thing))
    return items


def to_write(items: Sequence[Item], theirs: Collection[Key]) -> dict[Key, Item]:
    """What is written, in order: what changes without being asked, and of the conflicts those in `theirs`.

    With an article that was deleted here come its things. Actors come with what cannot be without them.
    """
    back = {item.thing.uuid for item in items if item.thing.kind == "article" and item.key in theirs}
    wanted = {
        item.key
        for item in items
        if item.state in CHANGING
        or (item.state is State.CONFLICT and item.key in theirs)
        or (item.state is State.WITH_ARTICLE and item.thing.content["article_id"] in back)
    }
    needed: set[str] = set()
    for item in items:
        if item.key in wanted:
            whole = item.state is State.WITH_ARTICLE or (item.thing.kind == "article" and item.mine is None)
            needed |= _who(item.thing, whole=whole)
    return {
        item.key: item
        for item in items
        if item.key in wanted or (item.mine is None and item.thing.kind == "actor" and item.thing.uuid in needed)
    }


def text_alone(article: Thing) -> Thing:
    """An article without its mentions, under a uuid of its own: a reader who marks a name has not changed the text."""
    content = {name: value for name, value in article.content.items() if name != "mentions"}
    return Thing(article.kind, derived_uuid("text", {"article_id": article.uuid}), content)


class _Comparison:
    """What compare() looks at, thing by thing."""

    def __init__(
        self,
        pack: Pack,
        mine: Mapping[Key, Thing],
        bases: Mapping[str, Base],
        written: Mapping[Key, Thing],
        again: bool,
    ) -> None:
        self._pack = pack
        self._mine = mine
        self._bases = bases
        self._written = written
        self._again = again
        self._articles = {uuid for kind, uuid in mine if kind == "article"}
        self._deleted_articles = {
            thing.uuid
            for thing in pack.of_kind("article")
            if self._articles and thing.uuid in bases and thing.uuid not in self._articles
        }
        """Of a lesson of which nothing is here any more, all is wanted that comes."""

    def item(self, thing: Thing) -> Item:
        """What becomes of one thing of the lesson."""
        mine, written = self._mine.get((thing.kind, thing.uuid)), self._written.get((thing.kind, thing.uuid), thing)
        if mine is not None and (mine == thing or thing.kind in _ONLY_ADDED):
            return Item(State.SAME, thing, mine)
        base = self._bases.get(thing.uuid) or self._bases.get(written.uuid)
        unchanged_there = self._again or (base is not None and base.sha256 in (thing.sha256, written.sha256))
        if mine is None:
            return Item(self._missing(thing, base, unchanged_there=unchanged_there), thing)
        if unchanged_there:
            return Item(State.KEPT, thing, mine)
        if thing.kind == "card":
            joined = practised(mine, thing)
            return Item(State.SAME if joined == mine else State.MERGED, thing, mine, joined)
        if self._is_newer_than(base) and base.sha256 == mine.sha256:
            return Item(State.UPDATED, thing, mine)
        if thing.kind == "article" and self._has_text_of(mine):
            return Item(State.UPDATED, thing, mine, own_mentions=True)
        if thing.kind == "learning":
            kept = mine.content["test_day"] is not None
            return Item(State.KEPT if kept else State.UPDATED, thing, mine)
        if thing.kind in _GROWING and (base is None or base.lesson_uuid != self._pack.uuid):
            grown = _grown(mine, thing, _GROWING[thing.kind])
            return Item(State.SAME if grown == mine else State.MERGED, thing, mine, grown)
        return Item(State.CONFLICT, thing, mine)

    def with_needed_actors(self, items: Sequence[Item]) -> list[Item]:
        """The items with those actors back that were deleted here, but without whom what comes cannot be.

        Where they could be missing from what comes, that becomes a choice; mentions alone are none.
        """
        needed: set[str] = set()
        missing: set[str] = set()
        for item in items:
            if item.state in (State.ADDED, State.UPDATED):
                thing = item.thing
                own = thing.uuid if thing.kind == "article" else thing.content.get("article_id")
                needed |= _who(thing, whole=own not in self._articles)
                if thing.kind != "article":
                    missing.update(_texts(list(thing.content.values())))
        return [self._with_need(item, needed, missing) for item in items]

    def _with_need(self, item: Item, needed: Collection[str], missing: Collection[str]) -> Item:
        if item.mine is not None or item.thing.kind != "actor" or item.state is State.ADDED:
            return item
        if item.thing.uuid in needed:
            return item._replace(state=State.ADDED)
        return item._replace(state=State.CONFLICT) if item.thing.uuid in missing else item

    def _missing(self, thing: Thing, base: Base | None, *, unchanged_there: bool) -> State:
        """What becomes of what is not here: it is new, it was deleted, or its article was."""
        if thing.kind == "article":
            return State.CONFLICT if thing.uuid in self._deleted_articles else State.ADDED
        if thing.content.get("article_id") in self._deleted_articles:
            return State.WITH_ARTICLE
        if not self._is_deleted(thing):
            return State.ADDED
        if unchanged_there:
            return State.KEPT
        return State.ADDED if base is None else State.CONFLICT

    def _is_newer_than(self, base: Base | None) -> TypeGuard[Base]:
        """Whether the lesson is that of the base, or another one that was not made on an earlier day."""
        return base is not None and (base.lesson_uuid == self._pack.uuid or base.day <= self._pack.made)

    def _has_text_of(self, mine: Thing) -> bool:
        """Whether the text of an article is as it came, whatever was marked in it."""
        text = text_alone(mine)
        base = self._bases.get(text.uuid)
        return self._is_newer_than(base) and base.sha256 == text.sha256

    def _is_deleted(self, thing: Thing) -> bool:
        """Whether something that came and is not here was deleted by itself, and not with its article."""
        match thing.kind:
            case "actor":
                return True
            case "collection":
                return not self._articles.isdisjoint(_texts(thing.content["articles"]))
            case _:
                return thing.content["article_id"] in self._articles


def practised(mine: Thing, theirs: Thing) -> Thing:
    """A card with the answers of both sides, each once, and the memory of the side that answered last.

    That memory is taken as it is: it came of all answers of its own side, by the options that held there, and what the
    other side's answers said of the same card is older. Replaying both logs as one would count answers as one after the
    other that were given side by side. Of two that answered at the same moment a card that is set aside stays so.
    """
    rows: dict[str, list[Value]] = {}
    for side in (theirs, mine):
        reviews = side.content["reviews"]
        assert isinstance(reviews, list)
        rows |= {str(row[0]): row for row in reviews if isinstance(row, list)}
    last, last_here = str(theirs.content["last"] or ""), str(mine.content["last"] or "")
    content = dict((theirs if last > last_here else mine).content)
    if last == last_here:
        content["set_aside"] = max(int(str(side.content["set_aside"])) for side in (mine, theirs))
    in_order: list[list[Value]] = sorted(rows.values(), key=lambda row: (str(row[1]), str(row[0])))  # as they are read
    content["reviews"] = [*in_order]
    return mine._replace(content=content)


def _who(thing: Thing, *, whole: bool) -> set[str]:
    """The uuids of the actors without whom a thing cannot be; of the `whole` thing all that it names."""
    values = thing.content.values() if whole else (thing.content[name] for name in _WHO.get(thing.kind, ()))
    return set(_texts(list(values)))


def _texts(value: Value) -> Iterator[str]:
    """All texts within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def _can_go(thing: Thing) -> bool:
    """Articles and actors stay: readers may have work in them, and other lessons may speak of them."""
    return thing.kind not in {"article", "actor", "collection", "learning", "card", *_ONLY_ADDED}


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


def renamed(pack: Pack, uuids: Mapping[str, str]) -> tuple[Pack, dict[Key, Thing]]:
    """The lesson with other uuids for some of its actors, those by which the library knows them.

    And, by their kinds and new uuids, the things that are different now, as they were. Of two actors that are one here
    the one with the library's own uuid counts; a relation between the two goes.
    """
    if not uuids:
        return pack, {}
    things: dict[Key, Thing] = {}
    written: dict[Key, Thing] = {}
    alike: Counter[str] = Counter()
    for thing in pack.things:
        content = {name: _with(value, uuids) for name, value in thing.content.items()}
        uuid = uuids.get(thing.uuid, thing.uuid) if thing.kind == "actor" else thing.uuid
        if thing.kind == "relation":
            if content["from_id"] == content["to_id"] and thing.content["from_id"] != thing.content["to_id"]:
                continue
            uuid = derived_uuid(thing.kind, content, alike)
        if thing.kind in _ONCE:
            part, width = _ONCE[thing.kind]
            content[part] = _once(content[part], thing.content[part], width)
        key = thing.kind, uuid
        if key not in things or uuid == thing.uuid:
            things[key], written[key] = Thing(thing.kind, uuid, content), thing
    return pack._replace(things=tuple(things.values())), {
        key: thing for key, thing in written.items() if thing != things[key]
    }


_ONCE = {"event": ("actors", 1), "side": ("members", 2)}
"""The parts in which nobody stands twice, and how many columns say so: an actor, an actor in a period."""


def _once(rows: Value, written: Value, width: int) -> Value:
    """The rows of a part, each actor once: of equal ones that which was the actor's already."""
    assert isinstance(rows, list)
    assert isinstance(written, list)
    kept: dict[str, Value] = {}
    for row, before in zip(rows, written, strict=True):
        assert isinstance(row, list)
        who = str(row[:width])
        if row == before or who not in kept:
            kept[who] = row
    return list(kept.values())


def _with(value: Value, uuids: Mapping[str, str]) -> Value:
    if isinstance(value, list):
        return [_with(one, uuids) for one in value]
    return uuids.get(value, value) if isinstance(value, str) else value
