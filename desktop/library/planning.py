"""What taking a lesson into a library would do."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from db.model.actor import Actor
from db.model.errors import DamagedError
from db.model.pack import Pack, Thing, Value
from db.packs.held import Held, kinds_for
from db.packs.kinds import BY_NAME, PRACTICE
from db.received import Received
from desktop.library.library import Library
from desktop.sharing.comparing import CHANGING, Base, Item, Key, State, compare, renamed

_DAY = len("2026-11-22")
_AT_ONCE = 5_000
"""Names that one query looks for; SQLite takes 32,766 parameters, each name is two."""


class Plan(NamedTuple):
    """What taking a lesson in would do, item by item.

    `sha256` is that of the lesson in its file; `pack` names actors by the uuids that they have in the library.
    `newer` is the edition that the library has already, where that is a newer one. `alike` pairs actors of the lesson
    that the library does not know with actors of the library that have the same name and kind; `joined` says, by the
    uuids of both, which of these were found to be the same.
    """

    pack: Pack
    items: tuple[Item, ...]
    newer: int | None
    alike: tuple[tuple[Thing, Thing], ...]
    joined: Mapping[str, str]
    sha256: str

    def of(self, *states: State) -> list[Item]:
        """The items in these states, in order."""
        return [item for item in self.items if item.state in states]

    @property
    def changes_nothing(self) -> bool:
        """Whether there is nothing to write and nothing to choose."""
        return not self.of(State.CONFLICT, *CHANGING)

    @property
    def answers(self) -> int:
        """How many answers of practice come with the lesson that the library does not have."""
        return sum(
            _answers(item.result or item.thing) - (_answers(item.mine) if item.mine is not None else 0)
            for item in self.of(State.ADDED, State.MERGED)
            if item.thing.kind == "card"
        )


def plan(library: Library, pack: Pack, joined: Mapping[str, str] | None = None, *, practice: bool = True) -> Plan:
    """What taking a lesson in would do; nothing is written. `joined` is as in Plan.

    Without `practice` what somebody practised is left out of it, as if it were not in the file.

    Raises:
        LibraryError: the library cannot be read, or the lesson says of its things that they are in another article
            than they are here.
    """
    if not practice:
        pack = pack._replace(things=tuple(thing for thing in pack.things if thing.kind not in PRACTICE))
    joined = joined or {}
    held = Held(library.store)
    asked = [thing.uuid for thing in pack.of_kind("actor")]
    known = held.actor_ids([*asked, *joined.values()])
    names = {uuid: own for uuid, (_, own) in known.items() if uuid != own}
    mapped, written = renamed(pack, names | dict(joined))
    mine, _ = held_by(held, mapped)
    came = Received(library.store).all()
    bases = {uuid: Base(one.lesson_uuid, one.sha256, one.added[:_DAY]) for uuid, one in came.items()}
    newest = max((one.edition for one in came.values() if one.lesson_uuid == pack.uuid), default=0)
    last = came.get(pack.uuid)
    again = last is not None and last.sha256 == pack.sha256
    _look_for_strangers(held, mapped, by_key(mine))
    items = compare(mapped, by_key(mine), bases, written, again=again)
    unknown = [
        thing for thing in mapped.of_kind("actor") if thing.uuid not in known and thing.uuid not in joined.values()
    ]
    newer = newest if newest > pack.edition else None
    alike = _alike(library, held, mapped, unknown)
    return Plan(mapped, tuple(items), newer, alike, joined, pack.sha256)


def held_by(held: Held, pack: Pack) -> tuple[list[Thing], dict[Key, int]]:
    """What the library has of a lesson's things and in its articles, with row ids."""
    articles = held.article_ids(thing.uuid for thing in pack.of_kind("article"))
    actors = held.actor_ids(thing.uuid for thing in pack.of_kind("actor"))
    collections = held.collection_ids(thing.uuid for thing in pack.of_kind("collection"))
    present = {thing.kind for thing in pack.things}
    practice = not PRACTICE.isdisjoint(present)
    kinds = kinds_for(pack.audience, notes="note" in present, practice=practice) | {"collection"}
    things, ids = held.read(
        list(articles.values()), kinds, [row_id for row_id, _ in actors.values()], collections.values()
    )
    return [in_order(thing) for thing in things if thing.kind != "collection" or thing.uuid in collections], ids


def in_order(thing: Thing) -> Thing:
    """A collection with its articles numbered from 1, whatever others of the library lie between them."""
    if thing.kind != "collection":
        return thing
    rows: Any = thing.content["articles"]
    return thing._replace(content=thing.content | {"articles": [[row[0], place] for place, row in enumerate(rows, 1)]})


def _look_for_strangers(held: Held, pack: Pack, mine: Mapping[Key, Thing]) -> None:
    """Refuse a lesson that gives the uuid of something here to something of another article."""
    for kind in BY_NAME.values():
        if kind.has_uuid and kind.in_article:
            new = [thing for thing in pack.of_kind(kind.table) if (kind.table, thing.uuid) not in mine]
            here = held.known(kind.table, [thing.uuid for thing in new]) if new else {}
            if here:
                raise _strange(pack)
    answers = {str(uuid): thing.uuid for thing in pack.of_kind("card") for uuid in _answer_uuids(thing)}
    known = {str(uuid): one.uuid for one in mine.values() if one.kind == "card" for uuid in _answer_uuids(one)}
    here = held.known("review", answers) if answers else {}
    if any(known.get(uuid) != answers[uuid] for uuid in here):
        raise _strange(pack)


def _strange(pack: Pack) -> DamagedError:
    return DamagedError(
        "“{title}” does not fit this library: it puts things of yours into other articles.",
        "Ask for the file again.",
        title=pack.title,
    )


def _answer_uuids(card: Thing) -> list[Value]:
    rows: Any = card.content["reviews"]
    return [row[0] for row in rows]


def _answers(card: Thing) -> int:
    return len(_answer_uuids(card))


def by_key(things: Iterable[Thing]) -> dict[Key, Thing]:
    """Things by kind and uuid."""
    return {(thing.kind, thing.uuid): thing for thing in things}


def _alike(library: Library, held: Held, pack: Pack, unknown: Sequence[Thing]) -> tuple[tuple[Thing, Thing], ...]:
    """Pairs of an unknown actor and the one actor of the library that has one of its names, and its kind.

    Two that the lesson itself tells apart are no pair.
    """
    found: dict[int, Actor] = {}
    asked = sorted({name for thing in unknown for name in _names(thing)})
    for start in range(0, len(asked), _AT_ONCE):
        found |= {actor.id: actor for actor in library.actors.called(asked[start : start + _AT_ONCE])}
    things, _ = held.read((), {"actor"}, found)
    in_lesson = {thing.uuid for thing in pack.of_kind("actor")}
    by_name: dict[tuple[str, Value], list[Thing]] = {}
    for thing in things:
        for name in _names(thing) if thing.uuid not in in_lesson else ():
            by_name.setdefault((name, thing.content["kind"]), []).append(thing)
    pairs: list[tuple[Thing, Thing]] = []
    for thing in unknown:
        same = [one for name in _names(thing) for one in by_name.get((name, thing.content["kind"]), ())]
        if len(by_key(same)) == 1:
            pairs.append((thing, same[0]))
    return tuple(pairs)


def _names(actor: Thing) -> set[str]:
    """The name of an actor and those in its own script; an alias ("the president") may be many people's."""
    names: Any = actor.content["names"]
    return {str(actor.content["name"]), *(name for name, language in names if language)}
