"""Handouts as one page for a browser or a screen reader: no scripts, nothing loaded from elsewhere.

What is to be filled in can be typed, and is printed with the page; nothing is stored or sent.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from db.model.lesson import Lesson
from desktop.exercises.values import GAP
from desktop.settings import resource
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
    Range,
    RelationsMap,
    SourceBox,
    Table,
    Timeline,
    TimelineRow,
    Words,
)
from desktop.sheets.content.relating import relation_words
from desktop.sheets.design import Copy
from desktop.wording.language import ENGLISH, RIGHT_TO_LEFT, Language
from desktop.wording.lessons import actor_kind


def to_html(
    lesson: Lesson,
    handouts: Sequence[Handout],
    language: Language = ENGLISH,
    *,
    resources: Path | Callable[[str], Path] = resource,
) -> bytes:
    """Handouts one after the other as an HTML page in UTF-8. The same values give the same bytes.

    Raises:
        OSError: the style sheet cannot be read.
    """
    locate = resources.joinpath if isinstance(resources, Path) else resources
    code = lesson.article.language or language.code
    direction = "rtl" if code in RIGHT_TO_LEFT else "ltr"
    head = (
        f'<!doctype html>\n<html lang="{escape(code)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="author" content="{escape(lesson.article.author)}">\n'
        f"<title>{escape(lesson.article.title)}</title>\n<style>\n"
        f"{locate('styles/sheet.css').read_text(encoding='utf-8')}</style>\n</head>\n<body>\n<main>\n"
    )
    body = "".join(_Writer(lesson, handout, number, language).pages() for number, handout in enumerate(handouts, 1))
    return f"{head}{body}</main>\n</body>\n</html>\n".encode()


class _Writer:
    """Writes one handout."""

    def __init__(self, lesson: Lesson, handout: Handout, number: int, language: Language) -> None:
        self._lesson = lesson
        self._handout = handout
        self._name = f"h{number}"  # what the ids of this handout begin with: a page may hold many
        self._language = language
        self._teacher = handout.master.copy is Copy.TEACHER
        blocks = [block for pages in handout.sets for block in pages.blocks]
        self._printed = {
            paragraph.number for block in blocks if isinstance(block, ArticleText) for paragraph in block.paragraphs
        }

    def pages(self) -> str:
        """All page sets, then the cards."""
        found = "".join(self._set(pages) for pages in self._handout.sets)
        return found + (self._cards() if self._handout.cards else "")

    def _set(self, pages: PageSet) -> str:
        say, letter, code = self._language.say, self._handout.master.letter, self._handout.code
        copy = say("version {letter} · {code}", letter=letter, code=code) if self._teacher else code
        parts = [f'<section class="pages">\n<h1>{self._words(pages.title)}</h1>\n']
        parts += [f'<p class="subtitle">{self._words(words)}</p>\n' for words in pages.subtitles]
        if pages.marks:
            total = self._language.count(pages.marks, "{n} mark", "{n} marks")
            parts.append(f'<p class="subtitle">{escape(total)}</p>\n')
        for asked, blocks in groupby(pages.blocks, key=lambda block: isinstance(block, Question)):
            written = "".join(map(self._block, blocks))
            parts.append(f'<ol class="questions">\n{written}</ol>\n' if asked else written)
        parts.append(f'<p class="foot">{escape(" · ".join((*pages.foot, copy)))}</p>\n</section>\n')
        return "".join(parts)

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                marks = "" if block.marks is None else f' <span class="marks">/{block.marks}</span>'
                return f"<h{block.level}{_lang(block.words)}>{self._words(block.words)}{marks}</h{block.level}>\n"
            case Prose():
                return f'<p class="{block.tone}" dir="auto"{_lang(block.words)}>{self._words(block.words)}</p>\n'
            case Bank():
                entries = "".join(f'<li dir="auto">{self._words(entry)}</li>' for entry in block.entries)
                return f'<div class="frame"><p class="label">{self._words(block.label)}</p><ul>{entries}</ul></div>\n'
            case Question():
                return self._question(block)
            case Table():
                return self._table(block)
            case Chart():
                return self._table(block.figures)
            case _:
                return self._figure(block)

    def _figure(self, block: ArticleText | Cast | Timeline | RelationsMap | Organiser | SourceBox) -> str:
        match block:
            case ArticleText():
                return self._article(block)
            case Cast():
                return self._cast(block)
            case Timeline():
                return self._timeline(block)
            case RelationsMap():
                return self._relations(block)
            case Organiser():
                return self._organiser(block)
            case SourceBox():
                return self._definitions(block.label, block.entries)

    def _words(self, words: Words) -> str:
        """A text with what is set off in it; a gap is a field to type in."""
        text, parts, at = words.text, list[str](), 0
        for found in words.ranges:
            parts += [self._plain(text[at : found.start]), self._range(text[found.start : found.end], found)]
            at = found.end
        return "".join((*parts, self._plain(text[at:])))

    def _plain(self, text: str) -> str:
        blank = f'<input type="text" aria-label="{escape(self._language.say("blank"))}">'
        return escape(text).replace(GAP, blank)

    def _range(self, text: str, found: Range) -> str:
        written = self._plain(text)
        if found.paragraph is not None and found.paragraph in self._printed:
            written = self._link(found.paragraph, written)
        return f"<strong>{written}</strong>" if found.bold else written

    def _link(self, number: int, written: str) -> str:
        return f'<a href="#{self._name}-p{number}">{written}</a>'

    def _cited(self, number: int | None) -> str:
        """The number of a paragraph after a pilcrow, leading there if it is on the page."""
        if number is None:
            return ""
        return self._link(number, f"¶ {number}") if number in self._printed else f"¶ {number}"

    def _question(self, block: Question) -> str:
        marks = "" if block.marks is None else f' <span class="marks">/{block.marks}</span>'
        parts = [f'<li value="{block.number}" dir="auto">{self._words(block.prompt)}{marks}']
        if block.options:
            parts.append(f'<ul class="options{" inline" if block.inline else ""}">')
            for option in block.options:
                label = f"<strong>{escape(option.label)}</strong> " if option.label else ""
                box = "" if option.label else f'<input type="checkbox"{" checked" if option.chosen else ""}> '
                parts.append(f"<li><label>{box}{label}{self._words(option.words)}</label></li>")
            parts.append("</ul>")
        if block.solution is not None:
            solution = block.solution
            parts.append(f"<p>{self._words(solution.words)}</p>" if solution.words.text else "")
            if solution.quote:
                quote = f"“{escape(solution.quote)}”"
                parts.append(f'<p class="quote">{quote} {self._cited(solution.paragraph)}</p>')
        elif block.lines:
            parts.append(self._lines(block.lines, self._language.say("answer")))
        return "".join((*parts, "</li>\n"))

    def _lines(self, count: int, label: str) -> str:
        return f'<textarea rows="{count}" aria-label="{escape(label)}"></textarea>'

    def _table(self, block: Table) -> str:
        numbered = any(row.number is not None for row in block.rows)
        heads = [f'<th scope="col">{self._words(column.head)}</th>' for column in block.columns]
        if numbered:
            heads.insert(0, f'<th scope="col">{escape(self._language.say("Question"))}</th>')
        parts = [f"<table><caption>{self._words(block.summary)}</caption>\n<thead><tr>{''.join(heads)}</tr></thead>\n"]
        parts.append("<tbody>\n")
        for row in block.rows:
            first = f"<td>{'' if row.number is None else row.number}</td>" if numbered else ""
            head, *others = row.cells
            cells = "".join(f'<td dir="auto">{self._cell(cell)}</td>' for cell in others)
            parts.append(f'<tr>{first}<th scope="row" dir="auto">{self._cell(head)}</th>{cells}</tr>\n')
        return "".join((*parts, "</tbody></table>\n"))

    def _cell(self, cell: Cell) -> str:
        written = self._words(cell.words)
        if cell.tick:
            written += f'<input type="checkbox" aria-label="{escape(self._language.say("tick"))}">'
        if cell.lines == 1:
            written += f'<input type="text" aria-label="{escape(self._language.say("answer"))}">'
        elif cell.lines:
            written += self._lines(cell.lines, self._language.say("answer"))
        return f"<strong>{written}</strong>" if cell.solved else written

    def _article(self, block: ArticleText) -> str:
        notes = {gloss.start: number for number, gloss in enumerate(block.glosses, 1)}
        parts: list[str] = []
        for paragraph in block.paragraphs:
            start, end = paragraph.span
            if paragraph.number is None:
                parts.append(f'<h2 class="within" dir="auto">{escape(self._lesson.text_of(paragraph.span))}</h2>\n')
                continue
            written, at = "", start
            for gloss in block.glosses:
                if start <= gloss.start < end:
                    note = notes[gloss.start]
                    written += escape(self._lesson.article.text[at : gloss.end])
                    written += f'<sup><a id="{self._name}-r{note}" href="#{self._name}-n{note}">{note}</a></sup>'
                    at = gloss.end
            written += escape(self._lesson.article.text[at:end])
            number = f'<span class="number">{paragraph.number}</span>'
            name = f"{self._name}-p{paragraph.number}"
            parts.append(f'<p class="paragraph" id="{name}" dir="auto">{number} {written}</p>\n')
        return "".join((*parts, *self._notes(block)))

    def _notes(self, block: ArticleText) -> Iterator[str]:
        if not block.glosses:
            return
        yield f'<ol class="note" aria-label="{escape(self._language.say("Notes"))}">\n'
        for number, gloss in enumerate(block.glosses, 1):
            back = (
                f'<a href="#{self._name}-r{number}" aria-label="{escape(self._language.say("back to the text"))}">↑</a>'
            )
            term, meaning = escape(gloss.term), escape(gloss.meaning)
            yield f'<li id="{self._name}-n{number}" dir="auto"><strong>{term}</strong> {meaning} {back}</li>\n'
        yield "</ol>\n"

    def _cast(self, block: Cast) -> str:
        say = self._language.say
        heads = (say("Name"), say("In one sentence"), say("Paragraphs"))
        columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
        rows: list[str] = []
        for actor_id in block.actors:
            actor = self._lesson.actor_by_id[actor_id]
            originals = "".join(
                f' · <span lang="{escape(name.language)}" dir="auto">{escape(name.name)}</span>'
                for name in actor.originals
            )
            kind = f'<br><span class="note">{escape(actor_kind(actor, self._language))}{originals}</span>'
            numbers = [number for number, count in enumerate(self._lesson.density(actor.id), 1) if count]
            cited = " ".join(map(self._cited, numbers))
            rows.append(
                f'<tr><th scope="row" dir="auto"><strong>{escape(actor.name)}</strong>{kind}</th>'
                f'<td dir="auto">{escape(actor.gloss)}</td><td>{cited}</td></tr>\n'
            )
        caption = escape(say("The actors, and where the article names them."))
        head = f"<caption>{caption}</caption>\n<thead><tr>{columns}</tr></thead>"
        return f"<table>{head}\n<tbody>\n{''.join(rows)}</tbody></table>\n"

    def _timeline(self, block: Timeline) -> str:
        rows = "".join(map(self._event, block.rows))
        written = f'<ol class="timeline">\n{rows}</ol>\n'
        if block.later:
            after = escape(self._language.say("After this article"))
            written += f'<h3>{after}</h3>\n<ol class="timeline">\n{"".join(map(self._event, block.later))}</ol>\n'
        return written

    def _event(self, row: TimelineRow) -> str:
        date = self._plain(GAP) if row.blank_date else escape(row.date)
        headline = self._plain(GAP) if row.blank_headline else escape(row.headline)
        number = "" if row.number is None else f"<strong>{row.number}</strong> "
        note = f'<br><span class="note">{escape(row.note)}</span>' if row.note else ""
        cited = f" {self._cited(row.paragraph)}" if row.paragraph is not None else ""
        return f'<li><span>{date}</span><span dir="auto">{number}{headline}{cited}{note}</span></li>\n'

    def _relations(self, block: RelationsMap) -> str:
        wanted = set(block.relations)
        entries = "".join(
            f'<li dir="auto">{escape(relation_words(self._lesson, relation, self._language))}</li>\n'
            for relation in self._lesson.relations
            if relation.id in wanted
        )
        return f"<ul>\n{entries}</ul>\n"

    def _organiser(self, block: Organiser) -> str:
        say = self._language.say
        columns = ((say("People and groups"), block.actors), (say("Events"), block.events), (say("Words"), block.words))
        written = "".join(self._definitions(Words(title), entries) for title, entries in columns if entries)
        return f'<div class="columns">\n{written}</div>\n'

    def _definitions(self, label: Words, entries: Sequence[tuple[Words, Words]]) -> str:
        pairs = "".join(
            f'<dt dir="auto">{self._words(term)}</dt><dd dir="auto">{self._words(meaning)}</dd>\n'
            for term, meaning in entries
        )
        return f'<div class="frame"><p class="label">{self._words(label)}</p><dl>\n{pairs}</dl></div>\n'

    def _cards(self) -> str:
        say = self._language.say
        columns = f'<th scope="col">{escape(say("Front"))}</th><th scope="col">{escape(say("Reverse"))}</th>'
        rows: list[str] = []
        for card in self._handout.cards:
            original = (
                "" if card.original is None else f"<br><span{_lang(card.original)}>{self._words(card.original)}</span>"
            )
            front = f'<th scope="row" dir="auto">{self._words(card.front)}{original}</th>'
            rows.append(f'<tr>{front}<td dir="auto">{self._words(card.back)}</td></tr>\n')
        caption = escape(say("Flash cards"))
        head = f"<caption>{caption}</caption>\n<thead><tr>{columns}</tr></thead>"
        return f"<table>{head}\n<tbody>\n{''.join(rows)}</tbody></table>\n"


def _lang(words: Words) -> str:
    return f' lang="{escape(words.language)}"' if words.language else ""
