"""dramatis search: lines, JSON, filters, exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.rig import dramatis


def test_a_line_for_each_result(bundled: Path) -> None:
    ended = dramatis("search", "tobruk", "parl", "--library", bundled)
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert {line.split()[0] for line in lines} == {"article", "actor", "event"}
    assert any(line.startswith("article   Russia’s wager in Libya, ") and "paragraph 4" in line for line in lines)


def test_nothing_found_is_exit_code_1_and_a_hint(bundled: Path) -> None:
    ended = dramatis("search", "Hafter", "--library", bundled)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "dramatis: Nothing was found. Did you mean “Haftar”?\n"


@pytest.mark.parametrize("words", ["+", '"', "-*"])
def test_no_word_is_refused(bundled: Path, words: str) -> None:
    ended = dramatis("search", "--library", bundled, "--", words)
    assert (ended.code, ended.out) == (2, "")
    assert "There is no word to look for" in ended.err


def test_json_holds_places_and_counts(bundled: Path) -> None:
    ended = dramatis("search", "haftar", "--json", "--kind", "event", "--limit", "2", "--library", bundled)
    (group,) = json.loads(ended.out)["found"]
    assert (group["kind"], len(group["results"])) == ("event", 2)
    assert group["count"] > 2
    for result in group["results"]:
        assert result["end"] > result["start"]


def test_filters_by_article_and_date(bundled: Path) -> None:
    ended = dramatis(
        "search", "haftar", "--in", "1", "--from", "2016", "--to", "2016-12", "--json", "--library", bundled
    )
    for group in json.loads(ended.out)["found"]:
        assert group["kind"] in ("event", "article")
        assert {result["article"] for result in group["results"]} == {"Russia’s wager in Libya"}


def test_a_wrong_date_is_said(bundled: Path) -> None:
    ended = dramatis("search", "haftar", "--from", "yesterday", "--library", bundled)
    assert ended.code == 2
    assert "“yesterday” is no date" in ended.err
