"""Events that an article tells, and what came after it."""

from db.model.article import Anchor
from db.model.change import Change
from db.model.errors import MissingError
from db.model.event import Event, EventActor, LaterEvent
from db.model.sentence import Sentence
from desktop.library.curating.leftovers import reject_gone
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened


def add_event(library: Library, article_id: int, event: Event) -> Change:
    """Add an event to an article. Of its anchor the span counts; its id is not looked at.

    Raises:
        ValueError: the title is blank, or the evidence is empty or leaves the text.
        MissingError: there is no such article.
    """
    new = _checked(library, event._replace(article_id=article_id))
    return library.do(
        Sentence("new event {title}", title=shortened(new.title)), lambda: library.events.add(article_id, new)
    )


def change_event(library: Library, event: Event) -> Change:
    """Give an event these values. Evidence at another place is no longer in doubt.

    Raises:
        ValueError: as for add_event(), or the event tells the same as itself.
        MissingError: the event is gone.
    """
    before = _get(library, event.id)
    if event.same_as == event.id:
        raise ValueError("an event does not tell the same as itself")
    new = _checked(library, event._replace(article_id=before.article_id))
    return library.do(Sentence("change of {name}", name=shortened(before.title)), lambda: library.events.change(new))


def remove_event(library: Library, event_id: int) -> Change:
    """Delete an event.

    Raises:
        MissingError: the event is gone.
    """
    event = _get(library, event_id)

    def write() -> None:
        library.events.remove(event_id)
        reject_gone(library)

    return library.do(Sentence("deletion of {name}", name=shortened(event.title)), write)


def _get(library: Library, event_id: int) -> Event:
    event = library.events.get(event_id)
    if event is None:
        raise MissingError("This event is gone.", "Choose another one.")
    return event


def _checked(library: Library, event: Event) -> Event:
    """An event as it is stored: words on one line, each actor once, the anchor from the text, with a uuid."""
    import uuid  # imported late: not needed before the first paint

    title = one_line(event.title)
    if not title:
        raise ValueError("an event has no title")
    parts: dict[int, EventActor] = {}
    for part in event.actors:
        parts.setdefault(part.actor_id, part._replace(role=one_line(part.role)))
    return event._replace(
        uuid=event.uuid or str(uuid.uuid4()),
        title=title,
        detail=one_line(event.detail),
        date_rule=one_line(event.date_rule),
        actors=tuple(parts.values()),
        anchor=Anchor.of(library.articles.get(event.article_id).text, event.anchor.span),
    )


def add_later(library: Library, article_id: int, later: LaterEvent) -> Change:
    """Add to an article what came after it.

    Raises:
        ValueError: title or source is blank.
    """
    new = _checked_later(later)
    name = Sentence("new later event {title}", title=shortened(new.title))
    return library.do(name, lambda: library.events.add_later(article_id, new))


def change_later(library: Library, later: LaterEvent) -> Change:
    """Give a later event these values.

    Raises:
        ValueError: title or source is blank.
    """
    new = _checked_later(later)
    name = Sentence("change of {name}", name=shortened(new.title))
    return library.do(name, lambda: library.events.change_later(new))


def remove_later(library: Library, later_id: int) -> Change:
    """Delete a later event; one that is gone already is no error."""
    return library.do(Sentence("deletion of a later event"), lambda: library.events.remove_later(later_id))


def _checked_later(later: LaterEvent) -> LaterEvent:
    import uuid  # imported late: not needed before the first paint

    title, source = one_line(later.title), one_line(later.source)
    if not title or not source:
        raise ValueError("a later event has no title or no source")
    return later._replace(uuid=later.uuid or str(uuid.uuid4()), title=title, source=source)
