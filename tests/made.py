"""A small lesson with something in every table, in scripts that count differently: emoji and Linear B take two UTF-16
units a character, Arabic runs from right to left.
"""

from pathlib import Path
from typing import NamedTuple

from db.model.actor import Actor, ActorKind, Mention, OriginalName, Relation, Role, Side
from db.model.article import Anchor, Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.model.moment import Moment
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from desktop.library.lessons import sha256_of
from desktop.library.library import Library

TEXT = (
    "𐀀𐀁 came first. Ann 🙂 met مريم in Cairo, says the League.\n"
    "What came then 🏺\n"
    "In 1969 مريم left؟ Ann 🙂 stayed: she was, it seems, no “traitor”. Ben saw it all 𐀂"
)


def place(words: str, nth: int = 0, text: str = TEXT) -> Span:
    """Where words stand in a text, for the first time or a later one."""
    start = text.index(words)
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def anchor(words: str) -> Anchor:
    """The anchor of words of TEXT."""
    return Anchor.of(TEXT, place(words))


def article(title: str = "𐀀 and 🙂", uuid: str = "article-1", text: str = TEXT) -> Article:
    """An article, not yet stored."""
    return Article(
        id=0,
        uuid=uuid,
        title=title,
        author="Ann “the pen” Öz",
        publication="The 木 Post",
        published=Moment.parse("2017-03~"),
        published_confirmed=False,
        origin="Retold; مريم",
        language="en",
        form=ArticleForm.OPINION,
        edition=3,
        text=text,
        sha256=sha256_of(text),
    )


def paragraphs(text: str = TEXT) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; the second one is a heading."""
    found: list[Paragraph] = []
    start = number = 0
    for index, part in enumerate(text.split("\n")):
        heading = index == 1
        number += not heading
        kind = ParagraphKind.HEADING if heading else ParagraphKind.BODY
        found.append(Paragraph(Span(start, start + len(part)), kind, None if heading else number))
        start += len(part) + 1
    return tuple(found)


def actor(name: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    """An actor with nothing but a name."""
    return Actor(0, f"actor-{name}", name, kind, f"Who {name} is.", False, (), (), ())


ANN = Actor(
    id=0,
    uuid="actor-ann",
    name="Ann 🙂",
    kind=ActorKind.PERSON,
    gloss="A person.",
    key=True,
    aliases=("Zoë", "Ann", "the general"),
    originals=(OriginalName("𐀀𐀁", "gmy"), OriginalName("آن", "ar"), OriginalName("أن", "ar")),
    roles=(Role("witness", Moment.parse("1969/..")), Role("Ärztin", None)),
)
CAST = (ANN, actor("مريم"), actor("Ben"), actor("the League", ActorKind.BLOC), actor("Cairo", ActorKind.PLACE))


class Made(NamedTuple):
    """The ids of what make() has stored."""

    article: int
    actors: tuple[int, ...]
    """In the order of CAST: Ann, Maryam, Ben, the League, Cairo."""
    meeting: int
    leaving: int
    rumour: int
    said: int
    denied: int


class File(NamedTuple):
    """A closed library with the lesson in it."""

    path: Path
    ids: Made


def make(library: Library) -> Made:
    """Store the lesson, past the undo history."""
    with library.store.quiet():
        article_id = library.articles.add(article(), paragraphs())
        actors = tuple(library.actors.add(one) for one in CAST)
        ann, maryam, ben, league, cairo = actors
        library.actors.add_mentions(
            article_id,
            [
                Mention(maryam, place("مريم", 1)),
                Mention(ann, place("Ann 🙂")),
                Mention(maryam, place("مريم")),
                Mention(cairo, place("Cairo")),
                Mention(ann, place("Ann 🙂", 1)),
            ],
        )
        leaving = library.events.add(article_id, event("leaves", "1969", [EventActor(maryam, "leaves")], "مريم left"))
        meeting = library.events.add(
            article_id,
            event("meet", "../1950", [EventActor(ann, ""), EventActor(maryam, "the other")], "Ann 🙂 met مريم"),
        )
        rumour = library.events.add(article_id, event("rumour", None, [], "no “traitor”"))
        relation = Relation(0, ann, "loyal to", league, Moment.parse("1969~/.."), anchor("no “traitor”"))
        library.actors.add_relation(article_id, relation)
        said = library.statements.add(article_id, statement("said", SpeakerKind.ACTOR, ben, "Ben saw it all"))
        denied = library.statements.add(
            article_id,
            statement("denied", SpeakerKind.AUTHOR, None, "no “traitor”")._replace(
                answers_id=said, stance=Stance.DISPUTES
            ),
        )
        library.statements.add_word(article_id, word("traitor"))
        library.events.add_later(article_id, LaterEvent(0, "later-1", Moment.parse("2020"), "Peace 🕊", "A paper, p. 3"))
        library.articles.add_side(
            article_id, Side(0, "side-1", "Left 木", 7, ((ann, None), (ben, Moment.parse("1969"))))
        )
    return Made(article_id, actors, meeting, leaving, rumour, said, denied)


def event(name: str, date: str | None, actors: list[EventActor], words: str) -> Event:
    """An event whose evidence are words of TEXT."""
    return Event(
        id=0,
        uuid=f"event-{name}",
        article_id=0,
        date=None if date is None else Moment.parse(date),
        date_basis=DateBasis.WORKED_OUT,
        date_rule="‘Then’ is the year of the article.",
        title=f"They {name} 🙂",
        detail="مريم",
        claim=Claim.HEDGED,
        key=True,
        actors=tuple(actors),
        anchor=anchor(words),
        same_as=None,
    )


def statement(name: str, speaker: SpeakerKind, speaker_id: int | None, words: str) -> Statement:
    """A statement that answers nothing."""
    kind = StatementKind.PREDICTED
    return Statement(0, f"statement-{name}", speaker, speaker_id, kind, f"{name} 𐀀", None, None, anchor(words))


def word(words: str) -> Word:
    """An explained word of TEXT."""
    return Word(0, f"word-{words}", words, "a meaning 木", True, "plainer", True, anchor(words))
