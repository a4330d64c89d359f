"""What can be done with a suggestion, and the one key for each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.command import Command
from desktop.ui.keys import latin_key

COMMANDS = (
    Command("accept", "&Accept", ("A",), "Take it into the lesson"),
    Command("reject", "&Reject", ("R",), "Leave it out; rejected names come last in other articles"),
    Command("skip", "&Skip", ("S",), "Decide later"),
    Command("back", "&Back", ("B",), "Go back to what was decided on last, and decide again"),
    Command("accept_shown", "Accept all that are sho&wn", ("Shift+A",), "Accept all that the filters show"),
    None,
    Command("accept_sure", "Accept the sur&e ones", ("Shift+S",), "Accept what the program is sure of, in one step"),
    Command("again", "L&ook at those again", ("G",), "Show or hide what was accepted beforehand"),
    Command("take_back", "&Take those back", ("Shift+G",), "Open again what was accepted beforehand, in one step"),
    Command("doubtful", "&Doubtful ones", ("D",), "Show or hide the doubtful ones at the end of the list"),
    None,
    Command("edit", "&Change it", ("E",), "Put the keyboard into the first field; Enter keeps, Escape leaves"),
    Command("learn", "&Learn this", ("L",), "Mark it as one to learn, or unmark it"),
    Command("merge", "&Merge into…", ("M",), "It is the same as another one: choose which"),
    Command("places", "Its &places…", ("P",), "Show where it is mentioned, and tell two of the same name apart"),
    Command("apply", "Mark &further places", ("T",), "Mark all other places where its names stand as whole words"),
    None,
    Command("use_words", "&Use the selected words", ("W",), "Take the words selected in the article as its place"),
    Command("new_actor", "&New actor", ("N",), "Make an actor of the words selected in the article"),
)
"""As the menu shows them; None separates."""
HELP = "help"
"""The name of what ? does."""
KIND = "kind "
"""With a digit after it: the name of choosing a kind by its number."""

_OTHER_KEYS = {
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_Backspace: "reject",
    Qt.Key.Key_Space: "skip",
    Qt.Key.Key_Question: HELP,
}
"""Keys of the list that stand on every keyboard, beside the letters."""
_LETTERS = {command.keys[0]: command.name for command in COMMANDS if command is not None}
_HOLDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def command_of(event: QKeyEvent, *, mirrored: bool) -> str | None:
    """The command that a key stands for in the list of suggestions; None for any other key."""
    if event.modifiers() & _HOLDING:
        return None
    if event.key() == (Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left):
        return "back"
    return _OTHER_KEYS.get(Qt.Key(event.key())) or letter_of(event)


def letter_of(event: QKeyEvent) -> str | None:
    """The command that a letter, a digit or ? stands for."""
    if event.modifiers() & _HOLDING:
        return None
    key = latin_key(event)
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return f"{KIND}{key - Qt.Key.Key_0}"
    if key == Qt.Key.Key_Question:
        return HELP
    if not Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return None
    shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    return _LETTERS.get(f"{shift}{chr(key)}")
