"""Cards about the words that a lesson explains."""

from collections.abc import Iterator

from db.model.statement import Word
from desktop.exercises.cards.sources import Sources, some
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.folding import fold
from desktop.exercises.forms import Forms
from desktop.exercises.telling import alike


def word_cards(sources: Sources) -> Iterator[Card]:
    """What does this word mean? A meaning that holds the word is nothing to pick: it would be seen to be right."""
    for word in sources.lesson.words:
        term, meaning = word.word.strip(), word.meaning.strip()
        evidence = sources.evidence(word.anchor)
        if evidence is None or not term or not meaning or fold(meaning) in fold(term):
            continue
        named = Forms((term, word.anchor.quote)).found_in(meaning)
        yield Card(
            sources.uuid(CardKind.WORD, word.uuid),
            CardKind.WORD,
            term,
            meaning,
            evidence,
            (word.uuid,),
            word.key,
            wrong=() if named else some(_other_meanings(sources, word), meaning),
            things=(word.uuid,),
        )


def _other_meanings(sources: Sources, word: Word) -> Iterator[str]:
    """Meanings of other words, those first that begin alike: "to ..." where a verb is asked for."""
    begins = word.meaning.split()[:1]
    others = [one for one in sources.lesson.words if one.uuid != word.uuid and one.meaning.strip()]
    for other in sorted(others, key=lambda one: one.meaning.split()[:1] != begins):
        own = Forms((other.word, other.anchor.quote, word.word, word.anchor.quote))
        if not own.found_in(other.meaning) and not alike(other.meaning, word.meaning):
            yield other.meaning.strip()
