"""build.spec fits the program. Nothing is bundled here: "make bundle" does that, and tries what came out."""

import ast
import json
import os
import pkgutil
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pyphen
import pytest

import db
import desktop
from desktop.__main__ import BEFORE_QT
from desktop.importers.limits import MEMORY, SECONDS
from desktop.importers.wire import Request, pack_request
from desktop.sheets.pdf.hyphenation import DICTIONARIES
from desktop.ui.languages import NAMES
from tests.bundle import LONG_WORDS, SHEETS, files_of_every_format, read_back
from tests.test_architecture import imported, sources
from tests.test_packaging import installed_with_the_program

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "build.spec"
IN_QT = "PySide6/Qt/plugins"


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    """What the specification defines before PyInstaller has to do anything."""
    body = ast.parse(SPEC.read_text("utf-8"))
    first = next(n for n, node in enumerate(body.body) if isinstance(node, ast.Assign) and "Analysis" in ast.dump(node))
    body.body = body.body[:first]
    defined: dict[str, Any] = {"SPECPATH": str(ROOT)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyInstaller's own
        exec(compile(body, SPEC, "exec"), defined)
    return defined


def all_imports() -> set[str]:
    return {name for path in sources("db", "desktop") for name in imported(path)}


def test_every_module_of_the_program_comes_along(spec: dict[str, Any]) -> None:
    walked = {
        module.name for top in (db, desktop) for module in pkgutil.walk_packages(top.__path__, f"{top.__name__}.")
    }

    assert set(spec["modules"]()) == walked | {"db", "desktop"}
    assert {name for name in BEFORE_QT if name.startswith("desktop")} <= walked


def test_named_files_exist(spec: dict[str, Any]) -> None:
    text = SPEC.read_text("utf-8")
    named = [node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)]
    files = [name for name in named if isinstance(name, str) and name.startswith(("desktop/", "tests/", "resources/"))]

    assert len(files) >= 4
    assert [name for name in files if not (ROOT / name).exists()] == []
    assert list((ROOT / "db/migrations").glob("*.sql"))


def test_nothing_that_the_program_imports_is_left_out(spec: dict[str, Any]) -> None:
    names = all_imports()

    assert [name for name in spec["LEFT_OUT"] if any(f"{found}.".startswith(f"{name}.") for found in names)] == []


def run_without(spec: dict[str, Any], *words: str | Path, given: bytes = b"") -> str:
    """Run the program without what a bundle leaves out, see to it that it does not fail, and return what it says."""
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({spec['LEFT_OUT']!r}))\n"
        "def look(event, values):\n"
        "    name = str(values[0]).replace(chr(92), '/').partition('/site-packages/')[2] if event == 'open' else ''\n"
        f"    if name.startswith({spec['UNREAD']!r}): raise FileNotFoundError(name)\n"
        f"    if name.startswith('pyphen/d') and name[20:] not in {spec['PATTERNS']!r}: raise FileNotFoundError(name)\n"
        "sys.addaudithook(look)\n"
        "from desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8")
    return done.stdout.decode("utf-8")


def test_the_program_does_without_what_is_left_out(spec: dict[str, Any], bundled: Path, tmp_path: Path) -> None:
    for words in (["check"], ["--quit-after-paint"]):
        run_without(spec, "--library", bundled, *words)
    for suffix in SHEETS:
        sheet = tmp_path / f"sheet{suffix}"
        run_without(spec, "--library", bundled, "sheet", "1", "--preset", "test", "--copy", "both", "--out", sheet)
        assert "Government of National Accord" in read_back(sheet)


def test_words_are_divided_without_what_is_left_out(spec: dict[str, Any], tmp_path: Path) -> None:
    source, library, sheet = (tmp_path / name for name in ("urteil.txt", "school.dramatis", "sheet.pdf"))
    source.write_text("Das Urteil\n\n" + LONG_WORDS * 12, "utf-8")

    run_without(spec, "import", source, "--published", "2017-03-15", "--library", library)
    run_without(spec, "sheet", "1", "--out", sheet, "--library", library)

    assert "-\n" in read_back(sheet)


def test_patterns_for_dividing_words_say_their_licence_and_it_is_not_the_gpl_alone(spec: dict[str, Any]) -> None:
    folder = Path(pyphen.__file__).parent / "dictionaries"
    for names in DICTIONARIES.items():
        texts = [path.read_bytes() for name in names for path in folder.glob(f"README_hyph_{name}.txt")]
        assert re.search(rb"\bLGPL|\bMPL|Lesser General Public License|BSD-style", b"".join(texts)), names

    wanted = {path.name for path in folder.iterdir() if spec["is_wanted"](f"pyphen/dictionaries/{path.name}")}
    assert len([name for name in wanted if name.endswith(".dic")]) == len(DICTIONARIES)


def test_articles_are_read_without_what_is_left_out(spec: dict[str, Any], tmp_path: Path) -> None:
    for path, words in files_of_every_format(tmp_path).items():
        said = run_without(spec, "read-document", given=pack_request(Request(path, None, MEMORY, SECONDS)))
        assert words in json_texts(said), path.name


def json_texts(lines: str) -> str:
    return json.dumps([json.loads(line) for line in lines.splitlines()], ensure_ascii=False)


def test_actors_and_dates_are_suggested_without_what_is_left_out(spec: dict[str, Any], tmp_path: Path) -> None:
    files = files_of_every_format(tmp_path)

    said = run_without(spec, "import", *files, "--published", "2017-03-15", "--library", tmp_path / "school.dramatis")

    assert len(re.findall(r"suggested: \d+ actors?, [1-9]\d* events?", said)) == len(files)


def test_a_module_of_qt_that_is_imported_late_is_not_left_out(spec: dict[str, Any]) -> None:
    used = {name for name in all_imports() if name.startswith("PySide6.")}

    assert used
    assert used & set(spec["LEFT_OUT"]) == set()


def test_parts_under_the_lgpl_stay_files_and_those_under_the_gpl_stay_away(spec: dict[str, Any]) -> None:
    assert set(spec["REPLACEABLE"]) == {"PySide6", "shiboken6", "bidi", "certifi", "frozendict", "pyphen", "tld"}
    assert {"readline", "_gdbm"} <= set(spec["LEFT_OUT"])


def test_every_package_has_its_licence_beside_the_program(spec: dict[str, Any]) -> None:
    without_text = {"pyside6-essentials", "shiboken6"}  # see the comment in the specification
    left_out = {"tzdata"}  # nothing but data, see UNREAD

    assert installed_with_the_program() - without_text - left_out | {"pyinstaller"} == set(spec["PACKAGES"])


def test_licences_are_found(spec: dict[str, Any], tmp_path: Path) -> None:
    spec["lay_beside"](tmp_path)

    assert {path.name for path in (tmp_path / "licences").iterdir()} == set(spec["PACKAGES"])
    assert (tmp_path / "licences/python-bidi/COPYING.LESSER").is_file()
    assert (tmp_path / "NOTICES").is_file()


def test_qt_speaks_the_languages_of_the_window(spec: dict[str, Any]) -> None:
    assert set(spec["QT_LANGUAGES"]) == set(NAMES) - {"en"}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (f"{IN_QT}/platforms/libqxcb.so", True),
        (f"{IN_QT}/platforms/libqwayland.so", True),
        (f"{IN_QT}/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", True),
        (f"{IN_QT}/platforms/libqcocoa.dylib", True),
        (f"{IN_QT}/printsupport/libcupsprintersupport.so", True),
        (f"{IN_QT}/platforms/libqeglfs.so", False),
        (f"{IN_QT}/tls/libqopensslbackend.so", False),
        (f"{IN_QT}/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("resources/i18n/pl.qm", True),
        ("resources/i18n/pl.ts", False),
        ("PySide6/opengl32sw.dll", False),
        ("libssl.so.3", False),
        ("libQt6Gui.so.6", True),
        ("babel/locale-data/fr.dat", False),
        ("babel/core.pyc", True),
        ("certifi/cacert.pem", False),
        ("certifi/core.py", True),
        ("tld/res/effective_tld_names.dat.txt", True),
        ("tld/res/effective_tld_names_public_only.dat.txt", False),
        ("justext/stoplists/French.txt", True),
        ("tzdata/zoneinfo/Africa/Tripoli", False),
        ("docx/templates/default.docx", True),
        ("docx/templates/default-docx-template/word/document.xml", False),
        ("pyphen/dictionaries/hyph_de_DE.dic", True),
        ("pyphen/dictionaries/README_hyph_de.txt", True),
        ("pyphen/dictionaries/hyph_ru_RU.dic", False),
        ("pyphen/__init__.py", True),
    ],
)
def test_what_is_wanted_of_qt(spec: dict[str, Any], name: str, wanted: bool) -> None:
    assert spec["is_wanted"](name) is wanted


@pytest.mark.needs("ldd")
def test_a_library_goes_when_only_what_goes_needs_it(spec: dict[str, Any]) -> None:
    import PySide6

    qt = Path(PySide6.__file__).parent
    files = [
        ("PySide6/QtCore.abi3.so", str(qt / "QtCore.abi3.so"), "EXTENSION"),
        (f"{IN_QT}/platforms/libqeglfs.so", str(qt / "Qt/plugins/platforms/libqeglfs.so"), "BINARY"),
    ]
    for library in ("libQt6Core.so.6", "libQt6EglFSDeviceIntegration.so.6"):
        files.append((f"PySide6/Qt/lib/{library}", str(qt / "Qt/lib" / library), "BINARY"))
        files.append((library, f"PySide6/Qt/lib/{library}", "SYMLINK"))

    kept = [name for name, _source, _kind in spec["slim"](files)]

    assert kept == ["PySide6/QtCore.abi3.so", "PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core.so.6"]


@pytest.mark.needs("ldd")
def test_what_prints_takes_the_library_of_the_system(spec: dict[str, Any]) -> None:
    import PySide6

    qt = Path(PySide6.__file__).parent
    plugin = qt / "Qt/plugins/printsupport/libcupsprintersupport.so"
    found = {str(path) for _name, path in spec["get_imports"](str(plugin)) if path}  # those of CUPS where it is
    files = [
        ("PySide6/QtPrintSupport.abi3.so", str(qt / "QtPrintSupport.abi3.so"), "EXTENSION"),
        (f"{IN_QT}/printsupport/{plugin.name}", str(plugin), "BINARY"),
        *((Path(path).name, path, "BINARY") for path in sorted(found)),
    ]

    kept = {Path(name).name for name, _source, _kind in spec["slim"](files)}

    assert {plugin.name, "libQt6PrintSupport.so.6", "libQt6Core.so.6"} <= kept
    assert [name for name in kept if name.startswith(("libcups.", "libavahi", "libgnutls", "libgmp"))] == []


def test_the_menu_entry_points_into_the_bundle() -> None:
    entry = (ROOT / "resources/bundle/dramatis.desktop").read_text("utf-8")
    lines = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)

    assert lines["Exec"] == '"@FOLDER@/dramatis"'
    icon = lines["Icon"].removeprefix("@FOLDER@/_internal/")
    assert (ROOT / icon).is_file()
    assert "sed" in (ROOT / "resources/bundle/README.txt").read_text("utf-8")


def test_the_script_refuses_wrong_words_without_building() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bundle", "--dreams"], cwd=ROOT, capture_output=True, text=True, check=False,
        env=os.environ | {"COLUMNS": "80"},
    )  # fmt: skip

    assert done.returncode == 2
    assert "--dreams" in done.stderr
