"""Lessons to give away: sharing articles as a file, and taking such a file in."""

import json
import os
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from db.model.article import Anchor, Paragraph, ParagraphKind, Span
from db.model.change import Change
from db.model.doubt import DoubtKind
from db.model.errors import StorageError
from db.model.pack import Audience, Pack, Thing
from db.model.sentence import Sentence
from db.packs.held import Held, kinds_for
from db.packs.loading import is_lesson, load
from db.packs.writing import write
from db.received import Received
from desktop.library.curating.correcting import replace_text
from desktop.library.curating.leftovers import remove_unused
from desktop.library.curating.moving import Places
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened
from desktop.sharing.comparing import CHANGING, Base, Item, Key, State, compare, renamed

__all__ = ["Plan", "Shared", "is_lesson", "load", "plan", "put_together", "save", "shared_lessons", "take"]

_SHARED = "shared lesson "
"""Before the uuid of a lesson, the name under which a library remembers what was shared."""


class Shared(NamedTuple):
    """A lesson that was shared from this library: its newest edition."""

    uuid: str
    title: str
    edition: int
    audience: Audience
    article_uuids: tuple[str, ...]
    sha256: str
    """Of what it held, but for edition and day."""


def shared_lessons(library: Library) -> list[Shared]:
    """The lessons that were shared from this library, in the order of their first editions."""
    found: list[Shared] = []
    for name, value in library.study.settings(_SHARED).items():
        stored: dict[str, Any] = json.loads(value)
        found.append(
            Shared(
                name.removeprefix(_SHARED),
                stored["title"],
                stored["edition"],
                Audience(stored["audience"]),
                tuple(stored["articles"]),
                stored["sha256"],
            )
        )
    return found


def put_together(
    library: Library,
    article_ids: Sequence[int],
    audience: Audience,
    title: str,
    day: str,
    *,
    notes: bool = False,
    collection: str = "",
    again: Shared | None = None,
) -> Pack:
    """The lesson of these articles, in this order, with everything that belongs to them.

    `day` is today (2026-11-22). `again` makes it the next edition of a lesson, or the same one where nothing has
    changed. `collection` is the uuid of one that goes along. Suggestions, reading positions and presets never do.

    Raises:
        LibraryError: the library cannot be read.
    """
    kinds = kinds_for(audience, notes=notes) | ({"collection"} if collection else frozenset[str]())
    things, _ = Held(library.store).read(article_ids, kinds)
    kept = tuple(thing for thing in things if thing.kind != "collection" or thing.uuid == collection)
    uuid = str(uuid4()) if again is None else again.uuid
    pack = Pack(uuid, one_line(title), 1, audience, day, kept)
    if again is not None:
        pack = pack._replace(edition=again.edition + (_content(pack) != again.sha256))
    return pack


def save(library: Library, pack: Pack, target: Path) -> None:
    """Write a lesson into a file, and remember it as shared.

    Raises:
        LibraryError: it could not be written; the old file, if there was one, is as it was.
    """
    if os.path.realpath(target) == str(library.path):
        raise StorageError("“{name}” is the library itself.", "Choose another name.", name=target.name)
    write(pack, target)
    stored = {
        "title": pack.title,
        "edition": pack.edition,
        "audience": pack.audience.value,
        "articles": [thing.uuid for thing in pack.of_kind("article")],
        "sha256": _content(pack),
    }
    if not library.store.read_only:
        with library.store.quiet():
            library.study.set_setting(_SHARED + pack.uuid, json.dumps(stored, ensure_ascii=False))


def _content(pack: Pack) -> str:
    return pack._replace(edition=1, made="").sha256


class Plan(NamedTuple):
    """What taking a lesson in would do, item by item.

    `newer` is the edition that the library has already, where that is a newer one. `alike` pairs actors of the lesson
    that the library does not know with actors of the library that have the same name and kind; `joined` says, by the
    uuids of both, which of these were found to be the same.
    """

    pack: Pack
    items: tuple[Item, ...]
    newer: int | None
    alike: tuple[tuple[Thing, Thing], ...]
    joined: Mapping[str, str]

    def of(self, *states: State) -> list[Item]:
        """The items in these states, in order."""
        return [item for item in self.items if item.state in states]

    @property
    def changes_nothing(self) -> bool:
        """Whether there is nothing to write and nothing to choose."""
        return not self.of(State.CONFLICT, *CHANGING)


def plan(library: Library, pack: Pack, joined: Mapping[str, str] | None = None) -> Plan:
    """What taking a lesson in would do; nothing is written. `joined` is as in Plan.

    Raises:
        LibraryError: the library cannot be read.
    """
    joined = joined or {}
    held = Held(library.store)
    asked = [thing.uuid for thing in pack.of_kind("actor")]
    known = held.actor_ids([*asked, *joined.values()])
    names = {uuid: own for uuid, (_, own) in known.items() if uuid != own}
    mapped = renamed(pack, names | dict(joined))
    mine, _ = _mine(held, mapped)
    came = Received(library.store).all()
    bases = {uuid: Base(one.lesson_uuid, one.sha256) for uuid, one in came.items()}
    newest = max((one.edition for one in came.values() if one.lesson_uuid == pack.uuid), default=0)
    items = compare(mapped, {(thing.kind, thing.uuid): thing for thing in mine}, bases)
    unknown = [
        thing for thing in mapped.of_kind("actor") if thing.uuid not in known and thing.uuid not in joined.values()
    ]
    return Plan(mapped, tuple(items), newest if newest > pack.edition else None, _alike(library, unknown), joined)


def _mine(held: Held, pack: Pack) -> tuple[list[Thing], dict[Key, int]]:
    """What the library has of a lesson's things and in its articles, with row ids."""
    articles = held.article_ids(thing.uuid for thing in pack.of_kind("article"))
    actors = held.actor_ids(thing.uuid for thing in pack.of_kind("actor"))
    notes = bool(pack.of_kind("note"))
    kinds = kinds_for(pack.audience, notes=notes) | {"collection"}
    things, ids = held.read(list(articles.values()), kinds, [row_id for row_id, _ in actors.values()])
    return [thing for thing in things if thing.kind != "collection" or _has(pack, thing)], ids


def _has(pack: Pack, thing: Thing) -> bool:
    return any(one.uuid == thing.uuid for one in pack.of_kind(thing.kind))


def _alike(library: Library, unknown: Sequence[Thing]) -> tuple[tuple[Thing, Thing], ...]:
    """Pairs of an unknown actor and the one actor of the library that has the same name and kind."""
    by_name: dict[tuple[str, str], list[Thing]] = {}
    if unknown:
        things, _ = Held(library.store).read((), {"actor"}, [actor.id for actor in library.actors.of_library()])
        for thing in things:
            by_name.setdefault(_name_and_kind(thing), []).append(thing)
    pairs = [(thing, by_name.get(_name_and_kind(thing), [])) for thing in unknown]
    return tuple((thing, found[0]) for thing, found in pairs if len(found) == 1)


def _name_and_kind(thing: Thing) -> tuple[str, str]:
    return str(thing.content["name"]).casefold(), str(thing.content["kind"])


def take(library: Library, wanted: Plan, theirs: Collection[Key] = ()) -> Change:
    """Carry a plan out as one step that can be undone.

    `theirs` are the conflicts in which the lesson's version is taken; in all others the library's stays.

    Raises:
        LibraryError: the library refused the write; nothing was changed.
    """
    name = Sentence("lesson “{title}”", title=shortened(wanted.pack.title))
    return library.do(name, _Taking(library, wanted, frozenset(theirs)).carry_out)


class _Taking:
    """A plan while it is carried out, inside Library.do()."""

    def __init__(self, library: Library, wanted: Plan, theirs: frozenset[Key]) -> None:
        self._library = library
        self._plan = wanted
        self._held = Held(library.store)
        self._put: dict[Key, Item] = {
            item.key: item
            for item in wanted.items
            if item.state in CHANGING or (item.state is State.CONFLICT and item.key in theirs)
        }
        self._ids: dict[Key, int] = {}

    def carry_out(self) -> None:
        _, self._ids = _mine(self._held, self._plan.pack)
        self._join_actors()
        for item in self._put.values():
            if item.state is State.GONE:
                self._remove(item)
        written = [thing for item in self._put.values() if (thing := self._written(item)) is not None]
        for thing in written:
            self._held.link(thing, self._ids)
        self._remember()

    def _join_actors(self) -> None:
        """Let the actors that were found to be the same be known by the lesson's uuids as well."""
        for uuid, own in self._plan.joined.items():
            self._library.actors.add_uuid(self._ids["actor", own], uuid)

    def _written(self, item: Item) -> Thing | None:
        """Add or change one thing; None where it has no place in the text as it is here."""
        if item.state is State.GONE:
            return None
        thing = self._placed(item.result or item.thing)
        if thing is None:
            return None
        if thing.kind == "collection":
            thing = self._with_free_name(thing, item.mine)
        if item.mine is None:
            self._held.add(thing, self._ids)
        elif thing.kind == "article":
            self._change_article(thing, item.mine)
        else:
            self._held.replace(thing, self._ids)
        return thing

    def _change_article(self, thing: Thing, mine: Thing) -> None:
        library, content = self._library, thing.content
        article = library.articles.get(self._ids["article", thing.uuid])
        if any(content[name] != mine.content[name] for name in ("text", "paragraphs")):
            replace_text(library, article, str(content["text"]), _paragraphs(content["paragraphs"]), keep_actors=True)
        self._held.replace(thing, self._ids)
        for doubt in library.doubts.of_article(article.id):
            if doubt.kind is DoubtKind.MENTION:  # the lesson says where everybody is mentioned now
                library.doubts.remove(doubt.id)

    @cached_property
    def _moved(self) -> dict[str, Places]:
        """For each article whose text stays another one than the lesson's, where places of that are in it."""
        found: dict[str, Places] = {}
        for item in self._plan.items:
            if item.thing.kind == "article" and item.mine is not None and item.key not in self._put:
                theirs, mine = str(item.thing.content["text"]), str(item.mine.content["text"])
                if theirs != mine:
                    found[item.thing.uuid] = Places(theirs, mine, ())
        return found

    def _placed(self, thing: Thing) -> Thing | None:
        """A thing with its evidence at its place in the text that the library keeps; None where that is not certain."""
        places = self._moved.get(str(thing.content.get("article_id")))
        anchor = thing.content.get("anchor")
        if places is None or not isinstance(anchor, list):
            return thing
        start, end, quote, before, after = anchor
        span = places.of_anchor(Anchor(Span(int(str(start)), int(str(end))), str(quote), str(before), str(after)))
        if span is None:
            return None
        text = self._library.articles.get(self._ids["article", str(thing.content["article_id"])]).text
        now = Anchor.of(text, span)
        return thing._replace(content=thing.content | {"anchor": [*now.span, now.quote, now.before, now.after]})

    def _with_free_name(self, thing: Thing, mine: Thing | None) -> Thing:
        """A collection under a name that no other one has."""
        name, number = str(thing.content["name"]), 1
        wanted = name
        taken = {one.name for one in self._library.collections.all() if mine is None or one.uuid != mine.uuid}
        while wanted in taken:
            number += 1
            wanted = f"{name} ({number})"
        return thing._replace(content=thing.content | {"name": wanted})

    def _remove(self, item: Item) -> None:
        row_id, library = self._ids[item.key], self._library
        match item.thing.kind:
            case "event":
                library.events.remove(row_id)
            case "later_event":
                library.events.remove_later(row_id)
            case "relation":
                library.actors.remove_relation(row_id)
            case "statement":
                library.statements.remove(row_id)
            case "word":
                library.statements.remove_word(row_id)
            case "question":
                library.handouts.remove_question(row_id)
            case "side":
                self._remove_side(item.thing)
            case _:
                return
        remove_unused(library, ())

    def _remove_side(self, thing: Thing) -> None:
        article_id = self._ids["article", str(thing.content["article_id"])]
        sides = [side for side in self._library.articles.sides(article_id) if side.uuid != thing.uuid]
        self._library.articles.set_sides(article_id, sides)

    def _remember(self) -> None:
        """Remember how everything came that came by this lesson, so that its next edition can be compared."""
        received, pack = Received(self._library.store), self._plan.pack
        came = received.all()
        states = (State.ADDED, State.UPDATED, State.CONFLICT)
        things = [
            item.thing
            for item in self._plan.items
            if item.state in states
            or (item.state in (State.SAME, State.KEPT) and _is_from(came.get(item.thing.uuid), pack))
        ]
        received.set(pack.uuid, pack.edition, things)
        received.forget(item.thing.uuid for item in self._plan.of(State.GONE, State.LEFT))


def _is_from(came: Any, pack: Pack) -> bool:
    return came is not None and came.lesson_uuid == pack.uuid


def _paragraphs(rows: Any) -> list[Paragraph]:
    return [Paragraph(Span(start, end), ParagraphKind(kind), number) for start, end, kind, number in rows]
