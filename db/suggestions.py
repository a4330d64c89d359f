"""What the program suggests for an article, what was decided about it, and the names that were refused."""

from db.model.article import Span
from db.model.suggestion import ActorSuggestion, Proposal, Suggestion, SuggestionKind, SuggestionState
from db.proposals import from_json, kind_of, to_json
from db.store import Store


class StoredSuggestions:
    """The suggestion and rejected_name tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> tuple[Suggestion, ...]:
        """The suggestions of an article, decided ones too, in the order in which they were added.

        Raises:
            DamagedError: one of them cannot be read.
        """
        return self._read("article_id = ?", article_id)

    def article_of(self, suggestion_id: int) -> int | None:
        """The id of the article that a suggestion is for; None when there is no such suggestion."""
        row = self._store.row("SELECT article_id FROM suggestion WHERE id = ?", (suggestion_id,))
        return None if row is None else row[0]

    def without_made(self) -> tuple[Suggestion, ...]:
        """The suggestions of all articles whose actor, event... is gone."""
        return self._read(
            "made_id IS NOT NULL AND NOT CASE kind"
            " WHEN 'actor' THEN EXISTS (SELECT 1 FROM actor WHERE actor.id = made_id)"
            " WHEN 'event' THEN EXISTS (SELECT 1 FROM event WHERE event.id = made_id)"
            " WHEN 'relation' THEN EXISTS (SELECT 1 FROM relation WHERE relation.id = made_id)"
            " ELSE EXISTS (SELECT 1 FROM statement WHERE statement.id = made_id) END"
        )

    def left(self, article_id: int) -> dict[int, Span]:
        """The places in the text of the suggestions that are not decided on, by their ids, in reading order."""
        rows = self._store.rows(
            "SELECT id, start, \"end\" FROM suggestion WHERE article_id = ? AND state IN ('open', 'skipped')"
            " ORDER BY start, id",
            (article_id,),
        )
        return {id_: Span(start, end) for id_, start, end in rows}

    def add(self, article_id: int, proposal: Proposal, state: SuggestionState, made_id: int | None = None) -> int:
        """Store a suggestion and return its id; `made_id` is the row that came of it already."""
        return self._store.insert(
            "suggestion",
            article_id=article_id,
            kind=kind_of(proposal).value,
            state=state.value,
            confidence=proposal.confidence,
            start=proposal.span.start,
            end=proposal.span.end,
            content=to_json(proposal),
            made_id=made_id,
        )

    def change(self, suggestion_id: int, proposal: Proposal) -> None:
        """Suggest something else of the same kind; what was decided stays."""
        self._store.update(
            "suggestion",
            suggestion_id,
            kind=kind_of(proposal).value,
            confidence=proposal.confidence,
            start=proposal.span.start,
            end=proposal.span.end,
            content=to_json(proposal),
        )

    def set_state(self, suggestion_id: int, state: SuggestionState, made_id: int | None) -> None:
        """Decide on a suggestion; `made_id` is the row that came of it, None for none."""
        self._store.update("suggestion", suggestion_id, state=state.value, made_id=made_id)

    def of_made(self, kind: SuggestionKind, made_id: int) -> tuple[Suggestion, ...]:
        """The suggestions of all articles that one actor, event... came of, in the order in which they were added."""
        return self._read("kind = ? AND made_id = ?", kind.value, made_id)

    def knowing(self, uuid: str) -> tuple[Suggestion, ...]:
        """The suggestions of all articles that take an actor for the one that the library knows by a uuid."""
        return tuple(
            one
            for one in self._read("kind = 'actor' AND instr(content, ?) > 0", uuid)
            if isinstance(one.proposal, ActorSuggestion) and one.proposal.known == uuid
        )

    def _read(self, condition: str, *parameters: object) -> tuple[Suggestion, ...]:
        rows = self._store.rows(
            f"SELECT id, article_id, kind, state, content, made_id FROM suggestion WHERE {condition} ORDER BY id",  # noqa: S608  our own condition
            parameters,
        )
        return tuple(
            Suggestion(id_, article, SuggestionKind(kind), SuggestionState(state), from_json(kind, content), made_id)
            for id_, article, kind, state, content, made_id in rows
        )

    def remove(self, suggestion_id: int) -> None:
        """Delete a suggestion."""
        self._store.delete("suggestion", suggestion_id)

    def rejected_names(self) -> dict[str, int]:
        """The names that were refused as actors, casefolded, with how often."""
        return dict(self._store.rows("SELECT name, times FROM rejected_name ORDER BY name"))

    def reject_name(self, name: str) -> None:
        """Remember that a name was refused as an actor, once more."""
        name = name.casefold()
        row = self._store.row("SELECT id, times FROM rejected_name WHERE name = ?", (name,))
        if row is None:
            self._store.insert("rejected_name", name=name, times=1)
        else:
            self._store.update("rejected_name", row[0], times=row[1] + 1)

    def forgive_name(self, name: str) -> None:
        """Take one refusal of a name back; with the last one it is forgotten. A name never refused is no error."""
        row = self._store.row("SELECT id, times FROM rejected_name WHERE name = ?", (name.casefold(),))
        if row is None:
            return
        if row[1] > 1:
            self._store.update("rejected_name", row[0], times=row[1] - 1)
        else:
            self._store.delete("rejected_name", row[0])
