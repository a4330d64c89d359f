"""All commands of one window. Each room is opened when the first of its commands is asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.commands.care import CareCommands
    from desktop.ui.commands.cast import CastCommands
    from desktop.ui.commands.checking import CheckingCommands
    from desktop.ui.commands.curate import CurateCommands
    from desktop.ui.commands.edit import EditCommands
    from desktop.ui.commands.exporting import ExportingCommands
    from desktop.ui.commands.file import FileCommands
    from desktop.ui.commands.go import GoCommands
    from desktop.ui.commands.help import HelpCommands
    from desktop.ui.commands.library import LibraryCommands
    from desktop.ui.commands.new_article import NewArticle
    from desktop.ui.commands.practise import PractiseCommands
    from desktop.ui.commands.prepare import PrepareCommands
    from desktop.ui.commands.review import ReviewCommands
    from desktop.ui.commands.search import SearchCommands
    from desktop.ui.commands.sharing import SharingCommands
    from desktop.ui.commands.studying import StudyingCommands
    from desktop.ui.commands.timeline import TimelineCommands
    from desktop.ui.commands.view import ViewCommands
    from desktop.ui.window import Window


class Commands:
    """The slots of the menus, by the names of the menus. The first paint needs those of its few buttons alone."""

    def __init__(self, window: "Window") -> None:
        """Work on a window, which holds these commands as long as it lives."""
        self._window = window

    @cached_property
    def file(self) -> "FileCommands":
        """The File menu."""
        from desktop.ui.commands.file import FileCommands

        return FileCommands(self._window)

    @cached_property
    def care(self) -> "CareCommands":
        """The care of the library: archive, backups, checks."""
        from desktop.ui.commands.care import CareCommands

        return CareCommands(self._window)

    @cached_property
    def new_article(self) -> "NewArticle":
        """What becomes of files and texts that are dropped, pasted or chosen."""
        from desktop.ui.commands.new_article import NewArticle

        return NewArticle(self._window)

    @cached_property
    def edit(self) -> "EditCommands":
        """The Edit menu."""
        from desktop.ui.commands.edit import EditCommands

        return EditCommands(self._window)

    @cached_property
    def studying(self) -> "StudyingCommands":
        """Bookmarks, and what becomes of the reader's own notes."""
        from desktop.ui.commands.studying import StudyingCommands

        return StudyingCommands(self._window)

    @cached_property
    def sharing(self) -> "SharingCommands":
        """Lessons that are given away, and lessons that come."""
        from desktop.ui.commands.sharing import SharingCommands

        return SharingCommands(self._window)

    @cached_property
    def exporting(self) -> "ExportingCommands":
        """Exports, and imports of tables."""
        from desktop.ui.commands.exporting import ExportingCommands

        return ExportingCommands(self._window)

    @cached_property
    def view(self) -> "ViewCommands":
        """The View menu."""
        from desktop.ui.commands.view import ViewCommands

        return ViewCommands(self._window)

    @cached_property
    def prepare(self) -> "PrepareCommands":
        """The Prepare menu."""
        from desktop.ui.commands.prepare import PrepareCommands

        return PrepareCommands(self._window)

    @cached_property
    def curate(self) -> "CurateCommands":
        """What changes the lesson by hand."""
        from desktop.ui.commands.curate import CurateCommands

        return CurateCommands(self._window)

    @cached_property
    def cast(self) -> "CastCommands":
        """What concerns the actors of the whole library."""
        from desktop.ui.commands.cast import CastCommands

        return CastCommands(self._window)

    @cached_property
    def checking(self) -> "CheckingCommands":
        """The checklist."""
        from desktop.ui.commands.checking import CheckingCommands

        return CheckingCommands(self._window)

    @cached_property
    def practise(self) -> "PractiseCommands":
        """The Practise menu."""
        from desktop.ui.commands.practise import PractiseCommands

        return PractiseCommands(self._window)

    @cached_property
    def review(self) -> "ReviewCommands":
        """The review of what the program suggests."""
        from desktop.ui.commands.review import ReviewCommands

        return ReviewCommands(self._window)

    @cached_property
    def library(self) -> "LibraryCommands":
        """The Library menu."""
        from desktop.ui.commands.library import LibraryCommands

        return LibraryCommands(self._window)

    @cached_property
    def search(self) -> "SearchCommands":
        """The search of the library."""
        from desktop.ui.commands.search import SearchCommands

        return SearchCommands(self._window)

    def close_search(self) -> None:
        """End a search, if there was any, and give its file free."""
        if "search" in self.__dict__:
            self.search.close()

    @cached_property
    def go(self) -> "GoCommands":
        """The Go menu."""
        from desktop.ui.commands.go import GoCommands

        return GoCommands(self._window)

    @cached_property
    def timeline(self) -> "TimelineCommands":
        """The Timeline menu."""
        from desktop.ui.commands.timeline import TimelineCommands

        return TimelineCommands(self._window)

    @cached_property
    def help(self) -> "HelpCommands":
        """The Help menu."""
        from desktop.ui.commands.help import HelpCommands

        return HelpCommands(self._window)
