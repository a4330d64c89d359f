"""Articles and timelines of any size, the same for both sides of a benchmark."""

import random
import re
from html import escape
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Mention
from db.model.article import Anchor, Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.extraction.known import KnownActor
from desktop.library.sources import read_marked_text
from desktop.settings import resource

PARAGRAPH_WORDS = 100
ACTORS = 40
EVENTS = 20
_LETTERS = "etaoinshrdlcumwfgypbvk"
_EVERY = 20
"""One word of so many is a mention: 5 %."""


class Marked(NamedTuple):
    """A text and the places of its marked words."""

    text: str
    spans: list[Span]


def marked_text(words: int, seed: int = 1) -> Marked:
    """Paragraphs of made-up words, of which every twentieth is marked."""
    draw = random.Random(seed)
    vocabulary = ["".join(draw.choices(_LETTERS, k=draw.randint(2, 10))) for _ in range(4000)]
    parts: list[str] = []
    spans: list[Span] = []
    offset = 0
    for number in range(words):
        word = draw.choice(vocabulary)
        if number % _EVERY == _EVERY // 2:
            spans.append(Span(offset, offset + len(word)))
        parts += (word, "\n" if number % PARAGRAPH_WORDS == PARAGRAPH_WORDS - 1 else " ")
        offset += len(word) + 1
    return Marked("".join(parts[:-1]), spans)


def lesson(words: int, seed: int = 1) -> Lesson:
    """An article of so many words with ACTORS actors in turn at its marked words, and EVENTS events."""
    text, spans = marked_text(words, seed)
    happened = events(EVENTS)
    anchor = Anchor.of(text, Span(0, text.index(" ")))
    return Lesson(
        article=_article(text),
        paragraphs=tuple(_paragraphs(text)),
        actors=tuple(_actor(number, text) for number in range(ACTORS)),
        mentions=tuple(Mention(number % ACTORS, span) for number, span in enumerate(spans)),
        events=tuple(event._replace(anchor=anchor) for event in happened),
        relations=(),
        statements=(),
        words=(),
        later=(),
        sides=(),
        also_in={},
    )


def events(count: int) -> list[Event]:
    """Events on days of two centuries, in order of time."""
    draw = random.Random(3)
    days = sorted((draw.randint(1826, 2025), draw.randint(1, 12), draw.randint(1, 28)) for _ in range(count))
    return [_event(number, f"{year}-{month:02}-{day:02}") for number, (year, month, day) in enumerate(days)]


def known_actors(count: int) -> list[KnownActor]:
    """Actors with three names each, all of them different."""
    draw = random.Random(5)
    names = ["".join(draw.choices(_LETTERS, k=draw.randint(4, 9))).capitalize() + str(n) for n in range(count)]
    return [
        KnownActor(f"actor {number}", f"Given {name}", ActorKind.PERSON, (name, f"{name} Group"), "")
        for number, name in enumerate(names)
    ]


def named_text(words: int) -> str:
    """Paragraphs of made-up words, of which every twentieth is a name of one of the first hundred known actors."""
    text, spans = marked_text(words)
    names = [name for actor in known_actors(100) for name in (actor.name, *actor.aliases)]
    parts: list[str] = []
    end = 0
    for number, span in enumerate(spans):
        parts += (text[end : span.start], names[number % len(names)])
        end = span.end
    return "".join((*parts, text[end:]))


def news(words: int) -> str:
    """The bundled articles one after the other, up to about so many words: each time with other names than before."""
    sources = [path.read_text("utf-8") for path in sorted(resource("library").glob("*.md"), reverse=True)]
    paragraphs = [paragraph for source in sources for paragraph in read_marked_text(source).text.split("\n")]
    told: list[str] = []
    number = 0
    while words > 0:
        ending = "".join(_LETTERS[int(digit)] for digit in str(number)) if number else ""
        for paragraph in paragraphs:
            told.append(re.sub(r"\b[A-Z][a-z]{4,}\b", rf"\g<0>{ending}", paragraph))
            words -= len(paragraph.split())
            if words <= 0:
                break
        number += 1
    return "\n".join(told)


def page(words: int) -> str:
    """A web page with an article of about so many words."""
    article = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in news(words).split("\n"))
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Newest</title></head><body>'
        '<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f"<article><h1>Newest</h1>\n{article}</article><footer><p>All rights reserved</p></footer></body></html>"
    )


def _event(number: int, date: str) -> Event:
    return Event(
        id=number,
        uuid=f"event {number}",
        article_id=1,
        date=Moment.parse(date),
        date_basis=DateBasis.STATED,
        date_rule="",
        title=f"Event {number} of the timeline",
        detail="",
        claim=Claim.REPORT,
        key=False,
        actors=(),
        anchor=Anchor(Span(0, 1), "", "", ""),
        same_as=None,
    )


def _actor(number: int, text: str) -> Actor:
    """An actor whose sentence is a piece of the text, so that other texts have other ones."""
    gloss = text[number * 80 : number * 80 + 60].replace("\n", " ").strip()
    return Actor(number, f"actor {number}", f"Actor {number}", ActorKind.PERSON, gloss, False, (), (), ())


def _paragraphs(text: str) -> list[Paragraph]:
    found: list[Paragraph] = []
    start = 0
    for number, part in enumerate(text.split("\n"), 1):
        found.append(Paragraph(Span(start, start + len(part)), ParagraphKind.BODY, number))
        start += len(part) + 1
    return found


def _article(text: str) -> Article:
    return Article(
        id=1,
        uuid="article 1",
        title="An article of made-up words",
        author="Nobody",
        publication="",
        published=None,
        published_confirmed=False,
        origin="",
        language="en",
        form=ArticleForm.ARTICLE,
        edition=1,
        text=text,
        sha256="",
    )


def main(words: list[str] | None = None) -> None:
    """Write a library of many articles; see tests.bench.large."""
    import argparse
    from pathlib import Path

    from tests.bench.large import make_library

    parser = argparse.ArgumentParser(prog="python -m tests.bench.synthetic", description=main.__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="the library's file; there must be none")
    parser.add_argument("--articles", type=int, default=10_000, metavar="N")
    options = parser.parse_args(words)
    make_library(options.out, options.articles)


if __name__ == "__main__":
    main()
