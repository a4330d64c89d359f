"""Taking a lesson into a library."""

from collections.abc import Collection
from functools import cached_property
from typing import Any

from db.model.article import Anchor, Paragraph, ParagraphKind, Span
from db.model.change import Change
from db.model.doubt import DoubtKind
from db.model.errors import LibraryError
from db.model.pack import Pack, Thing
from db.model.sentence import Sentence
from db.packs.held import Held
from db.received import Received
from desktop.library.curating.actors import place_mentions
from desktop.library.curating.correcting import replace_text
from desktop.library.curating.leftovers import remove_unused
from desktop.library.curating.moving import Places
from desktop.library.library import Library
from desktop.library.planning import Plan, by_key, held_by
from desktop.library.typed import shortened
from desktop.sharing.comparing import Item, Key, State, text_alone, to_write


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
        self._put = to_write(wanted.items, theirs)
        self._ids: dict[Key, int] = {}

    def carry_out(self) -> None:
        mine, self._ids = held_by(self._held, self._plan.pack)
        now = by_key(mine)
        if any(now.get(item.key) != item.mine for item in self._plan.items):
            raise LibraryError(
                "The library has changed since the lesson was compared with it.", "Open the lesson again."
            )
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
        """Add or change one thing and return it as it is stored; None for one that goes."""
        if item.state is State.GONE:
            return None
        thing, doubtful = self._placed(item.result or item.thing)
        if thing.kind == "collection":
            thing = self._with_free_name(thing, item.mine)
        if item.mine is None:
            self._held.add(thing, self._ids)
        elif thing.kind == "article":
            self._change_article(thing, item)
        else:
            self._held.replace(thing, self._ids)
        if thing.content.get("anchor") is not None:
            anchor_id = self._held.settle(thing, self._ids)
            if doubtful is not None:
                self._library.doubts.add_anchor(
                    self._ids["article", str(thing.content["article_id"])], anchor_id, *doubtful
                )
        return thing

    def _change_article(self, thing: Thing, item: Item) -> None:
        library, content, mine = self._library, thing.content, item.mine
        assert mine is not None
        article = library.articles.get(self._ids["article", thing.uuid])
        if any(content[name] != mine.content[name] for name in ("text", "paragraphs")):
            replace_text(library, article, str(content["text"]), _paragraphs(content["paragraphs"]), keep_actors=True)
        own = library.actors.mentions(article.id) if item.own_mentions else ()
        self._held.replace(thing, self._ids)
        for actor_id in dict.fromkeys(one.actor_id for one in own):
            spans = [one.span for one in own if one.actor_id == actor_id]
            place_mentions(library, article.id, actor_id, spans, replace=False)
        self._settle_mentions(article.id, own_mentions=item.own_mentions)

    def _settle_mentions(self, article_id: int, *, own_mentions: bool) -> None:
        """The lesson says where its actors are mentioned: what was doubtful of that is so no more.

        Where mentions were changed here, a doubt may be about one of the reader's: it stays but where a mention stands.
        """
        told = {self._ids.get(item.key) for item in self._plan.items if item.thing.kind == "actor"}
        spans = [one.span for one in self._library.actors.mentions(article_id)]
        for doubt in self._library.doubts.of_article(article_id):
            settled = any(one.overlaps(doubt.span) for one in spans) if own_mentions else doubt.target_id in told
            if doubt.kind is DoubtKind.MENTION and settled:
                self._library.doubts.remove(doubt.id)

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

    def _placed(self, thing: Thing) -> tuple[Thing, tuple[Span, Anchor] | None]:
        """A thing with its evidence at its place in the text that the library keeps, or as near as it can be.

        Then also where it may be, and what it was in the lesson's text.
        """
        places = self._moved.get(str(thing.content.get("article_id")))
        values: Any = thing.content.get("anchor")
        if places is None or values is None:
            return thing, None
        start, end, quote, before, after = values
        was = Anchor(Span(start, end), quote, before, after)
        span, doubtful = places.of_anchor(was), None
        if span is None:
            span, doubtful = places.nearest_words(was.span), (places.nearest(was.span), was)
        text = self._library.articles.get(self._ids["article", str(thing.content["article_id"])]).text
        now = Anchor.of(text, span)
        return thing._replace(
            content=thing.content | {"anchor": [*now.span, now.quote, now.before, now.after]}
        ), doubtful

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
        last = came.get(pack.uuid)
        if last is not None and last.sha256 == self._plan.sha256 and not self._put:
            return  # this very file, once more
        states = (State.ADDED, State.UPDATED, State.CONFLICT)
        things = [
            item.thing
            for item in self._plan.items
            # Answers are told by their own uuids.
            if item.thing.kind != "card"
            and (
                item.state in states
                or item.key in self._put
                or (item.state in (State.SAME, State.KEPT) and _is_from(came.get(item.thing.uuid), pack))
            )
            and item.state is not State.MERGED
        ]
        things += [text_alone(thing) for thing in things if thing.kind == "article"]
        received.set(pack.uuid, pack.edition, pack.made, {thing.uuid: thing.sha256 for thing in things})
        if things:
            received.set(pack.uuid, pack.edition, pack.made, {pack.uuid: self._plan.sha256})
        for item in self._plan.of(State.MERGED):
            one = came.get(item.thing.uuid)
            if one is not None and item.mine is not None and item.result is not None and one.sha256 == item.mine.sha256:
                # Nobody has changed it: what it has more came in a lesson, too.
                received.set(one.lesson_uuid, one.edition, one.added, {item.thing.uuid: item.result.sha256})
        received.forget(item.thing.uuid for item in self._plan.of(State.GONE, State.LEFT))


def _is_from(came: Any, pack: Pack) -> bool:
    return came is not None and came.lesson_uuid == pack.uuid


def _paragraphs(rows: Any) -> list[Paragraph]:
    return [Paragraph(Span(start, end), ParagraphKind(kind), number) for start, end, kind, number in rows]
