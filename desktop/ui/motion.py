"""What moves by itself in Qt: the text cursor that blinks, menus and tips that fade in. Not all users want that."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.look import Look

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def heed(look: Look) -> None:
    """Have Qt move no more than the settings of `look` say, now and later. Once is enough for all windows."""
    if look.findChild(Motion) is None:
        Motion(look)


class Motion(QObject):
    """Keeps all of it still as long as the settings say so; else it is as the desktop wants it."""

    def __init__(self, look: Look) -> None:
        """Follow the settings of `look` from now on, as a child of it."""
        super().__init__(look)
        self._look = look
        self._blink = QApplication.cursorFlashTime()
        self._usual = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        self._still = False
        look.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        still = self._look.settings.less_motion
        if still == self._still:
            return
        self._still = still
        QApplication.setCursorFlashTime(0 if still else self._blink)
        for effect, usual in self._usual.items():
            QApplication.setEffectEnabled(effect, usual and not still)
