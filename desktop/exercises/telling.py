"""How what a lesson knows is put into words that can be asked about.

An article's own words are in its language, the program's words in the reader's, and the two may differ. So no sentence
is made of both: the program's words, such as a date or "the author", stand as a label before a colon, the article's
words after it.
"""

import re
from collections import Counter
from functools import lru_cache

from db.model.actor import Actor, ActorKind
from db.model.article import Span
from db.model.lesson import Lesson
from db.model.statement import SpeakerKind, Statement
from desktop.exercises.folding import folded_words
from desktop.exercises.forms import Forms, actor_forms
from desktop.exercises.values import GAP, Ask
from desktop.wording.language import Language
from desktop.wording.lessons import speaker_name

_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_ALIKE = 0.6
"""The part that two texts have in common, of all the words of both, from which on one might be meant by the other."""


def labelled(label: str, text: str, language: Language) -> str:
    """A text of the lesson under a label: "Reuters: There are drones at Sidi Barrani."."""
    return language.say("{who}: {text}", who=capitalised(label), text=text)


def attributed(lesson: Lesson, statement: Statement, language: Language) -> str:
    """A statement under the name of its speaker, but of unnamed sources if it names where it is from itself."""
    if statement.speaker is SpeakerKind.UNNAMED and ":" in statement.text:
        return statement.text
    return labelled(speaker_name(lesson, statement, language), statement.text, language)


def capitalised(text: str) -> str:
    """A text that begins a line: "the author" becomes "The author"; scripts without capitals stay as they are."""
    return text[:1].upper() + text[1:]


def forms_of(ask: Ask, actor: Actor) -> tuple[str, ...]:
    """The words that name an actor, or lead to it."""
    return actor_forms(actor, ask.forms.get(actor.uuid, ()))


def without(ask: Ask, text: str, actor: Actor) -> str | None:
    """A text that does not say an actor's name: as it is, or with a GAP in place of the name.

    None where it would still give the actor away: named twice, by an adjective ("Russian contracts"), or within the
    name of another ("Haftar’s forces").
    """
    spans = Forms(forms_of(ask, actor)).spans(text)
    if not spans:
        return text
    start, end = spans[0]
    if len(spans) > 1 or _plain(text[start:end]) not in _names(actor):
        return None
    if any(_is_within(text, spans[0], other) for other in ask.lesson.actors if other.id != actor.id):
        return None
    return f"{text[:start]}{GAP}{text[end:]}"


def _is_within(text: str, span: Span, other: Actor) -> bool:
    """Whether a place is part of another's longer name."""
    named = _plain(text[span.start : span.end])
    longer = tuple(name for name in (other.name, *other.aliases) if named in _plain(name))
    return bool(longer) and any(
        place != span and place.start <= span.start and span.end <= place.end for place in Forms(longer).spans(text)
    )


def _names(actor: Actor) -> set[str]:
    """The names that can stand for one another in a sentence; "Western" for the Western states cannot."""
    found = {_plain(actor.name)}
    for alias in actor.aliases:
        bare = _ARTICLE.sub("", alias)
        acronym = alias.isupper() and actor.kind is not ActorKind.STATE  # "US" is most often an adjective
        if actor.kind is ActorKind.PERSON or bare != alias or " " in alias or acronym:
            found.add(_plain(bare))
    return found


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return name.replace("’", "'").casefold()


def with_article(lesson: Lesson, actor: Actor) -> str:
    """A name as it stands within a sentence: with "the" where the article's own text has it."""
    name = actor.name.lower()
    said = not name.startswith("the ") and _stands_in(_lowered(lesson.article.text), f"the {name}")
    return f"the {actor.name}" if said else actor.name


_lowered = lru_cache(maxsize=4)(str.lower)


def _stands_in(text: str, words: str) -> bool:
    """Whether words stand in a text whole. A search by pattern takes a hundred times as long, in a long text."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return True
        start = text.find(words, end)
    return False


def alike(one: str, other: str) -> bool:
    """Whether two texts say nearly the same, by their words."""
    first, second = words_of(one), words_of(other)
    return bool(first) and len(first & second) >= _ALIKE * len(first | second)


def places_of_alike(text: str, texts: tuple[str, ...]) -> list[int]:
    """Where among texts those stand that are `alike` to one: only those are looked at that have a word of it."""
    own, (holders, counts) = words_of(text), _holders(texts)
    shared: Counter[int] = Counter()
    for word in own:
        shared.update(holders.get(word, ()))
    return sorted(place for place, both in shared.items() if both >= _ALIKE * (len(own) + counts[place] - both))


@lru_cache(maxsize=4)
def _holders(texts: tuple[str, ...]) -> tuple[dict[str, list[int]], list[int]]:
    """By word the places of the texts that hold it, and how many words each text has."""
    found: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        for word in words_of(text):
            found.setdefault(word, []).append(place)
    return found, [len(words_of(text)) for text in texts]


@lru_cache(maxsize=4096)
def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded, that are long enough to say something by themselves."""
    return frozenset(word for word in folded_words(text) if len(word) > 2)
