"""python -m tests.bench.extraction --data DIR [--as-it-is] [--only NAME ...] | --samples"""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.extraction import accuracy, calibration, own_samples, speed
from tests.bench.extraction.own_samples import Measured
from tests.bench.extraction.predictions import Bench
from tests.extraction.samples import samples

_SECTIONS = ("names", "aliases", "dates", "samples", "reliability", "speed")
_CROSS_VALIDATED = "Names: models by cross-validation by document, none trained on the document it is measured on."
_AS_IT_IS = "Names: the program as it is; what it was trained on, if anything, says nothing about others."


def main(words: list[str] | None = None) -> int:
    """Print what is asked for; 2 for words that are not understood. A goal that is missed changes nothing."""
    options = _options(words)
    if options.data is None:
        print(own_samples.shown(own_samples.measured(samples()).lines))
        return 0
    try:
        bench = Bench(options.data, as_it_is=options.as_it_is)
    except FileNotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    print(_CROSS_VALIDATED if bench.is_cross_validated else _AS_IT_IS)
    print("Figures in per cent, F1 unless they are named otherwise; times are processor time.")
    own = own_samples.measured(samples()) if {"samples", "reliability"} & set(options.only) else Measured([], {})
    for name, sections in _sections(bench, own).items():
        for section in sections if name in options.only else ():
            print(f"\n{section()}", flush=True)
    return 0


def _sections(bench: Bench, own: Measured) -> dict[str, tuple[Callable[[], str], ...]]:
    return {
        "names": (partial(accuracy.names, bench),),
        "aliases": (partial(accuracy.aliases, bench),),
        "dates": (partial(accuracy.dates, bench),),
        "samples": (partial(own_samples.shown, own.lines),),
        "reliability": (partial(calibration.tables, bench, own.judged),),
        "speed": (partial(speed.speeds, bench), partial(speed.growth, bench)),
    }


def _options(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.extraction",
        description="Measure what is found in annotated texts, beside what other programs find there.",
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of actors/*.jsonl and dates/*.jsonl")
    parser.add_argument(
        "--as-it-is",
        action="store_true",
        help="measure the program as it is, for texts that it was not trained on; else by cross-validation",
    )
    parser.add_argument("--samples", action="store_true", help="measure our own samples alone; needs no --data")
    parser.add_argument(
        "--only",
        action="append",
        choices=_SECTIONS,
        metavar="NAME",
        help=f"one table: {', '.join(_SECTIONS)}; may be given again",
    )
    options = parser.parse_args(words)
    if options.samples == (options.data is not None):
        parser.error("either --data DIR or --samples is needed (make bench-extraction DATA=DIR)")
    options.only = options.only or list(_SECTIONS)
    return options


if __name__ == "__main__":
    sys.exit(main())
