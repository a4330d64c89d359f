"""Word, OpenDocument, RTF, EPUB and PDF files give their text back as it was, and the rest of them with its reason."""

import io
import zipfile
from collections.abc import Callable, Sequence

import pytest

from db.model.article import ParagraphKind
from db.model.sentence import Sentence
from desktop.importers import docx, epub, odt, pdf, rtf
from desktop.importers.archive import Archive
from desktop.importers.document import Document, Proposal, UnreadableError
from desktop.importers.office import Details, authors, titles, weak_last
from tests.importers import documents
from tests.importers.documents import ARABIC, ENGLISH, HEADING, LANGUAGES, RUSSIAN, book, open_paragraphs, open_text

Read = Callable[[Sequence[str]], Document]


def one(found: tuple[Document, ...]) -> Document:
    (document,) = found
    return document


READERS: dict[str, Read] = {
    "docx": lambda texts: one(docx.read(documents.word(texts), "a.docx", None)),
    "odt": lambda texts: one(odt.read(open_text(open_paragraphs(texts)), "a.odt", None)),
    "fodt": lambda texts: one(odt.read(open_text(open_paragraphs(texts), flat=True), "a.fodt", None)),
    "rtf": lambda texts: one(rtf.read(documents.rich(texts), "a.rtf", None)),
    "epub": lambda texts: one(epub.read(book([(HEADING, texts)]), "a.epub", None)),
    "pdf": lambda texts: one(pdf.read(documents.paper(texts), "a.pdf", None)),
    "justified pdf": lambda texts: one(pdf.read(documents.paper(texts, justified=True), "a.pdf", None)),
    "indented pdf": lambda texts: one(pdf.read(documents.paper(texts, justified=True, indented=True), "a.pdf", None)),
    "two columns": lambda texts: one(pdf.read(documents.paper(texts, columns=2, justified=True), "a.pdf", None)),
    "three columns": lambda texts: one(pdf.read(documents.paper(texts, columns=3), "a.pdf", None)),
}


def kept(document: Document) -> list[str]:
    return [block.text for block in document.blocks if block.kept and block.kind is ParagraphKind.BODY]


def left_out(document: Document) -> dict[str, str]:
    return {block.text: str(block.why) for block in document.blocks if not block.kept}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
def test_the_text_comes_back_exactly(reader: str, language: str) -> None:
    document = READERS[reader](LANGUAGES[language])
    assert kept(document) == list(LANGUAGES[language])
    assert document.words_kept >= 0.95 * document.words_in > 0
    assert document.warnings == ()


def test_foreign_names_numbers_and_ligatures_in_arabic_keep_their_order() -> None:
    text = "قالت صحيفة (The Valley Post) إن الجسر لن يبنى بلا مال، وإن كلفته 3.5 مليون."
    assert kept(READERS["pdf"]((text,))) == [text]


@pytest.mark.parametrize("reader", ["docx", "odt", "rtf", "pdf", "two columns"])
def test_a_heading_is_one_and_the_details_are_proposed(reader: str) -> None:
    document = READERS[reader](ENGLISH)
    assert document.blocks[0].text == HEADING
    assert document.blocks[0].kind is ParagraphKind.HEADING
    if reader != "odt":
        assert HEADING in [proposal.value for proposal in document.titles]
        assert [proposal.value for proposal in document.authors] == ["Ines Rahal"]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("indented", [False, True])
def test_a_long_pdf_keeps_its_paragraphs_across_columns_and_pages(columns: int, indented: bool) -> None:
    texts = documents.prose(3000)
    data = documents.paper(texts, columns=columns, indented=indented, justified=True, running="The valley’s paper")
    document = one(pdf.read(data, "a.pdf", None))
    found = kept(document)
    # Where a paragraph ends with the last line of a column, nothing but an indent tells whether the next is another.
    assert sum(text in found for text in texts) >= 0.97 * len(texts)
    assert " ".join(found) == " ".join(texts)
    assert set(left_out(document).values()) == {"head or foot of the pages"}
    assert all("The valley’s paper" in text for text in left_out(document))


def test_columns_that_were_written_row_by_row_are_read_one_after_the_other() -> None:
    left = ["the ferry between the two banks", "has not run since the flood and", "the board that owns it says that"]
    right = ["it will not run before summer", "comes, whatever the upper valley", "has been promised by the council."]
    document = one(pdf.read(documents.paper_by_rows(left, right), "a.pdf", None))
    assert kept(document) == [" ".join(left + right)]


def test_the_cells_of_a_table_in_a_pdf_are_read_row_by_row() -> None:
    data = documents.paper_by_rows(["Year", "1969", "2011"], ["Event", "Coup", "Uprising"])
    document = one(pdf.read(data, "a.pdf", None))
    assert " ".join(kept(document)) == "Year Event 1969 Coup 2011 Uprising"


def test_raised_numbers_of_notes_are_no_part_of_a_sentence_but_powers_are() -> None:
    text = "The board met<super>12</super> on 20 km<super>2</super> of land.<super>3</super> Nobody voted."
    document = one(pdf.read(documents.paper((text,), markup=True), "a.pdf", None))
    assert kept(document) == ["The board met on 20 km2 of land. Nobody voted."]


def test_notes_at_the_foot_of_a_pdf_page_are_left_out() -> None:
    data = documents.paper(ENGLISH, notes="1 The board’s minutes, 3 March 2017.")
    assert left_out(one(pdf.read(data, "a.pdf", None))) == {"1 The board’s minutes, 3 March 2017.": "footnote"}


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The govern\x02", "ment fell."], "The government fell."),
        (["A well\x02", "known plan is well-known."], "A well-known plan is well-known."),
        (["The Franco\x02", "Prussian war"], "The Franco-Prussian war"),
        (["Паро\x02", "мы стоят."], "Паромы стоят."),
    ],
)
def test_words_that_were_broken_at_the_end_of_a_line_are_whole_again(lines: list[str], text: str) -> None:
    data = documents.paper_by_rows([line.replace("\x02", "-") for line in lines], [" "] * len(lines))
    assert kept(one(pdf.read(data, "a.pdf", None))) == [text]


W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def word(body: str, relations: str = "", others: dict[str, str | bytes] | None = None) -> Document:
    return one(docx.read(documents.word_by_hand(body, relations, others), "a.docx", None))


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_tracked_deletions_of_word_are_no_part_of_the_text_and_insertions_are() -> None:
    document = word(
        f"<w:p>{run('It was ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>{run('often ')}</w:ins>"
        f"<w:moveFrom>{run('moved ')}</w:moveFrom>{run('said.')}</w:p>"
    )
    assert kept(document) == ["It was often said."]
    assert document.words_in == 4


def test_what_stands_beside_the_text_of_word_is_left_out_with_its_reason() -> None:
    relation = "<Relationship Id='n' Type='x/footnotes' Target='footnotes.xml'/>"
    relation += "<Relationship Id='c' Type='x/comments' Target='/word/comments.xml'/>"
    notes = f"<w:footnotes {W}><w:footnote w:type='separator'><w:p>{run('line')}</w:p></w:footnote>"
    notes += f"<w:footnote><w:p>{run('See the minutes.')}</w:p></w:footnote></w:footnotes>"
    comments = f"<w:comments {W}><w:comment><w:p>{run('Check this.')}</w:p></w:comment></w:comments>"
    box = f"<w:r><w:pict><w:txbxContent><w:p>{run('In a box.')}</w:p></w:txbxContent></w:pict></w:r>"
    contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
    contents += f"<w:sdtContent><w:p>{run('One 1')}</w:p></w:sdtContent></w:sdt>"
    hidden = run("unseen", "<w:vanish/>")
    document = word(
        f"{contents}<w:p>{run('All of ')}{box}{hidden}{run('it.')}</w:p>",
        relation,
        {"word/footnotes.xml": notes, "word/comments.xml": comments},
    )
    assert kept(document) == ["All of it."]
    assert left_out(document) == {
        "One 1": "table of contents",
        "In a box.": "text box",
        "unseen": "hidden text",
        "See the minutes.": "footnote",
        "Check this.": "comment on the text",
    }


def test_a_short_bold_line_of_word_is_a_heading_and_a_table_is_read_cell_by_cell() -> None:
    cells = "".join(f"<w:tc><w:p>{run(text, '<w:b/>')}</w:p></w:tc>" for text in ("Year", "Event"))
    document = word(f"<w:p>{run('What came before', '<w:b/>')}</w:p><w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    assert [(block.text, block.kind.value) for block in document.blocks] == [
        ("What came before", "heading"),
        ("Year", "body"),
        ("Event", "body"),
    ]


def test_what_stands_beside_the_text_of_an_open_document_is_left_out_with_its_reason() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>All<text:s text:c='2'/>of<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>See the minutes.</text:p></text:note-body></text:note>"
        "<office:annotation><dc:creator>Ann</dc:creator><text:p>Check.</text:p></office:annotation><text:line-break/>"
        "<text:span text:style-name='T1'>unseen</text:span><draw:frame><draw:text-box><text:p>In a box.</text:p>"
        "</draw:text-box><svg:title>A map</svg:title></draw:frame>it, <text:date>3 March</text:date>.</text:p>"
    )
    style = "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
    meta = "<dc:title>Two valleys</dc:title><meta:initial-creator>Ines Rahal</meta:initial-creator>"
    meta += "<dc:date>2017-03-15T10:00:00</dc:date><dc:language>en-GB</dc:language>"
    document = one(odt.read(open_text(body, styles=style, meta=meta), "a.odt", None))
    assert kept(document) == ["All of it, 3 March."]
    assert left_out(document) == {
        "See the minutes.": "footnote",
        "Check.": "comment on the text",
        "In a box.": "text box",
        "unseen": "hidden text",
    }
    assert document.titles[0].value == "Two valleys"
    assert document.dates[0].value == "2017-03-15"
    assert document.languages[0].value == "en"


def test_rtf_reads_code_pages_by_font_and_leaves_notes_out() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset178 Arial;}}"
        rb"{\*\generator Some Writer;}{\info{\creatim\yr2017\mo3\dy15}}\uc1 {\header Running\par}"
        rb"\pard Caf\'e9 {\f1 \'cf\'e0\'f0\'ee\'ec} {\f2 \'cc\'d3\'d1}\u8217\'92s {\footnote \pard The minutes.}"
        rb"{\v unseen}{\deleted gone}{\field{\*\fldinst HYPERLINK x}{\fldrslt here}}.\par"
        rb"{\pict\bin4 {{{{}\pard end\par}"
    )
    document = one(rtf.read(data, "a.rtf", None))
    assert kept(document) == ["Café Паром جسر’s here.", "end"]
    assert left_out(document) == {"Running": "head of the page", "The minutes.": "footnote", "unseen": "hidden text"}
    assert document.dates[0].value == "2017-03-15"


def test_rtf_without_a_code_page_is_read_in_the_chosen_one() -> None:
    data = b"{\\rtf1\\ansi \\'cf\\'e0\\'f0\\'ee\\'ec\\par}"
    document = one(rtf.read(data, "a.rtf", "cp1251"))
    assert kept(document) == ["Паром"]
    assert document.encoding == "cp1251"
    assert one(rtf.read(data, "a.rtf", None)).encoding == "cp1252"


def test_a_book_gives_its_chapters_with_what_the_book_says() -> None:
    data = book([("", []), ("The flood", ENGLISH), ("", ENGLISH[:1]), ("После", RUSSIAN), ("بعد", ARABIC)])
    found = epub.read(data, "a.epub", None)
    assert [document.name for document in found] == ["The flood", "После", "بعد"]
    assert kept(found[0]) == [*ENGLISH, ENGLISH[0]]
    assert [proposal.value for proposal in found[1].publications] == ["Two valleys", "Valley Press"]
    assert found[1].authors[0].value == "Ines Rahal"
    assert found[1].dates[0].value == "2017-03"
    assert [str(warning) for warning in found[0].warnings] == ["Parts of the book without text, such as its cover: 1."]


def test_what_a_file_says_of_itself_comes_behind_what_its_text_says() -> None:
    document = READERS["docx"](ENGLISH)
    assert [str(proposal.found) for proposal in document.dates] == ["day on which the file was made"]
    line = Proposal("2017-03-15", Sentence("a line at the beginning of the text"))
    assert weak_last(document._replace(dates=(*document.dates, line))).dates == (line, *document.dates)


@pytest.mark.parametrize(
    ("text", "found"), [("Document1", []), ("Microsoft Word - a.doc", []), ("Two valleys", ["Two valleys"])]
)
def test_a_title_that_a_program_made_up_is_not_proposed(text: str, found: list[str]) -> None:
    assert [proposal.value for proposal in titles(Details(title=text))] == found


@pytest.mark.parametrize(("text", "found"), [("python-docx", []), ("User", []), ("Ines Rahal", ["Ines Rahal"])])
def test_an_account_is_not_proposed_as_the_author(text: str, found: list[str]) -> None:
    assert [proposal.value for proposal in authors(Details(author=text))] == found


def test_a_book_of_the_second_edition_of_epub_is_read_by_its_own_table_of_contents() -> None:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc='
        '"http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Two valleys</dc:title>'
        '<dc:creator opf:role="trl">A Translator</dc:creator><dc:creator opf:role="aut">Ines Rahal</dc:creator>'
        '</metadata><manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        '<item id="c" href="text/chapter%30.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine toc="ncx"><itemref idref="c"/></spine></package>'
    )
    contents = (
        '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>The flood</text>'
        '</navLabel><content src="text/chapter0.xhtml#top"/></navPoint></navMap></ncx>'
    )
    fonts = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/><CipherData>'
        '<CipherReference URI="OEBPS/text/chapter0.xhtml"/></CipherData></EncryptedData></encryption>'
    )
    others: dict[str, str | bytes] = {"OEBPS/book.opf": package, "OEBPS/toc.ncx": contents}
    data = book([("", ENGLISH)], others={**others, "META-INF/encryption.xml": fonts})
    document = one(epub.read(data, "a.epub", None))
    assert document.name == document.titles[0].value == "The flood"
    assert document.authors[0].value == "Ines Rahal"
    assert kept(document) == list(ENGLISH)


@pytest.mark.parametrize(("reader", "data"), [(docx.read, documents.word(ENGLISH)), (epub.read, book([("", ENGLISH)]))])
def test_an_archive_that_is_cut_off_is_refused_in_words(reader: Callable[..., object], data: bytes) -> None:
    with pytest.raises(UnreadableError, match="is damaged"):
        reader(data[: len(data) // 2], "a.zip", None)


def test_an_archive_is_read_whatever_its_members_are_called_and_two_of_one_name_are_refused() -> None:
    archive = Archive(documents.zipped({"../../etc/passwd": "text", "C:\\x": "more"}), "a.zip")
    assert "C:\\x" in archive
    assert archive.read("../../etc/passwd") == b"text"
    file = io.BytesIO(documents.zipped({"a": "one"}))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(file, "a") as twice:
        twice.writestr("a", "two")
    with pytest.raises(UnreadableError, match="twice"):
        Archive(file.getvalue(), "a.zip").read("a")
