"""What the glossary says of an actor, and the sentence of the article that shows it."""

import re
from collections import Counter
from collections.abc import Iterator

from db.model.actor import Actor
from db.model.article import Span
from db.model.lesson import Lesson
from desktop.exercises.choosing import compared_as, evidence_at
from desktop.exercises.disclosure import readable
from desktop.exercises.forms import Forms
from desktop.exercises.places import Sentences
from desktop.exercises.telling import forms_of, words_of
from desktop.exercises.values import Ask, Evidence

_CLAUSE = re.compile(r"[;,:.()–]\s*|\s+(?:who|which|and|that)\s+")
_LONG = 3
"""Words of a clause that is long enough to be known again, where it stands elsewhere."""
_TELLING = 2
_FEWEST_WORDS = 3
"""Of a description; short words do not count."""
_LETTERS = 4
_RARE = 8


def nameless(ask: Ask, actor: Actor) -> str:
    """The gloss with the actor's own name masked, if it is there; empty where too little would be left."""
    masked = Forms(forms_of(ask, actor)).masked(actor.gloss.strip())
    return masked if readable(masked) else ""


def clauses(gloss: str) -> tuple[str, ...]:
    """A gloss, and those of its clauses that are long enough to be known again."""
    return gloss, *(clause for clause in _CLAUSE.split(gloss) if len(clause.split()) >= _LONG)


def distinct(glosses: dict[int, str], lesson: Lesson) -> dict[int, str]:
    """The glosses, by the actors' ids, that are true of one actor alone.

    "Foreign minister." says too little, and might be the one that another gloss calls the foreign minister of Russia.
    """
    words = {actor_id: words_of(gloss) for actor_id, gloss in glosses.items()}
    kinds = {actor.id: compared_as(actor) for actor in lesson.actors}
    holders: dict[tuple[str, str], set[int]] = {}
    for actor_id, own in words.items():
        for word in own:
            holders.setdefault((kinds[actor_id], word), set()).add(actor_id)

    def is_true_of_one(actor_id: int) -> bool:
        first, *others = (holders[kinds[actor_id], word] for word in words[actor_id])
        return first.intersection(*others) == {actor_id}

    return {
        actor_id: gloss
        for actor_id, gloss in glosses.items()
        if len(words[actor_id]) >= _FEWEST_WORDS and is_true_of_one(actor_id)
    }


class Descriptions:
    """Finds the sentences that say what the glossary says."""

    def __init__(self, places: Sentences) -> None:
        """Count in how many sentences of the article each word stands."""
        self._places = places
        spans = places.spans
        self._often = Counter(word for span in spans for word in words_of(places.lesson.text_of(span)))

    def of(self, actor: Actor) -> tuple[Evidence, bool] | None:
        """The sentence that names the actor and has most words of its gloss, and whether it says anything of it.

        It says something of it with two telling words or more beside the name: words of four letters or a year that
        stand in one sentence of eight at most, as "from" and the article's own subject do not. None where no sentence
        names the actor.
        """
        told = {word for word in words_of(actor.gloss) if self._is_telling(word)}
        told -= words_of(" ".join((actor.name, *actor.aliases)))
        best: tuple[int, Evidence] | None = None
        for span in dict.fromkeys(self._naming(actor)):
            evidence = evidence_at(self._places.lesson, span)
            score = len(told & words_of(evidence.quote))
            if best is None or score > best[0]:
                best = score, evidence
        return None if best is None else (best[1], best[0] >= _TELLING)

    def _is_telling(self, word: str) -> bool:
        return len(word) >= _LETTERS and self._often[word] <= max(_TELLING, len(self._places.spans) / _RARE)

    def _naming(self, actor: Actor) -> Iterator[Span]:
        """The sentences that name an actor."""
        for mention in self._places.lesson.mentions_by_actor.get(actor.id, ()):
            index = self._places.index(mention.start)
            if index >= 0 and mention.end <= self._places.spans[index].end:
                yield self._places.spans[index]
