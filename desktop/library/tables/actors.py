"""Rows of actors: who is new, who is there already, and where the text names them."""

from db.model.actor import Actor, ActorKind, DatedGloss, OriginalName, Role
from db.model.article import Span
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from desktop.library.curating.actors import checked
from desktop.library.library import Library
from desktop.library.matching import FoldedText
from desktop.library.tables.rows import Cells, Outcome, PlannedRow, moment_or_none
from desktop.sharing.cells import parted, undated
from desktop.sharing.columns import Field
from desktop.sharing.tables import YES

_YES = frozenset({YES, "x", "1", "true", "ja", "oui", "sí", "si", "да", "نعم"})
_KINDS = {kind.value: kind for kind in ActorKind}


class ActorRows:
    """Plans the rows of actors for one article."""

    def __init__(self, library: Library, lesson: Lesson) -> None:
        """Take in the article."""
        self._library = library
        self._lesson = lesson
        self._text = FoldedText(lesson.article.text, case=True)
        self._by_name: dict[str, list[Actor]] = {}
        for actor in lesson.actors:
            for name in (actor.name, *actor.aliases):
                self._by_name.setdefault(_folded(name), []).append(actor)
        self._planned: set[str] = set()

    def named(self, name: str) -> list[Actor]:
        """The actors of the article with a name, else those of the library that are called exactly so."""
        own = {actor.id: actor for actor in self._by_name.get(_folded(name), ())}
        return list(own.values()) or self._library.actors.named(name)

    def plan(self, cells: Cells) -> PlannedRow:
        """What becomes of a row."""
        name = cells.get(Field.NAME)
        if not name:
            return PlannedRow(cells.number, Outcome.SKIPPED, "", Sentence("It has no name."))
        if _folded(name) in self._planned:
            return PlannedRow(cells.number, Outcome.SKIPPED, name, Sentence("An earlier row has the same name."))
        self._planned.add(_folded(name))
        found = self.named(name)
        if len(found) > 1:
            why = Sentence("Several actors are called so; it is not clear which one is meant.")
            return PlannedRow(cells.number, Outcome.SKIPPED, name, why)
        row = checked(_actor(name, cells))
        if found:
            return self._known(cells, self._library.actors.get(found[0].id), row)
        mentions = self._mentions(row)
        why = None if mentions else Sentence("The text does not name it: it comes into the library, not the article.")
        if cells.get(Field.KIND) and cells.get(Field.KIND).casefold() not in _KINDS:
            why = Sentence("“{kind}” is no kind of actor; it becomes a person.", kind=cells.get(Field.KIND))
        return PlannedRow(cells.number, Outcome.NEW, row.name, why, actor=row, mentions=mentions)

    def _known(self, cells: Cells, actor: Actor, row: Actor) -> PlannedRow:
        """An actor that is there is given what it has not; its own words stay."""
        filled = checked(
            actor._replace(
                gloss=actor.gloss or row.gloss,
                key=actor.key or row.key,
                aliases=(*actor.aliases, *row.aliases),
                originals=(*actor.originals, *row.originals),
                roles=(*actor.roles, *row.roles),
                glosses=(*actor.glosses, *row.glosses),
            )
        )
        mentions = () if actor.id in self._lesson.mentions_by_actor else self._mentions(filled)
        if filled == actor and not mentions:
            return PlannedRow(cells.number, Outcome.THERE, row.name)
        return PlannedRow(cells.number, Outcome.FILLED_IN, row.name, actor=filled, mentions=mentions)

    def _mentions(self, actor: Actor) -> tuple[Span, ...]:
        names = {form for name in (actor.name, *actor.aliases) for form in (name, name.upper())}
        return tuple(sorted({span for name in names for span in self._text.find(name, whole=True)}))


def _actor(name: str, cells: Cells) -> Actor:
    languages = parted(cells.get(Field.ORIGINAL_LANGUAGE))
    originals = parted(cells.get(Field.ORIGINAL))
    # A name without its language would be set in any face: what has none is left out.
    pairs = zip(originals, languages, strict=False)
    glosses = (undated(part) for part in parted(cells.get(Field.GLOSSES)))
    return Actor(
        id=0,
        uuid="",
        name=name,
        kind=_KINDS.get(cells.get(Field.KIND).casefold(), ActorKind.PERSON),
        gloss=cells.get(Field.GLOSS),
        key=cells.get(Field.KEY).casefold() in _YES,
        aliases=parted(cells.get(Field.ALIASES)),
        originals=tuple(OriginalName(original, language) for original, language in pairs),
        roles=_roles(cells),
        glosses=tuple(DatedGloss(text, period) for text, period in glosses if period is not None),
    )


def _roles(cells: Cells) -> tuple[Role, ...]:
    """The roles with their periods: in brackets, or the single one's in a column of its own."""
    roles = [Role(*undated(part)) for part in parted(cells.get(Field.ROLES))]
    if len(roles) == 1 and roles[0].period is None:
        roles[0] = Role(roles[0].title, moment_or_none(cells.get(Field.ROLE_PERIOD)))
    return tuple(roles)


def is_yes(text: str) -> bool:
    """Whether a cell says yes."""
    return text.casefold() in _YES


def _folded(name: str) -> str:
    return FoldedText(name).folded
