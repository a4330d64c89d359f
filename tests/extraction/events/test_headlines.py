"""Headlines of whole sentences, with the date that they tell."""

import pytest

from db.model.article import Span
from desktop.extraction.events.headlines import headline
from desktop.extraction.timex import timexes


def of(text: str, subject: str = "") -> str:
    dates = [timex.span for timex in timexes(text, published=None)]
    return headline(text, Span(0, len(text)), dates[0] if dates else None, subject)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "With the river rising, Townshend, the commander of Kut, surrendered his whole force on 29 April 1916.",
            "Townshend surrendered his whole force",
        ),
        ("French troops landed in Odessa, but withdrew in April 1919.", "French troops withdrew"),
        (
            "The Treaty of Versailles, which was signed on 28 June 1919, blamed Germany.",
            "The Treaty of Versailles was signed",
        ),
        ("Amundsen moved slowly, reaching the South Pole in December 1911.", "Amundsen reached the South Pole"),
        ("The club was founded in 1946 and is the oldest of the town.", "The club was founded"),
        ("Austria decided, in 1978, to forgo it.", "Austria decided to forgo it"),
        ("The squadron was led in 1782 by Suffren.", "The squadron was led by Suffren"),
        ("In 1916, however, the Allies left Gallipoli.", "The Allies left Gallipoli"),
        ("The Norwegian explorer Fridtjof Nansen crossed Greenland in 1888.", "Fridtjof Nansen crossed Greenland"),
        ("1917 also saw hunger in the towns.", "1917 saw hunger in the towns"),
        ("Howe gave the men pay in 1776 and pulled them all out.", "Howe gave the men pay and pulled them all out"),
        ("In 1975 Oslo held a vote on whether it should join a union of all the towns there.", "Oslo held a vote"),
        ("Having reached the town in 1776, Howe rested.", "Howe reached the town"),
        ("After leaving the town in 1776, Howe rested.", "Howe left the town"),
        ("His brother died in 1758 at the age of six.", "His brother died at the age of six"),
        ("The firm announced in 1996 it would close the mill.", "The firm announced it would close the mill"),
        ("The engagement of Nansen to the singer Eva Sars was announced in 1889.",
            "The engagement of Nansen was announced"),
        ("In 1911 the song “All That We Were” was sung.", "The song All That We Were was sung"),
        ("A troop of old volunteers led by two brothers from Bergen took the fort in 1808.",
            "A troop of old volunteers took the fort"),
        ("Rumours that Italy had changed sides in May 1915 were true.", "Italy had changed sides"),
    ],
)  # fmt: skip
def test_headline(text: str, title: str) -> None:
    assert of(text) == title


def test_a_name_stands_for_the_pronoun() -> None:
    assert of("In 1922 he received the Nobel Peace Prize.", "Fridtjof Nansen") == (
        "Fridtjof Nansen received the Nobel Peace Prize"
    )


def test_a_sentence_without_a_date_has_one_too() -> None:
    assert of("Oslo has quietly opened its archives.") == "Oslo has quietly opened its archives"
