"""Articles, their paragraphs, and the sides that a teacher gives in them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from db.model.actor import Side
from db.model.article import Anchor, Article, ArticleForm, ArticleSummary, Paragraph, ParagraphKind, Span
from db.model.errors import MissingError
from db.model.moment import Moment
from db.rows import anchor_from, ids_where, moment_from, period_columns, remove_where, same_at_the_start, utc_now
from db.store import Store

_SUMMARY = """
    SELECT article.id, uuid, title, form, language, words,
        (SELECT count(DISTINCT actor_id) FROM mention WHERE article_id = article.id),
        (SELECT count(*) FROM event WHERE article_id = article.id),
        coalesce((SELECT furthest * 1.0 / length(text) FROM reading_position WHERE article_id = article.id), 0.0)
    FROM article WHERE id IN (SELECT value FROM json_each(?))
"""

_TEXTS_AT_ONCE = 100


class Articles:
    """The article, paragraph and side tables."""

    def __init__(self, store: Store) -> None:
        """Work on an open library."""
        self._store = store

    def ids(self, *, archived: bool = False) -> list[int]:
        """The articles that are listed, or the archived ones, in the order in which they were added. Reads no text."""
        return [
            id_ for (id_,) in self._store.rows("SELECT id FROM article WHERE archived = ? ORDER BY id", (archived,))
        ]

    def id_of(self, uuid: str) -> int | None:
        """The article that has a uuid; None when the library has no such one."""
        row = self._store.row("SELECT id FROM article WHERE uuid = ?", (uuid,))
        return None if row is None else row[0]

    def summaries(self, ids: Sequence[int] | None = None) -> list[ArticleSummary]:
        """These articles in this order; without ids, all that are listed, in the order in which they were added.

        Of a large library, ask for those that are shown: each one's actors and events are counted. An article that is
        gone is left out.
        """
        wanted = self.ids() if ids is None else ids
        rows = self._store.rows(_SUMMARY, (str(list(wanted)),))
        found = {
            id_: ArticleSummary(
                id_, uuid, title, ArticleForm(form), language, words, actors, events, min(1.0, furthest)
            )
            for id_, uuid, title, form, language, words, actors, events, furthest in rows
        }
        return [found[id_] for id_ in wanted if id_ in found]

    def titles(self, ids: Iterable[int]) -> dict[int, str]:
        """The titles of some articles by their ids; one that is gone is absent."""
        wanted = (str(list(ids)),)
        return dict(
            self._store.rows("SELECT id, title FROM article WHERE id IN (SELECT value FROM json_each(?))", wanted)
        )

    def identities(self) -> list[tuple[str, str, int, str]]:
        """Uuid, title, words and the text's SHA-256 of every article, archived ones too, as they were added."""
        return self._store.rows("SELECT uuid, title, words, sha256 FROM article ORDER BY id")

    def counts(self) -> dict[str, int]:
        """How many actors, events and notes the library holds, by the names of their tables."""
        row = self._store.row(
            "SELECT (SELECT count(*) FROM actor), (SELECT count(*) FROM event), (SELECT count(*) FROM note)"
        )
        assert row is not None
        return dict(zip(("actor", "event", "note"), row, strict=True))

    def with_text(self, sha256: str) -> list[int]:
        """The articles whose text has this SHA-256, archived ones too."""
        return ids_where(self._store, "article", "sha256 = ?", sha256)

    def get(self, article_id: int) -> Article:
        """One article with its text.

        Raises:
            MissingError: there is no such article.
        """
        row = self._store.row(
            "SELECT id, uuid, title, author, publication, published, published_confirmed, origin, language, form,"
            " edition, text, sha256 FROM article WHERE id = ?",
            (article_id,),
        )
        if row is None:
            raise MissingError(
                "There is no article {number} in this library.", "Choose one from the list.", number=article_id
            )
        id_, uuid, title, author, publication, published, confirmed, origin, language, form, edition, text, sha = row
        day = moment_from(published)
        kind = ArticleForm(form)
        return Article(
            id_, uuid, title, author, publication, day, bool(confirmed), origin, language, kind, edition, text, sha
        )

    def paragraphs(self, article_id: int) -> tuple[Paragraph, ...]:
        """The paragraphs of an article in reading order."""
        rows = self._store.rows(
            'SELECT start, "end", kind, number FROM paragraph WHERE article_id = ? ORDER BY start', (article_id,)
        )
        return tuple(Paragraph(Span(start, end), ParagraphKind(kind), number) for start, end, kind, number in rows)

    def texts(self) -> Iterator[tuple[int, str, str, str]]:
        """Id, title, text and SHA-256 of every article, archived ones too; read some at a time, so others come between.

        An article that is added or deleted meanwhile may be among them or not.
        """
        last = 0
        while rows := self._store.rows(
            "SELECT id, title, text, sha256 FROM article WHERE id > ? ORDER BY id LIMIT ?", (last, _TEXTS_AT_ONCE)
        ):
            yield from rows
            last = rows[-1][0]

    def add(self, article: Article, paragraphs: Sequence[Paragraph]) -> int:
        """Store an article with its paragraphs and return its id."""
        now = utc_now()
        article_id = self._store.insert(
            "article",
            uuid=article.uuid,
            edition=article.edition,
            added=now,
            changed=now,
            **_details(article),
            **_text_columns(article),
        )
        self._add_paragraphs(article_id, paragraphs)
        return article_id

    def change(self, article: Article) -> None:
        """Give a stored article these details; its uuid, edition and text stay."""
        self._store.update("article", article.id, changed=utc_now(), **_details(article))

    def is_archived(self, article_id: int) -> bool:
        """Whether an article was put away; one that is not there was not."""
        row = self._store.row("SELECT archived FROM article WHERE id = ?", (article_id,))
        return row is not None and bool(row[0])

    def set_archived(self, article_id: int, archived: bool) -> None:
        """Put an article away, or take it out again."""
        self._store.update("article", article_id, archived=int(archived), changed=utc_now())

    def change_text(self, article: Article, paragraphs: Sequence[Paragraph]) -> None:
        """Give a stored article this text and these paragraphs; those before the first that differs keep their rows.

        What has its place in the text is not moved.
        """
        self._store.update("article", article.id, changed=utc_now(), **_text_columns(article))
        same = same_at_the_start(self.paragraphs(article.id), paragraphs)
        rows = self._store.rows("SELECT id FROM paragraph WHERE article_id = ? ORDER BY start", (article.id,))
        for (paragraph_id,) in rows[same:]:
            self._store.delete("paragraph", paragraph_id)
        self._add_paragraphs(article.id, paragraphs[same:])

    def remove(self, article_id: int) -> None:
        """Delete an article with its paragraphs and sides; all that has its place in the text must be gone."""
        for side in self.sides(article_id):
            self._remove_side(side.id)
        for (paragraph_id,) in self._store.rows(
            "SELECT id FROM paragraph WHERE article_id = ? ORDER BY id", (article_id,)
        ):
            self._store.delete("paragraph", paragraph_id)
        self._store.delete("article", article_id)

    def anchors(self, article_id: int) -> dict[int, Anchor]:
        """Every anchor in an article, by its row's id."""
        rows = self._store.rows(
            'SELECT id, start, "end", quote, "before", "after" FROM anchor WHERE article_id = ? ORDER BY id',
            (article_id,),
        )
        return {id_: anchor_from(*anchor) for id_, *anchor in rows}

    def move_anchors(self, anchors: Mapping[int, Anchor]) -> None:
        """Give anchors other places, by their rows' ids; doubts about them stay."""
        columns = ("start", "end", "quote", "before", "after")
        rows = {id_: (*anchor.span, anchor.quote, anchor.before, anchor.after) for id_, anchor in anchors.items()}
        self._store.update_all("anchor", columns, rows)

    def _add_paragraphs(self, article_id: int, paragraphs: Sequence[Paragraph]) -> None:
        for paragraph in paragraphs:
            self._store.insert(
                "paragraph",
                article_id=article_id,
                start=paragraph.span.start,
                end=paragraph.span.end,
                kind=paragraph.kind.value,
                number=paragraph.number,
            )

    def sides(self, article_id: int) -> tuple[Side, ...]:
        """The sides of an article with their members, in the order in which they were given."""
        members: dict[int, list[tuple[int, str | None]]] = {}
        for side_id, actor_id, period in self._store.rows(
            "SELECT side_id, actor_id, period FROM side_actor JOIN side ON side.id = side_id"
            " WHERE article_id = ? ORDER BY side_actor.id",
            (article_id,),
        ):
            members.setdefault(side_id, []).append((actor_id, period))
        rows = self._store.rows(
            "SELECT id, uuid, name, style FROM side WHERE article_id = ? ORDER BY id", (article_id,)
        )
        return tuple(
            Side(id_, uuid, name, style, tuple((actor, moment_from(period)) for actor, period in members.get(id_, ())))
            for id_, uuid, name, style in rows
        )

    def add_side(self, article_id: int, side: Side) -> int:
        """Store a side with its members and return its id."""
        side_id = self._store.insert("side", article_id=article_id, uuid=side.uuid, name=side.name, style=side.style)
        self._add_members(side_id, side.members)
        return side_id

    def set_sides(self, article_id: int, sides: Sequence[Side]) -> None:
        """Give an article these sides, in this order, in the place of the ones that it has.

        A side is the one that has its uuid already. It keeps its row's id too, unless it now comes before or after
        others than it did: the order of sides is the order of their ids. An id that is handed in is not looked at.
        """
        present = {side.uuid: side for side in self.sides(article_id)}
        stay: list[tuple[Side, Side]] = []
        for side in sides:
            before = present.get(side.uuid)
            if before is None or (stay and before.id <= stay[-1][0].id):
                break
            stay.append((before, side))
        staying = {side.uuid for _, side in stay}
        for side in present.values():
            if side.uuid not in staying:
                self._remove_side(side.id)
        for before, side in stay:
            self._store.update("side", before.id, name=side.name, style=side.style)
            self._set_members(before.id, side.members)
        for side in sides[len(stay) :]:
            self.add_side(article_id, side)

    def _remove_side(self, side_id: int) -> None:
        remove_where(self._store, "side_actor", "side_id = ?", side_id)
        self._store.delete("side", side_id)

    def _set_members(self, side_id: int, members: Sequence[tuple[int, Moment | None]]) -> None:
        """Give a side these members in this order; those before the first that differs keep their rows."""
        rows = self._store.rows("SELECT id, actor_id, period FROM side_actor WHERE side_id = ? ORDER BY id", (side_id,))
        same = same_at_the_start([(actor_id, moment_from(period)) for _, actor_id, period in rows], members)
        for row_id, _, _ in rows[same:]:
            self._store.delete("side_actor", row_id)
        self._add_members(side_id, members[same:])

    def _add_members(self, side_id: int, members: Sequence[tuple[int, Moment | None]]) -> None:
        for actor_id, period in members:
            self._store.insert("side_actor", side_id=side_id, actor_id=actor_id, **period_columns(period))


def _details(article: Article) -> dict[str, str | int | None]:
    """What can be changed in the row of an article, apart from its text."""
    return {
        "title": article.title,
        "author": article.author,
        "publication": article.publication,
        "published": None if article.published is None else article.published.edtf,
        "published_confirmed": int(article.published_confirmed),
        "origin": article.origin,
        "language": article.language,
        "form": article.form.value,
    }


def _text_columns(article: Article) -> dict[str, str | int]:
    return {"text": article.text, "words": len(article.text.split()), "sha256": article.sha256}
