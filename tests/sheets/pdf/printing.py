"""Blocks printed by themselves, without anybody having composed them."""

from collections.abc import Sequence
from pathlib import Path

from db.model.lesson import Lesson
from desktop.sheets.blocks import Block, Gloss, Handout, PageSet, Words
from desktop.sheets.design import Copy, Master, Paper, PrintFor, whole_design
from desktop.sheets.material import Material
from desktop.sheets.pdf.sheet import to_pdf


def print_blocks(
    written: Lesson,
    blocks: Sequence[Block],
    path: Path,
    print_for: PrintFor = PrintFor.STANDARD,
    paper: Paper = Paper.A4,
    copy: Copy = Copy.STUDENT,
) -> Path:
    """A file with one page set of these blocks."""
    article = written.article
    pages = PageSet(Words(article.title), (), tuple(blocks), 0, (article.title, article.author))
    handout = Handout(Master(0, copy, print_for), "7K2F", (pages,), ())
    design = whole_design()._replace(paper=paper)
    path.write_bytes(to_pdf(Material(written), design, [handout]).content)
    return path


def gloss(written: Lesson, words: str, meaning: str) -> Gloss:
    """An explanation of words at their first place in the article."""
    start = written.article.text.index(words)
    return Gloss(start, start + len(words), words, meaning)
