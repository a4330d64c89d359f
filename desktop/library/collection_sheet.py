"""Everything that the sheet of a collection is made from."""

from collections.abc import Callable, Sequence
from uuid import NAMESPACE_URL, uuid5

from db.model.cast import CastMember
from db.model.errors import LibraryError, MissingError
from db.model.sentence import said
from desktop.library.gathering import Gathered, gather_events, gather_relations
from desktop.library.library import Library
from desktop.library.shelves import Shelf, of_collection
from desktop.sheets.content.collection import Collected, CollectedEvent
from desktop.wording.language import ENGLISH, Language

MOST_ARTICLES = 200
"""A sheet of more articles would be a book of tables."""
MOST_ACTORS = 80
MOST_EVENTS = 300
_MOST_ON_MAP = 30


def find_collection(library: Library, wanted: str) -> Shelf:
    """The shelf of the collection of this name, or of a part of it that fits no other.

    Raises:
        MissingError: none fits, or several do; the message names them.
    """
    folded = wanted.casefold().strip()
    collections = library.collections.all()
    fitting = [one for one in collections if one.name.casefold() == folded]
    fitting = fitting or [one for one in collections if folded and folded in one.name.casefold()]
    shelf = of_collection(library, fitting[0].id) if len(fitting) == 1 else None
    if shelf is not None:
        return shelf
    names = ", ".join(f"“{one.name}”" for one in fitting or collections)
    if not names:
        raise MissingError("This library has no collections.", "Make one in the window: Library > Browse.")
    raise MissingError(
        "“{name}” is the name of no collection, or of several.", "There are these: {names}.", name=wanted, names=names
    )


def collected(
    library: Library,
    shelf: Shelf,
    language: Language = ENGLISH,
    report: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Collected:
    """What the sheet of a shelf shows; `report` hears the part done.

    Of very many actors the ones of most articles are shown, of very many events those to learn.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: there are no articles, or too many, or the library cannot be read.
    """
    name, ids = said(shelf.name, language.say), shelf.article_ids
    if not ids:
        raise LibraryError("“{name}” holds no articles.", "Put articles into it first.", name=name)
    if len(ids) > MOST_ARTICLES:
        raise LibraryError(
            "A sheet shows at most {most} articles; “{name}” has {number}.",
            "Make a collection of fewer articles.",
            most=MOST_ARTICLES,
            name=name,
            number=len(ids),
        )
    left: list[str] = []
    events = gather_events(library, name, ids, lambda part: report(part / 2), cancelled)
    related = gather_relations(library, name, ids, lambda part: report(0.5 + part / 2), cancelled, _MOST_ON_MAP)
    members = _members(library, ids, language, left)
    actors = {member.id: library.actors.get(member.id) for member in members}
    on_map = {actor.id: actor for actor in related.lesson.actors}
    known = [*actors.values(), *(actor for id_, actor in on_map.items() if id_ not in actors)]
    lesson = related.lesson._replace(actors=tuple(known), sides=events.lesson.sides)
    numbers = {article_id: number for number, article_id in enumerate(ids, 1)}
    named = library.cast.articles_of([actor.id for actor in known])
    return Collected(
        str(uuid5(NAMESPACE_URL, name)),
        lesson,
        _events(events, language, left),
        tuple(library.articles.get(article_id)._replace(text="") for article_id in ids),
        {actor_id: tuple(sorted(numbers[one] for one in found if one in numbers)) for actor_id, found in named.items()},
        tuple(left),
    )


def _members(library: Library, ids: Sequence[int], language: Language, left: list[str]) -> list[CastMember]:
    """Whom the sheet shows: those to learn first, then those of most articles."""
    members = sorted(library.cast.members(ids), key=lambda one: (not one.key, -one.articles, -one.mentions, one.name))
    if len(members) > MOST_ACTORS:
        left.append(
            language.count(
                len(members) - MOST_ACTORS,
                "{n} actor who is named least is left out.",
                "{n} actors who are named least are left out.",
            )
        )
    return members[:MOST_ACTORS]


def _events(gathered: Gathered, language: Language, left: list[str]) -> tuple[CollectedEvent, ...]:
    """The events in order of time; of too many, those to learn alone."""
    told = list(gathered.told)
    if len(told) > MOST_EVENTS:
        told = [one for one in told if one.event.key][:MOST_EVENTS]
        left.append(
            language.say(
                "There are {number} events; those marked “Learn this” are on the sheet.", number=len(gathered.told)
            )
        )
    numbers = {article_id: number for number, article_id in enumerate(gathered.articles, 1)}
    return tuple(
        CollectedEvent(
            one.event,
            tuple(
                (numbers[event.article_id], gathered.paragraphs.get(event.id)) for event in (one.event, *one.agreeing)
            ),
            tuple((numbers[event.article_id], event) for event in one.differing),
        )
        for one in told
    )
