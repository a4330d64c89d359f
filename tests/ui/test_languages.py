"""The window in other languages: Qt's words and ours, the direction, and that no text of it stays English."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db.model.lesson import Lesson
from db.model.moment import Moment
from desktop.library.guide import read_pages
from desktop.library.lessons import read_lesson
from desktop.settings import resource
from desktop.ui import languages
from desktop.ui.dialogs.help import ways
from desktop.ui.new_article.details import LANGUAGES, language_name
from desktop.ui.words import translate, trn
from desktop.wording.dates import describe
from desktop.wording.language import Language
from tests import translations
from tests.ui.conftest import Open, Said
from tests.ui.rig import ROOT, settle

OPEN, CLOSE = "⟦", "⟧"
MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*(?:{CLOSE}|…|$)")
SHORTEST_CUT = 12
"""Letters of a title that must be left before its end is cut off, so that a word of the window is none."""
KEYS = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:Ctrl|Alt|Shift|Meta|F\d+|Esc|Enter|Return|PgUp|PgDown|Home|End|Del|Ins|Up|Down|Left|Right|Space|Tab|Backspace|[A-Z])\b"
)
OWN_NAMES = {
    "Dramatis", "Literata", "Atkinson Hyperlegible", "Inter", "Amiri", "Noto Serif Hebrew", "Lucide", "PDF", "A4",
    *languages.NAMES.values(),
    *(language_name(code) for code in LANGUAGES),
}  # fmt: skip
"""What bears the same name in every language."""
OF_QT = {"Scroll Left", "Scroll Right"}
"""Words of Qt's own widgets, which Qt's catalogue translates."""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    languages.install(qapp, "en")
    QLocale.setDefault(QLocale.system())


def buttons() -> set[str]:
    """What Qt's own dialogs would say."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return {button.text().replace("&", "") for button in box.buttons()}


@pytest.mark.parametrize(
    ("code", "cancel", "date"),
    [
        ("de", "Abbrechen", "11. Januar 2017"),
        ("es", "Cancelar", "11 de enero de 2017"),
        ("fr", "Annuler", "11 janvier 2017"),
        ("ru", "Отмена", "11 января 2017"),
        ("ar", "ألغِ", "\u200f11 يناير 2017"),
        ("en", "Cancel", "11 January 2017"),
    ],
)
def test_a_language_is_installed_whole(application: QApplication, code: str, cancel: str, date: str) -> None:
    language = languages.install(application, code)

    assert language.code == code
    assert describe(Moment("2017-01-11"), language) == date
    assert buttons() == {cancel}
    rtl = Qt.LayoutDirection.RightToLeft
    assert (application.layoutDirection() == rtl) == (code == "ar")
    languages.adopt_locale(code)
    assert QLocale().name().partition("_")[0] == code
    assert QLocale().zeroDigit() == "0"


def test_another_language_takes_the_place_of_the_one_before(application: QApplication) -> None:
    for code in ("ar", "de", "fr"):
        languages.install(application, code)
    assert buttons() == {"Annuler"}
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    assert len(application.findChildren(QTranslator)) == 2

    assert languages.install(application, "en").code == "en"
    QCoreApplication.sendPostedEvents(None, 52)
    assert buttons() == {"Cancel"}
    assert application.findChildren(QTranslator) == []
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_nobody_knows_is_english(application: QApplication) -> None:
    assert languages.install(application, "tlh").code == "en"


@pytest.mark.parametrize(
    ("spoken", "code"),
    [("de_AT.UTF-8", "de"), ("fr_CA.UTF-8", "fr"), ("ar_LY.UTF-8", "ar"), ("sv_SE.UTF-8", "en"), ("C", "en")],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not read LC_ALL")
def test_the_desktop_is_followed(spoken: str, code: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", "from desktop.ui.languages import chosen; print(chosen('system'))"],
        cwd=ROOT,
        env={**os.environ, "LC_ALL": spoken, "LANGUAGE": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.split() == [code], run.stderr


def test_settings_and_catalogues_name_the_same_languages() -> None:
    assert languages.NAMES.keys() == {"en", *translations.FORMS}


@pytest.fixture(scope="module")
def marks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of no language: every text that can be translated stands in marks."""
    texts, _ = translations.collect()
    catalogue = {
        text: translations.Message((f"{OPEN}{text.source}{CLOSE}",) * (2 if text.counted else 1), True)
        for text in texts
    }
    path = tmp_path_factory.mktemp("marks") / "marks.ts"
    translations.write(path, "de", catalogue)
    translations.release(path, path.with_suffix(".qm"))
    return path.with_suffix(".qm")


@pytest.fixture
def language() -> Language:
    """A language that is not there: words come from whichever translator is installed."""
    return Language("xx", translate)


@pytest.fixture
def marking(qapp: QApplication, marks: Path) -> Iterator[None]:
    """Every window that is opened speaks in marks."""
    translator = QTranslator()
    assert translator.load(str(marks))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def left_over(text: str, content: Iterable[str]) -> str:
    """What of a text was neither translated nor comes from the library; empty where no letter of it is left.

    A list shows a long title of the library with its end cut off.
    """
    while text != (text := MARKED.sub(" ", text)):
        pass
    content = tuple(content)
    text = "\n".join(line for line in text.split("\n") if not _is_cut(line.strip(), content))
    for words in content:
        text = text.replace(words, " ")
    text = KEYS.sub(" ", text)
    return text if any(sign.isalpha() for sign in text) else ""


def _is_cut(line: str, content: Sequence[str]) -> bool:
    beginning = line.removesuffix("…").rstrip()
    return line.endswith("…") and len(beginning) >= SHORTEST_CUT and any(one.startswith(beginning) for one in content)


def content_of(lesson: Lesson) -> set[str]:
    """Every string of a lesson."""
    found: set[str] = set()
    waiting: list[object] = [lesson._asdict()]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, str):
            found.add(thing)
        elif isinstance(thing, dict):
            waiting += thing.values()
        elif isinstance(thing, tuple | list):
            waiting += thing
    return {words for words in found if any(sign.isalpha() for sign in words)}


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget that somebody may see or hear, with what it is."""
    for name in ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle"):
        yield name, getattr(widget, name)()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox() | QMenu():
            yield "title", widget.title()
        case QLineEdit() | QTextEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(row)) for row in range(widget.count()))
        case QTabBar() | QTabWidget():
            yield from (("tab", widget.tabText(row) + widget.tabToolTip(row)) for row in range(widget.count()))
        case QAbstractItemView():
            yield from (("row", text) for text in rows_of(widget.model()))
        case QMainWindow() if widget.statusBar() is not None:
            yield "message", widget.statusBar().currentMessage()
    for action in widget.actions():
        yield from (("action", text) for text in (action.text(), action.toolTip(), action.statusTip()))


def rows_of(model: QAbstractItemModel | None) -> Iterator[str]:
    for row in range(0 if model is None else min(model.rowCount(), 50)):
        index = model.index(row, 0, QModelIndex())
        for role in ("DisplayRole", "ToolTipRole", "AccessibleTextRole", "AccessibleDescriptionRole"):
            value = index.data(getattr(Qt.ItemDataRole, role))
            if isinstance(value, str):
                yield value


def english(content: list[str], seen: set[str]) -> Iterator[str]:
    """The texts of all widgets that are not translated, each only once; `seen` gets every text."""
    tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in [child for top in tops for child in (top, *top.findChildren(QWidget))]:
        for what, text in texts_of(widget):
            if text not in seen and text not in OF_QT and left_over(text, content):
                yield f"{type(widget).__name__} {what}: {text!r}"
            seen.add(text)


def test_no_text_of_the_window_stays_english(
    marking: None, open_window: Open, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    captions = trap_file_dialogs(monkeypatch)
    window = open_window(size=(1280, 800))
    lessons = [read_lesson(window.library, found.id) for found in window.library.articles.summaries()]
    titles = {page.title for page in read_pages(resource("help"), "en", ways())}
    faces = {path.stem.partition("-")[0] for path in resource("fonts").glob("*.ttf")}
    own = OWN_NAMES | {str(window.library.path)} | titles | faces
    content = sorted(set().union(*map(content_of, lessons), own), key=len)[::-1]
    seen: set[str] = set()
    found = list(english(content, seen))
    for name, action in window.actions_by_name.items():
        if name == "quit" or not action.isEnabled():
            continue
        action.trigger()
        settle(qtbot, window)
        QCoreApplication.processEvents()
        found += english(content, seen)
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
    found += [f"message: {text!r}" for text in [*said.messages, *captions] if left_over(text, content)]
    said.messages.clear()
    assert not found, "\n".join(found)
    assert sum(OPEN in text for text in seen) > 250  # menus, panes and dialogs were there to be looked at


def trap_file_dialogs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take the place of the system's own dialogs, which would wait for somebody; the list gets what they would say."""
    captions: list[str] = []

    def ask(_parent: QWidget, caption: str, _folder: str = "", filters: str = "", **_more: object) -> tuple[str, str]:
        captions.extend((caption, re.sub(r"\*\.?\w*", "", filters)))
        return "", ""

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    return captions


def test_counted_texts_are_translated_as_such(marking: None) -> None:
    assert trn(3, "mentioned once", "mentioned {n} times") == f"{OPEN}mentioned 3 times{CLOSE}"


def test_the_search_sees_what_is_english() -> None:
    assert left_over(f"{OPEN}Paragraph 3 of 12{CLOSE} · Haftar (Ctrl+O)", ["Haftar"]) == ""
    assert left_over(f"{OPEN}a {OPEN}b{CLOSE} c{CLOSE}", []) == ""
    assert left_over(f"{OPEN}that was eli…", []) == ""
    assert left_over(f"{OPEN}said{CLOSE} and unsaid", []).split() == ["and", "unsaid"]
