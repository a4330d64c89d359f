"""A teacher's own questions, and the designs of sheets."""

from collections.abc import Sequence

from db.model.article import Anchor
from db.model.question import Question
from db.rows import add_anchor, anchor_from, change_anchor, remove_anchor
from db.store import Store

_QUESTIONS = """
    SELECT question.id, uuid, question.article_id, prompt, answer, marks, lines,
        start, "end", quote, "before", "after"
    FROM question LEFT JOIN anchor ON anchor.id = anchor_id
"""


class Handouts:
    """The question, preset and sheet tables. A design is a text of JSON here; what it means is not this floor's."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    # Questions

    def questions(self, article_id: int) -> tuple[Question, ...]:
        """The questions about an article in their order."""
        return self._read(f"{_QUESTIONS} WHERE question.article_id = ? ORDER BY place, question.id", article_id)

    def question(self, question_id: int) -> Question | None:
        """One question; None when it is gone."""
        found = self._read(f"{_QUESTIONS} WHERE question.id = ?", question_id)
        return found[0] if found else None

    def add_question(self, question: Question) -> int:
        """Store a question as the last one of its article and return its id."""
        row = self._store.row(
            "SELECT coalesce(max(place), 0) + 1 FROM question WHERE article_id = ?", (question.article_id,)
        )
        assert row is not None
        return self._store.insert(
            "question",
            uuid=question.uuid,
            article_id=question.article_id,
            place=row[0],
            prompt=question.prompt,
            answer=question.answer,
            marks=question.marks,
            lines=question.lines,
            anchor_id=None
            if question.anchor is None
            else add_anchor(self._store, question.article_id, question.anchor),
        )

    def change_question(self, question: Question) -> None:
        """Give a stored question these values; its uuid, its article and its place in the order stay."""
        row = self._store.row("SELECT article_id FROM question WHERE id = ?", (question.id,))
        if row is None:
            raise ValueError(f"there is no question {question.id}")
        self._store.update(
            "question",
            question.id,
            prompt=question.prompt,
            answer=question.answer,
            marks=question.marks,
            lines=question.lines,
        )
        self._set_anchor(question.id, row[0], question.anchor)

    def remove_question(self, question_id: int) -> None:
        """Delete a question with its anchor. A question that is gone already is no error."""
        row = self._store.row("SELECT anchor_id FROM question WHERE id = ?", (question_id,))
        if row is not None:
            self._store.delete("question", question_id)
            if row[0] is not None:
                remove_anchor(self._store, row[0])

    def unplace_question(self, question_id: int) -> None:
        """Let a question name no place in the text any more. A question that is gone already is no error."""
        self._set_anchor(question_id, 0, None)

    def order_questions(self, question_ids: Sequence[int]) -> None:
        """Let the questions of an article come in this order; all of them must be named."""
        for place, question_id in enumerate(question_ids, 1):
            self._store.update("question", question_id, place=place)

    def _set_anchor(self, question_id: int, article_id: int, anchor: Anchor | None) -> None:
        row = self._store.row("SELECT anchor_id FROM question WHERE id = ?", (question_id,))
        anchor_id = None if row is None else row[0]
        if anchor_id is None and anchor is not None:
            self._store.update("question", question_id, anchor_id=add_anchor(self._store, article_id, anchor))
        elif anchor_id is not None and anchor is None:
            self._store.update("question", question_id, anchor_id=None)
            remove_anchor(self._store, anchor_id)
        elif anchor_id is not None and anchor is not None:
            change_anchor(self._store, anchor_id, anchor)

    def _read(self, sql: str, parameter: int) -> tuple[Question, ...]:
        return tuple(
            Question(
                id_, uuid, article, prompt, answer, marks, lines, None if anchor[0] is None else anchor_from(*anchor)
            )
            for id_, uuid, article, prompt, answer, marks, lines, *anchor in self._store.rows(sql, (parameter,))
        )

    # Designs

    def presets(self) -> dict[str, str]:
        """The designs that are kept, by their names, in the order in which they were first kept."""
        return dict(self._store.rows("SELECT name, design FROM preset ORDER BY id"))

    def set_preset(self, name: str, uuid: str, design: str) -> None:
        """Keep a design under a name, in the place of the one that has it; `uuid` is for a new one."""
        row = self._store.row("SELECT id FROM preset WHERE name = ?", (name,))
        if row is None:
            self._store.insert("preset", uuid=uuid, name=name, design=design)
        else:
            self._store.update("preset", row[0], design=design)

    def rename_preset(self, name: str, new: str) -> None:
        """Give the design of a name another one, which must be free."""
        row = self._store.row("SELECT id FROM preset WHERE name = ?", (name,))
        if row is None:
            raise ValueError(f"there is no preset {name!r}")
        self._store.update("preset", row[0], name=new)

    def remove_preset(self, name: str) -> None:
        """Forget the design of a name. One that is gone already is no error."""
        row = self._store.row("SELECT id FROM preset WHERE name = ?", (name,))
        if row is not None:
            self._store.delete("preset", row[0])

    def design(self, article_id: int) -> str | None:
        """The design that was last used for an article, or None."""
        row = self._store.row("SELECT design FROM sheet WHERE article_id = ?", (article_id,))
        return None if row is None else row[0]

    def set_design(self, article_id: int, uuid: str, design: str) -> None:
        """Remember the design that was used for an article; `uuid` is for the first one."""
        row = self._store.row("SELECT id FROM sheet WHERE article_id = ?", (article_id,))
        if row is None:
            self._store.insert("sheet", uuid=uuid, article_id=article_id, design=design)
        else:
            self._store.update("sheet", row[0], design=design)
