"""The text of an article as HTML: its mentions, explained words and the sentences of its events are links or targets.

Mentions and words never overlap each other. An event's sentence is set off around them; where the sentences of two
events cross, the later one is set off as far as the earlier reaches.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from db.model.article import Paragraph, Span
from db.model.lesson import Lesson
from desktop.drawing.marks import style_for
from desktop.wording.language import Language


class _Piece(NamedTuple):
    """What is set off of an event's sentence in one paragraph; `last`: the sentence ends in it."""

    start: int
    end: int
    number: int
    first: bool
    last: bool


class PageText:
    """Writes the paragraphs of one lesson. Actors, events and words are numbered from 1, in the lesson's order."""

    def __init__(self, lesson: Lesson, language: Language) -> None:
        """Take in a lesson; `language` is that of the program's own words."""
        self._lesson = lesson
        self._language = language
        self._links = self._mentions()
        self._links = sorted([*self._links, *self._words()])

    def paragraph(self, paragraph: Paragraph) -> str:
        """One paragraph, or a heading below that of the article."""
        span = paragraph.span
        if paragraph.number is None:
            return f'<h3 class="within" dir="auto">{self._marked(span)}</h3>\n'
        number = f'<span class="number">{paragraph.number}</span>'
        return f'<p class="paragraph" id="p{paragraph.number}" dir="auto">{number} {self._marked(span)}</p>\n'

    def _mentions(self) -> list[tuple[Span, str]]:
        """The places of mentions with the link that each of them becomes."""
        lesson = self._lesson
        numbers = {actor.id: number for number, actor in enumerate(lesson.actors, 1)}
        found: list[tuple[Span, str]] = []
        end = 0
        for index, (actor_id, span) in enumerate(lesson.mentions, 1):
            if actor_id not in numbers or span.start < end:
                continue
            end = span.end
            number, style = numbers[actor_id], style_for(lesson.actor_by_id[actor_id], lesson.sides).index
            found.append((span, f'<a class="m s{style} of{number}" id="m{index}" href="#a{number}">'))
        return found

    def _words(self) -> Iterable[tuple[Span, str]]:
        taken = [span for span, _ in self._links]
        for number, word in enumerate(self._lesson.words, 1):
            span = word.anchor.span
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span, f'<a class="word" id="g{number}" href="#w{number}">'

    def _marked(self, within: Span) -> str:
        links = [(span, opening) for span, opening in self._links if within.start <= span.start < within.end]
        pieces = _nested(self._pieces(within, [span for span, _ in links]))
        starts: dict[int, list[str]] = {}
        ends: dict[int, list[str]] = {}
        for piece in pieces:
            name = f' id="e{piece.number}"' if piece.first else ""
            starts.setdefault(piece.start, []).append(f'<span class="told"{name}>')
            note = self._note(piece.number) if piece.last else ""
            ends.setdefault(piece.end, []).insert(0, f"</span>{note}")
        for span, opening in links:
            starts.setdefault(span.start, []).append(opening)
            ends.setdefault(min(span.end, within.end), []).insert(0, "</a>")
        written: list[str] = []
        cuts = sorted({within.start, within.end, *starts, *ends})
        for at, until in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
            written += ends.get(at, [])
            written += starts.get(at, [])
            written.append(escape(self._lesson.article.text[at:until]))
        return "".join(written)

    def _pieces(self, within: Span, links: Sequence[Span]) -> list[_Piece]:
        """The parts of events' sentences in a paragraph; one that ends within a link goes around it."""
        found: list[_Piece] = []
        text = self._lesson.article.text
        for number, event in enumerate(self._lesson.events, 1):
            span = event.anchor.span
            start, end = max(span.start, within.start), min(span.end, within.end)
            if not text[start:end].strip():
                continue
            # Words alone count: a sentence may begin or end with the break between two paragraphs.
            first, last = not text[span.start : start].strip(), not text[end : span.end].strip()
            for link in links:
                start = link.start if link.start < start < link.end else start
                end = min(link.end, within.end) if link.start < end < link.end else end
            found.append(_Piece(start, end, number, first, last))
        return sorted(found, key=lambda piece: (piece.start, -piece.end))

    def _note(self, number: int) -> str:
        """The number of an event behind its sentence, which leads to the timeline."""
        title = self._lesson.events[number - 1].title
        label = escape(self._language.say("Event {number}: {title}", number=number, title=title))
        return f'<sup><a href="#t{number}" aria-label="{label}">{number}</a></sup>'


def _nested(pieces: Iterable[_Piece]) -> list[_Piece]:
    """Pieces in order, each cut off where one ends that it began in."""
    found: list[_Piece] = []
    around: list[_Piece] = []
    for piece in pieces:
        while around and around[-1].end <= piece.start:
            around.pop()
        cut = piece._replace(end=min(piece.end, around[-1].end)) if around else piece
        around.append(cut)
        found.append(cut)
    return found
