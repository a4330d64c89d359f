"""Whom "he" and "she" mean, where only one person can be meant."""

from collections.abc import Sequence

from db.model.article import Span
from desktop.extraction.mentions import Mentioned, Mentions


class Referents:
    """Follows a text sentence by sentence, in reading order.

    The last-named person is meant if the sentence that named one named no other; a paragraph forgets the one before.
    """

    def __init__(self, text: str, mentions: Mentions) -> None:
        self._text = text
        self._mentions = mentions
        self._last = -1
        self._end = 0

    def meant(self, sentence: Span, inside: Sequence[Mentioned]) -> int:
        """The key of the person whom a pronoun at the head of the sentence means; -1 where that is not certain.

        `inside` are the mentions of the sentence. To be asked for each sentence.
        """
        if self._text.find("\n", self._end, sentence.start) >= 0:
            self._last = -1
        self._end = sentence.end
        meant = self._last
        people = {one.key for one in inside if self._mentions.is_person(one.key)}
        if people:
            self._last = people.pop() if len(people) == 1 else -1
        return meant
