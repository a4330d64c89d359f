"""What a search has found, as rows of a list."""

from collections.abc import Sequence
from typing import NamedTuple

from db.model.found import FoundKind
from desktop.library.searching import Answer, Group, Result
from desktop.ui.models.rows import Row
from desktop.ui.words import tr, trn
from desktop.wording.dates import describe
from desktop.wording.language import Language

_KINDS = tuple(FoundKind)


class Shown(NamedTuple):
    """A result with the words around it. `heading` stands above the first one of its kind."""

    result: Result
    heading: str
    facts: str


def kind_name(kind: FoundKind) -> str:
    """What results of a kind are called together."""
    return {
        FoundKind.ARTICLE: tr("Articles"),
        FoundKind.ACTOR: tr("Actors"),
        FoundKind.EVENT: tr("Events"),
        FoundKind.STATEMENT: tr("Statements"),
        FoundKind.WORD: tr("Words"),
        FoundKind.NOTE: tr("Notes"),
    }[kind]


def result_rows(answer: Answer, language: Language, wanted: Sequence[FoundKind]) -> list[Row]:
    """The rows of the kinds that are wanted, group by group."""
    return [
        _row(group, place, result, language)
        for group in answer.groups
        if group.kind in wanted
        for place, result in enumerate(group.results)
    ]


def _row(group: Group, place: int, result: Result, language: Language) -> Row:
    row_id = (result.id * len(_KINDS) + _KINDS.index(result.kind)) * 2 + result.later
    shown = Shown(result, _heading(group, language) if place == 0 else "", _facts(result, language))
    return Row(row_id, shown, result.title or result.snippet, _sentence(shown))


def _heading(group: Group, language: Language) -> str:
    name, shown, count = kind_name(group.kind), len(group.results), group.total
    if shown < count:
        return tr("{kind}: {shown} of {count}", kind=name, shown=language.number(shown), count=language.number(count))
    return tr("{kind}: {count}", kind=name, count=language.number(count))


def _facts(result: Result, language: Language) -> str:
    """When and where, in a line."""
    parts = [] if result.moment is None else [_together(describe(result.moment, language, short=True))]
    if result.kind is FoundKind.ARTICLE:
        parts += [_together(trn(result.places, "{n} place", "{n} places"))] if result.places else []
    elif result.kind is FoundKind.ACTOR:
        parts += [trn(result.places, "in {n} article", "in {n} articles")]
    elif result.article_title:
        parts.append(tr("in “{title}”", title=result.article_title))
    return " · ".join(parts)


def _together(words: str) -> str:
    """Words that are not broken into two lines."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _sentence(shown: Shown) -> str:
    """What a screen reader says of a result."""
    result = shown.result
    name = {
        FoundKind.ARTICLE: tr("Article"),
        FoundKind.ACTOR: tr("Actor"),
        FoundKind.EVENT: tr("Event"),
        FoundKind.STATEMENT: tr("Statement"),
        FoundKind.WORD: tr("Word"),
        FoundKind.NOTE: tr("Note"),
    }[result.kind]
    if not result.title:
        return tr("{kind}, {facts}: {snippet}", kind=name, facts=shown.facts, snippet=result.snippet)
    return tr(
        "{kind}: {title}, {facts}. {snippet}", kind=name, title=result.title, facts=shown.facts, snippet=result.snippet
    )
