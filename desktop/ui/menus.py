"""Every command of the window in one table: its words, its key, its place in the menus. Nothing of Qt."""

from desktop.ui.command import SEPARATOR, Command, Menu
from desktop.ui.menus_library import LIBRARY
from desktop.ui.menus_practise import PRACTISE
from desktop.ui.menus_prepare import PREPARE

MENUS = (
    Menu(
        "file",
        "&File",
        (
            Command(
                "new_article",
                "&New article…",
                ("Ctrl+N",),
                "Make a lesson from a file, from what was copied, or from typed words",
                short="New article…",
            ),
            Command(
                "paste_article",
                "&Paste as new article",
                ("Ctrl+Shift+V",),
                "Make a lesson from the text in the clipboard",
            ),
            SEPARATOR,
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
                "Study s&heet…",
                ("Ctrl+P",),
                "Put a study sheet of this article together, print it or save it",
                short="Study sheet…",
            ),
            Command(
                "print_articles",
                "Sheets for se&veral articles…",
                ("Ctrl+Alt+P",),
                "Write the same sheet for several articles at once",
            ),
            SEPARATOR,
            Command(
                "open_lesson",
                "Open a &lesson…",
                ("Ctrl+Alt+L",),
                "Take in a lesson that somebody shared; you see first what it adds and changes",
                room="sharing",
            ),
            Command(
                "share_lesson",
                "&Share a lesson…",
                ("Ctrl+Alt+S",),
                "Write articles with all that belongs to them as a file for pupils or colleagues",
                room="sharing",
            ),
            Command(
                "print_slip",
                "Print a &correction slip…",
                ("Ctrl+Alt+R",),
                "Print what a newer edition of a lesson corrects on sheets that were handed out before",
                room="sharing",
            ),
            SEPARATOR,
            Command(
                "export_article",
                "&Export…",
                ("Ctrl+Shift+X",),
                "Write articles as web pages, tables, timelines or graphs for other programs",
                room="exporting",
            ),
            Command(
                "import_table",
                "&Import actors and events…",
                ("Ctrl+Alt+I",),
                "Take actors or events over from a table: CSV, TSV, or the spreadsheet of TimelineJS",
                room="exporting",
            ),
            SEPARATOR,
            Command("quit", "&Quit", ("Ctrl+Q",), "Close Dramatis"),
        ),
    ),
    Menu(
        "edit",
        "&Edit",
        (
            Command("undo", "&Undo", ("Ctrl+Z",), "Take back the last change"),
            Command("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what was taken back"),
            SEPARATOR,
            Command("copy", "&Copy", ("Ctrl+C",), "Copy the selected words with a line that says where they are from"),
            Command("copy_plain", "Copy &words only", ("Ctrl+Shift+C",), "Copy the selected words and nothing else"),
            SEPARATOR,
            Command("find", "&Find in article…", ("Ctrl+F",), "Look for words in this article"),
            Command("find_next", "Find &next", ("Ctrl+G",), "Go to the next place that was found"),
            Command("find_previous", "Find &previous", ("Ctrl+Shift+G",), "Go to the previous place that was found"),
            SEPARATOR,
            Command("highlight_amber", "Highlight &1", ("Alt+1",), "Highlight the selected words in the first colour"),
            Command("highlight_green", "Highlight &2", ("Alt+2",), "Highlight the selected words in the second colour"),
            Command("highlight_blue", "Highlight &3", ("Alt+3",), "Highlight the selected words in the third colour"),
            Command("highlight_rose", "Highlight &4", ("Alt+4",), "Highlight the selected words in the fourth colour"),
            Command(
                "add_note",
                "Write a n&ote…",
                ("Ctrl+M",),
                "Write a note on the selected words, or on the sentence that is chosen",
            ),
            Command(
                "highlight_names",
                "Names of the co&lours…",
                ("Ctrl+Shift+M",),
                "Say what each highlight colour means to you",
            ),
            SEPARATOR,
            Command(
                "toggle_bookmark",
                "Set or delete a &bookmark",
                ("Alt+5",),
                "Mark the paragraph that you are reading, or take the mark away",
                room="studying",
            ),
            Command(
                "print_notes",
                "Print &my notes…",
                ("Ctrl+Alt+N",),
                "Print your highlights, notes and bookmarks",
                room="studying",
            ),
        ),
    ),
    Menu(
        "view",
        "&View",
        (
            Command("larger", "&Larger text", ("Ctrl++", "Ctrl+="), "Make the text of the article larger", short="A+"),
            Command("smaller", "&Smaller text", ("Ctrl+-",), "Make the text of the article smaller", short="A−"),
            Command("usual_size", "&Usual text size", ("Ctrl+0",), "Go back to the usual size of the text"),
            Command("options", "&Reading options…", ("Ctrl+,",), "Theme, face, size, spacing, width, language"),
            SEPARATOR,
            Command(
                "theme_system",
                "Follow the s&ystem",
                ("Ctrl+Alt+0",),
                "Light, dark or high contrast, as the desktop says",
                checkable=True,
                group="theme",
            ),
            Command(
                "theme_light", "L&ight", ("Ctrl+Alt+1",), "Dark letters on warm paper", checkable=True, group="theme"
            ),
            Command(
                "theme_sepia",
                "Se&pia",
                ("Ctrl+Alt+2",),
                "Brown letters on yellowed paper",
                checkable=True,
                group="theme",
            ),
            Command(
                "theme_dark", "&Dark", ("Ctrl+Alt+3",), "Light letters on a dark ground", checkable=True, group="theme"
            ),
            Command(
                "theme_high_contrast",
                "Hi&gh contrast",
                ("Ctrl+Alt+4",),
                "The strongest contrast",
                checkable=True,
                group="theme",
            ),
            SEPARATOR,
            Command("face_book", "&Book face", ("Ctrl+Alt+5",), "Read in Literata", checkable=True, group="face"),
            Command(
                "face_clear",
                "&Clear face",
                ("Ctrl+Alt+6",),
                "Read in Atkinson Hyperlegible, made for easy telling apart of letters",
                checkable=True,
                group="face",
            ),
            Command(
                "line_focus", "Line &focus", ("Ctrl+Shift+L",), "Dim all but a few lines of the text", checkable=True
            ),
            SEPARATOR,
            Command(
                "hide_later",
                "&Hide what comes later",
                ("Ctrl+H",),
                "Show in the panes only what the text has told so far",
                checkable=True,
                short="Hide later",
            ),
            Command(
                "only_actor",
                "&Only the chosen actor",
                ("Ctrl+Alt+F",),
                "Show in all panes what concerns the chosen actor, and nothing else",
                checkable=True,
            ),
            Command(
                "show_statements",
                "&Who says this?",
                ("Ctrl+Shift+W",),
                "Show in the text who says what",
                checkable=True,
            ),
            Command(
                "show_words",
                "&Explained words",
                ("Ctrl+Shift+E",),
                "Show the explained words beside the text",
                checkable=True,
            ),
            Command("show_library", "Library lis&t", ("F9",), "Show or hide the list of articles", checkable=True),
        ),
    ),
    PREPARE,
    LIBRARY,
    PRACTISE,
    Menu(
        "go",
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
            Command(
                "next_bookmark", "Next &bookmark", ("F7",), "Go to the next bookmark of this article", room="studying"
            ),
            Command(
                "previous_bookmark",
                "Previous boo&kmark",
                ("Shift+F7",),
                "Go to the previous bookmark of this article",
                room="studying",
            ),
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
            Command("go_relations", "Relation&s", ("Ctrl+5",), "Put the keyboard into the map of relations"),
            Command("go_words", "&Words", ("Ctrl+6",), "Put the keyboard into the explained words"),
            Command("go_statements", "W&ho says this?", ("Ctrl+7",), "Put the keyboard into the list of who says what"),
            Command("go_notes", "N&otes", ("Ctrl+8",), "Put the keyboard into your notes and highlights"),
            Command("next_pane", "Ne&xt pane", ("F6",), "Put the keyboard into the next pane"),
            SEPARATOR,
            Command("clear_choice", "Choose nothin&g", ("Esc",), "Close the card, or unlight everything"),
        ),
    ),
    Menu(
        "timeline",
        "&Timeline",
        (
            Command(
                "rows_one", "One &row", ("Ctrl+Alt+7",), "Show all events in one row", checkable=True, group="rows"
            ),
            Command(
                "rows_actors",
                "Rows by &actor",
                ("Ctrl+Alt+8",),
                "Give each actor a row of the timeline",
                checkable=True,
                group="rows",
            ),
            Command(
                "rows_sides",
                "Rows by &side",
                ("Ctrl+Alt+9",),
                "Give each side a row of the timeline",
                checkable=True,
                group="rows",
            ),
            SEPARATOR,
            Command(
                "timeline_order",
                "&Order in the text",
                ("Ctrl+Shift+O",),
                "Show beside the order in time in which order the text tells the events",
                checkable=True,
            ),
            Command(
                "timeline_wide",
                "Across the &window",
                ("F8",),
                "Lay the timeline across the whole window",
                checkable=True,
            ),
            Command(
                "all_articles",
                "A&ll articles",
                ("Ctrl+Shift+A",),
                "Show the events of every article in one timeline",
                checkable=True,
            ),
            SEPARATOR,
            Command("zoom_in", "Zoom &in", ("Ctrl+Alt++", "Ctrl+Alt+="), "Stretch time; in the timeline also +"),
            Command("zoom_out", "Zoom o&ut", ("Ctrl+Alt+-",), "Draw time together; in the timeline also -"),
            Command(
                "zoom_reset",
                "Whole &timeline",
                ("Ctrl+Alt+Home",),
                "Show as much time as there is room for; in the timeline also 0",
            ),
        ),
    ),
    Menu(
        "help",
        "&Help",
        (
            Command("help", "&Help", ("F1",), "Read how Dramatis works"),
            Command("tour", "&Tour of the window", ("Ctrl+Shift+F1",), "Four steps through the window"),
            Command("shortcuts", "&Keyboard shortcuts", ("Shift+F1",), "Show every key"),
            SEPARATOR,
            Command(
                "report_problem",
                "&Report a problem…",
                ("Ctrl+Shift+P",),
                "Write down what helps to find a mistake; it holds nothing of your articles",
            ),
            Command("about", "&About Dramatis", ("Ctrl+F1",), "Version and licences"),
        ),
    ),
)


def all_commands() -> list[tuple[str, Command]]:
    """Every command with the English title of its menu, in the order of the menus."""
    return [(menu.title.replace("&", ""), command) for menu in MENUS for command in menu.commands if command]
