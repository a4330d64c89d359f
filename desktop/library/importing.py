"""From a file, or what was pasted, to an article of the library: read, looked over as a draft, added as one step."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from db.model.article import Article, ArticleForm, Paragraph, ParagraphKind, Span
from db.model.change import Change
from db.model.errors import LibraryError
from db.model.moment import Moment, MomentError
from db.model.sentence import Sentence
from db.store import Store
from desktop.importers.document import Block, Document, Proposal, Source
from desktop.importers.text import canonical
from desktop.library.lessons import sha256_of
from desktop.library.library import Library
from desktop.library.typed import one_line, shortened

if TYPE_CHECKING:
    from desktop.extraction.contradictions import Contradiction

TITLE_WORDS = 8
"""As many words of its beginning are the title of a text that has none."""
MOST_DOUBTS = 2
"""Places of one kind that are pointed out where they speak against the date of publication; more say no more."""
LOOKED_THROUGH = 120_000
"""Characters of a text, some 20,000 words, that are compared with its date: a whole book would hold the window up."""
_ENGLISH = "en"


class Draft(NamedTuple):
    """An article in the making, as its dialog changes it.

    The kept blocks become its text. `published_confirmed`: the user has said that `published` is right, so that
    relative dates may be worked out from it. A blank title is made of the first words.
    """

    blocks: tuple[Block, ...]
    title: str
    author: str
    publication: str
    published: Moment | None
    published_confirmed: bool
    language: str
    form: ArticleForm
    origin: str

    @property
    def kept(self) -> tuple[Block, ...]:
        """The blocks of which the article is made."""
        return tuple(block for block in self.blocks if block.kept)


class WordBalance(NamedTuple):
    """What became of the words (runs between white space) of a source.

    `source` counts all that it holds, `read` those of all blocks, `kept` those of the article. Where `read` falls
    short of `source`, the document's warnings say so.
    """

    source: int
    read: int
    kept: int


def read_documents(
    source: Source, encoding: str | None, report: Callable[[float], None], cancelled: Callable[[], bool]
) -> tuple[Document, ...]:
    """Read a file or what was pasted, in a process of its own; a book gives a document for each chapter.

    `encoding` is None for the one that the source says or shows.

    Raises:
        UnreadableError: it cannot be read, or reading was cancelled; the message says why and what to do.
    """
    from desktop.importers.process import read  # imported late: starting processes is for those who import

    return read(source, encoding=encoding, report=report, cancelled=cancelled)


def draft_from(document: Document) -> Draft:
    """The draft that a document proposes: the best value of each kind, the date not yet confirmed."""
    return Draft(
        blocks=document.blocks,
        title=_best(document.titles),
        author=_best(document.authors),
        publication=_best(document.publications),
        published=_first_moment(document.dates),
        published_confirmed=False,
        language=_best(document.languages) or _ENGLISH,
        form=ArticleForm.ARTICLE,
        origin="",
    )


def _best(proposals: Sequence[Proposal]) -> str:
    return one_line(proposals[0].value) if proposals else ""


def _first_moment(proposals: Sequence[Proposal]) -> Moment | None:
    """The best date that is one: what a file says of itself may be anything."""
    for proposal in proposals:
        try:
            return Moment.parse(proposal.value)
        except MomentError:
            continue
    return None


def article_from(draft: Draft) -> tuple[Article, tuple[Paragraph, ...]]:
    """The article of a draft with its paragraphs, not yet stored and with a uuid of its own.

    Raises:
        LibraryError: no block with words in it is kept.
    """
    import uuid  # imported late: not needed before the first paint

    text, paragraphs = _text_of(draft.kept)
    if not paragraphs:
        raise LibraryError("There is no text in this article.", "Put back what was left out, or choose another file.")
    article = Article(
        id=0,
        uuid=str(uuid.uuid4()),
        title=one_line(draft.title) or " ".join(text.split()[:TITLE_WORDS]),
        author=one_line(draft.author),
        publication=one_line(draft.publication),
        published=draft.published,
        published_confirmed=draft.published_confirmed and draft.published is not None,
        origin=one_line(draft.origin),
        language=draft.language,
        form=draft.form,
        edition=1,
        text=text,
        sha256=sha256_of(text),
    )
    return article, paragraphs


def _text_of(blocks: Sequence[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """The canonical text of some blocks, and its paragraphs; blocks without words are passed over."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    start = number = 0
    for block in blocks:
        words = canonical(block.text)
        if not words:
            continue
        body = block.kind is ParagraphKind.BODY
        number += body
        span = Span(start, start + len(words))
        paragraphs.append(Paragraph(span, block.kind, number if body else None))
        parts.append(words)
        start = span.end + 1
    return "\n".join(parts), tuple(paragraphs)


def add_article(library: Library, draft: Draft) -> Change:
    """Add the article of a draft to the library; the new row's id is the one of table "article" in the change.

    Raises:
        LibraryError: the draft has no text, or the library refused the write; nothing was changed.
    """
    return add_articles(library, [draft])


def add_articles(library: Library, drafts: Sequence[Draft]) -> Change:
    """Add the articles of several drafts, such as the chapters of a book, as one step.

    Raises:
        LibraryError: as for add_article(); none was added.
    """
    made = [article_from(draft) for draft in drafts]
    if len(made) == 1:
        name = Sentence("import of {title}", title=shortened(made[0][0].title))
    else:
        name = Sentence("import of {n} articles", n=len(made))

    def write() -> None:
        for article, paragraphs in made:
            library.articles.add(article, paragraphs)

    return library.do(name, write)


def word_balance(document: Document, draft: Draft) -> WordBalance:
    """Compare the words of a source with what was read of it and what a draft keeps."""
    return WordBalance(document.words_in, document.words_kept, sum(len(block.text.split()) for block in draft.kept))


def open_or_create(path: Path) -> Library:
    """A library to add articles to; one that is missing is made, empty.

    Raises:
        LibraryError: it cannot be opened or made. One that cannot be written is opened: its store says why.
    """
    return Library.open(path) if path.exists() else Library(Store.create(path))


def date_doubts(text: str, published: Moment, language: str) -> "tuple[Contradiction, ...]":
    """What in a text speaks against a date of publication, in reading order: of each kind the first MOST_DOUBTS.

    Of a long text, the first 20,000 words or so are looked through, to the end of a paragraph.
    """
    from desktop.extraction.contradictions import contradictions  # imported late: wanted once a date is given

    kinds: Counter[str] = Counter()
    found: list[Contradiction] = []
    if len(text) > LOOKED_THROUGH:
        end = text.rfind("\n", 0, LOOKED_THROUGH)
        text = text[: end if end > 0 else LOOKED_THROUGH]
    for doubt in contradictions(text, published, language):
        kinds[doubt.words.template] += 1
        if kinds[doubt.words.template] <= MOST_DOUBTS:
            found.append(doubt)
    return tuple(found)
