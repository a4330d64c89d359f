"""python -m tests.bench [--runs N] [--only NAME ...]: one line for each benchmark."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench.catalogue import benchmarks
from tests.bench.harness import Failed, columns, measure


def main(words: list[str] | None = None) -> int:
    """Measure, and return 0, or 1 if a measured program ended badly. A goal that is missed changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        known = benchmarks(home)
        options = _options(words, [line.name for one in known for line in one.lines])
        print(columns("name", "ours", "floor", "ratio", "goal"))
        code = 0
        for one in known:
            lines = tuple(line for line in one.lines if line.name.startswith(tuple(options.only)))
            if not lines:
                continue
            try:
                for text in measure(one._replace(lines=lines), options.runs or one.runs, home):
                    print(text, flush=True)
            except Failed as error:
                print(f"{lines[0].name:<20} failed: {error}", flush=True)
                code = 1
        return code


def _options(words: list[str] | None, names: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description="Measure the program against its floors. Times are processor time; memory is PSS.",
    )
    parser.add_argument("--runs", type=int, metavar="N", help="run both sides N times (default: as each one needs)")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="measure what begins with this name; may be given again",
    )
    options = parser.parse_args(words)
    if options.runs is not None and options.runs < 1:
        parser.error("at least one run is needed")
    for wanted in options.only:
        if not any(name.startswith(wanted) for name in names):
            parser.error(f"no benchmark is called {wanted}; there are {', '.join(names)}")
    options.only = options.only or [""]
    return options


if __name__ == "__main__":
    sys.exit(main())
