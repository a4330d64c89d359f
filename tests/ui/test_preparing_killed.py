"""The program, killed while an article is imported, looked through or reviewed, has lost nothing that it told."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db.model.suggestion import SuggestionState
from db.store import Store
from desktop.library import reviewing
from desktop.library.lessons import problems
from desktop.library.library import Library
from tests.extraction.samples import sample
from tests.ui.rig import ROOT

ROUNDS = 4
LONGEST = 3.0
"""Seconds in which a child makes a lesson of the sample on an ordinary machine, or nearly."""


def test_nothing_decided_is_lost_by_a_kill(tmp_path: Path, campaign: int, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "school.dramatis"
    Store.create(library).close()
    lots = random.Random(4)
    moments = {"nothing yet": 0, "an article was there": 0, "in the review": 0}
    rounds = ROUNDS * campaign
    for round_ in range(rounds):
        # By lot within a stretch of its own, so that few rounds too come to moments of all kinds.
        articles, decided = killed(library, round_, (round_ % ROUNDS + lots.random()) * LONGEST / ROUNDS)
        moments["in the review" if decided else "an article was there" if articles else "nothing yet"] += 1
        with Library.open(library) as opened:
            assert opened.store.unclean
            assert problems(opened) == []
            summaries = opened.articles.summaries()
            assert len(summaries) >= articles
            stored = {one.id: one.state for found in summaries for one in reviewing.suggestions(opened, found.id)}
            assert {one: stored[one] for one in decided} == decided
            if round_ % ROUNDS == ROUNDS - 1:
                remove_all(opened)  # keeps the library small, so that the moments are of all kinds
    with capsys.disabled():
        print(f"\nkilled {rounds} times, nothing lost: {', '.join(f'{n} {words}' for words, n in moments.items())}")


def killed(library: Path, seed: int, seconds: float) -> tuple[int, dict[int, SuggestionState]]:
    """Let a child work for so long, kill it, and give what it told last."""
    war = sample("karabakh-2020")
    file = library.with_name(f"{war.name}.txt")
    file.write_text(war.file_text, "utf-8")
    command = [sys.executable, "-m", "tests.ui.preparing_child", str(library), str(file), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)  # not waited for: the moment of the kill is drawn by lot
        child.kill()
        lines = [line for line in (first, *child.stdout) if line.endswith("\n")]
    articles, decided = json.loads(lines[-1])
    return articles, {int(one): SuggestionState(state) for one, state in decided.items()}


def remove_all(library: Library) -> None:
    from desktop.library.curating.details import remove_article

    for one in library.articles.summaries():
        remove_article(library, one.id)
