"""Previews are made beside the window, one at a time, and the latest wish wins."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from desktop.sheets.design import PRESETS, Copy, Design, Master
from desktop.sheets.material import Material
from desktop.sheets.outcome import SheetCancelled
from desktop.ui.designer.pages import page_image
from desktop.ui.designer.preview import Made, Order, Picture, Preview, make
from desktop.ui.designer.zoom import Eye, Room, Zoom
from desktop.ui.tasks import Progress, Tasks
from desktop.wording.language import ENGLISH
from tests.ui.rig import WAIT

EYE = Eye(Zoom.WIDTH, Room(600, 700, 2.0), (0, 0.0))


def order(lesson: Lesson, design: Design, copy: Copy = Copy.STUDENT) -> Order:
    """The order of one master of a design."""
    return Order(Material(lesson), design, Master(0, copy, design.print_for), ENGLISH)


class Heard(QObject):
    """What a preview said, and on which thread."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.made: list[Made] = []
        self.drawn: list[tuple[Made, int, Picture]] = []
        self.failed: list[Exception] = []
        self.threads: set[int] = set()
        preview.made.connect(self.on_made)
        preview.drawn.connect(self.on_drawn)
        preview.failed.connect(self.on_failed)

    def on_made(self, made: Made) -> None:
        self.made.append(made)
        self.threads.add(threading.get_ident())

    def on_drawn(self, made: Made, number: int, picture: Picture) -> None:
        self.drawn.append((made, number, picture))

    def on_failed(self, error: Exception) -> None:
        self.failed.append(error)


@pytest.fixture
def preview(tasks: Tasks) -> Preview:
    return Preview(tasks, tasks)


def test_the_pages_in_view_come_with_the_sheet_and_are_sharp(lesson: Lesson) -> None:
    made = make(order(lesson, PRESETS["Reading"]), EYE, Progress(lambda _: None))
    assert len(made.sizes) == made.printed.report.pages == made.student_pages
    assert list(made.pictures) == [number for number, _ in EYE.in_view(made.sizes)]
    picture = made.pictures[0]
    assert picture.image == page_image(made.printed.content, 0, picture.scale)
    assert picture.image.width() == pytest.approx(2 * (600 - 44), abs=2)
    assert min(made.times) >= 0.0


def test_a_cancelled_order_ends_early(lesson: Lesson) -> None:
    progress = Progress(lambda _: None)
    progress.cancel()
    with pytest.raises(SheetCancelled):
        make(order(lesson, PRESETS["Reading"]), EYE, progress)


def test_of_many_orders_the_last_is_made_and_few_others(preview: Preview, lesson: Lesson, qtbot: QtBot) -> None:
    heard = Heard(preview)
    for seed in range(1, 21):
        preview.want(order(lesson, PRESETS["Reading"]._replace(seed=seed)), EYE)
        assert preview.busy
    qtbot.waitUntil(lambda: not preview.busy, timeout=WAIT)
    seeds = [made.order.design.seed for made in heard.made]
    assert seeds[-1] == 20
    assert seeds in ([20], [1, 20])  # the first one may have been too far to be stopped
    assert heard.failed == []
    assert heard.threads == {threading.get_ident()}


def test_an_order_goes_before_pages(preview: Preview, lesson: Lesson, qtbot: QtBot) -> None:
    heard = Heard(preview)
    preview.want(order(lesson, PRESETS["Reading"]), EYE)
    qtbot.waitUntil(lambda: bool(heard.made), timeout=WAIT)
    first = heard.made[0]
    preview.want_pages(first, [(number, 1.0) for number in range(1, 4)])
    preview.want(order(lesson, PRESETS["Reading"]._replace(seed=2)), EYE)
    preview.want_pages(first, [(4, 1.0)])  # of a sheet that will be gone
    qtbot.waitUntil(lambda: not preview.busy, timeout=WAIT)
    assert len(heard.made) == 2
    assert [number for _, number, _ in heard.drawn] in ([], [1])


def test_pages_are_drawn_one_after_the_other(preview: Preview, lesson: Lesson, qtbot: QtBot) -> None:
    heard = Heard(preview)
    preview.want(order(lesson, PRESETS["Reading"]), EYE)
    qtbot.waitUntil(lambda: bool(heard.made), timeout=WAIT)
    preview.want_pages(heard.made[0], [(2, 1.0), (1, 1.5)])
    qtbot.waitUntil(lambda: len(heard.drawn) == 2, timeout=WAIT)
    assert [(number, picture.scale) for _, number, picture in heard.drawn] == [(2, 1.0), (1, 1.5)]


def test_the_student_copy_is_measured_beside_a_teacher_copy(lesson: Lesson) -> None:
    design = PRESETS["Reading"]._replace(pages=3)
    student = make(order(lesson, design), EYE, Progress(lambda _: None))
    teacher = make(order(lesson, design, Copy.TEACHER), EYE, Progress(lambda _: None))
    assert (teacher.student_pages, teacher.last_used) == (student.student_pages, student.last_used)
    assert 0 < student.last_used <= 1


def test_after_its_end_a_preview_says_nothing(preview: Preview, lesson: Lesson, qtbot: QtBot) -> None:
    heard = Heard(preview)
    preview.want(order(lesson, PRESETS["Reading"]), EYE)
    preview.want(order(lesson, PRESETS["Reading"]._replace(seed=3)), EYE)
    preview.end()
    qtbot.waitUntil(lambda: not preview.busy, timeout=WAIT)
    preview.want(order(lesson, PRESETS["Reading"]), EYE)
    assert not preview.busy
    assert heard.made == heard.failed == []


def test_a_failure_is_told_and_the_next_order_works(preview: Preview, lesson: Lesson, qtbot: QtBot) -> None:
    heard = Heard(preview)
    broken = order(lesson, PRESETS["Reading"])._replace(material=None)  # type: ignore[arg-type]  # it must not work
    preview.want(broken, EYE)
    qtbot.waitUntil(lambda: bool(heard.failed), timeout=WAIT)
    preview.want(order(lesson, PRESETS["Reading"]), EYE)
    qtbot.waitUntil(lambda: bool(heard.made), timeout=WAIT)
    assert len(heard.failed) == 1
