"""Texts with their actors marked, for the stages that come after the names."""

import re

from db.model.actor import ActorKind
from db.model.article import Span
from db.model.sentence import Sentence
from db.model.suggestion import ActorSuggestion
from desktop.extraction.mentions import Mentions

_MARK = re.compile(r"\[([^\]|]+)(?:\|([^\]|]+))?\]")
_KINDS = {"p": ActorKind.PERSON, "o": ActorKind.ORGANISATION, "s": ActorKind.STATE, "l": ActorKind.PLACE}


class Marked:
    """A text without its marks. "[Haftar|p:Khalifa Haftar]" is a mention of a person; without a stroke, of a state."""

    def __init__(self, source: str) -> None:
        spans: dict[str, list[Span]] = {}
        kinds: dict[str, ActorKind] = {}
        text, end = "", 0
        for mark in _MARK.finditer(source):
            text += source[end : mark.start()]
            kind, _, name = (mark[2] or f"s:{mark[1]}").partition(":")
            name = name or mark[1]
            spans.setdefault(name, []).append(Span(len(text), len(text) + len(mark[1])))
            kinds[name] = _KINDS[kind]
            text += mark[1]
            end = mark.end()
        self.text = text + source[end:]
        self.names = list(spans)
        self.mentions = Mentions(
            [
                ActorSuggestion(name, kinds[name], (), tuple(found), None, (), "", 0.9, Sentence("Marked."))
                for name, found in spans.items()
            ]
        )
