"""A small lesson with statements, roles and relations, to be checked by eye, and lessons made at random."""

from collections.abc import Callable
from random import Random

from db.model.actor import Actor, ActorKind, Mention, Relation
from db.model.article import Anchor, Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event, EventActor
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind, Word
from desktop.exercises.values import Ask, Exercise

TEXT = (
    "In May 1988 Vera Lind opened the harbour of Orsk. The Port Authority ran it, and Lind led the Port Authority.\n"
    "In June 1990 Otto Brandt closed the yard. The Union says that wages fell by half. The Port Authority says that "
    "nobody lost anything.\n"
    "In August 1993 Vera Lind sold the cranes to Brandt. The sale was a shameful farce, and it will ruin the town.\n"
    "In 1999 the harbour froze. The town council supports the Union."
)
LIND, BRANDT, AUTHORITY, UNION, COUNCIL = range(1, 6)
_NAMES = {
    "Vera Lind": LIND, "Lind": LIND, "Otto Brandt": BRANDT, "Brandt": BRANDT, "The Port Authority": AUTHORITY,
    "the Port Authority": AUTHORITY, "The Union": UNION, "the Union": UNION, "The town council": COUNCIL,
}  # fmt: skip


def _actor(number: int, name: str, kind: ActorKind, gloss: str, *aliases: str) -> Actor:
    return Actor(number, f"actor-{number}", name, kind, gloss, number == LIND, aliases, (), ())


CAST = (
    _actor(LIND, "Vera Lind", ActorKind.PERSON, "Founder who opened the harbour and sold its cranes.", "Lind"),
    _actor(BRANDT, "Otto Brandt", ActorKind.PERSON, "Owner who closed the yard; he bought the cranes.", "Brandt"),
    _actor(AUTHORITY, "Port Authority", ActorKind.INSTITUTION, "Body that ran the harbour.", "the Port Authority"),
    _actor(UNION, "Union", ActorKind.ORGANISATION, "Those who work in the yard; their wages fell.", "the Union"),
    _actor(COUNCIL, "Town council", ActorKind.INSTITUTION, "Elected body of the town; it supports the workers."),
)


def place(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return Anchor.of(text, Span(start, start + len(words)))


def _event(number: int, date: str, title: str, words: str, *parts: tuple[int, str]) -> Event:
    actors = tuple(EventActor(actor, role) for actor, role in parts)
    return Event(
        number, f"event-{number}", 1, Moment(date), DateBasis.STATED, "", title, "", Claim.REPORT, number == 1, actors,
        place(words), None,
    )  # fmt: skip


def said(
    number: int,
    speaker: int | None,
    kind: StatementKind,
    text: str,
    words: str,
    answers: int | None = None,
    stance: Stance | None = Stance.DISPUTES,
) -> Statement:
    who = SpeakerKind.AUTHOR if speaker is None else SpeakerKind.ACTOR
    return Statement(
        number, f"statement-{number}", who, speaker, kind, text, answers, stance if answers else None, place(words)
    )


EVENTS = (
    _event(1, "1988-05", "Lind opens the harbour of Orsk", "In May 1988 Vera Lind opened the harbour", (LIND, "opens")),
    _event(2, "1990-06", "Brandt closes the yard for good", "In June 1990 Otto Brandt closed", (BRANDT, "closes")),
    _event(
        3, "1993-08", "Lind sells the cranes to Brandt", "In August 1993 Vera Lind sold the cranes to Brandt.",
        (LIND, "sells"), (BRANDT, "buys"),
    ),
    _event(4, "1999", "Ice closes all the quays", "In 1999 the harbour froze."),
)  # fmt: skip
STATEMENTS = (
    said(1, UNION, StatementKind.CLAIMED, "Wages fell by half.", "The Union says that wages fell by half."),
    said(2, AUTHORITY, StatementKind.CLAIMED, "Nobody lost anything.", "The Port Authority says that nobody", 1),
    said(3, None, StatementKind.JUDGED, "The sale was a farce.", "The sale was a shameful farce"),
    said(4, None, StatementKind.PREDICTED, "The sale ruins the town.", "it will ruin the town."),
)
RELATIONS = (
    Relation(1, LIND, "led", AUTHORITY, None, place("Lind led the Port Authority")),
    Relation(2, COUNCIL, "supports", UNION, None, place("The town council supports the Union")),
)
WORDS = (
    Word(1, "word-1", "farce", "a comedy of errors", True, "failure", True, place("farce")),
    Word(2, "word-2", "ruin", "to destroy", True, "harm", False, place("ruin")),
    Word(3, "word-3", "yard", "a place where ships are built", False, "", False, place("yard")),
)


def harbour(**changes: object) -> Lesson:
    """The lesson, with other rows in place of some."""
    paragraphs: list[Paragraph] = []
    for number, part in enumerate(TEXT.split("\n"), 1):
        start = TEXT.index(part)
        paragraphs.append(Paragraph(Span(start, start + len(part)), ParagraphKind.BODY, number))
    mentions = {Mention(actor, place(name).span) for name, actor in _NAMES.items()}
    article = Article(
        1, "article-harbour", "Orsk", "", "", Moment("2001"), True, "", "en", ArticleForm.ARTICLE, 1, TEXT, ""
    )
    lesson = Lesson(
        article, tuple(paragraphs), CAST, tuple(sorted(mentions, key=lambda one: one.span)), EVENTS, RELATIONS,
        STATEMENTS, WORDS, (), (), {},
    )  # fmt: skip
    return lesson._replace(**changes)  # type: ignore[arg-type]


def asked(lesson: Lesson, seed: int = 1, version: str = "A", most: int = 6, **more: object) -> Ask:
    """What an exercise is made from, seeded as sheets are."""
    return Ask(lesson, Random(f"{seed}"), Random(f"{seed}:{version}"), most, **more)  # type: ignore[arg-type]


def moved(lesson: Lesson) -> Lesson:
    """The lesson with a text that has changed under its evidence: no quote stands at its place any more."""
    changed = lesson.article._replace(text="x" * len(lesson.article.text))
    return lesson._replace(article=changed)


def holds_in_every_version(make: Callable[[Ask], Exercise], lesson: Lesson, seed: int) -> None:
    """Asserts what is true of every exercise: sameness by seed, evidence in place, answers to be found in the bank."""
    first, again, other = (make(asked(lesson, seed, version)) for version in "AAB")
    assert first == again
    assert [item.evidence for item in first.items] == [item.evidence for item in other.items]
    assert sorted(first.bank) == sorted(other.bank)
    for item in first.items:
        assert item.prompt.strip()
        assert item.answers
        assert item.evidence is not None
        assert lesson.text_of(item.evidence.span) == item.evidence.quote
        if first.bank:
            assert item.answers[0] in first.bank
    assert len(set(first.bank)) == len(first.bank)
    assert not first.bank or first.items
    assert make(asked(moved(lesson), seed)).too_few
