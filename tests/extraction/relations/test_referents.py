"""Whom "he" and "she" mean."""

import pytest

from desktop.extraction.relations.referents import Referents
from desktop.extraction.sentences import sentences
from tests.extraction.marked import Marked


@pytest.mark.parametrize(
    ("source", "meant"),
    [
        ("[Serra|p] left. He came.", [None, "Serra"]),
        ("[Serra|p] left. It rained. He came.", [None, "Serra", "Serra"]),
        ("[Serra|p] met [Boyd|p]. He came.", [None, None]),
        ("[Serra|p] left.\nHe came.", [None, None]),
        ("[Serra|p] left [Italy]. She came.", [None, "Serra"]),
        ("[Serra|p] left. [Boyd|p] came. He stayed.", [None, "Serra", "Boyd"]),
    ],
)
def test_meant(source: str, meant: list[str | None]) -> None:
    marked = Marked(source)
    referents = Referents(marked.text, marked.mentions)
    keys = [referents.meant(one, marked.mentions.within(one)) for one in sentences(marked.text)]

    assert [None if key < 0 else marked.names[key] for key in keys] == meant
