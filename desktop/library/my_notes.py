"""What the sheet of the reader's own notes is made from."""

from collections.abc import Callable, Collection

from db.model.doubt import DoubtKind
from db.model.errors import CancelledError, LibraryError
from db.model.sentence import said
from db.model.study import Note
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.shelves import Shelf
from desktop.library.studying import highlight_names
from desktop.sheets.content.my_notes import KINDS, MyNotes, Noted, kind_of
from desktop.wording.language import ENGLISH, Language

__all__ = ["KINDS", "my_notes"]

MOST_ARTICLES = 200
"""Articles with notes on one sheet."""


def my_notes(
    library: Library,
    shelf: Shelf,
    kinds: Collection[str] = KINDS,
    language: Language = ENGLISH,
    *,
    by_colour: bool = False,
    report: Callable[[float], None] = lambda _part: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> MyNotes:
    """The notes of some kinds (see KINDS) on the articles of a shelf, for a sheet; `report` hears the part done.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: there are no such notes, or those of too many articles, or the library cannot be read.
    """
    noted = [(one, wanted) for one in shelf.article_ids if (wanted := _wanted(library, one, kinds))]
    if not noted:
        raise LibraryError("There are no notes of this kind.", "Choose other colours, or other articles.")
    if len(noted) > MOST_ARTICLES:
        raise LibraryError(
            "A sheet shows the notes on at most {most} articles; here are {number}.",
            "Choose a collection of fewer articles.",
            most=MOST_ARTICLES,
            number=len(noted),
        )
    articles: list[Noted] = []
    for number, (article_id, notes) in enumerate(noted, 1):
        if cancelled():
            raise CancelledError("Reading was stopped.")
        articles.append(Noted(read_lesson(library, article_id), tuple(notes), _doubted(library, article_id)))
        report(number / len(noted))
    title = articles[0].lesson.article.title if len(shelf.article_ids) == 1 else said(shelf.name, language.say)
    return MyNotes(title, tuple(articles), highlight_names(library, language), by_colour)


def _doubted(library: Library, article_id: int) -> dict[int, str]:
    return {one.target_id: one.quote for one in library.doubts.of_article(article_id) if one.kind is DoubtKind.NOTE}


def _wanted(library: Library, article_id: int, kinds: Collection[str]) -> list[Note]:
    return [note for note in library.study.notes(article_id) if kind_of(note) in kinds]
