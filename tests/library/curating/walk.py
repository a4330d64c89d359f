"""Steps drawn by lot through every verb that changes a lesson."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random
from typing import TypeVar

from db.model.actor import Actor, ActorKind, OriginalName, Relation, Role, Side
from db.model.article import Anchor, ParagraphKind, Span
from db.model.event import Claim, DateBasis, Event, EventActor, LaterEvent
from db.model.lesson import Lesson
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.model.statement import SpeakerKind, Stance, Statement, StatementKind
from db.model.suggestion import (
    ActorSuggestion,
    EventSuggestion,
    Gloss,
    Proposal,
    RelationSuggestion,
    StatementSuggestion,
    SuggestionState,
)
from desktop.library.curating import actors, correcting, details, events, relations, statements
from desktop.library.lessons import read_lesson, sha256_of
from desktop.library.library import Library
from desktop.library.paragraphs import put_together
from desktop.library.questions import add_question, change_question, move_question, questions, remove_question
from desktop.library.studying import add_note, remove_note, set_actor_key
from desktop.library.teaching import add_word, remove_word, set_sides

NAMES = ["Ann", "Ben Öz", "مريم", "the League", "𐀀𐀁", "Haftar"]
DATES = [None, "1969", "2016-07", "2017-03~", "../2017"]
SENTENCES = ["Ann met Ben Öz in 1969.", "So said Haftar.", "مريم left؟", "The League agreed, it seems 🙂."]


T = TypeVar("T")


class Walker:
    """Changes a library by lot. Every step() is one step of the history, or none where nothing fits."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.chance = Random(seed)
        self.made = 0
        self.verbs: list[Callable[[Lesson], object]] = [
            self.add_actor, self.change_actor, self.key, self.remove_actor, self.remove_from_article, self.merge,
            self.split, self.add_mentions, self.remove_mentions, self.add_event, self.change_event, self.remove_event,
            self.later, self.add_relation, self.change_relation, self.remove_relation, self.add_statement,
            self.change_statement, self.remove_statement, self.details, self.correct, self.correct, self.correct,
            self.settle, self.settle, self.question, self.question, self.note, self.word, self.sides,
            self.suggest, self.suggest, self.decide, self.decide, self.article,
        ]  # fmt: skip

    def step(self) -> str:
        """Do one thing, which may come to nothing; its name."""
        ids = [one.id for one in self.library.articles.summaries()]
        if not ids:
            self.article(None)
            return "article"
        verb = self.chance.choice(self.verbs)
        verb(read_lesson(self.library, self.chance.choice(ids)))
        return verb.__name__

    # What is drawn

    def uuid(self) -> str:
        self.made += 1
        return f"walk-{self.chance.getrandbits(64):x}-{self.made}"

    def span(self, lesson: Lesson) -> Span:
        start = self.chance.randrange(len(lesson.article.text))
        return Span(start, min(len(lesson.article.text), start + self.chance.randint(1, 60)))

    def anchor(self, lesson: Lesson) -> Anchor:
        return Anchor.of(lesson.article.text, self.span(lesson))

    def moment(self) -> Moment | None:
        date = self.chance.choice(DATES)
        return None if date is None else Moment.parse(date)

    def actor(self, lesson: Lesson) -> int:
        return self.chance.choice(lesson.actors).id if lesson.actors else self.library.actors.of_library()[0].id

    def some(self, found: Sequence[T], most: int) -> list[T]:
        return self.chance.sample(list(found), min(len(found), self.chance.randint(most == 1, most)))

    def new_actor(self) -> Actor:
        draw = self.chance.choice
        return Actor(
            id=0,
            uuid=self.uuid(),
            name=draw(NAMES),
            kind=draw(list(ActorKind)),
            gloss=draw(["", "Somebody."]),
            key=draw([True, False]),
            aliases=tuple(self.some(NAMES, 3)),
            originals=tuple(OriginalName(name, "ar") for name in self.some(NAMES, 2)),
            roles=tuple(Role(draw(NAMES), self.moment()) for _ in range(draw([0, 1, 2]))),
        )

    # Actors

    def add_actor(self, lesson: Lesson) -> None:
        actors.add_actor(self.library, lesson.article.id, self.new_actor(), [self.span(lesson), self.span(lesson)])

    def change_actor(self, lesson: Lesson) -> None:
        for actor in self.some(lesson.actors, 1):
            new = self.new_actor()._replace(id=actor.id, uuid=actor.uuid)
            changed = actor._replace(name=new.name, aliases=(*actor.aliases[:1], *new.aliases), roles=new.roles)
            actors.change_actor(self.library, self.chance.choice([new, changed]))

    def key(self, lesson: Lesson) -> None:
        for actor in self.some(lesson.actors, 1):
            set_actor_key(self.library, actor.id, not actor.key)

    def remove_actor(self, lesson: Lesson) -> None:
        for actor in self.some(lesson.actors, 1):
            actors.remove_actor(self.library, actor.id)

    def remove_from_article(self, lesson: Lesson) -> None:
        for actor in self.some(lesson.actors, 1):
            actors.remove_from_article(self.library, lesson.article.id, actor.id)

    def merge(self, lesson: Lesson) -> None:
        if len(lesson.actors) > 1:
            kept, other = self.chance.sample(lesson.actors, 2)
            actors.merge_actors(self.library, kept.id, other.id)

    def split(self, lesson: Lesson) -> None:
        for actor_id, spans in self.some(list(lesson.mentions_by_actor.items()), 1):
            chosen = self.chance.sample(spans, self.chance.randint(1, len(spans)))
            other = self.chance.choice(lesson.actors)
            new = other if other.id != actor_id and self.chance.random() < 0.3 else self.new_actor()
            actors.split_actor(self.library, lesson.article.id, actor_id, new, chosen)

    def add_mentions(self, lesson: Lesson) -> None:
        spans = [self.span(lesson) for _ in range(3)] + actors.find_name(lesson.article.text, "Haftar")[:2]
        replace = self.chance.random() < 0.5
        actors.add_mentions(self.library, lesson.article.id, self.actor(lesson), spans, replace=replace)

    def remove_mentions(self, lesson: Lesson) -> None:
        actors.remove_mentions(self.library, lesson.article.id, [one.span for one in self.some(lesson.mentions, 4)])

    # Events, relations, statements

    def event(self, lesson: Lesson) -> Event:
        others = [None, *(one.id for one in self.library.events.of_library())]
        return Event(
            id=0,
            uuid=self.uuid(),
            article_id=lesson.article.id,
            date=self.moment(),
            date_basis=self.chance.choice(list(DateBasis)),
            date_rule="",
            title=self.chance.choice(SENTENCES),
            detail=self.chance.choice(["", "مريم"]),
            claim=self.chance.choice(list(Claim)),
            key=self.chance.random() < 0.5,
            actors=tuple(EventActor(actor.id, self.chance.choice(NAMES)) for actor in self.some(lesson.actors, 3)),
            anchor=self.anchor(lesson),
            same_as=self.chance.choice(others),
        )

    def add_event(self, lesson: Lesson) -> None:
        events.add_event(self.library, lesson.article.id, self.event(lesson))

    def change_event(self, lesson: Lesson) -> None:
        for event in self.some(lesson.events, 1):
            new = self.event(lesson)._replace(id=event.id, uuid=event.uuid, same_as=event.same_as)
            events.change_event(self.library, self.chance.choice([new, event._replace(actors=new.actors)]))

    def remove_event(self, lesson: Lesson) -> None:
        for event in self.some(lesson.events, 1):
            events.remove_event(self.library, event.id)

    def later(self, lesson: Lesson) -> None:
        new = LaterEvent(0, self.uuid(), Moment.parse("2020"), "Peace", self.chance.choice(NAMES))
        for later in self.some(lesson.later, 1):
            if self.chance.random() < 0.5:
                events.remove_later(self.library, later.id)
            else:
                events.change_later(self.library, new._replace(id=later.id, uuid=later.uuid))
            return
        events.add_later(self.library, lesson.article.id, new)

    def relation(self, lesson: Lesson) -> Relation:
        one, other = self.chance.sample(lesson.actors, 2)
        return Relation(0, one.id, self.chance.choice(["backs", "leads"]), other.id, self.moment(), self.anchor(lesson))

    def add_relation(self, lesson: Lesson) -> None:
        if len(lesson.actors) > 1:
            relations.add_relation(self.library, lesson.article.id, self.relation(lesson))

    def change_relation(self, lesson: Lesson) -> None:
        for relation in self.some(lesson.relations, 1):
            new = self.relation(lesson)._replace(id=relation.id)
            relations.change_relation(self.library, lesson.article.id, new)

    def remove_relation(self, lesson: Lesson) -> None:
        for relation in self.some(lesson.relations, 1):
            relations.remove_relation(self.library, relation.id)

    def statement(self, lesson: Lesson) -> Statement:
        speaker = self.chance.choice(list(SpeakerKind)) if lesson.actors else SpeakerKind.AUTHOR
        speaker_id = self.actor(lesson) if speaker is SpeakerKind.ACTOR else None
        kind = self.chance.choice(list(StatementKind))
        text = self.chance.choice(SENTENCES)
        return Statement(0, self.uuid(), speaker, speaker_id, kind, text, None, None, self.anchor(lesson))

    def add_statement(self, lesson: Lesson) -> None:
        new = self.statement(lesson)
        for other in self.some(lesson.statements, 1):
            new = new._replace(answers_id=other.id, stance=self.chance.choice(list(Stance)))
        statements.add_statement(self.library, lesson.article.id, new)

    def change_statement(self, lesson: Lesson) -> None:
        for old in self.some(lesson.statements, 1):
            new = self.statement(lesson)._replace(id=old.id, uuid=old.uuid)
            statements.change_statement(self.library, new._replace(answers_id=old.answers_id, stance=old.stance))

    def remove_statement(self, lesson: Lesson) -> None:
        for statement in self.some(lesson.statements, 1):
            statements.remove_statement(self.library, statement.id)

    # The article and its text

    def details(self, lesson: Lesson) -> None:
        changed = lesson.article._replace(title=self.chance.choice(SENTENCES), published=self.moment())
        details.change_details(self.library, changed)

    def article(self, lesson: Lesson | None) -> None:
        """Take an article away, or add one."""
        if lesson is not None and self.chance.random() < 0.4:
            details.remove_article(self.library, lesson.article.id)
            return
        lines = [" ".join(self.chance.choices(SENTENCES, k=4)) for _ in range(6)]
        text, paragraphs = put_together((line, ParagraphKind.BODY) for line in lines)
        base = lesson.article if lesson else self.library.articles.get(1)
        new = base._replace(id=0, uuid=self.uuid(), text=text, sha256=sha256_of(text))
        self.library.do("import", lambda: self.library.articles.add(new, paragraphs))

    def correct(self, lesson: Lesson) -> None:
        text, draw = lesson.article.text, self.chance.choice
        lines = text.split("\n")
        at = self.chance.randrange(len(lines))
        how = draw(["word", "word", "words", "take out", "put in", "turn", "join", "back", "letter"])
        if how in ("word", "words"):
            for _ in range(1 if how == "word" else 30):
                words = lines[self.chance.randrange(len(lines))].split(" ")
                words[self.chance.randrange(len(words))] = draw(["Haftar", "now", "Ann,", ""])
                lines[at] = " ".join(words)
        elif how == "take out" and len(lines) > 3:
            del lines[at]
        elif how == "put in":
            lines.insert(at, draw([*SENTENCES, lines[-1]]))
        elif how == "turn":
            other = self.chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        elif how == "join" and len(lines) > 3:
            lines[at - 1 : at + 1] = [" ".join(lines[at - 1 : at + 1])]
        elif how == "back":
            self.library.history.undo()
            self.library.history.redo()
            return
        else:
            place = self.chance.randrange(len(lines[at]))
            lines[at] = lines[at][:place] + draw(["x", "", " "]) + lines[at][place + 1 :]
        if any(line.strip() for line in lines):
            correcting.correct_text(self.library, lesson.article.id, "\n".join(lines))

    def settle(self, lesson: Lesson) -> None:
        for doubt in self.some(correcting.doubts(self.library, lesson.article.id), 1):
            span = self.chance.choice([None, self.span(lesson), self.span(lesson)])
            correcting.settle_doubt(self.library, doubt.id, span)

    # What readers and teachers add

    def note(self, lesson: Lesson) -> None:
        notes = self.library.study.notes(lesson.article.id)
        if notes and self.chance.random() < 0.3:
            remove_note(self.library, self.chance.choice(notes).id)
        else:
            add_note(self.library, lesson, self.span(lesson), "amber", self.chance.choice(["", "why?"]))

    def word(self, lesson: Lesson) -> None:
        if lesson.words and self.chance.random() < 0.4:
            remove_word(self.library, self.chance.choice(lesson.words).id)
        else:
            span = self.chance.choice(actors.find_name(lesson.article.text, "the") or [Span(0, 1)])
            add_word(self.library, lesson, span, "the", "an article", True, "")

    def question(self, lesson: Lesson) -> None:
        asked, draw = questions(self.library, lesson.article.id), self.chance.choice
        span = draw([None, Span(*draw(lesson.paragraphs).span)])
        if not asked or self.chance.random() < 0.4:
            add_question(self.library, lesson, draw(SENTENCES), draw(["", "Yes."]), 1, 2, span)
            return
        one = draw(asked)
        if self.chance.random() < 0.3:
            remove_question(self.library, one.id)
        elif self.chance.random() < 0.5:
            move_question(self.library, one.id, self.chance.randrange(len(asked)))
        else:
            change_question(self.library, lesson, one.id, draw(SENTENCES), "", 1, self.chance.randrange(5), span)

    def sides(self, lesson: Lesson) -> None:
        members = [tuple((actor.id, self.moment()) for actor in self.some(lesson.actors, 3)) for _ in range(2)]
        new = [Side(0, "", f"Side {style}", style, one) for style, one in enumerate(members)]
        set_sides(self.library, lesson.article.id, self.some([*lesson.sides, *new], 2)[:1])

    # What a review writes

    def proposal(self, lesson: Lesson, keys: list[int]) -> Proposal:
        reason, span, draw = Sentence("{n} times", n=2), self.span(lesson), self.chance.choice
        if not keys or self.chance.random() < 0.5:
            spans = tuple(sorted({self.span(lesson) for _ in range(3)}))
            gloss = draw([None, Gloss("Somebody.", span), Gloss("Known.", None)])
            known = draw([actor.uuid for actor in lesson.actors] or [""])
            kind = draw(list(ActorKind))
            return ActorSuggestion(draw(NAMES), kind, ("Zoë",), spans, gloss, (), draw(["", known]), 0.5, reason)
        key, basis = draw(keys), draw(list(DateBasis))
        return draw(
            [
                EventSuggestion("They", None, span, basis, reason, Claim.HEDGED, ((key, ""),), span, 0.25, reason),
                RelationSuggestion(key, "backs", draw(keys), span, 1.0, reason),
                StatementSuggestion(SpeakerKind.ACTOR, key, StatementKind.DENIED, "No.", span, 0.0, reason),
            ]
        )

    def suggest(self, lesson: Lesson) -> None:
        stored = self.library.suggestions
        keys = [one.id for one in stored.of_article(lesson.article.id) if isinstance(one.proposal, ActorSuggestion)]
        new = self.proposal(lesson, keys)
        self.library.do("suggest", lambda: stored.add(lesson.article.id, new, SuggestionState.OPEN))

    def decide(self, lesson: Lesson) -> None:
        stored = self.library.suggestions
        for one in self.some(stored.of_article(lesson.article.id), 1):
            made = {
                "actor": [actor.id for actor in lesson.actors],
                "event": [event.id for event in lesson.events],
                "relation": [relation.id for relation in lesson.relations],
                "statement": [statement.id for statement in lesson.statements],
            }[one.kind]
            made_id = self.chance.choice([*made, None, None])
            self.library.do("decide", partial(self._decide, one.id, made_id))

    def _decide(self, suggestion_id: int, made_id: int | None) -> None:
        stored = self.library.suggestions
        state = SuggestionState.ACCEPTED if made_id else SuggestionState.REJECTED
        stored.set_state(suggestion_id, state, made_id)
        stored.reject_name(self.chance.choice(NAMES))
        stored.forgive_name(self.chance.choice(NAMES))
