"""The language of the program's own words. Whoever writes words for people is handed one."""

from collections.abc import Callable

from db.model.sentence import mark

__all__ = ["ENGLISH", "RIGHT_TO_LEFT", "THOUSANDS", "Language", "Translate", "mark"]

Translate = Callable[[str, int], str]
"""Gives the translation of an English text; the number picks the form of a counted one and is -1 for any other."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class Language:
    """A language by its ISO 639-1 code, with the way to its words."""

    def __init__(self, code: str = "en", translate: Translate = lambda text, _number: text) -> None:
        """English, unless there is a way to other words."""
        self.code = code
        self.translate = translate

    def say(self, text: str, /, **values: object) -> str:
        """An English text in this language, with the values in its {places}."""
        words = self.translate(text, -1)
        return words.format(**values) if values else words

    def count(self, number: int, one: str, many: str, /, **values: object) -> str:
        """A counted text, such as "{n} actor" and "{n} actors", in the form that the number asks for.

        Catalogues hold it under `many`, in as many forms as the language has.
        """
        words = self.translate(many, number)
        if words == many and number == 1:
            words = one
        return words.format(n=self.number(number), **values)

    def number(self, number: int) -> str:
        """A whole number with its thousands apart, from five digits on."""
        if abs(number) < 10_000:
            return str(number)
        return f"{number:,}".replace(",", self.translate(THOUSANDS, -1))

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.code in RIGHT_TO_LEFT


THOUSANDS = mark(",")

ENGLISH = Language()
