"""Searching the library: as words are typed, in the background, and what becomes of a result that is chosen."""

from typing import TYPE_CHECKING

from db.model.errors import CancelledError, LibraryError
from db.model.found import FoundKind, Wanted, terms_of
from desktop.library.searching import Answer, Result, Searcher
from desktop.ui import alerts
from desktop.ui.words import tr

if TYPE_CHECKING:
    from desktop.ui.panes.search import SearchResults
    from desktop.ui.tasks import Progress
    from desktop.ui.window import Window


class SearchCommands:
    """The slots of the search, which has its field in the library pane."""

    def __init__(self, window: "Window") -> None:
        """Work on a window."""
        self._window = window
        self._searcher: Searcher | None = None
        self._results: SearchResults | None = None
        self._newest = 0
        window.changed.connect(self._on_changed)

    def search_library(self) -> None:
        """Put the keyboard into the field."""
        if not self._window.articles.isVisible():
            self._window.actions_by_name["show_library"].trigger()
        field = self._window.articles.field
        field.setFocus()
        field.selectAll()

    @property
    def results(self) -> "SearchResults":
        """What was found; made when it is first shown."""
        if self._results is None:
            from desktop.ui.panes.search import SearchResults  # imported late: most sessions search nothing

            pane = self._window.articles
            self._results = results = SearchResults(self._window.look, pane)
            results.opened.connect(self.open_result)
            results.narrowed.connect(self.search)
            results.name_wanted.connect(pane.field.setText)
            results.back_wanted.connect(pane.field.setFocus)
            results.left.connect(self.leave)
        return self._results

    def search(self) -> None:
        """Look for what the field holds; an empty one shows the list of articles again."""
        pane = self._window.articles
        terms = terms_of(pane.field.text())
        self._newest += 1
        if not terms:
            self._end()
            return
        if self._searcher is None:
            self._searcher = Searcher(self._window.library.path)
        number, searcher, lesson = self._newest, self._searcher, self._window.lesson
        searcher.interrupt(number)
        beside = None if lesson is None else lesson.article.id
        earliest, latest = self.results.range()
        articles = (beside,) if beside is not None and self.results.here.isChecked() else None
        wanted = Wanted(terms, articles=articles, earliest=earliest, latest=latest)

        def job(_progress: "Progress") -> Answer:
            return searcher.search(number, wanted, beside=beside)

        def done(answer: Answer) -> None:
            if number == self._newest:
                self.results.show_answer(answer, pane.field.text().strip())
                pane.show_instead(self.results)

        def failed(error: Exception) -> None:
            if number == self._newest and not isinstance(error, CancelledError):
                self.results.say(alerts.said(error) if isinstance(error, LibraryError) else str(error))
                pane.show_instead(self.results)

        self._window.tasks.run(job, done, failed)

    def leave(self) -> None:
        """Show the list of articles again, with the keyboard in it."""
        self._window.articles.field.clear()
        self._window.articles.list.setFocus()

    def go_to_results(self) -> None:
        """Put the keyboard into what was found."""
        if self._results is not None:
            self._results.take_keyboard()

    def open_result(self, result: Result) -> None:
        """Show a result in its article: the actor, event or statement chosen, the place lit."""
        window = self._window
        if result.article_id is None:
            window.statusBar().showMessage(tr("No article mentions {name}.", name=result.title), 6000)
            return
        window.show_article(result.article_id)
        if window.lesson is None or window.lesson.article.id != result.article_id:
            return
        if result.kind is FoundKind.ACTOR:
            window.selection.choose_actor(result.id)
        elif result.kind is FoundKind.EVENT and not result.later:
            window.selection.choose_event(result.id)
        elif result.kind is FoundKind.STATEMENT:
            window.selection.choose_statement(result.id)
        elif result.span is not None:
            window.selection.choose_place(result.span)
        if result.span is not None:
            window.reader.show_found((result.span,), 0)

    def close(self) -> None:
        """End what is running, and give the file free."""
        self._newest += 1
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def _end(self) -> None:
        self.close()
        self._window.articles.show_instead(None)
        self._window.reader.show_found((), None)

    def _on_changed(self, _change: object) -> None:
        if self._window.articles.field.text():
            self.search()
