"""A library of any size, written through the program's own tables: python -m tests.bench.synthetic OUT --articles N.

Per article: 900 words of a vocabulary in which few words are frequent and most are rare (Zipf's law), a name at every
twentieth word, five events. Per two actors there is one article; some actors are named by hundreds of articles, most
by a few. Every tenth event tells the happening of an event of the article before.
"""

import itertools
import random
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Mention, Role
from db.model.article import Anchor, Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event, EventActor
from db.model.moment import Moment
from db.store import Store
from desktop.library.lessons import sha256_of
from desktop.library.library import Library

WORDS = 900
ACTORS_PER_ARTICLE, EVENTS_PER_ARTICLE = 2, 5
"""How many there are for each article: 20,000 and 50,000 for 10,000 articles."""
_CAST = 12
"""Actors who are named by one article."""
_EVERY = 20
"""One word of so many is a name."""
_SENTENCE, _PARAGRAPH = 15, 100
_VOCABULARY = 30_000
_BATCH = 200
"""Articles of one transaction."""
_CONSONANTS = ("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st", "tr")
_SYLLABLES = [consonant + vowel for consonant in _CONSONANTS for vowel in "aeiou"]


class Told(NamedTuple):
    """A text, where its names and sentences stand, and whose name each is (a place in the cast)."""

    text: str
    names: list[tuple[int, Span]]
    sentences: list[Span]


def make_library(path: Path, articles: int, words: int = WORDS) -> None:
    """Write a library; the same numbers give the same content. 10,000 articles take some two minutes."""
    draw = random.Random(7)
    vocabulary = _words(draw, _VOCABULARY)
    frequent = list(itertools.accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))
    with Library(Store.create(path)) as library:
        names = [_name(draw, number) for number in range(articles * ACTORS_PER_ARTICLE)]
        with library.store.quiet():
            actor_ids = [library.actors.add(_actor(draw, number, name)) for number, name in enumerate(names)]
        known = list(itertools.accumulate(1 / (rank + 50) for rank in range(len(names))))
        before: list[int] = []
        for first in range(0, articles, _BATCH):
            with library.store.quiet():
                for number in range(first, min(articles, first + _BATCH)):
                    cast = draw.choices(range(len(names)), cum_weights=known, k=_CAST)
                    told = _told(draw, vocabulary, frequent, [names[one] for one in cast], words)
                    ids = [actor_ids[one] for one in cast]
                    before = _add(library, draw, number, told, ids, before)
        library.store.compact(lambda: False)  # as after any large import


def _words(draw: random.Random, count: int) -> list[str]:
    """Made-up words, the shorter ones mostly first, as in any language; about as long as English ones in a text."""
    found = {"".join(draw.choices(_SYLLABLES, k=draw.randint(1, 5))) for _ in range(count * 2)}
    return sorted(sorted(found), key=lambda word: len(word) + draw.random() * 14)[:count]


def _name(draw: random.Random, number: int) -> str:
    given, family = ("".join(draw.choices(_SYLLABLES, k=length)).capitalize() for length in (2, 3))
    return f"{given} {family}{'' if number % 7 else '-' + given}"


def _told(
    draw: random.Random, vocabulary: Sequence[str], frequent: Sequence[float], cast: Sequence[str], count: int
) -> Told:
    chosen = draw.choices(vocabulary, cum_weights=frequent[: len(vocabulary)], k=count)
    names: list[tuple[int, Span]] = []
    sentences: list[Span] = []
    parts: list[str] = []
    offset = begun = 0
    for number, word in enumerate(chosen):
        if number % _EVERY == _EVERY // 2:
            who = draw.randrange(len(cast))
            word = cast[who]
            names.append((who, Span(offset, offset + len(word))))
        elif number % _SENTENCE == 0:
            word = word.capitalize()
        ends = number % _SENTENCE == _SENTENCE - 1 or number % _PARAGRAPH == _PARAGRAPH - 1 or number == count - 1
        parts.append(f"{word}." if ends else word)
        offset += len(parts[-1])
        if ends:
            sentences.append(Span(begun, offset))
        parts.append("\n" if number % _PARAGRAPH == _PARAGRAPH - 1 else " ")
        offset += 1
        begun = offset if ends else begun
    return Told("".join(parts[:-1]), names, sentences)


def _add(
    library: Library, draw: random.Random, number: int, told: Told, cast: Sequence[int], before: Sequence[int]
) -> list[int]:
    """Store one article with its cast and events, of which one may be an event of those `before`; the events' ids."""
    text, day = told.text, _day(draw)
    article_id = library.articles.add(_article(draw, number, text, day), _paragraphs(text))
    library.actors.add_mentions(article_id, [Mention(cast[who], span) for who, span in told.names])
    made: list[int] = []
    for place in range(EVENTS_PER_ARTICLE):
        sentence = told.sentences[draw.randrange(len(told.sentences))]
        same_as = before[0] if before and place == 0 and number % 2 else None
        taking_part = tuple(EventActor(actor_id, "") for actor_id in dict.fromkeys(draw.choices(cast, k=2)))
        quote = text[sentence.start : sentence.end]
        event = Event(
            id=0,
            uuid=_uuid(draw),
            article_id=article_id,
            date=_day(draw),
            date_basis=DateBasis.STATED,
            date_rule="",
            title=" ".join(quote.split()[:6]).rstrip("."),
            detail="",
            claim=Claim.REPORT,
            key=False,
            actors=taking_part,
            anchor=Anchor.of(text, sentence),
            same_as=same_as,
        )
        made.append(library.events.add(article_id, event))
    return made


def _uuid(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128)))


def _day(draw: random.Random) -> Moment:
    return Moment.parse(f"{draw.randint(1950, 2025)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}")


def _actor(draw: random.Random, number: int, name: str) -> Actor:
    """A person with one other name, the family's, and for some an office."""
    roles = (Role("minister", Moment.parse("2001/2009")),) if number % 5 == 0 else ()
    alias = name.split()[-1]
    return Actor(0, _uuid(draw), name, ActorKind.PERSON, f"Who {name} is.", False, (alias,), (), roles)


def _paragraphs(text: str) -> list[Paragraph]:
    found: list[Paragraph] = []
    start = 0
    for number, part in enumerate(text.split("\n"), 1):
        found.append(Paragraph(Span(start, start + len(part)), ParagraphKind.BODY, number))
        start += len(part) + 1
    return found


def _article(draw: random.Random, number: int, text: str, day: Moment) -> Article:
    return Article(
        id=0,
        uuid=_uuid(draw),
        title=" ".join(text.split()[number % 10 : number % 10 + 5 + number % 4]).replace(".", ""),
        author=f"Author {number % 400}",
        publication=f"Paper {number % 30}",
        published=day,
        published_confirmed=True,
        origin="",
        language="en",
        form=ArticleForm.ARTICLE,
        edition=1,
        text=text,
        sha256=sha256_of(text),
    )
