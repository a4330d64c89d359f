"""Whatever is done to lessons, by lot and through every verb, can be taken back and done again row for row."""

from collections import Counter
from pathlib import Path

from db.model.suggestion import SuggestionState
from db.store import TIME_STAMPS
from desktop.library.history import History
from desktop.library.lessons import problems, read_lesson
from desktop.library.library import Library
from tests.db.rig import tables
from tests.library.curating.walk import Walker

STEPS = 400
"""Of one part of the walk; all of them are taken back at once, so that they must not be more than are kept."""


def test_two_thousand_steps_by_lot_are_taken_back_and_done_again(bundled: Path, campaign: int) -> None:
    done: Counter[str] = Counter()
    with Library.open(bundled) as library, library.store.quiet():  # spares thousands of waits for the disk
        for seed in range(5 * campaign):
            done += walk(library, seed)
            assert problems(library) == []
            check_lessons(library)
    assert done.total() == 5 * campaign * STEPS
    assert min(done.values()) > 3, done


def walk(library: Library, seed: int) -> "Counter[str]":
    """Go one part of the walk, all the way back, and forth again."""
    assert STEPS <= History.LIMIT
    library.history = History(library.store)
    walker, done = Walker(library, seed), Counter[str]()
    first, deepest = rows(library), 0
    while done.total() < STEPS:
        what = walker.chance.random()
        if what < 0.1:
            done["undo"] += library.history.undo() is not None
        elif what < 0.15:
            done["redo"] += library.history.redo() is not None
        else:
            before = library.history._done[-1:]
            name = walker.step()
            done[name] += library.history._done[-1:] != before
    last = rows(library)
    while library.history.undo() is not None:
        deepest += 1
    assert rows(library) == first
    assert deepest >= 200
    for _ in range(deepest):  # the walk may have ended with steps taken back
        assert library.history.redo() is not None
    assert rows(library) == last
    return done


def rows(library: Library) -> dict[str, list[dict[str, object]]]:
    """All rows without their time stamps; reading positions are no part of undo."""
    found: dict[str, list[dict[str, object]]] = {}
    for table in tables(library.store):
        columns = [name for (name,) in library.store.rows("SELECT name FROM pragma_table_info(?)", (table,))]
        found[table] = [
            {name: value for name, value in zip(columns, row, strict=True) if name not in TIME_STAMPS}
            for row in library.store.rows(f'SELECT * FROM "{table}" ORDER BY id')
        ]
    del found["reading_position"]
    return found


def check_lessons(library: Library) -> None:
    """What no table says by itself, but every verb keeps."""
    made = {"actor": {actor.id for actor in library.actors.of_library()}, "event": set[int]()}
    made |= {"relation": set[int](), "statement": set[int]()}
    for summary in library.articles.summaries():
        lesson = read_lesson(library, summary.id)
        text = lesson.article.text
        assert "\n".join(lesson.text_of(one.span) for one in lesson.paragraphs) == text
        assert [one.number for one in lesson.body] == list(range(1, len(lesson.body) + 1))
        assert all(relation.from_id != relation.to_id for relation in lesson.relations)
        made["event"] |= {event.id for event in lesson.events}
        made["relation"] |= {relation.id for relation in lesson.relations}
        made["statement"] |= {statement.id for statement in lesson.statements}
        assert all(one.anchor is None or one.anchor.quote for one in library.handouts.questions(summary.id))
        for doubt in library.doubts.of_article(summary.id):
            assert 0 <= doubt.span.start <= doubt.span.end <= len(text)
    for summary in library.articles.summaries():
        for suggestion in library.suggestions.of_article(summary.id):
            assert suggestion.proposal.span.end <= len(library.articles.get(summary.id).text)
            assert suggestion.made_id is None or suggestion.made_id in made[suggestion.kind]
            assert (suggestion.made_id is not None) == (suggestion.state is SuggestionState.ACCEPTED)
