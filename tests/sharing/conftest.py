"""The bundled lessons, read once, and one whose every text is hostile."""

from pathlib import Path

import pytest

from db.model.lesson import Lesson
from desktop.library.lessons import read_lesson
from desktop.library.library import Library


@pytest.fixture
def lessons(bundled: Path) -> list[Lesson]:
    with Library.open(bundled, write=False) as library:
        return [read_lesson(library, summary.id) for summary in library.articles.summaries()]


@pytest.fixture
def lesson(lessons: list[Lesson]) -> Lesson:
    return lessons[0]
