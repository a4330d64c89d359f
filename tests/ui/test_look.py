"""The theme that follows the system: light or dark, and more contrast where the system asks for it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui.look import Look
from tests.ui.rig import WAIT

MakeLook = Callable[..., Look]
HIGH, NONE = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


# Offscreen the desktop never asks for contrast; that its word is heard can be told all the same.
def test_high_contrast_follows_the_system(make_look: MakeLook, qtbot: QtBot) -> None:
    look = make_look(Settings(theme="system"))
    hints = QGuiApplication.styleHints().accessibility()
    assert look.theme.name == "Light"
    with qtbot.waitSignal(look.changed, timeout=WAIT):
        hints.contrastPreferenceChanged.emit(HIGH)
    assert look.theme.name == "High contrast"
    assert look.colour("paper").name() == look.theme.paper
    with qtbot.waitSignal(look.changed, timeout=WAIT):
        hints.contrastPreferenceChanged.emit(NONE)
    assert look.theme.name == "Light"


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "high-contrast"])
def test_a_theme_of_ones_own_stays(make_look: MakeLook, qtbot: QtBot, theme: str) -> None:
    look = make_look(Settings(theme=theme))
    before = look.theme
    with qtbot.assertNotEmitted(look.changed):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(HIGH)
    assert look.theme is before


def test_what_was_asked_for_meanwhile_counts_when_the_system_is_followed_again(make_look: MakeLook) -> None:
    look = make_look(Settings(theme="sepia"))
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(HIGH)
    look.apply(look.settings.changed(theme="system"))
    assert look.theme.name == "High contrast"


def test_settings_of_the_same_theme_do_not_dress_every_widget_anew(make_look: MakeLook, qtbot: QtBot) -> None:
    look = make_look(Settings(theme="light"))
    heard = _StyleChanges()
    qtbot.addWidget(heard)
    heard.show()
    heard.count = 0
    look.apply(look.settings.changed(text_size=24.0, line_focus=True))
    assert heard.count == 0
    look.apply(look.settings.changed(theme="dark"))
    assert heard.count > 0


class _StyleChanges(QWidget):
    count = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.count += event.type() == QEvent.Type.StyleChange
