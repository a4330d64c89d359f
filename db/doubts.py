"""Places that need a look since a text was corrected."""

from db.model.article import Anchor, Span
from db.model.doubt import Doubt, DoubtKind
from db.store import Store

_DOUBTS = """
    SELECT doubt.id, doubt.article_id,
        CASE WHEN event.id THEN 'event' WHEN relation.id THEN 'relation' WHEN statement.id THEN 'statement'
            WHEN word.id THEN 'word' WHEN note.id THEN 'note'
            WHEN question.id THEN 'question' ELSE 'mention' END,
        coalesce(event.id, relation.id, statement.id, word.id, note.id, question.id, doubt.actor_id),
        doubt.start, doubt."end", doubt.quote, doubt."before", doubt."after"
    FROM doubt
        LEFT JOIN event ON event.anchor_id = doubt.anchor_id
        LEFT JOIN relation ON relation.anchor_id = doubt.anchor_id
        LEFT JOIN statement ON statement.anchor_id = doubt.anchor_id
        LEFT JOIN word ON word.anchor_id = doubt.anchor_id
        LEFT JOIN note ON note.anchor_id = doubt.anchor_id
        LEFT JOIN question ON question.anchor_id = doubt.anchor_id
"""


class Doubts:
    """The doubt table."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> tuple[Doubt, ...]:
        """The doubts of an article in reading order."""
        return self._read(f"{_DOUBTS} WHERE doubt.article_id = ? ORDER BY doubt.start, doubt.id", article_id)

    def get(self, doubt_id: int) -> Doubt | None:
        """One doubt; None when it has been settled."""
        found = self._read(f"{_DOUBTS} WHERE doubt.id = ?", doubt_id)
        return found[0] if found else None

    def anchor_of(self, doubt_id: int) -> int | None:
        """The id of the anchor that is in doubt, None for a mention."""
        row = self._store.row("SELECT anchor_id FROM doubt WHERE id = ?", (doubt_id,))
        return None if row is None else row[0]

    def add_anchor(self, article_id: int, anchor_id: int, span: Span, was: Anchor) -> int:
        """Doubt where an anchor belongs. `span` is where it may be now, `was` the anchor as it was in the old text."""
        return self._add(article_id, span, was, anchor_id=anchor_id)

    def add_mention(self, article_id: int, actor_id: int, span: Span, was: Anchor) -> int:
        """Doubt whether an actor is still mentioned; `span` and `was` as for an anchor."""
        return self._add(article_id, span, was, actor_id=actor_id)

    def _add(self, article_id: int, span: Span, was: Anchor, **about: int) -> int:
        return self._store.insert(
            "doubt",
            article_id=article_id,
            start=span.start,
            end=span.end,
            quote=was.quote,
            before=was.before,
            after=was.after,
            **about,
        )

    def move(self, doubt_id: int, span: Span) -> None:
        """Say where the place may be after another correction."""
        self._store.update("doubt", doubt_id, start=span.start, end=span.end)

    def remove(self, doubt_id: int) -> None:
        """Delete a doubt; what it was about stays."""
        self._store.delete("doubt", doubt_id)

    def _read(self, sql: str, parameter: int) -> tuple[Doubt, ...]:
        return tuple(
            Doubt(id_, article_id, DoubtKind(kind), target, Span(start, end), quote, before, after)
            for id_, article_id, kind, target, start, end, quote, before, after in self._store.rows(sql, (parameter,))
        )
