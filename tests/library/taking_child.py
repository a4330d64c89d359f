"""A program that takes a lesson in and undoes it again until it is killed; run as a child by the tests."""

import sys
from pathlib import Path

from db.packs.loading import load
from desktop.library import sharing
from desktop.library.library import Library


def main(library: Path, lesson: Path) -> None:
    """Print a line before the first change and after each."""
    pack = load(lesson)
    with Library.open(library) as opened:
        while True:
            plan = sharing.plan(opened, pack)
            print("planned", flush=True)
            sharing.take(opened, plan)
            print("taken", flush=True)
            opened.history.undo()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
