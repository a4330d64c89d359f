"""Images of rows: whatever was done on whichever tables, taking it back gives every row as it was."""

import sqlite3
from contextlib import suppress
from random import Random

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db import undoing
from db.model.change import RowImage
from db.store import Store
from tests.db.rig import content, tables

WORDS = ["", "Ann", "ann", "木", "a\nb", "x" * 300]
EDTF = [None, "1969", "2017-03~"]
DAY = [None, 1, 736_000]
FLAG = [0, 1]
PLACE = range(5)
# What a column may hold, by its name or by "table.column" where one name serves several tables.
VALUES: dict[str, object] = {
    "title": WORDS, "author": WORDS, "publication": WORDS, "published": EDTF, "published_confirmed": FLAG,
    "origin": WORDS, "language": ["", "en", "ar"], "form": ["article", "opinion"], "edition": [1, 2], "text": WORDS,
    "words": PLACE, "sha256": WORDS, "added": WORDS, "changed": WORDS, "start": PLACE, "end": range(5, 9),
    "paragraph.kind": ["body", "heading"], "number": [None, 1, 2], "quote": WORDS, "before": WORDS, "after": WORDS,
    "name": WORDS, "actor.kind": ["person", "state", "ship"], "gloss": WORDS, "key": FLAG, "period": EDTF,
    "earliest": DAY, "latest": DAY, "relation.kind": WORDS, "event.date": EDTF, "later_event.date": ["1969", "2017"],
    "date_basis": ["stated", "worked out"], "date_rule": WORDS, "detail": WORDS, "claim": ["report", "hedged"],
    "role": WORDS, "source": WORDS, "speaker": ["actor", "author", "unnamed"],
    "statement.kind": ["reported", "denied"], "stance": [None, "supports", "disputes"], "word": WORDS,
    "meaning": WORDS, "loaded": FLAG, "plainer": WORDS, "style": range(8), "colour": WORDS, "offset": PLACE,
    "furthest": PLACE, "suggestion.kind": ["actor", "event"], "state": ["open", "skipped"], "confidence": [0.0, 0.5],
    "content": WORDS, "made_id": [None, 1, 2], "rejected_name.name": [f"name {number}" for number in range(99)],
    "times": [1, 2], "setting.name": [f"option {number}" for number in range(99)], "value": WORDS,
    "place": PLACE, "prompt": WORDS, "answer": WORDS, "marks": PLACE, "lines": PLACE, "design": WORDS,
    "preset.name": [f"preset {number}" for number in range(99)], "archived": FLAG,
    "collection.name": [f"collection {number}" for number in range(99)], "lesson_uuid": WORDS,
    "test_day": [None, "2026-12-04"], "card.kind": ["name", "date"], "card.state": ["new", "review"],
    "step": [None, 0, 1], "stability": [None, 3.5], "difficulty": [None, 5.25], "due": [None, "2026-12-04"],
    "last": [None, "2026-11-23"], "set_aside": FLAG, "at": ["2026-11-23"], "rating": range(1, 5),
    "milliseconds": PLACE, "way": ["flip", "type"], "scheduled": FLAG,
}  # fmt: skip


class Writer:
    """Writes random rows into random tables; what the library's rules refuse is left out."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.tables = tables(store)
        self.parents = {
            table: dict(store.rows('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)))
            for table in self.tables
        }
        self.columns = {
            table: [name for (name,) in store.rows("SELECT name FROM pragma_table_info(?)", (table,)) if name != "id"]
            for table in self.tables
        }

    def ids(self, table: str) -> list[int]:
        return [row[0] for row in self.store.rows(f'SELECT id FROM "{table}"')]

    def value(self, table: str, column: str, chance: Random) -> object:
        if column == "uuid":
            return f"{chance.getrandbits(64):x}"
        if column in self.parents[table]:
            return chance.choice([*self.ids(self.parents[table][column]), None])
        allowed = VALUES.get(f"{table}.{column}", VALUES.get(column))
        assert allowed is not None, f"say in VALUES what {table}.{column} may hold"
        return chance.choice(list(allowed))  # type: ignore[call-overload]

    def step(self, kind: str, table: str, chance: Random) -> bool:
        """Do one thing; False if the library's rules (or an empty table) refused it."""
        ids = self.ids(table)
        if kind != "insert" and not ids:
            return False
        with suppress(sqlite3.IntegrityError), self.store.atomic():
            if kind == "insert":
                self.store.insert(table, **{name: self.value(table, name, chance) for name in self.columns[table]})
            elif kind == "update":
                chosen = chance.sample(self.columns[table], chance.randint(1, len(self.columns[table])))
                values = {name: self.value(table, name, chance) for name in chosen}
                self.store.update(table, chance.choice(ids), **values)
            else:
                self.store.delete(table, chance.choice(ids))
            return True
        return False

    def fill(self, chance: Random) -> None:
        """Put some rows into every table."""
        with self.store.atomic():
            for table in self.tables:
                filled = sum(self.step("insert", table, chance) for _ in range(24))
                assert filled, f"no row could be put into {table}"


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory):
    with Store.create(tmp_path_factory.mktemp("undo") / "school.dramatis") as store:
        writer = Writer(store)
        writer.fill(Random(1))
        yield writer


def test_every_table_has_rows_to_begin_with(writer: Writer) -> None:
    assert len(writer.tables) >= 24
    assert all(writer.ids(table) for table in writer.tables)


@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_was_done_is_taken_back_and_done_again_row_for_row(writer: Writer, data: st.DataObject) -> None:
    kind = st.sampled_from(["insert", "update", "update", "delete", "delete"])
    step = st.tuples(kind, st.sampled_from(writer.tables), st.integers(0, 2**32))
    steps = data.draw(st.lists(step, min_size=1, max_size=25))
    apply = data.draw(st.sampled_from([Store.apply, undoing.apply]))  # alike where nothing else was written since
    store = writer.store
    before = content(store)

    with store.atomic() as images:
        for kind_, table, seed in steps:
            writer.step(kind_, table, Random(seed))
    after = content(store)
    back = [image.reversed() for image in reversed(images)]
    apply(store, back)
    assert content(store) == before
    apply(store, images)
    assert content(store) == after
    apply(store, back)
    assert content(store) == before
    assert store.rows("SELECT * FROM pragma_foreign_key_check") == []


@pytest.mark.parametrize("kind", ["insert", "update", "delete"])
def test_every_table_takes_every_kind_of_step(writer: Writer, kind: str) -> None:
    store = writer.store
    before = content(store)
    for table in writer.tables:
        with store.atomic() as images:
            # A row that others refer to cannot be deleted alone: they go first.
            done = (
                _delete_with_children(writer, table) if kind == "delete" else _until_done(writer, kind, table, images)
            )
        assert done, table
        assert images
        store.apply(image.reversed() for image in reversed(images))
        assert content(store) == before


def _until_done(writer: Writer, kind: str, table: str, images: list[RowImage]) -> bool:
    """Whether a step was done that changed something: a flag may be set to what it was."""
    return any(writer.step(kind, table, Random(seed)) and bool(images) for seed in range(200))


def _delete_with_children(writer: Writer, table: str) -> bool:
    for child in writer.tables:
        if table in writer.parents[child].values() and child != table:
            _delete_with_children(writer, child)
    own = [name for name, parent in writer.parents[table].items() if parent == table]
    for row_id in writer.ids(table):
        if own == ["answers_id"]:
            writer.store.update(table, row_id, answers_id=None, stance=None)
        elif own:
            writer.store.update(table, row_id, **dict.fromkeys(own))
    for row_id in writer.ids(table):
        writer.store.delete(table, row_id)
    return not writer.ids(table)
