"""Sentences for people that can still be said in another language when they are shown."""

from typing import Protocol, Self, cast


class Say(Protocol):
    """Says an English text in a language, with the values in its {places}: `Language.say`, or the window's `tr`."""

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in the language."""
        ...


def mark(text: str) -> str:
    """The text as it is: marks words of a table for translation, which comes when they are said."""
    return text


class Sentence(str):
    """A text in English, for logs and the command line, that keeps what it was made from for all other languages.

    It is a string like any other to whoever only reads it.
    """

    __slots__ = ("template", "values")

    template: str
    """The text with its {places}, by which catalogues know it."""
    values: dict[str, object]
    """What stands in the places; a Sentence among them is said in the other language too."""

    def __new__(cls, template: str, **values: object) -> Self:
        """Put the values into the places; a template without values is taken as it is."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made

    def said(self, say: Say) -> str:
        """The text in another language."""
        values = {name: said(value, say) if isinstance(value, str) else value for name, value in self.values.items()}
        return say(self.template, **values)


def said(text: str, say: Say) -> str:
    """A text in another language if it is a Sentence; any other, such as the name of a file, as it is."""
    return text.said(say) if isinstance(text, Sentence) else text


def packed(text: str) -> object:
    """A sentence, or any other string, as plain values for JSON; `unpacked` makes the same of them again."""
    if not isinstance(text, Sentence):
        return text
    values = {name: packed(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return {"say": text.template, "with": values}


def unpacked(value: object) -> Sentence:
    """The sentence that `packed` took apart; a plain string becomes one without places.

    Raises:
        ValueError: the values are not those of a sentence.
    """
    if isinstance(value, str):
        return Sentence(value)
    parts = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    template, values = parts.get("say"), parts.get("with")
    if not isinstance(template, str) or not isinstance(values, dict):
        raise ValueError(f"no sentence: {value!r}")
    named = cast("dict[str, object]", values)
    return Sentence(
        template,
        **{name: unpacked(cast("object", one)) if isinstance(one, dict) else one for name, one in named.items()},
    )
