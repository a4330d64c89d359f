"""The language of the window: which one it is, and the catalogues that Qt's translation reads."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.settings import resource
from desktop.ui.words import translate
from desktop.wording.language import ENGLISH, Language

SYSTEM = "system"
NAMES = {
    "en": "English",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
}
"""The languages of the window by code, each in its own words: whoever looks for one may read no other."""

_CATALOGUE = "catalogue"
_LOCALES = {"ar": "ar_AE"}
"""Where a language alone would not do: Arabic with the digits 0 to 9, which our own words use."""


def install(application: QGuiApplication, wanted: str) -> Language:
    """Give the application's words and dialogs another language, and return it.

    `wanted` is a code of NAMES, or "system" for the first language of the desktop that is among them. Words that
    stand already stay as they are: Qt tells the widgets by QEvent.LanguageChange.
    """
    for old in application.findChildren(QTranslator, _CATALOGUE, Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    code = chosen(wanted)
    language = ENGLISH
    if code != ENGLISH.code:
        language = Language(code, translate)
        from PySide6.QtCore import QLibraryInfo  # imported late: English needs no catalogue

        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for catalogue in (of_qt / f"qtbase_{code}.qm", resource(f"i18n/{code}.qm")):
            _install(application, catalogue)
    direction = Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    if application.layoutDirection() != direction:
        application.setLayoutDirection(direction)
    return language


def adopt_locale(code: str) -> None:
    """Have Qt's own widgets write numbers and dates as the language does; not before the first paint.

    They are written as in the user's country where the language is spoken there.
    """
    from PySide6.QtCore import QLocale  # imported late: the names of all languages and countries take 60 ms

    system = QLocale.system()
    if code in _LOCALES:
        QLocale.setDefault(QLocale(_LOCALES[code]))
    else:
        QLocale.setDefault(system if system.name().partition("_")[0] == code else QLocale(code))


def chosen(wanted: str) -> str:
    """The code of the language that `wanted` stands for; English where nothing fits."""
    if wanted != SYSTEM:
        return wanted if wanted in NAMES else ENGLISH.code
    preferred = (name.partition(".")[0].replace("-", "_").partition("_")[0] for name in _system_languages())
    return next((code for code in preferred if code in NAMES), ENGLISH.code)


def _system_languages() -> list[str]:
    """The languages that the desktop asks for, the dearest first, such as "de_CH" or "de-CH"."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale  # imported late: see adopt_locale

        return QLocale.system().uiLanguages()
    # Elsewhere Qt reads the same variables (gettext, "Specifying a Priority List of Languages").
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    if locale in ("", "C", "POSIX") or locale.startswith("C."):
        return []
    return [*os.environ.get("LANGUAGE", "").split(":"), locale]


def _install(application: QGuiApplication, catalogue: Path) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_CATALOGUE)
    if translator.load(str(catalogue)):  # without it there are English words, which is no reason to stop
        QCoreApplication.installTranslator(translator)
