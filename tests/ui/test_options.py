"""Reading options: every control changes its option at once, and shows what is changed elsewhere."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.ui import languages
from desktop.ui.dialogs.options import OptionsDialog
from desktop.ui.dialogs.options_tiles import Tile
from desktop.ui.look import Look
from tests.ui.rig import WAIT, click, colours, picture, press, wait_until_gone


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> OptionsDialog:
    opened = OptionsDialog(look)
    opened.changed.connect(look.apply)  # as the window does
    opened.show()
    qtbot.waitExposed(opened)
    return opened


def tile(dialog: OptionsDialog, option: str, value: str) -> Tile:
    group = {"theme": dialog.theme, "face": dialog.face, "marks": dialog.marks}[option]
    return next(one for one in group.buttons() if isinstance(one, Tile) and one.value == value)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        *(("theme", value) for value in ("system", "sepia", "dark", "high-contrast")),
        ("face", "clear"),
        *(("marks", value) for value in ("lines", "grounds")),
    ],
)
def test_a_tile_changes_its_option_and_nothing_else(
    dialog: OptionsDialog, qtbot: QtBot, look: Look, option: str, value: str
) -> None:
    before = look.settings
    with qtbot.waitSignal(dialog.changed, timeout=WAIT) as said:
        click(tile(dialog, option, value), QPoint(6, 60))
    assert said.args == [before.changed(**{option: value})]
    assert look.settings == said.args[0]
    assert tile(dialog, option, value).isChecked()


@pytest.mark.parametrize(
    ("name", "number", "option", "value"),
    [
        ("text_size", 200, "text_size", 37.0),
        ("line_spacing", 200, "line_spacing", 2.0),
        ("measure", 50, "measure", 50),
    ],
)
def test_a_slider_changes_its_option(
    dialog: OptionsDialog, qtbot: QtBot, look: Look, name: str, number: int, option: str, value: float
) -> None:
    slider = getattr(dialog, name)
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        slider.setValue(number)
    assert getattr(look.settings, option) == value
    assert slider.value() == number
    assert str(number) in slider.accessibleDescription() or "2" in slider.accessibleDescription()


def test_the_ends_of_the_sliders_are_allowed(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    from desktop.settings import _FITS

    for slider, option in (
        (dialog.text_size, "text_size"),
        (dialog.line_spacing, "line_spacing"),
        (dialog.measure, "measure"),
    ):
        for end in (slider.minimum(), slider.maximum()):
            with qtbot.waitSignal(dialog.changed, timeout=WAIT):
                slider.setValue(end)
            assert _FITS[option](getattr(look.settings, option)), (option, end)


def test_one_key_moves_a_slider_by_a_step(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    dialog.text_size.setFocus()
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        press(dialog.text_size, Qt.Key.Key_Right)
    assert look.settings.text_size == pytest.approx(18.5 * 1.05, abs=0.01)


def test_boxes_and_lists_change_their_options(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    for box, option in ((dialog.line_focus, "line_focus"), (dialog.less_motion, "less_motion")):
        with qtbot.waitSignal(dialog.changed, timeout=WAIT):
            box.click()
        assert getattr(look.settings, option) is True
    for names, option, value in ((dialog.language, "language", "ar"), (dialog.paper, "paper", "letter")):
        with qtbot.waitSignal(dialog.changed, timeout=WAIT):
            choose(names, value)
        assert getattr(look.settings, option) == value


def choose(names: QComboBox, value: str) -> None:
    """Choose by keyboard, as a user who does not open the list."""
    names.setFocus()
    for _ in range(names.count()):
        if names.currentData() != value:
            press(names, Qt.Key.Key_Down)


def test_every_language_and_paper_of_the_settings_is_offered(dialog: OptionsDialog) -> None:
    from desktop.settings import _CHOICES

    for names, option in ((dialog.language, "language"), (dialog.paper, "paper")):
        assert sorted(names.itemData(n) for n in range(names.count())) == sorted(_CHOICES[option])
    for group, option in ((dialog.theme, "theme"), (dialog.face, "face"), (dialog.marks, "marks")):
        assert sorted(one.value for one in group.buttons() if isinstance(one, Tile)) == sorted(_CHOICES[option])


def test_what_is_changed_elsewhere_is_shown_and_not_said_again(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    with qtbot.assertNotEmitted(dialog.changed, wait=120):
        look.apply(look.settings.changed(theme="dark", text_size=20.35, line_focus=True, language="fr", measure=70))
    assert tile(dialog, "theme", "dark").isChecked()
    assert dialog.text_size.value() == 110
    assert dialog.line_focus.isChecked()
    assert dialog.language.currentData() == "fr"
    assert dialog.measure.value() == 70


def test_a_size_between_two_steps_is_left_alone(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    look.apply(look.settings.changed(text_size=19.1))
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        dialog.line_focus.click()
    assert look.settings.text_size == 19.1


def test_back_to_the_usual_keeps_what_does_not_stand_here(dialog: OptionsDialog, qtbot: QtBot, look: Look) -> None:
    usual = Settings()
    odd = look.settings.changed(
        theme="dark", face="clear", text_size=30.0, line_spacing=2.0, measure=50, marks="grounds", line_focus=True,
        less_motion=True, language="de", paper="letter", hide_later=True, window=(1, 2, 300, 400), tour_seen=True,
    )  # fmt: skip
    look.apply(odd)
    with qtbot.waitSignal(dialog.changed, timeout=WAIT):
        dialog.usual.click()
    kept = {"hide_later", "window", "tour_seen"}
    for name, value in look.settings._asdict().items():
        assert value == getattr(odd if name in kept else usual, name), name


@pytest.mark.parametrize("way", ["escape", "close"])
def test_closing_keeps_even_what_was_not_said_yet(dialog: OptionsDialog, qtbot: QtBot, look: Look, way: str) -> None:
    dialog.measure.setValue(51)
    if way == "escape":
        press(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close_button.click()
    assert look.settings.measure == 51
    wait_until_gone(qtbot, dialog)
    look.apply(look.settings.changed(theme="dark"))  # nobody is called who is gone


def test_it_lies_beside_the_window_and_the_keyboard_is_on_what_is_chosen(dialog: OptionsDialog) -> None:
    assert not dialog.isModal()
    assert dialog.focusWidget() is tile(dialog, "theme", "light")
    press(dialog.focusWidget(), Qt.Key.Key_Right)
    assert tile(dialog, "theme", "sepia").isChecked()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_small_screen_at_twice_the_size_has_room_for_the_width(
    dialog: OptionsDialog, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    dialog.setLayoutDirection(direction)
    dialog.resize(QSize(500, 310))
    qtbot.waitUntil(lambda: dialog.area.horizontalScrollBar().maximum() == 0, timeout=WAIT)
    assert dialog.area.verticalScrollBar().maximum() > 0
    for button in (dialog.usual, dialog.close_button):
        assert dialog.rect().contains(button.geometry().translated(button.parentWidget().pos()))


def test_it_needs_no_scrolling_at_1024_by_700(dialog: OptionsDialog) -> None:
    wanted = dialog.area.widget().sizeHint() + QSize(0, dialog.buttons.sizeHint().height())
    assert wanted.width() <= 1024
    assert wanted.height() <= 660


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_a_theme_is_shown_in_its_own_colours(dialog: OptionsDialog, look: Look, theme: str) -> None:
    shown = colours(picture(tile(dialog, "theme", theme)))
    look.apply(look.settings.changed(theme=theme))
    assert shown[look.colour("paper").name()] > 500
    assert shown[look.colour("accent").name()] > 20


def test_every_control_says_what_it_is(dialog: OptionsDialog) -> None:
    controls: list[QWidget] = [
        *dialog.findChildren(Tile),
        *dialog.findChildren(QSlider),
        *dialog.findChildren(QComboBox),
    ]
    assert len(controls) == 15
    for control in controls:
        said = QAccessible.queryAccessibleInterface(control)
        assert said.text(QAccessible.Text.Name), control
        assert control.toolTip(), control
    light = QAccessible.queryAccessibleInterface(tile(dialog, "theme", "light"))
    assert light.role() is QAccessible.Role.RadioButton
    assert light.state().checked


@pytest.mark.parametrize(("code", "number"), [("de", "1,65"), ("fr", "1,65"), ("ru", "1,65"), ("en", "1.65")])
def test_numbers_are_written_as_the_language_does(dialog: OptionsDialog, code: str, number: str) -> None:
    before = QLocale()
    try:
        languages.adopt_locale(code)
        dialog.line_spacing.setValue(165)
        assert dialog._values[dialog.line_spacing].text() == f"{number} ×"
    finally:
        QLocale.setDefault(before)
