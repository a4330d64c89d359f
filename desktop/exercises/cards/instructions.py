"""What a card of each kind asks, in the program's own words; the card itself holds only text of the lesson."""

from db.model.sentence import mark
from desktop.exercises.cards.values import CardKind

INSTRUCTIONS = {
    CardKind.NAME: mark("Who or what is this?"),
    CardKind.GLOSS: mark("Who or what is this?"),
    CardKind.DATE: mark("When was this?"),
    CardKind.EVENT: mark("What happened then?"),
    CardKind.ORDER: mark("Put these in order, the earliest first."),
    CardKind.SIDE: mark("Which side is this actor on?"),
    CardKind.POSITION: mark("Whose position is this?"),
    CardKind.RELATION: mark("Who belongs in the gap?"),
    CardKind.GAP: mark("Fill the gap."),
    CardKind.TRUTH: mark("True or false?"),
    CardKind.WORD: mark("What does this word mean here?"),
    CardKind.QUESTION: mark("A question of your teacher’s"),
}
"""One line above the prompt. The texts are English and said when they are shown."""
