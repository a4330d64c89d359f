"""python -m tests.bundle [--runs N]: bundle the program, try the bundle, and print its size and how fast it starts.

What is tried is a copy in a folder with blanks and letters of several scripts in its name. The floor is a bare Qt
window that is bundled in the same way. A goal that is missed changes nothing; a try that fails ends with code 1.
"""

import argparse
import html
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from docx import Document
from pypdf import PdfReader

from desktop.importers.limits import MEMORY, SECONDS
from desktop.importers.wire import Answer, Request, pack_request
from desktop.library import reviewing
from desktop.library.library import Library
from tests.importers import documents, pages
from tests.importers.rig import AT_IMPORT

ROOT = Path(__file__).resolve().parents[1]
BUILT = ROOT / "build/dist"
PROGRAM = "dramatis-console.exe" if sys.platform == "win32" else "dramatis"
BARE = "bare.exe" if sys.platform == "win32" else "bare"
MEGABYTE = 1_000_000
# The GNU libraries under the GPL that Python is often linked with.
UNDER_THE_GPL = ("libreadline", "readline.", "libgdbm", "_gdbm.", "libhistory")
FOR_SOURCE = "refused: open ('struct.py',"
"""A hook of PyInstaller loads PySide6 first, which looks for the source of what is imported after it."""
USER_FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")


class Bundle(NamedTuple):
    """A copy of the bundled program, and the home of the one who runs it."""

    folder: Path
    home: Path

    def run(self, *words: str | Path, code: int = 0, given: bytes = b"") -> subprocess.CompletedProcess[str]:
        """Run it without a screen, give it its input, and see to it that it ends with this exit code."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "PYTHON"))}
        environment = {**kept, **dict.fromkeys(USER_FOLDERS, str(self.home)), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [self.folder / PROGRAM, *words],
            cwd=self.folder.parent,
            env=environment,
            input=given.decode("ascii"),
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == code, f"{words} ended with {done.returncode}: {done.stderr}"
        return done

    def written(self) -> list[Path]:
        """The files in the home."""
        return [path for path in self.home.rglob("*") if path.is_file()]


def build(*options: str) -> None:
    """Bundle the program, or with --bare its floor."""
    places = ["--distpath", str(BUILT), "--workpath", str(ROOT / "build/work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build.spec"]
    cache = {"PYINSTALLER_CONFIG_DIR": str(ROOT / "build/cache")}
    subprocess.run([*command, "--", *options], cwd=ROOT, env=os.environ | cache, check=True)


def commands(bundle: Bundle) -> None:
    """Each command says what it says from source, of the library that the first start puts into the user's place."""
    assert "Russia’s wager in Libya" in bundle.run("list").stdout
    assert "Khalifa Haftar" in bundle.run("show", "1").stdout
    assert "whole, 3 articles" in bundle.run("check").stdout
    assert bundle.written(), "the library of an ordinary bundle lies in the user's place"


def sheet(bundle: Bundle) -> None:
    """The PDF is read back: text, the table of actors, and a name in Arabic letters, which takes shaping and a face."""
    pdf = bundle.folder.parent / "Blätter.pdf"
    bundle.run("sheet", "1", "--out", pdf)
    text = read_back(pdf)
    assert "Russian special forces" in text
    assert "Khalifa Haftar" in text
    assert any("\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufeff" for letter in text)


def handouts(bundle: Bundle) -> None:
    """A test and its answers are read back in every form; the words of an article are divided."""
    for suffix in SHEETS:
        path = bundle.folder.parent / f"Prüfung{suffix}"
        bundle.run("sheet", "1", "--preset", "test", "--copy", "both", "--out", path)
        text = read_back(path)
        assert "Russia’s wager in Libya" in text, path.name
        assert "Government of National Accord" in text, path.name
        assert "Answers" in text, path.name
    source, pdf = bundle.folder.parent / "Urteil.txt", bundle.folder.parent / "Urteil.pdf"
    source.write_text("Das Urteil\n\n" + LONG_WORDS * 12, "utf-8")
    words = ["--library", bundle.folder.parent / "Urteil.dramatis"]
    bundle.run("import", source, "--published", "2017-03-15", *words)
    bundle.run("sheet", "1", "--out", pdf, *words)
    text = read_back(pdf)
    assert "-\n" in text
    assert LONG_WORDS.strip() in " ".join(text.replace("-\n", "").split())


def sharing(bundle: Bundle) -> None:
    """A lesson file goes into another library, and cards into a file for Anki: both take files that lie beside code."""
    lesson, cards = bundle.folder.parent / "Stunde.dramatis", bundle.folder.parent / "Karten.apkg"
    bundle.run("share", "1", "--out", lesson)
    pupil = ["--library", bundle.folder.parent / "Schülerin.dramatis"]
    bundle.run("import", lesson, *pupil)
    assert "Russia’s wager in Libya" in bundle.run("list", *pupil).stdout
    bundle.run("export", "1", "--to", "anki", "--out", cards)
    with zipfile.ZipFile(cards) as package:
        assert "collection.anki2" in package.namelist()
    bundle.run("progress", "--out", bundle.folder.parent / "Fortschritt.pdf", code=1)  # nobody has practised yet


SHEETS = (".pdf", ".html", ".docx")
LONG_WORDS = "Die Bundesverfassungsgerichtsentscheidung beeinflusst Wirtschaftsförderungsmaßnahmen. "


def read_back(sheet: Path) -> str:
    """The text of a sheet in any form."""
    if sheet.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(sheet).pages)
    if sheet.suffix == ".docx":
        document = Document(str(sheet))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    return html.unescape(sheet.read_text("utf-8"))


def reading(bundle: Bundle) -> None:
    """The hidden verb answers with the text of a file of every format, and asks for nothing that is refused."""
    for path, words in files_of_every_format(bundle.folder.parent).items():
        done = bundle.run("read-document", given=pack_request(Request(path, None, MEMORY, SECONDS)))
        answer = Answer()
        for line in done.stdout.splitlines(keepends=True):
            answer.take(line.encode("utf-8"))
        assert answer.is_whole, f"{path.name} was not answered"
        assert any(words in block.text for read in answer.documents for block in read.blocks), (
            f"{path.name} has lost text"
        )
        said = [line for line in done.stderr.splitlines() if not line.startswith((AT_IMPORT, FOR_SOURCE))]
        assert said == [], f"{path.name}: {said}"


def importing(bundle: Bundle) -> None:
    """Without a window, files become articles with suggestions, in English and where dates are in other words."""
    files = files_of_every_format(bundle.folder.parent)
    target = bundle.folder.parent / "Schule.dramatis"
    bundle.run("import", *files, "--published", "2017-03-15", "--library", target)
    with Library.open(target, write=False) as library:
        articles = library.articles.summaries()
        assert len(articles) == len(files)
        for article in articles:
            kinds = {one.kind.value for one in reviewing.suggestions(library, article.id)}
            assert "event" in kinds, f"nothing was suggested for {article.title}"


def files_of_every_format(folder: Path) -> dict[Path, str]:
    """A file of every format, no two with the same text, and the words that are to be found in it."""
    made: dict[str, bytes] = {"page.html": pages.PAGE.encode(), "ville.txt": "\n\n".join(FRENCH).encode("cp1252")}
    makers = {"docx": documents.word, "odt": _open_text, "rtf": documents.rich, "pdf": documents.paper, "epub": _book}
    for suffix, make in makers.items():
        made[f"valley.{suffix}"] = make((f"This came as {suffix}.", *documents.ENGLISH))
    words = {".html": pages.PARTS[0], ".txt": FRENCH[1]}
    found: dict[Path, str] = {}
    for name, data in made.items():
        path = folder / name
        path.write_bytes(data)
        found[path] = words.get(path.suffix, documents.ENGLISH[3])
    return found


FRENCH = (
    "La vallée et son pont",
    "Le 3 mars 2017, le président Tomas Amir a rencontré la délégation à Genève. Où ira l’été, nul ne le sait.",
    "Le conseil de la vallée a voté le 12 avril 2017, et le président a démissionné en mai 2018.",
)


def _open_text(paragraphs: Sequence[str]) -> bytes:
    return documents.open_text(documents.open_paragraphs(paragraphs))


def _book(paragraphs: Sequence[str]) -> bytes:
    return documents.book([("A bridge", paragraphs)])


def window(bundle: Bundle) -> None:
    """It comes up in every language, and Qt has nothing to complain of."""
    for language in ("en", "ar", "de", "es", "fr", "ru"):
        _set_language(bundle, language)
        said = bundle.run("--quit-after-paint").stderr
        assert [line for line in said.splitlines() if not line.startswith("@@")] == []


def whole(bundle: Bundle) -> None:
    """No link points to nothing, and no library is brought along that an MIT program cannot."""
    files = list(bundle.folder.rglob("*"))
    assert [path for path in files if path.is_symlink() and not path.exists()] == []
    assert [path for path in files if path.name.startswith(UNDER_THE_GPL)] == []


def portable(bundle: Bundle) -> None:
    """With a file called "portable" everything lies beside the program, and nothing in the user's home."""
    (bundle.folder / "portable").touch()
    bundle.run("--quit-after-paint")
    assert "whole, 3 articles" in bundle.run("check").stdout
    assert (bundle.folder / "Dramatis files/library.dramatis").is_file()
    assert bundle.written() == []


def write_protected(bundle: Bundle) -> None:
    """On a stick that cannot be written, the library that lies there opens for reading; a first start is refused."""
    with _protected(bundle.folder) as stick:
        there = bundle._replace(folder=stick)
        assert "Russia’s wager in Libya" in there.run("list").stdout
        there.run("--quit-after-paint")
    shutil.rmtree(bundle.folder / "Dramatis files")
    with _protected(bundle.folder) as stick:
        there = bundle._replace(folder=stick)
        for words in (["list"], ["--quit-after-paint"]):
            said = there.run(*words, code=2).stderr
            assert said.startswith("dramatis: ")
            assert "Traceback" not in said
    assert bundle.written() == []


def _set_language(bundle: Bundle, language: str) -> None:
    """Write the user's settings where platformdirs (or the system) puts them on this system, as the program does."""
    code = (
        "import sys; from desktop.settings import *; at = places(); "
        "save_settings(at, load_settings(at).changed(language=sys.argv[1], theme='light'))"
    )
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = {**kept, **dict.fromkeys(USER_FOLDERS, str(bundle.home))}
    subprocess.run([sys.executable, "-c", code, language], cwd=ROOT, env=environment, check=True)


class Skipped(Exception):
    """Something cannot be tried here; the message says why."""


@contextmanager
def _protected(folder: Path) -> Iterator[Path]:
    """The folder once more, on a file system that nobody can write to."""
    mounted = folder.parent / "Stick"
    mounted.mkdir(exist_ok=True)
    bind = ["mount", "--bind", str(folder), str(mounted)]
    if not sys.platform.startswith("linux") or subprocess.run(bind, capture_output=True).returncode:
        raise Skipped("needs root on Linux, who can mount the folder once more and write-protect it")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(mounted)], check=True)
        yield mounted
    finally:
        subprocess.run(["umount", str(mounted)], check=True)


TRIES: tuple[Callable[[Bundle], None], ...] = (whole, commands, sheet, handouts, sharing, reading, importing, window)
TRIES_ON_A_STICK: tuple[Callable[[Bundle], None], ...] = (portable, write_protected)


def try_out() -> bool:
    """Try the bundle, say what was tried, and return whether all went well."""
    well = True
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "Où il y a des blancs, ليبيا"
        bundle = Bundle(folder / "dramatis", Path(scratch) / "home")
        shutil.copytree(BUILT / "dramatis", bundle.folder, symlinks=True)
        bundle.home.mkdir()
        for one in (*TRIES, *TRIES_ON_A_STICK):
            if one is TRIES_ON_A_STICK[0]:  # to which nothing is brought along but what lies on it
                bundle = bundle._replace(home=Path(scratch) / "another home")
                bundle.home.mkdir()
            try:
                one(bundle)
                print(f"{one.__name__:<20} tried", flush=True)
            except Skipped as reason:
                print(f"{one.__name__:<20} skipped: {reason}", flush=True)
            except AssertionError as error:
                print(f"{one.__name__:<20} failed: {error}", flush=True)
                well = False
    return well


def sizes() -> Iterator[str]:
    """The lines of the table for what the bundle takes on a disk, and packed."""
    from tests.bench.harness import Line, row

    ours, floor = ([_size(BUILT / name)] for name in ("dramatis", "bare"))
    yield row(Line("bundle-size", "size", 1.4, "MB"), ours, floor)
    packed = BUILT / "dramatis.tar.xz"
    with tarfile.open(packed, "w:xz") as archive:
        archive.add(BUILT / "dramatis", "dramatis")
    yield row(Line("bundle-packed", "size", 40, "MB", has_floor=False), [packed.stat().st_size / MEGABYTE], [])


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / MEGABYTE


def starts(runs: int) -> Iterator[str]:
    """The lines of the table for the processor time until the first paint, against source and against the floor."""
    from desktop.library.bundled import build as build_library
    from tests.bench.harness import CPU, Line, row, run_program

    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        library = home / "library.dramatis"
        build_library(library)
        words = ["--library", str(library), "--quit-after-paint"]
        source = f"from desktop.__main__ import main; main({words!r})"
        sides = {
            "bundle": [str(BUILT / "dramatis" / PROGRAM), *words],
            "source": [sys.executable, "-c", source],
            "bare bundle": [str(BUILT / "bare" / BARE)],
            "bare source": [sys.executable, "-c", "from tests.bench.floor.bare import main; main()"],
        }
        found: dict[str, list[float]] = {name: [] for name in sides}
        for number in range(runs + 1):
            for name in sides if number % 2 else reversed(sides):
                used = run_program(sides[name], home)[CPU]
                if number:  # the first writes byte code and parsed themes
                    found[name].append(used)
    yield row(Line("start/source", CPU, 1.1), found["bundle"], found["source"])
    yield row(Line("start/bare bundle", CPU, 1.5), found["bundle"], found["bare bundle"])
    yield row(Line("bare bundle/source", CPU, 1.1), found["bare bundle"], found["bare source"])


def main(words: list[str] | None = None) -> int:
    """Bundle, try, measure; 0, or 1 if something that was tried failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bundle", description=__doc__)
    parser.add_argument("--runs", type=int, default=9, metavar="N", help="measure N starts of each side (default: 9)")
    parser.add_argument("--built", action="store_true", help="take what was built the last time")
    options = parser.parse_args(words)
    if not options.built:
        build()
        build("--bare")
    well = try_out()
    if sys.platform == "win32":
        print("Size and start are measured on Linux and macOS only.")
        return 0 if well else 1
    from tests.bench.harness import columns

    print(columns("name", "ours", "floor", "ratio", "goal"))
    for text in (*sizes(), *starts(options.runs)):
        print(text, flush=True)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
