"""The View menu: how everything looks, and how much of the lesson the panes show."""

from typing import TYPE_CHECKING

from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.ui.window import Window

_LARGER = 1.1
_SMALLEST, _LARGEST = 12.0, 48.0


class ViewCommands:
    """The slots of the View menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def apply_settings(self, settings: Settings) -> None:
        """Show everything in other settings; another language asks for the window to be built anew."""
        other_language = settings.language != self._window.look.settings.language
        self._window.look.apply(settings)
        self.show_settings()
        if other_language:
            self._window.language_chosen.emit()

    def larger(self) -> None:
        """Make the text larger."""
        self.scale_text(larger=True)

    def smaller(self) -> None:
        """Make the text smaller."""
        self.scale_text(larger=False)

    def usual_size(self) -> None:
        """Go back to the usual size of the text."""
        self.apply_settings(self._window.look.settings.changed(text_size=Settings().text_size))

    def scale_text(self, larger: bool) -> None:
        """Make the text larger or smaller by one step."""
        factor = _LARGER if larger else 1 / _LARGER
        size = round(min(max(self._window.look.settings.text_size * factor, _SMALLEST), _LARGEST), 1)
        self.apply_settings(self._window.look.settings.changed(text_size=size))

    def theme_system(self) -> None:
        """Light or dark, as the desktop says."""
        self.apply_settings(self._window.look.settings.changed(theme="system"))

    def theme_light(self) -> None:
        """Dark letters on warm paper."""
        self.apply_settings(self._window.look.settings.changed(theme="light"))

    def theme_sepia(self) -> None:
        """Brown letters on yellowed paper."""
        self.apply_settings(self._window.look.settings.changed(theme="sepia"))

    def theme_dark(self) -> None:
        """Light letters on a dark ground."""
        self.apply_settings(self._window.look.settings.changed(theme="dark"))

    def theme_high_contrast(self) -> None:
        """The strongest contrast."""
        self.apply_settings(self._window.look.settings.changed(theme="high-contrast"))

    def face_book(self) -> None:
        """Read in Literata."""
        self.apply_settings(self._window.look.settings.changed(face="book"))

    def face_clear(self) -> None:
        """Read in Atkinson Hyperlegible."""
        self.apply_settings(self._window.look.settings.changed(face="clear"))

    def options(self) -> None:
        """Change how reading looks, and see it at once."""
        from desktop.ui.dialogs.options import OptionsDialog  # imported late: the first paint has no dialogs

        dialog = OptionsDialog(self._window.look, self._window)
        dialog.changed.connect(self.apply_settings)
        dialog.open()

    def line_focus(self, on: bool) -> None:
        """Dim all but a few lines of the text, or none."""
        self.apply_settings(self._window.look.settings.changed(line_focus=on))

    def show_library(self, shown: bool) -> None:
        """Show or hide the list of articles."""
        self._keep(library_shown=shown)
        self._window.articles.setVisible(shown)

    def show_statements(self, shown: bool) -> None:
        """Show in the text who says what, or not."""
        self._keep(show_statements=shown)
        self._window.reader.show_statements(shown)

    def show_words(self, shown: bool) -> None:
        """Show the explained words beside the text, or not."""
        self._keep(show_words=shown)
        self._window.reader.show_words(shown)

    # How much is shown

    def hide_later(self, hides: bool) -> None:
        """Show in the panes only what the text has told so far, or all."""
        self._keep(hide_later=hides)
        self._window.scoping.read_to(self._window.reader.position().furthest)
        self._window.scoping.hide_later(hides)

    def only_actor(self, only: bool) -> None:
        """Show what concerns the chosen actor alone, or everything."""
        self._window.scoping.show_actor(self._window.selection.choice.actor if only else None)

    def show_everything(self) -> None:
        """Show everything again, and not one actor alone."""
        self._window.scoping.show_actor(None)

    def show_scope(self) -> None:
        """Tick and offer what narrows the panes, as it is now."""
        action = self._window.actions_by_name["only_actor"]
        on = self._window.scoping.actor is not None
        action.setChecked(on)
        action.setEnabled(on or self._window.selection.choice.actor is not None)

    def show_settings(self) -> None:
        """Tick what is in force."""
        settings, actions = self._window.look.settings, self._window.actions_by_name
        for name in (
            f"theme_{settings.theme.replace('-', '_')}",
            f"face_{settings.face}",
            f"rows_{settings.timeline_rows}",
        ):
            actions[name].setChecked(True)
        for name, on in (
            ("show_library", settings.library_shown),
            ("line_focus", settings.line_focus),
            ("hide_later", settings.hide_later),
            ("show_statements", settings.show_statements),
            ("show_words", settings.show_words),
            ("timeline_order", settings.timeline_order),
            ("timeline_wide", settings.timeline_wide),
        ):
            actions[name].setChecked(on)

    def _keep(self, **values: bool) -> None:
        """Take over settings that change nothing of the look."""
        self._window.look.settings = self._window.look.settings.changed(**values)
