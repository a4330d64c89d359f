"""What the glossary says of an actor, and the sentence of the article that shows it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from db.model.actor import Actor
from db.model.lesson import Lesson
from desktop.exercises.choosing import evidence_at, sentences
from desktop.exercises.disclosure import readable
from desktop.exercises.forms import Forms
from desktop.exercises.telling import forms_of, words_of
from desktop.exercises.values import Ask, Evidence

_CLAUSE = re.compile(r"[;,:.()–]\s*|\s+(?:who|which|and|that)\s+")
_LONG = 3
"""Words of a clause that is long enough to be known again, where it stands elsewhere."""
_TELLING = 2
_LETTERS = 4
_RARE = 8


def nameless(ask: Ask, actor: Actor) -> str:
    """The gloss with the actor's own name masked, if it is there; empty where too little would be left."""
    masked = Forms(forms_of(ask, actor)).masked(actor.gloss.strip())
    return masked if readable(masked) else ""


def clauses(gloss: str) -> tuple[str, ...]:
    """A gloss, and those of its clauses that are long enough to be known again."""
    return gloss, *(clause for clause in _CLAUSE.split(gloss) if len(clause.split()) >= _LONG)


class Descriptions:
    """Finds the sentences that say what the glossary says. The article is divided into sentences once."""

    def __init__(self, lesson: Lesson) -> None:
        """Take the numbered paragraphs of a lesson; headings describe nobody."""
        self._lesson = lesson
        self._sentences = sentences(lesson)
        self._starts = [span.start for span in self._sentences]
        self._often = Counter(word for span in self._sentences for word in words_of(lesson.text_of(span)))

    def of(self, actor: Actor) -> tuple[Evidence, bool] | None:
        """The sentence that names the actor and has most words of its gloss, and whether it says anything of it.

        It says something of it with two telling words or more beside the name: words of four letters or a year that
        stand in one sentence of eight at most, as "from" and the article's own subject do not. None where no sentence
        names the actor.
        """
        told = {word for word in words_of(actor.gloss) if self._is_telling(word)}
        told -= words_of(" ".join((actor.name, *actor.aliases)))
        best: tuple[int, Evidence] | None = None
        for place in dict.fromkeys(self._places(actor)):
            evidence = evidence_at(self._lesson, self._sentences[place])
            score = len(told & words_of(evidence.quote))
            if best is None or score > best[0]:
                best = score, evidence
        return None if best is None else (best[1], best[0] >= _TELLING)

    def _is_telling(self, word: str) -> bool:
        return len(word) >= _LETTERS and self._often[word] <= max(_TELLING, len(self._sentences) / _RARE)

    def _places(self, actor: Actor) -> Iterator[int]:
        """The sentences that name an actor."""
        for mention in self._lesson.mentions_by_actor.get(actor.id, ()):
            place = bisect_right(self._starts, mention.start) - 1
            if place >= 0 and mention.end <= self._sentences[place].end:
                yield place
