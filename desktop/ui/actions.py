"""Every command of the window in one table: its words, its key, its place in the menus."""

from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class Command(NamedTuple):
    """One command. `name` is that of its slot; `group` makes commands exclude each other."""

    name: str
    words: str
    keys: tuple[str, ...]
    tip: str
    checkable: bool = False
    group: str = ""
    short: str = ""
    """What a button says that has little room."""


SEPARATOR: None = None

MENUS: tuple[tuple[str, tuple[Command | None, ...]], ...] = (
    (
        "&File",
        (
            Command("open_library", "&Open library…", ("Ctrl+O",), "Read another library file"),
            Command(
                "add_bundled",
                "&Add the bundled articles",
                ("Ctrl+Shift+N",),
                "Put the articles that come with Dramatis into this empty library",
            ),
            SEPARATOR,
            Command(
                "export_sheet",
                "&Export study sheet…",
                ("Ctrl+P",),
                "Write this article with its actors and timeline as PDF",
                short="Study sheet…",
            ),
            SEPARATOR,
            Command("back_up", "&Back up library…", ("Ctrl+Shift+B",), "Write a checked copy of the whole library"),
            Command("restore", "&Restore a backup…", ("Ctrl+Shift+R",), "Go back to an earlier state of the library"),
            Command(
                "check_library", "&Check library", ("Ctrl+Shift+K",), "Check that the file and all texts are whole"
            ),
            SEPARATOR,
            Command("quit", "&Quit", ("Ctrl+Q",), "Close Dramatis"),
        ),
    ),
    (
        "&Edit",
        (
            Command("undo", "&Undo", ("Ctrl+Z",), "Take back the last change"),
            Command("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what was taken back"),
            SEPARATOR,
            Command("copy", "&Copy", ("Ctrl+C",), "Copy the selected words of the article"),
            SEPARATOR,
            Command(
                "toggle_key",
                "&Learn this",
                ("Ctrl+L",),
                "Mark the chosen actor or event as one to learn, or unmark it",
                checkable=True,
            ),
        ),
    ),
    (
        "&View",
        (
            Command("larger", "&Larger text", ("Ctrl++", "Ctrl+="), "Make the text of the article larger", short="A+"),
            Command("smaller", "&Smaller text", ("Ctrl+-",), "Make the text of the article smaller", short="A−"),
            Command("usual_size", "&Usual text size", ("Ctrl+0",), "Go back to the usual size of the text"),
            SEPARATOR,
            Command(
                "theme_system",
                "Follow the s&ystem",
                ("Ctrl+Alt+0",),
                "Light or dark, as the desktop says",
                True,
                "theme",
            ),
            Command("theme_light", "L&ight", ("Ctrl+Alt+1",), "Dark letters on warm paper", True, "theme"),
            Command("theme_sepia", "Se&pia", ("Ctrl+Alt+2",), "Brown letters on yellowed paper", True, "theme"),
            Command("theme_dark", "&Dark", ("Ctrl+Alt+3",), "Light letters on a dark ground", True, "theme"),
            Command("theme_high_contrast", "&High contrast", ("Ctrl+Alt+4",), "The strongest contrast", True, "theme"),
            SEPARATOR,
            Command("face_book", "&Book face", ("Ctrl+Alt+5",), "Read in Literata", True, "face"),
            Command(
                "face_clear",
                "&Clear face",
                ("Ctrl+Alt+6",),
                "Read in Atkinson Hyperlegible, made for easy telling apart of letters",
                True,
                "face",
            ),
            SEPARATOR,
            Command("show_library", "Library lis&t", ("F9",), "Show or hide the list of articles", checkable=True),
            Command(
                "all_articles",
                "Timeline of &all articles",
                ("Ctrl+Shift+A",),
                "Show the events of every article in one timeline",
                checkable=True,
                short="All articles",
            ),
        ),
    ),
    (
        "&Go",
        (
            Command(
                "next_mention",
                "&Next mention",
                ("F3", "Alt+Right"),
                "Go to the next mention of the chosen actor, or of anybody",
            ),
            Command(
                "previous_mention",
                "&Previous mention",
                ("Shift+F3", "Alt+Left"),
                "Go to the previous mention of the chosen actor, or of anybody",
            ),
            Command("next_event", "Next &event", ("F4", "Alt+Down"), "Go to the next event in time"),
            Command("previous_event", "Previous e&vent", ("Shift+F4", "Alt+Up"), "Go to the previous event in time"),
            SEPARATOR,
            Command("next_article", "Next &article", ("Ctrl+PgDown",), "Open the next article of the library"),
            Command(
                "previous_article", "Previous a&rticle", ("Ctrl+PgUp",), "Open the previous article of the library"
            ),
            SEPARATOR,
            Command("go_library", "&Library", ("Ctrl+1",), "Put the keyboard into the list of articles"),
            Command("go_reader", "Ar&ticle", ("Ctrl+2",), "Put the keyboard into the article"),
            Command("go_actors", "A&ctors", ("Ctrl+3",), "Put the keyboard into the actors"),
            Command("go_timeline", "T&imeline", ("Ctrl+4",), "Put the keyboard into the timeline"),
            Command("next_pane", "Ne&xt pane", ("F6",), "Put the keyboard into the next pane"),
            SEPARATOR,
            Command("clear_choice", "Choose n&othing", ("Esc",), "Close the card, or unlight everything"),
        ),
    ),
    (
        "&Timeline",
        (
            Command("zoom_in", "Zoom &in", ("Ctrl+Alt++", "Ctrl+Alt+="), "Stretch time; in the timeline also +"),
            Command("zoom_out", "Zoom &out", ("Ctrl+Alt+-",), "Draw time together; in the timeline also -"),
            Command(
                "zoom_reset",
                "&Whole timeline",
                ("Ctrl+Alt+Home",),
                "Show as much time as there is room for; in the timeline also 0",
            ),
        ),
    ),
    (
        "&Help",
        (
            Command("shortcuts", "&Keyboard shortcuts", ("F1",), "Show every key"),
            Command("about", "&About Dramatis", ("Ctrl+F1",), "Version and licences"),
        ),
    ),
)


def build_menus(window: QMainWindow, slots: object) -> dict[str, QAction]:
    """Fill the window's menu bar from the table and return the actions by name, connected to the slots of that name."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, commands in MENUS:
        menu = QMenu(title, window)
        window.menuBar().addMenu(menu)
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            shown = ", ".join(command.keys)
            action.setToolTip(f"{command.tip} ({shown})")
            action.setStatusTip(command.tip)
            action.setIconText(command.short or command.words.replace("&", ""))
            action.setCheckable(command.checkable)
            if command.group:
                groups.setdefault(command.group, QActionGroup(window)).addAction(action)
            action.triggered.connect(getattr(slots, command.name))
            menu.addAction(action)
            actions[command.name] = action
    return actions


def all_commands() -> list[tuple[str, Command]]:
    """Every command with the title of its menu, in the order of the menus."""
    return [(title.replace("&", ""), command) for title, commands in MENUS for command in commands if command]
