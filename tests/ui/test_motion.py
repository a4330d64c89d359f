"""Less motion: nothing blinks or fades."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.ui.look import Look
from desktop.ui.motion import Motion, heed

FADE = Qt.UIEffect.UI_FadeMenu


def test_nothing_blinks_or_fades_as_long_as_it_is_wanted(make_look: Callable[..., Look]) -> None:
    blink, fades = QApplication.cursorFlashTime(), QApplication.isEffectEnabled(FADE)
    look = make_look()
    heed(look)
    heed(look)
    assert len(look.findChildren(Motion)) == 1
    assert QApplication.cursorFlashTime() == blink > 0

    look.apply(look.settings.changed(less_motion=True))
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(FADE)
    look.apply(look.settings.changed(less_motion=False))
    assert QApplication.cursorFlashTime() == blink
    assert QApplication.isEffectEnabled(FADE) == fades


def test_it_is_still_from_the_beginning(make_look: Callable[..., Look]) -> None:
    blink = QApplication.cursorFlashTime()
    look = make_look(Settings(theme="light", less_motion=True))
    heed(look)
    heed(look)
    assert len(look.findChildren(Motion)) == 1
    assert QApplication.cursorFlashTime() == 0
    look.apply(look.settings.changed(less_motion=False))
    assert QApplication.cursorFlashTime() == blink
