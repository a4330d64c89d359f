"""The first page of a class set: what to print, from which pages, and how often."""

from collections.abc import Sequence

from desktop.sheets.blocks import Cell, Column, Handout, PageSet, Prose, Row, Table, Words
from desktop.sheets.content.draft import Draft
from desktop.sheets.content.source import source_of
from desktop.sheets.design import PRINT_FOR, Copy, Design, Master
from desktop.sheets.material import Material
from desktop.wording.language import Language


def cover(
    material: Material,
    design: Design,
    handouts: Sequence[Handout],
    pages: Sequence[tuple[int, int]],
    language: Language,
) -> Handout:
    """The list of a class set's masters. `pages` are the first and the last page of each, counted from 1."""
    draft = Draft(material, design, Master(copy=Copy.TEACHER), language)
    columns = (
        Column(draft.own("Pages"), 0.14),
        Column(draft.own("Version"), 0.2),
        Column(draft.own("Printed for"), 0.46),
        Column(draft.own("Copies"), 0.2),
    )
    rows = tuple(_row(draft, handout, *reach) for handout, reach in zip(handouts, pages, strict=True))
    words = draft.own(
        "Print each of these as often as the list says. The questions have the same numbers in all of them."
    )
    table = Table(columns, rows, draft.own("The masters of this class set."))
    article = material.lesson.article
    foot = (article.title, source_of(article, language))
    page_set = PageSet(draft.own("Class set"), (Words(article.title),), (Prose(words), table), 0, foot)
    return Handout(draft.master, "", (page_set,), ())


def _row(draft: Draft, handout: Handout, first: int, last: int) -> Row:
    master, say = handout.master, draft.language.say
    pages = str(first) if first == last else f"{first}–{last}"
    version = say("{letter} · {code}", letter=master.letter, code=handout.code)
    use = draft.own(PRINT_FOR[master.print_for])
    if master.copy is Copy.TEACHER:
        answers = not handout.keys
        version = "" if answers else version
        use = draft.own("All answers" if answers else "Teacher copy")
    copies = str(master.copies) if master.copies else ""
    return Row((Cell(Words(pages)), Cell(Words(version)), Cell(use), Cell(Words(copies))))
