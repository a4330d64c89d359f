"""The commands share and slip, and the command import for lesson files."""

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from db.model.errors import LibraryError, ReadOnlyError
from db.model.pack import Audience, Pack, Thing
from desktop.cli.output import DONE, NOTHING, REFUSED, progress, say
from desktop.cli.reading import open_to_read, said_whether_whole
from desktop.cli.sheets import find_articles
from desktop.library import bundled, correction_slip, sharing
from desktop.library.correction_slip import Editions
from desktop.library.importing import open_or_create
from desktop.library.lessons import read_lesson
from desktop.library.library import Library
from desktop.library.report import counted
from desktop.library.schooling import school
from desktop.library.sharing import Plan, Shared
from desktop.library.typed import shortened
from desktop.settings import load_settings, own_library, places
from desktop.sharing.comparing import Item, Key, State
from desktop.sharing.describing import KINDS, edition_words, names, title
from desktop.sharing.fields import FIELDS, Teller
from desktop.sheets.content.slip import slip_handout, slip_lesson
from desktop.sheets.design import Paper, PrintFor
from desktop.sheets.material import School
from desktop.sheets.plain import write_handout
from desktop.wording.language import ENGLISH

ENDING = ".dramatis"
_TOLD = {
    State.ADDED: "added",
    State.UPDATED: "changed",
    State.MERGED: "merged",
    State.GONE: "removed",
    State.KEPT: "changed or deleted here, and kept so",
    State.LEFT: "no longer in the lesson, but changed here, and kept",
}
"""What came of things, in this order; what is the same goes without saying."""
_PRACTICE = ("learning", "card")
_SAID = 20
"""Conflicts that are said one by one; more only count."""
_FOR_TEXTS = ("published", "accept_above", "title", "author", "publication", "language", "encoding", "days", "source")
"""Options of the command import that mean nothing for a lesson: it says all that itself."""


def add_share_options(command: argparse.ArgumentParser) -> None:
    """Say what the command share understands."""
    command.epilog = (
        "ARTICLE is a number of the list, an id, a title or a part of one that fits no other. The same articles "
        "for the same people are the next edition of the lesson that they were shared as before. "
        "Exit code 0: the file was written. 1: written, but the library is damaged. 2: refused; a sentence says why."
    )
    command.add_argument("articles", nargs="+", metavar="ARTICLE", help="“all” stands for every article")
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="the lesson file to write")
    _add_audience(command, "whom it is for; only colleagues get questions and answers (default: pupils)")
    command.add_argument("--title", metavar="T", help="the lesson's title (default: that of the first article)")
    command.add_argument("--notes", action="store_true", help="with your own notes and highlights")
    command.add_argument("--practice", action="store_true", help="with what you have practised")
    command.add_argument("--new", action="store_true", help="a new lesson, and no next edition")
    command.add_argument("--force", action="store_true", help="replace a file that is there")


def add_slip_options(command: argparse.ArgumentParser) -> None:
    """Say what the command slip understands."""
    command.epilog = (
        "OLD and NEW are lesson files of the same lesson. Without NEW, OLD is compared with the library. "
        "Exit code 0: written. 1: there is nothing to correct, or characters are missing. "
        "2: refused; a sentence says why."
    )
    command.add_argument("old", type=Path, metavar="OLD", help="the edition that the sheets are of")
    command.add_argument("new", type=Path, metavar="NEW", nargs="?", help="the newer edition")
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF to write")
    _add_audience(command, "whom it is for; only colleagues are told questions and answers (default: pupils)")
    sizes = [paper.value for paper in Paper]
    command.add_argument("--size", type=str.lower, choices=sizes, default=Paper.A4.value, help="paper (default: a4)")
    whom = [one.value for one in PrintFor if not one.value.startswith("cards")]
    command.add_argument(
        "--print-for", choices=whom, default=PrintFor.STANDARD.value, metavar="WHOM", help=", ".join(whom)
    )


def _add_audience(command: argparse.ArgumentParser, words: str) -> None:
    whom = [one.value for one in Audience]
    command.add_argument("--for", dest="audience", choices=whom, default=Audience.PUPILS.value, help=words)


# Sharing


def share(options: argparse.Namespace) -> int:
    """Write a lesson file, and say which edition it is."""
    target: Path = options.out
    if not target.suffix:
        target = target.with_name(target.name + ENDING)
    with _open(options.library) as library:
        titles = find_articles(library, options.articles)
        if not titles:
            say("This library holds no articles yet.")
            return NOTHING
        if os.path.lexists(target) and not options.force and os.path.realpath(target) != str(library.path):
            raise LibraryError(
                "There is already a file “{name}”.", "Name another one, or replace it by --force.", name=target.name
            )
        audience = Audience(options.audience)
        again = None if options.new else _before(library, list(titles), audience)
        name: str = options.title or (again.title if again else next(iter(titles.values())))
        pack = sharing.put_together(
            library, list(titles), audience, name, date.today().isoformat(),
            notes=options.notes, practice=options.practice, again=again,
        )  # fmt: skip
        sharing.save(library, pack, target)
        whole = max(said_whether_whole(read_lesson(library, article_id)) for article_id in titles)
        kept = not library.store.read_only
    print(f"{target}: {edition_words(pack.title, pack.edition)}, {counted(len(titles), 'article')}, for {audience}")
    if again is not None and pack.edition == again.edition:
        say(f"Nothing has changed since edition {pack.edition}; it was written once more.")
    if not kept:
        say("The library cannot be written now, so it will not know of this edition.")
    return whole


def _before(library: Library, article_ids: list[int], audience: Audience) -> Shared | None:
    """The lesson that these articles were shared as last, for the same people."""
    uuids = {library.articles.get(article_id).uuid for article_id in article_ids}
    shared = sharing.shared_lessons(library)
    return next((one for one in shared[::-1] if one.audience is audience and set(one.article_uuids) == uuids), None)


# Slips


def slip(options: argparse.Namespace) -> int:
    """Write the correction slip between two editions, or say that there is nothing to correct."""
    if options.out.suffix.lower() != ".pdf":
        raise LibraryError("A correction slip is a PDF.", "Let the name after --out end in .pdf.")
    with ExitStack() as opened:
        library = opened.enter_context(open_to_read(options.library)) if _needs_library(options) else None
        read = _editions(options, library)
        head = School() if library is None else school(library)
    found = read.corrected(colleagues=options.audience == Audience.COLLEAGUES)
    if found.none:
        say(correction_slip.nothing(read))
        return NOTHING
    made = correction_slip.slip(read, found)
    handout = slip_handout(made, PrintFor(options.print_for), ENGLISH)
    report = write_handout(
        options.out, slip_lesson(made, ENGLISH), handout, head, Paper(options.size), progress=progress()
    )
    print(f"{options.out}: {counted(found.places, 'correction')}, {counted(report.pages, 'page')}")
    for words in report.missing:
        say(words)
    return NOTHING if report.missing else DONE


def _needs_library(options: argparse.Namespace) -> bool:
    """Two files say all themselves; a library that is named all the same gives the head of its school."""
    return options.new is None or options.library is not None


def _editions(options: argparse.Namespace, library: Library | None) -> Editions:
    for file in (options.old, options.new):
        if file is not None and os.path.realpath(file) == os.path.realpath(options.out):
            raise LibraryError("“{name}” is one of the two editions.", "Choose another name.", name=options.out.name)
    if options.new is not None:
        return correction_slip.between_files(options.old, options.new)
    assert library is not None
    return correction_slip.since(library, options.old, date.today().isoformat())


# Taking lessons in


def is_lesson(file: Path) -> bool:
    """Whether a file is a lesson by what it holds; one that is only called so is refused as one."""
    return sharing.is_lesson(file) or (file.suffix.lower() == ENDING and file.is_file())


def import_lessons(options: argparse.Namespace, files: Iterable[Path]) -> int:
    """Take lessons into the library one by one, and say what came of each.

    Raises:
        LibraryError: options were given that a lesson has no use for, or the library cannot be opened or written.
    """
    for option in _FOR_TEXTS:
        if getattr(options, option) is not None:
            raise LibraryError(
                "--{option} means nothing for a lesson, which says that itself.",
                "Import lessons without it.",
                option=option.replace("_", "-"),
            )
    with ExitStack() as opened:
        command = _Import(options, opened)
        done = [command.take(file) for file in files]
    if all(done):
        return DONE
    return NOTHING if any(done) else REFUSED


class _Import:
    """One run of the command. The library is opened at the first lesson that can be read: without one, none is made."""

    def __init__(self, options: argparse.Namespace, opened: ExitStack) -> None:
        self._options, self._opened = options, opened
        self._library: Library | None = None

    def take(self, file: Path) -> bool:
        """Take a lesson in; False, and a sentence said, where it was refused."""
        try:
            pack = sharing.load(file)
        except LibraryError as error:
            say(f"{file}: {error}")
            return False
        library = self._open()
        try:
            plan = sharing.plan(library, pack, practice=not self._options.without_practice)
            return self._carry_out(library, plan)
        except LibraryError as error:
            say(f"{file}: {error}")
            return False

    def _open(self) -> Library:
        if self._library is None:
            library = self._opened.enter_context(_open(self._options.library, create=True))
            if library.store.read_only:
                raise ReadOnlyError("{reason}", reason=library.store.read_only_reason)
            self._library = library
        return self._library

    def _carry_out(self, library: Library, plan: Plan) -> bool:
        pack, conflicts = plan.pack, plan.of(State.CONFLICT)
        theirs = self._options.take == "theirs"
        if plan.newer is not None and not theirs:
            raise LibraryError(
                "The library has edition {newer} of “{title}” already, and this is edition {number}.",
                "To go back to it, say --take theirs.",
                newer=plan.newer,
                title=pack.title,
                number=pack.edition,
            )
        print(f"{edition_words(pack.title, pack.edition)}")
        chosen: set[Key] = {item.key for item in conflicts} if theirs else set()
        if plan.changes_nothing:
            print("  here already: nothing was changed")
            self._tell_kept(plan)
            return True
        sharing.take(library, plan, chosen)
        self._tell(plan, theirs=theirs)
        return True

    def _tell(self, plan: Plan, *, theirs: bool) -> None:
        """What became of the lesson's things, and what stands here otherwise than there."""
        for state, words in _TOLD.items():
            found = [item.thing for item in plan.of(state) if item.thing.kind not in _PRACTICE]
            if found:
                print(f"  {words}: {_counted(found)}")
        if plan.answers:
            print(f"  added: {counted(plan.answers, 'answer')} of practice")
        conflicts = plan.of(State.CONFLICT)
        if conflicts:
            told = "taken from the lesson" if theirs else "kept as it is here (see --take)"
            print(f"  changed both here and in the lesson, {told}: {_counted(item.thing for item in conflicts)}")
            self._tell_conflicts(plan.pack, conflicts)
        for new, own in plan.alike:
            say(
                f"“{new.content['name']}” was added beside the one of that name that you have ({own.content['gloss']})."
            )

    def _tell_kept(self, plan: Plan) -> None:
        """What stands here otherwise than in the lesson, because somebody wanted it so."""
        kept = [item.thing for item in plan.of(State.KEPT) if item.thing.kind not in _PRACTICE]
        if kept:
            print(f"  {_TOLD[State.KEPT]}: {_counted(kept)}")

    def _tell_conflicts(self, pack: Pack, conflicts: list[Item]) -> None:
        known = names([*(item.mine for item in conflicts if item.mine is not None), *pack.things])
        for item in conflicts[:_SAID]:
            deleted = ", which was deleted here" if item.deleted_here else ""
            print(f"    {KINDS[item.thing.kind]} “{title(item.thing, known)}”{deleted}")
            for line in _differing(item, Teller(ENGLISH, known)):
                print(f"      {line}")
        if len(conflicts) > _SAID:
            print(f"    and {len(conflicts) - _SAID} more")


def _differing(item: Item, teller: Teller) -> Iterator[str]:
    """What is told of a thing and is not the same on both sides, a line each."""
    if item.mine is None:
        return
    for field in FIELDS.get(item.thing.kind, ()):
        if field.column in item.differing:
            here, there = (shortened(field.tell(teller, one.content[field.column])) for one in (item.mine, item.thing))
            yield f"here “{here}”, in the lesson “{there}”"
    if "text" in item.differing and item.thing.kind == "article":
        yield "the text differs"


def _counted(things: Iterable[Thing]) -> str:
    counts = Counter(thing.kind for thing in things)
    return ", ".join(counted(counts[kind], noun) for kind, noun in KINDS.items() if counts[kind])


def _open(path: Path | None, *, create: bool = False) -> Library:
    """The library to write in; the user's own one is provided as usual, any other is made where `create` says so."""
    if path is None:
        path = own_library(place := places(), load_settings(place))
        if path == place.library:
            bundled.provide(path)
    return open_or_create(path) if create else Library.open(path)
