"""What a newer edition of a lesson says differently, in words for whoever has sheets of an older one in their hands."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, cast

from db.model.pack import Pack, Thing
from db.model.sentence import mark
from desktop.sharing.comparing import Base, Item, State, compare
from desktop.sharing.describing import names, title
from desktop.sharing.fields import FIELDS, KINDS, Teller
from desktop.sharing.text_changes import NOTHING, Excerpt, TextChange, text_changes, word_changes
from desktop.wording.language import ENGLISH, Language

_FOR_ALL = ("event", "later_event", "relation", "side", "word")
_FOR_COLLEAGUES = ("statement", "question")
"""What an article is told by, in the order of a slip. Statements go with questions: exercises ask who says what."""
_MOST = 40
"""Places in one article's text that anybody corrects by hand."""
_CAME = mark("This article is new in the lesson.")
_WENT = mark("This article is no longer part of the lesson.")
_TOO_MUCH = mark("The text has changed in too many places to be corrected by hand: print the article anew.")


class Correction(NamedTuple):
    """One place: `where` names it; of what came or went, `old` or `new` is NOTHING."""

    where: str
    old: Excerpt
    new: Excerpt

    @property
    def both(self) -> bool:
        """Whether both editions say something here."""
        return bool(self.old.text and self.new.text)


class CorrectedArticle(NamedTuple):
    """What is corrected in one article. `thing` is the newer one, or the older where the lesson has it no more.

    `note` is a sentence on the whole article where there is one: it came, it went, or differs too much.
    """

    thing: Thing
    note: str
    corrections: tuple[Correction, ...]


class Corrections(NamedTuple):
    """All that is corrected: by article, and the actors, which all articles of a lesson share."""

    articles: tuple[CorrectedArticle, ...]
    actors: tuple[Correction, ...]

    @property
    def none(self) -> bool:
        """Whether there is nothing to correct."""
        return not (self.articles or self.actors)

    @property
    def places(self) -> int:
        """How many places there are; a note on a whole article counts as one."""
        return len(self.actors) + sum(bool(one.note) + len(one.corrections) for one in self.articles)


def corrections(old: Pack, new: Pack, language: Language = ENGLISH, *, colleagues: bool = False) -> Corrections:
    """What stands on sheets and in the window of the edition `old` and reads differently in `new`.

    Questions, answers and statements are told to `colleagues` alone. What readers do not see (where evidence lies, how
    a date was worked out) is left out, and so are notes, saved sheets and practice.
    """
    kinds = {"article", "actor", *_FOR_ALL, *(_FOR_COLLEAGUES if colleagues else ())}
    old, new = (one._replace(things=tuple(thing for thing in one.things if thing.kind in kinds)) for one in (old, new))
    return _Comparison(old, new, language, colleagues=colleagues).found()


class _Comparison:
    """Two editions while they are compared."""

    def __init__(self, old: Pack, new: Pack, language: Language, *, colleagues: bool) -> None:
        self._old, self._new, self._colleagues = old, new, colleagues
        # As if the older edition had been taken in, and the newer one were to come: whatever differs is told by that.
        bases = {thing.uuid: Base(new.uuid, thing.sha256, new.made) for thing in old.things}
        found = compare(new, {(thing.kind, thing.uuid): thing for thing in old.things}, bases)
        self._items = [item for item in found if item.state is not State.SAME]
        self._names = names(new.things) | names(old.things)
        self._teller = Teller(language, self._names)

    def found(self) -> Corrections:
        """All corrections."""
        present = {thing.uuid for thing in self._new.of_kind("article")}
        gone = [thing for thing in self._old.of_kind("article") if thing.uuid not in present]
        articles = [self._article(thing) for thing in self._new.of_kind("article")]
        articles += [CorrectedArticle(thing, self._teller.say(_WENT), ()) for thing in gone]
        told = tuple(one for one in articles if one.note or one.corrections)
        return Corrections(told, tuple(self._actors()))

    def _article(self, thing: Thing) -> CorrectedArticle:
        own = next((one for one in self._items if one.key == ("article", thing.uuid)), None)
        note = ""
        found: list[Correction] = []
        if own is not None and own.mine is None:
            return CorrectedArticle(thing, self._teller.say(_CAME), ())
        if own is not None and own.mine is not None:
            in_text = self._text(own.mine, thing)
            note = self._teller.say(_TOO_MUCH) if in_text is None else ""
            found += [*self._fields(own), *(in_text or ())]
        for kind in (*_FOR_ALL, *_FOR_COLLEAGUES):
            of_kind = [one for one in self._items if one.thing.kind == kind]
            of_article = [one for one in of_kind if one.thing.content["article_id"] == thing.uuid]
            found += _without_moved([one for item in of_article for one in self._thing(item)])
        return CorrectedArticle(thing, note, tuple(found))

    def _actors(self) -> Iterator[Correction]:
        """Actors that differ, in the order of the newer edition; then those that it has no more."""
        for item in self._items:
            if item.thing.kind == "actor":
                yield from self._thing(item)
        present = {thing.uuid for thing in self._new.of_kind("actor")}
        for thing in self._old.of_kind("actor"):
            if thing.uuid not in present:
                yield self._came_or_went(Item(State.GONE, thing, thing))

    # One thing

    def _thing(self, item: Item) -> Iterator[Correction]:
        if item.mine is None or item.state is State.GONE:
            yield self._came_or_went(item)
        else:
            yield from self._fields(item)

    def _came_or_went(self, item: Item) -> Correction:
        words, went = Excerpt(self._whole(item.thing)), item.state is State.GONE
        return Correction(
            self._teller.say(KINDS[item.thing.kind]), words if went else NOTHING, NOTHING if went else words
        )

    def _whole(self, thing: Thing) -> str:
        """A thing that came or went, on one line: its name, and what is most asked of it."""
        content = thing.content
        match thing.kind:
            case "event" | "later_event":
                return self._teller.say(
                    "{date}: {words}", date=self._teller.date(content["date"]), words=content["title"]
                )
            case "actor" | "word":
                name, words = content[thing.kind if thing.kind == "word" else "name"], _MEANING[thing.kind]
                return (
                    self._teller.say("{name}: {words}", name=name, words=content[words])
                    if content[words]
                    else str(name)
                )
            case "relation":
                period = content["period"]
                return self._teller.in_period(title(thing, self._names), None if period is None else str(period))
            case _:
                return title(thing, self._names)

    def _fields(self, item: Item) -> Iterator[Correction]:
        """What two versions of a thing say differently, field by field."""
        assert item.mine is not None
        name = title(item.mine, self._names)
        for field in FIELDS[item.thing.kind]:
            if field.column not in item.differing or (field.colleagues and not self._colleagues):
                continue
            old, new = (field.tell(self._teller, one.content[field.column]) for one in (item.mine, item.thing))
            if old.split() != new.split():
                yield Correction(self._teller.say(field.called, name=name), *word_changes(old, new))

    # The text

    def _text(self, old: Thing, new: Thing) -> list[Correction] | None:
        """What the text says differently; None where that is too much to be corrected by hand."""
        changes = text_changes(_paragraphs(old), _paragraphs(new))
        if changes is None or len(changes) > _MOST:
            return None
        return [Correction(self._where(old, change), change.old, change.new) for change in changes]

    def _where(self, old: Thing, change: TextChange) -> str:
        """The place as the older edition numbers it; of a paragraph that came, the one that it stands after."""
        rows: list[Any] = cast("list[Any]", old.content["paragraphs"])
        if change.came:
            before = (rows[place][3] for place in range(change.paragraph, -1, -1))
            number = next((number for number in before if number is not None), None)
            return (
                self._teller.say("At the beginning")
                if number is None
                else self._teller.say("After paragraph {number}", number=number)
            )
        number = rows[change.paragraph][3]
        if number is None:
            return self._teller.say("Heading “{title}”", title=_paragraphs(old)[change.paragraph])
        return self._teller.say("Paragraph {number}", number=number)


def _without_moved(found: Sequence[Correction]) -> list[Correction]:
    """Without what went and came again with the same words: a relation that is shown by another sentence now."""
    came = {(one.where, one.new.text) for one in found if not one.old.text}
    went = {(one.where, one.old.text) for one in found if not one.new.text}
    moved = came & went
    return [one for one in found if one.both or (one.where, one.old.text or one.new.text) not in moved]


_MEANING = {"actor": "gloss", "word": "meaning"}


def _paragraphs(article: Thing) -> Sequence[str]:
    """The texts of an article's paragraphs and headings, in order."""
    text, rows = str(article.content["text"]), cast("list[list[Any]]", article.content["paragraphs"])
    return [text[start:end] for start, end, _, _ in rows]
