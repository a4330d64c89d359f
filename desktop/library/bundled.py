"""Builds the bundled library from its sources under resources/library/; the first start puts it into the user's place.

python -m desktop.library.bundled FILE
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from db.failures import plain_errors
from db.files import place_new
from db.model.actor import Actor, ActorKind, Mention, OriginalName, Relation, Role
from db.model.article import Article, ArticleForm
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.model.moment import Moment
from db.model.question import Question
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from db.store import Store
from desktop.library.lessons import sha256_of
from desktop.library.library import Library
from desktop.library.sources import MarkedText, find_quote, read_marked_text
from desktop.settings import read_toml, resource

ARTICLES = ("russias-wager-in-libya", "libyas-two-governments", "one-man-is-not-a-plan")
"""The sources in the order of the list; an event can be `same_as` one of an article before it."""

Table = dict[str, Any]


def provide(path: Path) -> None:
    """Build the bundled library beside `path` and move it there. A file that is there already is left alone.

    Raises:
        LibraryError: the folder cannot be made or written.
    """
    if path.exists():
        return
    with plain_errors(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.urandom(4).hex()}.new")
    try:
        build(unfinished)
        with plain_errors(path):
            place_new(unfinished, path)
    except LibraryError:
        if not path.exists():  # another Dramatis that started at the same time may have been quicker
            raise
    finally:
        _sweep(path)


def _sweep(path: Path) -> None:
    """Remove what was left unfinished beside `path`, also by a program that was killed."""
    import glob  # imported late: a first start alone needs it

    pattern = f"{glob.escape(path.name)}.{'[0-9a-f]' * 8}.new*"
    with suppress(OSError):
        for left in list(path.parent.glob(pattern)):
            left.unlink(missing_ok=True)


def build(path: Path, sources: Path | None = None) -> None:
    """Write a new library with the bundled articles.

    Raises:
        ValueError: a source is wrong; the message says where.
        LibraryError: the file exists or cannot be written.
    """
    folder = sources or resource("library")
    with Store.create(path) as store:
        library = Library(store)
        with store.quiet():
            _Builder(library, folder).build()


def add_to(library: Library) -> Change:
    """Add the bundled articles to a library that holds none, as one step that can be undone.

    Raises:
        LibraryError: the library refused the write; nothing was changed.
    """
    return library.do("Add the bundled articles", _Builder(library, resource("library")).build)


class _Builder:
    """Stores cast and articles, and remembers what the sources call them."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._folder = folder
        self._actors: dict[str, int] = {}
        self._events: dict[str, int] = {}

    def build(self) -> None:
        for slug, entry in read_toml(self._folder / "cast.toml").items():
            self._actors[slug] = self._library.actors.add(_actor(entry))
        for slug in ARTICLES:
            marked = read_marked_text((self._folder / f"{slug}.md").read_text(encoding="utf-8"))
            self._add_article(slug, marked, read_toml(self._folder / f"{slug}.toml"))

    def _add_article(self, slug: str, marked: MarkedText, data: Table) -> None:
        library = self._library
        article_id = library.articles.add(_article(marked, data), marked.paragraphs)
        library.actors.add_mentions(article_id, [Mention(self._actor(actor), span) for span, actor in marked.mentions])
        for entry in data.get("event", []):
            event = self._event(marked, entry, article_id)
            self._events[f"{slug}:{entry['id']}"] = library.events.add(article_id, event)
        for entry in data.get("relation", []):
            library.actors.add_relation(article_id, self._relation(marked, entry))
        self._add_statements(article_id, marked, data.get("statement", []))
        for entry in data.get("word", []):
            library.statements.add_word(article_id, _word(marked, entry))
        for entry in data.get("later", []):
            later = LaterEvent(0, entry["uuid"], Moment.parse(entry["date"]), entry["title"], entry["source"])
            library.events.add_later(article_id, later)
        for entry in data.get("question", []):
            library.handouts.add_question(_question(marked, entry, article_id))

    def _actor(self, slug: str) -> int:
        if slug not in self._actors:
            raise ValueError(f"cast.toml has no actor “{slug}”")
        return self._actors[slug]

    def _event(self, marked: MarkedText, entry: Table, article_id: int) -> Event:
        same = entry.get("same_as")
        if same is not None and same not in self._events:
            raise ValueError(f"no earlier event is called “{same}”")
        return Event(
            id=0,
            uuid=entry["uuid"],
            article_id=article_id,
            date=Moment.parse(entry["date"]) if "date" in entry else None,
            date_basis=DateBasis(entry.get("date_basis", "stated")),
            date_rule=entry.get("date_rule", ""),
            title=entry["title"],
            detail=entry.get("detail", ""),
            claim=Claim(entry.get("claim", "report")),
            key=entry.get("key", False),
            actors=tuple(EventActor(self._actor(part["actor"]), part.get("role", "")) for part in entry["actors"]),
            anchor=find_quote(marked, entry["quote"]),
            same_as=None if same is None else self._events[same],
        )

    def _relation(self, marked: MarkedText, entry: Table) -> Relation:
        period = Moment.parse(entry["period"]) if "period" in entry else None
        anchor = find_quote(marked, entry["quote"])
        return Relation(0, self._actor(entry["from"]), entry["kind"], self._actor(entry["to"]), period, anchor)

    def _add_statements(self, article_id: int, marked: MarkedText, entries: list[Table]) -> None:
        stored: dict[str, int] = {}
        for entry in entries:
            answers = entry.get("answers")
            if answers is not None and answers not in stored:
                raise ValueError(f"no earlier statement is called “{answers}”")
            named = entry["speaker"] not in (SpeakerKind.AUTHOR, SpeakerKind.UNNAMED)
            statement = Statement(
                id=0,
                uuid=entry["uuid"],
                speaker=SpeakerKind.ACTOR if named else SpeakerKind(entry["speaker"]),
                speaker_id=self._actor(entry["speaker"]) if named else None,
                kind=StatementKind(entry["kind"]),
                text=entry["text"],
                answers_id=None if answers is None else stored[answers],
                stance=Stance(entry["stance"]) if "stance" in entry else None,
                anchor=find_quote(marked, entry["quote"]),
            )
            stored[entry["id"]] = self._library.statements.add(article_id, statement)


def _actor(entry: Table) -> Actor:
    roles = (Role(r["title"], Moment.parse(r["period"]) if "period" in r else None) for r in entry.get("roles", []))
    return Actor(
        id=0,
        uuid=entry["uuid"],
        name=entry["name"],
        kind=ActorKind(entry["kind"]),
        gloss=entry["gloss"],
        key=entry.get("key", False),
        aliases=tuple(entry.get("aliases", ())),
        originals=tuple(OriginalName(name, language) for language, name in entry.get("original", {}).items()),
        roles=tuple(roles),
    )


def _article(marked: MarkedText, data: Table) -> Article:
    return Article(
        id=0,
        uuid=data["uuid"],
        title=marked.title,
        author=data["author"],
        publication=data["publication"],
        published=Moment.parse(data["published"]) if "published" in data else None,
        published_confirmed=data.get("published_confirmed", False),
        origin=data["origin"],
        language=data["language"],
        form=ArticleForm(data["form"]),
        edition=data["edition"],
        text=marked.text,
        sha256=sha256_of(marked.text),
    )


def _word(marked: MarkedText, entry: Table) -> Word:
    return Word(
        id=0,
        uuid=entry["uuid"],
        word=entry["word"],
        meaning=entry["meaning"],
        loaded=entry.get("loaded", False),
        plainer=entry.get("plainer", ""),
        key=entry.get("key", False),
        anchor=find_quote(marked, entry["quote"]),
    )


def _question(marked: MarkedText, entry: Table, article_id: int) -> Question:
    return Question(
        id=0,
        uuid=entry["uuid"],
        article_id=article_id,
        prompt=entry["prompt"],
        answer=entry.get("answer", ""),
        marks=entry.get("marks", 1),
        lines=entry.get("lines", 2),
        anchor=find_quote(marked, entry["quote"]) if "quote" in entry else None,
    )


if __name__ == "__main__":
    build(Path(sys.argv[1]))
