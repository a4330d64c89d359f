"""Cards of each kind, and what is looked for in the notes that are made of them."""

from db.model.article import Span
from desktop.exercises.cards.values import Card, CardKind
from desktop.exercises.values import GAP, Evidence
from desktop.sharing.anki.decks import card_note
from desktop.sharing.anki.values import Deck, Note
from desktop.wording.language import ENGLISH, Language

HOSTILE = 'a<b>&amp; {{c1::x}} {{Prompt}} }} :: \\(x\\) [sound:x.mp3] [latex]y[/latex] "q"\t\x1f\x00\n<!-- \ud800 =1'
"""Text that Anki would take for tags, fields, clozes, sounds, formulas, or the end of a field."""
QUOTE = "The state, they say, backs the general."


def card(kind: CardKind, prompt: str = "the general", answer: str = "Khalifa Haftar", number: int = 1) -> Card:
    evidence = Evidence(QUOTE, Span(0, len(QUOTE)), 6)
    return Card(f"00000000-0000-5000-8000-{number:012}", kind, prompt, answer, evidence, ("actor-1",))


def each_kind(text: str = "x") -> list[Card]:
    """A card of every kind, whose every text ends with the given one."""
    wrong = tuple(f"{word} {text}" for word in ("Ann", "Ben", "Cem", "Dee"))
    cards = [
        card(kind, f"the general {text}", f"Khalifa Haftar {text}", number)._replace(wrong=wrong, items=wrong)
        for number, kind in enumerate(CardKind, 1)
    ]
    return [one._replace(prompt=f"A {GAP} of {text}") if one.kind is CardKind.GAP else one for one in cards]


def note(card: Card, language: Language = ENGLISH) -> Note:
    return card_note(card, language, "An article", "en")


def deck(cards: list[Card], title: str = "An article") -> Deck:
    return Deck(2**31, f"Dramatis::{title}", tuple(map(note, cards)))
