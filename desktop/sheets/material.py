"""What sheets are made from: a lesson with what the teacher adds to it. Light to import."""

from collections.abc import Mapping
from typing import NamedTuple

from db.model.lesson import Lesson
from db.model.question import Question


class School(NamedTuple):
    """The head that a school wants on its sheets. `logo` is a PNG or JPEG, empty without one."""

    name: str = ""
    logo: bytes = b""


class Material(NamedTuple):
    """A lesson, the teacher's questions about it, the school's head, and more words that name its actors.

    `forms` gives by an actor's uuid words that lead to it without being its names, such as "French" for France: a
    sheet without the text must not show them either.
    """

    lesson: Lesson
    questions: tuple[Question, ...] = ()
    school: School = School()
    forms: Mapping[str, tuple[str, ...]] = {}
