"""The command import: files become articles of a library, with suggestions for what is in them."""

import argparse
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

from db.model.errors import ReadOnlyError
from db.model.suggestion import Suggestion, SuggestionKind, SuggestionState
from desktop.cli.output import DONE, NOTHING, REFUSED, progress, say
from desktop.importers.document import Block, Document, UnreadableError
from desktop.library import bundled, duplicates, importing, reviewing
from desktop.library.importing import Draft
from desktop.library.library import Library
from desktop.library.report import counted
from desktop.settings import load_settings, own_library, places
from desktop.wording.dates import describe

_SUGGESTED = tuple((kind, kind.value) for kind in SuggestionKind)


def import_files(options: argparse.Namespace) -> int:
    """Add an article, or each chapter of a book, from every file, and say what came of it."""
    files: list[Path] = options.files
    if options.title is not None and len(files) > 1:
        say("--title names one article; import the files one by one.")
        return REFUSED
    with ExitStack() as opened:
        command = _Import(options, opened)
        done = [command.take(file) for file in files]
    if all(done):
        return DONE
    return NOTHING if any(done) else REFUSED


class _Import:
    """One run of the command. The library is opened at the first text: without one, none is made."""

    def __init__(self, options: argparse.Namespace, opened: ExitStack) -> None:
        self._options = options
        self._opened = opened
        self._library: Library | None = None
        path: Path | None = options.library
        if path is None or path.exists():
            self._open()  # a library that cannot be written is said before anything is read

    def _open(self) -> Library:
        if self._library is None:
            library = self._opened.enter_context(_open_to_write(self._options.library))
            if library.store.read_only:
                raise ReadOnlyError("{reason}", reason=library.store.read_only_reason)
            self._library = library
        return self._library

    def take(self, file: Path) -> bool:
        """Import a file; False, and a sentence said, where something of it was not imported."""
        show = progress()
        try:
            documents = importing.read_documents(file, self._options.encoding, show, lambda: False)
            if self._options.title is not None and len(documents) > 1:
                raise UnreadableError(
                    "“{name}” holds {count} articles, and --title names one.",
                    "Leave --title out.",
                    name=file.name,
                    count=len(documents),
                )
        except UnreadableError as error:
            show(1)  # wipes what it shows
            say(f"{file}: {error}")
            return False
        return all([self._add(file, document) for document in documents])

    def _add(self, file: Path, document: Document) -> bool:
        draft = self._draft(document)
        name = document.name if document.name == file.name else f"{file.name}: {document.name}"
        for warning in document.warnings:
            say(f"{name}: {warning}")
        if not draft.kept:
            say(f"{name}: None of it looks like the text of an article, so nothing was added.")
            return False
        article, _ = importing.article_from(draft)
        library = self._open()
        present = duplicates.duplicate_of(library, article)
        if present is not None and present.same_text:
            say(f"{name}: The library holds this text already, as “{present.title}”; it was not added again.")
            return False
        if present is not None and present.likeness >= duplicates.LEAST:
            alike = round(present.likeness * 100)
            say(f"{name}: {alike} % of this text stand in “{present.title}” already; it was added beside it.")
        elif present is not None:
            say(f"{name}: The library holds another text with this title already; this one was added beside it.")
        with library.store.atomic():  # a library has an article with its suggestions, or not at all
            article_id = next(iter(importing.add_article(library, draft).ids("article")))
            self._suggest(library, article_id)
        _print_all(_told(library, article_id, document, draft))
        _say_doubts(name, library, article_id)
        return True

    def _draft(self, document: Document) -> Draft:
        draft, options = importing.draft_from(document), self._options
        given = {
            "title": options.title,
            "author": options.author,
            "publication": options.publication,
            "language": options.language,
            "published": options.published,
            "published_confirmed": True if options.published is not None else None,
        }
        return draft._replace(**{field: value for field, value in given.items() if value is not None})

    def _suggest(self, library: Library, article_id: int) -> None:
        reviewing.suggest_for(library, article_id, lambda: False)
        least: float | None = self._options.accept_above
        if least is not None:
            reviewing.accept_sure(library, article_id, least)


def _open_to_write(path: Path | None) -> Library:
    """The library to add to. The user's own one is provided as usual; any other that is missing is made, empty."""
    if path is None:
        path = own_library(place := places(), load_settings(place))
        if path == place.library:
            bundled.provide(path)
    return importing.open_or_create(path)


def _print_all(lines: Iterable[str]) -> None:
    for number, line in enumerate(lines):
        print(line if number == 0 else f"  {line}", flush=True)  # at once, also into a pipe


def _told(library: Library, article_id: int, document: Document, draft: Draft) -> Iterator[str]:
    """What was imported: a line for the title and some for what was kept, left out and found."""
    article = library.articles.get(article_id)
    balance = importing.word_balance(document, draft)
    yield article.title
    kind = document.format if not document.encoding else f"{document.format}, {document.encoding}"
    yield f"{document.name} ({kind}): {counted(balance.source, 'word')}, {balance.kept} kept"
    if article.published is None:
        yield "no date of publication: dates such as “Jan. 11” stay unresolved (see --published)"
    elif article.published_confirmed:
        yield f"published {describe(article.published)}"
    else:
        yield f"perhaps published {describe(article.published)}: say so by --published, and “Jan. 11” is worked out"
    told = reviewing.telling(article.text, article.published if article.published_confirmed else None, article.language)
    if told is not None:
        yield str(told)
    for why, blocks in _left_out(draft):
        yield f"left out, {why}: {counted(sum(len(block.text.split()) for block in blocks), 'word')}"
    caution = reviewing.caution(article.language)
    if caution is not None:
        yield str(caution)
    yield from _found(reviewing.suggestions(library, article_id))


def _left_out(draft: Draft) -> Iterable[tuple[str, list[Block]]]:
    """The blocks that were not kept, by what they seem to be, in the order of the text."""
    groups: dict[str, list[Block]] = {}
    for block in draft.blocks:
        if not block.kept:
            groups.setdefault(str(block.why) or "not part of the article", []).append(block)
    return groups.items()


def _found(suggestions: tuple[Suggestion, ...]) -> Iterator[str]:
    counts = [(sum(one.kind is kind for one in suggestions), noun) for kind, noun in _SUGGESTED]
    yield "suggested: " + ", ".join(counted(number, noun) for number, noun in counts)
    accepted = sum(one.state is SuggestionState.ACCEPTED for one in suggestions)
    yield f"accepted: {accepted}, left to look at: {reviewing.left(suggestions)}"


def _say_doubts(name: str, library: Library, article_id: int) -> None:
    """Point at what in the text speaks against the date of publication."""
    article = library.articles.get(article_id)
    if article.published is not None:
        for doubt in importing.date_doubts(article.text, article.published, article.language):
            say(f"{name}: {doubt.words}")
