"""Reading a whole lesson, finding an article, and checking that texts are what was stored."""

from db.model.article import Article, ArticleSummary
from db.model.errors import MissingError
from db.model.event import Event
from db.model.lesson import Lesson
from desktop.library.library import Library


def read_lesson(library: Library, article_id: int) -> Lesson:
    """One article with everything that is known about it.

    Raises:
        MissingError: there is no such article.
    """
    article = library.articles.get(article_id)
    mentions = library.actors.mentions(article_id)
    events = library.events.of_article(article_id)
    first: dict[int, int] = {}
    for mention in mentions:
        first.setdefault(mention.actor_id, mention.span.start)
    never = len(article.text)
    actors = sorted(library.actors.of_article(article_id), key=lambda actor: (first.get(actor.id, never), actor.id))
    return Lesson(
        article=article,
        paragraphs=library.articles.paragraphs(article_id),
        actors=tuple(actors),
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
    if wanted.isdecimal() and 1 <= int(wanted) <= len(summaries):
        return summaries[int(wanted) - 1]
    folded = _folded(wanted)
    for exact in (lambda found: found.uuid == folded, lambda found: _folded(found.title) == folded):
        fitting = [found for found in summaries if exact(found)]
        if len(fitting) == 1:
            return fitting[0]
    fitting = [found for found in summaries if folded and folded in _folded(found.title)]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise MissingError(f"No article is called “{wanted}”.", "The command “list” shows all of them.")
    titles = ", ".join(f"“{found.title}”" for found in fitting)
    raise MissingError(f"“{wanted}” fits {len(fitting)} articles: {titles}.", "Type more of the title, or its number.")


def text_is_whole(article: Article) -> bool:
    """Whether the text is the one that was stored, by its SHA-256."""
    return sha256_of(article.text) == article.sha256


def sha256_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    import hashlib  # imported late: not needed before the first paint

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def problems(library: Library) -> list[str]:
    """Everything that is wrong with the file, in plain sentences: structure, references, changed texts."""
    found = library.store.problems()
    for _id, title, text, sha256 in library.articles.texts():
        if sha256_of(text) != sha256:
            found.append(f"The text of “{title}” is not the one that was stored.")
    return found


def _folded(title: str) -> str:
    return " ".join(title.casefold().replace("’", "'").split())
