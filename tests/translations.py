"""Brings the catalogues of resources/i18n up to date with the program's texts: `python -m tests.translations`.

Every text for people stands literally in a call that this module knows (see TAKEN), in English. Each becomes a message
of the five catalogues, which are Qt Linguist files; a counted text is a message of as many forms as the language has.
Translations are kept, texts that the program has no more are dropped, new ones come in as unfinished. Then Qt's
lrelease makes the .qm files that the program reads. How to translate is said in resources/i18n/README.md.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
CONTEXT = "Dramatis"
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ru": 3}
"""The languages by code, with the number of forms that Qt counts in: in Arabic for 0, 1, 2, 3-10, 11-99 and 100-102."""
ENGLISH_ONLY = ("desktop/cli/", "desktop/library/report.py")
"""The commands speak English."""
PLACE = re.compile(r"\{(\w*)\}")

TAKEN: dict[str, tuple[int | str, ...]] = {
    "tr": (0,),
    "say": (0,),
    "mark": (0,),
    "own": (0,),
    "Sentence": (0,),
    "MomentError": (0, 1),
    "do": (0,),
    "Command": (1, 3, 6, "words", "tip", "short"),
    "Menu": (1, "title"),
}
"""The arguments that are texts for people, by the name of what is called; COUNTED and failures come on top."""
COUNTED = {"trn": 2, "count": 2}
"""Calls with a counted text, and which argument the one for many is: it names the message, in all numbers."""
FAILURE = "LibraryError"
FAILURE_TEXTS: tuple[int | str, ...] = (0, 1, "what", "remedy")


class Text(NamedTuple):
    """An English text of the program."""

    source: str
    counted: bool


class Message(NamedTuple):
    """The translation of a text: one string, or one for each number that the language tells apart."""

    forms: tuple[str, ...]
    finished: bool


Catalogue = dict[Text, Message]


class Mistake(NamedTuple):
    """A text that cannot be translated where it stands."""

    path: str
    line: int
    words: str


def sources(*folders: str) -> list[Path]:
    """The source files with texts for people, in the order of their paths."""
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [path for path in found if not path.relative_to(ROOT).as_posix().startswith(ENGLISH_ONLY)]


def collect() -> tuple[list[Text], list[Mistake]]:
    """Every text of the program, by file and place, and what was put together before it was to be translated."""
    calls: dict[str, list[ast.Call]] = {}
    classes: list[ast.ClassDef] = []
    for path in sources("db", "desktop"):
        nodes = list(ast.walk(ast.parse(path.read_bytes())))
        calls[path.relative_to(ROOT).as_posix()] = [node for node in nodes if isinstance(node, ast.Call)]
        classes += [node for node in nodes if isinstance(node, ast.ClassDef)]
    failures = failure_classes(classes)
    texts: dict[Text, None] = {}
    mistakes: list[Mistake] = []
    for path, found in calls.items():
        for call in sorted(found, key=lambda call: (call.lineno, call.col_offset)):
            for argument, counted in text_arguments(call, failures):
                for part in parts(argument):
                    if isinstance(part, ast.Constant):
                        if isinstance(part.value, str) and is_text(part.value, called(call)):
                            texts[Text(part.value, counted)] = None
                    else:
                        mistakes.append(Mistake(path, part.lineno, ast.unparse(part)))
    return list(texts), mistakes


def is_text(words: str, call: str) -> bool:
    """Whether a literal is to be translated: it has letters, or signs that were marked for it, such as "{date}?"."""
    bare = PLACE.sub("", words).strip()
    return bool(bare) and (call in ("mark", "say", "tr") or any(sign.isalpha() for sign in bare))


def failure_classes(classes: Iterable[ast.ClassDef]) -> frozenset[str]:
    """The names of LibraryError and of all classes that derive from it."""
    bases = {node.name: {base.id for base in node.bases if isinstance(base, ast.Name)} for node in classes}
    found = {FAILURE}
    while more := {name for name, over in bases.items() if over & found} - found:
        found |= more
    return frozenset(found)


def text_arguments(call: ast.Call, failures: frozenset[str]) -> Iterator[tuple[ast.expr, bool]]:
    """The arguments of a call that are texts for people, each with whether it is a counted one."""
    name = called(call)
    if name in COUNTED and len(call.args) > COUNTED[name]:
        yield call.args[COUNTED[name]], True
    wanted = FAILURE_TEXTS if name in failures else TAKEN.get(name, ())
    if name == "do" and len(call.args) < 2:
        return
    for place in wanted:
        if isinstance(place, int) and place < len(call.args):
            yield call.args[place], False
        yield from ((word.value, False) for word in call.keywords if word.arg == place)


def called(call: ast.Call) -> str:
    """The last name of what is called: "say" for language.say()."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def parts(argument: ast.expr) -> Iterator[ast.expr]:
    """The texts that an argument may be; one that is put together comes as it is, a name stands for a marked text."""
    if isinstance(argument, ast.IfExp):
        yield from parts(argument.body)
        yield from parts(argument.orelse)
    elif isinstance(argument, ast.BoolOp):
        for value in argument.values:
            yield from parts(value)
    elif isinstance(argument, ast.Constant | ast.JoinedStr) or (
        isinstance(argument, ast.BinOp)
        and any(isinstance(node, ast.Constant) and isinstance(node.value, str) for node in ast.walk(argument))
    ):
        yield argument


def read(path: Path) -> Catalogue:
    """The messages of a catalogue; a missing one has none."""
    if not path.exists():
        return {}
    found: Catalogue = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        counted = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
        text = Text(message.findtext("source") or "", counted)
        found[text] = Message(tuple(forms), translation.get("type") is None)
    return found


def write(path: Path, code: str, catalogue: Catalogue) -> None:
    """Write a catalogue; the same messages in the same order give the same bytes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, message in catalogue.items():
        state = "" if message.finished else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.counted else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.counted:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(message.forms[0])}</translation>")
        lines.append("    </message>")
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8", newline="\n")


def merged(texts: list[Text], old: Catalogue, code: str) -> Catalogue:
    """A catalogue of these texts, with the translations that there are."""
    return {text: old.get(text, Message(("",) * (FORMS[code] if text.counted else 1), False)) for text in texts}


def release(catalogue: Path, target: Path) -> None:
    """Have Qt's lrelease make the file that the program reads; what is unfinished is left out of it.

    Raises:
        subprocess.CalledProcessError: it refused the catalogue.
    """
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert lrelease is not None, "pyside6-lrelease comes with PySide6"
    subprocess.run(
        [lrelease, "-silent", "-nounfinished", str(catalogue), "-qm", str(target)], check=True, capture_output=True
    )


def main() -> int:
    """Bring all catalogues up to date, and say what is left to do."""
    texts, mistakes = collect()
    CATALOGUES.mkdir(exist_ok=True)
    for code in FORMS:
        path = CATALOGUES / f"{code}.ts"
        catalogue = merged(texts, read(path), code)
        write(path, code, catalogue)
        release(path, path.with_suffix(".qm"))
        waiting = sum(not message.finished for message in catalogue.values())
        print(f"{code}: {len(catalogue)} texts, {waiting} to translate")
    for mistake in mistakes:
        print(f"{mistake.path}:{mistake.line}: not a whole literal: {mistake.words}", file=sys.stderr)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
