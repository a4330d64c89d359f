"""Reads texts as JSON lines and writes what was found in them, for measuring against annotated texts.

    python -m desktop.extraction [--actors | --dates] < texts.jsonl > found.jsonl

In: {"doc_id", "text", "dct"}, dct being the publication date or null. Out: {"doc_id", "mentions", "timexes", "seconds"}
with offsets in code points, ends excluded.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from db.model.actor import ActorKind
from db.model.moment import Moment, MomentError
from desktop.extraction.coreference.coreference import groups
from desktop.extraction.entries import entries
from desktop.extraction.known import KnownActors
from desktop.extraction.names.names import names
from desktop.extraction.names.tagging.tagger import Tagger
from desktop.extraction.sentences import sentences
from desktop.extraction.timex import timexes

_TYPES = {ActorKind.PERSON: "PERSON", ActorKind.STATE: "GPE", ActorKind.PLACE: "LOC", ActorKind.SHIP: "OTHER"}
"""All other kinds are organisations."""


def main(arguments: list[str]) -> int:
    """Read texts from standard input until it ends; 2 for arguments that are not known."""
    if set(arguments) - {"--actors", "--dates"}:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    wanted = set(arguments) or {"--actors", "--dates"}
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(found(json.loads(line), wanted), ensure_ascii=False) + "\n")
    return 0


def found(document: dict[str, Any], wanted: set[str], tagger: Tagger | None = None) -> dict[str, Any]:
    """What is found in a document, for "--actors" and "--dates"; names by this tagger, if another one is measured."""
    text = document["text"]
    began = time.perf_counter()
    written: dict[str, Any] = {"doc_id": document["doc_id"]}
    if "--actors" in wanted:
        written["mentions"] = list(_mentions(text, tagger))
    if "--dates" in wanted:
        written["timexes"] = [
            {
                "start": one.span.start,
                "end": one.span.end,
                "type": one.type.value,
                "value": one.value,
                "confidence": one.confidence,
            }
            for one in timexes(text, published=_published(document.get("dct")))
        ]
    written["seconds"] = round(time.perf_counter() - began, 6)
    return written


def _mentions(text: str, tagger: Tagger | None) -> Iterator[dict[str, Any]]:
    gazetteer = entries()
    all_names = names(text, sentences(text), gazetteer, tagger)
    for entity, group in enumerate(groups(text, all_names, gazetteer, KnownActors())):
        for name in group.mentions:
            start, end = name.span
            kind = _TYPES.get(name.kind, "ORG")
            yield {
                "start": start,
                "end": end,
                "type": kind,
                "confidence": name.confidence,
                "entity": entity,
                "entity_confidence": group.confidence,
            }


def _published(dct: str | None) -> Moment | None:
    try:
        return Moment.parse(dct) if dct else None
    except MomentError:
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
