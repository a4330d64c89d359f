"""Reading a whole lesson, finding an article, and checking that texts are what was stored."""

from collections.abc import Callable

from db.model.article import Article, ArticleSummary
from db.model.errors import CancelledError, DamagedError, MissingError
from db.model.event import Event
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from db.model.tenure import ArticleTime
from desktop.library.library import Library

_LONGEST_NUMBER = 10
"""Digits of a number in a list; int() refuses thousands of them."""
_STRUCTURE = 0.3
"""The part of the work of a check that the file itself takes, before its articles are read."""


def read_lesson(library: Library, article_id: int) -> Lesson:
    """One article with everything that is known about it, and its actors as they were at its time.

    Raises:
        MissingError: there is no such article.
        DamagedError: its rows do not fit together.
    """
    with library.store.reading():
        return _read_lesson(library, article_id)


def _read_lesson(library: Library, article_id: int) -> Lesson:
    article = library.articles.get(article_id)
    mentions = library.actors.mentions(article_id)
    events = library.events.of_article(article_id)
    first: dict[int, int] = {}
    for mention in mentions:
        first.setdefault(mention.actor_id, mention.span.start)
    never = len(article.text)
    actors = sorted(library.actors.of_article(article_id), key=lambda actor: first.get(actor.id, never))
    time = ArticleTime(article, events)
    return Lesson(
        article=article,
        paragraphs=library.articles.paragraphs(article_id),
        actors=tuple(map(time.as_then, actors)),
        mentions=mentions,
        events=tuple(in_order_of_time(events)),
        relations=library.actors.relations(article_id),
        statements=library.statements.of_article(article_id),
        words=library.statements.words(article_id),
        later=library.events.later(article_id),
        sides=library.articles.sides(article_id),
        also_in=library.actors.also_in(article_id),
    )


def in_order_of_time(events: list[Event]) -> list[Event]:
    """Events by date; those without one come last, and equals keep their order."""
    dated = [event for event in events if event.date is not None]
    undated = [event for event in events if event.date is None]
    return sorted(dated, key=lambda event: event.date.sort_key() if event.date is not None else ()) + undated


def find_article(library: Library, wanted: str) -> ArticleSummary:
    """The article meant by a number of the list (from 1), a uuid, a title or a part of one that fits no other.

    Raises:
        MissingError: none fits, or several do; the message names them.
    """
    summaries = library.articles.summaries()
    if wanted.isdecimal() and len(wanted) < _LONGEST_NUMBER and 1 <= int(wanted) <= len(summaries):
        return summaries[int(wanted) - 1]
    folded = _folded(wanted)
    titles = [_folded(found.title) for found in summaries]
    fitting = [found for found in summaries if found.uuid == folded]
    if len(fitting) != 1:
        fitting = [found for found, title in zip(summaries, titles, strict=True) if title == folded]
    if len(fitting) != 1:
        fitting = [found for found, title in zip(summaries, titles, strict=True) if folded and folded in title]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise MissingError("No article is called “{title}”.", "The command “list” shows all of them.", title=wanted)
    several = ", ".join(f"“{found.title}”" for found in fitting)
    raise MissingError(
        "“{title}” fits {number} articles: {several}.",
        "Type more of the title, or its number.",
        title=wanted,
        number=len(fitting),
        several=several,
    )


def text_is_whole(article: Article) -> bool:
    """Whether the text is the one that was stored, by its SHA-256."""
    return sha256_of(article.text) == article.sha256


def sha256_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    import hashlib  # imported late: not needed before the first paint

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def problems(
    library: Library,
    report: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Sentence]:
    """Everything that is wrong with the file, in plain sentences: structure, references, texts, dates, places.

    `report` hears which part, 0 to 1, has been looked at. The file is read past the library's own connection, which
    stays free for others meanwhile; nobody may write.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: the library cannot be read, for another reason than damage.
    """
    report(0)
    found: list[Sentence] = []
    try:
        with Library.open(library.path, write=False) as reader:
            found += reader.store.problems(cancelled)
            report(_STRUCTURE)
            count = max(1, len(reader.articles.ids()) + len(reader.articles.ids(archived=True)))
            for number, one in enumerate(reader.articles.texts()):
                if cancelled():
                    raise CancelledError("It was stopped; the library is as it was.")
                found += _problems_of(reader, *one, thorough=not found)
                report(_STRUCTURE + (1 - _STRUCTURE) * (number + 1) / count)
            if not found:
                found += reader.store.index_problems(cancelled)
    except DamagedError as error:
        if not found:
            found.append(error.what)
    return found


def _problems_of(
    library: Library, article_id: int, title: str, text: str, sha256: str, *, thorough: bool
) -> list[Sentence]:
    """What is wrong with one article. Where much is wrong already, `thorough` would only say it again."""
    found: list[Sentence] = []
    if sha256_of(text) != sha256:
        found.append(Sentence("The text of “{title}” is not the one that was stored.", title=title))
    elif thorough:
        read_lesson(library, article_id)
        found += _misplaced(library, article_id, title, text)
    return found


def _misplaced(library: Library, article_id: int, title: str, text: str) -> list[Sentence]:
    """What is wrong with the places of an article: quotes that do not stand there, mentions outside its text."""
    found: list[Sentence] = []
    for anchor in library.articles.anchors(article_id).values():
        if text[anchor.span.start : anchor.span.end] != anchor.quote:
            found.append(Sentence("“{quote}” does not stand where “{title}” has it.", quote=anchor.quote, title=title))
    if any(mention.span.start < 0 or mention.span.end > len(text) for mention in library.actors.mentions(article_id)):
        found.append(Sentence("A mention lies outside the text of “{title}”.", title=title))
    return found


def _folded(title: str) -> str:
    import unicodedata  # imported late: the window never looks for titles

    return " ".join(unicodedata.normalize("NFC", title).casefold().replace("’", "'").split())
