"""Finding known actors in a text, all of them in one pass."""

from desktop.extraction.known import KnownActors
from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import known_actors, named_text


def main(words: int, actors: int) -> None:
    text = named_text(words)
    known = KnownActors(known_actors(actors))
    watch = Stopwatch()
    found = known.find(text)
    find = watch.read()
    assert len(found) == words // 20
    report(find=find)
