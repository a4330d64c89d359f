"""Events of different articles as one happening, or as two: each decision is one step."""

from collections.abc import Sequence

from db.model.change import Change
from db.model.errors import MissingError
from db.model.event import Event
from db.model.sentence import Sentence
from desktop.library.library import Library
from desktop.library.typed import shortened


def join(library: Library, event_id: int, other_id: int) -> Change:
    """Let two events be one happening, with all that tell the same as one of them.

    Raises:
        MissingError: one of them is gone.
        ValueError: an article would tell that happening twice.
    """
    one, other = _get(library, event_id), _get(library, other_id)
    groups = {*library.happenings.together(event_id), *library.happenings.together(other_id)}
    articles = library.happenings.articles(sorted(groups))
    if event_id == other_id or len(set(articles)) < len(articles):
        raise ValueError(f"one article tells both events, {event_id} and {other_id}")
    return library.do(
        Sentence("joining {one} and {other}", one=shortened(one.title), other=shortened(other.title)),
        lambda: library.happenings.join(event_id, other_id),
    )


def tell_apart(library: Library, event_id: int, other_id: int) -> Change:
    """Remember that two events are two happenings, so that nobody is asked again; one that was the other's leaves it.

    Raises:
        MissingError: one of them is gone.
        ValueError: they are one event.
    """
    one, other = _get(library, event_id), _get(library, other_id)
    if event_id == other_id:
        raise ValueError("an event is not told apart from itself")

    def write() -> None:
        if other_id in library.happenings.together(event_id):
            library.happenings.take_out(other_id)
        library.happenings.tell_apart(event_id, other_id)

    name = Sentence("telling {one} and {other} apart", one=shortened(one.title), other=shortened(other.title))
    return library.do(name, write)


def told_elsewhere(library: Library, event_id: int) -> Sequence[Event]:
    """The events of other articles that tell the same happening as one.

    Raises:
        LibraryError: the library cannot be read.
    """
    others = [one for one in library.happenings.together(event_id) if one != event_id]
    return [event for one in others if (event := library.events.get(one)) is not None]


def _get(library: Library, event_id: int) -> Event:
    event = library.events.get(event_id)
    if event is None:
        raise MissingError("This event is gone.", "Choose another one.")
    return event
