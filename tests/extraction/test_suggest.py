"""The whole way from a text to suggestions, on an article of the project's own words."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.model.article import Span
from db.model.moment import Moment
from db.model.suggestion import Suggestions
from desktop.extraction.contradictions import contradictions
from desktop.extraction.events.headlines import LONGEST
from desktop.extraction.suggest import suggest
from desktop.extraction.timex import timexes
from tests.extraction.samples import sample

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = sample("karabakh-2020")
TEXT = SAMPLE.text
PUBLISHED = Moment.parse(SAMPLE.published)


@pytest.fixture(scope="module")
def suggested() -> Suggestions:
    return suggest(TEXT, published=PUBLISHED)


def test_every_date_of_the_sample_has_its_value() -> None:
    found = timexes(TEXT, published=PUBLISHED)
    wanted = [gold for gold in SAMPLE.days if "T" not in gold.value]
    values = {gold: next((one.value[:10] for one in found if one.span.overlaps(gold.span)), "none") for gold in wanted}

    assert values == {gold: gold.value for gold in wanted}


def test_the_sample_fits_its_date_and_no_earlier_one() -> None:
    assert contradictions(TEXT, PUBLISHED) == []
    assert contradictions(TEXT, Moment.parse("2012-01-01")) != []


def test_its_dated_sentences_become_events(suggested: Suggestions) -> None:
    titles = {str(event.date): event.title for event in suggested.events}

    assert titles["2003-12"] == "Heydar Aliyev died"
    assert titles["2018"] == "Pashinyan had come to power through street protests"
    assert titles["2020-09-27"] == "The Azerbaijani Armed Forces attacked along the whole line"
    assert titles["2020-11-16"] == "Foreign Minister Zohrab Mnatsakanyan resigned"


def test_its_relations_and_statements(suggested: Suggestions) -> None:
    names = [actor.name for actor in suggested.actors]
    relations = {(names[one.from_key], one.kind, names[one.to_key]) for one in suggested.relations}
    said = {(names[one.speaker_key], one.kind.value) for one in suggested.statements if one.speaker_key is not None}

    assert ("France", "leads", "Minsk Group") in relations
    assert ("Armenia", "part of", "Collective Security Treaty Organization") in relations
    assert {("Turkey", "denied"), ("Russia", "reported"), ("Recep Tayyip Erdoğan", "claimed")} <= said


def test_everything_lies_in_the_text_and_in_order(suggested: Suggestions) -> None:
    for event in suggested.events:
        assert 0 <= event.span.start < event.span.end <= len(TEXT)
        assert (
            event.date_span is None or event.span.start <= event.date_span.start < event.date_span.end <= event.span.end
        )
        assert 1 <= len(event.title.split()) <= LONGEST
        assert all(0 <= key < len(suggested.actors) for key, _ in event.actors)
    for group in (suggested.events, suggested.relations, suggested.statements):
        assert [one.span for one in group] == sorted(one.span for one in group)
        assert all(0 < one.confidence <= 1 for one in group)


def test_nothing_is_told_in_skipped_spans(suggested: Suggestions) -> None:
    first = TEXT.index("\n")
    skipped = suggest(TEXT, published=PUBLISHED, skip=(Span(0, first),))

    assert skipped.actors == suggested.actors
    assert skipped.events == tuple(event for event in suggested.events if event.span.start > first)


def test_an_empty_text_suggests_nothing() -> None:
    assert suggest("") == Suggestions((), (), (), ())


def test_other_languages_offer_names_dates_and_dated_sentences() -> None:
    text = "Der Vertrag wurde am 3. Mai 2012 in Rom von Giorgio Serra und Angela Merkel unterzeichnet."
    found = suggest(text, language="de", published=PUBLISHED)

    assert [str(event.date) for event in found.events] == ["2012-05-03"]
    assert found.events[0].title == "Der Vertrag wurde am 3. Mai 2012 in Rom von Giorgio Serra"
    assert "Angela Merkel" in [actor.name for actor in found.actors]
    assert (found.relations, found.statements) == ((), ())


def test_the_same_text_gives_the_same_whatever_the_hash_seed() -> None:
    code = (
        "import sys, hashlib; from db.model.moment import Moment; from desktop.extraction.suggest import suggest;"
        "print(hashlib.sha256(repr(suggest(sys.stdin.read(), "
        "published=Moment.parse(sys.argv[1]))).encode()).hexdigest())"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code, SAMPLE.published],
            input=TEXT,
            encoding="utf-8",
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("0", "1", "4711")
    }

    assert len(printed) == 1


def calls(function: Callable[[], object]) -> int:
    """How many functions are called on the way: work, counted instead of timed."""
    count = 0

    def counting(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "In May 2012 [] said that he and Russia, led by Serra, met in June. Then he left. By 2014 they had gone.\n",
        "In May 2012 he and June, July or 5 April and then the 2011 war, led by Serra of Rome, said and ",
        "June 1999-2003, 12 ",
        "the early the end of two three ",
        "12 12 12. ",
    ],
)
def test_work_grows_with_the_text(unit: str) -> None:
    short, long = unit * 40, unit * 160
    suggest(short, published=PUBLISHED)  # what is read once is read

    once, four_times = (calls(lambda text=text: suggest(text, published=PUBLISHED)) for text in (short, long))

    assert four_times < 4.8 * once
