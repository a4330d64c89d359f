"""The panes behind tabs, beside the actors and the timeline. Each is made, and filled, when it is shown."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from db.model.article import Span
from db.model.lesson import Lesson
from db.model.statement import Word
from db.model.study import Note
from desktop.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.panes.notes import NotesPane
    from desktop.ui.panes.relations import RelationsPane
    from desktop.ui.panes.statements import StatementsPane
    from desktop.ui.panes.tabs import TabbedPane
    from desktop.ui.panes.words import WordsPane
    from desktop.ui.rooms import Rooms
    from desktop.ui.window import Window


class Pages:
    """Words, statements and notes among the people, relations beside the timeline."""

    def __init__(self, window: "Window", rooms: "Rooms") -> None:
        """Add their tabs to the places of `rooms`."""
        self._window = window
        self._rooms = rooms
        self._lesson: Lesson | None = None
        self._notes: Sequence[Note] = ()
        self._stale: set[str] = set()
        """The pages that show an older state, since they are hidden: filling thousands of rows takes its time."""
        self._words: WordsPane | None = None
        self._statements: StatementsPane | None = None
        self._notes_list: NotesPane | None = None
        self._relations: RelationsPane | None = None
        self._fill: dict[str, Callable[[], None]] = {
            "words": self._fill_words,
            "statements": self._fill_statements,
            "notes": self._fill_notes,
            "relations": self._fill_relations,
        }
        rooms.people.add("words", tr("Words"), self._make_words)
        rooms.people.add("statements", tr("Who says this?"), self._make_statements)
        rooms.people.add("notes", tr("Notes"), self._make_notes)
        rooms.times.add("relations", tr("Relations"), self._make_relations)
        for place in (rooms.people, rooms.times):
            place.page_shown.connect(self._on_shown)

    # Making

    def _make_words(self) -> "QWidget":
        from desktop.ui.panes.words import WordsPane

        self._words, prepare = WordsPane(self._window.selection, self._window.look), self._window.commands.prepare
        self._words.edit_wanted.connect(prepare.change_word)
        self._words.delete_wanted.connect(prepare.remove_word)
        self._words.key_wanted.connect(prepare.set_word_key)
        self._stale.add("words")
        return self._words

    def _make_statements(self) -> "QWidget":
        from desktop.ui.panes.statements import StatementsPane

        self._statements = StatementsPane(self._window.selection, self._window.look)
        curate = self._window.commands.curate
        self._statements.edit_wanted.connect(curate.change_statement)
        self._statements.delete_wanted.connect(curate.delete_statement)
        self._stale.add("statements")
        return self._statements

    def _make_notes(self) -> "QWidget":
        from desktop.ui.panes.notes import NotesPane

        self._notes_list, edit = NotesPane(self._window.selection, self._window.look), self._window.commands.edit
        self._notes_list.edit_wanted.connect(edit.change_note)
        self._notes_list.delete_wanted.connect(edit.remove_note)
        self._notes_list.names_wanted.connect(edit.highlight_names)
        self._notes_list.print_wanted.connect(self._window.commands.studying.print_notes)
        self._stale.add("notes")
        return self._notes_list

    def _make_relations(self) -> "QWidget":
        from desktop.ui.panes.relations import RelationsPane

        self._relations = RelationsPane(self._window.selection, self._window.look)
        self._relations.card_wanted.connect(self._rooms.show_actor_card)
        self._relations.card_unwanted.connect(self._rooms.dismiss_line)
        curate = self._window.commands.curate
        self._relations.edit_wanted.connect(curate.change_relation)
        self._relations.delete_wanted.connect(curate.delete_relation)
        self._stale.add("relations")
        return self._relations

    # Filling

    def show_lesson(self, lesson: Lesson | None) -> None:
        """Show what there is to see of a lesson; what is hidden follows when it is shown."""
        self._lesson = lesson
        self._renew("words", "statements", "notes", "relations")

    def show_notes(self) -> None:
        """Show the reader's highlights and notes in the article and in their list."""
        window = self._window
        self._notes = () if window.lesson is None else window.library.study.notes(window.lesson.article.id)
        self._rooms.reader.show_notes(self._notes)
        self._renew("notes")

    def show_writable(self) -> None:
        """Have the lists offer their tools, or not, as the library can be written or not."""
        writable = not self._window.library.store.read_only
        for page in (self._words, self._statements, self._notes_list, self._relations):
            if page is not None:
                page.set_writable(writable)
        if self._rooms.reviewing:
            self._rooms.review.set_writable(writable)

    def _renew(self, *names: str) -> None:
        shown = [place.current for place in (self._rooms.people, self._rooms.times) if _has_page(place)]
        for name in names:
            self._stale.add(name)
            if name in shown:
                self._on_shown(name)

    def _on_shown(self, name: str) -> None:
        if name in self._stale:
            self._stale.discard(name)
            self._fill[name]()
            self.show_writable()

    def _fill_words(self) -> None:
        if self._words is not None:
            self._words.show_lesson(self._lesson)

    def _fill_statements(self) -> None:
        if self._statements is not None:
            self._statements.show_lesson(self._lesson)

    def _fill_notes(self) -> None:
        if self._notes_list is not None:
            self._notes_list.show_lesson(self._window.lesson)  # notes are the reader's own: none comes later
            self._notes_list.show_notes(self._notes, self._window.commands.edit.names_of_colours())

    def _fill_relations(self) -> None:
        if self._relations is not None:
            self._relations.show_lesson(self._lesson)

    # What is in them

    def word_with_keyboard(self) -> Word | None:
        """The explained word of the row that has the keyboard, if the list of words has it."""
        row = self._words.list.current_row() if self._words is not None and self._words.list.hasFocus() else None
        return row.value if row is not None and isinstance(row.value, Word) else None

    def note(self, note_id: int) -> Note | None:
        """One of the notes on this article."""
        return next((note for note in self._notes if note.id == note_id), None)

    def note_on(self, span: Span) -> Note | None:
        """The highlight or note on exactly this place, if there is one; a bookmark is neither."""
        return next((note for note in self._notes if note.anchor.span == span and not note.is_bookmark), None)

    @property
    def notes(self) -> Sequence[Note]:
        """The highlights, notes and bookmarks of this article, in reading order."""
        return self._notes


def _has_page(place: "TabbedPane") -> bool:
    """Whether a place shows something already."""
    return place.page(place.current) is not None
