"""The window's words in the user's language, by Qt's translation. What lies below the window is handed a Language."""

from collections.abc import Callable
from functools import cache

from desktop.wording.language import Language

CONTEXT = "Dramatis"
"""The one context of all catalogues in resources/i18n: a text means the same wherever it stands."""


def translate(text: str, number: int = -1) -> str:
    """The translation of an English text, or the text itself; see desktop.wording.language.Translate."""
    return _translator()(CONTEXT, text, "", number)


@cache
def _translator() -> Callable[[str, str, str, int], str]:
    # Imported late, so that whatever says words need not wait for Qt: see BEFORE_QT in desktop.__main__.
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate


def tr(text: str, /, **values: object) -> str:
    """An English text in the user's language, with the values in its {places}."""
    words = translate(text)
    return words.format(**values) if values else words


def trn(number: int, one: str, many: str, /, **values: object) -> str:
    """A counted text, such as "{n} actor" and "{n} actors", in the user's language."""
    return Language("", translate).count(number, one, many, **values)
