"""Flash cards of a lesson: who, when, and the words that a class learns."""

from desktop.exercises.cards.flash import Flash, flash_cards
from desktop.sheets.blocks import Card, Words
from desktop.sheets.design import Design, PartKind
from desktop.sheets.material import Material
from desktop.wording.language import Language


def cards(material: Material, design: Design, language: Language) -> tuple[Card, ...]:
    """The cards of a lesson; of its key actors and events alone if the design's table of actors shows only those."""
    made = flash_cards(material.lesson, language, key_only=design.part(PartKind.CAST).key_only)
    return tuple(_card(flash) for flash in made)


def _card(flash: Flash) -> Card:
    original = Words(flash.original, language=flash.language) if flash.original else None
    return Card(Words(flash.front), Words(flash.back), original)
