"""Suggestions for an article: the first in a running program, which loads what they need, and later ones."""

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import news


def main(words: int) -> None:
    short, text = news(900), news(words)
    watch = Stopwatch()
    from desktop.extraction.suggest import suggest  # imported late, as the program does

    suggest(short)
    first = watch.read()
    watch = Stopwatch()
    found = suggest(text)
    thousand = watch.read() * 1000 / len(text.split())
    assert found.actors
    report(first=first, thousand=thousand)
