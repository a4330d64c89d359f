"""Mentions by place."""

from db.model.article import Span
from tests.extraction.marked import Marked


def test_only_mentions_that_lie_within_are_found_in_reading_order() -> None:
    marked = Marked("[Rome|l] saw [Nansen|p], [Oslo|l] did not.")
    found = marked.mentions.within(Span(0, marked.text.index("did")))

    assert [marked.mentions.name(one.key) for one in found] == ["Rome", "Nansen", "Oslo"]
    assert marked.mentions.within(Span(1, 9)) == []
    assert marked.mentions.is_place(found[0].key)
    assert marked.mentions.is_person(found[1].key)
