"""Correction slips: what a newer edition of a lesson says differently, for whoever has sheets of an older one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from db.model.article import Article, ArticleForm
from db.model.errors import LibraryError, MissingError
from db.model.moment import Moment
from db.model.pack import Audience, Pack, Thing
from db.packs.held import Held
from desktop.library import sharing
from desktop.library.library import Library
from desktop.sharing.comparing import renamed
from desktop.sharing.corrections import Correction, Corrections, corrections
from desktop.sharing.text_changes import Excerpt
from desktop.sheets.blocks import Range, Words
from desktop.sheets.content.slip import Slip, SlipPart, SlipRow
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language

__all__ = ["Correction", "Corrections", "Editions", "between", "between_files", "nothing", "since", "slip"]


class Editions(NamedTuple):
    """Two editions of one lesson, the older one first. `files` are the names of their files.

    `here`: the newer one is the lesson as a library has it now, which may not have been shared.
    """

    old: Pack
    new: Pack
    files: tuple[str, ...]
    here: bool = False

    def corrected(self, language: Language = ENGLISH, *, colleagues: bool = False) -> Corrections:
        """What differs; questions and answers for `colleagues` alone.

        Raises:
            LibraryError: a file is for pupils, and has no questions that could be compared.
        """
        for pack, name in zip((self.old, self.new), self.files, strict=False):
            if colleagues and pack.audience is not Audience.COLLEAGUES:
                raise LibraryError(
                    "“{name}” is a lesson for pupils, and has no questions.",
                    "Choose the file for colleagues, or make the slip for pupils.",
                    name=name,
                )
        return corrections(self.old, self.new, language, colleagues=colleagues)


def between_files(old: Path, new: Path) -> Editions:
    """The editions in two files.

    Raises:
        LibraryError: a file cannot be read, or is no lesson; they are of two lessons, or the wrong way round.
    """
    older, newer = sharing.load(old), sharing.load(new)
    if older.uuid != newer.uuid:
        raise LibraryError(
            "“{old}” and “{new}” are not editions of one lesson.",
            "Choose two files of the same lesson.",
            old=old.name,
            new=new.name,
        )
    if (older.edition, older.made) > (newer.edition, newer.made):
        raise LibraryError(
            "“{old}” is edition {old_number}, and “{new}” is edition {new_number}: the older one comes first.",
            "Exchange the two files.",
            old=old.name,
            old_number=older.edition,
            new=new.name,
            new_number=newer.edition,
        )
    return Editions(older, newer, (old.name, new.name))


def since(library: Library, old: Path, day: str) -> Editions:
    """The edition in a file, and the same lesson as the library has it on a day (2026-11-23): today.

    Raises:
        LibraryError: the file cannot be read or is no lesson, the library has none of its articles, or cannot be read.
    """
    older = sharing.load(old)
    held = Held(library.store)
    known = held.actor_ids([thing.uuid for thing in older.of_kind("actor")])
    older, _ = renamed(older, {uuid: own for uuid, (_, own) in known.items() if uuid != own})
    found = (library.articles.id_of(thing.uuid) for thing in older.of_kind("article"))
    ids = [article_id for article_id in found if article_id is not None]
    if not ids:
        raise MissingError(
            "None of the articles of “{name}” is in this library.",
            "Choose a file of the newer edition as well.",
            name=old.name,
        )
    newer = sharing.put_together(library, ids, older.audience, older.title, day)
    return Editions(older, newer._replace(uuid=older.uuid, edition=older.edition), (old.name,), here=True)


def slip(editions: Editions, found: Corrections, language: Language = ENGLISH) -> Slip:
    """The slip of what was found."""
    parts = [
        SlipPart(_article(one.thing), one.note, _rows(one.corrections, _article(one.thing))) for one in found.articles
    ]
    if found.actors:
        parts.append(SlipPart(None, "", _rows(found.actors, None)))
    sources = tuple(_article(thing) for thing in editions.new.of_kind("article"))
    return Slip(
        editions.new.title, between(editions, language), _edition(editions.old, language), sources, tuple(parts)
    )


def between(editions: Editions, language: Language = ENGLISH) -> str:
    """Which editions these are, with the days on which they were made."""
    values = {"old": editions.old.edition, "old_day": _day(editions.old, language), "day": _day(editions.new, language)}
    if editions.here:
        return language.say("What has changed since edition {old} of {old_day}, as of {day}.", **values)
    return language.say(
        "What edition {new} of {day} says differently from edition {old} of {old_day}.",
        new=editions.new.edition,
        **values,
    )


def nothing(editions: Editions, language: Language = ENGLISH) -> str:
    """What is said where there is nothing to correct."""
    if editions.here:
        return language.say(
            "Nothing on the sheets of edition {old} needs correcting: the lesson says the same here now.",
            old=editions.old.edition,
        )
    return language.say(
        "Nothing on the sheets of edition {old} needs correcting: edition {new} says the same.",
        old=editions.old.edition,
        new=editions.new.edition,
    )


def _edition(pack: Pack, language: Language) -> str:
    return language.say("edition {number}", number=pack.edition)


def _day(pack: Pack, language: Language) -> str:
    return describe(Moment.parse(pack.made), language)


def _rows(found: Sequence[Correction], article: Article | None) -> tuple[SlipRow, ...]:
    code = None if article is None else article.language or None
    return tuple(SlipRow(one.where, _words(one.old, code), _words(one.new, code)) for one in found)


def _words(excerpt: Excerpt, code: str | None) -> Words:
    return Words(excerpt.text, tuple(Range(start, end, bold=True) for start, end in excerpt.marks), code)


def _article(thing: Thing) -> Article:
    """An article of a lesson file, without its text."""
    content = cast("dict[str, Any]", thing.content)
    published = content["published"]
    return Article(
        0,
        thing.uuid,
        content["title"],
        content["author"],
        content["publication"],
        None if published is None else Moment.parse(published),
        bool(content["published_confirmed"]),
        content["origin"],
        content["language"],
        ArticleForm(content["form"]),
        content["edition"],
        "",
        "",
    )
