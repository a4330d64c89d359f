"""The page with the answers: of one version, or of all versions side by side."""

from collections.abc import Iterator, Sequence

from desktop.sheets.blocks import Block, Cell, Column, Handout, Heading, Key, PageSet, Range, Row, Table, Words
from desktop.sheets.content.draft import Draft
from desktop.sheets.content.source import source_of
from desktop.sheets.design import Copy, Design, Master
from desktop.sheets.material import Material
from desktop.wording.language import Language, mark

_HEAD, _SHORT_HEAD = mark("Version {letter} · {code}"), mark("{letter} {code}")
_MANY = 4
"""From so many versions on their heads are short."""


def answer_pages(material: Material, design: Design, handouts: Sequence[Handout], language: Language) -> list[Handout]:
    """One handout with the answers to the questions of these; none where nothing is asked."""
    versions: dict[int, Handout] = {}
    for handout in handouts:
        if handout.keys:
            versions.setdefault(handout.master.version, handout)
    if not versions:
        return []
    first = next(iter(versions.values()))
    draft = Draft(material, design, Master(first.master.version, Copy.TEACHER), language)
    blocks = tuple(_blocks(draft, [versions[version] for version in sorted(versions)]))
    article = material.lesson.article
    marks = sum(key.marks for key in first.keys)
    title, foot = draft.own("Answers"), (article.title, source_of(article, language))
    page_set = PageSet(title, (Words(article.title),), blocks, marks, foot)
    return [Handout(draft.master, first.code, (page_set,), ())]


def _blocks(draft: Draft, versions: Sequence[Handout]) -> Iterator[Block]:
    rows = list(zip(*(handout.keys for handout in versions), strict=True))
    alike = [keys for keys in rows if len({key.answer for key in keys}) == 1]
    others = [keys for keys in rows if keys not in alike]
    if others:
        head = _HEAD if len(versions) < _MANY else _SHORT_HEAD
        heads = [draft.own(head, letter=one.master.letter, code=one.code) for one in versions]
        yield _table(draft, heads, others)
    if alike:
        if others:
            yield Heading(draft.own("The same in all versions"), level=3)
        yield _table(draft, [draft.own("Answer")], [keys[:1] for keys in alike])


def _table(draft: Draft, heads: Sequence[Words], rows: Sequence[Sequence[Key]]) -> Table:
    """Number, the answers, and where the article shows them."""
    share = 0.74 / len(heads)
    columns = (
        Column(draft.own("Question"), 0.14),
        *(Column(head, share) for head in heads),
        Column(draft.own("Paragraph"), 0.12),
    )
    return Table(columns, tuple(_row(keys) for keys in rows), draft.own("The answers, by question."))


def _row(keys: Sequence[Key]) -> Row:
    first = keys[0]
    cited = Words("") if first.paragraph is None else _cited(first.paragraph)
    answers = (Cell(Words(key.answer)) for key in keys)
    return Row((Cell(Words(str(first.number))), *answers, Cell(cited)), marks=first.marks)


def _cited(number: int) -> Words:
    text = f"¶ {number}"
    return Words(text, (Range(0, len(text), paragraph=number),))
