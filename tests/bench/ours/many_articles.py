"""The window on a library: opening an article, scrolling its list and the timeline of all articles, memory."""

import statistics
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.library.library import Library
from desktop.settings import load_settings, places
from desktop.ui.look import Look
from desktop.ui.window import Window
from tests.bench.child import Stopwatch, memory, report

_FRAMES = 60
_OPENED = 5


def main(library: str) -> None:
    application = QApplication([])
    place = places()
    look = Look(load_settings(place), place.cache)
    look.dress()
    window = Window(Library.open(Path(library), write=False), look, place)
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    window.after_first_paint()
    window.tasks.finish()
    used = memory()
    frames = _scroll(window)
    opened = [_open(window, place) for place in range(1, _OPENED + 1)]
    report(
        memory=used,
        open=statistics.median(opened),
        frame=statistics.median(frames),
        frame95=statistics.quantiles(frames, n=20)[-1],
    )


def _scroll(window: Window) -> list[float]:
    """Milliseconds of each frame while the list is scrolled from end to end."""
    rows = window.articles.list
    bar = rows.verticalScrollBar()
    frames: list[float] = []
    for frame in range(_FRAMES):
        watch = Stopwatch()
        bar.setValue(bar.maximum() * frame // _FRAMES)
        rows.viewport().grab()
        frames.append(watch.read())
    return frames


def _open(window: Window, part: int) -> float:
    """Milliseconds until another article is shown, of those all over the list."""
    ids = window.summaries.ids
    wanted = ids[len(ids) * part // (_OPENED + 1)]
    if window.lesson is not None and window.lesson.article.id == wanted:
        wanted = ids[0]
    watch = Stopwatch()
    window.show_article(wanted)
    window.grab()
    return watch.read()
