"""What a lesson still needs, line by line, with the places that a click leads to."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from desktop.library.library import Library


class ItemKind(StrEnum):
    """What a line is about, and of what its targets are the ids."""

    DATE = "date"
    """When the article was published: no targets."""
    SUGGESTIONS = "suggestions"
    DOUBTS = "doubts"
    KEY_ACTORS = "key actors"
    """Whether any actor is marked "learn this": no targets."""
    GLOSSES = "glosses"
    """Targets are actors."""
    EVENT_DATES = "event dates"
    """Targets are events."""
    EVENT_ACTORS = "event actors"
    """Targets are events."""
    LOADED_WORDS = "loaded words"
    """Targets are words."""


class Target(NamedTuple):
    """What is to be looked at: an id of the line's kind, and its place in the text (None: it has none)."""

    id: int
    span: Span | None


class Item(NamedTuple):
    """A line of the checklist. `words` say how it stands; what is not done has its targets in reading order."""

    kind: ItemKind
    words: Sentence
    done: bool
    targets: tuple[Target, ...]


def checklist(library: Library, lesson: Lesson) -> tuple[Item, ...]:
    """The lines of the checklist for a lesson, always the same ones in the same order; two short queries.

    Raises:
        LibraryError: the library cannot be read.
    """
    article = lesson.article
    left = [Target(id_, span) for id_, span in library.suggestions.left(article.id).items()]
    doubts = [Target(doubt.id, doubt.span) for doubt in library.doubts.of_article(article.id)]
    keys = sum(actor.key for actor in lesson.actors)
    return (
        Item(ItemKind.DATE, _date(lesson), article.published_confirmed, ()),
        _item(
            ItemKind.SUGGESTIONS,
            left,
            Sentence("All suggestions are decided on."),
            Sentence("Suggestions to decide on: {count}", count=len(left)),
        ),
        _item(
            ItemKind.DOUBTS,
            doubts,
            Sentence("Everything has its place in the text."),
            Sentence("Places to look at since the text was corrected: {count}", count=len(doubts)),
        ),
        Item(ItemKind.KEY_ACTORS, _key_actors(keys), keys > 0, ()),
        _glosses(lesson),
        _event_dates(lesson),
        _event_actors(lesson),
        _loaded_words(lesson),
    )


def _item(kind: ItemKind, targets: Iterable[Target], done: Sentence, left: Sentence) -> Item:
    targets = tuple(targets)
    return Item(kind, left if targets else done, not targets, targets)


def _date(lesson: Lesson) -> Sentence:
    if lesson.article.published_confirmed:
        return Sentence("The date of publication is confirmed.")
    if lesson.article.published is None:
        return Sentence(
            "The date of publication is missing: dates such as “last week” cannot be worked out without it."
        )
    return Sentence("The date of publication is not confirmed.")


def _key_actors(count: int) -> Sentence:
    return Sentence("Key actors: {count}", count=count) if count else Sentence("No actor is a key actor yet.")


def _glosses(lesson: Lesson) -> Item:
    missing = [actor.id for actor in lesson.actors if actor.key and not actor.gloss]
    first = lesson.mentions_by_actor
    return _item(
        ItemKind.GLOSSES,
        (Target(actor_id, first[actor_id][0] if actor_id in first else None) for actor_id in missing),
        Sentence("Every key actor has a gloss."),
        Sentence("Key actors without a gloss: {count}", count=len(missing)),
    )


def _event_dates(lesson: Lesson) -> Item:
    missing = [Target(event.id, event.anchor.span) for event in lesson.events if event.date is None]
    return _item(
        ItemKind.EVENT_DATES,
        _in_reading_order(missing),
        Sentence("Every event has a date."),
        Sentence("Events without a date: {count}", count=len(missing)),
    )


def _event_actors(lesson: Lesson) -> Item:
    missing = [Target(event.id, event.anchor.span) for event in lesson.events if not event.actors]
    return _item(
        ItemKind.EVENT_ACTORS,
        _in_reading_order(missing),
        Sentence("Every event has actors."),
        Sentence("Events without actors: {count}", count=len(missing)),
    )


def _loaded_words(lesson: Lesson) -> Item:
    missing = [Target(word.id, word.anchor.span) for word in lesson.words if word.loaded and not word.plainer]
    return _item(
        ItemKind.LOADED_WORDS,
        missing,
        Sentence("Every loaded word has a plainer one beside it."),
        Sentence("Loaded words without a plainer one: {count}", count=len(missing)),
    )


def _in_reading_order(targets: Iterable[Target]) -> list[Target]:
    return sorted(targets, key=lambda target: target.span or Span(0, 0))
