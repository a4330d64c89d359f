"""What the cards of all kinds are made from: a lesson, its sentences, and who may be taken for whom."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from math import inf
from random import Random

from db.model.actor import Actor
from db.model.article import Anchor, Span
from db.model.lesson import Lesson
from desktop.exercises.cards.identity import card_uuid
from desktop.exercises.cards.names import AcceptedNames
from desktop.exercises.cards.values import CardKind
from desktop.exercises.choosing import Periods, compared_as, evidence_at, evidence_of
from desktop.exercises.forms import Forms
from desktop.exercises.glosses import Descriptions
from desktop.exercises.headlines import begins_unclear
from desktop.exercises.places import Sentences
from desktop.exercises.speakers import Kin
from desktop.exercises.telling import forms_of, with_article
from desktop.exercises.values import Ask, Evidence
from desktop.wording.language import Language

_MOST_WRONG = 6
"""Wrong answers of a card: twice those that are shown at a time, so that they change."""
_ALL = 100_000
"""Cards are all that can be asked."""


class Sources:
    """A lesson as cards are made from it, with what several kinds of cards need of it, found once."""

    def __init__(self, lesson: Lesson, language: Language, forms: Mapping[str, tuple[str, ...]]) -> None:
        """Take a lesson, and further words that name its actors, by their uuids ("French" for France)."""
        self.lesson = lesson
        self.language = language
        self.ask = Ask(lesson, self.lots(""), self.lots(""), _ALL, None, language, forms)
        self.places = Sentences(lesson)
        self._others: dict[int, tuple[Actor, ...]] = {}
        self._introductions: dict[int, Evidence | None] = {}
        self._the: dict[int, bool] = {}
        self._forms: dict[int, Forms] = {}

    def lots(self, about: str) -> Random:
        """Lots are drawn by what they are about, so that the same lesson gives the same cards, in every process."""
        return Random(f"{self.lesson.article.uuid} {about}")

    @cached_property
    def kin(self) -> Kin:
        """Who belongs to whom."""
        return Kin(self.ask)

    @cached_property
    def names(self) -> AcceptedNames:
        """What else names the actors."""
        return AcceptedNames(self.lesson.actors)

    @cached_property
    def speakers(self) -> tuple[Actor, ...]:
        """The actors who say something, in the order in which they first do."""
        ids = dict.fromkeys(one.speaker_id for one in self.lesson.statements if one.speaker_id is not None)
        return tuple(self.lesson.actor_by_id[one] for one in ids if one in self.lesson.actor_by_id)

    @cached_property
    def key(self) -> frozenset[str]:
        """The uuids of all that is marked "learn this"."""
        lesson = self.lesson
        return frozenset(one.uuid for rows in (lesson.actors, lesson.events, lesson.words) for one in rows if one.key)

    def uuid(self, kind: CardKind, *things: str) -> str:
        """The uuid of a card of this lesson."""
        return card_uuid(self.lesson.article.uuid, kind, *things)

    def evidence(self, anchor: Anchor) -> Evidence | None:
        """The whole sentences that hold an anchor; None where the text no longer has its words there.

        A sentence that begins with "It" is read along with the one before it.
        """
        if evidence_of(self.lesson, anchor) is None:
            return None
        first, last = self.places.at(anchor.span.start), self.places.at(anchor.span.end - 1)
        index = self.places.index(first.start)
        if index > 0 and begins_unclear(self.lesson.text_of(first)):
            before = self.places.spans[index - 1]
            if self.lesson.paragraph_index(before.start) == self.lesson.paragraph_index(first.start):
                first = before
        return evidence_at(self.lesson, Span(first.start, last.end))

    def introduction(self, actor: Actor) -> Evidence | None:
        """The sentence that introduces an actor; None where the article never names it."""
        if actor.id not in self._introductions:
            found = self._descriptions.of(actor)
            self._introductions[actor.id] = found[0] if found else None
        return self._introductions[actor.id]

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self.places)

    def names_in(self, text: str, actor: Actor) -> bool:
        """Whether a text names an actor, or leads to it."""
        if actor.id not in self._forms:
            self._forms[actor.id] = Forms(forms_of(self.ask, actor))
        return self._forms[actor.id].found_in(text)

    def has_the(self, actor: Actor) -> bool:
        """Whether a name takes "the" within a sentence."""
        if actor.id not in self._the:
            self._the[actor.id] = with_article(self.lesson, actor) != actor.name
        return self._the[actor.id]

    def others_like(self, actor: Actor) -> tuple[Actor, ...]:
        """Those who may be taken for an actor, the most likely first: none that belong to it or to which it belongs.

        Those of the very kind and the same time come first, then key ones, then whom the article names next.
        """
        if actor.id not in self._others:
            self._others[actor.id] = tuple(self._ranked(actor))
        return self._others[actor.id]

    def _ranked(self, actor: Actor) -> list[Actor]:
        kin, kind = self.kin.of(actor), actor.kind
        group = self._groups[compared_as(actor)]
        place = next(index for index, (one, _, _) in enumerate(group) if one is actor)
        _, own_first, own_last = group[place]
        ranked: list[list[Actor]] = [[] for _ in range(8)]
        for one, first, last in group[place + 1 :] + group[:place]:
            if one.id not in kin:
                apart = own_last < first or last < own_first
                ranked[4 * (one.kind is not kind) + 2 * apart + (not one.key)].append(one)
        return [one for alike in ranked for one in alike]

    @cached_property
    def _groups(self) -> dict[str, list[tuple[Actor, float, float]]]:
        """The actors by what they may be compared with, in order of appearance, and the days in which each is told of.

        Days that are not known are infinite here: each actor is compared with each.
        """
        told = Periods(self.lesson)
        found: dict[str, list[tuple[Actor, float, float]]] = {}
        for actor in self.lesson.actors:
            first, last = told.of(actor)
            days = -inf if first is None else first, inf if last is None else last
            found.setdefault(compared_as(actor), []).append((actor, *days))
        return found


def some(wrong: Iterable[str], right: str) -> tuple[str, ...]:
    """As many wrong answers as a card has, none of them twice and none the right one."""
    return tuple(islice(_once(wrong, right), _MOST_WRONG))


def _once(wrong: Iterable[str], right: str) -> Iterator[str]:
    seen = {right}
    for one in wrong:
        if one not in seen:
            seen.add(one)
            yield one
