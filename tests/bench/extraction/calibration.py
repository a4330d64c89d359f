"""The tables that say whether confidences can be believed."""

from collections.abc import Mapping, Sequence

from tests.bench.extraction.accuracy import date_scores, name_scores
from tests.bench.extraction.claims import judged_actors
from tests.bench.extraction.predictions import Bench
from tests.bench.extraction.reliability import EDGES, HEADLINE, Judged, at_least, bins, calibration_error
from tests.bench.extraction.tables import percent, table, whole

_BINS = (*(f"{first:.1f}-{last:.1f}" for first, last in zip(EDGES, (*EDGES[1:], 1.0), strict=True)),)


def tables(bench: Bench, own: Mapping[str, Sequence[Judged]]) -> str:
    """Both tables, of the annotated sets and of our own samples, whose suggestions are given by what they suggest."""
    judged = of_sets(bench)
    for what, some in own.items():
        judged.setdefault(what, {})["own samples"] = list(some)
    return f"{headline(judged)}\n\n{reliability(judged)}"


def of_sets(bench: Bench) -> dict[str, dict[str, list[Judged]]]:
    """What was judged in the annotated sets: names and dates of the calendar by mention, and actors; each by set."""
    return {
        "names": {name: name_scores(bench, name).judged for name in bench.found_actors},
        "actors": {name: judged_actors(bench.actors[name], bench.found_actors[name]) for name in bench.found_actors},
        "dates": {name: date_scores(bench, name, calendar=True).judged for name in bench.dates},
    }


def headline(judged: Mapping[str, Mapping[str, Sequence[Judged]]]) -> str:
    """Of those at 0.9 or more: how many, and the share that is right; by what was suggested, and where."""
    rows: list[list[str]] = []
    for what, places in judged.items():
        everywhere = [one for some in places.values() for one in some]
        listed = {**places, "all": everywhere} if len(places) > 1 else places
        rows += [_surest("" if place else what, *one) for place, one in enumerate(listed.items())]
    return table(("at 0.9 or more", "of", "count", "right %", "goal", "of all %", "calibration error"), rows, words=2)


def reliability(judged: Mapping[str, Mapping[str, Sequence[Judged]]]) -> str:
    """The reliability table: for each bin of confidence how many, the share that is right, the mean confidence."""
    rows: list[list[str]] = []
    for what, places in judged.items():
        found = bins(one for some in places.values() for one in some)
        rows.append([what, "count", *(whole(one.size) for one in found)])
        rows.append(["", "right %", *(percent(one.right) if one.size else "" for one in found)])
        rows.append(["", "confidence %", *(percent(one.confidence) if one.size else "" for one in found)])
    return table(("reliability", "", *_BINS), rows, words=2)


def _surest(what: str, where: str, some: Sequence[Judged]) -> list[str]:
    if not some:
        return [what, where, "0", "", "", "", "", "the program gives no confidence"]
    size, share, _ = at_least(some)
    figures = whole(size), percent(share) if size else "", percent(HEADLINE), percent(size / len(some))
    remark = ["below the goal"] if size and share < HEADLINE else []
    return [what, where, *figures, f"{calibration_error(some):.3f}", *remark]
