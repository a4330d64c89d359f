"""An independent search for answers in what a student can read. It shares no code with desktop/exercises.

A test of a whole sheet calls `leaks` for each item with the text of all pages, without that item's own options and the
bank of its exercise, and without its own prompt where that names the right and the wrong answer alike (true or false).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from desktop.exercises.values import Exercise, Item

ABBREVIATED = 3
_PREFIXES = "(?:[وف]?(?:[بك]?ال|لل|[بكل])?|[ושהבלמכ]{0,3})"
_ENGLISH: str = "january february march april may june july august september october november december"
_RUSSIAN: str = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр"
_SHORT_ENDINGS = "(?:[aeiouy]|[aei]?ns?|ians?|ese|ish|s|es|'s|er|ers|is|i)?"
_INFLECTED = "(?:а|у|ом|е|ы|ов|ам|ами|ах|ой|ою|я|ю|ем|ей|и|ии|ию|ием|ией)?"


def bare(text: str) -> str:
    """A text without accents, capitals kept; hyphens at the ends of lines are taken out, blanks made one."""
    text = re.sub("[\u00ad\u0640\u200b-\u200f\u2060]", "", text)
    text = re.sub(r"(?<=\w)-\n(?=\w)", "", text).replace("’", "'").replace("‘", "'")
    apart = unicodedata.normalize("NFKD", text)
    return re.sub(r"\s+", " ", "".join(letter for letter in apart if unicodedata.category(letter) != "Mn"))


def leaks(text: str, forms: Iterable[str]) -> list[str]:
    """Each form that stands in a text, with the words around it: "haftar: …gave General Haftar’s forces…"."""
    kept = bare(text)
    small = kept.casefold()
    found: list[str] = []
    for form in dict.fromkeys(forms):
        for pattern, cased in _patterns(bare(form).strip()):
            hit = re.search(pattern, kept if cased else small)
            if hit:
                found.append(f"{form}: …{kept[max(0, hit.start() - 30) : hit.end() + 30]}…")
                break
    return found


def _patterns(form: str) -> list[tuple[str, bool]]:
    """Patterns that find a form, and whether capitals matter."""
    if not re.search(r"\w", form):
        return []
    small = form.casefold()
    if form.isupper() and form.isalpha() and len(form) <= ABBREVIATED + 1:
        dotted = r"\.".join(form)
        return [(rf"(?<!\w){form}s?(?!\w)", True), (rf"(?<![\w.]){dotted}(?!\w)", True)]
    if re.search(r"\d", form):
        return [(rf"(?<!\d){_loose(small)}(?!\d)", False), *_dates(small)]
    if re.search("[\u0590-\u08ff]", small):
        stem = small.removeprefix("ال")
        return [
            (rf"(?<!\w){_PREFIXES}{re.escape(stem[:-1] if stem[-1] in 'ةهىيا' and len(stem) > 3 else stem)}", False)
        ]
    if re.search("[\u3040-\u9fff]", small):
        return [(re.escape(small), False)]
    if len(form) <= ABBREVIATED:
        return [(rf"(?<!\w){re.escape(form)}(?!\w)", form != small)]
    if " " in small or "-" in small:
        return [(rf"(?<!\w){_loose(small[:-1] if small[-1] in 'aeiouyаеиоуыяюьй' else small)}", False)]
    if re.search("[а-я]", small):
        stem = small[:-1] if small[-1] in "аеиоуыэюяьй" and len(small) > 4 else small
        return [(rf"(?<!\w){stem}{_INFLECTED}(?!\w)" if len(stem) < 5 else stem, False)]
    if len(small) < 6:
        return [(rf"(?<!\w){re.escape(small)}{_SHORT_ENDINGS}(?!\w)", False)]
    return [(re.escape(small[:-1] if small[-1] in "aeiouy" else small), False)]


def _loose(form: str) -> str:
    """Words of a form with any blank, hyphen or stop between them; figures alone need more than a blank."""
    if re.search(r"[^\W\d]", form):
        words = r"[\s\-–./,']{1,3}".join(re.escape(word) for word in re.findall(r"\w+", form))
        # The same day of another year is another date: "11 September" is not told by "11 September 2016".
        return words + r"(?!,? \d{4}(?!\d))" if re.fullmatch(r"\d\d? [^\W\d]+|[^\W\d]+ \d\d?", form) else words
    return r"(?: ?[\-–/] ?|\.)".join(re.escape(word) for word in re.findall(r"\w+", form))  # "2016. 11" is two figures


def _dates(form: str) -> list[tuple[str, bool]]:
    """A day or a month of a year, as English and Russian write it."""
    english, russian = _ENGLISH.split(), _RUSSIAN.split()
    months = "|".join(english)
    hit = re.fullmatch(rf"(?:(\d\d?) )?({months})(?: (\d{{3,4}}))?", form)
    if hit is None or not (hit[1] or hit[3]):
        return []
    number = english.index(hit[2])
    name = f"(?:{hit[2][:3]}[a-z]*\\.?|{russian[number]}[а-я]*)"
    if hit[1]:
        other = rf"(?!,? (?!{hit[3]})\d{{4}}(?!\d))" if hit[3] else r"(?!,? \d{4}(?!\d))"  # in another year
        day = rf"(?<!\d)0?{hit[1]}(?:st|nd|rd|th)? {name}(?!\w)"
        return [(day + other, False), (rf"{name} {hit[1]}(?!\d){other}", False)]
    return [(rf"{name},? {hit[3]}(?!\d)", False)]


def elsewhere(exercises: Sequence[Exercise], always: Sequence[str], item: Item, *, own_prompt: bool = True) -> str:
    """All that a student can read on a sheet without the text, without an item's own options and bank."""
    pieces = [*always]
    for exercise in exercises:
        own = any(one is item for one in exercise.items)
        pieces += () if own else exercise.bank
        for one in exercise.items:
            if one is not item:
                pieces += [one.prompt, *one.options]
            elif own_prompt:
                pieces.append(one.prompt)
    return ("\n" * 6).join(pieces)
