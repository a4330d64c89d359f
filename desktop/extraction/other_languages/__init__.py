"""Suggestions for texts that are not English: weaker, and said to be so.

Names are found by their capital letters, dates by a strict grammar over dateparser's words for months and weekdays.
"""

from desktop.extraction.other_languages.dates import dates
from desktop.extraction.other_languages.names import names_by_capitals
from desktop.extraction.other_languages.words import weaker

__all__ = ["dates", "names_by_capitals", "weaker"]
