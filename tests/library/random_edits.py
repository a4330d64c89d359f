"""Edits at random, as people make them over the weeks: of a lesson, and of what a reader adds to it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from db.model.article import Anchor, Span
from db.model.event import Event, EventActor
from db.model.practice import CardState, Memory, Rating, Review
from db.practice import Practice
from desktop.library.curating import actors, details, events
from desktop.library.curating.correcting import correct_text
from desktop.library.library import Library

Edit = Callable[["Editor", int], None]
"""Changes an article, by its id."""
_START = datetime(2026, 11, 1, 8, tzinfo=UTC)


class Editor:
    """Somebody at work on a library; `name` stands in what they write."""

    def __init__(self, library: Library, name: str, random: Random) -> None:
        self.library = library
        self._name = name
        self._random = random
        self._minutes = 0

    def edit(self, article_ids: list[int], times: int) -> None:
        """Do so many things to some of the articles."""
        for _ in range(times):
            self._random.choice(_EDITS)(self, self._random.choice(article_ids))

    def study(self, article_ids: list[int]) -> None:
        """Highlight some words, and answer a card."""
        article_id = self._random.choice(article_ids)
        span = self._words(article_id)
        anchor = Anchor.of(self.library.articles.get(article_id).text, span)
        with self.library.store.atomic():
            self.library.study.add_note(article_id, self._uuid(), "amber", self._new(), anchor)
        self._answer(article_id)

    def _answer(self, article_id: int) -> None:
        self._minutes += self._random.randint(1, 3_000)
        at = _START + timedelta(minutes=self._minutes)
        # The same on both sides: a card is known by its article and its number.
        article = self.library.articles.get(article_id).uuid
        card = f"{article[:-2]}{self._random.randrange(4):02x}"
        known = 1 + self._random.random() * 9
        memory = Memory(card, article_id, "date", CardState.REVIEW, None, known, known, at + timedelta(days=3), at)
        practice = Practice(self.library.store)
        with self.library.store.quiet():
            practice.learn(article_id)
            practice.keep(memory)
            practice.add_review(Review(self._uuid(), card, at, Rating.GOOD, 2_000, "flip", scheduled=True))

    def _uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _new(self) -> str:
        return f"{self._name} {self._random.random():.6f}"

    def _words(self, article_id: int) -> Span:
        text = self.library.articles.get(article_id).text
        return Span(*self._random.choice([found.span() for found in re.finditer(r"\w{4,}", text)]))

    def _event(self, article_id: int) -> Event | None:
        found = self.library.events.of_article(article_id)
        return self._random.choice(found) if found else None

    # What is done

    def head(self, article_id: int) -> None:
        event = self._event(article_id)
        if event is not None:
            events.change_event(self.library, event._replace(title=self._new()))

    def forget(self, article_id: int) -> None:
        event = self._event(article_id)
        if event is not None:
            events.remove_event(self.library, event.id)

    def tell(self, article_id: int) -> None:
        event, cast = self._event(article_id), self.library.actors.of_article(article_id)
        if event is not None and cast:
            anchor = Anchor.of(self.library.articles.get(article_id).text, self._words(article_id))
            who = (EventActor(self._random.choice(cast).id, "x"),)
            new = event._replace(id=0, uuid=self._uuid(), title=self._new(), anchor=anchor, same_as=None, actors=who)
            events.add_event(self.library, article_id, new)

    def add_somebody(self, article_id: int) -> None:
        event, cast = self._event(article_id), self.library.actors.of_article(article_id)
        if event is not None and cast:
            who = self._random.choice(cast).id
            if who not in [one.actor_id for one in event.actors]:
                events.change_event(self.library, event._replace(actors=(*event.actors, EventActor(who, "y"))))

    def correct(self, article_id: int) -> None:
        text, span = self.library.articles.get(article_id).text, self._words(article_id)
        lines = text.split("\n")
        place = self._random.randrange(len(lines))
        corrected = (
            f"{text[: span.start]}{self._name} {text[span.start :]}",
            f"{text[: span.start]}changed{text[span.end :]}",
            "\n".join(lines[:place] + lines[place + 1 :]),
            "\n".join([*lines[:place], f"A new paragraph: {self._new()}.", *lines[place:]]),
        )
        correct_text(self.library, article_id, self._random.choice(corrected))

    def merge(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        if len(cast) > 1:
            kept, other = self._random.sample(cast, 2)
            actors.merge_actors(self.library, kept.id, other.id)

    def split(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        one = self.library.actors.get(self._random.choice(cast).id) if cast else None
        mentions = self.library.actors.mentions(article_id)
        spans = [each.span for each in mentions if one is not None and each.actor_id == one.id]
        if one is not None and len(spans) > 1:
            new = one._replace(id=0, uuid="", name=f"{one.name} II", aliases=(), originals=())
            actors.split_actor(self.library, article_id, one.id, new, spans[:1])

    def rename(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        if cast:
            one = self.library.actors.get(self._random.choice(cast).id)
            actors.change_actor(self.library, one._replace(name=self._new()))

    def remove_somebody(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        if cast:
            who = self._random.choice(cast).id
            if self._random.random() < 0.5:
                actors.remove_actor(self.library, who)
            else:
                actors.remove_from_article(self.library, article_id, who)

    def mark(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        if cast:
            spans, replace = [self._words(article_id)], self._random.random() < 0.5
            actors.add_mentions(self.library, article_id, self._random.choice(cast).id, spans, replace=replace)

    def unmark(self, article_id: int) -> None:
        mentions = self.library.actors.mentions(article_id)
        if mentions:
            actors.remove_mentions(self.library, article_id, [self._random.choice(mentions).span])

    def relate(self, article_id: int) -> None:
        related, cast = self.library.actors.relations(article_id), self.library.actors.of_article(article_id)
        if related and self._random.random() < 0.5:
            self.library.do("relation", lambda: self.library.actors.remove_relation(self._random.choice(related).id))
        elif related and len(cast) > 1:
            one, other = self._random.sample(cast, 2)
            anchor = Anchor.of(self.library.articles.get(article_id).text, self._words(article_id))
            new = related[0]._replace(id=0, from_id=one.id, to_id=other.id, kind="helps", anchor=anchor)
            self.library.do("relation", lambda: self.library.actors.add_relation(article_id, new))

    def explain_less(self, article_id: int) -> None:
        statements, words = self.library.statements.of_article(article_id), self.library.statements.words(article_id)
        if statements:
            self.library.do("said", lambda: self.library.statements.remove(self._random.choice(statements).id))
        if words:
            self.library.do("word", lambda: self.library.statements.remove_word(self._random.choice(words).id))

    def ask_otherwise(self, article_id: int) -> None:
        asked = self.library.handouts.questions(article_id)
        if asked:
            one, changed = self._random.choice(asked), self._random.random() < 0.6
            handouts, new = self.library.handouts, one._replace(prompt=self._new())
            self.library.do(
                "ask", lambda: handouts.change_question(new) if changed else handouts.remove_question(one.id)
            )

    def gather(self, article_id: int) -> None:
        collections = self.library.collections
        found = collections.named("Term 1")

        def put() -> None:
            collections.put(found or collections.add(self._uuid(), "Term 1"), [article_id])

        self.library.do("gather", put)

    def learn_this(self, article_id: int) -> None:
        cast = self.library.actors.of_article(article_id)
        if cast:
            one = self._random.choice(cast)
            self.library.do("key", lambda: self.library.actors.set_key(one.id, not one.key))

    def throw_away(self, article_id: int) -> None:
        if len(self.library.articles.ids()) > 1 and self._name == READER and self._random.random() < 0.3:
            details.remove_articles(self.library, [article_id])


READER = "reader"
"""The name of whoever throws articles away; a teacher shares them."""
_EDITS: tuple[Edit, ...] = (
    Editor.head, Editor.forget, Editor.tell, Editor.add_somebody, Editor.correct, Editor.correct, Editor.merge,
    Editor.split, Editor.rename, Editor.remove_somebody, Editor.mark, Editor.unmark, Editor.relate, Editor.explain_less,
    Editor.ask_otherwise, Editor.gather, Editor.learn_this, Editor.throw_away,
)  # fmt: skip
