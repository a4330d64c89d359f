"""The Help menu."""

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from desktop.ui.window import Window


class HelpCommands:
    """The slots of the Help menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def help(self) -> None:
        """Read how Dramatis works."""
        from desktop.ui.dialogs.help import show_help  # imported late: the first paint has no dialogs

        show_help(self._window, self._window.look)

    def tour(self) -> None:
        """Lead through the window in four steps, which can be left at any time."""
        from desktop.ui.tour import Tour, first_steps  # imported late: most sessions have none

        window = self._window
        steps = first_steps(
            partial(_visible_mention, window),
            partial(_place, window.rooms.people),
            partial(_place, window.rooms.times),
            partial(_place, window.toolbar.sheet),
        )
        tour = Tour(window, steps, window.look)
        tour.ended.connect(self._on_tour_ended)
        tour.begin()

    def _on_tour_ended(self) -> None:
        self._window.look.settings = self._window.look.settings.changed(tour_seen=True)

    def shortcuts(self) -> None:
        """Show every key."""
        from desktop.ui.dialogs.shortcuts import ShortcutsDialog  # imported late: the first paint has no dialogs

        ShortcutsDialog(self._window).open()

    def report_problem(self) -> None:
        """Write down what helps to find a mistake."""
        from desktop.ui.dialogs.problem import ProblemDialog  # imported late: the first paint has no dialogs

        window = self._window
        ProblemDialog(window.library, window.look.settings, window.place.problems, window.tasks, window).open()

    def about(self) -> None:
        """Say version and licences."""
        from desktop.ui.dialogs.about import AboutDialog  # imported late: the first paint has no dialogs

        AboutDialog(self._window.look, self._window).open()


def _place(widget: "QWidget") -> "QRect":
    """Where a widget lies in its window; nothing while it is hidden."""
    from PySide6.QtCore import QRect

    if not widget.isVisible():
        return QRect()
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def _visible_mention(window: "Window") -> "QRect":
    """Where the first mention lies that can be seen, in the window; nothing if there is none."""
    from PySide6.QtCore import QRect

    lesson, view = window.lesson, window.reader.viewport()
    first = window.reader.position().offset
    for index, mention in enumerate(() if lesson is None else lesson.mentions):
        if mention.span.start >= first:
            box = window.reader.mention_box(index)
            inside = QRect(view.mapFromGlobal(box.topLeft()), box.size())
            return QRect(window.mapFromGlobal(box.topLeft()), box.size()) if view.rect().contains(inside) else QRect()
    return QRect()
