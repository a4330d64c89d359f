"""The designer of 1024 by 700 and the dialogs over it, for the test that nothing is cut at any scale.

`python -m tests.ui.designer.scaled LIBRARY FOLDER LANGUAGE:THEME` prints a line for each thing that is cut. Its
pictures lie in build/screenshots/.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.library.library import Library
from desktop.settings import Places, Settings
from desktop.ui import languages
from desktop.ui.designer.designer import Designer
from desktop.ui.look import Look
from desktop.ui.tasks import Tasks
from tests.ui.designer.opening import AROUND, opened_over
from tests.ui.scaled import SIZE, clipped, save


def faults(designer: Designer, name: str) -> Iterator[str]:
    """What is cut; `name` is that of the pictures."""
    yield from (f"parts: {fault}" for fault in clipped(designer))
    save(designer, f"{name}-designer")
    designer.side.tabs.setCurrentIndex(1)
    designer.side.sheet.more.click()
    yield from (f"whole sheet: {fault}" for fault in clipped(designer.side.sheet))
    save(designer, f"{name}-whole-sheet")
    for around in AROUND:
        with opened_over(designer, around) as dialog:
            yield from (f"{around}: {fault}" for fault in clipped(dialog))
            screen = dialog.screen().availableSize()
            if dialog.width() > screen.width() or dialog.height() > screen.height():
                yield f"{around}: larger than the screen, {dialog.size().toTuple()}"
            save(dialog, f"{name}-{around}")


def _main(path: Path, folder: Path, code: str, theme: str) -> None:
    application = QApplication(sys.argv)
    settings = Settings(theme=theme, language=code)
    look = Look(settings, Places(folder / "data", folder / "config", folder / "cache").cache,
                languages.install(application, code))  # fmt: skip
    look.dress()
    tasks = Tasks()
    with Library.open(path) as library:
        designer = Designer(library, library.articles.summaries()[0].id, tasks, folder, look)
        designer.resize(*SIZE)
        designer.show()
        while designer.made is None or designer.preview.busy:
            application.processEvents()
        for fault in faults(designer, f"2-{code}-{theme}"):
            sys.stdout.write(f"{fault}\n")
        designer.close()
        tasks.finish()
        application.processEvents()
    sys.stdout.write("done\n")


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3].split(":"))
