"""A new article from the spreadsheet of a timeline: headlines and texts become its paragraphs, rows its events."""

import uuid
from typing import NamedTuple

from db.model.article import Anchor, ArticleForm, ParagraphKind
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.event import Claim, DateBasis, Event
from db.model.moment import Moment
from db.model.sentence import Sentence
from desktop.importers.document import Block
from desktop.importers.text import canonical
from desktop.library.importing import Draft, article_from
from desktop.library.library import Library
from desktop.library.tables.markup import plain_paragraphs, plain_text
from desktop.library.tables.rows import Cells, Choices, cells_of
from desktop.library.typed import shortened
from desktop.sharing.columns import Field
from desktop.sharing.table_files import Table


class _Told(NamedTuple):
    """An event in the making; `paragraph` is the index of the one that tells it."""

    title: str
    date: Moment | None
    paragraph: int


def add_timeline(library: Library, table: Table, choices: Choices, usual_title: str, language: str) -> Change:
    """Add an article of the rows of a timeline, with its events, as one step.

    A row of the type "title" gives the title, else it is `usual_title`. A row without a date is text alone.

    Raises:
        LibraryError: no row has a headline or a text, or the library cannot be written.
    """
    blocks, told = list[Block](), list[_Told]()
    title = canonical(usual_title)
    for cells in cells_of(table, choices):
        headline = canonical(plain_text(cells.get(Field.TITLE)))
        texts = [words for text in plain_paragraphs(cells.get(Field.DETAIL)) if (words := canonical(text))]
        if cells.get(Field.TYPE).casefold() == "title":
            title = headline or title
            blocks += [_block(text, ParagraphKind.BODY) for text in texts]
        else:
            _add_row(cells, headline, texts, blocks, told)
    if not told:
        raise LibraryError("No row of this table has a headline.", "Say which column has the headlines.")
    draft = Draft(tuple(blocks), title, "", "", None, False, language, ArticleForm.ARTICLE, "")
    return _store(library, draft, told)


def _add_row(cells: Cells, headline: str, texts: list[str], blocks: list[Block], told: list[_Told]) -> None:
    if not headline:
        return
    if texts:
        blocks.append(_block(headline, ParagraphKind.HEADING))
    told.append(_Told(headline, cells.date(None).moment, len(blocks)))
    blocks += [_block(text, ParagraphKind.BODY) for text in texts or [headline]]


def _block(text: str, kind: ParagraphKind) -> Block:
    return Block(text, kind, True, Sentence(""))


def _store(library: Library, draft: Draft, told: list[_Told]) -> Change:
    article, paragraphs = article_from(draft)

    def write() -> None:
        article_id = library.articles.add(article, paragraphs)
        for one in told:
            event = Event(
                id=0,
                uuid=str(uuid.uuid4()),
                article_id=article_id,
                date=one.date,
                date_basis=DateBasis.STATED,
                date_rule="",
                title=one.title,
                detail="",
                claim=Claim.REPORT,
                key=False,
                actors=(),
                anchor=Anchor.of(article.text, paragraphs[one.paragraph].span),
                same_as=None,
            )
            library.events.add(article_id, event)

    return library.do(Sentence("import of {title}", title=shortened(article.title)), write)
