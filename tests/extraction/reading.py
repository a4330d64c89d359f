"""One sentence, read as the events are: its words, verbs and dates."""

from typing import NamedTuple

from db.model.article import Span
from desktop.extraction.grammar.clauses import predicates
from desktop.extraction.grammar.verb_groups import Predicate
from desktop.extraction.grammar.word_classes import Word, tagged
from desktop.extraction.timex import timexes


class Reading(NamedTuple):
    text: str
    words: list[Word]
    verbs: list[Predicate]

    def said(self, span: tuple[int, int] | None) -> str:
        """The words from one index to another, which is excluded."""
        return "" if span is None else self.text[self.words[span[0]].start : self.words[span[1] - 1].end]

    def verb(self, plain: str) -> Predicate:
        return next(one for one in self.verbs if self.words[one.head].plain == plain)


def read(text: str) -> Reading:
    dates = [timex.span for timex in timexes(text, published=None)]
    words = tagged(text, Span(0, len(text)), dates)
    return Reading(text, words, predicates(words))
