"""The cards of lessons as notes in decks: which note type each kind of card has, and what stands in its fields."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from random import Random

from db.model.lesson import Lesson
from desktop.exercises.cards.deck import deck
from desktop.exercises.cards.instructions import INSTRUCTIONS
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import GAP
from desktop.sharing.anki.markup import as_cloze, as_html, as_list, below_each_other, language_code, original
from desktop.sharing.anki.values import Deck, Fields, Note, NoteKind
from desktop.wording.language import Language
from desktop.wording.lessons import byline

ROOT = "Dramatis"
"""The deck that the decks of all articles lie below; also the tag of every note."""

_TYPED = frozenset({CardKind.NAME, CardKind.DATE})
_PICKED = frozenset({CardKind.SIDE, CardKind.POSITION, CardKind.RELATION})
"""Kinds whose answer is picked from several: without them nobody knows what kind of answer is wanted."""
_FEWEST_WRONG, _MOST_WRONG = 2, 3


def lesson_deck(lesson: Lesson, language: Language, forms: Mapping[str, tuple[str, ...]]) -> Deck:
    """All cards of a lesson. `forms` is that of desktop.exercises.cards.deck.deck().

    Those that are marked "learn this" come first; a second card about a thing comes after the first ones of all others.
    """
    article = lesson.article
    source = below_each_other((as_html(article.title), as_html(byline(lesson, language))))
    code = language_code(article.language)
    notes = (card_note(card, language, source, code) for card in _in_turn(deck(lesson, language, forms)))
    return Deck(_number(article.uuid), deck_name(article.title), tuple(notes))


def deck_name(title: str) -> str:
    """The name of an article's deck: a title with "::" in it makes no decks below each other."""
    plain = re.sub(r":{2,}", ":", " ".join(title.split())).strip(" :")
    return f"{ROOT}::{plain}" if plain else ROOT


def _number(uuid: str) -> int:
    """A number for a uuid, always the same, from 2 ** 30 and below 2 ** 40."""
    return 2**30 + int.from_bytes(sha256(uuid.encode()).digest()[:8]) % (2**40 - 2**30)


def _in_turn(cards: Iterable[Card]) -> list[Card]:
    seen: Counter[tuple[bool, str]] = Counter()
    placed: list[tuple[bool, int, Card]] = []
    for card in cards:
        thing = card.key, next(iter(card.about), card.uuid)
        placed.append((not card.key, seen[thing], card))
        seen[thing] += 1
    return [card for _, _, card in sorted(placed, key=lambda one: one[:2])]


def card_note(card: Card, language: Language, source: str, code: str) -> Note:
    """A card as a note. `source` names the article, as HTML; `code` is the article's language."""
    kind, write = NoteKind.PLAIN, _FIELDS.get(card.kind, _plain)
    if card.kind in _TYPED:
        kind = NoteKind.TYPED
    elif card.kind is CardKind.GAP and GAP in card.prompt:
        kind, write = NoteKind.CLOZE, _cloze
    fields = write(card, language)._replace(
        question=as_html(language.say(INSTRUCTIONS[card.kind])), source=source, language=code
    )
    if card.evidence is not None and card.evidence.number is not None:
        fields = fields._replace(place=as_html(language.say("paragraph {number}", number=card.evidence.number)))
    return Note(card.uuid, kind, fields, (ROOT, f"{ROOT}::{card.kind}", *([f"{ROOT}::key"] if card.key else [])))


def _plain(card: Card, language: Language) -> Fields:
    own = original(card.original, card.language) if card.original else ""
    return Fields(as_html(card.prompt), "", as_html(card.answer), own, _quote(card, language))


def _gloss(card: Card, language: Language) -> Fields:
    """The name that is asked about stands with its own script beside it."""
    fields = _plain(card, language)
    return fields._replace(prompt=below_each_other((fields.prompt, fields.more)), more="")


def _picked(card: Card, language: Language) -> Fields:
    """The right answer among wrong ones, in the order of the alphabet: Anki asks with the same list each time."""
    fields, wrong = _plain(card, language), card.wrong[:_MOST_WRONG]
    if len(wrong) < _FEWEST_WRONG:
        return fields
    offered = as_list(sorted((card.answer, *wrong), key=str.casefold), numbered=False)
    return fields._replace(prompt=fields.prompt + offered)


def _ordered(card: Card, language: Language) -> Fields:
    """The items in another order; the answer has them below each other, with their dates."""
    mixed, right = as_list(_mixed(card), numbered=False), as_list(card.answer.splitlines(), numbered=True)
    return _plain(card, language)._replace(prompt=mixed, answer=right)


def _mixed(card: Card) -> Sequence[str]:
    """The items in an order that is always the same, and never the right one."""
    random, items = Random(card.uuid), list(card.items)
    for _ in range(20):
        random.shuffle(items)
        if tuple(items) != card.items:
            return items
    return card.items[::-1]


def _truth(card: Card, language: Language) -> Fields:
    """The true or the false statement: which, says the card's uuid."""
    fields = _plain(card, language)
    false = card.wrong[0] if card.wrong else ""
    if not false or sha256(card.uuid.encode()).digest()[0] % 2:
        return fields._replace(answer=as_html(language.say("True.")))
    right = as_html(language.say("It should be: {answer}", answer=card.answer))
    return fields._replace(prompt=as_html(false), answer=as_html(language.say("False.")), more=right)


def _cloze(card: Card, language: Language) -> Fields:
    """Where the prompt is the sentence itself, no evidence is needed below it."""
    fields = _plain(card, language)._replace(prompt=as_cloze(card.prompt, card.answer))
    sentence = card.prompt.partition("\n")[0].replace(GAP, card.answer)
    quoted = card.evidence is not None and sentence in " ".join(card.evidence.quote.split())
    return fields._replace(evidence="") if quoted else fields


def _quote(card: Card, language: Language) -> str:
    if card.evidence is None:
        return ""
    return as_html(language.say("“{quote}”", quote=" ".join(card.evidence.quote.split())))


_FIELDS: Mapping[CardKind, Callable[[Card, Language], Fields]] = {
    CardKind.GLOSS: _gloss,
    CardKind.ORDER: _ordered,
    CardKind.TRUTH: _truth,
    **dict.fromkeys(_PICKED, _picked),
}
