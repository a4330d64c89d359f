"""The Practise menu: from reading to remembering."""

from desktop.ui.command import SEPARATOR, Command, Menu

PRACTISE = Menu(
    "practise",
    "P&ractise",
    (
        Command(
            "practise",
            "&Practise",
            ("F5",),
            "Review what is due, or go back to the article",
            checkable=True,
            short="Practise",
        ),
        SEPARATOR,
        Command(
            "learn_article",
            "&Learn this article",
            ("Ctrl+F5",),
            "Have the cards of this article come up when it is time to review them",
            checkable=True,
        ),
        Command(
            "practise_lesson",
            "&Everything in this lesson now",
            ("Shift+F5",),
            "Ask everything in this lesson, beside the schedule",
        ),
        SEPARATOR,
        Command("quiz", "&Quiz…", ("Ctrl+Shift+F5",), "Questions on this article, with a result that can be printed"),
        Command("progress", "Pro&gress", ("Ctrl+Alt+G",), "See how practice goes, by week, article and actor"),
    ),
)
