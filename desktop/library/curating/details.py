"""What is known about an article itself, putting it away, and taking it out of the library."""

from collections.abc import Sequence

from db.model.article import Article
from db.model.change import Change
from db.model.sentence import Sentence, mark
from desktop.library.curating.leftovers import remove_unused
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened


def change_details(library: Library, article: Article) -> Change:
    """Give an article this title, author, publication, date, origin, language and form; its text stays.

    A date that is not known is never confirmed. Events whose dates were worked out from the former date stay as they
    are.

    Raises:
        ValueError: title or language is blank.
        MissingError: there is no such article.
    """
    before = library.articles.get(article.id)
    new = article._replace(
        title=one_line(article.title),
        author=one_line(article.author),
        publication=one_line(article.publication),
        published_confirmed=article.published_confirmed and article.published is not None,
        origin=one_line(article.origin),
        language=article.language.strip(),
    )
    if not new.title or not new.language:
        raise ValueError("an article has no title or no language")
    return library.do(
        Sentence("details of {title}", title=shortened(before.title)), lambda: library.articles.change(new)
    )


def set_archived(library: Library, article_ids: Sequence[int], archived: bool) -> Change:
    """Put articles away, or take them out again. What belongs to them stays; actors stay known in all others."""
    name = _named(
        library,
        article_ids,
        mark("archiving of {name}") if archived else mark("return of {name} from the archive"),
        mark("archiving of {n} articles") if archived else mark("return of {n} articles from the archive"),
    )

    def write() -> None:
        for article_id in article_ids:
            library.articles.set_archived(article_id, archived)

    return library.do(name, write)


def remove_article(library: Library, article_id: int) -> Change:
    """Delete an article with all that belongs to it: events, statements, notes, questions...

    Actors are shared by all articles. Those of whom no other one speaks go along, unless their gloss says who they are:
    the next article that names them can use it. Where reading stopped and the design of its sheet are forgotten, also
    after undo.

    Raises:
        MissingError: there is no such article.
    """
    library.articles.get(article_id)
    return remove_articles(library, [article_id])


def remove_articles(library: Library, article_ids: Sequence[int]) -> Change:
    """Delete several articles as one step, each as remove_article() does; one that is gone already is no error."""
    name = _named(library, article_ids, mark("deletion of {name}"), mark("deletion of {n} articles"))
    there = library.articles.titles(article_ids)

    def write() -> None:
        for article_id in article_ids:
            if article_id in there:
                _remove(library, article_id)

    return library.do(name, write)


def _named(library: Library, article_ids: Sequence[int], one: str, several: str) -> Sentence:
    """The name of a step: with the title of one article, or the number of several."""
    if len(article_ids) == 1:
        title = library.articles.titles(article_ids).get(article_ids[0], "")
        return Sentence(one, name=shortened(title))
    return Sentence(several, n=len(article_ids))


def _remove(library: Library, article_id: int) -> None:
    actor_ids = {actor.id for actor in library.actors.of_article(article_id)}
    for suggestion in library.suggestions.of_article(article_id):
        library.suggestions.remove(suggestion.id)
    for doubt in library.doubts.of_article(article_id):
        library.doubts.remove(doubt.id)
    library.actors.remove_mentions(library.actors.placed_mentions(article_id))
    for event in library.events.of_article(article_id):
        library.events.remove(event.id)
    for relation in library.actors.relations(article_id):
        library.actors.remove_relation(relation.id)
    for statement in library.statements.of_article(article_id):
        library.statements.remove(statement.id)
    for word in library.statements.words(article_id):
        library.statements.remove_word(word.id)
    for note in library.study.notes(article_id):
        library.study.remove_note(note.id)
    for question in library.handouts.questions(article_id):
        library.handouts.remove_question(question.id)
    for later in library.events.later(article_id):
        library.events.remove_later(later.id)
    library.collections.forget_article(article_id)
    library.practice.forget_article(article_id)
    library.articles.remove(article_id)
    remove_unused(library, actor_ids)
