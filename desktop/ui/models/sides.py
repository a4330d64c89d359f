"""Sides as a teacher gives them, before they are stored: a draft that may be wrong for a while and says so."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.model.actor import Actor, Side
from db.model.moment import Moment, MomentError
from desktop.library.teaching import MOST_SIDES
from desktop.library.typed import one_line
from desktop.ui.words import tr


@dataclass(eq=False)
class DraftSide:
    """A side that is being given. Two of them are told apart by being two objects; names may be alike for a while."""

    name: str
    style: int
    given: Side | None = None
    """The side as it was stored, if it was."""


@dataclass(eq=False)
class Part:
    """An actor on a side for a while; on none where `side` is None."""

    actor: Actor
    side: DraftSide | None = None
    start: str = ""
    """A date as typed, in EDTF; empty where the period is open. Likewise the next one."""
    end: str = ""
    given: Moment | None = None
    """The period as it was stored."""

    def period(self) -> Moment | None:
        """The period as it is to be stored: the stored one as long as nothing else was typed.

        Raises:
            MomentError: one of the dates is none, or the end comes before the start.
        """
        start, end = self.start.strip(), self.end.strip()
        if (start, end) == _ends(self.given):
            return self.given
        if not start and not end:
            return None
        return Moment.parse(start if start == end else f"{start or '..'}/{end or '..'}")


@dataclass
class SidesDraft:
    """All sides of an article in their order, and the parts of all its actors; every actor has one at least."""

    sides: list[DraftSide] = field(default_factory=list[DraftSide])
    parts: list[Part] = field(default_factory=list[Part])

    @classmethod
    def of(cls, actors: Sequence[Actor], given: Sequence[Side]) -> "SidesDraft":
        """The draft that begins with the sides as they are stored."""
        draft = cls([DraftSide(side.name, side.style, side) for side in given])
        for actor in actors:
            parts = [
                Part(actor, side, *_ends(period), period)
                for side in draft.sides
                for actor_id, period in (side.given.members if side.given is not None else ())
                if actor_id == actor.id
            ]
            draft.parts += parts or [Part(actor)]
        return draft

    @property
    def full(self) -> bool:
        """Whether there are as many sides as styles."""
        return len(self.sides) >= MOST_SIDES

    def add(self) -> DraftSide:
        """Add a side with a name and a style of its own; there must be room for it."""
        used = {side.style for side in self.sides}
        names = {side.name for side in self.sides}
        number = next(n for n in range(1, MOST_SIDES + 1) if tr("Side {number}", number=n) not in names)
        side = DraftSide(tr("Side {number}", number=number), min(set(range(MOST_SIDES)) - used))
        self.sides.append(side)
        return side

    def remove(self, side: DraftSide) -> None:
        """Take a side away; whoever was on it is on none, and further parts of an actor go."""
        self.sides.remove(side)
        for part in [part for part in self.parts if part.side is side]:
            self.give(part, None)

    def move(self, side: DraftSide, by: int) -> None:
        """Move a side by so many places, as far as there are any."""
        place = self.sides.index(side)
        self.sides.remove(side)
        self.sides.insert(max(0, place + by), side)

    def restyle(self, side: DraftSide, style: int) -> None:
        """Give a side a style; the side that had it gets the other's, so that each keeps one of its own."""
        for other in self.sides:
            if other.style == style:
                other.style = side.style
        side.style = style

    def give(self, part: Part, side: DraftSide | None) -> None:
        """Put an actor on a side, or on none: then its period goes too, and the part where it is not the only one."""
        part.side = side
        if side is None:
            part.start = part.end = ""
            if len(self.parts_of(part.actor)) > 1:
                self.parts.remove(part)

    def add_part(self, after: Part) -> Part:
        """Give an actor one more part, below another one."""
        part = Part(after.actor)
        self.parts.insert(self.parts.index(after) + 1, part)
        return part

    def parts_of(self, actor: Actor) -> list[Part]:
        """All parts of an actor."""
        return [part for part in self.parts if part.actor is actor]

    def result(self) -> list[Side]:
        """The sides to be stored; members that stay keep their order. Every part and name must be right."""
        return [
            Side(
                0 if side.given is None else side.given.id,
                "" if side.given is None else side.given.uuid,
                one_line(side.name),
                side.style,
                self._members(side),
            )
            for side in self.sides
        ]

    def _members(self, side: DraftSide) -> tuple[tuple[int, Moment | None], ...]:
        before = () if side.given is None else side.given.members
        now = [(part.actor.id, part.period()) for part in self.parts if part.side is side]
        known = {part.actor.id for part in self.parts}
        stay = [member for member in before if member in now or member[0] not in known]
        return tuple(dict.fromkeys((*stay, *now)))


def wrong_name(draft: SidesDraft, side: DraftSide) -> str:
    """What is wrong with the name of a side, as a sentence; empty for a good one."""
    name = one_line(side.name).casefold()
    if not name:
        return tr("This side needs a name.")
    if any(other is not side and one_line(other.name).casefold() == name for other in draft.sides):
        return tr("Another side is called so too.")
    return ""


def wrong_period(part: Part) -> str:
    """What is wrong with the period of a part, as a sentence; empty for a good one."""
    for text in (part.start, part.end):
        if text.strip() and not _is_date(text):
            return tr(
                "“{text}” is not a date that can be read. Write, for example, 2014, 2016-07 or 2017-01-11.",
                text=text.strip(),
            )
    try:
        part.period()
    except MomentError:
        return tr("The period ends before it begins.")
    return ""


def style_names() -> tuple[str, ...]:
    """The eight styles of marks in words, by `MarkStyle.index`."""
    return (
        tr("circle, double line"),
        tr("square, single line"),
        tr("diamond, dashes and dots"),
        tr("bar, dotted line"),
        tr("triangle, dashed line"),
        tr("triangle upside down, thick line"),
        tr("cross, wavy line"),
        tr("plus, double dashed line"),
    )


def period_words(part: Part) -> str:
    """The period of a part in words, as typed, right or wrong; empty where it has none."""
    start, end = part.start.strip(), part.end.strip()
    if start == end:
        return start
    if not end:
        return tr("from {date}", date=start)
    return tr("until {date}", date=end) if not start else tr("{start} to {end}", start=start, end=end)


def _ends(given: Moment | None) -> tuple[str, str]:
    """The two dates of a period as they are typed."""
    if given is None:
        return "", ""
    start, stroke, end = given.edtf.partition("/")
    return ("" if start == ".." else start), (start if not stroke else "" if end == ".." else end)


def _is_date(text: str) -> bool:
    try:
        return Moment.parse(text.strip()).edtf.count("/") == 0
    except MomentError:
        return False
