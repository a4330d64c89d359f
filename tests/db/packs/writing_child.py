"""Writes two lessons in turn over one file until it is killed; run as a child by the tests."""

import sys
from itertools import cycle
from pathlib import Path

from db.packs.loading import load
from db.packs.writing import write


def main(first: Path, second: Path, target: Path) -> None:
    """Print a line, flushed, after each file that is whole."""
    for pack in cycle([load(first), load(second)]):
        write(pack, target)
        print(pack.edition, flush=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
