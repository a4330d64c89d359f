"""Reading a text once, word by word."""

import re

from tests.bench.child import Stopwatch, report
from tests.bench.synthetic import named_text


def main(words: int) -> None:
    text = named_text(words)
    watch = Stopwatch()
    longest = max((found.end() - found.start() for found in re.finditer(r"\w+", text)), default=0)
    find = watch.read()
    assert longest
    report(find=find)
