"""The catalogues of resources/i18n: whole, finished, with the same places and keys; and no text is without one."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import translations
from tests.translations import CATALOGUES, FORMS, PLACE, ROOT, Message, Text

SAME = {
    "A+", "A−", "Atkinson Hyperlegible", "Dramatis", "Literata", "OK", "PDF", "A3", "A4", "Legal", "Letter", "¶",
    "Dramatis {version}",
}  # fmt: skip
"""Texts that are the same in other languages too."""
ALIKE = {
    "de": {
       "{name}, {kind}, {mentions} in {articles}. {gloss}",
        "Name", "&Name", "Sepia", "Se&pia", "System", "April {year}", "August {year}", "September {year}",
        "November {year}", "Logo", "Standard", "Test", "Version", "Version {letter}", "Version {letter} · {code}",
        "&Quiz…", "Quiz: {title}",
    },
    "fr": {
        "&Articles", "&Collections…", "&Dates", "Collections", "Dates", "S&ource", "article", "article {number}",
        "collection", "collection {name}", "question", "{n} articles",
        "Article", "Date", "Important", "Note", "Notes", "N&otes", "Question", "Relations", "Opinion", "Pages",
        "Licence", "institution", "organisation", "bloc", "table", "index",
        "Articles", "D&ate", "Mentions", "Publication", "Relation", "Suggestions",
        "mention", "menu", "note", "relation",
        "{n} notes", "{n} mentions", "{n} relations", "{name}, {n} notes",
        "&Question", "Logo", "Note {number}", "Questions", "Source", "Standard", "Version", "Version {letter}",
        "Version {letter} · {code}", "Versions", "question {number}", "version {letter}", "version {letter} · {code}",
        "{n} pages", "{n} questions",
        "&Options…", "&Questions", "&Quiz…", "C&ollection", "Minutes", "corrections", "{n} minutes",
    },
    "es": {"Actor", "Sepia", "actor"},
    "ar": {" %"},
    "ru": set[str](),
}  # fmt: skip
"""Words that a language writes as English does."""
MORE_PLACES = {"{century}s": {"century", "number", "roman"}}
"""Places that a translation may use beside those of the English text, see desktop.wording.dates."""
MNEMONIC = re.compile(r"&(\w)")

SHOWING = {
    "QAction", "QCheckBox", "QCommandLinkButton", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton",
    "addAction", "addItem", "addItems", "addMenu", "addRow", "addSection", "addTab", "addButton", "confirm", "drawText",
    "drawStaticText", "failure", "getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName",
    "getText", "information", "insertItem", "setAccessibleDescription", "setAccessibleName", "setButtonText",
    "setDetailedText", "setIconText", "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText",
    "setPrefix", "setStatusTip", "setSubTitle", "setSuffix", "setTabText", "setTabToolTip", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage", "showText",
}  # fmt: skip
"""What shows its arguments to people."""
BUILDING = {"capitalize", "format", "join", "lower", "replace", "strip", "title", "upper"}
"""Methods whose result is shown where they are called for an argument of SHOWING."""
PROSE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}")
STYLE = re.compile(r"[{};<\[]|[a-z]: ")
UNSAID = {"LibraryError", *translations.TAKEN, *translations.COUNTED, "setObjectName", "setStyleSheet"}
"""Calls that translate what they are given, or show it to nobody."""
ENGLISH_REPORTS = {"desktop/ui/crashes.py", "desktop/ui/dialogs/problem_text.py"}
"""What is written for whoever mends the program."""
UNTRANSLATED = (
    "Dramatis cannot open a window because",  # said on a terminal, before anything is known of the user
    "being checked",  # stands in the report
    "the reading of a page is",  # is measured, not shown
)
NOT_WORDS = re.compile(r"Dramatis|A4|PDF|\*?\.[a-z]+")
"""Names, and the ends of file names, that need no translation."""


@pytest.fixture(scope="module")
def collected() -> tuple[list[Text], list[translations.Mistake]]:
    return translations.collect()


@pytest.fixture(scope="module")
def texts(collected: tuple[list[Text], list[translations.Mistake]]) -> list[Text]:
    return collected[0]


@pytest.fixture(scope="module", params=FORMS)
def code(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def catalogue(code: str) -> translations.Catalogue:
    return translations.read(CATALOGUES / f"{code}.ts")


def finished(catalogue: translations.Catalogue) -> Iterator[tuple[Text, str]]:
    """Each form of each translation with its text."""
    for text, message in catalogue.items():
        yield from ((text, form) for form in message.forms if message.finished)


def test_texts_stand_whole_in_their_calls(collected: tuple[list[Text], list[translations.Mistake]]) -> None:
    assert collected[1] == []


def test_no_text_is_both_counted_and_not(texts: list[Text]) -> None:
    assert [source for source, times in Counter(text.source for text in texts).items() if times > 1] == []


def test_the_texts_that_everybody_knows_are_found(texts: list[Text]) -> None:
    """Of each kind of call one: an extraction that loses a kind would leave its texts in English without a word."""
    assert {
        Text("&File", False),  # a menu
        Text("Close Dramatis", False),  # the tip of a command
        Text("armed group", False),  # a table
        Text("Who is who", False),  # a sheet
        Text("mentioned {n} times", True),
        Text("“{name}” is damaged.", False),  # a failure
        Text("{day} January {year}", False),
    } <= set(texts)


def test_a_catalogue_has_every_text_and_no_other(texts: list[Text], catalogue: translations.Catalogue) -> None:
    assert sorted(catalogue.keys() - set(texts)) == []
    assert sorted(set(texts) - catalogue.keys()) == []


def test_everything_is_translated(catalogue: translations.Catalogue) -> None:
    waiting = [text.source for text, message in catalogue.items() if not message.finished]
    assert not waiting, f"{len(waiting)} texts, from {waiting[:3]} on"


def test_no_translation_is_empty_and_none_lacks_a_number(code: str, catalogue: translations.Catalogue) -> None:
    wrong = {
        text.source: message
        for text, message in catalogue.items()
        if message.finished and (len(message.forms) != (FORMS[code] if text.counted else 1) or not all(message.forms))
    }
    assert wrong == {}


def test_translations_have_the_places_of_their_text(catalogue: translations.Catalogue) -> None:
    """A counted form may leave the number out: "one note", "two notes"."""
    wrong = [
        (text.source, form)
        for text, form in finished(catalogue)
        if not required(text) <= set(PLACE.findall(form)) <= allowed(text)
    ]
    assert wrong == []


def allowed(text: Text) -> set[str]:
    return MORE_PLACES.get(text.source, set()) | set(PLACE.findall(text.source))


def required(text: Text) -> set[str]:
    if text.source in MORE_PLACES:
        return set()
    return set(PLACE.findall(text.source)) - ({"n"} if text.counted else set())


def test_translations_can_be_filled_in(catalogue: translations.Catalogue) -> None:
    """A brace that stands alone would end in an exception in front of the user."""
    for text, form in finished(catalogue):
        form.format(**dict.fromkeys(allowed(text), "x"))


def test_ends_and_blanks_agree(catalogue: translations.Catalogue) -> None:
    wrong = [
        (text.source, form)
        for text, form in finished(catalogue)
        if text.source.endswith("…") != form.endswith("…")
        or (text.source[0] in " \n", text.source[-1] in " \n") != (form[0] in " \n", form[-1] in " \n")
    ]
    assert wrong == []


def test_a_translation_is_not_the_english_text(code: str, catalogue: translations.Catalogue) -> None:
    same = {
        text.source
        for text, form in finished(catalogue)
        if form == text.source and any(sign.isalpha() for sign in PLACE.sub("", form))
    }
    assert same - SAME - ALIKE[code] == set()


def test_keys_of_menus_stay_keys(catalogue: translations.Catalogue) -> None:
    wrong = [
        (text.source, form)
        for text, form in finished(catalogue)
        if len(MNEMONIC.findall(text.source)) != len(MNEMONIC.findall(form))
    ]
    assert wrong == []


def test_no_two_commands_of_a_menu_have_one_key(code: str, catalogue: translations.Catalogue) -> None:
    said = {text.source: form for text, form in finished(catalogue)}
    assert [twice for group in menus() if (twice := keys_twice([said.get(words, "") for words in group]))] == []


def test_no_two_commands_of_an_english_menu_have_one_key() -> None:
    assert [twice for group in menus() if (twice := keys_twice(group))] == []


def menus() -> list[list[str]]:
    """The English words of the menu bar, of each menu, and of the menu of the review."""
    from desktop.ui.menus import MENUS
    from desktop.ui.review.keys import COMMANDS

    groups = [[command.words for command in menu.commands if command is not None] for menu in MENUS]
    review = [*(command.words for command in COMMANDS if command is not None), "Accept before&hand"]
    return [[menu.title for menu in MENUS], *groups, review]


def keys_twice(words: list[str]) -> list[str]:
    """The words whose key another has as well."""
    keys = Counter(key.casefold() for word in words for key in MNEMONIC.findall(word))
    return [word for word in words for key in MNEMONIC.findall(word) if keys[key.casefold()] > 1]


def test_the_program_reads_what_the_catalogue_says_now(code: str, tmp_path: Path) -> None:
    translations.release(CATALOGUES / f"{code}.ts", tmp_path / "now.qm")
    assert (CATALOGUES / f"{code}.qm").read_bytes() == (tmp_path / "now.qm").read_bytes(), "run: make words"


def test_a_catalogue_is_written_as_the_script_writes_it(code: str, texts: list[Text], tmp_path: Path) -> None:
    path = CATALOGUES / f"{code}.ts"
    translations.write(tmp_path / "now.ts", code, translations.merged(texts, translations.read(path), code))
    assert path.read_text("utf-8") == (tmp_path / "now.ts").read_text("utf-8"), "run: make words"


def test_translations_outlive_new_and_old_texts(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    kept, counted = Text("a < b & “c”", False), Text("{n} notes", True)
    translations.write(
        path,
        "de",
        {kept: Message(("a < b & „c“",), True), counted: Message(("eine", "{n}"), True), Text("x", False): NOTHING},
    )
    after = translations.merged([Text("new", False), counted, kept], translations.read(path), "de")
    assert after == {
        Text("new", False): NOTHING,
        counted: Message(("eine", "{n}"), True),
        kept: Message(("a < b & „c“",), True),
    }


NOTHING = Message(("",), False)


def test_no_window_shows_a_text_that_is_not_translated() -> None:
    found = [place for path in translations.sources("desktop/ui") for place in untranslated(path)]
    assert not found, "\n".join(found)


def untranslated(path: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(call, ast.Call) and translations.called(call) in SHOWING:
            for argument in [*call.args, *(word.value for word in call.keywords)]:
                for words in shown(argument):
                    yield f"{path.relative_to(ROOT)}:{call.lineno}: {words!r}"


def shown(argument: ast.AST) -> Iterator[str]:
    """The words of literals that end up in what an expression gives, unless they are translated there."""
    if isinstance(argument, ast.Constant):
        if isinstance(argument.value, str) and has_words(argument.value):
            yield argument.value
    elif isinstance(argument, ast.Call):
        if isinstance(argument.func, ast.Attribute) and argument.func.attr in BUILDING:
            for part in (argument.func.value, *argument.args):
                yield from shown(part)
    elif isinstance(argument, ast.IfExp):
        yield from shown(argument.body)
        yield from shown(argument.orelse)
    elif isinstance(argument, ast.JoinedStr | ast.FormattedValue | ast.BinOp | ast.BoolOp | ast.List | ast.Tuple):
        for part in ast.iter_child_nodes(argument):
            yield from shown(part)


def has_words(text: str) -> bool:
    return any(sign.isalpha() for sign in NOT_WORDS.sub("", text))


def test_no_sentence_of_the_window_is_only_english() -> None:
    """Also one that reaches what shows it by way of a name."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
        for path in translations.sources("desktop/ui")
        if path.relative_to(ROOT).as_posix() not in ENGLISH_REPORTS
        for node in prose(ast.parse(path.read_bytes()))
        if not node.value.startswith(UNTRANSLATED)
    ]
    assert not found, "\n".join(found)


def prose(tree: ast.Module) -> Iterator[ast.Constant]:
    """Literals of several words that nobody translates: no docstrings, style sheets, types or mistakes of ours."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and PROSE.search(node.value):
            above = list(ancestors(node, parents))
            calls = {translations.called(call) for call in above if isinstance(call, ast.Call)}
            if isinstance(above[0], ast.Expr) or any(isinstance(over, ast.Raise | ast.Assert) for over in above):
                continue
            if not calls & UNSAID and not STYLE.search(node.value):
                yield node


def ancestors(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node


def test_the_search_for_sentences_finds_them() -> None:
    code = """
'''A docstring of words.'''
words = f"seen in {count} other articles" if x else tr("said in other words")
raise ValueError("our own mistake"); button.setStyleSheet("border: none; text align")
"""
    assert [node.value for node in prose(ast.parse(code))] == ["seen in ", " other articles"]


def test_the_search_for_untranslated_texts_finds_them() -> None:
    code = """
label.setText("plain"); label.setText(tr("said")); label.setText(f"{count} notes")
label.setText(", ".join(["one", tr("two")])); box.addItem(tr("x") if y else "three", "key" in kept)
QLabel("four" + name); QPushButton(names["key"]); alerts.failure(window, "five", error); label.setText(elided("key"))
"""
    found = [
        words
        for call in ast.walk(ast.parse(code))
        if isinstance(call, ast.Call) and translations.called(call) in SHOWING
        for argument in call.args
        for words in shown(argument)
    ]
    assert sorted(found) == [" notes", "five", "four", "one", "plain", "three"]


def test_the_script_says_what_is_left(tmp_path: Path) -> None:
    """It is what "make words" runs, so it must run from the top of a checkout."""
    code = "import tests.translations as t, pathlib, sys; t.CATALOGUES = pathlib.Path(sys.argv[1]); sys.exit(t.main())"
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert [line.split(":")[0] for line in run.stdout.splitlines()] == list(FORMS)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        f"{code}.{ending}" for code in FORMS for ending in ("qm", "ts")
    )
