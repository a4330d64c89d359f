"""What the tests of correction slips share: an article in which something of each kind was corrected."""

from desktop.library.curating.correcting import correct_text
from desktop.library.library import Library


def corrected(library: Library) -> None:
    """Correct something of each kind in the first article: words, a date, a gloss, a meaning, an answer."""
    article = library.articles.get(1)
    first, second, *others = article.text.split("\n")
    words = first.split()
    words[4] = "a wholly new word"
    correct_text(library, article.id, "\n".join((" ".join(words), second, "A paragraph that came.", *others)))
    event = library.events.of_article(article.id)[0]
    actor_id = library.actors.mentions(article.id)[2].actor_id
    question = library.handouts.questions(article.id)[0]
    with library.store.quiet():
        library.store.update("event", event.id, date="1968")
        library.store.update("word", 1, meaning="what a better dictionary says")
        library.store.update("actor", actor_id, gloss="A gloss that was corrected.")
        library.store.update("question", question.id, answer="An answer for colleagues.")
