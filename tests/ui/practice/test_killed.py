"""The program, killed while its reader practises, has lost at most the card on the screen."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.library.lessons import problems
from desktop.library.library import Library
from tests.ui.rig import ROOT

ROUNDS = 2
LONGEST = 1.0
"""Seconds that a child practises at most after its first answer was saved."""


def test_no_answer_that_was_saved_is_lost_by_a_kill(
    bundled: Path, campaign: int, capsys: pytest.CaptureFixture[str]
) -> None:
    lots = random.Random(8)
    answers = 0
    for _ in range(ROUNDS * campaign):
        before = reviews_of(bundled)
        told = killed(bundled, LONGEST * lots.random())
        assert told
        with Library.open(bundled) as opened:
            assert opened.store.unclean
            assert problems(opened) == []
        stored = reviews_of(bundled)
        assert before <= stored
        assert set(told) <= stored, "each answer that was saved is there"
        assert len(stored - before) <= len(told) + 1, "and no other but the last, which was not told any more"
        answers += len(told)
    with capsys.disabled():
        print(f"\nkilled {ROUNDS * campaign} times in a session, {answers} answers, none lost")


def reviews_of(path: Path) -> set[str]:
    """The uuids of all answers that a library keeps."""
    with Library.open(path, write=False) as library:
        articles = [article.id for article in library.articles.summaries()]
        cards = library.practice.memories(articles)
        return {review.uuid for card in cards for review in library.practice.reviews(card)}


def killed(library: Path, seconds: float) -> list[str]:
    """Let a child practise for so long after its first answer, kill it, and give the answers that it told."""
    command = [sys.executable, "-m", "tests.ui.practice.practising_child", str(library)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)  # not waited for: the moment of the kill is drawn by lot
        child.kill()
        return [line.strip() for line in (first, *child.stdout) if line.endswith("\n")]
