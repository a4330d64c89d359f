"""The timeline pane: its first paint, and a frame of it while it is panned from end to end."""

import statistics

from PySide6.QtWidgets import QApplication

from desktop.library.merging import Told
from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.panes.timeline import Timeline
from desktop.ui.selection import Selection
from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import events

_FRAMES = 20


def main(count: int, wide: bool = False) -> None:
    told = [Told(event) for event in events(count)]
    application = QApplication([])
    look = Look(Settings(theme="light", timeline_wide=wide))
    look.dress()
    timeline = Timeline(Selection(), look)
    timeline.resize(*((1600, 340) if wide else (430, 720)))
    watch = Stopwatch()
    timeline.show_lesson(None, told)
    timeline.show()
    application.processEvents()
    timeline.grab()
    paint = watch.read()
    bar = timeline.horizontalScrollBar() if wide else timeline.verticalScrollBar()
    frames: list[float] = []
    for frame in range(_FRAMES):
        watch = Stopwatch()
        bar.setValue(bar.maximum() * frame // _FRAMES)
        timeline.grab()
        frames.append(watch.read())
    report(paint=paint, pan=statistics.median(frames))
