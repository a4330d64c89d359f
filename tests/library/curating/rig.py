"""What the tests of curating share: a library to change, and short ways to look at it."""

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from db.model.change import Change
from db.model.lesson import Lesson
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from tests import made
from tests.db.rig import content


def lesson_of(library: Library, article_id: int = 1) -> Lesson:
    return read_lesson(library, article_id)


def named(lesson: Lesson, name: str) -> Actor:
    """The actor of a lesson that has a name."""
    return next(actor for actor in lesson.actors if actor.name == name)


def new_actor(name: str, **values: object) -> Actor:
    """An actor with nothing but a name, not yet stored."""
    return Actor(0, "", name, ActorKind.PERSON, "", False, (), (), ())._replace(**values)  # type: ignore[arg-type]


def mentions_of(lesson: Lesson, name: str) -> list[str]:
    """The words at the mentions of an actor."""
    return [lesson.text_of(span) for span in lesson.mentions_by_actor.get(named(lesson, name).id, ())]


def second_article(library: Library, uuid: str = "article-2") -> int:
    """Another article with the text of tests.made, of which no row names an actor."""
    with library.store.quiet():
        return library.articles.add(made.article("Second", uuid), made.paragraphs())


def is_one_step(library: Library, change: Change, name: str) -> None:
    """See that a change is one step of that name, that can be taken back and done again row for row."""
    assert str(change.name) == library.history.undo_name == name
    assert problems(library) == []
    after = content(library.store)
    assert library.history.undo() == change.reversed()
    assert content(library.store) != after
    assert library.history.redo() == change
    assert content(library.store) == after


def place(words: str, nth: int = 0) -> Span:
    return made.place(words, nth)
