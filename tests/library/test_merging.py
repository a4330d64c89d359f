"""One timeline from several articles."""

from pathlib import Path

from db.model.event import Event
from desktop.library.library import Library
from desktop.library.merging import Told, merge
from tests import made


def event(id_: int, article: int, date: str | None, same_as: int | None = None) -> Event:
    return made.event(str(id_), date, [], "Cairo")._replace(id=id_, article_id=article, same_as=same_as)


def test_nothing_is_merged_to_nothing() -> None:
    assert merge([], 1) == []


def test_events_stand_in_order_of_time_and_undated_ones_last() -> None:
    events = [event(1, 1, None), event(2, 1, "2017"), event(3, 2, "1969"), event(4, 2, "2017-01-11"), event(5, 2, None)]

    assert merge(events, 1) == [Told(events[place]) for place in (2, 1, 3, 0, 4)]


def test_where_articles_agree_the_shown_one_speaks() -> None:
    first, second = event(1, 1, "1969"), event(2, 2, "1969", same_as=1)

    assert merge([first, second], 1) == [Told(first, agreeing=(second,))]
    assert merge([first, second], 2) == [Told(second, agreeing=(first,))]
    assert merge([first, second], 3) == [Told(first, agreeing=(second,))]


def test_where_articles_disagree_both_stay() -> None:
    july, june = event(1, 1, "2016-07"), event(2, 2, "2016-06", same_as=1)

    assert merge([july, june], 1) == [Told(june, differing=(july,)), Told(july, differing=(june,))]


def test_agreement_and_disagreement_are_told_apart_across_chains() -> None:
    a, b, c, d = event(1, 1, "1969"), event(2, 2, "1970", 1), event(3, 3, "1969", 2), event(4, 4, None, 1)

    assert merge([a, b, c, d], 3) == [
        Told(c, agreeing=(a,), differing=(b, d)),
        Told(b, differing=(a, c, d)),
        Told(d, differing=(a, b, c)),
    ]


def test_a_circle_of_references_ends() -> None:
    """No verb makes one, but a file from elsewhere may hold it."""
    events = [event(1, 1, "1969", 2), event(2, 2, "1970", 1), event(3, 1, "1971", 3)]

    assert [told.event.id for told in merge(events, 1)] == [1, 2, 3]


def test_the_bundled_articles_make_one_timeline(bundled_master: Path) -> None:
    with Library.open(bundled_master, write=False) as library:
        events = library.events.of_library()
        first = library.articles.summaries()[0].id
        around = library.events.around(first)
    merged = merge(events, first)
    coup = next(told for told in merged if told.event.date is not None and told.event.date.edtf == "1969")
    visits = [told for told in merged if told.event.date is not None and told.event.date.edtf in ("2016-06", "2016-07")]

    assert coup.event.article_id == first
    assert len(coup.agreeing) == 1
    assert [[other.id for other in told.differing] for told in visits] == [[visits[1].event.id], [visits[0].event.id]]
    assert len(merged) + sum(len(told.agreeing) for told in merged) == len(events)
    # The window reads only what lies around an article; that must tell the same of its own events.
    assert [told for told in merge(around, first) if told.event.article_id == first] == [
        told for told in merged if told.event.article_id == first
    ]
