"""From a document to an article: what is proposed, what becomes text, what is there already."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model.article import ArticleForm, ParagraphKind, Span
from db.model.errors import LibraryError
from db.model.moment import Moment
from db.model.sentence import Sentence
from db.store import Store
from desktop.importers.document import Block, Document, Proposal
from desktop.library import importing
from desktop.library.lessons import problems, text_is_whole
from desktop.library.library import Library
from tests.db.rig import content

HERE = Sentence("the first line")
MENU = Sentence("menu")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(Store.create(tmp_path / "school.dramatis")) as library:
        yield library


def body(text: str, why: Sentence = Sentence("")) -> Block:  # noqa: B008 a Sentence does not change
    return Block(text, ParagraphKind.BODY, not why, why)


def heading(text: str) -> Block:
    return Block(text, ParagraphKind.HEADING, True, Sentence(""))


def document(*blocks: Block, **values: object) -> Document:
    words = sum(len(block.text.split()) for block in blocks)
    nothing = Document("a.txt", "Text", blocks, (), (), (), (), (), words, "utf-8", ())
    return nothing._replace(**values)


def proposals(*values: str) -> tuple[Proposal, ...]:
    return tuple(Proposal(value, HERE) for value in values)


def test_the_best_proposals_are_taken_and_the_date_is_not_confirmed() -> None:
    draft = importing.draft_from(
        document(
            body("Words."),
            titles=proposals("A  title", "Another"),
            authors=proposals("Ann"),
            publications=proposals("The Post"),
            dates=proposals("yesterday", "2017-03-15", "2024-05-16"),
            languages=proposals("fr"),
        )
    )

    assert draft[1:] == (
        "A title", "Ann", "The Post", Moment.parse("2017-03-15"), False, "fr", ArticleForm.ARTICLE, "",
    )  # fmt: skip


def test_a_document_that_proposes_nothing_is_english_and_undated() -> None:
    draft = importing.draft_from(document(body("Words.")))

    assert (draft.title, draft.published, draft.language) == ("", None, "en")


def test_kept_blocks_become_paragraphs_and_only_body_ones_are_numbered() -> None:
    draft = importing.draft_from(
        document(
            body("Home", MENU), body("One 🙂."), heading("Then"), body("Two."), body(" \n "), body("Cafe\u0301\nthree.")
        )
    )
    article, paragraphs = importing.article_from(draft)

    assert article.text == "One 🙂.\nThen\nTwo.\nCafé three."
    assert [(one.kind, one.number) for one in paragraphs] == [
        (ParagraphKind.BODY, 1),
        (ParagraphKind.HEADING, None),
        (ParagraphKind.BODY, 2),
        (ParagraphKind.BODY, 3),
    ]
    assert [article.text[start:end] for (start, end), _, _ in paragraphs] == article.text.split("\n")
    assert text_is_whole(article)


def test_two_articles_of_one_draft_have_uuids_of_their_own() -> None:
    draft = importing.draft_from(document(body("Words.")))

    assert importing.article_from(draft)[0].uuid != importing.article_from(draft)[0].uuid


def test_a_text_without_a_title_takes_its_first_eight_words() -> None:
    draft = importing.draft_from(document(body("One two three four."), body("Five six seven eight nine ten.")))

    assert importing.article_from(draft)[0].title == "One two three four. Five six seven eight"
    assert importing.article_from(draft._replace(title=" My \n own "))[0].title == "My own"


def test_without_a_kept_word_there_is_no_article(library: Library) -> None:
    draft = importing.draft_from(document(body("Menu", MENU)))
    before = content(library.store)

    with pytest.raises(LibraryError, match="no text"):
        importing.add_article(library, draft)
    assert content(library.store) == before


def test_a_date_is_confirmed_only_where_there_is_one() -> None:
    draft = importing.draft_from(document(body("Words.")))._replace(published_confirmed=True)

    assert not importing.article_from(draft)[0].published_confirmed


def test_an_article_is_added_as_one_step(library: Library) -> None:
    before = content(library.store)
    draft = importing.draft_from(document(body("Words. More words."), titles=proposals("A title")))
    change = importing.add_article(library, draft)

    assert change.name == "import of A title"
    (article_id,) = change.ids("article")
    assert library.articles.get(article_id).text == "Words. More words."
    assert library.articles.summaries()[0].words == 3
    assert problems(library) == []
    library.history.undo()
    assert content(library.store) == before


def test_the_chapters_of_a_book_are_added_as_one_step(library: Library) -> None:
    drafts = [importing.draft_from(document(body(f"Chapter {number}."))) for number in range(3)]
    before = content(library.store)
    change = importing.add_articles(library, drafts)

    assert change.name == "import of 3 articles"
    assert len(change.ids("article")) == 3
    library.history.undo()
    assert content(library.store) == before
    with pytest.raises(LibraryError):
        importing.add_articles(library, [*drafts, importing.draft_from(document(body("Menu", MENU)))])
    assert content(library.store) == before


def test_the_words_of_source_document_and_draft_are_counted() -> None:
    read = document(body("One two three."), body("Menu", MENU), words_in=10)

    assert importing.word_balance(read, importing.draft_from(read)) == (10, 4, 3)


def test_a_missing_library_is_made_empty(tmp_path: Path) -> None:
    path = tmp_path / "new.dramatis"
    with importing.open_or_create(path) as library:
        assert library.articles.summaries() == []
        importing.add_article(library, importing.draft_from(document(body("Words."))))
    with importing.open_or_create(path) as library:
        assert len(library.articles.summaries()) == 1


def test_a_file_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ann met Ben in Paris.\n\nThen they left for Rome.", "utf-8")
    parts: list[float] = []
    (read,) = importing.read_documents(file, None, parts.append, lambda: False)

    assert (
        importing.article_from(importing.draft_from(read))[0].text == "Ann met Ben in Paris.\nThen they left for Rome."
    )
    assert parts[-1] == 1.0


def test_dates_that_the_text_speaks_against_are_pointed_out() -> None:
    text = "By 2017, Zorvan had won the harbour."
    found = importing.date_doubts(text, Moment.parse("2010-05-01"), "en")

    assert any(text[one.span.start : one.span.end].endswith("2017") for one in found)
    assert importing.date_doubts(text, Moment.parse("2017-12-01"), "en") == ()
    assert all(isinstance(one.words, Sentence) and isinstance(one.span, Span) for one in found)


def test_of_a_book_the_first_words_are_compared_with_its_date() -> None:
    page = "The council met and spoke of bridges, roads and schools until late at night. " * 20
    told = "By 2017, Zorvan had won the harbour."
    published = Moment.parse("2010-05-01")
    begins, ends = (f"{told}\n" + f"{page}\n" * 100, f"{page}\n" * 100 + told)
    assert len(begins) > importing.LOOKED_THROUGH

    assert importing.date_doubts(begins, published, "en") == importing.date_doubts(told, published, "en") != ()
    assert importing.date_doubts(ends, published, "en") == ()
    assert importing.date_doubts("word " * importing.LOOKED_THROUGH, published, "en") == ()
