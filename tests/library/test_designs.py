"""Own presets, and the design that was last used for an article."""

from pathlib import Path

import pytest

from db.model.change import Change
from db.model.errors import MissingError, ReadOnlyError
from desktop.library.curating.details import remove_article
from desktop.library.designs import (
    LONGEST_NAME,
    design_for,
    is_taken,
    keep_preset,
    presets,
    remember_design,
    remove_preset,
    rename_preset,
)
from desktop.library.lessons import problems
from desktop.library.library import Library
from desktop.sheets.design import PRESETS, Design, Paper, PartKind, unpacked
from tests import made
from tests.db.rig import content

TEST, READING = PRESETS["Test"], PRESETS["Reading"]
OWN = TEST._replace(seed=99, paper=Paper.LEGAL, parts=tuple(reversed(TEST.parts)))
HOSTILE = ["", "no JSON", "[" * 100_000, "null", '{"parts": 3, "seed": "x"}', '{"seed": 1e999}', "9" * 5_000]
FIELD = 2**31 - 1
"""The largest number that a field of the designer can show: whatever is larger keeps it from opening."""


@pytest.fixture
def library(made_file: made.File):
    with Library.open(made_file.path) as library:
        yield library


def test_a_preset_is_kept_replaced_renamed_and_forgotten_each_as_one_step(library: Library) -> None:
    before = content(library.store)
    keep_preset(library, " My\n 木  test ", OWN)
    assert presets(library) == {"My 木 test": OWN}
    keep_preset(library, "My 木 test", READING)
    assert presets(library) == {"My 木 test": READING}
    assert rename_preset(library, "My 木 test", "my 木 TEST").name == library.history.undo_name == "Rename preset"
    assert presets(library) == {"my 木 TEST": READING}
    assert remove_preset(library, "my 木 TEST").name == "Delete preset"
    assert presets(library) == {}
    assert remove_preset(library, "my 木 TEST").rows == ()
    assert problems(library) == []

    for expected in ({"my 木 TEST": READING}, {"My 木 test": READING}, {"My 木 test": OWN}, {}):
        library.history.undo()
        assert presets(library) == expected
    assert content(library.store) == before


def test_presets_come_back_from_the_file_in_the_order_in_which_they_were_kept(library: Library) -> None:
    for name in ("b", "a", "c"):
        keep_preset(library, name, OWN)
    keep_preset(library, "b", TEST)
    library.close()
    with Library.open(library.path, write=False) as again:
        assert list(presets(again).items()) == [("b", TEST), ("a", OWN), ("c", OWN)]
        with pytest.raises(ReadOnlyError):
            keep_preset(again, "d", OWN)


@pytest.mark.parametrize("name", ["", " \n", "x" * (LONGEST_NAME + 1), "test", "READING", "Mine", "mine"])
def test_a_name_that_cannot_be_given_is_refused(library: Library, name: str) -> None:
    keep_preset(library, "MINE", OWN)
    keep_preset(library, "other", OWN)
    with pytest.raises(ValueError, match="preset"):
        keep_preset(library, name, OWN)
    with pytest.raises(ValueError, match="preset"):
        rename_preset(library, "other", name)
    assert list(presets(library)) == ["MINE", "other"]


def test_names_that_are_taken(library: Library) -> None:
    keep_preset(library, "Mine", OWN)
    assert is_taken(library, " mine ")
    assert is_taken(library, "pre-READING")
    assert not is_taken(library, "another")


def test_a_preset_that_is_gone_is_not_renamed(library: Library) -> None:
    with pytest.raises(MissingError, match="“gone”"):
        rename_preset(library, "gone", "new")


def test_the_design_of_an_article_is_remembered_past_the_history(library: Library, made_file: made.File) -> None:
    article = made_file.ids.article
    assert design_for(library, article) is None
    remember_design(library, article, TEST)
    remember_design(library, article, OWN)
    assert library.history.undo_name is None
    library.close()
    with Library.open(made_file.path, write=False) as again:
        assert design_for(again, article) == OWN
        remember_design(again, article, TEST)  # in silence
        assert design_for(again, article) == OWN
        assert design_for(again, 99) is None


def test_the_same_design_is_not_written_again(library: Library, made_file: made.File) -> None:
    remember_design(library, made_file.ids.article, OWN)
    before: bytes = Path(made_file.path).read_bytes()
    remember_design(library, made_file.ids.article, OWN)
    assert made_file.path.read_bytes() == before


def test_a_design_does_not_stand_in_the_way_of_undo(library: Library, made_file: made.File) -> None:
    article = made_file.ids.article
    remember_design(library, article, OWN)
    deletion: Change = remove_article(library, article)
    remember_design(library, article, OWN)  # of an article that is gone: in silence
    assert library.history.undo() == deletion.reversed()
    assert design_for(library, article) is None
    remember_design(library, article, TEST)
    assert library.history.redo() == deletion
    assert problems(library) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_design_counts_as_the_default(library: Library, made_file: made.File, text: str) -> None:
    with library.store.quiet():
        library.handouts.set_preset("strange", "preset", text)
        library.handouts.set_design(made_file.ids.article, "sheet", text)
    (found,) = presets(library).values()
    assert found == unpacked(None)
    assert design_for(library, made_file.ids.article) in (None, found)


@pytest.mark.parametrize(("seed", "kept"), [(10**30, FIELD), (FIELD + 1, FIELD), (FIELD, FIELD), (-5, 0)])
def test_a_seed_that_no_field_can_show_is_brought_within_its_limits(seed: int, kept: int) -> None:
    assert unpacked({"seed": seed}).seed == kept


def test_parts_of_a_newer_program_are_passed_over(library: Library, made_file: made.File) -> None:
    text = '{"parts": [{"kind": "hologram", "on": true}, {"kind": "map", "on": true}], "paper": "a9", "new": 1}'
    with library.store.quiet():
        library.handouts.set_design(made_file.ids.article, "sheet", text)
    found = design_for(library, made_file.ids.article)
    assert isinstance(found, Design)
    assert [part.kind for part in found.shown] == [PartKind.MAP]
    assert len(found.parts) == len(PartKind)
