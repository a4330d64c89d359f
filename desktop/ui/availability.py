"""Which commands have something to work on, and what undo would take back."""

from typing import TYPE_CHECKING

from db.model.sentence import Sentence
from desktop.ui.words import tr, trn

if TYPE_CHECKING:
    from desktop.ui.window import Window

NEED_LESSON = (
    "export_sheet",
    "find",
    "find_next",
    "find_previous",
    "copy",
    "copy_plain",
    "hide_later",
    "next_bookmark",
    "previous_bookmark",
    "print_notes",
)
NEED_WRITING = (
    "highlight_amber",
    "highlight_green",
    "highlight_blue",
    "highlight_rose",
    "add_note",
    "highlight_names",
    "toggle_bookmark",
    "explain_word",
    "write_question",
    "sides",
    "toggle_review",
    "open_checklist",
    "new_actor",
    "new_event",
    "new_relation",
    "new_statement",
    "add_mention",
    "remove_mention",
    "change_chosen",
    "merge_actors",
    "split_actor",
    "collect",
    "article_details",
    "correct_text",
)

NEED_READER = (
    "find",
    "find_next",
    "find_previous",
    "hide_later",
    "next_mention",
    "previous_mention",
    "next_event",
    "previous_event",
    "timeline_wide",
    "all_articles",
)
"""What works on the panes that the page of practice hides, beside what NEED_WRITING names and the bookmarks."""


def show(window: "Window") -> None:
    """Offer what can be done now in the menus of a window, which have been filled."""
    history, actions = window.library.history, window.actions_by_name
    for name, change, verb, verb_of in (
        ("undo", history.undo_name, tr("&Undo"), tr("&Undo “{change}”")),
        ("redo", history.redo_name, tr("&Redo"), tr("&Redo “{change}”")),
    ):
        actions[name].setEnabled(change is not None)
        actions[name].setText(verb if change is None else verb_of.format(change=_change_name(change)))
    read_only, has_lesson = window.library.store.read_only, window.lesson is not None
    reading = not window.rooms.practising
    for name in NEED_READER:
        actions[name].setEnabled(reading)
    for name in NEED_LESSON:
        actions[name].setEnabled(has_lesson and (reading or name not in NEED_READER))
    for name in NEED_WRITING:
        actions[name].setEnabled(has_lesson and not read_only and reading)
    for name in ("new_article", "paste_article", "open_lesson", "import_table"):
        actions[name].setEnabled(not read_only)
    left = 0 if window.lesson is None else len(window.library.suggestions.left(window.lesson.article.id))
    review = trn(left, "&Review suggestions ({n} left)", "&Review suggestions ({n} left)") if left else None
    actions["toggle_review"].setText(review or tr("&Review suggestions"))
    for name in ("print_articles", "print_collection", "export_article", "share_lesson"):
        actions[name].setEnabled(bool(window.summaries))
    for name in ("archive_article", "delete_article"):
        actions[name].setEnabled(has_lesson and not read_only)
    actions["compact_library"].setEnabled(not read_only)
    archived = window.commands.care.is_archived()
    actions["archive_article"].setText(tr("Take out of the &archive") if archived else tr("&Archive article"))
    actions["add_bundled"].setEnabled(not window.summaries and not read_only)
    actions["practise"].setEnabled(bool(window.summaries))
    for name in ("practise_lesson", "quiz"):
        actions[name].setEnabled(has_lesson)
    actions["learn_article"].setEnabled(has_lesson and not read_only)
    window.commands.practise.show_state()
    window.commands.prepare.show_key()
    window.commands.view.show_scope()


def _change_name(name: str) -> str:
    """What a change is called in the menu, where a single & would mark a key; a Sentence knows its own values."""
    words = name.said(tr) if isinstance(name, Sentence) else tr(name)
    return words.replace("&", "&&")
