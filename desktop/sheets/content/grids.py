"""Exercises that are a table or a timeline to fill in, as blocks."""

from collections.abc import Iterator

from desktop.exercises.values import GAP, Exercise, Item
from desktop.sheets.blocks import (
    Bank,
    Block,
    Cell,
    Column,
    Prose,
    Question,
    Range,
    Row,
    Table,
    Timeline,
    TimelineRow,
    Tone,
    Words,
)
from desktop.sheets.content.draft import Draft, bold, cited, filled
from desktop.sheets.content.questions import letter
from desktop.sheets.content.references import event_row
from desktop.sheets.design import Given, Part, PartKind, PrintFor

_TICKED = "✓"
_WITHOUT_TABLES = frozenset({PrintFor.LARGE, PrintFor.LARGER})
"""Where letters are too large for two columns of text side by side."""


def matching(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Two columns: what is asked with a blank for a letter, and what may belong to it with its letter."""
    heads = {
        PartKind.DESCRIPTIONS: (draft.own("Name"), draft.own("Who or what it is")),
        PartKind.ROLES: (draft.own("Name"), draft.own("Office or part")),
        PartKind.DATES: (draft.own("Event"), draft.own("Date")),
    }
    if draft.master.print_for in _WITHOUT_TABLES:
        yield from _matching_list(draft, part, exercise)
        return
    left, right = heads[part.kind]
    share = 0.56 if part.kind is PartKind.DATES else 0.36
    columns = (Column(left, share), Column(draft.own("Its letter"), 0.11), Column(right, 0.89 - share, apart=True))
    rows: list[Row] = []
    for index in range(max(len(exercise.items), len(exercise.bank))):
        entry = exercise.bank[index] if index < len(exercise.bank) else None
        second = Cell(_lettered(index, entry)) if entry is not None else Cell()
        if index < len(exercise.items):
            item = exercise.items[index]
            answer = letter(exercise.bank.index(item.answers[0]))
            number = draft.ask(answer, part.marks, item.evidence)
            solved = Cell(bold(answer), solved=True) if draft.teacher else Cell(lines=1)
            rows.append(Row((Cell(Words(item.prompt)), solved, second), number, part.marks))
        else:
            rows.append(Row((Cell(), Cell(), second)))
    yield Table(columns, tuple(rows), draft.own("Two columns to match: what is asked, and what may belong to it."))
    yield from _quotes(draft, exercise, len(exercise.items))


def _matching_list(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """The same one below the other: two columns side by side have no room, and cut apart they would look like pairs."""
    entries = tuple(_lettered(index, entry) for index, entry in enumerate(exercise.bank))
    yield Bank(draft.own("Pick from"), entries)
    for item in exercise.items:
        answer = letter(exercise.bank.index(item.answers[0]))
        number = draft.ask(answer, part.marks, item.evidence)
        words = Words(f"{item.prompt}  {GAP}")
        if draft.teacher:
            words = cited(filled(item._replace(prompt=words.text, answers=(answer,))), item.evidence)
        yield Question(number, words, marks=part.marks)


def glossary(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """A glossary whose one column is to be filled in."""
    names_given = part.given is Given.FIRST
    heads = (draft.own("Name or word"), draft.own("In one sentence"))
    columns = (Column(heads[0], 0.34), Column(heads[1], 0.66))
    rows: list[Row] = []
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        answer = Cell(Words(item.answers[0]), solved=True) if draft.teacher else Cell(lines=max(1, part.lines))
        given = Cell(Words(item.prompt))
        rows.append(Row((given, answer) if names_given else (answer, given), number, part.marks))
    yield Table(columns, tuple(rows), draft.own("A glossary to fill in."))
    yield from _quotes(draft, exercise, len(exercise.items))


def sorting(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Quotes, each to be ticked in one of several columns."""
    share = 0.13
    first = Column(draft.own("The article’s words"), 1 - share * len(exercise.bank))
    columns = (first, *(Column(Words(name), share) for name in exercise.bank))
    rows: list[Row] = []
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        ticks = (_tick(draft, item, name) for name in exercise.bank)
        rows.append(Row((Cell(Words(item.prompt)), *ticks), number, part.marks))
    yield Table(columns, tuple(rows), draft.own("Sentences to sort: one box to tick for each."))


def claims(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """Claims, each with room for its evidence and for a reply."""
    heads = (draft.own("Claim"), draft.own("Evidence in the article"), draft.own("Reply"))
    rows: list[Row] = []
    for item in exercise.items:
        number = draft.ask(" · ".join(item.answers), part.marks, item.evidence)
        rest = tuple(
            Cell(Words(answer), solved=True) if draft.teacher else Cell(lines=max(2, part.lines))
            for answer in item.answers
        )
        rows.append(Row((Cell(Words(item.prompt)), *rest), number, part.marks))
    columns = tuple(Column(head, share) for head, share in zip(heads, (0.34, 0.33, 0.33), strict=True))
    yield Table(columns, tuple(rows), draft.own("Claims with room for evidence and a reply."))


def blank_timeline(draft: Draft, part: Part, exercise: Exercise) -> Iterator[Block]:
    """The timeline with its headlines or its dates to be filled in."""
    dates_given = part.given is Given.FIRST
    if exercise.bank:
        yield Bank(draft.own("Pick from"), tuple(Words(entry) for entry in exercise.bank))
    events = {event.id: event for event in draft.material.lesson.events}
    rows: list[TimelineRow] = []
    for item in exercise.items:
        number = draft.ask(item.answers[0], part.marks, item.evidence)
        row = event_row(draft.material.lesson, events[item.event_id], draft.language)._replace(number=number, note="")
        if draft.teacher:
            rows.append(row._replace(solved=True))
        else:
            rows.append(row._replace(paragraph=None, key=False, blank_headline=dates_given, blank_date=not dates_given))
    yield Timeline(tuple(rows), to_scale=dates_given)
    yield from _quotes(draft, exercise, len(exercise.items))


def _lettered(index: int, entry: str) -> Words:
    label = letter(index)
    return Words(f"{label}  {entry}", (Range(0, len(label), bold=True),))


def _tick(draft: Draft, item: Item, name: str) -> Cell:
    if not draft.teacher:
        return Cell(tick=True)
    return Cell(bold(_TICKED), solved=True) if name == item.answers[0] else Cell()


def _quotes(draft: Draft, exercise: Exercise, count: int) -> Iterator[Block]:
    """On a teacher copy, the words of the article that show the answers of the last `count` questions."""
    if not draft.teacher:
        return
    for number, item in zip(range(draft.asked - count + 1, draft.asked + 1), exercise.items, strict=True):
        if item.evidence is not None:
            cited = "" if item.evidence.number is None else f"¶ {item.evidence.number}"
            text = f"{number}  “{item.evidence.quote}” {cited}".rstrip()
            start = len(text) - len(cited)
            ranges = [Range(0, len(str(number)), bold=True)]
            if cited:
                ranges.append(Range(start, len(text), paragraph=item.evidence.number))
            yield Prose(Words(text, tuple(ranges)), Tone.QUOTE)
