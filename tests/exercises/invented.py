"""Lessons made by lot: names in several scripts, dates of every precision, sentences that name several actors."""

from hypothesis import strategies as st

from db.model.actor import Actor, ActorKind, Relation, Role
from db.model.article import Anchor, Span
from db.model.event import Claim, DateBasis, Event
from db.model.lesson import Lesson
from db.model.moment import Moment
from tests.sheets import lessons

_PEOPLE = (
    "Anna Weber", "Ali Hassan", "María Núñez", "Zoë O’Neill", "Сергей Лавров", "Анна Каренина", "خليفة حفتر",
    "فايز السراج", "Jean-Luc d’Estaing", "Xi Wen", "Theresa May", "Li", "Ngozi Okonjo", "Hans von Brandt",
)  # fmt: skip
_STATES = ("Oman", "Россия", "مصر", "Niger", "Nigeria", "Côte d’Ivoire", "Iran", "Iraq", "Turkey", "Египет", "US")
_BODIES = (
    "House of Lords",
    "UN",
    "Министерство обороны",
    "River Board",
    "Oil Union of Niger",
    "The League",
    "مجلس النواب",
)
_DATES = (
    "1969", "1969-03", "1969-03-11", "2016", "2016-07", "2016-07-04", "2017-03~", "2017?", "2014/2016", "../2017",
    "2014/..", "201X", "19XX", "2016-21", "-0043-03-15", "2017-01-11", "1995-05-02", "2001-12", "2003-06-30", "2008",
)  # fmt: skip
_TALES = (
    "In the end {a} met {b} in the old harbour of the capital and signed a long paper.",
    "On {d} {a} left the talks, because {b} and {c} had not kept their word.",
    "He said that {a} would never forgive it, and went home.",
    "{a}, whom {b} had sent away in {d}, came back with {c} after the war.",
    "Was it {a} who paid for all of this, or was it somebody else?",
    "Nobody knows what {a}’s friends told {b}; the letters of {c} are lost.",
)
_DEEDS = (
    "{a} meets {b}",
    "{a} leaves the talks",
    "Talks break down",
    "A bridge falls",
    "Elections in March",
    "{b} votes",
)


@st.composite
def invented(draw: st.DrawFn) -> Lesson:
    names = [
        *((name, ActorKind.PERSON) for name in draw(st.lists(st.sampled_from(_PEOPLE), min_size=2, unique=True))),
        *((name, ActorKind.STATE) for name in draw(st.lists(st.sampled_from(_STATES), max_size=5, unique=True))),
        *((name, ActorKind.INSTITUTION) for name in draw(st.lists(st.sampled_from(_BODIES), max_size=5, unique=True))),
    ]
    cast = [_actor(draw, number, name, kind) for number, (name, kind) in enumerate(names, 1)]
    pick = st.sampled_from([actor.name for actor in cast])
    sentences, events = [], []
    for number in range(1, draw(st.integers(1, 12)) + 1):
        date = draw(st.sampled_from(_DATES))
        words = {"a": draw(pick), "b": draw(pick), "c": draw(pick), "d": date}
        sentences.append(draw(st.sampled_from(_TALES)).format(**words))
        events.append((number, date, draw(st.sampled_from(_DEEDS)).format(**words), len(sentences) - 1))
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3)]
    made = lessons.lesson(paragraphs, cast=cast, title=draw(st.sampled_from(["Talks", "Oman", "What Хафтар wanted"])))
    text = made.article.text
    told = tuple(_event(draw, text, number, date, title, sentences[at]) for number, date, title, at in events)
    related = tuple(
        Relation(number, draw(st.sampled_from(cast)).id, draw(st.sampled_from(["leads", "part of"])), cast[0].id, None,
                 Anchor.of(text, Span(0, 10)))
        for number in range(draw(st.integers(0, 4)))
    )  # fmt: skip
    return Lesson(*made._replace(events=told, relations=related))


def _actor(draw: st.DrawFn, number: int, name: str, kind: ActorKind) -> Actor:
    gloss = draw(
        st.sampled_from(["", f"Somebody who was sent to {name}.", f"Number {number} of those who signed a long paper."])
    )
    alias = (name.split()[-1],) if " " in name and kind is ActorKind.PERSON else ()
    roles = (Role(draw(st.sampled_from(["harbour master", "judge of the capital"])), None),) if number % 2 else ()
    return Actor(number, f"actor-{number}", name, kind, gloss, draw(st.booleans()), alias, (), roles)


def _event(draw: st.DrawFn, text: str, number: int, date: str, title: str, sentence: str) -> Event:
    start = text.index(sentence)
    anchor = Anchor.of(text, Span(start, start + len(sentence)))
    if draw(st.integers(0, 9)) == 0:
        anchor = anchor._replace(quote="These words are no longer there.")
    moment = Moment.parse(date) if draw(st.integers(0, 9)) else None
    claim = draw(st.sampled_from(Claim))
    key = draw(st.booleans())
    return Event(number, f"event-{number}", 1, moment, DateBasis.STATED, "", title, "", claim, key, (), anchor, None)
