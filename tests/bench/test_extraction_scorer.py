"""Our scorer against the one that comes with the annotated texts: the same figures for the same predictions."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench.extraction.predictions import Documents, find
from tests.bench.extraction.scoring import DateScores, NameScores, Tally, score_dates, score_names

ACTORS = ("grobid_history", "gum", "masc", "re3d", "redocred_dev", "wikigold")
DATES = ("gum", "meantime", "wikiwars")
TYPES = ("PERSON", "ORG", "GPE", "LOC", "OTHER", "NORP", "DATE", "DURATION")
ANNOTATED = {"actors": "mentions", "dates": "timexes"}
KINDS = ("PERSON", "ORG", "PLACE")


@pytest.fixture(scope="module")
def corpora(data_dir: Path) -> Path:
    """The annotated texts: in the folder given with --data, or beside its articles."""
    for folder in (data_dir, data_dir / "bench" / "extraction"):
        if (folder / "score.py").is_file():
            return folder
    pytest.skip("the folder given with --data holds no annotated texts with their scorer")


def found(task: str, documents: Documents) -> Documents:
    return find(documents, f"--{task}")


def disturbed(task: str, documents: Documents) -> Documents:
    """The annotations with every mistake that can be made, some of them in the same place."""
    draw = random.Random(7)
    kept = [one for one in documents if draw.random() < 0.98]
    return [one | {ANNOTATED[task]: list(mistaken(one, ANNOTATED[task], draw))} for one in kept]


def mistaken(document: dict[str, Any], annotated: str, draw: random.Random) -> Iterator[dict[str, Any]]:
    values = [one.get("value") for one in document[annotated]]
    for one in document[annotated]:
        changed = dict(one)
        if draw.random() < 0.3:
            changed["start"] = one["start"] + draw.randint(-8, 4)
        if draw.random() < 0.3:
            changed["end"] = one["end"] + draw.randint(-4, 8)
        if draw.random() < 0.2:
            changed["type"] = draw.choice(TYPES)
        if draw.random() < 0.2:
            changed["value"] = draw.choice(values)
        if draw.random() < 0.2:
            changed["entity"] = draw.randint(0, 5)
        if draw.random() < 0.9:
            yield changed
        if draw.random() < 0.1:
            start = draw.randint(0, len(document["text"]))
            yield changed | {"start": start, "end": start + draw.randint(0, 20)}


@pytest.mark.parametrize("predicted", [found, disturbed])
@pytest.mark.parametrize("name", ACTORS)
def test_names(corpora: Path, tmp_path: Path, name: str, predicted: Callable[[str, Documents], Documents]) -> None:
    gold, predictions, theirs = scored_by_them("actors", name, corpora, tmp_path, predicted)
    ignored = score_names(gold, predictions, others_are_text=False)
    assert_same(theirs, names(ignored))
    assert_same(theirs["hard"], names(score_names(gold, predictions, others_are_text=True)))
    assert_same(theirs["per_type"], {kind: ignored.kinds[kind] for kind in KINDS})
    if "alias_b3" in theirs:
        assert_same(theirs, {"alias_b3": ignored.aliases})


@pytest.mark.parametrize("predicted", [found, disturbed])
@pytest.mark.parametrize("name", DATES)
def test_dates(corpora: Path, tmp_path: Path, name: str, predicted: Callable[[str, Documents], Documents]) -> None:
    gold, predictions, theirs = scored_by_them("dates", name, corpora, tmp_path, predicted)
    assert_same(theirs["all"], dates(score_dates(gold, predictions)))
    assert_same(theirs["calendar"], dates(score_dates(gold, predictions, calendar=True)))


def scored_by_them(
    task: str, name: str, corpora: Path, folder: Path, predicted: Callable[[str, Documents], Documents]
) -> tuple[Documents, Documents, dict[str, Any]]:
    gold_file, predictions_file = corpora / task / f"{name}.jsonl", folder / "predictions.jsonl"
    gold: Documents = [json.loads(line) for line in gold_file.read_text("utf-8").split("\n") if line]
    predictions = predicted(task, gold)
    predictions_file.write_text("".join(f"{json.dumps(one)}\n" for one in predictions), "utf-8")
    command = [sys.executable, "-B", str(corpora / "score.py"), task, str(gold_file), str(predictions_file), "--json"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return gold, predictions, json.loads(said)


def names(scores: NameScores) -> dict[str, Tally]:
    return {
        "relaxed": scores.relaxed,
        "strict": scores.strict,
        "strict_typed": scores.typed,
        "names_exact": scores.exact_names,
    }


def dates(scores: DateScores) -> dict[str, Tally]:
    return {"relaxed": scores.relaxed, "strict": scores.strict, "value": scores.value}


def assert_same(theirs: dict[str, Any], ours: dict[str, Tally]) -> None:
    """To the tenth of a per cent that they say."""
    for figure, tally in ours.items():
        said = [theirs[figure][part] for part in ("p", "r", "f1")]
        assert said == pytest.approx([100 * part for part in (*tally.figure, tally.figure.f1)], abs=0.0501), figure
