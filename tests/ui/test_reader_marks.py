"""The marks on the page: in the mention's colour, under its words, and nowhere else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QTextBlock
from PySide6.QtWidgets import QWidget

from db.model.article import Span
from db.model.lesson import Lesson
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.page import Page
from desktop.ui.panes.reader import Reader
from desktop.ui.panes.reader_marks import styles_of
from desktop.ui.selection import Selection
from tests.ui.rig import colours, first_lesson, picture

THEMES = ("light", "sepia", "dark", "high-contrast")
LINE = 8
"""How far below a baseline an underline may reach, in pixels, at the usual size of the text."""


@pytest.fixture
def lesson(bundled: Path) -> Lesson:
    """The first bundled lesson."""
    return first_lesson(bundled)


@pytest.fixture
def make_reader() -> Iterator[Callable[..., Reader]]:
    """Makes a reader without a window that shows a lesson."""
    made: list[QWidget] = []

    def make(lesson: Lesson, look: Look, width: int = 700, height: int = 1000) -> Reader:
        selection = Selection()
        reader = Reader(selection, look)
        selection.setParent(reader)
        made.append(reader)
        reader.resize(width, height)
        reader.show()
        selection.show_lesson(lesson)
        reader.show_lesson(lesson)
        return reader

    yield make
    for reader in made:
        reader.close()
        reader.deleteLater()


def different(one: QImage, other: QImage) -> Iterator[tuple[int, int]]:
    """The places where two pictures differ."""
    assert one.size() == other.size()
    for y in range(one.height()):
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, other.width(), 1):
            yield from ((x, y) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y))


def share(pixel: QColor, ground: QColor, mark: QColor) -> tuple[float, float]:
    """How much of the mark is mixed into the ground, and how far the pixel is from that mixture (0 to 441)."""
    across = [m - g for m, g in zip(mark.getRgb()[:3], ground.getRgb()[:3], strict=True)]
    found = [p - g for p, g in zip(pixel.getRgb()[:3], ground.getRgb()[:3], strict=True)]
    part = sum(a * f for a, f in zip(across, found, strict=True)) / sum(a * a for a in across)
    return part, sum((f - part * a) ** 2 for a, f in zip(across, found, strict=True)) ** 0.5


def visible_boxes(reader: Reader) -> list[tuple[int, QRect]]:
    """The underlined places in view: an actor's id, and where its underline may lie."""
    assert reader.lesson is not None
    page, found = reader._page, []
    assert page is not None
    for block, corner in reader._visible_blocks():
        span = page.paragraph_span(block)
        for index in page.mentions_in(span) if span is not None else ():
            mention = page.mention(index)
            for box, baseline in page.boxes(block, mention.span, corner):
                line = QRect(round(box.left()) - 1, round(baseline) + 1, round(box.width()) + 2, LINE)
                if reader.viewport().rect().contains(line):
                    found.append((mention.actor_id, line))
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_marks_lie_under_their_mentions_and_change_nothing_else(
    theme: str, lesson: Lesson, make_look: Callable[..., Look], make_reader: Callable[..., Reader]
) -> None:
    look = make_look(Settings(theme=theme))
    reader = make_reader(lesson, look)
    marked = picture(reader.viewport())
    bare = picture(make_reader(lesson._replace(mentions=()), look).viewport())
    boxes, styles, paper = visible_boxes(reader), styles_of(lesson), look.colour("paper")
    assert len(boxes) > 15

    changed = set(different(marked, bare))
    assert changed
    for actor_id, box in boxes:
        inside = {(x, y) for x, y in changed if box.contains(x, y)}
        mixed = [
            share(QColor(marked.pixel(x, y)), paper, look.mark_colour(styles[actor_id].index))
            for x, y in inside
            if QColor(bare.pixel(x, y)) == paper
        ]
        strong = [part for part, distance in mixed if part > 0.4 and distance < 12]
        assert len(strong) > box.width() / 4, (theme, actor_id)
        changed -= inside
    edge = marked.height() - 40  # the last lines may be cut off
    assert {(x, y) for x, y in changed if y < edge} == set()


def line_boxes(page: Page) -> list[tuple[object, ...]]:
    """Where every line of a page lies, and how long it is."""
    page.document.setTextWidth(page.width)
    page.document.documentLayout().documentSize()  # which lays all of it out
    block, found = page.document.begin(), []
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            found.append((layout.position(), line.rect(), line.textLength()))
        block = block.next()
    return found


def test_no_mark_moves_a_line(lesson: Lesson, look: Look) -> None:
    marked, bare = (line_boxes(Page(shown, look)) for shown in (lesson, lesson._replace(mentions=())))
    assert len(marked) > 60
    assert marked == bare


def parts(block: QTextBlock, page: Page, span: Span) -> list[str]:
    """The words of a mention line by line, without the blanks at which it is broken."""
    start, end = page.position(span.start) - block.position(), page.position(span.end) - block.position()
    lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
    cut = (block.text()[max(start, a.textStart()) : min(end, a.textStart() + a.textLength())] for a in lines)
    return [words.rstrip() for words in cut if words]


def test_a_mention_broken_over_two_lines_is_underlined_on_both(
    lesson: Lesson, make_look: Callable[..., Look], make_reader: Callable[..., Reader]
) -> None:
    look = make_look()
    reader = make_reader(lesson, look, width=420, height=2600)
    page = reader._page
    assert page is not None
    image, metrics = picture(reader.viewport()), QFontMetricsF(look.reading_font())
    broken = 0
    for block, corner in reader._visible_blocks():
        span = page.paragraph_span(block)
        for index in page.mentions_in(span) if span is not None else ():
            mention = page.mention(index)
            boxes = list(page.boxes(block, mention.span, corner))
            if len(boxes) < 2:
                continue
            broken += 1
            wanted = look.mark_colour(styles_of(lesson)[mention.actor_id].index)
            for box, baseline in boxes:
                assert box.right() <= reader.viewport().width()
                under = QRect(round(box.left()), round(baseline) + 1, round(box.width()), LINE)
                mixed = [share(QColor(name), look.colour("paper"), wanted) for name in colours(image, under)]
                assert any(part > 0.4 and distance < 12 for part, distance in mixed)
            for (box, _), words in zip(boxes, parts(block, page, mention.span), strict=True):
                assert box.width() == pytest.approx(metrics.horizontalAdvance(words), abs=3)  # a blank has 4.6
    assert broken > 3


def test_the_chosen_actor_has_a_soft_ground_and_the_chosen_sentence_a_warm_one(
    lesson: Lesson, make_look: Callable[..., Look], make_reader: Callable[..., Reader]
) -> None:
    for theme in THEMES:
        look = make_look(Settings(theme=theme))
        reader = make_reader(lesson, look)
        actor, sentence = look.colour("actor").name(), look.colour("sentence").name()
        found = colours(picture(reader.viewport()))
        assert found[actor] == found[sentence] == 0

        reader._selection.choose_actor(lesson.mentions[0].actor_id)
        found = colours(picture(reader.viewport()))
        assert found[actor] > 500
        assert found[sentence] == 0

        reader._selection.choose_sentence(lesson.body[0].span.start)
        found = colours(picture(reader.viewport()))
        assert found[actor] == 0
        assert found[sentence] > 2000


def test_the_mention_with_the_keyboard_has_a_ring(
    lesson: Lesson, make_look: Callable[..., Look], make_reader: Callable[..., Reader]
) -> None:
    look = make_look()
    reader = make_reader(lesson, look)
    focus = look.colour("focus").name()
    assert colours(picture(reader.viewport()))[focus] == 0

    reader.step_mention(forward=True)
    box = reader.mention_box(0)
    box.moveTopLeft(reader.viewport().mapFromGlobal(box.topLeft()))
    found = colours(picture(reader.viewport()), box.adjusted(-6, -6, 6, 10))
    assert found[focus] > 20
    assert colours(picture(reader.viewport()))[focus] == found[focus]
