"""Whatever is read through the dialog, the window goes on meanwhile, a cancel ends it, and it ends in words."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from desktop.importers.document import Pasted
from desktop.importers.limits import SECONDS
from desktop.ui.new_article.dialog import NewArticleDialog
from desktop.ui.window import Window
from tests.importers import hostile_documents, hostile_web
from tests.ui.curating_rig import dialog_of
from tests.ui.new_article_rig import copy, data, drop
from tests.ui.rig import press, settle, wait_until_gone

LONGEST = 2_000 * SECONDS
"""Milliseconds after which reading has certainly been stopped."""
BETWEEN = 10
"""Milliseconds between two ticks."""
WEB = {f"{case.number} {case.name} {place}": case.content for place, case in enumerate(hostile_web.pages("/nowhere"))}
WEB_CASES = [name for name in WEB if name.split()[0] in ("35", "38", "40", "44")]
DOCUMENT_CASES = (
    "45 text bomb",
    "46 500,000 paragraphs",
    "54 EPUB bomb",
    "57 flate bomb",
    "63 scanned PDF",
    "64 truncated PDF",
)
BOOK = "book of thousands of paragraphs"
CASES = (*WEB_CASES, *DOCUMENT_CASES, BOOK)
OF_A_CAMPAIGN = ("40 paragraphs.html", "44 clipboard 20", "54 EPUB bomb")
"""How the cases begin that come to the window as another one does: they are read in tests/importers in any run."""
_LONG = 3
"""Texts that are read to their end are so many times longer in a campaign: the window has them to compare meanwhile."""


class Heart(QObject):
    """Ticks while the window's thread is free, and remembers the longest time that it was not."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ticks = 0
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.ticks += 1

    def rest(self) -> float:
        """The longest gap since it was asked last, in milliseconds."""
        self._tick()
        found, self.longest = self.longest, 0.0
        return 1000 * found


def source_of(case: str, times: int) -> tuple[str, bytes | Pasted]:
    """The name of a file and what is in it, `times` as long as it need be; what is pasted has no name."""
    if case == BOOK:
        words = "In 1917 the council of Omsk met again and spoke of bridges and schools until late at night. " * 5
        return "book.txt", "\n\n".join(f"{n} {words}" for n in range(6_000 * times)).encode()
    if case in WEB:
        content = WEB[case]
        if isinstance(content, Pasted) and "\n" in content.text:  # what is one line is refused for its length
            content = content._replace(text=content.text[-len(content.text) * times // _LONG :])
        return case.split()[1], content
    document = hostile_documents.CASES[case]
    return document.file, document.make()


def give(window: Window, folder: Path, name: str, content: bytes | Pasted) -> None:
    """Drop a file on the window, or paste."""
    if isinstance(content, Pasted):
        copy(data(text=content.text, html=content.html))
        window.actions_by_name["paste_article"].trigger()
    else:
        path = folder / name
        if not path.exists():
            path.write_bytes(content)
        assert drop(window, data(urls=[path]))


def wait_for_end(qtbot: QtBot, dialog: NewArticleDialog) -> None:
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is not dialog.waiting, timeout=LONGEST)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        whole = metafunc.config.getoption("campaign") > 1
        metafunc.parametrize("case", [case for case in CASES if whole or not case.startswith(OF_A_CAMPAIGN)])


def test_the_window_goes_on_while_something_hostile_is_read(
    case: str, window: Window, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], campaign: int
) -> None:
    name, content = source_of(case, _LONG if campaign > 1 else 1)
    heart = Heart(window)
    give(window, tmp_path, name, content)
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    beginning = heart.rest()
    wait_for_end(qtbot, dialog)
    gaps = {"beginning": beginning, "reading and showing": heart.rest()}
    assert heart.ticks > 1
    if dialog.pages.currentWidget() is dialog.check_page:
        assert dialog.check_page.blocks.words_kept > 0
        settle(qtbot, window)
        before = heart.ticks
        dialog.check_page.form.published.setEditText("1905-03-15")
        gaps["a date typed"] = heart.rest()
        qtbot.waitUntil(lambda: not dialog._later.isActive() and not window.tasks.busy, timeout=LONGEST)
        gaps["date compared"] = heart.rest()
        assert heart.ticks > before
    else:
        assert dialog.source_page.problem.isVisible()
        assert dialog.source_page.problem.text().rstrip().endswith(".")
    with capsys.disabled():
        print(f"\n{case}: {', '.join(f'{part} {gap:.0f} ms' for part, gap in gaps.items())}")
    dialog.reject()
    wait_until_gone(qtbot, dialog)
    cancel(window, qtbot, tmp_path, name, content)


def cancel(window: Window, qtbot: QtBot, folder: Path, name: str, content: bytes | Pasted) -> None:
    """Begin again, and stop it with Escape."""
    give(window, folder, name, content)
    dialog = dialog_of(qtbot, window, NewArticleDialog)
    if dialog.pages.currentWidget() is dialog.waiting:
        press(dialog, Qt.Key.Key_Escape)
        wait_for_end(qtbot, dialog)
        assert dialog.pages.currentWidget() is dialog.source_page
        assert not dialog.source_page.problem.isVisible()
    dialog.reject()
    wait_until_gone(qtbot, dialog)
