"""What is done with the actors of a shelf: each deed asks what is to be asked, and hands a step of the library on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.model.actor import Actor
from db.model.cast import CastMember
from db.model.change import Change
from db.model.errors import LibraryError
from desktop.library.cast.duplicates import places_of
from desktop.library.cast.splitting import split_by_articles
from desktop.library.curating import actors
from desktop.library.library import Library
from desktop.library.studying import set_actors_key
from desktop.ui import alerts
from desktop.ui.look import Look
from desktop.ui.words import tr

_MOST_ARTICLES = 200
"""So many articles can be ticked in a split; the newest ones."""


class ActorDeeds(QObject):
    """Asks in dialogs above the page that is its parent."""

    change_wanted = Signal(object)
    """A callable that carries out a step of Library.do() and returns its Change."""
    place_wanted = Signal(int, object)
    """The id of an article, and the Span to show in it."""

    def __init__(self, library: Library, look: Look, page: QWidget) -> None:
        """Work on a library."""
        super().__init__(page)
        self._library, self._look, self._page = library, look, page

    def change(self, actor_id: int) -> None:
        """Change who an actor is in all articles, or delete it from them."""
        from desktop.ui.curating.actor import ActorDialog  # imported late, as all dialogs

        actor = self._read(actor_id)
        if actor is not None:
            dialog = ActorDialog(actor, self._look, self._page)
            dialog.saved.connect(self._on_changed)
            dialog.deleted.connect(partial(self._on_deleted, actor_id))
            dialog.open()

    def _on_changed(self, actor: Actor) -> None:
        self._do(partial(actors.change_actor, self._library, actor))

    def _on_deleted(self, actor_id: int) -> None:
        self._do(partial(actors.remove_actor, self._library, actor_id))

    def list_articles(self, actor_id: int) -> None:
        """List the articles that mention an actor."""
        from desktop.ui.curating.articles_of import ArticlesOfActor

        actor = self._read(actor_id)
        if actor is not None:
            dialog = ArticlesOfActor(actor.name, self._library.cast.seen_in(actor_id), self._look, self._page)
            dialog.place_wanted.connect(self.place_wanted)
            dialog.open()

    def merge(self, one: CastMember, other: CastMember) -> None:
        """Make one actor of two; the name of the one with more articles is offered to stay."""
        from desktop.ui.curating.merge import MergeDialog

        more, fewer = sorted((one, other), key=lambda member: (-member.articles, -member.mentions))
        first, second = self._read(more.id), self._read(fewer.id)
        if first is not None and second is not None:
            dialog = MergeDialog(first, [second], {member.id: member.mentions for member in (one, other)}, self._page)
            dialog.saved.connect(self._on_merged)
            dialog.open()

    def _on_merged(self, kept_id: int, other_id: int) -> None:
        self._do(partial(actors.merge_actors, self._library, kept_id, other_id))

    def split(self, actor_id: int) -> None:
        """Tell two apart who were taken for one, by the articles that speak of either."""
        from desktop.ui.curating.split_articles import SplitArticlesDialog

        actor = self._read(actor_id)
        if actor is not None:
            dialog = SplitArticlesDialog(actor, places_of(self._library, actor_id, _MOST_ARTICLES), self._page)
            dialog.saved.connect(partial(self._on_split, actor_id))
            dialog.open()

    def _on_split(self, actor_id: int, new: Actor, article_ids: list[int]) -> None:
        self._do(partial(split_by_articles, self._library, actor_id, new, article_ids))

    def learn(self, members: Sequence[CastMember]) -> None:
        """Mark actors as ones to learn; where all of them are, unmark them."""
        key = not all(member.key for member in members)
        self._do(partial(set_actors_key, self._library, [member.id for member in members], key))

    def _do(self, step: "partial[Change]") -> None:
        self.change_wanted.emit(step)

    def _read(self, actor_id: int) -> Actor | None:
        try:
            return self._library.actors.get(actor_id)
        except LibraryError as error:
            alerts.failure(self._page, tr("The library could not be read."), error)
            return None
