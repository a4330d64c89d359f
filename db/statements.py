"""Who says what, and the words that need explaining."""

from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from db.rows import add_anchor, anchor_from, change_anchor, ids_where, remove_anchored
from db.store import Store


class Statements:
    """The statement and word tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def of_article(self, article_id: int) -> tuple[Statement, ...]:
        """The statements of an article in the order of their evidence."""
        rows = self._store.rows(
            "SELECT statement.id, uuid, speaker, speaker_id, kind, text, answers_id, stance,"
            ' start, "end", quote, "before", "after" FROM statement JOIN anchor ON anchor.id = anchor_id'
            " WHERE statement.article_id = ? ORDER BY start, statement.id",
            (article_id,),
        )
        return tuple(
            Statement(
                id_,
                uuid,
                SpeakerKind(speaker),
                speaker_id,
                StatementKind(kind),
                text,
                answers_id,
                None if stance is None else Stance(stance),
                anchor_from(*anchor),
            )
            for id_, uuid, speaker, speaker_id, kind, text, answers_id, stance, *anchor in rows
        )

    def add(self, article_id: int, statement: Statement) -> int:
        """Store a statement and return its id; the one that it answers must be stored already."""
        return self._store.insert(
            "statement",
            uuid=statement.uuid,
            article_id=article_id,
            speaker=statement.speaker.value,
            speaker_id=statement.speaker_id,
            kind=statement.kind.value,
            text=statement.text,
            answers_id=statement.answers_id,
            stance=None if statement.stance is None else statement.stance.value,
            anchor_id=add_anchor(self._store, article_id, statement.anchor),
        )

    def change(self, statement: Statement) -> None:
        """Give a stored statement these values; its uuid and its article stay."""
        row = self._store.row("SELECT anchor_id FROM statement WHERE id = ?", (statement.id,))
        if row is None:
            raise ValueError(f"there is no statement {statement.id}")
        self._store.update(
            "statement",
            statement.id,
            speaker=statement.speaker.value,
            speaker_id=statement.speaker_id,
            kind=statement.kind.value,
            text=statement.text,
            answers_id=statement.answers_id,
            stance=None if statement.stance is None else statement.stance.value,
        )
        change_anchor(self._store, row[0], statement.anchor)

    def article_of(self, statement_id: int) -> int | None:
        """The id of the article that a statement belongs to; None when there is no such statement."""
        row = self._store.row("SELECT article_id FROM statement WHERE id = ?", (statement_id,))
        return None if row is None else row[0]

    def remove(self, statement_id: int) -> None:
        """Delete a statement with its anchor; those that answer it answer nothing then. One that is gone is fine."""
        for answer_id in ids_where(self._store, "statement", "answers_id = ?", statement_id):
            self._store.update("statement", answer_id, answers_id=None, stance=None)
        remove_anchored(self._store, "statement", statement_id)

    def words(self, article_id: int) -> tuple[Word, ...]:
        """The explained words of an article in reading order."""
        rows = self._store.rows(
            "SELECT word.id, uuid, word, meaning, loaded, plainer, key,"
            ' start, "end", quote, "before", "after" FROM word'
            " JOIN anchor ON anchor.id = anchor_id WHERE word.article_id = ? ORDER BY start, word.id",
            (article_id,),
        )
        return tuple(
            Word(id_, uuid, word, meaning, bool(loaded), plainer, bool(key), anchor_from(*anchor))
            for id_, uuid, word, meaning, loaded, plainer, key, *anchor in rows
        )

    def add_word(self, article_id: int, word: Word) -> int:
        """Store an explained word and return its id."""
        return self._store.insert(
            "word",
            uuid=word.uuid,
            article_id=article_id,
            word=word.word,
            meaning=word.meaning,
            loaded=int(word.loaded),
            plainer=word.plainer,
            key=int(word.key),
            anchor_id=add_anchor(self._store, article_id, word.anchor),
        )

    def change_word(self, word_id: int, word: str, meaning: str, loaded: bool, plainer: str) -> None:
        """Explain a word otherwise; its place and its mark "learn this" stay."""
        self._store.update("word", word_id, word=word, meaning=meaning, loaded=int(loaded), plainer=plainer)

    def set_word_key(self, word_id: int, key: bool) -> None:
        """Give or take the mark "learn this"."""
        self._store.update("word", word_id, key=int(key))

    def remove_word(self, word_id: int) -> None:
        """Delete a word with its anchor. A word that is gone already is no error."""
        remove_anchored(self._store, "word", word_id)
