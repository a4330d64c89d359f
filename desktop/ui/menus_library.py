"""The Library menu: all articles together, collections of them, and the care of the file."""

from desktop.ui.command import SEPARATOR, Command, Menu

LIBRARY = Menu(
    "library",
    "&Library",
    (
        Command(
            "search_library",
            "&Search the library…",
            ("Ctrl+Shift+F",),
            "Look for words in all articles, actors, events and notes",
            room="search",
        ),
        Command(
            "browse",
            "&Browse…",
            ("Ctrl+B",),
            "Look at many articles at once: a table of them, their actors, one timeline, their relations",
        ),
        Command(
            "collect",
            "&Put into collections…",
            ("Ctrl+Alt+C",),
            "Say which collections the open article belongs to: a course, a term",
        ),
        Command(
            "print_collection",
            "Prin&t a collection…",
            ("Ctrl+Alt+O",),
            "Print the actors, the timeline and the sources of several articles as one sheet",
        ),
        SEPARATOR,
        Command(
            "look_for_duplicates",
            "&Look for duplicates…",
            ("Ctrl+Alt+D",),
            "Find actors that are in the library twice, and merge them or tell them apart",
            room="cast",
        ),
        Command(
            "look_for_same_events",
            "Look for the same &events…",
            ("Ctrl+Alt+E",),
            "Find events that several articles tell, and join them or tell them apart",
            room="cast",
        ),
        SEPARATOR,
        Command(
            "archive_article",
            "&Archive article",
            ("Ctrl+Alt+A",),
            "Put the open or chosen articles away: they are kept, and left out of lists and timelines",
            room="care",
        ),
        Command(
            "delete_article",
            "&Delete article…",
            ("Ctrl+Shift+Del",),
            "Take the open or chosen articles out of the library",
            room="care",
        ),
        SEPARATOR,
        Command(
            "back_up", "Back &up library…", ("Ctrl+Shift+B",), "Write a checked copy of the whole library", room="file"
        ),
        Command(
            "restore",
            "&Restore a backup…",
            ("Ctrl+Shift+R",),
            "Go back to an earlier state of the library",
            room="file",
        ),
        Command(
            "check_library",
            "&Check library",
            ("Ctrl+Shift+K",),
            "Check that the file and all texts are whole",
            room="file",
        ),
        Command(
            "compact_library",
            "Co&mpact library",
            ("Ctrl+Alt+K",),
            "Give back the room that deleted articles have left in the file",
            room="care",
        ),
        Command(
            "move_library",
            "Mo&ve library…",
            ("Ctrl+Alt+M",),
            "Put the library to another place, such as a stick, and go on there",
            room="care",
        ),
    ),
)
