"""Who says what in an article, and what it answers."""

from db.model.article import Anchor
from db.model.change import Change
from db.model.errors import MissingError
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, Statement
from desktop.library.curating.leftovers import reject_gone
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened


def add_statement(library: Library, article_id: int, statement: Statement) -> Change:
    """Add a statement to an article. Of its anchor the span counts; its id is not looked at.

    Raises:
        ValueError: its text is blank, its speaker or answer does not fit, or the evidence is empty or leaves the text.
    """
    new = _checked(library, article_id, statement._replace(id=0))
    return library.do(
        Sentence("new statement “{words}”", words=shortened(new.text)),
        lambda: library.statements.add(article_id, new),
    )


def change_statement(library: Library, statement: Statement) -> Change:
    """Give a statement these values. Evidence at another place is no longer in doubt.

    Raises:
        ValueError: as for add_statement().
        MissingError: the statement is gone.
    """
    new = _checked(library, _article_of(library, statement.id), statement)
    return library.do(
        Sentence("change of “{words}”", words=shortened(new.text)), lambda: library.statements.change(new)
    )


def remove_statement(library: Library, statement_id: int) -> Change:
    """Delete a statement; those that answer it answer nothing then.

    Raises:
        MissingError: the statement is gone.
    """
    article_id = _article_of(library, statement_id)
    words = next(one.text for one in library.statements.of_article(article_id) if one.id == statement_id)

    def write() -> None:
        library.statements.remove(statement_id)
        reject_gone(library)

    return library.do(Sentence("deletion of “{words}”", words=shortened(words)), write)


def _article_of(library: Library, statement_id: int) -> int:
    article_id = library.statements.article_of(statement_id)
    if article_id is None:
        raise MissingError("This statement is gone.", "Choose another one.")
    return article_id


def _checked(library: Library, article_id: int, statement: Statement) -> Statement:
    """A statement as it is stored: its text on one line, the anchor from the article's text, with a uuid."""
    import uuid  # imported late: not needed before the first paint

    text = one_line(statement.text)
    if not text:
        raise ValueError("a statement has no text")
    if (statement.speaker is SpeakerKind.ACTOR) != (statement.speaker_id is not None):
        raise ValueError("an actor speaks, or the author, or somebody without a name")
    if (statement.answers_id is None) != (statement.stance is None):
        raise ValueError("a statement that answers another one supports or disputes it")
    _check_answers(library, article_id, statement)
    anchor = Anchor.of(library.articles.get(article_id).text, statement.anchor.span)
    return statement._replace(uuid=statement.uuid or str(uuid.uuid4()), text=text, anchor=anchor)


def _check_answers(library: Library, article_id: int, statement: Statement) -> None:
    """See that a statement answers one of its article, and not itself by way of others."""
    answers = {one.id: one.answers_id for one in library.statements.of_article(article_id)}
    answers[statement.id] = statement.answers_id
    answered, seen = statement.answers_id, {statement.id}
    while answered is not None:
        if answered in seen or answered not in answers:
            raise ValueError("a statement answers itself, or one of another article")
        seen.add(answered)
        answered = answers[answered]
