"""Which people and words an article's glosses explain, at their first mention and in few words; and where they fit."""

from collections.abc import Iterator

from db.model.actor import Actor, ActorKind
from db.model.lesson import Lesson
from desktop.sheets.blocks import Gloss, Left
from desktop.sheets.design import Glosses, Part, PrintFor
from desktop.wording.language import ENGLISH, Language
from desktop.wording.lessons import actor_kind, tagline

_SHORT = 80
"""Up to this many characters a gloss's first clause is short enough for a margin."""
_WORDS_EACH = 40
"""An article has about one gloss for so many of its words at most: more would be a second text beside the first."""
_KNOWN = frozenset({ActorKind.STATE, ActorKind.PLACE, ActorKind.BLOC, ActorKind.ORGANISATION, ActorKind.INSTITUTION})
"""What a class knows more often, or finds in an atlas, than people and armed groups: left out before those."""
_ONE_COLUMN = frozenset({PrintFor.LARGE, PrintFor.LARGER, PrintFor.DYSLEXIA, PrintFor.TWO_UP})
"""Where letters are large, or pages small, two columns would hold a few words in each line."""


def glosses(
    lesson: Lesson, language: Language = ENGLISH, *, actors: bool = True, words: bool = True
) -> tuple[Gloss, ...]:
    """The explanations at their places in the text, in reading order.

    `actors` and `words`: whether those are explained. Exercises that ask for an explanation must not stand beside it.
    """
    found = list(_words(lesson)) if words else []
    if actors:
        found += _actors(lesson, language, most=len(lesson.article.text.split()) // _WORDS_EACH - len(found))
    return tuple(sorted(found))


def settled(part: Part, print_for: PrintFor, language: Language = ENGLISH) -> tuple[Part, tuple[Left, ...]]:
    """The article's options as far as paper has room for them, and what is to be said of those that it has none for."""
    if part.columns == 1:
        return part, ()
    if print_for in _ONE_COLUMN:
        words = language.say("The article stands in one column: this print has letters too large for two.")
        return part._replace(columns=1), (Left(part.kind, words),)
    if part.glosses is Glosses.MARGIN:
        words = language.say(
            "Two columns leave no room for a margin: the explanations stand at the foot of the page instead."
        )
        return part._replace(glosses=Glosses.FOOTNOTES, notes_margin=False), (Left(part.kind, words),)
    return part._replace(notes_margin=False), ()


def _words(lesson: Lesson) -> Iterator[Gloss]:
    for word in lesson.words:
        if word.meaning:
            yield Gloss(word.anchor.span.start, word.anchor.span.end, word.word, word.meaning)


def _actors(lesson: Lesson, language: Language, most: int) -> list[Gloss]:
    """The actors to learn, and as many others as there is room for: those that the article names most often."""
    explained = [(actor, gloss) for actor in lesson.actors if (gloss := _actor(lesson, actor, language)) is not None]
    needed = sorted(explained, key=lambda pair: _rank(lesson, pair[0]))
    keys = sum(actor.key for actor, _ in explained)
    return [gloss for _, gloss in needed[: max(most, keys)]]


def _rank(lesson: Lesson, actor: Actor) -> tuple[bool, bool, int]:
    """The less, the sooner an actor is explained."""
    return not actor.key, actor.kind in _KNOWN, -len(lesson.mentions_by_actor.get(actor.id, ()))


def _actor(lesson: Lesson, actor: Actor, language: Language) -> Gloss | None:
    """An actor at the first mention in a numbered paragraph; None where nothing is known but what it is."""
    spans = lesson.mentions_by_actor.get(actor.id, ())
    first = next((span for span in spans if lesson.paragraph_number(span.start) is not None), None)
    meaning = in_few_words(lesson, actor, language)
    if first is None or not meaning:
        return None
    return Gloss(first.start, first.end, actor.name, meaning)


def in_few_words(lesson: Lesson, actor: Actor, language: Language = ENGLISH) -> str:
    """Who an actor is: the first clause of its gloss if that is short, else its office or relation; "" if unknown."""
    clause = actor.gloss.partition(";")[0].strip().removesuffix(".")
    line = tagline(lesson, actor, language)
    bare = line == actor_kind(actor, language)
    if clause and (bare or len(clause) <= _SHORT):
        return clause
    return "" if bare else line
