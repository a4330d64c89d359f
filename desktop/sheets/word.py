"""Handouts as a document to edit, by python-docx."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingParameterType=false, reportPrivateUsage=false
# (python-docx leaves most types open, and has no other way to what of the format it does not cover.)

import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from db.model.lesson import Lesson
from desktop.exercises.values import GAP
from desktop.sheets.blocks import (
    ArticleText,
    Bank,
    Block,
    Cast,
    Cell,
    Chart,
    Handout,
    Heading,
    Organiser,
    PageSet,
    Prose,
    Question,
    RelationsMap,
    SourceBox,
    Table,
    Timeline,
    TimelineRow,
    Tone,
    Words,
)
from desktop.sheets.content.relating import relation_words
from desktop.sheets.design import Copy, Design, PrintFor
from desktop.wording.language import ENGLISH, Language
from desktop.wording.lessons import actor_kind

_BLANK = "_" * 16
_BOX, _TICKED = "☐", "☑"
_USUAL_SIZE = 11.0
_SIZES = {PrintFor.LARGE: 18.0, PrintFor.LARGER: 24.0, PrintFor.DYSLEXIA: 13.0}
"""The size of the text in points, where it is not the usual one."""
_LINE, _LARGE_LINE = Mm(8), Mm(12)
_MARGIN = Mm(20)
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may hold (XML 1.0, 2.2)."""
_AFTER_BIDI = ("w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
"""What may follow the direction among the properties of a paragraph (ECMA-376, 17.3.1.26)."""


def to_docx(lesson: Lesson, design: Design, handouts: Sequence[Handout], language: Language = ENGLISH) -> bytes:
    """Handouts one after the other as a Word document, each page set on a new page.

    Size and face follow the first handout: a document to edit has one look. The relations map is a list, and the
    timeline a table, since drawings could not be edited.
    """
    document: Any = Document()
    core = document.core_properties
    article = lesson.article
    core.title, core.author, core.language = map(_property, (article.title, article.author, article.language))
    core.comments = ""  # python-docx puts its own name there, and an old date
    core.created = core.modified = datetime.now()
    print_for = handouts[0].master.print_for if handouts else PrintFor.STANDARD
    _set_page(document, design, print_for)
    for number, handout in enumerate(handouts):
        writer = _Writer(document, lesson, handout, language, _LARGE_LINE if print_for in _SIZES else _LINE)
        writer.write(first=number == 0)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _set_page(document: Any, design: Design, print_for: PrintFor) -> None:
    section = document.sections[0]
    width, height = design.paper.size
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    normal = document.styles["Normal"]
    normal.font.size = Pt(_SIZES.get(print_for, _USUAL_SIZE))
    normal.font.name = "Atkinson Hyperlegible" if print_for is PrintFor.DYSLEXIA else "Literata"
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.5 if print_for is PrintFor.DYSLEXIA else 1.25


class _Writer:
    """Writes one handout at the end of a document."""

    def __init__(self, document: Any, lesson: Lesson, handout: Handout, language: Language, line: Mm) -> None:
        self._document = document
        self._lesson = lesson
        self._handout = handout
        self._language = language
        self._line = line
        section = document.sections[0]
        self._room = section.page_width - section.left_margin - section.right_margin

    def write(self, *, first: bool) -> None:
        """All page sets, then the cards."""
        for number, pages in enumerate(self._handout.sets):
            if not first or number:
                self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            self._set(pages)
        if first and self._handout.sets:
            self._foot(self._handout.sets[0])
        if self._handout.cards:
            heads = (self._language.say("Front"), self._language.say("Reverse"))
            rows = [(Cell(card.front), Cell(card.back)) for card in self._handout.cards]
            self._grid([Words(head) for head in heads], (0.4, 0.6), rows)

    def _set(self, pages: PageSet) -> None:
        self._heading(pages.title, 1)
        for words in pages.subtitles:
            self._paragraph(words, small=True)
        if pages.marks:
            self._paragraph(Words(self._language.count(pages.marks, "{n} mark", "{n} marks")), small=True)
        for block in pages.blocks:
            self._block(block)

    def _foot(self, pages: PageSet) -> None:
        """Title, source and code, and the number of the page as a field."""
        letter, code = self._handout.master.letter, self._handout.code
        if self._handout.master.copy is Copy.TEACHER:
            code = self._language.say("version {letter} · {code}", letter=letter, code=code)
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.paragraph_format.tab_stops.add_tab_stop(self._room, WD_TAB_ALIGNMENT.RIGHT)
        run = paragraph.add_run(_without_controls(" · ".join((*pages.foot, code))) + "\t")
        run.font.size = Pt(9)
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        _xml(paragraph).append(field)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block.words, block.level, block.marks)
            case Prose():
                self._paragraph(block.words, small=block.tone is not Tone.READING, italic=block.tone is Tone.QUOTE)
            case Bank():
                text = "     ".join(entry.text for entry in block.entries)
                self._grid([block.label], (1.0,), [(Cell(Words(text)),)])
            case Question():
                self._question(block)
            case Table():
                self._table(block)
            case Chart():
                self._table(block.figures)
            case _:
                self._figure(block)

    def _figure(self, block: ArticleText | Cast | Timeline | RelationsMap | Organiser | SourceBox) -> None:
        match block:
            case ArticleText():
                self._article(block)
            case Cast():
                self._cast(block)
            case Timeline():
                self._timeline(block)
            case RelationsMap():
                wanted = set(block.relations)
                for relation in self._lesson.relations:
                    if relation.id in wanted:
                        self._paragraph(Words(relation_words(self._lesson, relation, self._language)), "List Bullet")
            case Organiser():
                say = self._language.say
                self._definitions(Words(say("People and groups")), block.actors)
                self._definitions(Words(say("Events")), block.events)
                self._definitions(Words(say("Words")), block.words)
            case SourceBox():
                self._definitions(block.label, block.entries)

    def _heading(self, words: Words, level: int, marks: int | None = None) -> None:
        heading = self._document.add_heading(level=level)
        self._fill(heading, words)
        if marks is not None:
            self._marks(heading, marks)

    def _marks(self, paragraph: Any, marks: int) -> None:
        """Marks at the right edge."""
        paragraph.paragraph_format.tab_stops.add_tab_stop(self._room, WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"\t/{marks}").bold = False

    def _paragraph(self, words: Words, style: str | None = None, *, small: bool = False, italic: bool = False) -> Any:
        paragraph = self._document.add_paragraph(style=style)
        self._fill(paragraph, words, italic=italic, small=small)
        return paragraph

    def _fill(self, paragraph: Any, words: Words, *, italic: bool = False, small: bool = False) -> None:
        """Put a text into a paragraph: what is set off in it bold, gaps as blanks."""
        at = 0
        pieces: list[tuple[str, bool]] = []
        for found in words.ranges:
            pieces += [(words.text[at : found.start], False), (words.text[found.start : found.end], found.bold)]
            at = found.end
        leftwards = _is_right_to_left(words.text)
        if leftwards:
            _add_property(paragraph, OxmlElement("w:bidi"), _AFTER_BIDI)
        for text, bold in (*pieces, (words.text[at:], False)):
            if text:
                run = paragraph.add_run(_without_controls(text).replace(GAP, _BLANK))
                run.bold, run.italic = bold or None, italic or None
                run.font.rtl = leftwards or None
                if small:
                    run.font.size = Pt(max(9.0, 0.85 * self._document.styles["Normal"].font.size.pt))

    def _question(self, block: Question) -> None:
        number = f"{block.number}  "
        shifted = tuple(
            found._replace(start=found.start + len(number), end=found.end + len(number))
            for found in block.prompt.ranges
        )
        paragraph = self._paragraph(Words(number + block.prompt.text, shifted))
        paragraph.paragraph_format.keep_with_next = bool(block.options or block.lines or block.solution)
        if block.marks is not None:
            self._marks(paragraph, block.marks)
        options = [
            f"{option.label or (_TICKED if option.chosen else _BOX)} {option.words.text}" for option in block.options
        ]
        for text in ["     ".join(options)] if block.inline and options else options:
            self._paragraph(Words(text)).paragraph_format.left_indent = Mm(8)
        if block.solution is not None:
            self._solution(block)
        else:
            self._lines(self._document, block.lines)

    def _solution(self, block: Question) -> None:
        assert block.solution is not None
        if block.solution.words.text:
            self._paragraph(block.solution.words).paragraph_format.left_indent = Mm(8)
        if block.solution.quote:
            cited = "" if block.solution.paragraph is None else f" ¶ {block.solution.paragraph}"
            quote = self._paragraph(Words(f"“{block.solution.quote}”{cited}"), italic=True, small=True)
            quote.paragraph_format.left_indent = Mm(8)

    def _lines(self, holder: Any, count: int) -> None:
        """Lines to write on, which stay together with what is above them."""
        for number in range(count):
            paragraph = holder.add_paragraph()
            form = paragraph.paragraph_format
            form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(0), self._line
            form.keep_with_next = number < count - 1
            borders = OxmlElement("w:pBdr")
            for side in ("bottom", "between"):  # paragraphs of the same borders join, and need one between them
                border = OxmlElement(f"w:{side}")
                for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "888888")):
                    border.set(qn(f"w:{name}"), value)
                borders.append(border)
            _add_property(paragraph, borders, ("w:shd", "w:tabs", *_AFTER_BIDI))

    def _table(self, block: Table) -> None:
        numbered = any(row.number is not None for row in block.rows)
        heads = [column.head for column in block.columns]
        shares = [column.share for column in block.columns]
        rows: list[tuple[Cell, ...]] = [row.cells for row in block.rows]
        if numbered:
            heads.insert(0, Words(""))
            shares = [0.06, *(0.94 * share for share in shares)]
            numbers = (Cell(Words("" if row.number is None else str(row.number))) for row in block.rows)
            rows = [(number, *row) for number, row in zip(numbers, rows, strict=True)]
        self._grid(heads, shares, rows)

    def _grid(self, heads: Sequence[Words], shares: Sequence[float], rows: Sequence[tuple[Cell, ...]]) -> None:
        """A table whose first row is repeated on each page."""
        table = self._document.add_table(rows=1 + len(rows), cols=len(heads), style="Table Grid")
        for row in table.rows:
            _xml(row).get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        _xml(table.rows[0]).get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        bold_heads = [Cell(head, solved=True) for head in heads]
        for row, cells in zip(table.rows, [bold_heads, *rows], strict=True):
            for holder, cell, share in zip(row.cells, cells, shares, strict=True):
                holder.width = int(self._room * share)
                self._cell(holder, cell)
        self._document.add_paragraph()

    def _cell(self, holder: Any, cell: Cell) -> None:
        paragraph = holder.paragraphs[0]
        self._fill(paragraph, cell.words)
        if cell.solved:
            for run in paragraph.runs:
                run.bold = True
        if cell.tick:
            paragraph.add_run(_BOX)
        self._lines(holder, cell.lines)

    def _article(self, block: ArticleText) -> None:
        for paragraph in block.paragraphs:
            text = Words(self._lesson.text_of(paragraph.span))
            if paragraph.number is None:
                self._heading(text, 2)
            else:
                self._paragraph(Words(f"{paragraph.number}  {text.text}"))
        if block.glosses:
            self._definitions(
                Words(self._language.say("Notes")), [(Words(g.term), Words(g.meaning)) for g in block.glosses]
            )

    def _cast(self, block: Cast) -> None:
        say = self._language.say
        rows: list[tuple[Cell, ...]] = []
        for actor_id in block.actors:
            actor = self._lesson.actor_by_id[actor_id]
            names = " · ".join((actor_kind(actor, self._language), *(name.name for name in actor.originals)))
            numbers = [str(number) for number, count in enumerate(self._lesson.density(actor.id), 1) if count]
            rows.append(
                (Cell(Words(f"{actor.name}\n{names}")), Cell(Words(actor.gloss)), Cell(Words("¶ " + " ".join(numbers))))
            )
        heads = [Words(say("Name")), Words(say("In one sentence")), Words(say("Paragraphs"))]
        self._grid(heads, (0.32, 0.5, 0.18), rows)

    def _timeline(self, block: Timeline) -> None:
        say = self._language.say
        heads = [Words(say("Date")), Words(say("Event"))]
        self._grid(heads, (0.28, 0.72), [self._event(row) for row in block.rows])
        if block.later:
            self._heading(Words(say("After this article")), 3)
            self._grid(heads, (0.28, 0.72), [self._event(row) for row in block.later])

    def _event(self, row: TimelineRow) -> tuple[Cell, ...]:
        number = "" if row.number is None else f"{row.number}  "
        date = GAP if row.blank_date else row.date
        headline = GAP if row.blank_headline else row.headline
        cited = "" if row.paragraph is None else f" ¶ {row.paragraph}"
        note = f"\n{row.note}" if row.note else ""
        return Cell(Words(date)), Cell(Words(f"{number}{headline}{cited}{note}"))

    def _definitions(self, label: Words, entries: Sequence[tuple[Words, Words]]) -> None:
        """Terms with what they mean, under a heading; nothing where there are none."""
        if entries:
            self._heading(label, 3)
        for term, meaning in entries:
            bold = tuple(found._replace(bold=True) for found in term.ranges)
            paragraph = self._paragraph(Words(f"{term.text}:", bold))
            for run in paragraph.runs:
                run.bold = True
            self._fill(paragraph, Words(f" {meaning.text}"))


def _property(text: str) -> str:
    """A text as a property of the document, of at most the 255 characters that python-docx takes."""
    return _without_controls(text)[:255]


def _xml(proxy: Any) -> Any:
    """The element of the file behind one of python-docx's objects."""
    return proxy._element  # noqa: SLF001 - there is no public way


def _add_property(paragraph: Any, element: Any, successors: tuple[str, ...]) -> None:
    """Give a paragraph a property that python-docx does not know, at the place that the format's schema asks for."""
    _xml(paragraph).get_or_add_pPr().insert_element_before(element, *successors)


def _without_controls(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _NO_XML.sub("", text)


def _is_right_to_left(text: str) -> bool:
    from desktop.sheets.pdf.shaping import is_right_to_left  # imported late: most documents need no bidi

    return is_right_to_left(text)
