"""How a date was found, in sentences for people."""

from db.model.moment import Moment
from db.model.sentence import Sentence
from desktop.extraction.timex.points import day_text
from desktop.wording.dates import describe
from desktop.wording.language import Language

STATED = Sentence("The text says the date itself.")
NOT_PUBLISHED = Sentence("The date depends on the day of publication, which is not confirmed.")
MISDATED = Sentence(
    "The text reads like news of an earlier time than the publication date, so that no year is worked out."
)
HISTORY = Sentence("The text tells history: a date without its year takes it from the date told before it.")
NEWS_WITHOUT_DATE = Sentence(
    "The text reads like news without a confirmed publication date: dates without their year stay open."
)
NO_ANCHOR = Sentence("The text does not say what this date counts from.")
VAGUE = Sentence("The text says no exact time.")
SAID_AGAIN = Sentence("The text says the date before it once more.")
LENGTH = Sentence("A length of time, not a date.")
REPEATED = Sentence("Something that happens again and again, not a date.")
CLOCK = Sentence("A time of day; times of day are left out.")


class _Unsaid(Language):
    """Says nothing yet: keeps the words as sentences, so that they can be said in any language later."""

    def say(self, text: str, /, **values: object) -> str:
        return Sentence(text, **values)


def moment_words(moment: Moment) -> str:
    """A date in words that can still be said in any language."""
    return describe(moment, _Unsaid())


def _date(edtf: str) -> str:
    return moment_words(Moment.parse(edtf))


def news(published: int) -> Sentence:
    """How the dates of a news text are worked out."""
    return Sentence(
        "The text reads like news: a date without its year is counted from the publication date, {date}.",
        date=_date(day_text(published)),
    )


def part_of_month(words: str, rule: Sentence) -> Sentence:
    """A rule of its own for "early March": a date has no smaller part of a month than a day."""
    return Sentence("{rule} “{words}” is a part of that month; the date has the whole of it.", rule=rule, words=words)


def borrowed(words: str, edtf: str) -> Sentence:
    """A year that stands with the next date: "July and November 2016"."""
    return Sentence("The year of “{words}” stands with the date beside it: {date}.", words=words, date=_date(edtf))


def last_before(words: str, published: int) -> Sentence:
    """News, looking back."""
    return Sentence(
        "“{words}” names no year or week: the last one before the publication date, {date}, is meant.",
        words=words,
        date=_date(day_text(published)),
    )


def next_after(words: str, published: int) -> Sentence:
    """News, looking ahead."""
    return Sentence(
        "“{words}” names no year or week, and the sentence looks ahead: the next one after the publication "
        "date, {date}, "
        "is meant.",
        words=words,
        date=_date(day_text(published)),
    )


def from_published(words: str, published: int) -> Sentence:
    """Yesterday, last year."""
    return Sentence(
        "“{words}” is counted from the publication date, {date}.", words=words, date=_date(day_text(published))
    )


def from_narrative(words: str, edtf: str) -> Sentence:
    """History: the year is carried on."""
    return Sentence(
        "“{words}” names no year: the text tells history, and the date told before it is {date}.",
        words=words,
        date=_date(edtf),
    )


def continued(words: str, edtf: str) -> Sentence:
    """News that goes on telling of what it has just dated."""
    return Sentence("“{words}” names no year: the date told just before it is {date}.", words=words, date=_date(edtf))


def from_before(words: str, edtf: str) -> Sentence:
    """Two days later."""
    return Sentence("“{words}” is counted from the date told before it, {date}.", words=words, date=_date(edtf))


def from_after(words: str, edtf: str) -> Sentence:
    """The first date of a history without a year."""
    return Sentence("“{words}” names no year: the next date told has it, {date}.", words=words, date=_date(edtf))
