"""What becomes of a table in an article, and doing it: one step that undo takes back."""

from collections.abc import Callable

from db.model.change import Change
from db.model.errors import CancelledError
from db.model.lesson import Lesson
from db.model.sentence import Sentence
from desktop.library.curating.actors import place_mentions
from desktop.library.library import Library
from desktop.library.matching import FoldedText
from desktop.library.tables.actors import ActorRows
from desktop.library.tables.events import EventRows
from desktop.library.tables.rows import Cells, Choices, Outcome, Plan, PlannedRow, cells_of
from desktop.library.typed import shortened
from desktop.sharing.columns import Content, Field
from desktop.sharing.table_files import Table


def plan_rows(
    library: Library,
    lesson: Lesson,
    table: Table,
    choices: Choices,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """What would become of each row. Where a column names articles, rows of others than this one are passed over.

    Raises:
        CancelledError: `cancelled` said so.
        LibraryError: the library cannot be read.
    """
    rows = cells_of(table, choices)
    actors = choices.content is Content.ACTORS
    planner = ActorRows(library, lesson) if actors else EventRows(library, lesson, choices)
    named = Field.NAME if actors else Field.TITLE
    title = _folded(lesson.article.title)
    told_apart = any(_folded(cells.get(Field.ARTICLE)) == title for cells in rows)
    planned: list[PlannedRow] = []
    for cells in rows:
        if cancelled():
            raise CancelledError("The import was stopped.", "Nothing was changed.")
        if told_apart and _folded(cells.get(Field.ARTICLE)) != title:
            planned.append(_of_another(cells, cells.get(named)))
        else:
            planned.append(planner.plan(cells))
    return Plan(tuple(planned))


def _of_another(cells: Cells, title: str) -> PlannedRow:
    why = Sentence("It belongs to the article “{title}”.", title=cells.get(Field.ARTICLE))
    return PlannedRow(cells.number, Outcome.ELSEWHERE, title, why)


def carry_out(library: Library, lesson: Lesson, plan: Plan) -> Change:
    """Write what a plan adds and fills in, as one step.

    Raises:
        LibraryError: the library cannot be written, or an actor of the plan is gone; nothing was changed.
    """
    written = [row for row in plan.rows if row.outcome in (Outcome.NEW, Outcome.LATER, Outcome.FILLED_IN)]
    name = Sentence("import of {n} rows", n=len(written))
    if len(written) == 1:
        name = Sentence("import of {title}", title=shortened(written[0].title))

    def write() -> None:
        for row in written:
            _write(library, lesson.article.id, row)

    return library.do(name, write)


def _write(library: Library, article_id: int, row: PlannedRow) -> None:
    import uuid  # imported late: not needed before the first paint

    if row.actor is not None:
        actor_id = row.actor.id or library.actors.add(row.actor)
        if row.actor.id:
            library.actors.change(row.actor)
        place_mentions(library, article_id, actor_id, row.mentions, replace=False)
    if row.event is not None:
        library.events.add(article_id, row.event._replace(uuid=str(uuid.uuid4())))
    if row.later is not None:
        library.events.add_later(article_id, row.later._replace(uuid=str(uuid.uuid4())))


def _folded(title: str) -> str:
    return FoldedText(title).folded
