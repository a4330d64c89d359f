"""Searching a library of many articles: ranked, with twenty snippets; and all that the window asks for."""

from pathlib import Path

from db.model.found import FoundKind, Wanted, terms_of
from desktop.library import searching
from desktop.library.library import Library
from tests.bench.child import Stopwatch, report

WORDS = ("star", "kilo", "brati")
"""Beginnings of words of tests.bench.large, from frequent ones to rare ones."""


def main(library: str) -> None:
    with Library.open(Path(library), write=False) as opened:
        articles = everything = 0.0
        for word in WORDS:
            wanted = Wanted(terms_of(word))
            searching.search(opened, wanted)  # once for the pages that the system keeps
            watch = Stopwatch()
            searching.search(opened, wanted._replace(kinds=frozenset({FoundKind.ARTICLE})))
            articles += watch.read()
            watch = Stopwatch()
            searching.search(opened, wanted)
            everything += watch.read()
        report(search=articles, everything=everything)
