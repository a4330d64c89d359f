"""The command search: what the library holds about some words."""

import argparse
import json
from contextlib import suppress

from db.model.found import FoundKind, Wanted, terms_of
from db.model.moment import Moment, MomentError
from desktop.cli.output import DONE, NOTHING, REFUSED, say
from desktop.cli.reading import open_to_read
from desktop.library import searching
from desktop.library.lessons import find_article
from desktop.library.searching import Answer, Result
from desktop.wording.dates import describe


def add_options(command: argparse.ArgumentParser) -> None:
    """Give a parser what the command understands."""
    command.epilog = (
        "All of the words must be there. Words in “quotes” stand side by side; the last word may go on, and so may one "
        "that ends with *. Accents and capitals make no difference. Exit code 0: found. 1: nothing found. 2: refused."
    )
    kinds = [kind.value for kind in FoundKind]
    command.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    command.add_argument("--kind", action="append", choices=kinds, help="only this kind; may be given again")
    command.add_argument("--in", dest="article", metavar="ARTICLE", help="only in this article")
    command.add_argument("--from", dest="earliest", type=_date, metavar="DATE", help="not before, such as 2016-07")
    command.add_argument("--to", dest="latest", type=_date, metavar="DATE", help="not after, such as 2017")
    command.add_argument("--archived", action="store_true", help="also in articles that were put away")
    command.add_argument("--limit", type=_number, default=searching.LIMIT, metavar="N", help="at most so many a kind")
    command.add_argument("--json", action="store_true", help="as JSON, for other programs")


def search(options: argparse.Namespace) -> int:
    """Print what was found, a line each, or as JSON."""
    terms = terms_of(" ".join(options.words))
    if not terms:
        say("There is no word to look for: name one that has a letter or a digit.")
        return REFUSED
    with open_to_read(options.library) as library:
        articles = None if options.article is None else (find_article(library, options.article).id,)
        wanted = Wanted(
            terms,
            frozenset(map(FoundKind, options.kind or list(FoundKind))),
            articles,
            options.archived,
            None if options.earliest is None else options.earliest.earliest,
            None if options.latest is None else options.latest.latest,
        )
        found = searching.search(library, wanted, options.limit)
    if options.json:
        print(json.dumps(_data(found), ensure_ascii=False, indent=2))
    else:
        for group in found.groups:
            for result in group.results:
                print(_line(result))
            if group.total > len(group.results):
                say(f"{group.kind.value}: {len(group.results)} of {group.total} are shown; --limit shows more.")
    if not found.groups:
        nearest = f" Did you mean {' or '.join(f'“{name}”' for name in found.nearest)}?" if found.nearest else ""
        say(f"Nothing was found.{nearest}")
        return NOTHING
    return DONE


def _line(result: Result) -> str:
    """Kind, title, place and snippet of a result."""
    parts = [result.title or result.snippet]
    if result.moment is not None:
        parts.append(describe(result.moment))
    if result.article_title and result.article_title != result.title:
        parts.append(f"in “{result.article_title}”")
    if result.paragraph is not None:
        parts.append(f"paragraph {result.paragraph}")
    line = f"{result.kind.value:<9} {', '.join(parts)}"
    return f"{line}: {result.snippet}" if result.title and result.snippet else line


def _data(found: Answer) -> dict[str, object]:
    return {
        "nearest": list(found.nearest),
        "found": [
            {
                "kind": group.kind.value,
                "count": group.total,
                "results": [_result_data(result) for result in group.results],
            }
            for group in found.groups
        ],
    }


def _result_data(result: Result) -> dict[str, object]:
    return {
        "title": result.title,
        "article": result.article_title or None,
        "date": None if result.moment is None else result.moment.edtf,
        "paragraph": result.paragraph,
        "start": None if result.span is None else result.span.start,
        "end": None if result.span is None else result.span.end,
        "places": result.places,
        "snippet": result.snippet,
        "hits": [list(span) for span in result.hits],
    }


def _date(text: str) -> Moment:
    with suppress(MomentError):
        return Moment.parse(text)
    raise argparse.ArgumentTypeError(f"“{text}” is no date such as 2017-03-15, 2017-03 or 2017.")


def _number(text: str) -> int:
    if text.isdecimal() and 1 <= len(text) <= 6 and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 on.")
