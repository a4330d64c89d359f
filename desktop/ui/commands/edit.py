"""The Edit menu: undo, copying, finding, highlighting."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.study import Note
from desktop.library import studying
from desktop.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.ui.dialogs.note import NoteDialog
    from desktop.ui.window import Window

FIRST_COLOUR = "amber"
WITH_WORDS = (
    ("copy", "copy_plain"),
    (*(f"highlight_{colour}" for colour in studying.HIGHLIGHT_NAMES), "add_note"),
    ("explain_word", "write_question", "new_actor", "new_event", "new_relation", "new_statement", "add_mention"),
)
WITHOUT_WORDS = (
    ("add_note", "new_event", "new_statement"),
    ("remove_mention", "change_chosen"),
    ("find", "hide_later"),
)
"""The commands of the article's own menu, group by group: for words that are selected, and where there are none."""
_SECONDS = 6000
"""How long a hint stays in the status bar, in milliseconds."""


class EditCommands:
    """The slots of the Edit menu."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window

    def undo(self) -> None:
        """Take back the last change."""
        self._window.change(self._window.library.history.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._window.change(self._window.library.history.redo)

    def copy(self) -> None:
        """Copy the selected words with the line that says where they are from."""
        self._window.reader.copy()

    def copy_plain(self) -> None:
        """Copy the selected words alone."""
        self._window.reader.copy_plain()

    # Finding

    def find(self) -> None:
        """Look for words in this article."""
        self._window.rooms.find_bar().open()

    def find_next(self) -> None:
        """Go to the next place that was found."""
        self._window.rooms.find_bar().next()

    def find_previous(self) -> None:
        """Go to the previous place that was found."""
        self._window.rooms.find_bar().previous()

    # Highlights and notes

    def highlight_amber(self) -> None:
        """Highlight the selected words in the first colour."""
        self._highlight("amber")

    def highlight_green(self) -> None:
        """Highlight the selected words in the second colour."""
        self._highlight("green")

    def highlight_blue(self) -> None:
        """Highlight the selected words in the third colour."""
        self._highlight("blue")

    def highlight_rose(self) -> None:
        """Highlight the selected words in the fourth colour."""
        self._highlight("rose")

    def _highlight(self, colour: str) -> None:
        window = self._window
        span, lesson = self.marked_span(), window.lesson
        if span is None or lesson is None:
            window.statusBar().showMessage(tr("Select the words first that you want to highlight."), _SECONDS)
            return
        library, known = window.library, window.rooms.pages.note_on(span)
        if known is None:
            window.change(lambda: studying.add_note(library, lesson, span, colour, ""))
        elif known.colour != colour or known.text:
            window.change(lambda: studying.change_note(library, known.id, colour, known.text))
        else:  # the same key again takes the highlight away
            self.remove_note(known.id)

    def marked_span(self) -> Span | None:
        """The words that are selected in the article or, without any, the sentence that is chosen."""
        return self._window.reader.selected_span() or self._window.selection.choice.sentence

    def add_note(self) -> None:
        """Write a note on the selected words, or on the sentence that is chosen."""
        span = self.marked_span()
        if span is None:
            words = tr("Select the words first that you want to write about.")
            self._window.statusBar().showMessage(words, _SECONDS)
        else:
            self._ask_for_note(span, FIRST_COLOUR, "")

    def _ask_for_note(self, span: Span, colour: str, text: str) -> None:
        window = self._window
        lesson, library = window.lesson, window.library
        if lesson is None:
            return
        dialog = self._note_dialog(lesson.text_of(span), colour, text, existing=False)

        def save(colour: str, text: str) -> None:
            window.change(
                lambda: studying.add_note(library, lesson, span, colour, text),
                partial(self._ask_for_note, span, colour, text),
            )

        dialog.saved.connect(save)
        dialog.open()

    def change_note(self, note_id: int) -> None:
        """Give a note other words or another colour, or delete it."""
        note = self._window.rooms.pages.note(note_id)
        if note is not None and self._window.can_be_changed():
            self._ask_for_other_words(note, note.colour, note.text)

    def _ask_for_other_words(self, note: Note, colour: str, text: str) -> None:
        window, library = self._window, self._window.library
        dialog = self._note_dialog(note.anchor.quote, colour, text, existing=True)

        def save(colour: str, text: str) -> None:
            window.change(
                lambda: studying.change_note(library, note.id, colour, text),
                partial(self._ask_for_other_words, note, colour, text),
            )

        dialog.saved.connect(save)
        dialog.deleted.connect(partial(self.remove_note, note.id))
        dialog.open()

    def _note_dialog(self, quote: str, colour: str, text: str, *, existing: bool) -> "NoteDialog":
        from desktop.ui.dialogs.note import NoteDialog  # imported late: the first paint has no dialogs

        return NoteDialog(
            quote, colour, text, self.names_of_colours(), self._window.look, self._window, existing=existing
        )

    def remove_note(self, note_id: int) -> None:
        """Delete a note with its highlight."""
        library, note = self._window.library, self._window.rooms.pages.note(note_id)
        remove = studying.remove_bookmark if note is not None and note.is_bookmark else studying.remove_note
        self._window.change(lambda: remove(library, note_id))

    def names_of_colours(self) -> dict[str, str]:
        """What the reader calls the colours, by their keys."""
        return studying.highlight_names(self._window.library, self._window.look.language)

    def highlight_names(self) -> None:
        """Say what each colour means."""
        self._ask_for_names(self.names_of_colours())

    def _ask_for_names(self, names: dict[str, str]) -> None:
        from desktop.ui.dialogs.highlight_names import HighlightNamesDialog  # imported late, as all dialogs

        window = self._window
        library = window.library
        dialog = HighlightNamesDialog(names, window.look, window)

        def save(names: dict[str, str]) -> None:
            window.change(lambda: studying.set_highlight_names(library, names), partial(self._ask_for_names, names))

        dialog.saved.connect(save)
        dialog.open()

    def name_highlights(self) -> None:
        """Put the reader's names of the colours into the menu."""
        for colour, name in self.names_of_colours().items():
            place = list(studying.HIGHLIGHT_NAMES).index(colour) + 1
            words = tr("Highlight &{number}: {name}", number=place, name=name.replace("&", "&&"))
            self._window.actions_by_name[f"highlight_{colour}"].setText(words)

    def actions_for(self, span: Span | None) -> "list[QAction]":
        """The actions of the article's own menu. `span` is what is selected, if anything is."""
        groups = WITH_WORDS if span is not None else WITHOUT_WORDS
        self.name_highlights()
        found: list[QAction] = []
        for group, line in zip(groups, (None, *self._separators), strict=False):
            found += [] if line is None else [line]
            found += [self._window.actions_by_name[name] for name in group]
        return found

    @cached_property
    def _separators(self) -> "tuple[QAction, ...]":
        from PySide6.QtGui import QAction  # imported late: see desktop.ui.menus

        lines = tuple(QAction(self._window) for _ in range(len(WITH_WORDS) - 1))
        for line in lines:
            line.setSeparator(True)
        return lines
