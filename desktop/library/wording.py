"""The short lines that stand under titles and names, the same wherever they are shown."""

from db.model.actor import Actor, Role
from db.model.article import ArticleForm
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.moment_words import describe
from db.model.statement import SpeakerKind, Statement


def byline(lesson: Lesson) -> str:
    """The line under the title: what it is, where it comes from, who wrote it.

    An article that is retold from another says so in its `origin`; one that is shown as it was published gives its
    publication and date instead.
    """
    article = lesson.article
    parts = ["Opinion"] if article.form is ArticleForm.OPINION else []
    if article.origin:
        parts.append(article.origin)
    else:
        parts += [article.publication, "" if article.published is None else describe(article.published)]
    return " · ".join(part for part in (*parts, article.author) if part)


def tagline(lesson: Lesson, actor: Actor) -> str:
    """Who an actor is, in a few words: what this article says of it, an office held at the time, or its kind."""
    kind = "" if actor.kind.value == "person" else f"{actor.kind.value} · "
    for relation in lesson.relations:
        if relation.from_id == actor.id and relation.to_id in lesson.actor_by_id:
            return f"{kind}{relation.kind} {lesson.actor_by_id[relation.to_id].name}"
    held = [role for role in actor.roles if _was_held(role, lesson.article.published)]
    role = (held or list(actor.roles) or [None])[-1]
    return actor.kind.value if role is None else kind + role.title


def _was_held(role: Role, day: Moment | None) -> bool:
    """Whether a role was held at some time of a date; one without a period always was."""
    if role.period is None or day is None:
        return True
    began, ended = role.period.earliest, role.period.latest
    first, last = day.earliest, day.latest
    return (began is None or last is None or began <= last) and (ended is None or first is None or first <= ended)


def date_words(event: Event, *, short: bool = False) -> str:
    """An event's date in words."""
    return "undated" if event.date is None else describe(event.date, short=short)


def counted(number: int, noun: str) -> str:
    """A number with its noun, whose plural ends in s: "1 actor", "29 actors"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def speaker_name(lesson: Lesson, statement: Statement) -> str:
    """Who says it."""
    if statement.speaker is SpeakerKind.ACTOR and statement.speaker_id is not None:
        return lesson.actor_by_id[statement.speaker_id].name
    return "the author" if statement.speaker is SpeakerKind.AUTHOR else "unnamed sources"
