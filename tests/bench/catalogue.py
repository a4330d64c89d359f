"""Every benchmark: its lines, its goals, and the code of both sides."""

from pathlib import Path

from desktop.library.bundled import build
from tests.bench.harness import CPU, Benchmark, Line
from tests.bench.synthetic import page

_START = 'from desktop.__main__ import main; main(["--library", {library!r}, "--quit-after-paint"])'
"""As the installed command starts."""
MANY, FEW = 10_000, 30
"""Articles of a large library, with 20,000 actors and 50,000 events, and of a small one."""


def benchmarks(folder: Path) -> tuple[Benchmark, ...]:
    """All benchmarks, in the order of the table. A library and a web page for them are made in the folder."""
    library = folder / "library.dramatis"
    build(library)
    saved = folder / "page.html"
    saved.write_text(page(900), "utf-8")
    return (
        Benchmark(
            lines=(Line("start", CPU, 1.5),),
            ours=_START.format(library=str(library)),
            floor=_call("floor.bare"),
            runs=9,
        ),
        Benchmark(
            lines=(Line("memory", "memory", 1.5, "MB"),),
            ours=_call("ours.window", str(library)),
            floor=_call("floor.bare", True),
            runs=3,
        ),
        _opening("20k", 20_000, 5),
        _opening("100k", 100_000, 3),
        _opening("500k", 500_000, 3),
        Benchmark(
            lines=(Line("timeline-10k", "paint", 0.15),),
            ours=_call("ours.timeline", 10_000),
            floor=_call("floor.timeline", 10_000),
            runs=5,
        ),
        Benchmark(
            lines=(Line("pan-100k", "pan", 16, has_floor=False),),
            ours=_call("ours.timeline", 100_000),
            floor="",
            runs=3,
        ),
        Benchmark(
            lines=(Line("pan-wide-10k", "pan", 16, has_floor=False),),
            ours=_call("ours.timeline", 10_000, True),
            floor="",
            runs=3,
        ),
        Benchmark(  # the whole life of the process that reads
            lines=(Line("import-page", "child", 1.5),),
            ours=_call("ours.importing", str(saved)),
            floor=_call("floor.importing"),
            runs=5,
        ),
        Benchmark(  # for 1,000 words: 50,000 words a second for names, and as many for dates
            lines=(
                Line("suggest-first", "first", 500, has_floor=False),
                Line("suggest-900", "thousand", 40, has_floor=False),
            ),
            ours=_call("ours.suggesting", 900),
            floor="",
            runs=5,
        ),
        Benchmark(  # for 1,000 words of a long text against as many of a short one
            lines=(Line("suggest-100k", "thousand", 1.25),),
            ours=_call("ours.suggesting", 100_000),
            floor=_call("ours.suggesting", 900),
            runs=5,
        ),
        Benchmark(
            lines=(Line("known-actors", "find", 2),),
            ours=_call("ours.known_actors", 100_000, 10_000),
            floor=_call("floor.words", 100_000),
            runs=5,
        ),
        Benchmark(  # a hundred times as many actors, of whom the text names the same
            lines=(Line("known-actors-100x", "find", 1.5),),
            ours=_call("ours.known_actors", 100_000, 10_000),
            floor=_call("ours.known_actors", 100_000, 100),
            runs=5,
        ),
        Benchmark(
            lines=(
                Line("sheet-first", "first", 1.2),
                Line("sheet-later", "later", 1.2),
                Line("sheet-pages", "pages", 1.2, "pages"),
            ),
            ours=_call("ours.sheet"),
            floor=_call("floor.sheet"),
            runs=5,
            needs=("desktop.sheets.writing",),
        ),
        Benchmark(  # the designer, from a change of a sheet of five pages to the first of them on the screen
            lines=(
                Line("preview", "wall", 300, has_floor=False),
                Line("preview-cpu", "processor", 300, has_floor=False),
                Line("preview-pages", "pages", 5, "pages", has_floor=False),
            ),
            ours=_call("ours.preview", str(library)),
            floor="",
            runs=3,
        ),
        Benchmark(  # of one hundred sheets no more stays in memory than of forty, which fill what is kept on purpose
            lines=(Line("sheets-100-memory", "memory", 1.1, "MB"), Line("sheets-100-each", "sheet", 1.1)),
            ours=_call("ours.many_sheets", 100),
            floor=_call("ours.many_sheets", 40),
            runs=1,
        ),
        *_many(folder),
    )


def _many(folder: Path) -> tuple[Benchmark, ...]:
    """A library of MANY articles against one of FEW of the same kind; both are made when first wanted."""
    many, few = folder / "many.dramatis", folder / "few.dramatis"

    def make() -> None:
        from tests.bench.large import make_library

        for path, count in ((few, FEW), (many, MANY)):
            if not path.exists():
                make_library(path, count)

    return (
        Benchmark(
            lines=(Line("many-start", CPU, 1.2),),
            ours=_START.format(library=str(many)),
            floor=_START.format(library=str(few)),
            runs=9,
            prepare=make,
        ),
        Benchmark(
            lines=(
                Line("many-open", "open", 1.2),
                Line("many-memory", "memory", 1.5, "MB"),
                Line("many-frame", "frame", 16, has_floor=False),
                Line("many-frame-p95", "frame95", 16, has_floor=False),
            ),
            ours=_call("ours.many_articles", str(many)),
            floor=_call("ours.many_articles", str(few)),
            runs=5,
            prepare=make,
        ),
        Benchmark(  # the file against the raw text in UTF-8
            lines=(Line("many-disk", "size", 3, "MB"),),
            ours=_call("ours.disk", str(many)),
            floor=_call("ours.disk", str(many), True),
            runs=1,
            prepare=make,
        ),
        Benchmark(  # three searches: articles, ranked, with twenty snippets; and all that the window shows
            lines=(Line("search", "search", 0.25), Line("search-all-kinds", "everything", 0.25)),
            ours=_call("ours.search", str(many)),
            floor=_call("floor.like", str(many)),
            runs=3,
            prepare=make,
        ),
        Benchmark(
            lines=(Line("index-build", "build", 1.15),),
            ours=_call("ours.index_build", str(many)),
            floor=_call("ours.index_build", str(many), False),
            runs=3,
            prepare=make,
        ),
    )


def _opening(name: str, words: int, runs: int) -> Benchmark:
    """Opening an article: its first paint, the layout of all of it, and lighting up one actor against the latter."""
    return Benchmark(
        lines=(
            Line(f"open-{name}-paint", "paint", 2),
            Line(f"open-{name}-layout", "layout", 1.25),
            Line(f"mark-{name}", "mark", 1.1),
        ),
        ours=_call("ours.reader", words),
        floor=_call("floor.text", words),
        runs=runs,
    )


def _call(module: str, *arguments: object) -> str:
    return f"from tests.bench.{module} import main; main({', '.join(map(repr, arguments))})"
