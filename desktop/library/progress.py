"""How practice of a library goes: its figures, and a summary of them that a pupil may hand in."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path

from db.model.moment import Moment
from db.model.progress import Counted, Tally
from db.progress import Progress
from desktop.library.library import Library
from desktop.library.practising import MACHINE, Time, decks_of
from desktop.practice.options import begin_of
from desktop.practice.progress import Known, ProgressFigures, figures, first_days
from desktop.sharing.cells import Cell, comma_separated
from desktop.wording.dates import describe
from desktop.wording.language import ENGLISH, Language

WEEKS = 12
"""The weeks of a term, which are shown if nothing is said."""
YEAR = 53
_MONDAY = 1

HEADS = (
    "Article", "Week of", "Answers", "Right", "Minutes", "New cards", "Came again", "Known of these",
)  # fmt: skip


def practised_articles(library: Library) -> dict[int, str]:
    """The titles of the articles that there are figures of, by id.

    Raises:
        LibraryError: the library cannot be read.
    """
    return library.articles.titles(Progress(library.store).article_ids())


def read_progress(
    library: Library,
    language: Language = ENGLISH,
    time: Time = MACHINE,
    *,
    weeks: int = WEEKS,
    week_begins: int = _MONDAY,
    article_ids: Collection[int] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ProgressFigures:
    """The figures of the last weeks, this one included; of some articles, or of all that were practised if None.

    `week_begins` is 1 for Monday to 7. The articles' cards are made anew: for the background.

    Raises:
        LibraryError: the library cannot be read.
    """
    now, log = time.clock(), Progress(library.store)
    wanted = [one for one in log.article_ids() if article_ids is None or one in article_ids]
    begins = first_days(now, weeks, week_begins, time.zone)
    counted = log.counted([begin_of(day, time.zone) for day in begins])
    if article_ids is not None:
        counted = Counted({key: one for key, one in counted.weeks.items() if key[1] in article_ids}, counted.cards)
    decks = decks_of(library, wanted, language, cancelled)
    known = Known(
        decks,
        library.practice.memories(wanted),
        {one.article_id for one in library.practice.learning()},
        library.articles.titles(wanted),
        log.actor_names({uuid for deck in decks.values() for card in deck for uuid in card.about}),
    )
    return figures(known, counted, begins, now, time.zone)


def table(found: ProgressFigures) -> bytes:
    """The figures as comma-separated values, a row for each article and week in which it was practised."""
    return comma_separated(HEADS, _rows(found))


def _rows(found: ProgressFigures) -> Iterator[tuple[Cell, ...]]:
    for article in found.articles:
        for week in found.weeks:
            tally = week.articles.get(int(article.key), Tally())
            if tally.answers:
                minutes = round(tally.milliseconds / 60_000)
                others = tally.answers, tally.right, minutes, tally.new, tally.spaced, tally.kept
                yield (article.name, week.begin.isoformat(), *others)


def write_summary(
    found: ProgressFigures,
    target: Path,
    language: Language = ENGLISH,
    *,
    about: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a summary that can be handed in: a PDF of one page or, where the name ends in .csv, a table.

    `about` is the title of the article, or says that these are all. Nothing is sent anywhere.

    Raises:
        SheetCancelled: `cancelled` said so; nothing was written.
        StorageError: the file cannot be written; one that was there is as it was.
    """
    if target.suffix.lower() == ".csv":
        from desktop.sheets.saving import save

        save(table(found), target)
        return
    from desktop.library.progress_page import summary_of  # imported late, as what follows: a table needs no sheet
    from desktop.sheets.content.summary import summary_handout, summary_lesson
    from desktop.sheets.plain import write_handout

    page = summary_of(found, about, language)
    lesson, handout = summary_lesson(page, language), summary_handout(page, language)
    write_handout(target, lesson, handout, language=language, fields=True, cancelled=cancelled)


def day_words(day: date, language: Language, *, short: bool = False) -> str:
    """A day in words."""
    return describe(Moment.parse(day.isoformat()), language, short=short)
