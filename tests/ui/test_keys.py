"""Letters of keyboards with a second script."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.keys import latin_key
from desktop.ui.review.keys import command_of

NONE = Qt.KeyboardModifier.NoModifier
SCAN_CODE_OF_A, SCAN_CODE_OF_R = 38, 27


def typed(text: str, key: int, scan_code: int = 0, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """A key as a keyboard sends it; `scan_code` is the one of X11."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="scan codes are those of X11 and Wayland")
@pytest.mark.parametrize(
    ("text", "scan_code", "command"),
    [("ф", SCAN_CODE_OF_A, "accept"), ("к", SCAN_CODE_OF_R, "reject"), ("ش", SCAN_CODE_OF_A, "accept")],
)
def test_letters_of_another_script_do_what_is_printed_beside_them(text: str, scan_code: int, command: str) -> None:
    event = typed(text, ord(text.upper()), scan_code)
    assert chr(latin_key(event)) in "AR"
    assert command_of(event, mirrored=False) == command


def test_latin_letters_are_taken_as_they_are_typed() -> None:
    # On a French keyboard the letter Q stands where others have A.
    assert latin_key(typed("q", Qt.Key.Key_Q, SCAN_CODE_OF_A)) == Qt.Key.Key_Q
    assert command_of(typed("a", Qt.Key.Key_A, 24), mirrored=False) == "accept"


def test_a_letter_that_stands_nowhere_on_the_keyboard_does_nothing() -> None:
    assert command_of(typed("ф", ord("Ф")), mirrored=False) is None
