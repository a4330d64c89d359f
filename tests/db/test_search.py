"""What is typed becomes a question that FTS5 understands, whatever it is; who is found by what."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from db.model.actor import Actor, ActorKind, OriginalName
from db.model.folding import folded_for_index
from db.model.found import FoundKind, Term, Wanted, terms_of
from db.search import expression
from db.store import Store
from desktop.library.library import Library

NAMES = {
    "Łukasz Żółw": ("lukasz", "ŻÓŁW", "zolw"),
    "Søren Ærø": ("soren", "aero", "Ærø"),
    "Đặng Thái": ("dang", "thai"),
    "Straße": ("strasse", "STRASSE", "straße"),
    "Œuvre Þór": ("oeuvre", "thor"),
    "Ёлкин Йод": ("елкин", "йод", "ЁЛКИН"),
    "Άννα Λόγος": ("αννα", "λογοσ", "Λόγος"),
    "مُحَمَّد": ("محمد", "مُحَمَّد"),
    "فاطمة": ("فاطمه", "فاطمة"),
    "أحمد": ("احمد", "أحمد"),
    "שָׁלוֹם": ("שלום",),
    "中华人民共和国": ("人民", "中华", "共和国", "华"),
    "トリポリ政府": ("ポリ", "政府"),
    "ประเทศไทย": ("ไทย", "ประเทศ"),
    "हिन्दी": ("हिन्दी",),
    "𐀞𐀲 Knossos": ("𐀞𐀲", "knoss"),
    "O’Brien": ("O'Brien", "brien", "o’bri"),
    "Al-Serraj": ("serraj", "al-serraj", "al serraj", '"al serraj"'),
    "soft\u00adware": ("software",),
}
"""Names, and what each is found by."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path: Path = tmp_path_factory.mktemp("search") / "names.dramatis"
    with Library(Store.create(path)) as library:
        with library.store.quiet():
            for name in NAMES:
                library.actors.add(Actor(0, str(uuid.uuid4()), name, ActorKind.PERSON, "", False, (), (), ()))
        yield library


def names(library: Library, typed: str) -> list[str]:
    matches = library.search.find(Wanted(terms_of(typed)), FoundKind.ACTOR, 50)
    return [content.title for content in library.search.contents(matches)]


@pytest.mark.parametrize(("name", "typed"), [(name, typed) for name, all_ in NAMES.items() for typed in all_])
def test_a_name_is_found_by_its_forms(library: Library, name: str, typed: str) -> None:
    assert name in names(library, typed)


@hypothesis_settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=60))
@example("C++")
@example('"')
@example("NEAR(")
@example('NEAR("a b", 2)')
@example("-a")
@example("*")
@example("title:a")
@example("{title text}: a")
@example("^a")
@example("a AND")
@example("OR NOT a")
@example("\ud800 a")
@example("a\0b")
@example("x" * 10_000)
@example("x " * 5_000)
@example('"' * 5_000)
@example("中" * 5_000)
def test_any_text_typed_is_safe(library: Library, typed: str) -> None:
    wanted = Wanted(terms_of(typed))
    for kind in FoundKind:
        assert len(library.search.find(wanted, kind, 50)) == library.search.count(wanted, kind)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("Ben Ann", (Term(("ben",), False), Term(("ann",), True))),
        ("Ben* Ann", (Term(("ben",), True), Term(("ann",), True))),
        ('"Ben Ann"', (Term(("ben", "ann"), False),)),
        ("“Ben Ann” x", (Term(("ben", "ann"), False), Term(("x",), True))),
        ('"Ben An', (Term(("ben", "an"), True),)),
        ("Al-Serraj", (Term(("al", "serraj"), True),)),
        ("C++", (Term(("c",), True),)),
        ("+ - *", ()),
        ("", ()),
    ],
)
def test_what_is_typed_is_taken_apart(typed: str, terms: tuple[Term, ...]) -> None:
    assert terms_of(typed) == terms


def test_the_question_quotes_every_word() -> None:
    assert expression(terms_of('near "and or" not')) == '"near" "and or" "not" *'


@given(st.text(max_size=40))
def test_folding_again_changes_nothing_that_is_found(text: str) -> None:
    once = folded_for_index(text)
    assert folded_for_index(once).split() == once.split()


def test_native_names_lead_to_their_actor(library: Library) -> None:
    khalifa = Actor(
        0, "khalifa", "Khalifa", ActorKind.PERSON, "A soldier", False, (), (OriginalName("خليفة حفتر", "ar"),), ()
    )
    with library.store.quiet():
        library.actors.add(khalifa)
    assert names(library, "حفتر") == ["Khalifa"]
    assert library.search.count(Wanted(terms_of("خليفه")), FoundKind.ACTOR) == 1
