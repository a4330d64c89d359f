"""The program that is measured against annotated texts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = "𐀀 In May and October 2015 President Khalifa Haftar visited Egypt."


def run(*arguments: str, lines: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-m", "desktop.extraction", *arguments]
    return subprocess.run(command, input=lines, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)


def line(text: str, dct: str | None = "2017-03-15") -> str:
    return json.dumps({"doc_id": "one", "text": text, "dct": dct}) + "\n"


def test_it_writes_what_it_finds_with_offsets_in_code_points() -> None:
    done = run(lines=line(TEXT))
    (found,) = [json.loads(one) for one in done.stdout.splitlines()]

    assert done.returncode == 0
    assert found["doc_id"] == "one"
    assert [(TEXT[one["start"] : one["end"]], one["type"], one["value"]) for one in found["timexes"]] == [
        ("May", "DATE", "2015-05"),
        ("October 2015", "DATE", "2015-10"),
    ]
    mentions = {TEXT[one["start"] : one["end"]]: one for one in found["mentions"]}
    assert mentions["Khalifa Haftar"]["type"] == "PERSON"
    assert mentions["Egypt"]["type"] == "GPE"
    assert mentions["Egypt"]["entity"] != mentions["Khalifa Haftar"]["entity"]
    assert found["seconds"] >= 0


@pytest.mark.parametrize(("option", "keys"), [("--dates", {"timexes"}), ("--actors", {"mentions"})])
def test_one_half_alone(option: str, keys: set[str]) -> None:
    found = json.loads(run(option, lines=line(TEXT)).stdout)

    assert found.keys() == {"doc_id", "seconds"} | keys


@pytest.mark.parametrize("dct", [None, "", "someday"])
def test_a_document_without_a_date_is_read_too(dct: str | None) -> None:
    (day,) = json.loads(run("--dates", lines=line("He came on 3 May.", dct) + "\n").stdout)["timexes"]

    assert day["value"] == "XXXX-05-03"


def test_other_options_are_refused_with_the_usage() -> None:
    done = run("--all", lines="")

    assert done.returncode == 2
    assert "python -m desktop.extraction [--actors | --dates]" in done.stderr
