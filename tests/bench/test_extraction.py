"""The measure of what is found: that it counts what it says."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from db.model.statement import SpeakerKind
from db.model.suggestion import Suggestions
from tests.bench.extraction import tables
from tests.bench.extraction.claims import Claim, count, counted, judged_actors
from tests.bench.extraction.own_samples import Keys, measured
from tests.bench.extraction.peers import peers
from tests.bench.extraction.reliability import Judged, at_least, bins, calibration_error
from tests.bench.extraction.scoring import Tally, normal_name, score_dates, score_names
from tests.bench.extraction.spans import trimmed
from tests.bench.extraction.values import is_calendar, same
from tests.bench.harness import ROOT
from tests.extraction.samples import read_marked

TEXT = "The United Nations met Angela Merkel in Paris. Merkel (born in Hamburg) left the G20 and French guests."


def marked(kind: str, words: str, **more: object) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "type": kind, **more}


def document(*mentions: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"doc_id": "one", "text": TEXT, "mentions": list(mentions)}]


def shares(tally: Tally) -> tuple[float, float]:
    return tuple(round(share, 3) for share in tally.figure)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("the Hague", "Hague"),
        ("The “United Nations”’s", "United Nations"),
        ("Theresa", "Theresa"),
        ("Merkel's", "Merkel"),
        ("a", "a"),
        ("(an EU, )", "EU"),
        ("Washington.", "Washington"),
        ("U.S.", "U.S."),
        ("Acme Inc.", "Acme Inc."),
        ("at 10 a.m.", "at 10 a.m."),
        ("the UN' '", "UN"),
        ("...", ".."),
    ],
)
def test_what_stands_around_a_name_does_not_count(words: str, core: str) -> None:
    start, end = trimmed(f"x{words}x", 1, 1 + len(words))
    assert f"x{words}x"[start:end] == core


def test_a_name_is_compared_without_its_marks_and_capitals() -> None:
    assert normal_name("the  United\nNations’s") == "united nations"
    assert normal_name("") == ""


def test_names_are_right_by_place_and_kind() -> None:
    gold = document(marked("ORG", "United Nations"), marked("PERSON", "Angela Merkel"), marked("LOC", "Paris"))
    found = document(marked("ORG", "The United Nations"), marked("ORG", "Merkel"), marked("GPE", "Paris"))
    scores = score_names(gold, found, others_are_text=True)
    assert shares(scores.relaxed) == (1, 1)
    assert shares(scores.strict) == shares(scores.typed) == (0.667, 0.667)
    assert shares(scores.exact_names) == (0.667, 0.667)
    assert shares(scores.kinds["PERSON"]) == (0, 0)
    assert shares(scores.kinds["ORG"]) == (0.5, 1)
    assert shares(scores.kinds["PLACE"]) == (1, 1)


def test_one_that_is_found_twice_is_right_once() -> None:
    gold = document(marked("PERSON", "Angela Merkel"))
    found = document(marked("PERSON", "Angela"), marked("PERSON", "Merkel"), marked("PERSON", "left"))
    assert shares(score_names(gold, found, others_are_text=True).relaxed) == (0.333, 1)
    assert shares(score_names(found, gold, others_are_text=True).relaxed) == (1, 0.333)


def test_of_two_that_overlap_the_one_that_shares_more_belongs_to_it() -> None:
    gold = document(marked("PERSON", "Angela Merkel in Paris"))
    found = document(marked("LOC", "Paris"), marked("PERSON", "Angela Merkel"))
    assert shares(score_names(gold, found, others_are_text=True).kinds["PERSON"]) == (1, 1)


def test_what_is_no_actor_is_an_error_or_ignored_and_demonyms_are_always_ignored() -> None:
    gold = document(marked("OTHER", "G20"), marked("NORP", "French"), marked("LOC", "Paris"))
    found = document(marked("ORG", "G20"), marked("ORG", "French"), marked("LOC", "Paris"), marked("OTHER", "left"))
    assert shares(score_names(gold, found, others_are_text=True).strict) == (0.5, 1)
    assert shares(score_names(gold, found, others_are_text=False).strict) == (1, 1)


def test_a_document_of_which_nothing_is_said_is_missed() -> None:
    scores = score_names(document(marked("LOC", "Paris")), [], others_are_text=True)
    assert shares(scores.strict) == (0, 0)
    assert scores.strict.wanted == 1


def test_aliases_count_who_is_put_with_whom() -> None:
    gold = document(
        marked("PERSON", "Angela Merkel", entity="m"),
        marked("PERSON", "Merkel (", entity="m"),
        marked("LOC", "Paris", entity="p"),
        marked("LOC", "Hamburg"),
    )
    apart = document(
        marked("PERSON", "Angela Merkel", entity=1),
        marked("PERSON", "Merkel (", entity=2),
        marked("LOC", "Paris", entity=3),
        marked("LOC", "Hamburg", entity=3),
    )
    aliases = score_names(gold, apart, others_are_text=True).aliases
    assert aliases.wanted == 3
    assert shares(aliases) == (1, 0.667)
    assert shares(score_names(apart, gold, others_are_text=True).aliases) == (0.75, 0.75)
    assert shares(score_names(gold, gold, others_are_text=True).aliases) == (1, 1)


@pytest.mark.parametrize(
    ("value", "other"),
    [
        ("2017-01-11", "2017-01-11T20:00"),
        ("2017-01-11TNI", "2017-W02-3"),
        ("199", "199X"),
        ("1990-01-01/1999-12-31", "199"),
        ("1901-01-01/2000-12-31", "1901/2000"),
        ("2016-Q1", "2016-01/2016-03"),
        ("2016-H2", "2016-07-01/2016-12-31"),
        ("2016-XX-XX", "2016"),
        ("-0044", "BC0044"),
        ("-0050/-0044", "BC0050/BC0044"),
        ("past_ref", "PAST_REF"),
        ("2016-AU", "2016-FA"),
        ("2016-W05", "2016-02-01/2016-02-07"),
    ],
)
def test_values_that_mean_the_same(value: str, other: str) -> None:
    assert same(value, other)
    assert same(other, value)


@pytest.mark.parametrize(
    ("value", "other"),
    [("2017", "2017-01"), ("P3D", "P3W"), ("20", "2016"), (None, None), ("", ""), ("2017-02-30", "2017-03-02")],
)
def test_values_that_do_not(value: str | None, other: str | None) -> None:
    assert not same(value, other)


def test_of_the_calendar_is_what_names_a_year() -> None:
    kept = [
        value for value in ("2016-07", "199", "BC0044", "PAST_REF", "P3D", "XXXX-05", "", None) if is_calendar(value)
    ]
    assert kept == ["2016-07", "199", "BC0044"]


def test_dates_are_right_by_value_and_in_the_calendar_others_are_ignored() -> None:
    def dates(*timexes: tuple[str, str, str]) -> list[dict[str, Any]]:
        text = "In May 2016 he stayed for two weeks and recently came back on Monday."
        found = [(text.index(words), words, kind, value) for words, kind, value in timexes]
        listed = [{"start": at, "end": at + len(it), "type": kind, "value": value} for at, it, kind, value in found]
        return [{"doc_id": "one", "text": text, "timexes": listed}]

    gold = dates(("May 2016", "DATE", "2016-05"), ("two weeks", "DURATION", "P2W"), ("recently", "DATE", "PAST_REF"))
    found = dates(
        ("In May 2016", "DATE", "2016-05"),
        ("two weeks", "DATE", "2016-06"),
        ("Monday", "DATE", "2016-05-30"),
        ("came", "SET", "2016"),
    )
    every, calendar = score_dates(gold, found), score_dates(gold, found, calendar=True)
    assert shares(every.relaxed) == (0.5, 0.667)
    assert shares(every.strict) == shares(every.value) == (0.25, 0.333)
    assert shares(calendar.value) == (0.5, 1)


def test_confidences_are_held_against_what_is_right() -> None:
    judged = [Judged(0.95, True)] * 9 + [Judged(0.9, False)] + [Judged(0.5, True), Judged(0.3, False)]
    table = bins(judged)
    assert [one.size for one in table] == [1, 1, 0, 0, 0, 10]
    assert at_least(judged).right == 0.9
    assert calibration_error(judged) == pytest.approx((0.3 + 0.5 + 10 * 0.045) / 12)
    assert bins([Judged(1.0, True)])[-1].size == 1
    assert calibration_error([]) == 0


def test_a_scorer_keeps_the_confidence_of_what_it_judged() -> None:
    gold = document(marked("LOC", "Paris"), marked("PERSON", "Angela Merkel"))
    found = document(marked("LOC", "Paris", confidence=0.9), marked("ORG", "Angela Merkel", confidence=0.4))
    scores = score_names(gold, found, others_are_text=True)
    assert sorted(scores.judged) == [(0.4, False), (0.9, True)]


def test_actors_are_right_by_their_fullest_name_and_kind() -> None:
    gold = document(marked("PERSON", "Angela Merkel"), marked("LOC", "Paris"))
    found = document(
        marked("PERSON", "Angela Merkel", entity=0, confidence=0.6),
        marked("PERSON", "Merkel (", entity=0, confidence=0.9),
        marked("ORG", "Paris", entity=1, confidence=0.7),
    )
    assert sorted(judged_actors(gold, found)) == [(0.7, False), (0.9, True)]


def test_doubtful_claims_are_judged_and_count_for_nothing_else() -> None:
    into = counted()
    count(into, {("a",), ("b",)}, [Claim(("a",), 0.8), Claim(("b",), 0.4), Claim(("c",), 0.5)])
    assert shares(into.offered) == (0.5, 0.5)
    assert shares(into.all) == (0.667, 1)
    assert into.judged == [(0.8, True), (0.4, True), (0.5, False)]


SAMPLE = """title: A visit
genre: news
published: 2017-03-15

[Angela Merkel|PERSON] visited [Paris|LOC] on {3 May 2016|2016-05-03}. She was happy.
--- events
1 | 2016-05-03 | Angela Merkel
"""


def test_what_is_found_in_an_own_sample_is_compared_part_by_part() -> None:
    right = figures(SAMPLE)
    assert [right[name] for name in ("names typed", "dates with value", "actors", "events with date")] == [1, 1, 1, 1]
    other_day = figures(SAMPLE.replace("1 | 2016-05-03", "1 | 2016-05-04"))
    assert (other_day["events"], other_day["events with date"]) == (1, 0)
    other_sentence = figures(SAMPLE.replace("1 | 2016-05-03", "2 | 2016-05-03"))
    assert (other_sentence["events"], other_sentence["events with date"]) == (0, 0)
    other_kind = figures(SAMPLE.replace("|PERSON]", "|ORG]"))
    assert (other_kind["names untyped"], other_kind["names typed"], other_kind["actors"]) == (1, 0.5, 0)


def figures(marked_text: str) -> dict[str, float]:
    return {line.name: line.f1 for line in measured([read_marked("visit", marked_text)]).lines}


def test_relations_and_statements_are_compared_by_who_and_what() -> None:
    sample = read_marked("sides", SAMPLE.replace("visited [Paris|LOC]", "met [Emmanuel Macron|PERSON]"))
    keys = Keys(sample, Suggestions((), (), (), ()))
    assert keys.relation("a", "aligned with", "b") == keys.relation("b", "aligned with", "a")
    assert keys.relation("a", "leads", "b") != keys.relation("b", "leads", "a")
    assert keys.relation("a", "leads", "b")[:1] == keys.relation("b", "commands", "a")[:1]
    end = len(sample.text) - 1
    assert keys.said(0, SpeakerKind.AUTHOR, None, "judged") != keys.said(end, SpeakerKind.AUTHOR, None, "judged")
    assert keys.said(0, SpeakerKind.AUTHOR, None, "judged")[1] != keys.said(0, SpeakerKind.UNNAMED, None, "judged")[1]


def test_a_table_is_aligned_and_may_have_a_remark() -> None:
    said = tables.table(("name", "figure"), [["long name", "1.0"], ["b", "100.0", "below the goal"]])
    assert said.split("\n") == ["name       figure", "long name     1.0", "b           100.0  below the goal"]


def test_the_goal_stands_first_among_the_peers() -> None:
    goal, *others = peers("names", "re3d")
    assert (goal.name, goal.figures, goal.speed) == ("goal", [72, 69, 71], 50_000)
    assert len(others) == 3
    assert list(peers("names", "a set of nobody's")) == []


def bench(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.bench.extraction", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_the_whole_of_it_on_one_small_document(tmp_path: Path) -> None:
    gold = document(marked("PERSON", "Angela Merkel", entity=0), marked("LOC", "Paris", entity=1))
    for folder, more in (("actors", {}), ("dates", {"timexes": [], "dct": None})):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "gum.jsonl").write_text(json.dumps(gold[0] | more) + "\n", "utf-8")
    done = bench("--data", str(tmp_path), "--as-it-is", "--only", "names", "--only", "aliases", "--only", "dates")
    assert done.stderr == ""
    assert done.returncode == 0
    assert "the program as it is" in done.stdout
    assert re.search(r"^gum +Dramatis +100\.0 +100\.0 +100\.0 ", done.stdout, re.MULTILINE)
    assert re.search(r"^ +HeidelTime +- +- +82\.5", done.stdout, re.MULTILINE)


@pytest.mark.parametrize("words", [(), ("--data", "nowhere"), ("--data", ".", "--only", "dreams")])
def test_wrong_words_are_refused_with_a_sentence(words: Sequence[str]) -> None:
    done = bench(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert re.search(r"is needed|no annotated documents|invalid choice", done.stderr)
